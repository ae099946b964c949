"""Signed shares over the years, a ribbon each, and a strip with the largest of each year."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import CENTRE, LEFT
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.ticks import year_ticks
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

FILL = 0.94  # of half a row, for a share of one
NAMES = 0.34  # of the width, at most
BETWEEN = 8.0


@dataclass(frozen=True)
class Ribbon:
    """One course.

    Parameters
    ----------
    key, name : str
        What it is, and the words before it.
    tip : str
        More of them, on hover.
    shares : ndarray
        From minus one to one, for each year; above the line what is above zero.
    colour : str
        Of what has no sign; empty where the sign has colours.
    """

    key: str
    name: str
    tip: str
    shares: Array
    colour: str = ""


class CourseRibbons(QWidget):
    """Ribbons below each other.

    Signals ``hovered`` with the year under the pointer or None, and ``picked`` with the key
    of a ribbon that was clicked or walked to.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    hovered = Signal(object)
    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._years: Array = np.empty(0)
        self._ribbons: tuple[Ribbon, ...] = ()
        self._strip: tuple[str, ...] = ()
        self._span = (0.0, 1.0)
        self._chosen = ""
        self._cursor: float | None = None
        self._metrics = QFontMetricsF(look.small)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(look.px(240), look.px(160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def ribbons(self) -> tuple[Ribbon, ...]:
        """What is shown, from top to bottom."""
        return self._ribbons

    @property
    def strip(self) -> tuple[str, ...]:
        """Key of the largest of each year; empty where there is none."""
        return self._strip

    @property
    def chosen(self) -> str:
        """Key of the ribbon that is marked."""
        return self._chosen

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(480), self._look.px(360))

    def show_ribbons(
        self, years: Array, ribbons: Sequence[Ribbon], strip: Sequence[str],
        span: tuple[float, float],
    ) -> None:  # fmt: skip
        """Show ribbons over years, and the largest of each year."""
        self._years, self._ribbons, self._strip = years, tuple(ribbons), tuple(strip)
        self._span = span
        self.setAccessibleDescription("; ".join(one.name for one in ribbons))
        self.update()

    def mark(self, key: str) -> None:
        """Mark one of them."""
        if key != self._chosen:
            self._chosen = key
            self.update()

    def set_cursor(self, year: float | None) -> None:
        """Move the crosshair."""
        if year != self._cursor:
            self._cursor = year
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell the year, and what lies under the pointer."""
        frame = self._frame()
        x = event.position().x()
        inside = frame.left() <= x <= frame.right() and self._ribbons
        self.hovered.emit(self._year_at(x) if inside else None)
        row = self._row_at(event.position().y())
        self.setToolTip("" if row is None else self._ribbons[row].tip)

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the year."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the ribbon under the pointer."""
        row = self._row_at(event.position().y())
        if row is not None and event.button() is Qt.MouseButton.LeftButton:
            self.picked.emit(self._ribbons[row].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from one ribbon to the next."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self._ribbons:
            super().keyPressEvent(event)
            return
        keys = [one.key for one in self._ribbons]
        place = keys.index(self._chosen) if self._chosen in keys else -1
        self.picked.emit(keys[min(max(place + step, 0), len(keys) - 1)])

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw strip, ribbons, names and years."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        if self._ribbons:
            self._draw_years(painter)
            for row, one in enumerate(self._ribbons):
                self._draw_ribbon(painter, row, one)
            self._draw_strip(painter)
            if self._cursor is not None:
                x, frame = self._x(self._cursor), self._frame()
                painter.setPen(QPen(QColor(self._look.theme.secondary), 1.0))
                painter.drawLine(QLineF(x, 0.0, x, frame.bottom()))
        painter.end()

    def _frame(self) -> QRectF:
        """Room of all ribbons."""
        widest = max((self._metrics.horizontalAdvance(r.name) for r in self._ribbons), default=0.0)
        names = min(widest, NAMES * self.width())
        left = PADDING + names + BETWEEN
        top = 1.9 * self._metrics.height()
        bottom = self.height() - 1.4 * self._metrics.height()
        return QRectF(left, top, max(self.width() - left - PADDING, 1.0), max(bottom - top, 1.0))

    def _height(self) -> float:
        return self._frame().height() / max(len(self._ribbons), 1)

    def _x(self, year: float) -> float:
        frame, (first, last) = self._frame(), self._span
        return frame.left() + (year - first) / (last - first) * frame.width()

    def _year_at(self, x: float) -> float:
        frame, (first, last) = self._frame(), self._span
        return first + (x - frame.left()) / frame.width() * (last - first)

    def _row_at(self, y: float) -> int | None:
        row = int((y - self._frame().top()) // self._height())
        return row if 0 <= row < len(self._ribbons) else None

    def _draw_years(self, painter: QPainter) -> None:
        frame, line = self._frame(), self._metrics.height()
        for year in year_ticks(*self._span, 5):
            x = self._x(year)
            painter.setPen(QPen(QColor(self._look.theme.hairline), 1.0))
            painter.drawLine(QLineF(x, frame.top(), x, frame.bottom()))
            painter.setPen(QColor(self._look.theme.secondary))
            words = f"{year:.0f}"
            width = self._metrics.horizontalAdvance(words) + 4.0
            left = min(max(x - 0.5 * width, 0.0), self.width() - width)
            painter.drawText(QRectF(left, frame.bottom() + 2.0, width, line), CENTRE, words)

    def _draw_ribbon(self, painter: QPainter, row: int, one: Ribbon) -> None:
        theme, frame, height = self._look.theme, self._frame(), self._height()
        middle = frame.top() + (row + 0.5) * height
        if one.key == self._chosen:
            room = QRectF(0.0, middle - 0.5 * height, float(self.width()), height)
            painter.fillRect(room, QColor(theme.hover))
        painter.setPen(QColor(theme.text if np.abs(one.shares).max() > 0.0 else theme.secondary))
        room = QRectF(PADDING, middle - 0.5 * height, frame.left() - PADDING - BETWEEN, height)
        elide = Qt.TextElideMode.ElideRight
        painter.drawText(room, LEFT, self._metrics.elidedText(one.name, elide, room.width()))
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.drawLine(QLineF(frame.left(), middle, frame.right(), middle))
        xs = [self._x(float(year)) for year in self._years]
        painter.setPen(Qt.PenStyle.NoPen)
        reach = 0.5 * FILL * height
        for side, colour in ((1.0, theme.series[1]), (-1.0, theme.series[0])):
            sizes = np.maximum(side * one.shares, 0.0)
            if sizes.any():
                painter.setBrush(QColor(one.colour or colour))
                edge = [QPointF(x, middle - side * reach * float(s))
                        for x, s in zip(xs, sizes, strict=True)]  # fmt: skip
                ends = [QPointF(xs[-1], middle), QPointF(xs[0], middle)]
                painter.drawPolygon(QPolygonF([*edge, *ends]))

    def _draw_strip(self, painter: QPainter) -> None:
        """Name the largest over the years in which it is, where there is room for its name."""
        frame, theme = self._frame(), self._look.theme
        line = self._metrics.height()
        half = 0.5 * (float(self._years[1] - self._years[0]) if len(self._years) > 1 else 1.0)
        for key, group in groupby(enumerate(self._strip), key=lambda pair: pair[1]):
            places = [k for k, _ in group]
            first, last = (float(self._years[k]) for k in (places[0], places[-1]))
            left, right = max(self._x(first - half), frame.left()), self._x(last + half)
            room = QRectF(left, 0.2 * line, min(right, frame.right()) - left, 1.3 * line)
            if not key:
                continue
            painter.setPen(QPen(QColor(theme.panel), 1.0))
            painter.setBrush(QColor(theme.hover))
            painter.drawRect(room)
            if self._metrics.horizontalAdvance(key) + 2.0 <= room.width():
                painter.setPen(QColor(theme.text))
                painter.drawText(room, CENTRE, key)
