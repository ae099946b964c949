"""Figures: each with its source and confidence; what is estimated or changed looks so."""

import pytest
from conftest import drawn_after
from lens_views import card_of, opened, said, texts, tips
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit

from tenfold_gui.lenses import FIGURES as LENS
from tenfold_gui.widgets.figure_table import FigureTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.figures_cards import (
    COLUMNS,
    CONFIDENCE_MARKS,
    FIGURE_NAMES,
    ChipsCard,
    WorkloadCard,
)
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_kernels.cluster import chip, workload
from tenfold_kernels.cluster.catalogue import FIGURES, MEASURED


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    return opened(qtbot, window, LENS)


def table_of(page: Page) -> FigureTable:
    return card_of(page, ChipsCard).table


def row_of(page: Page, key: str) -> int:
    names = [row[0] for row in texts(table_of(page))]
    return names.index(FIGURE_NAMES[key])


def number(text: str) -> float:
    return float(text.removeprefix("≈ ").replace(",", ""))


@pytest.mark.parametrize(("age", "id"), [("new", "h200-sxm"), ("old", "h20")])
def test_every_figure_has_its_source_and_confidence(page: Page, age: str, id: str) -> None:
    rows, column = texts(table_of(page)), COLUMNS[age]
    for key, figure in chip(id).figures.items():
        row = rows[row_of(page, key)]
        assert number(row[column]) == pytest.approx(figure.value, abs=0.05)
        assert row[column + 1] == CONFIDENCE_MARKS[figure.confidence]
        assert row[column + 2] == figure.source
        assert row[1] == ("" if FIGURES[key].unit in ("year", "chip") else FIGURES[key].unit)


def is_slanted(page: Page, row: int, column: int) -> bool:
    return table_of(page).item(row, column).font().italic()


def test_an_estimated_figure_looks_estimated(page: Page) -> None:
    row, rows = row_of(page, MEASURED), texts(table_of(page))
    assert MEASURED not in chip("h20").figures
    ceiling = chip("h20").matmul_ceiling(0.75)
    assert rows[row][COLUMNS["old"]].startswith("≈ ")
    assert number(rows[row][COLUMNS["old"]]) == pytest.approx(ceiling.value, abs=0.05)
    assert is_slanted(page, row, COLUMNS["old"])
    assert "Estimated" in rows[row][COLUMNS["old"] + 2]
    assert not rows[row][COLUMNS["new"]].startswith("≈")
    assert not is_slanted(page, row, COLUMNS["new"])


def test_a_changed_figure_looks_changed(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("new_memory", 2.0))
    row = row_of(page, "memory_gb")
    cells = texts(table_of(page))[row]
    assert cells[COLUMNS["new"]] == "≈ 282"
    assert cells[COLUMNS["new"] + 2] == "Changed; the catalogue has 141"
    assert is_slanted(page, row, COLUMNS["new"])
    assert cells[COLUMNS["old"]] == "96"


def type_into(qtbot, page: Page, key: str, age: str, text: str) -> None:
    table = table_of(page)
    item = table.item(row_of(page, key), COLUMNS[age])
    place = table.visualItemRect(item).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    field = table.findChild(QLineEdit)
    field.setText(text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("key", "age", "text", "address", "factor"),
    [
        ("memory_gb", "old", "192", "old_memory", 2.0),
        ("scaleout_gbit_per_s", "old", "1,600", "old_network", 4.0),
        ("dense_16bit_tflops", "new", "494.7", "new_arithmetic", 0.5),
        ("price_usd", "new", "16000", "new_price", 0.5),
        ("scaleup_domain_chips", "new", "７２", "new_domain", 9.0),
    ],
)
def test_a_typed_figure_moves_its_lever(
    qtbot, window: MainWindow, page: Page, key: str, age: str, text: str, address: str,
    factor: float,
) -> None:  # fmt: skip
    drawn_after(qtbot, window, lambda: type_into(qtbot, page, key, age, text))
    assert window.session.scenario.all_values()[address] == pytest.approx(factor)
    assert window.session.undo_label == address
    shown = texts(table_of(page))[row_of(page, key)][COLUMNS[age]]
    assert shown.startswith("≈ ")
    drawn_after(qtbot, window, window.session.undo)
    assert not texts(table_of(page))[row_of(page, key)][COLUMNS[age]].startswith("≈")


@pytest.mark.parametrize("text", ["", "fast", "-3", "0", "nan", "inf", "141"])
def test_what_is_no_other_figure_changes_nothing(
    qtbot, window: MainWindow, page: Page, text: str
) -> None:
    before = window.session.state
    type_into(qtbot, page, "memory_gb", "new", text)
    assert window.session.state is before
    assert texts(table_of(page))[row_of(page, "memory_gb")][COLUMNS["new"]] == "141"


@pytest.mark.parametrize("key", ["release_year", "process_nm", "power_w"])
def test_what_no_lever_changes_cannot_be_typed_over(qtbot, page: Page, key: str) -> None:
    table = table_of(page)
    item = table.item(row_of(page, key), COLUMNS["new"])
    place = table.visualItemRect(item).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.findChild(QLineEdit) is None


def test_figures_that_can_be_typed_over_have_a_colour(window: MainWindow, page: Page) -> None:
    accent = QColor(window.look.theme.accent)
    item = table_of(page).item(row_of(page, "memory_gb"), COLUMNS["new"])
    assert item.foreground().color() == accent
    fixed = table_of(page).item(row_of(page, "power_w"), COLUMNS["new"])
    assert fixed.foreground().color() != accent


def test_a_figure_that_nobody_published_is_said_to_be_missing(
    qtbot, window: MainWindow, page: Page
) -> None:
    drawn_after(qtbot, window, lambda: window.session.choose("old_chip", "a100-sxm-80gb"))
    assert "dense_8bit_tflops" not in chip("a100-sxm-80gb").figures
    cells = texts(table_of(page))[row_of(page, "dense_8bit_tflops")]
    assert cells[COLUMNS["old"]] == "–"
    assert cells[COLUMNS["old"] + 2] == "not published"


def test_what_a_figure_means_is_told_on_hover(page: Page) -> None:
    for key in chip("h200-sxm").figures:
        assert tips(table_of(page), row_of(page, key))[0] == FIGURES[key].meaning


def test_the_model_s_shape_is_the_catalogue_s(page: Page) -> None:
    cells = [cell for row in texts(card_of(page, WorkloadCard).table) for cell in row]
    shown = dict(zip(cells[::2], cells[1::2], strict=True))
    shape = workload("llama-3-70b").shape
    assert shown["Layers"] == str(shape.layers)
    assert shown["Width of the hidden state"] == f"{shape.hidden:,}"
    assert shown["Vocabulary"] == f"{shape.vocabulary:,}"
    assert shown["Parameters"] == "70.6 bn"
    assert workload("llama-3-70b").source in said(page)


def test_the_model_s_experts_are_shown(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.choose("workload", "deepseek-v3-671b"))
    cells = [cell for row in texts(card_of(page, WorkloadCard).table) for cell in row]
    shown = dict(zip(cells[::2], cells[1::2], strict=True))
    assert shown["Experts"] == str(workload("deepseek-v3-671b").shape.experts)
    assert shown["Parameters that a token visits"].endswith(" bn")
