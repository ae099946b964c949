"""What a robot can do to a window, each once and at random: mouse, keys, commands, files."""

import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QInputMethodEvent,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from robot_sight import choose, in_front, place_in, shortcuts, windows
from robot_watch import named
from shiboken6 import isValid

from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.presets import preset_ids

KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Up,
    Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Return,
    Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Delete,
    Qt.Key.Key_Backspace, Qt.Key.Key_Menu, Qt.Key.Key_F2, Qt.Key.Key_F10,
)  # fmt: skip
TYPED = ("0", "1", "0.5", "-3", "1e9", "25%", "abc", "chip", "1,5", "0.0001", "2035", "nan", "inf")
CHINESE = ("晶片", "補貼", "三", "１２", "情境，")
SIZES = ((960, 600), (1280, 800), (1600, 900), (1920, 1080), (1100, 1400), (3840, 2160))
NONE = Qt.KeyboardModifier.NoModifier
HELD_KEYS = (NONE,) * 8 + (
    Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier,
)  # fmt: skip
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NOTCH = 120
OUTSIDE = 40  # pixels


class Acts:
    """Everything a robot can do.

    Parameters
    ----------
    window : MainWindow
        On the screen.
    dice : random.Random
        Decides.
    files : list of Path
        What is dropped on the window: good files and others.
    say : function
        Told what will be done, before it is.
    """

    def __init__(
        self,
        window: MainWindow,
        dice: random.Random,
        files: list[Path],
        say: Callable[[str], None],
    ) -> None:
        self.window, self.dice, self.files, self.say = window, dice, files, say
        self.held: QWidget | None = None  # window in which the button was pressed
        self.usual: dict[Callable[[], None], float] = {
            self.click: 30, self.press: 8, self.double_click: 3, self.hover: 4, self.wheel: 5,
            self.key: 14, self.type: 6, self.write_chinese: 3, self.shortcut: 8, self.trigger: 5,
            self.undo: 4, self.redo: 3, self.open_preset: 1, self.drop: 1.5, self.resize: 1.5,
            self.open_menu: 2,
        }  # fmt: skip
        self.while_held: dict[Callable[[], None], float] = {
            self.move: 60, self.release: 30, self.key: 5, self.shortcut: 2, self.undo: 2,
        }  # fmt: skip

    def any(self) -> Callable[[], None]:
        """Choose what to do."""
        acts = self.usual if self.held is None else self.while_held
        return self.dice.choices(list(acts), list(acts.values()))[0]

    def click(self) -> None:
        """Press and let go."""
        window, place, what = self._aim()
        button = LEFT if self.dice.random() < 0.85 else RIGHT
        keys = self.dice.choice(HELD_KEYS)
        self.say(f"{button.name} {keys.name} {what}")
        send(QTest.mouseMove, window, place)
        send(QTest.mousePress, window, button, keys, place)
        self._let_go(window, button, place)

    def double_click(self) -> None:
        """Click twice at the same place."""
        window, place, what = self._aim()
        self.say(what)
        send(QTest.mousePress, window, LEFT, NONE, place)
        self._let_go(window, LEFT, place)
        if window in windows():
            send(QTest.mouseDClick, window, LEFT, NONE, place)

    def hover(self) -> None:
        """Move over something."""
        window, place, what = self._aim()
        self.say(what)
        send(QTest.mouseMove, window, place)

    def wheel(self) -> None:
        """Roll the wheel."""
        window, place, what = self._aim()
        notches = self.dice.choice([-5, -2, -1, 1, 2, 5])
        keys = self.dice.choice(HELD_KEYS)
        self.say(f"{notches} {keys.name} {what}")
        turn, handle = QPoint(0, notches) * NOTCH, window.windowHandle()
        if handle is not None and isValid(handle):
            QTest.wheelEvent(handle, QPointF(place), turn, stateKey=keys)

    def press(self) -> None:
        """Take hold of something."""
        window, place, what = self._aim()
        self.say(what)
        if not isinstance(window, QMenu):
            self.held = window
        send(QTest.mousePress, window, LEFT, NONE, place)

    def move(self) -> None:
        """Carry what is held, now and then out of the window."""
        window = self._holding()
        x = self.dice.randint(-OUTSIDE, window.width() + OUTSIDE)
        y = self.dice.randint(-OUTSIDE, window.height() + OUTSIDE)
        self.say(f"{x}, {y}")
        send(QTest.mouseMove, window, QPoint(x, y))

    def release(self) -> None:
        """Let go of what is held."""
        window = self._holding()
        self.held = None
        place = QPoint(self.dice.randrange(window.width()), self.dice.randrange(window.height()))
        self.say(f"{place.x()}, {place.y()}")
        send(QTest.mouseRelease, window, LEFT, NONE, place)

    def key(self) -> None:
        """Press a key."""
        key = self.dice.choice(KEYS)
        keys = self.dice.choice(HELD_KEYS)
        if key in (Qt.Key.Key_F10, Qt.Key.Key_Backspace):
            keys = NONE
        self.say(f"{key.name} {keys.name} {named(QApplication.focusWidget())}")
        self._strike(key, keys)

    def type(self) -> None:
        """Type letters or digits, and now and then Enter."""
        words = self.dice.choice(TYPED)
        ends = self.dice.random() < 0.5
        self.say(f"{words!r}{' Enter' if ends else ''} {named(QApplication.focusWidget())}")
        for letter in words:
            self._strike(Qt.Key(ord(letter.upper())))
        if ends:
            self._strike(Qt.Key.Key_Return)

    def write_chinese(self) -> None:
        """Write by an input method, begun and left or finished."""
        words = self.dice.choice(CHINESE)
        focus = QApplication.focusWidget()
        self.say(f"{words} {named(focus)}")
        if focus is None:
            return
        QApplication.sendEvent(focus, QInputMethodEvent("zh", []))
        if self.dice.random() < 0.8:
            done = QInputMethodEvent()
            done.setCommitString(words)
            QApplication.sendEvent(focus, done)

    def shortcut(self) -> None:
        """Press the keys of any command, button or shortcut."""
        keys = self.dice.choice(shortcuts(self.window))
        self.say(keys.toString())
        self._strike_all(keys)

    def trigger(self) -> None:
        """Choose a command as a menu would, where no dialog is in the way."""
        actions = [one for one in self.window.actions() if one.isEnabled()]
        action = self.dice.choice(actions)
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            self.say("nothing: a dialog is in the way")
            return
        self.say(action.text())
        action.trigger()

    def undo(self) -> None:
        """Undo by keys."""
        self.say("")
        self._strike_all(QKeySequence("Ctrl+Z"))

    def redo(self) -> None:
        """Redo by keys."""
        self.say("")
        self._strike_all(QKeySequence("Ctrl+Y"))

    def open_preset(self) -> None:
        """Open a preset, as the menu does, where no dialog is in the way."""
        name = self.dice.choice(sorted(preset_ids()))
        self.say(name)
        if not (QApplication.activeModalWidget() or QApplication.activePopupWidget()):
            self.window.open_preset(name)

    def open_menu(self) -> None:
        """Open the main menu, or that of the presets."""
        bar = self.window.bar
        button = self.dice.choice([bar.menu, bar.title])
        self.say(named(button))
        if not (QApplication.activeModalWidget() or QApplication.activePopupWidget()):
            place = button.mapTo(self.window, button.rect().center())
            send(QTest.mousePress, self.window, LEFT, NONE, place)
            self._let_go(self.window, LEFT, place)

    def drop(self) -> None:
        """Drop a file on the window."""
        path = self.dice.choice(self.files)
        self.say(str(path.name))
        if QApplication.activeModalWidget() or QApplication.activePopupWidget():
            return
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        place = self.window.rect().center()
        copy = Qt.DropAction.CopyAction
        enter = QDragEnterEvent(place, copy, data, LEFT, NONE)
        QApplication.sendEvent(self.window, enter)
        if enter.isAccepted():
            QApplication.sendEvent(self.window, QDropEvent(QPointF(place), copy, data, LEFT, NONE))

    def resize(self) -> None:
        """Give the window another size."""
        width, height = self.dice.choice(SIZES)
        self.say(f"{width}x{height}")
        self.window.resize(width, height)

    def leave(self) -> None:
        """Let go, leave a menu or dialog, or close a window that is not the main one."""
        self.say("")
        if self.held is not None:
            self.release()
            return
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not None:
            self._strike(Qt.Key.Key_Escape)
            return
        others = [one for one in windows() if one is not self.window]
        if others:
            self.say(named(others[0]))
            others[0].close()

    def _aim(self) -> tuple[QWidget, QPoint, str]:
        """A window, a place in it, and what is there."""
        window = in_front(self.dice) or self.window
        if QApplication.activePopupWidget() is None and window is not QApplication.activeWindow():
            window.raise_()
            window.activateWindow()
        widget = choose(window, self.dice)
        place = place_in(widget, window, self.dice)
        return window, place, f"{place.x()}, {place.y()} {named(widget)}"

    def _let_go(self, window: QWidget, button: Qt.MouseButton, place: QPoint) -> None:
        """Let go where the window still is; closing it may have been what the press did."""
        there = window if window in windows() else self.window
        send(QTest.mouseRelease, there, button, NONE, place)

    def _holding(self) -> QWidget:
        return self.held if self.held in windows() else self.window

    def _typed_into(self) -> QWidget:
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        return front or QApplication.activeWindow() or self.window

    def _strike(self, key: Qt.Key, keys: Qt.KeyboardModifier = NONE) -> None:
        """Press a key and let go, in whichever window there is by then."""
        send(QTest.keyPress, self._typed_into(), key, keys)
        send(QTest.keyRelease, self._typed_into(), key, keys)

    def _strike_all(self, keys: QKeySequence) -> None:
        for k in range(keys.count()):
            self._strike(keys[k].key(), keys[k].keyboardModifiers())


def send(event: Callable[..., None], window: QWidget, *given: object) -> None:
    """Send an event the way the system does; straight to a widget whose window is just going.

    There, the handle is missing, or its wrapper is that of a deleted one at the same address.
    """
    handle = window.windowHandle()
    if handle is not None and isValid(handle):
        try:
            event(handle, *given)
            return
        except RuntimeError as error:
            if "already deleted" not in str(error):
                raise
    if window in windows():
        event(window, *given)
