"""The timeline under the plots: years, events named once, and the moment under the pointer."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number, year_number
from tenfold_gui.plots.ticks import year_ticks
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.event_labels import MOST_ROWS, Label, Wanted, arranged

BELOW_NAMES = 9.0  # pixels between names and line
MARGIN = 28.0
GRIP = 6.0  # pixels around the mark within which a click means it
STEPS = {
    Qt.Key.Key_Left: -1.0, Qt.Key.Key_Right: 1.0, Qt.Key.Key_PageDown: -10.0,
    Qt.Key.Key_PageUp: 10.0,
}  # fmt: skip


class Event(NamedTuple):
    """What happens in one place at one moment.

    Parameters
    ----------
    year : float
        When.
    place : str
        Where; names that share moment and place are said together.
    name : str
        What.
    colour : str
        Of the place.
    """

    year: float
    place: str
    name: str
    colour: str


class Timeline(QWidget):
    """Years from start to stop with named events.

    A click, or an arrow key, holds the cursor at a year; Escape lets it go.

    Signals ``hovered`` with the year under the pointer, None when it leaves, and ``held``
    with the year at which the cursor shall stay, None where it shall not.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    hovered = Signal(object)
    held = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._span = (2000.0, 2001.0)
        self._events: tuple[Event, ...] = ()
        self._metrics = QFontMetricsF(look.small)
        self._cursor: float | None = None
        self._held: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Year"))
        self.setToolTip(tr("A click holds the year; a click on the mark lets it go."))
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def labels(self) -> list[Label]:
        """Names that find room over the line, each at its mark."""
        wanted = [
            Wanted(self._x(together[0].year), _said(together), year_number(together[0].year),
                   together[0].colour)
            for together in self._together()
        ]  # fmt: skip
        width_of = self._metrics.horizontalAdvance
        return arranged(wanted, width_of, 4.0, self.width() - 4.0, self._rows)

    @property
    def _rows(self) -> int:
        """Rows of names: one is enough for one of them."""
        return MOST_ROWS if len(self._together()) > 1 else 1

    @property
    def _line(self) -> float:
        """Height at which the years pass."""
        return 2.0 + self._rows * self._metrics.height() + BELOW_NAMES * self._look.scale

    def sizeHint(self) -> QSize:
        """Leave room for the names, the line, and the years."""
        return QSize(300, round(self._line + self._metrics.height() + 6.0))

    def event(self, event: QEvent) -> bool:
        """Say what happens at a mark, where one asks."""
        if isinstance(event, QHelpEvent):
            said = [_said(together) for together in self._together()
                    if abs(self._x(together[0].year) - event.pos().x()) <= GRIP]  # fmt: skip
            QToolTip.showText(event.globalPos(), "\n".join(said) or self.toolTip(), self)
            return True
        return super().event(event)

    def _named_years(self) -> list[float]:
        """Years that find room beside each other: both ends, and round ones between them."""
        room = 1.5 * self._metrics.horizontalAdvance("0000")
        named = list(self._span)
        for year in year_ticks(*self._span, 8):
            if all(abs(self._x(year) - self._x(other)) >= room for other in named):
                named.append(year)
        return sorted(named)

    def _together(self) -> list[list[Event]]:
        """Events of the same moment and place side by side."""
        found: dict[tuple[float, str], list[Event]] = {}
        for one in self._events:
            found.setdefault((one.year, one.place), []).append(one)
        return list(found.values())

    def show_years(self, start: float, stop: float, events: Sequence[Event]) -> None:
        """Show a span of years with events."""
        shown = ((start, stop), tuple(e for e in sorted(events) if start <= e.year <= stop))
        if shown != (self._span, self._events):
            self._span, self._events = shown
            self.updateGeometry()
            self.update()

    def set_cursor(self, year: float | None) -> None:
        """Mark a year, or none."""
        self._cursor = year
        self.update()

    def hold(self, year: float | None) -> None:
        """Mark the year at which the cursor stays, or none."""
        self._held = year
        self.setAccessibleDescription("" if year is None else plain_number(year, 0))
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the year under the pointer; a pressed one takes the mark along."""
        year = self._year(event.position().x())
        if event.buttons() & Qt.MouseButton.LeftButton:
            self.held.emit(year)
        self.hovered.emit(year)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the year under the pointer, or let it go where it is held already."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        again = self._held is not None and abs(self._x(self._held) - x) <= GRIP
        self.held.emit(None if again else self._year(x))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the years, or let go."""
        start, stop = self._span
        key = Qt.Key(event.key())
        if key in STEPS:
            year = stop if self._held is None else self._held
            self.held.emit(min(max(round(year) + STEPS[key], start), stop))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.held.emit(start if key == Qt.Key.Key_Home else stop)
        elif key == Qt.Key.Key_Escape and self._held is not None:
            self.held.emit(None)
        else:
            super().keyPressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the year."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, its years and its events."""
        theme, scale = self._look.theme, self._look.scale
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        metrics, line = self._metrics, self._line
        painter.setPen(QPen(QColor(theme.hairline), 2.0))
        painter.drawLine(
            QPointF(self._x(self._span[0]), line), QPointF(self._x(self._span[1]), line)
        )
        painter.setPen(QColor(theme.secondary))
        for year in self._named_years():
            self._word(painter, plain_number(year, 0), self._x(year), line + 4.0, metrics)
        for mark in self._events:
            x = self._x(mark.year)
            painter.setPen(QPen(QColor(mark.colour), 2.0))
            painter.drawLine(QPointF(x, line - 6.0), QPointF(x, line + 4.0))
        for label in self.labels:
            top = line - BELOW_NAMES * scale - (label.row + 1) * metrics.height()
            painter.setPen(QPen(QColor(label.colour), 1.0))
            if label.row:
                painter.drawLine(
                    QPointF(label.x, line - 6.0), QPointF(label.x, top + metrics.height())
                )
            # On a baseline of one's own: Chinese glyphs of a fallback font reach lower.
            painter.drawText(QPointF(label.left, top + metrics.ascent()), label.text)
        if self._cursor is not None:
            x = self._x(self._cursor)
            painter.setPen(QPen(QColor(theme.secondary), 1.0))
            painter.drawLine(QPointF(x, 4.0), QPointF(x, line + 4.0))
        if self._held is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawEllipse(QPointF(self._x(self._held), line), 4.5 * scale, 4.5 * scale)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2.5, 0.5, -2.5, -0.5), 4.0, 4.0)
        painter.end()

    def _year(self, x: float) -> float:
        start, stop = self._span
        place = (x - MARGIN) / max(1.0, self.width() - 2.0 * MARGIN)
        return start + (stop - start) * min(max(place, 0.0), 1.0)

    def _x(self, year: float) -> float:
        start, stop = self._span
        return MARGIN + (year - start) / (stop - start) * (self.width() - 2.0 * MARGIN)

    @staticmethod
    def _word(painter: QPainter, text: str, x: float, top: float, metrics: QFontMetricsF) -> None:
        width = metrics.horizontalAdvance(text)
        room = QRectF(x - width / 2.0, top, width + 1.0, metrics.height())
        painter.drawText(room, int(Qt.AlignmentFlag.AlignHCenter), text)


def _said(together: Sequence[Event]) -> str:
    """Say what happens at one moment in one place."""
    names = [one.name for one in together]
    what = names[0]
    for name in names[1:]:
        what = tr("{one}, {other}").format(one=what, other=name)
    first = together[0]
    words = tr("{year} {place}: {what}")
    return words.format(year=year_number(first.year), place=first.place, what=what)
