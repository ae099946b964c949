"""What did not change is not painted again, and nothing jumps about while a slider moves."""

from collections.abc import Callable

import numpy as np
import pytest
from conftest import drawn_after
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget

from tenfold_gui.plots.bars import Bar, Bars
from tenfold_gui.plots.lines import Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.plots.stack import StackChart
from tenfold_gui.plots.stacked_bars import Part, StackedBars, Whole
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.quiet_table import Cell, QuietTable
from tenfold_gui.window.main_window import MainWindow

LOOK = Look(LIGHT)
PLACES = np.array([1.0, 10.0, 100.0])


class Paintings(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


@pytest.fixture
def paintings_after(qtbot) -> Callable[[QWidget, Callable[[], object]], int]:
    def count(widget: QWidget, change: Callable[[], object]) -> int:
        if not widget.isVisible():
            qtbot.addWidget(widget)
            widget.resize(400, 300)
            with qtbot.waitExposed(widget):
                widget.show()
        QApplication.processEvents()
        seen = Paintings(getattr(widget, "viewport", lambda: widget)())
        change()
        QApplication.processEvents()
        return seen.count

    return count


def test_equal_shares_are_painted_once(paintings_after) -> None:
    chart = StackChart(LOOK, [Line(key, key, "#FF0000") for key in ("a", "b", "none")])

    def draw(first: float) -> None:
        parts = {"a": np.array([first, 2.0, 3.0]), "b": np.ones(3), "none": np.zeros(3)}
        chart.draw_shares(PLACES.copy(), parts, settle=False)

    chart.set_span(1.0, 100.0)
    draw(1.0)
    assert paintings_after(chart, lambda: draw(1.0)) == 0
    assert paintings_after(chart, lambda: draw(2.0)) > 0


def test_a_curve_with_a_gap_is_painted_once_and_a_curve_that_goes_is_gone(paintings_after) -> None:
    chart = StackChart(LOOK, [Line("a", "a", "#FF0000")])
    curve = chart._curves["a"]
    x, y = np.log10(PLACES), np.array([1.0, np.nan, 2.0])
    curve.show_data(x, y)
    assert paintings_after(chart, lambda: curve.show_data(x.copy(), y.copy())) == 0
    assert paintings_after(chart, curve.clear) > 0
    assert not curve.isVisible()


def test_values_that_change_in_place_are_seen(paintings_after) -> None:
    chart = StackChart(LOOK, [Line("a", "a", "#FF0000")])
    curve = chart._curves["a"]
    x, y = np.log10(PLACES), np.ones(3)
    curve.show_data(x, y)
    y[1] = 5.0
    curve.show_data(x, y)
    assert curve._path.elementAt(1).y == 5.0


def test_equal_dots_are_painted_once(paintings_after) -> None:
    chart = StackChart(LOOK, [Line("a", "a", "#FF0000")])
    marks = Marks(LOOK.small, LIGHT.panel, 3.0)
    chart.addItem(marks)

    def show(x: float) -> None:
        marks.show_marks([Mark(x, 50.0, "#00FF00", "words")], [(PLACES.copy(), PLACES.copy())])

    show(1.0)
    assert paintings_after(chart, lambda: show(1.0)) == 0
    assert paintings_after(chart, lambda: show(1.5)) > 0


def test_equal_bars_are_painted_once(paintings_after) -> None:
    bars, stacked = Bars(LOOK, "the rest"), StackedBars(LOOK)

    def show(value: float) -> None:
        bars.show_bars([Bar("a", "a", value, "#FF0000")], 1)
        stacked.show_wholes([Whole("a", "words", (Part(value, "part", "#FF0000"),))])

    show(1.0)
    for widget in (bars, stacked):
        assert paintings_after(widget, lambda: show(1.0)) == 0
        assert paintings_after(widget, lambda: show(2.0)) > 0
        show(1.0)


def test_columns_only_widen_during_a_drag_and_settle_afterwards(paintings_after) -> None:
    table = QuietTable(LOOK, (("one", ""), ("two", "")))

    def show(text: str, settle: bool) -> float:
        table.show_rows([[Cell("row"), Cell(text)]], settle)
        return table._widths[1]

    long = show("1,000,000,000", True)
    assert paintings_after(table, lambda: show("1,000,000,000", False)) == 0
    assert show("1", False) == long
    assert show("1,000,000,000,000", False) > long
    assert show("1", False) > long
    assert show("1", True) < long
    assert table.item(0, 1).text() == "1"


def test_the_cards_do_not_jump_up_during_a_drag(qtbot, window: MainWindow) -> None:
    drawn_after(qtbot, window, lambda: window.show_kernel("cluster"))
    workspace = window.room.workspace
    answer = drawn_after(qtbot, window, lambda: window.session.set_value("chips", 64.0))
    headline = workspace._headline.label
    headline.setText("<br>".join("abcd"))
    QApplication.processEvents()
    tall = headline.height()
    workspace.show_answer(answer, settle=False)
    QApplication.processEvents()
    assert headline.height() == tall
    workspace.show_answer(answer, settle=True)
    QApplication.processEvents()
    assert headline.height() < tall
