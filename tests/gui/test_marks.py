"""Dots with words: they stand at their place, and the words where there is room."""

import numpy as np
import pytest
from on_screen import names_at_ends
from PySide6.QtCore import QPointF, QRectF

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks, _best, _crosses
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT

FRAME = QRectF(0.0, 0.0, 100.0, 100.0)
NOTHING = np.empty((0, 4))


def test_words_stay_inside_the_frame() -> None:
    outside, inside = QRectF(90.0, 0.0, 30.0, 10.0), QRectF(60.0, 0.0, 30.0, 10.0)
    assert _best([outside, inside], FRAME, [], NOTHING) == inside


def test_words_avoid_each_other_and_curves() -> None:
    rooms = [QRectF(0.0, y, 30.0, 10.0) for y in (0.0, 20.0, 40.0)]
    through = np.array([[0.0, 25.0, 100.0, 25.0]])
    assert _best(rooms, FRAME, [QRectF(5.0, 5.0, 5.0, 5.0)], through) == rooms[2]


def test_where_there_is_no_room_curves_are_crossed_first() -> None:
    over, upon = QRectF(0.0, 20.0, 30.0, 10.0), QRectF(0.0, 0.0, 30.0, 10.0)
    through = np.array([[0.0, 25.0, 100.0, 25.0]])
    assert _best([upon, over], FRAME, [QRectF(0.0, 0.0, 9.0, 9.0)], through) == over


@pytest.mark.parametrize(
    ("line", "crosses"),
    [
        ((-10.0, 5.0, 50.0, 5.0), True),
        ((5.0, 5.0, 6.0, 6.0), True),
        ((5.0, 5.0, 50.0, 5.0), True),
        ((-10.0, 20.0, 50.0, 20.0), False),
        ((40.0, -10.0, 40.0, 50.0), False),
        ((22.0, -10.0, 52.0, 20.0), False),
        ((10.0, -10.0, 40.0, 20.0), True),
        ((5.0, 5.0, np.nan, 5.0), False),
    ],
)
def test_a_line_crosses_a_room_or_not(line: tuple[float, ...], crosses: bool) -> None:
    assert _crosses(np.array([line]), QRectF(0.0, 0.0, 30.0, 10.0)) is crosses


@pytest.fixture
def chart(qtbot) -> Chart:
    made = Chart(Look(LIGHT), [Line("a", "first", "#FF0000")], AxisKind.LOG, AxisKind.LOG)
    qtbot.addWidget(made)
    made.resize(400, 300)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_a_dot_is_painted_where_it_belongs(qtbot, chart: Chart) -> None:
    ends = np.array([1.0, 1000.0])
    chart.draw({"a": Drawn(ends, ends)})
    marks = Marks(chart._look.small, LIGHT.panel, 6.0)
    chart.addItem(marks)
    marks.show_marks([Mark(1.5, 0.5, "#00FF00", "words")])
    picture = chart.viewport().grab().toImage()
    scene = chart.getPlotItem().getViewBox().mapViewToScene(QPointF(1.5, 0.5))
    place = chart.mapFromScene(scene)
    assert picture.pixelColor(place).name() == "#00ff00"


def test_a_curve_can_be_renamed(chart: Chart) -> None:
    ends = np.array([1.0, 1000.0])
    chart.draw({"a": Drawn(ends, ends)})
    assert names_at_ends(chart) == ["first"]
    chart.rename({"a": "second"})
    chart.draw({"a": Drawn(ends, ends)})
    assert names_at_ends(chart) == ["second"]
    assert chart.line("a").colour == "#FF0000"
