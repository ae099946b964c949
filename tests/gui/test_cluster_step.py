"""Inside a step: what is drawn is the kernel's, for the fastest layout or the one that is kept."""

import pytest
from conftest import drawn_after
from lens_views import (
    card_of,
    computed,
    inside,
    looked_through,
    opened,
    read_out,
    said,
    texts,
)
from on_screen import curve_points, names_at_ends, pixel_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.lenses import SCALING, STEP
from tenfold_gui.plots.bars import Bar, Bars
from tenfold_gui.plots.roofs import RoofChart
from tenfold_gui.widgets.layout_table import LayoutTable
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.cluster.pages import Page
from tenfold_gui.workspaces.cluster.step_cards import (
    MemoryCard,
    RooflineCard,
    SecondsCard,
)
from tenfold_kernels.cluster import Prediction, predict
from tenfold_kernels.cluster.overview import Overview
from tenfold_kernels.cluster.parameters import SETTINGS

TERA = 1e12
KEPT = "●"


def test_rows_of_layouts_differ_in_what_is_shown(qtbot, window: MainWindow, page: Page) -> None:
    """Columns that all rows share go first where there is little room."""
    window.resize(1280, 800)
    table = inside(page, LayoutTable)
    for preset in ("h20-against-h200", "llama-3-405b-on-16384-h100"):
        drawn_after(qtbot, window, lambda preset=preset: window.open_preset(preset))
        shown = [k for k in range(table.columnCount()) if not table.isColumnHidden(k)]
        headings = {table.horizontalHeaderItem(k).text() for k in shown}
        assert "step s" in headings
        rows = {tuple(row[k] for k in shown) for row in texts(table)}
        assert len(rows) == len(texts(table)) > 5


@pytest.fixture
def page(qtbot, window: MainWindow) -> Page:
    return opened(qtbot, window, STEP)


def bars_of(page: Page, kind: type) -> tuple[Bar, ...]:
    return card_of(page, kind).bars.bars


def assert_shows(page: Page, step: Prediction) -> None:
    memory = {bar.key: bar for bar in bars_of(page, MemoryCard)}
    for key, bar in memory.items():
        assert bar.value == step.memory_gb[key]
    assert set(memory) == {key for key, need in step.memory_gb.items() if need > 0.0}
    assert max(bar.end for bar in memory.values()) == pytest.approx(step.memory_gb["total"])
    assert card_of(page, MemoryCard).bars.limit[0] == step.capacity_gb
    seconds = {bar.key: bar.value for bar in bars_of(page, SecondsCard)}
    assert seconds.pop("total") == step.step_time_s
    assert sum(seconds.values()) == pytest.approx(step.step_time_s, rel=0.01)
    for part, found in seconds.items():
        assert found == step.breakdown[part]


def assert_roofs(page: Page, found: Overview) -> None:
    chart, roofs = inside(page, RoofChart), found.roofline
    assert set(chart.dots) == {one.name for one in roofs.operations}
    for one in roofs.operations:
        assert chart.dots[one.name] == pytest.approx((one.intensity, one.rate / TERA))
    roof = 10.0 ** curve_points(chart, "roof")
    assert roof[1] == pytest.approx((roofs.ridge, roofs.attainable / TERA))
    assert roof[0, 1] / roof[0, 0] == pytest.approx(roofs.memory_rate / TERA)
    paper = 10.0 ** curve_points(chart, "paper")
    assert paper[:, 1] == pytest.approx(roofs.peak / TERA)


def test_the_fastest_layout_is_looked_into(window: MainWindow, page: Page) -> None:
    found = computed(window)
    assert_shows(page, found.result.search.layouts[0])
    assert_roofs(page, found)
    assert "fastest: " in said(page)
    assert "kept: " not in said(page)


def test_bars_pile_up_to_the_need_for_memory(page: Page) -> None:
    *parts, total = bars_of(page, MemoryCard)
    place = 0.0
    for bar in parts:
        assert bar.start == pytest.approx(place)
        place = bar.end
    assert total.start == 0.0
    assert total.strong


def test_a_lever_moves_everything(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("new_memory_rate", 0.1))
    found = computed(window)
    assert_shows(page, found.result.search.layouts[0])
    assert_roofs(page, found)


def rows_kept(table: LayoutTable) -> list[int]:
    return [row for row, cells in enumerate(texts(table)) if cells[0] == KEPT]


