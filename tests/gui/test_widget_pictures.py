"""Pictures, read back by programs that are not ours: poppler for PDF, a parser for SVG."""

import json
import shutil
import subprocess
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from tenfold_gui.export.clipboard import picture_data, table_data
from tenfold_gui.export.widget_picture import (
    PICTURE_FORMATS,
    About,
    pdf_picture,
    png_picture,
    svg_picture,
)
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.strokes import is_to_scale
from tenfold_gui.style.fonts import LATIN
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.card import Card
from tenfold_kernels.export.table import Column, Table

RED = "#cc0000"
ABOUT = About("差距 gap", "tenfold run x", 'title = "x"\n')
SVG = "{http://www.w3.org/2000/svg}"


def poppler(tool: str, path: Path, *more: str) -> str:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} of poppler-utils is not installed")
    run = subprocess.run([tool, *more, str(path), *(["-"] if tool == "pdftotext" else [])],
                         capture_output=True, check=True)  # fmt: skip
    return unicodedata.normalize("NFKC", run.stdout.decode("utf-8"))


@pytest.fixture
def card(qtbot) -> Iterator[Card]:
    look = Look(LIGHT)
    QApplication.setFont(look.body)
    made = Card(look, "技術能力與差距", "generations")
    chart = Chart(look, [Line("flat", "中國", RED)])
    x = np.linspace(2000.0, 2050.0, 51)
    chart.draw({"flat": Drawn(x, np.full(51, 10.0), (x, np.full(51, 4.0)))})
    chart.set_threshold(7.0)
    made.add(chart)
    made.resize(400, 300)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    qtbot.addWidget(made)
    made.show()
    QApplication.processEvents()
    yield made
    made.hide()


def thickness(content: bytes) -> int:
    """Pixels of a column in the middle of the chart that are mostly red."""
    image = QImage.fromData(content)
    x = image.width() // 2
    colours = [image.pixelColor(x, y) for y in range(image.height())]
    return sum(1 for c in colours if c.red() > 150 and c.green() < 120 and c.blue() < 120)


def test_a_picture_is_as_large_as_was_asked_and_lines_grow_with_it(card: Card) -> None:
    found = {}
    for density in (1, 2, 4):
        content = png_picture(card, ABOUT, density)
        image = QImage.fromData(content)
        assert (image.width(), image.height()) == (400 * density, 300 * density)
        found[density] = thickness(content)
    assert found[1] >= 1
    # A line of 1.7 pixels covers 6.8 of four times as many; its edges are mixed with the ground.
    assert 6 <= found[4] <= 8
    assert 3 <= found[2] <= 4
    assert not is_to_scale()


def test_a_picture_says_what_it_is(card: Card) -> None:
    image = QImage.fromData(png_picture(card, ABOUT, 1))
    assert image.text("Title") == ABOUT.title
    assert "tenfold run x" in image.text("Description")


def test_svg_holds_words_in_the_window_s_fonts_and_no_pixels(card: Card) -> None:
    root = ElementTree.fromstring(svg_picture(card, ABOUT))
    words = "".join(text for node in root.iter(f"{SVG}text") for text in node.itertext())
    for wanted in ("技術能力與差距", "generations", "中國", "2020"):
        assert wanted in words
    assert not list(root.iter(f"{SVG}image"))
    assert root.get("viewBox") == "0 0 400 300"
    assert root.findtext(f"{SVG}title") == ABOUT.title
    families = {node.get("font-family", "") for node in root.iter() if node.get("font-family")}
    assert all(LATIN[-1] in family and "TC" in family for family in families)


def test_no_line_of_an_svg_stays_thin_when_it_is_scaled(card: Card) -> None:
    root = ElementTree.fromstring(svg_picture(card, ABOUT))
    parents = {child: parent for parent in root.iter() for child in parent}
    thin = [node for node in root.iter() if node.get("vector-effect") == "non-scaling-stroke"]
    assert all(parents[node].get("stroke") == "none" for node in thin)
    red = [group for group in root.iter(f"{SVG}g") if group.get("stroke") == RED]
    assert any(float(group.get("stroke-width", "0")) == pytest.approx(1.7) for group in red)


def test_ticks_of_an_svg_stand_where_the_screen_has_them(card: Card) -> None:
    """At another density than the screen's, axes would be replayed in the wrong places."""
    renderer = QSvgRenderer(QByteArray(svg_picture(card, ABOUT)))
    drawn = QImage(400, 300, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.white)
    painter = QPainter(drawn)
    renderer.render(painter)
    painter.end()
    seen = card.grab().toImage()
    marks = [
        {y for y in range(60, 300) for x in range(20, 50) if image.pixelColor(x, y).red() < 160}
        for image in (seen, drawn)
    ]
    assert marks[0]
    assert max(min(abs(y - other) for other in marks[1]) for y in marks[0]) <= 2


def test_pdf_has_words_that_can_be_searched_in_fonts_that_are_inside(card: Card, tmp_path) -> None:
    path = tmp_path / "card.pdf"
    path.write_bytes(pdf_picture(card, ABOUT))
    words = poppler("pdftotext", path)
    for wanted in ("技術能力與差距", "generations", "中國", "2020"):
        assert wanted in words
    fonts = poppler("pdffonts", path).splitlines()[2:]
    assert fonts
    for line in fonts:
        embedded, _, to_unicode = line.split()[-5:-2]
        assert (embedded, to_unicode) == ("yes", "yes"), line
    assert poppler("pdfimages", path, "-list").splitlines()[2:] == []
    about = poppler("pdfinfo", path)
    assert "300 x 225 pts" in about  # 400 by 300 pixels at 96 to the inch
    assert ABOUT.title in about


def test_a_pdf_carries_the_scenario_s_file(card: Card, tmp_path: Path) -> None:
    path, out = tmp_path / "card.pdf", tmp_path / "found.toml"
    path.write_bytes(pdf_picture(card, ABOUT))
    if shutil.which("pdfdetach") is None:
        pytest.skip("pdfdetach of poppler-utils is not installed")
    subprocess.run(["pdfdetach", "-save", "1", "-o", str(out), str(path)], check=True)
    assert out.read_text("utf-8") == ABOUT.scenario


def test_drawing_a_picture_leaves_the_card_as_it_was(card: Card) -> None:
    before = card.grab().toImage()
    for one in PICTURE_FORMATS:
        assert one.draw(card, ABOUT)
    assert card.grab().toImage() == before


def test_the_clipboard_gets_pixels_and_lines(card: Card) -> None:
    data = picture_data(card, ABOUT)
    assert data.imageData().width() == 800
    assert data.data("image/svg+xml").data().startswith(b"<?xml")


def test_the_clipboard_gets_text_that_spreadsheets_take_and_a_table() -> None:
    table = Table("t", (Column("a", "bn USD", [0.1 + 0.2, None]), Column("b", "", ["x\ty", "<&"])))
    data = table_data(table)
    assert data.text() == "a [bn USD]\tb\n0.30000000000000004\tx y\n\t<&\n"
    assert "<th>a [bn USD]</th>" in data.html()
    assert "<td>&lt;&amp;</td>" in data.html()
    assert json.loads(data.text().split("\n")[1].split("\t")[0]) == 0.1 + 0.2
