"""What a person does with a mouse: press, move, let go, roll the wheel."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tenfold_gui.widgets.lever_slider import LeverSlider

PRESS = QEvent.Type.MouseButtonPress
MOVE = QEvent.Type.MouseMove
RELEASE = QEvent.Type.MouseButtonRelease
NO_KEY, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
NOTCH = 120  # what a wheel reports for one notch
MARGIN = 8.0  # free at both ends of a slider, for half of the handle


def x_at(slider: LeverSlider, place: float) -> float:
    """Where on the slider a share of the way lies."""
    return MARGIN + place * (slider.width() - 2.0 * MARGIN)


def mouse(
    widget: QWidget,
    kind: QEvent.Type,
    at: QPointF,
    held: Qt.KeyboardModifier = NO_KEY,
    button: Qt.MouseButton = Qt.MouseButton.LeftButton,
) -> None:
    """Send one movement of the mouse."""
    pressed = button if kind is PRESS else Qt.MouseButton.NoButton
    still_down = Qt.MouseButton.NoButton if kind is RELEASE else button
    changed = button if kind is RELEASE else pressed
    event = QMouseEvent(kind, at, QPointF(widget.mapToGlobal(at)), changed, still_down, held)
    QApplication.sendEvent(widget, event)


def on_slider(
    slider: LeverSlider, kind: QEvent.Type, place: float, held: Qt.KeyboardModifier = NO_KEY
) -> None:
    """Press, move or release at a share of a slider's way."""
    mouse(slider, kind, QPointF(x_at(slider, place), slider.height() / 2), held)


def drag(slider: LeverSlider, *places: float) -> None:
    """Take the handle, carry it through some places, and let go at the last one."""
    on_slider(slider, PRESS, slider.place_of(slider.value))
    for place in places:
        on_slider(slider, MOVE, place)
    on_slider(slider, RELEASE, places[-1])


def roll(widget: QWidget, notches: int, sideways: int = 0) -> None:
    """Roll the wheel over a widget on the screen; away from the hand is positive."""
    window = widget.window()
    place = QPointF(widget.mapTo(window, widget.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(sideways, notches) * NOTCH)
