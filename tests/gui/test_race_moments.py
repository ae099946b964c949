"""Moments of the race: events on the timeline and in the panels, and one crosshair."""

from collections.abc import Iterator

import numpy as np
import pyqtgraph as pg
import pytest
from conftest import drawn_after
from hands import MOVE, mouse
from on_screen import columns_that_differ, crosshair, event_marks, frame, pixel_of, readout
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from tenfold_gui.i18n.numbers import chart_unit, short_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.session.session import Session
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.timeline import Event, Timeline
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.workspaces.race.workspace import RaceWorkspace
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world import world_model
from tenfold_kernels.world.events import moments
from tenfold_kernels.world.run import run_world

LOG_AXES = ("consumption_per_head", "effective_compute")
AS_THEY_ARE = ("self_financing_ratio", "dependency")
NO_BUTTON = Qt.MouseButton.NoButton


@pytest.fixture(autouse=True)
def every_movement_counts() -> Iterator[None]:
    """The plotting library drops movements that come faster than a hand makes them."""
    usual = pg.getConfigOption("mouseRateLimit")
    pg.setConfigOption("mouseRateLimit", -1)
    yield
    pg.setConfigOption("mouseRateLimit", usual)


def charts(window: MainWindow) -> list[Chart]:
    return [
        chart for card in window.room.workspace.page.cards for chart in card.findChildren(Chart)
    ]


def timeline(window: MainWindow) -> Timeline:
    return window.room.workspace.findChild(Timeline)


def named_events(window: MainWindow) -> list[tuple[float, str]]:
    return [(event.year, f"{event.place}: {event.name}") for event in timeline(window)._events]


def test_events_stand_at_the_years_of_controls_and_of_the_subsidy_s_end(
    qtbot, window: MainWindow
) -> None:
    controls = (2018.0, "US: controls begin")
    assert named_events(window) == [controls]
    window.session.set_value("subsidy_sunset[b]", 2035.0)
    sunset = (2035.0, "China: subsidy phased out")
    assert named_events(window) == [controls, sunset]
    window.session.set_value("control_start[a]", 2040.0)
    assert named_events(window) == [sunset, (2040.0, controls[1])]
    assert {event_marks(chart) for chart in charts(window)} == {(2035.0, 2040.0)}


def test_what_never_happens_or_changes_nothing_is_no_event(window: MainWindow) -> None:
    window.session.set_value("control_start[a]", 2090.0)
    assert named_events(window) == []
    assert {event_marks(chart) for chart in charts(window)} == {()}
    window.session.undo()
    assert len(named_events(window)) == 1
    window.session.reset_to_defaults()
    assert named_events(window) == []


def test_events_are_drawn_as_verticals_where_they_happen(qtbot) -> None:
    chart = Chart(Look(LIGHT), [Line("k", "", "#000000")])
    qtbot.addWidget(chart)
    chart.resize(400, 200)
    years = np.array([2000.0, 2010.0])
    with qtbot.waitExposed(chart):
        chart.show()
    chart.draw({"k": Drawn(years, np.array([1.0, 2.0]))})
    without = chart.grab().toImage()
    chart.set_events([2004.0])
    column = pixel_of(chart, 2004.0, 1.0).x()
    differing = columns_that_differ(without, chart.grab().toImage())
    assert differing
    assert all(abs(x - column) <= 1.0 for x in differing)


def test_the_timeline_names_its_events_from_where_they_happen(qtbot) -> None:
    line = Timeline(Look(LIGHT))
    qtbot.addWidget(line)
    line.resize(1000, 44)
    line.show_years(2000.0, 2100.0, [])
    without = line.grab().toImage()
    line.show_years(2000.0, 2100.0, [Event(2050.0, "China", "something", "#D55E00")])
    with_event = line.grab().toImage()
    differing = columns_that_differ(without, with_event)
    assert min(differing) <= 500 <= max(differing)
    assert [label.text for label in line.labels] == ["2050 China: something"]
    words_only = [image.copy(0, 0, image.width(), 16) for image in (without, with_event)]
    named = columns_that_differ(*words_only)
    assert 494 <= min(named) <= 500
    assert 520 <= max(named) <= 640


@pytest.mark.parametrize("name", [n for n in preset_ids() if preset(n).kernel == "world"])
@pytest.mark.parametrize("width", [660, 960])
def test_names_of_events_stand_at_their_marks_and_never_on_each_other(
    qtbot, name: str, width: int
) -> None:
    scenario = preset(name)
    drawn = RaceWorkspace(Look(LIGHT), Session(scenario).state)
    qtbot.addWidget(drawn)
    line = drawn.findChild(Timeline)
    line.resize(width, line.sizeHint().height())
    labels = line.labels
    marks = {(moment.year, moment.bloc) for moment in moments(scenario)}
    years = {line._x(year) for year, _ in marks}
    assert {label.x for label in labels} <= years
    assert len(labels) >= min(len(years), 2)
    for label in labels:
        assert label.left >= 0.0
        assert label.right <= width
        assert label.left - 1.0 <= label.x <= label.right + 1.0
    for k, label in enumerate(labels):
        assert all(label.clears(other) for other in labels[k + 1 :])


