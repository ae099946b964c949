"""In a made-up language nothing stays English, nothing is cut off, and years stay years."""

import html
import re
from collections.abc import Iterator

import pytest
from clipping import clipped, clipped_words
from pseudo import PseudoTranslator, install, pseudo
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QComboBox, QGraphicsScene, QWidget

from tenfold_gui.export.widget_picture import About, svg_picture
from tenfold_gui.i18n import CHINESE
from tenfold_gui.lenses import EXPLAINING, LENSES
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.cluster import chip, chip_ids, workload, workload_ids
from tenfold_kernels.cluster.validation.evidence import published_runs
from tenfold_kernels.scenario import Text

PLAIN = [lens for lenses in LENSES.values() for lens in lenses if lens not in EXPLAINING]
ENGLISH_WORD = re.compile(r"[A-Za-z]{3,}")
YEAR_WITH_COMMA = re.compile(r"(?<![\d,.])(?:1,9\d\d|2,0\d\d)(?![\d,])")
# The same in every language: names of products and keys, units, and the letters of formulae.
SAME = (
    "Tenfold", "NVLink", "InfiniBand", "GB/s", "TB/s", "Gbit/s", "TFLOP/s", "PFLOP/s", "FLOP/s",
    "FLOPs", "TDP", "USD", "GDP", "MFU", "Ctrl", "Alt", "Shift", "PgUp", "PgDown", "CSV", "PNG",
    "SVG", "PDF", "English", "BF16", "FP8", "FP4", "FP16", "INT8", "kWh", "MWh", "ZeRO",
)  # fmt: skip


@pytest.fixture
def language(monkeypatch, qapp) -> Iterator[PseudoTranslator]:
    """Speak the made-up language; what files say in two languages is said in this one too."""
    spoken = install()
    said = Text.in_language
    monkeypatch.setattr(
        Text, "in_language", lambda text, wanted: pseudo(said(text, wanted)) if text.en else ""
    )
    yield spoken
    QCoreApplication.removeTranslator(spoken)


@pytest.fixture
def foreign(language: PseudoTranslator, window: MainWindow) -> MainWindow:
    """A window that was built in the made-up language."""
    return window


def names() -> list[str]:
    """What the catalogue calls chips, models and runs; longest first."""
    found = {chip(one).name for one in chip_ids()} | {workload(one).name for one in workload_ids()}
    found |= {run.text("id") for run in published_runs()}
    return sorted(found, key=len, reverse=True)


def written(window: MainWindow) -> set[str]:
    """All words that are drawn on a window, taken from its picture, where words stay words."""
    picture = svg_picture(window, About("")).decode()
    return {html.unescape(text) for text in re.findall(r"<text[^>]*>(.*?)</text>", picture, re.S)}


def hidden(window: MainWindow) -> set[str]:
    """All words that come up when asked for: tooltips, menus, lists, names for who hears."""
    found = set()
    for widget in window.findChildren(QWidget):
        if widget.isVisible():
            found |= {widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()}
        if isinstance(widget, QComboBox):
            found |= {widget.itemText(k) for k in range(widget.count())}
    for action in window.findChildren(QAction):
        if isinstance(action.parent(), QGraphicsScene):
            continue  # of pyqtgraph's own menu, which no chart opens
        found |= {action.text(), action.toolTip()}
    return {re.sub("<[^>]*>", " ", html.unescape(text)) for text in found}


def english(texts: set[str], kept: list[str]) -> list[str]:
    """Those of some texts that have an English word left."""
    left = []
    for text in sorted(texts):
        rest = text
        if text.endswith("…") and any(name.startswith(text[:-1]) for name in kept):
            continue
        for name in (*kept, *SAME):
            rest = rest.replace(name, " ")
        if ENGLISH_WORD.search(rest):
            left.append(text)
    return left


def test_the_made_up_language_keeps_places_and_is_longer(qapp) -> None:
    made = pseudo("{count} <b>rows</b> &amp; more")
    assert made.startswith("[{count} <b>řôŵš</b> &amp; ɱôřê")
    assert len(made) >= 1.3 * len("{count} rows more")
    assert english({"[řôŵš]", "NVLink 72", "2030"}, []) == []
    assert english({"rows"}, []) == ["rows"]


@pytest.mark.parametrize("kernel", list(LENSES))
def test_everything_is_translated_and_nothing_is_cut_off(
    qtbot, foreign: MainWindow, kernel: str
) -> None:
    foreign.show_kernel(kernel)
    foreign.room.explain(next(iter(foreign.session.scenario.table.specs)).key)
    kept, found, cut = names(), set(), []
    for lens in LENSES[kernel]:
        if lens in PLAIN:
            foreign.room.workspace.show_lens(lens)
            qtbot.waitUntil(
                lambda: foreign.engine.is_idle and not foreign.engine.is_studying, timeout=60_000
            )
            QApplication.processEvents()  # layouts come to rest
            found |= written(foreign) | hidden(foreign)
            cut += [f"{lens}: {one}" for one in (*clipped(foreign), *clipped_words(foreign))]
    assert len(found) > 100
    assert "\n".join(english(found, kept)) == ""
    assert "\n".join(cut) == ""


@pytest.mark.parametrize("language_of_window", ["en", CHINESE])
def test_no_year_is_written_as_an_amount(
    qtbot, window: MainWindow, language_of_window: str
) -> None:
    window.set_language(language_of_window)
    found: set[str] = set()
    for kernel in LENSES:
        window.show_kernel(kernel)
        for lens in LENSES[kernel]:
            if lens in PLAIN:
                window.room.workspace.show_lens(lens)
                qtbot.waitUntil(lambda: window.engine.is_idle, timeout=60_000)
                found |= written(window)
    counts = {"2,048"}  # of chips and of sequences, which are no years
    assert any(re.search(r"\b20[2-6]\d\b", text) for text in found)
    wrong = [text for text in found if YEAR_WITH_COMMA.search(text) and text not in counts]
    assert wrong == []
    assert YEAR_WITH_COMMA.search("in 2,030.")
    assert not YEAR_WITH_COMMA.search("12,030 or 2,030,000")
