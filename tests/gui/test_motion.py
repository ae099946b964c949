"""Nothing moves by itself where that is unwelcome."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from tenfold_gui.style import motion
from tenfold_gui.style.motion import answer_of, is_motion_reduced, want_less_motion
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences


@pytest.fixture(autouse=True)
def as_before(qapp, monkeypatch) -> Iterator[None]:
    monkeypatch.setattr(motion, "system_wants_less", lambda: False)
    yield
    want_less_motion(False)


def test_less_motion_is_chosen_and_remembered(
    qtbot, window: MainWindow, preferences: Preferences
) -> None:
    assert not is_motion_reduced()
    window.commands["less_motion"].trigger()
    assert is_motion_reduced()
    assert preferences.less_motion
    assert window.commands["less_motion"].isChecked()
    assert QApplication.cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_AnimateMenu)
    want_less_motion(False)
    following = MainWindow(preferences, compiling=False)
    qtbot.addWidget(following)
    assert is_motion_reduced()
    following.commands["less_motion"].trigger()
    assert not is_motion_reduced()
    assert QApplication.cursorFlashTime() != 0
    following.close()


def test_nothing_of_qt_moves_in_the_window(qtbot, window: MainWindow) -> None:
    window.commands["less_motion"].trigger()
    search = window.room.levers.findChild(QLineEdit)
    search.setText("subsidy")
    search.clear()
    running = QAbstractAnimation.State.Running
    assert [one for one in window.findChildren(QAbstractAnimation) if one.state() is running] == []


def test_the_desktop_is_asked(monkeypatch) -> None:
    monkeypatch.undo()
    said: list[str] = []
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(motion, "answer_of", lambda command: said.append(command[0]) or "false")
    motion.system_wants_less.cache_clear()
    assert is_motion_reduced()
    assert said == ["gsettings"]
    motion.system_wants_less.cache_clear()


def test_a_desktop_that_says_nothing_allows_motion() -> None:
    assert answer_of(("there-is-no-such-program",)) == ""
    assert answer_of((sys.executable, "-c", "print('true')")) == "true"
