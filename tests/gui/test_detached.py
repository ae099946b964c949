"""Plots and panels in windows of their own: they follow the session, and go back in place."""

import numpy as np
import pytest
from conftest import drawn_after
from on_screen import curve_points
from PySide6.QtCore import QRect

from tenfold_gui.plots.chart import Chart
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.detach_desk import DetachDesk
from tenfold_gui.window.detached import DetachedWindow
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences


def detached(window: MainWindow) -> list[DetachedWindow]:
    return [one for one in window.findChildren(DetachedWindow) if one.isVisible()]


def last_value(card: Card) -> float:
    chart = card.findChild(Chart)
    return float(curve_points(chart, chart.keys[0])[-1, 1])


def detach(window: MainWindow, place: int = 1) -> tuple[Card, DetachedWindow]:
    card = window.room.workspace.grid.shown[place]
    window.desk(DetachDesk).toggle(card)
    (own,) = detached(window)
    return card, own


def test_a_plot_leaves_the_grid_follows_the_session_and_comes_back(
    qtbot, window: MainWindow
) -> None:
    grid = window.room.workspace.grid
    before = grid.shown
    card, own = detach(window)
    assert card.window() is own
    assert card.title in own.windowTitle()
    assert card not in grid.shown
    was = last_value(card)
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.5))
    assert last_value(card) != was
    own.close()
    assert detached(window) == []
    assert card.window() is window
    assert grid.shown == before
    assert grid._grid.indexOf(card) >= 0


def test_it_follows_while_another_lens_is_looked_at(qtbot, window: MainWindow) -> None:
    card, own = detach(window, 0)
    window.room.workspace.show_lens("ledger")
    was = last_value(card)
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.5))
    assert last_value(card) != was
    own.close()
    window.room.workspace.show_lens("race")
    assert card.isVisible()


def test_another_look_gives_the_plot_its_own_window_again(qtbot, window: MainWindow) -> None:
    card, own = detach(window)
    own.setGeometry(QRect(30, 40, 500, 400))
    title = card.title
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    (again,) = detached(window)
    assert again is not own
    (new,) = again.findChildren(Card)
    assert new is not card
    assert new.title == title
    assert len(curve_points(new.findChild(Chart), new.findChild(Chart).keys[0])) > 100
    again.close()
    assert new in window.room.workspace.grid.shown


def test_its_place_is_remembered(window: MainWindow, preferences: Preferences) -> None:
    card, own = detach(window)
    own.setGeometry(QRect(30, 40, 500, 400))
    own.close()
    window.desk(DetachDesk).toggle(card)
    (again,) = detached(window)
    assert again.geometry() == QRect(30, 40, 500, 400)
    again.close()
    kept = preferences.layout["windows"]
    assert list(kept.values()) == [[30, 40, 500, 400]]
    preferences.layout = {"windows": {next(iter(kept)): [-9000, -9000, 500, 400]}}
    window.desk(DetachDesk).toggle(card)
    (again,) = detached(window)
    assert again.geometry().x() > -9000


@pytest.mark.parametrize("side", ["left", "right"])
def test_a_panel_has_a_window_of_its_own_for_every_workspace(
    qtbot, window: MainWindow, side: str
) -> None:
    window.commands[f"detach_{side}"].trigger()
    (own,) = detached(window)
    room = window.room
    inside = room.levers if side == "left" else room.inspector
    assert inside.window() is own
    assert not room.side(side).isVisible()
    drawn_after(qtbot, window, lambda: window.show_kernel("cluster"))
    (own,) = detached(window)
    inside = window.room.levers if side == "left" else window.room.inspector
    assert inside.window() is own
    assert room.side(side)._inside.window() is window
    own.close()
    assert inside.window() is window
    assert window.room.side(side).isVisible()


def test_levers_in_their_own_window_still_move_the_curves(qtbot, window: MainWindow) -> None:
    window.commands["detach_left"].trigger()
    chart = window.room.workspace.findChild(Chart)
    before = curve_points(chart, chart.keys[0])
    slider = window.room.levers.slider("frontier_growth")
    drawn_after(qtbot, window, lambda: slider._move_to(0.9))
    assert not np.array_equal(curve_points(chart, chart.keys[0])[:, 1], before[:, 1])
    drawn_after(qtbot, window, window.commands["theme"].trigger)
    (own,) = detached(window)
    assert window.room.levers.window() is own


def test_a_window_that_closes_takes_its_parts_along(window: MainWindow) -> None:
    detach(window)
    window.commands["detach_left"].trigger()
    assert len(detached(window)) == 2
    window.close()
    assert detached(window) == []
