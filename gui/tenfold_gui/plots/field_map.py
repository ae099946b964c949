"""A map of one number over two settings, with the line where it flips and a crosshair to drag."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import CENTRE, LEFT, RIGHT
from tenfold_gui.plots.field import Field, Spot, painted
from tenfold_gui.plots.heat_map import STALE
from tenfold_gui.plots.side_words import place_words
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

STEP, LEAP = 0.01, 0.1  # of a side, for a key
GRIP = 6.0  # radius of the crosshair's handle, in pixels
STEPS = {
    Qt.Key.Key_Left: (-1.0, 0.0), Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, 1.0), Qt.Key.Key_Down: (0.0, -1.0),
}  # fmt: skip


class FieldMap(QWidget):
    """A coloured map that can be pointed at, with a crosshair that can be dragged.

    Signals ``hovered`` with the spot under the pointer or None, ``dragged`` with the spot to
    which the crosshair was moved and the gesture it belongs to, and ``released`` at its end.

    Parameters
    ----------
    look : Look
        Colours and type.
    waiting : str
        Words while there is no map yet.
    """

    hovered = Signal(object)
    dragged = Signal(object, object)
    released = Signal()

    def __init__(self, look: Look, waiting: str) -> None:
        super().__init__()
        self._look, self._waiting = look, waiting
        self._field: Field | None = None
        self._picture = QImage()
        self._here: Spot | None = None
        self._gesture: object | None = None  # while the mouse holds the crosshair
        self._stride: object | None = None  # while a key does
        self._stale = False
        self._metrics = QFontMetricsF(look.small)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(look.px(240), look.px(180))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def field(self) -> Field | None:
        """What is shown."""
        return self._field

    @property
    def here(self) -> Spot | None:
        """Where the crosshair stands."""
        return self._here

    @property
    def is_stale(self) -> bool:
        """Whether a newer map is on its way."""
        return self._stale

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(480), self._look.px(360))

    def show_field(self, field: Field) -> None:
        """Show a map that is up to date."""
        self._field, self._stale = field, False
        self._picture = painted(field, self._look.theme)
        self.update()

    def clear(self, words: str) -> None:
        """Show words in place of a map."""
        self._field, self._waiting = None, words
        self.update()

    def show_here(self, here: Spot | None) -> None:
        """Move the crosshair, without telling anyone."""
        if here != self._here:
            self._here = here
            self.update()

    def set_stale(self) -> None:
        """Dim the map until a newer one arrives."""
        if not self._stale:
            self._stale = True
            self.update()

    def pixel_of(self, spot: Spot) -> QPointF:
        """Where a spot lies on the widget."""
        frame = self._frame()
        return QPointF(frame.left() + spot[0] * frame.width(),
                       frame.bottom() - spot[1] * frame.height())  # fmt: skip

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the crosshair to the pointer."""
        frame = self._frame().adjusted(-GRIP, -GRIP, GRIP, GRIP)
        if event.button() is not Qt.MouseButton.LeftButton or not frame.contains(event.position()):
            event.ignore()
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._gesture = object()
        self._move_to(self._spot_at(event.position()), self._gesture)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer, or tell what lies under it."""
        spot = self._spot_at(event.position())
        if self._gesture is not None:
            self._move_to(spot, self._gesture)
        inside = self._frame().contains(event.position())
        self.hovered.emit(spot if inside or self._gesture is not None else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        if self._gesture is not None:
            self._gesture = None
            self.released.emit()

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the spot."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the crosshair by arrow keys; with Shift by a tenth of the map.

        As long as a key is held, all its steps are one change.
        """
        step = STEPS.get(Qt.Key(event.key()))
        if step is None or self._here is None:
            super().keyPressEvent(event)
            return
        far = LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
        self._stride = self._stride or object()
        to = (self._here[0] + far * step[0], self._here[1] + far * step[1])
        self._move_to(to, self._stride)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """End the change that a held key makes."""
        if Qt.Key(event.key()) in STEPS and not event.isAutoRepeat():
            self._end_stride()
        else:
            super().keyReleaseEvent(event)

    def _end_stride(self) -> None:
        if self._stride is not None:
            self._stride = None
            self.released.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys move the crosshair."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that they no longer do."""
        super().focusOutEvent(event)
        self._end_stride()
        self.update()

    def _move_to(self, spot: Spot, gesture: object) -> None:
        held = (min(max(spot[0], 0.0), 1.0), min(max(spot[1], 0.0), 1.0))
        if held != self._here:
            self._here = held
            self.update()
            self.dragged.emit(held, gesture)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the map, its edges, the line and the crosshair."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        if self._field is None:
            painter.setPen(QColor(self._look.theme.secondary))
            painter.drawText(QRectF(self.rect()), CENTRE, self._waiting)
        else:
            painter.setOpacity(STALE if self._stale else 1.0)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # much faster
            painter.drawImage(self._frame(), self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_contour(painter, self._field)
            self._draw_sides(painter, self._field)
            painter.setOpacity(1.0)
            self._draw_edges(painter, self._field)
            self._draw_crosshair(painter)
        painter.end()

    def _frame(self) -> QRectF:
        rows = self._field.rows if self._field is not None else ()
        widest = max((self._metrics.horizontalAdvance(words) for _, words in rows), default=0.0)
        left = PADDING + widest + 8.0
        line = self._metrics.height()
        return QRectF(left, 1.9 * line + 4.0, max(self.width() - left - 2.0 * PADDING, 1.0),
                      max(self.height() - 4.7 * line - 8.0, 1.0))  # fmt: skip

    def _spot_at(self, position: QPointF) -> Spot:
        frame = self._frame()
        across = (position.x() - frame.left()) / frame.width()
        up = (frame.bottom() - position.y()) / frame.height()
        return min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)

    def _draw_contour(self, painter: QPainter, field: Field) -> None:
        lines = [
            QLineF(self.pixel_of(tuple(first)), self.pixel_of(tuple(second)))
            for first, second in field.contour.tolist()
        ]
        painter.setPen(QPen(QColor(self._look.theme.text), 1.8))
        painter.drawLines(lines)

    def _draw_sides(self, painter: QPainter, field: Field) -> None:
        """Name each side, where nothing else is in the way."""
        words = (field.above, field.below)
        sizes = [QSizeF(self._metrics.horizontalAdvance(one) + 12.0, self._metrics.height() + 4.0)
                 for one in words]  # fmt: skip
        at = None if self._here is None else self.pixel_of(self._here)
        ground = QColor(self._look.theme.panel)
        ground.setAlphaF(0.75)
        for one, room in zip(words, place_words(field, self._frame(), sizes, at), strict=True):
            if room is not None:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(ground)
                painter.drawRoundedRect(room, 4.0, 4.0)
                painter.setPen(QColor(self._look.theme.text))
                painter.drawText(room, CENTRE, one)

    def _draw_edges(self, painter: QPainter, field: Field) -> None:
        painter.setPen(QColor(self._look.theme.secondary))
        frame, line = self._frame(), self._metrics.height()
        for place, words in field.rows:
            y = frame.bottom() - place * frame.height()
            edge = QRectF(0.0, y - 0.5 * line, frame.left() - 6.0, line)
            painter.drawText(edge, RIGHT, words)
        for place, words in field.columns:
            width = self._metrics.horizontalAdvance(words) + 4.0
            x = frame.left() + place * frame.width()
            left = min(max(x - 0.5 * width, frame.left()), self.width() - width - 2.0)
            painter.drawText(QRectF(left, frame.bottom() + 2.0, width, line), CENTRE, words)
        whole = QRectF(PADDING, 2.0, self.width() - 2.0 * PADDING, line)
        painter.drawText(whole, LEFT, f"↑ {field.up}")
        below = whole.translated(0.0, frame.bottom() + 1.3 * line)
        painter.drawText(below, RIGHT, f"{field.across} →")

    def _draw_crosshair(self, painter: QPainter) -> None:
        if self._here is None:
            return
        theme, frame, at = self._look.theme, self._frame(), self.pixel_of(self._here)
        painter.setPen(QPen(QColor(theme.text), 1.0))
        painter.drawLine(QLineF(at.x(), frame.top(), at.x(), frame.bottom()))
        painter.drawLine(QLineF(frame.left(), at.y(), frame.right(), at.y()))
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.accent if self.hasFocus() else theme.text), 2.0))
        painter.drawEllipse(at, GRIP * self._look.scale, GRIP * self._look.scale)
