"""Years that play: every tick is drawn, what is to come is hidden, keys and hands agree."""

import pytest
from on_screen import crosshair
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tenfold_gui.plots.veil import Veil
from tenfold_gui.workshop import years_player
from tenfold_gui.workshop.played_timeline import PlayedTimeline
from tenfold_gui.workshop.years_player import YearsPlayer


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    now = [0.0]
    monkeypatch.setattr(years_player, "monotonic", lambda: now[0])
    monkeypatch.setattr(years_player, "is_motion_reduced", lambda: False)
    return now


def timeline(window) -> PlayedTimeline:
    found = window.room.workspace.findChild(PlayedTimeline)
    assert found is not None
    return found


def veils(window) -> list[float | None]:
    charts = [chart for card in window.room.workspace.page.cards for chart in card.charts]
    found = []
    for chart in charts:
        items = [item for item in chart.getPlotItem().items if isinstance(item, Veil)]
        found += [veil.place for veil in items if veil.isVisible()]
    return found


def tick(player: YearsPlayer, clock: list[float], seconds: float) -> None:
    clock[0] += seconds
    player._timer.stop()
    player._tick()


def test_the_clock_plays_to_the_end_and_then_from_the_start(qtbot, clock) -> None:
    player, seen = YearsPlayer(), []
    player.moved.connect(seen.append)
    player.set_span(2000.0, 2002.0)
    player.toggle()
    while player.plays:
        tick(player, clock, 0.2)
    assert seen[0] == 2000.0
    assert seen[-1] == 2002.0
    assert seen == sorted(seen)
    player.toggle()
    assert seen[-1] == 2000.0
    player.pause()


def test_a_hold_up_makes_no_leap_and_speed_counts(qtbot, clock) -> None:
    player, seen = YearsPlayer(), []
    player.moved.connect(seen.append)
    player.set_span(2000.0, 2100.0)
    player.toggle()
    tick(player, clock, 60.0)
    assert seen[-1] - seen[-2] == pytest.approx(0.5)
    player.next_speed()
    tick(player, clock, 60.0)
    assert seen[-1] - seen[-2] == pytest.approx(1.0)
    player.pause()


def test_where_motion_is_unwelcome_it_goes_by_whole_years(qtbot, clock, monkeypatch) -> None:
    monkeypatch.setattr(years_player, "is_motion_reduced", lambda: True)
    player, seen = YearsPlayer(), []
    player.moved.connect(seen.append)
    player.set_span(2000.5, 2003.0)
    player.toggle()
    assert player._timer.interval() >= 250
    while player.plays:
        tick(player, clock, 0.01)
    assert seen == [2000.5, 2001.0, 2002.0, 2003.0]


def test_playing_moves_the_cursor_and_hides_what_is_to_come(window, clock) -> None:
    line = timeline(window)
    line.toggle()
    for _ in range(8):
        tick(line.player, clock, 0.2)
    year = line.reveals
    assert year is not None
    assert 2015.0 < year < 2060.0
    chart = window.room.workspace.page.cards[0].charts[0]
    assert crosshair(chart) == pytest.approx(year)
    assert veils(window)
    assert set(veils(window)) == {year}
    line.player.pause()
    assert set(veils(window)) == {year}
    QTest.keyClick(line.timeline, Qt.Key.Key_Right)
    assert set(veils(window)) == {float(round(year) + 1)}
    QTest.keyClick(line.timeline, Qt.Key.Key_Escape)
    assert veils(window) == []
    assert crosshair(chart) is None


def test_at_the_end_everything_is_seen(window, clock) -> None:
    line = timeline(window)
    line.toggle()
    line.player.set_year(2059.9)
    tick(line.player, clock, 0.25)
    assert not line.player.plays
    assert veils(window) == []
    assert line.reveals is None


def test_every_tick_is_followed_by_a_frame(qtbot, window, monkeypatch) -> None:
    monkeypatch.setattr(years_player, "is_motion_reduced", lambda: False)
    line, drawn = timeline(window), []
    paint = line.timeline.paintEvent
    monkeypatch.setattr(
        line.timeline, "paintEvent", lambda event: (drawn.append(line.reveals), paint(event))
    )
    years = []
    line.player.moved.connect(years.append)
    line.toggle()
    qtbot.waitUntil(lambda: len(years) >= 6, timeout=20_000)
    line.player.pause()
    assert len(set(drawn)) >= 4


def test_space_plays_and_pauses_unless_a_button_wants_it(window) -> None:
    line = timeline(window)
    line.timeline.setFocus()
    QTest.keyClick(line.timeline, Qt.Key.Key_Space)
    assert line.player.plays
    QTest.keyClick(line.timeline, Qt.Key.Key_Space)
    assert not line.player.plays
    line._on.setFocus()
    QTest.keyClick(line._on, Qt.Key.Key_Space)
    assert not line.player.plays
    assert window.commands["play_years"].isEnabled()
    window.commands["play_years"].trigger()
    assert line.player.plays
    line.player.pause()


def test_buttons_step_a_year_and_are_large_enough_for_a_finger(window) -> None:
    line = timeline(window)
    line._on.click()
    assert window.room.workspace.view.held == 2016.0
    line._back.click()
    assert window.room.workspace.view.held == 2015.0
    for button in (line._back, line._play, line._on, line._speed):
        assert min(button.width(), button.height()) >= 32
        assert button.accessibleName()
