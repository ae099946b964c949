"""Predicted against measured: points around the line on which both agree."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from tenfold_gui.plots.axes import AxisKind, Name
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Area, InFrame
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look

EQUAL = "equal"
POINT_RADIUS = 3.2
POINTING = 14.0  # pixels within which the pointer means a point
AIR = 1.3  # free room beyond the outermost points, as a factor


@dataclass(frozen=True)
class Point:
    """One pair of numbers.

    Parameters
    ----------
    measured, predicted : float
        Both above zero.
    colour : str
        Its colour.
    filled : bool
        Whether it is filled or a ring.
    """

    measured: float
    predicted: float
    colour: str
    filled: bool


class ScatterChart(Chart):
    """Points on two equal logarithmic axes, with a band around agreement.

    Signals ``pointed`` with the position of the point under the pointer, or None.

    Parameters
    ----------
    look : Look
        Colours and type.
    agreement : str
        Words at the end of the line of agreement.
    tolerance : float
        Half width of the band, as a share.
    key : sequence of KeyEntry
        What colours and fillings mean.
    """

    pointed = Signal(object)

    def __init__(
        self, look: Look, agreement: str, tolerance: float, key: Sequence["KeyEntry"]
    ) -> None:
        line = Line(EQUAL, agreement, look.theme.secondary, Qt.PenStyle.DashLine)
        super().__init__(look, [line], AxisKind.LOG, AxisKind.LOG)
        self._tolerance = tolerance
        self._points: tuple[Point, ...] = ()
        self._ends = (0.0, 1.0)
        self._pointed: int | None = None
        self._band = Area(look.theme.secondary, 0.13)
        self.addItem(self._band)
        self._dots = Marks(look.small, look.theme.panel, POINT_RADIUS * look.scale)
        self.addItem(self._dots)
        self._ring = Marks(look.small, look.theme.panel, 2.0 * POINT_RADIUS * look.scale)
        self.addItem(self._ring)
        self.addItem(_Key(look.small, key))

    @property
    def points(self) -> tuple[Point, ...]:
        """What is shown."""
        return self._points

    def show_points(self, points: Sequence[Point]) -> None:
        """Show points, on axes that hold all of them."""
        self._points = tuple(points)
        self._point_at(None)
        if not points:
            self._dots.show_marks(())
            return
        values = [value for point in points for value in (point.measured, point.predicted)]
        low, high = min(values) / AIR, max(values) * AIR
        self._ends = (float(np.log10(low)), float(np.log10(high)))
        ends = np.array([low, high])
        self.set_span(low, high)
        self.draw({EQUAL: Drawn(ends, ends)})
        logs = np.log10(ends)
        below, above = np.log10(1.0 - self._tolerance), np.log10(1.0 + self._tolerance)
        self._band.set_between(logs, logs + below, logs + above)
        self._dots.show_marks([_mark(point) for point in points])

    def nearest(self, position: QPointF) -> int | None:
        """Position in the list of the point close to a place of the scene."""
        view = self.getPlotItem().getViewBox()
        if not self._points or not view.sceneBoundingRect().contains(position):
            return None
        marks = self._dots.marks
        places = [view.mapViewToScene(QPointF(mark.x, mark.y)) for mark in marks]
        distances = [(place - position).manhattanLength() for place in places]
        best = int(np.argmin(distances))
        return best if distances[best] <= POINTING else None

    def leaveEvent(self, event: Any) -> None:
        """Forget the point when the pointer leaves."""
        super().leaveEvent(event)
        self._point_at(None)

    def _moved(self, position: QPointF) -> None:
        super()._moved(position)
        self._point_at(self.nearest(position))

    def _point_at(self, index: int | None) -> None:
        if index == self._pointed:
            return
        self._pointed = index
        ring = () if index is None else (_mark(self._points[index], ring=True),)
        self._ring.show_marks(ring)
        self.pointed.emit(index)

    def _wanted_range(self) -> tuple[float, float] | None:
        return self._ends

    def _names(self, held: tuple[float, float]) -> list[Name]:
        """Name the line inside its end, where it meets the corner."""
        line = self.line(EQUAL)
        return [Name(self._ends[1], line.name, line.colour)]


@dataclass(frozen=True)
class KeyEntry:
    """What a colour, or the filling of a dot, means.

    Parameters
    ----------
    words, colour : str
        What is said, and in which colour.
    filled : bool
        Whether the dot before it is filled.
    """

    words: str
    colour: str
    filled: bool = True


class _Key(InFrame):
    """Lines of words in the upper left corner, which agreement leaves free."""

    def __init__(self, font: QFont, entries: Sequence[KeyEntry]) -> None:
        super().__init__()
        self._font, self._entries = font, tuple(entries)
        self._metrics = QFontMetricsF(font)
        self.setZValue(15)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw in pixels, below each other."""
        frame = painter.transform().mapRect(QRectF(self.viewRect()))
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        height = self._metrics.height()
        radius = 0.22 * height
        for k, entry in enumerate(self._entries):
            middle = QPointF(frame.left() + 10.0 + radius, frame.top() + (k + 0.8) * 1.25 * height)
            colour = QColor(entry.colour)
            painter.setPen(QPen(colour, 1.4))
            painter.setBrush(colour if entry.filled else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(middle, radius, radius)
            base = middle + QPointF(radius + 6.0, 0.5 * self._metrics.capHeight())
            painter.drawText(base, entry.words)
        painter.restore()


def _mark(point: Point, ring: bool = False) -> Mark:
    x, y = float(np.log10(point.measured)), float(np.log10(point.predicted))
    return Mark(x, y, point.colour, filled=point.filled and not ring)
