"""A slider for one parameter: a tick at the default, a ghost at the baseline, fine steps."""

import math

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.widgets.spoken import announce, spoken_slider, spoken_value
from tenfold_kernels.parameters import ParamSpec, Scale

FINE = 0.1  # how much slower the handle follows with Shift held
LEAP = 10  # steps of the Page keys


class LeverSlider(QWidget):
    """Slider over a parameter's range.

    Signals ``moved`` with a value while it is dragged or stepped, and ``released`` at the
    end of a drag.

    Parameters
    ----------
    look : Look
        Colours.
    spec : ParamSpec
        Range, scale and step.
    colour : str
        Colour of the handle.
    """

    moved = Signal(float)
    pressed = Signal()
    released = Signal()

    def __init__(self, look: Look, spec: ParamSpec, colour: str) -> None:
        super().__init__()
        self._look = look
        self._spec = spec
        self._colour = colour
        self._value = spec.default
        self._baseline = spec.default
        self._grip: tuple[float, float] | None = None  # pointer and place when it was pressed
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Else a page that a finger can scroll would take the finger from the slider.
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)

    @property
    def value(self) -> float:
        """The value shown."""
        return self._value

    def show_values(self, value: float, baseline: float) -> None:
        """Show a value and a baseline without telling anyone."""
        if (value, baseline) != (self._value, self._baseline):
            self._value, self._baseline = value, baseline
            self.update()
            self._describe()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell those who hear the screen where the value stands."""
        self.setAccessibleDescription(spoken_slider(self._spec, self._value))
        super().focusInEvent(event)

    def _describe(self) -> None:
        """Keep what is read out true; most sliders nobody listens to."""
        if self.hasFocus() or QAccessible.isActive():
            self.setAccessibleDescription(spoken_slider(self._spec, self._value))

    def sizeHint(self) -> QSize:
        """Wide as there is room, as high as the handle."""
        return QSize(80, self._look.px(20))

    def minimumSizeHint(self) -> QSize:
        """Leave room for the marks."""
        return QSize(48, self._look.px(20))

    def place_of(self, value: float) -> float:
        """Share of the way from the low end to the high end."""
        low, high = self._spec.slider
        value = min(max(value, low), high)
        if self._spec.scale is Scale.LOG:
            return math.log(value / low) / math.log(high / low)
        return (value - low) / (high - low)

    def value_at(self, place: float) -> float:
        """Value at a share of the way, rounded to the parameter's step."""
        low, high = self._spec.slider
        place = min(max(place, 0.0), 1.0)
        if self._spec.scale is Scale.LOG:
            value = float(low * (high / low) ** place)
            step = float(10.0 ** (math.floor(math.log10(value)) - 1))
        else:
            value = low + (high - low) * place
            step = self._spec.step
        return min(max(round(round(value / step) * step, 12), low), high)

    def event(self, event: QEvent) -> bool:
        """Let a finger do what the mouse does."""
        if not isinstance(event, QTouchEvent):
            return super().event(event)
        points = event.points()
        if event.type() is QEvent.Type.TouchBegin:
            self._take(points[0].position().x())
        elif event.type() is QEvent.Type.TouchUpdate:
            self._pull(points[0].position().x(), 1.0)
        else:
            self._let_go()
        event.accept()
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle, or bring it to the pointer."""
        if event.button() is not Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._take(event.position().x())

    def _take(self, x: float) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        place = self.place_of(self._value)
        beside = abs(x - self._x(place)) > self._radius * 1.5
        self._grip = (x, self._place_at(x) if beside else place)
        self.pressed.emit()
        if beside:
            self._move_to(self._place_at(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer; slowly with Shift."""
        pace = FINE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._pull(event.position().x(), pace)

    def _pull(self, to: float, pace: float) -> None:
        if self._grip is None:
            return
        x, place = self._grip
        moved = place + pace * (to - x) / self._length
        self._grip = (to, moved)  # so that Shift may come and go
        self._move_to(moved)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._let_go()

    def _let_go(self) -> None:
        if self._grip is not None:
            self._grip = None
            self.released.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with the arrows, leap with the Page keys, jump with Home and End."""
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -LEAP, Qt.Key.Key_PageUp: LEAP,
        }  # fmt: skip
        if event.key() in steps:
            self._step(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._move_to(0.0 if event.key() == Qt.Key.Key_Home else 1.0)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step with the wheel, but only with the focus, lest scrolling moves levers."""
        turned = event.angleDelta().y()
        if not self.hasFocus() or turned == 0:
            event.ignore()
            return
        self._step(1 if turned > 0 else -1)
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw groove, marks and handle."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2.0
        here = self._x(self.place_of(self._value))
        painter.setPen(_groove(theme.hairline))
        painter.drawLine(QPointF(self._x(0.0), middle), QPointF(self._x(1.0), middle))
        painter.setPen(_groove(self._colour))
        start = self._x(self.place_of(self._baseline))
        if abs(here - start) > 1.0:
            painter.drawLine(QPointF(start, middle), QPointF(here, middle))
        painter.setPen(QPen(QColor(theme.baseline), 1.0))
        default = self._x(self.place_of(self._spec.default))
        painter.drawLine(QPointF(default, middle - 7.0), QPointF(default, middle - 4.0))
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.baseline), 1.5))
        painter.drawEllipse(QPointF(start, middle), self._radius * 0.6, self._radius * 0.6)
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.panel), 2.0))
        painter.setBrush(QColor(self._colour))
        outside = self._value < self._spec.slider[0] or self._value > self._spec.slider[1]
        if outside:  # the value lies beyond the slider: an open handle says so
            painter.setBrush(QColor(theme.panel))
            painter.setPen(QPen(QColor(self._colour), 2.0))
        painter.drawEllipse(QPointF(here, middle), self._radius, self._radius)
        painter.end()

    @property
    def _radius(self) -> float:
        return 6.0 * self._look.scale

    @property
    def _length(self) -> float:
        return max(1.0, self.width() - 2.0 * self._radius - 4.0)

    def _x(self, place: float) -> float:
        return 2.0 + self._radius + place * self._length

    def _place_at(self, x: float) -> float:
        return min(max((x - 2.0 - self._radius) / self._length, 0.0), 1.0)

    def _move_to(self, place: float) -> None:
        value = self.value_at(place)
        if value != self._value:
            self._value = value
            self.update()
            self._describe()
            if self._grip is None:  # by keys: the hand hears nothing else
                announce(self, spoken_value(self._spec, value))
            self.moved.emit(value)

    def _step(self, steps: int) -> None:
        low, high = self._spec.slider
        if self._value >= high if steps > 0 else self._value <= low:
            return  # a value beyond the slider must not come back against the key
        if self._spec.scale is Scale.LOG:
            place = self.place_of(self._value) + steps / 100.0
            while 0.0 < place < 1.0 and self.value_at(place) == self._value:
                place += steps / 100.0  # rounding swallowed the step
        else:
            place = self.place_of(self._value + steps * self._spec.step)
        self._move_to(place)


def _groove(colour: str) -> QPen:
    """Pen of the groove, with round ends."""
    return QPen(QColor(colour), 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
