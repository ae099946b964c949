"""Everything at up to two and a half times its size, panels that fit, and layouts remembered."""

import pytest
from clipping import clipped
from conftest import drawn_after
from PySide6.QtCore import QPoint, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QLabel,
)

from tenfold_gui.style.tokens import SIDE_LEAST, SIZES
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.window.appearance_desk import AppearanceDesk
from tenfold_gui.window.layout_desk import both_fit, first_sides
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences

SMALLEST = QSize(1280, 800)


def sides(window: MainWindow) -> tuple[bool, bool]:
    room = window.room
    return room.left.isVisibleTo(window), room.right.isVisibleTo(window)


@pytest.mark.parametrize("kernel", ["world", "cluster", "finance"])
def test_nothing_is_clipped_at_the_largest_size_in_a_small_window(
    qtbot, window: MainWindow, kernel: str
) -> None:
    window.resize(SMALLEST)
    window.show_kernel(kernel)
    drawn_after(qtbot, window, window.commands[f"size_{SIZES[-1]}"].trigger)
    qtbot.waitUntil(lambda: window.engine.is_idle)
    assert window.size() == SMALLEST
    assert window.minimumSizeHint().width() <= SMALLEST.width()
    assert window.minimumSizeHint().height() <= SMALLEST.height()
    assert clipped(window) == []
    bar = window.room.workspace.findChild(LensBar)
    right = bar.mapTo(window, QPoint(bar.width(), 0)).x()
    assert right <= window.width()


def test_the_walk_would_find_what_is_clipped(window: MainWindow) -> None:
    assert clipped(window) == []
    button = next(b for b in window.findChildren(QAbstractButton) if b.isVisible() and b.text())
    button.setFixedWidth(6)
    assert clipped(window)


def test_a_size_is_chosen_remembered_and_stepped(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    label = window.room.levers.findChild(QLabel)
    before = label.font().pixelSize()
    drawn_after(qtbot, window, window.commands["size_200"].trigger)
    assert window.room.levers.findChild(QLabel).font().pixelSize() == 2 * before
    assert window.commands["size_200"].isChecked()
    assert preferences.size == 2.0
    window.commands["larger"].trigger()
    assert preferences.size == 2.5
    assert not window.commands["larger"].isEnabled()
    window.commands["smaller"].trigger()
    assert preferences.size == 2.0
    assert window.look.scale == 2.0
    window.desk(AppearanceDesk).choose_size(100)
    assert not window.commands["smaller"].isEnabled()


def test_a_size_that_is_none_is_the_usual_one(preferences: Preferences) -> None:
    for wrong in ("large", "nan", -1.0, 99.0):
        preferences._settings.setValue("size", wrong)
        assert preferences.size == 1.0


def test_where_one_panel_fits_the_other_makes_way(qtbot, window: MainWindow) -> None:
    window.resize(SMALLEST)
    drawn_after(qtbot, window, window.commands["size_250"].trigger)
    assert not both_fit(SMALLEST.width(), 2.5)
    assert sides(window) == (True, False)
    window.commands["right"].trigger()
    assert sides(window) == (False, True)
    window.commands["left"].trigger()
    assert sides(window) == (True, False)
    window.room.explain("capability")
    assert sides(window) == (False, True)


def test_panels_and_lens_are_as_they_were_left(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    window.commands["left"].trigger()
    window.room.workspace.show_lens("ledger")
    window.close()
    following = MainWindow(preferences, compiling=False)
    qtbot.addWidget(following)
    assert following.room.workspace.lens == "ledger"
    assert following.sides["left"] is False
    following.close()


def test_the_width_of_a_panel_is_kept_at_every_size(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    room = window.room
    room.split.moveSplitter(400, 1)
    assert room.left.width() == pytest.approx(400, abs=2)
    drawn_after(qtbot, window, window.commands["size_125"].trigger)
    assert window.room is not room
    assert window.room.left.width() == pytest.approx(500, abs=3)
    window.room.split.moveSplitter(10, 1)
    assert window.room.left.width() >= 1.25 * SIDE_LEAST - 1


@pytest.mark.parametrize("kept", [{}, {"sides": 3}, {"sides": {"left": "yes"}}, {"sides": []}])
def test_a_layout_that_says_nothing_leaves_the_usual_one(
    preferences: Preferences, kept: dict[str, object]
) -> None:
    preferences.layout = kept
    assert first_sides(preferences, 1600, 1.0) == {"left": True, "right": True}
    assert first_sides(preferences, 1280, 1.0) == {"left": True, "right": False}


def test_a_layout_that_is_no_layout_is_passed_over(preferences: Preferences) -> None:
    preferences._settings.setValue("layout", "{nonsense")
    assert preferences.layout == {}


def test_lenses_fold_into_one_button_where_there_is_no_room(qtbot, window: MainWindow) -> None:
    bar = window.room.workspace.findChild(LensBar)
    assert not bar.is_folded
    before = window.room.workspace.lens
    assert bar.set_room(60) is False
    assert bar.is_folded
    assert bar.sizeHint().width() < 300
    bar.walk(1)
    assert window.room.workspace.lens != before
    assert bar.set_room(5000)
    assert not bar.is_folded