def click(qtbot, table: LayoutTable, row: int) -> None:
    place = table.visualItemRect(table.item(row, 1)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_keeps_a_layout_and_another_lets_it_go(
    qtbot, window: MainWindow, page: Page
) -> None:
    table = inside(page, LayoutTable)
    layouts = computed(window).result.search.layouts
    click(qtbot, table, 3)
    assert rows_kept(table) == [3]
    assert_shows(page, layouts[3])
    assert "kept: " in said(page)
    marks = {bar.key: bar.mark for bar in bars_of(page, SecondsCard)}
    assert marks["matmul"] == layouts[0].breakdown["matmul"]
    assert marks["total"] == layouts[0].step_time_s
    click(qtbot, table, 3)
    assert rows_kept(table) == []
    assert_shows(page, layouts[0])
    assert all(bar.mark is None for bar in bars_of(page, SecondsCard))


def test_enter_keeps_the_present_row(qtbot, page: Page) -> None:
    table = inside(page, LayoutTable)
    table.setFocus()
    table.setCurrentCell(2, 1)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert rows_kept(table) == [2]
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert rows_kept(table) == []


def fields(layout: dict) -> dict:
    return {"sharding" if key == "sharded" else key: value for key, value in layout.items()}


def test_a_kept_layout_stays_while_levers_move(qtbot, window: MainWindow, page: Page) -> None:
    table = inside(page, LayoutTable)
    layout = computed(window).result.search.layouts[9].layout
    click(qtbot, table, 9)
    drawn_after(qtbot, window, lambda: window.session.set_value("new_network", 0.1))
    values, choices = window.session.scenario.all_values(), window.session.scenario.all_choices()
    expected = predict(
        choices["new_chip"], 1024, choices["workload"], 1024,
        settings={key: values[key] for key in SETTINGS}, **fields(layout),
    )  # fmt: skip
    assert_shows(page, expected)
    (row,) = rows_kept(table)
    assert table.layouts[row].layout == layout
    if layout not in [found.layout for found in computed(window).result.search.layouts]:
        assert row == 0


@pytest.mark.parametrize(
    "change",
    [
        lambda session: session.choose("workload", "llama-3-8b"),
        lambda session: session.choose("new_chip", "b200"),
        lambda session: session.set_value("chips", 8.0),
        lambda session: session.set_value("batch", 64.0),
    ],
    ids=["model", "chip", "too few chips", "another batch"],
)
def test_a_layout_is_let_go_when_it_cannot_run_any_more(
    qtbot, window: MainWindow, page: Page, change
) -> None:
    table = inside(page, LayoutTable)
    click(qtbot, table, 0)
    drawn_after(qtbot, window, lambda: change(window.session))
    assert rows_kept(table) == []
    drawn_after(qtbot, window, window.session.undo)
    assert rows_kept(table) == []


def test_a_layout_is_kept_through_every_lens_and_look(
    qtbot, window: MainWindow, page: Page
) -> None:
    layout = computed(window).result.search.layouts[2].layout
    click(qtbot, inside(page, LayoutTable), 2)
    other = looked_through(qtbot, window, SCALING)
    assert rows_kept(inside(other, LayoutTable)) == [2]
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    again = looked_through(qtbot, window, STEP)
    table = inside(again, LayoutTable)
    (row,) = rows_kept(table)
    assert table.layouts[row].layout == layout


def test_pointing_near_a_dot_reads_it_out(qtbot, window: MainWindow, page: Page) -> None:
    chart, card = inside(page, RoofChart), card_of(page, RooflineCard)
    operation = computed(window).roofline.operations[0]
    place = pixel_of(chart, *[curve_points(chart, "roof")[1, k] for k in (0, 1)])
    QTest.mouseMove(chart.viewport(), place.toPoint())
    chart.hovered.emit(operation.intensity)
    said_now = read_out(card)
    assert operation.name in said_now
    assert f"{short_number(operation.rate / TERA)} TFLOP/s" in said_now
    chart.hovered.emit(None)
    assert read_out(card) == ""


def test_an_estimated_ceiling_looks_estimated(qtbot, window: MainWindow, page: Page) -> None:
    chart = inside(page, RoofChart)
    assert "in practice" in names_at_ends(chart)
    drawn_after(qtbot, window, lambda: window.session.choose("new_chip", "h20"))
    assert computed(window).result.search.layouts[0].estimated
    assert "≈ in practice" in names_at_ends(chart)


def test_that_nothing_fits_is_said_on_every_card(qtbot, window: MainWindow, page: Page) -> None:
    drawn_after(qtbot, window, lambda: window.session.set_value("chips", 1.0))
    assert said(page).count("This model does not fit on any number of H200 SXM up to 1.") == 3
    assert all(bars.bars == () for bars in page.findChildren(Bars))
    assert inside(page, LayoutTable).rowCount() == 0
    assert inside(page, RoofChart).dots == {}
    page.grab()
    drawn_after(qtbot, window, window.session.undo)
    assert_shows(page, computed(window).result.search.layouts[0])


def test_experts_get_a_column_and_a_dot_of_their_own(qtbot, window: MainWindow, page: Page) -> None:
    table = inside(page, LayoutTable)
    assert table.isColumnHidden(3)
    drawn_after(qtbot, window, lambda: window.session.choose("workload", "mixtral-8x7b"))
    assert "One expert, up" in inside(page, RoofChart).dots
    experts = {found.layout["expert"] for found in computed(window).result.search.layouts}
    assert table.isColumnHidden(3) == (experts == {1})


def test_bars_that_find_no_room_are_taken_together(qtbot, page: Page) -> None:
    card = card_of(page, SecondsCard)
    wanted = len(card.bars.bars)
    few = card.bars._fitting(4)
    assert len(few) == 4
    assert few[-1].strong
    assert few[-2].name == "the rest"
    parts = [bar.value for bar in few if not bar.strong]
    whole = next(bar.value for bar in few if bar.strong)
    assert sum(parts) == pytest.approx(whole, rel=0.01)
    assert len(card.bars._fitting(wanted)) == wanted
