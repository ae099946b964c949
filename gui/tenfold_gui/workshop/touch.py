"""What fingers need: targets that they hit, and pages that follow them."""

from PySide6.QtWidgets import QAbstractScrollArea, QPushButton, QScroller


def scroll_by_touch(area: QAbstractScrollArea) -> None:
    """Let a finger pull the page along, without taking the mouse's drags."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


def touchable(button: QPushButton) -> QPushButton:
    """Make a button as high as a finger needs; the style sheet knows how much that is."""
    button.setProperty("touch", True)
    return button