def test_a_mark_says_what_happens_there(qtbot, monkeypatch) -> None:
    line = Timeline(Look(LIGHT))
    qtbot.addWidget(line)
    line.resize(1000, 60)
    events = [
        Event(2050.0, "China", "aid begins", "#D55E00"), Event(2025.5, "US", "it ends", "#0072B2"),
        Event(2050.0, "China", "a lane opens", "#D55E00"),
    ]  # fmt: skip
    line.show_years(2000.0, 2100.0, events)
    assert [label.text for label in line.labels] == [
        "2025.5 US: it ends", "2050 China: a lane opens, aid begins",
    ]  # fmt: skip
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, words, _line: said.append(words))
    for x in (line._x(2050.0), 700.0):
        place = QPoint(round(x), 40)
        QApplication.sendEvent(line, QHelpEvent(QEvent.Type.ToolTip, place, place))
    assert said == ["2050 China: a lane opens, aid begins", line.toolTip()]


def test_an_ally_that_joins_is_an_event() -> None:
    found = {(m.year, m.bloc, m.name) for m in moments(preset("an-ally-joins-or-stays-out"))}
    assert (2023.0, "c", "controls begin") in found


def point_at(chart: Chart, year: float) -> None:
    """Move the pointer to a year, halfway up."""
    _, _, bottom, top = frame(chart)
    at = pixel_of(chart, year, 0.5 * (bottom + top))
    mouse(chart.viewport(), MOVE, at, button=NO_BUTTON)


@pytest.mark.parametrize("which", range(7))
def test_the_crosshair_goes_through_all_panels_whichever_the_pointer_is_in(
    qtbot, window: MainWindow, which: int
) -> None:
    chart = charts(window)[which]
    with qtbot.waitSignal(chart.hovered) as hovered:
        point_at(chart, 2031.0)
    (year,) = hovered.args
    left, right, *_ = frame(chart)
    one_pixel = (right - left) / chart.getPlotItem().getViewBox().width()
    assert year == pytest.approx(2031.0, abs=one_pixel)
    assert {crosshair(other) for other in charts(window)} == {year}


def readouts(window: MainWindow) -> dict[str, list[str]]:
    return {card.title: readout(card) for card in window.room.workspace.findChildren(Card)}


def expected_readouts(window: MainWindow, year: float) -> dict[str, list[str]]:
    run = run_world(window.session.scenario)
    found = {}
    for card in window.room.workspace.findChildren(Card):
        values = []
        for key in (key for chart in card.findChildren(Chart) for key in chart.keys):
            variable = key.partition("[")[0]
            factor, _ = chart_unit(world_model().unit_text(variable))
            series = run[key] * (1.0 if variable in AS_THEY_ARE else factor)
            if variable in LOG_AXES:
                value = 10.0 ** np.interp(year, run.years[::2], np.log10(series[::2]))
            else:
                value = np.interp(year, run.years[::2], series[::2])
            values.append(short_number(float(value)))
        found[card.title] = [f"{year:.0f}", *values]
    return found


@pytest.mark.parametrize("year", [2015.5, 2025.0, 2047.0])
def test_every_panel_reads_out_its_values_at_the_crosshair(
    qtbot, window: MainWindow, year: float
) -> None:
    chart = charts(window)[0]
    with qtbot.waitSignal(chart.hovered) as hovered:
        point_at(chart, year)
    shown = readouts(window)
    assert len(shown) == 6
    assert shown == expected_readouts(window, hovered.args[0])


def test_the_readouts_follow_a_change_while_the_pointer_rests(qtbot, window: MainWindow) -> None:
    chart = charts(window)[0]
    with qtbot.waitSignal(chart.hovered) as hovered:
        point_at(chart, 2040.0)
    before = readouts(window)
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.5))
    assert readouts(window) != before
    assert readouts(window) == expected_readouts(window, hovered.args[0])


def test_the_crosshair_goes_when_the_pointer_does(window: MainWindow) -> None:
    for leaving in (charts(window)[3], timeline(window)):
        point_at(charts(window)[3], 2031.0)
        assert all(readouts(window).values())
        QApplication.sendEvent(leaving, QEvent(QEvent.Type.Leave))
        assert {crosshair(chart) for chart in charts(window)} == {None}
        assert set(map(tuple, readouts(window).values())) == {()}


def test_outside_the_frame_there_is_no_crosshair(window: MainWindow) -> None:
    chart = charts(window)[0]
    point_at(chart, 2031.0)
    mouse(chart.viewport(), MOVE, QPointF(2.0, 20.0), button=NO_BUTTON)
    assert {crosshair(other) for other in charts(window)} == {None}


def test_the_timeline_moves_the_crosshair_too(qtbot, window: MainWindow) -> None:
    line = timeline(window)
    middle = QPointF(line.width() / 2, 20.0)
    with qtbot.waitSignal(line.hovered) as hovered:
        mouse(line, MOVE, middle, button=NO_BUTTON)
    start, stop = window.session.scenario.start, window.session.scenario.stop
    assert hovered.args == [pytest.approx(0.5 * (start + stop))]
    assert {crosshair(chart) for chart in charts(window)} == set(hovered.args)


def test_the_inspector_gives_values_at_the_crosshair_and_else_at_the_end(
    window: MainWindow,
) -> None:
    run = run_world(window.session.scenario)
    workspace = window.room.workspace
    assert workspace.value_of("debt_ratio[a]") == run["debt_ratio[a]"][-1]
    point_at(charts(window)[0], 2031.0)
    year = crosshair(charts(window)[0])
    expected = np.interp(year, run.years[::2], run["debt_ratio[a]"][::2])
    assert workspace.value_of("debt_ratio[a]") == pytest.approx(expected, rel=1e-12)
    assert workspace.value_of("no_such_variable") is None
