"""What a robot sees: the window in front, and the widgets in it that a hand could reach."""

import random
from collections import defaultdict

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QTabBar,
    QWidget,
)

# How much more often than once a kind of widget is chosen; the first that fits.
LIKED: tuple[tuple[type[QWidget], float], ...] = (
    (QAbstractSlider, 5.0),
    (QComboBox, 5.0),
    (QAbstractSpinBox, 4.0),
    (QLineEdit, 4.0),
    (QTabBar, 4.0),
    (QAbstractButton, 6.0),
    (QAbstractScrollArea, 4.0),
)
FOCUSABLE, OTHER = 5.0, 0.5
NOT_TO_BE_USED = (Qt.WindowType.ToolTip, Qt.WindowType.SplashScreen)
TRIES = 12


def windows() -> list[QWidget]:
    """Windows on the screen, in an order that is the same each time."""
    tops = [
        top
        for top in QApplication.topLevelWidgets()
        if top.isVisible() and top.windowHandle() and top.windowType() not in NOT_TO_BE_USED
    ]
    return sorted(
        tops, key=lambda top: (type(top).__name__, top.windowTitle(), top.pos().toTuple())
    )


def in_front(dice: random.Random) -> QWidget | None:
    """The window that a hand can reach: a menu, a dialog that wants an answer, or any."""
    first = QApplication.activePopupWidget() or QApplication.activeModalWidget()
    if first is not None:
        return first
    active = QApplication.activeWindow()
    shown = windows()
    if active is not None and active in shown and dice.random() < 0.8:
        return active
    return dice.choice(shown) if shown else None


def liking(widget: QWidget) -> float:
    """How much a robot wants to touch a widget."""
    for kind, weight in LIKED:
        if isinstance(widget, kind):
            return weight
    return OTHER if widget.focusPolicy() is Qt.FocusPolicy.NoFocus else FOCUSABLE


def reachable(window: QWidget) -> dict[str, list[QWidget]]:
    """Widgets of a window that are seen and enabled, by their kind."""
    found: dict[str, list[QWidget]] = defaultdict(list)
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.isEnabled() and widget.window() is window:
            found[type(widget).__name__].append(widget)
    return found


def choose(window: QWidget, dice: random.Random) -> QWidget:
    """Choose a widget: first a kind, so that many sliders do not hide a single button."""
    kinds = reachable(window)
    names = sorted(kinds)
    weights = [liking(kinds[name][0]) * len(kinds[name]) ** 0.5 for name in names]
    for _ in range(TRIES if names else 0):
        widget = dice.choice(kinds[dice.choices(names, weights)[0]])
        if not widget.visibleRegion().isEmpty():
            return widget
    return window


def place_in(widget: QWidget, window: QWidget, dice: random.Random) -> QPoint:
    """A place on what is seen of a widget, as its window counts."""
    if isinstance(widget, QMenu):
        open_to = [one for one in widget.actions() if one.isEnabled() and one.isVisible()]
        open_to = [one for one in open_to if not one.isSeparator()]
        if open_to:
            return widget.actionGeometry(dice.choice(open_to)).center()
    seen = widget.visibleRegion().boundingRect()
    if seen.isEmpty():
        seen = widget.rect()
    if dice.random() < 0.4:
        return widget.mapTo(window, seen.center())
    x = dice.randint(seen.left(), max(seen.right(), seen.left()))
    y = dice.randint(seen.top(), max(seen.bottom(), seen.top()))
    return widget.mapTo(window, QPoint(x, y))


def shortcuts(window: QWidget) -> list[QKeySequence]:
    """All keys that a window listens to, in an order that is the same each time."""
    found = {keys.toString() for one in window.findChildren(QAction) for keys in one.shortcuts()}
    found |= {one.key().toString() for one in window.findChildren(QShortcut)}
    found |= {one.shortcut().toString() for one in window.findChildren(QAbstractButton)}
    return [QKeySequence(keys) for keys in sorted(found - {""})]
