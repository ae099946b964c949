"""Dots with words beside them, put where there is room."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from tenfold_gui.plots.items import Array, InFrame, as_bytes

GAP = 6.0  # pixels between a dot and its words
FARTHEST = 4  # lines of type by which words may lie away from their dot
ASIDE = 2  # their own widths by which they may lie beside it


@dataclass(frozen=True)
class Mark:
    """A dot, and words beside it.

    Parameters
    ----------
    x, y : float
        In the units of the axes; logarithms where those are logarithmic.
    colour : str
        Of dot and words.
    text : str
        Empty for a dot alone.
    filled : bool
        Whether the dot is filled or a ring.
    dot : bool
        Whether there is a dot at all.
    """

    x: float
    y: float
    colour: str
    text: str = ""
    filled: bool = True
    dot: bool = True


class Marks(InFrame):
    """Dots of one size over everything else.

    Their words avoid each other, the edges, and curves.

    Parameters
    ----------
    font : QFont
        Of the words.
    ground : str
        Colour behind them, which keeps them legible on a curve.
    radius : float
        Of a dot, in pixels.
    """

    def __init__(self, font: QFont, ground: str, radius: float) -> None:
        super().__init__()
        self._font, self._radius = font, radius
        self._metrics = QFontMetricsF(font)
        self._ground = QColor(ground)
        self._ground.setAlphaF(0.9)
        self._marks: tuple[Mark, ...] = ()
        self._curves: list[tuple[Array, Array]] = []
        self._content: tuple[bytes, ...] = ()  # of the curves
        self.setZValue(10)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is shown."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark], curves: Iterable[tuple[Array, Array]] = ()) -> None:
        """Show other dots, whose words avoid some curves."""
        listed = list(curves)
        content = as_bytes(*chain(*listed))
        if tuple(marks) == self._marks and content == self._content:
            return
        self._marks, self._curves, self._content = tuple(marks), listed, content
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw in pixels, so that dots are round and words upright."""
        to_pixels = painter.transform()
        frame = to_pixels.mapRect(QRectF(self.viewRect()))
        places = [to_pixels.map(QPointF(mark.x, mark.y)) for mark in self._marks]
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        taken = [self._around(place) for place in places]
        pieces = self._pieces(to_pixels)
        for mark, place in zip(self._marks, places, strict=True):
            if mark.dot:
                self._draw_dot(painter, mark, place)
            if mark.text:
                width = self._metrics.horizontalAdvance(mark.text) + 2.0
                room = _best(self._rooms(place, width, frame), frame, taken, pieces)
                taken.append(room)
                self._tie(painter, mark, place, room)
                painter.fillRect(room, self._ground)
                painter.setPen(QColor(mark.colour))
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), mark.text)
        painter.restore()

    def _draw_dot(self, painter: QPainter, mark: Mark, place: QPointF) -> None:
        colour = QColor(mark.colour)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if mark.filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, self._radius, self._radius)

    def _tie(self, painter: QPainter, mark: Mark, place: QPointF, room: QRectF) -> None:
        """Draw a line to words that do not stand right beside their dot."""
        x = min(max(place.x(), room.left()), room.right())
        y = min(max(place.y(), room.top()), room.bottom())
        away = math.hypot(x - place.x(), y - place.y())
        if mark.dot and away > self._radius + GAP + 1.0:
            painter.setPen(QPen(QColor(mark.colour), 0.8))
            start = self._radius / away
            painter.drawLine(
                QPointF(place.x() + start * (x - place.x()), place.y() + start * (y - place.y())),
                QPointF(x, y),
            )

    def _rooms(self, place: QPointF, width: float, frame: QRectF) -> list[QRectF]:
        """Rooms for words: beside the dot, then ever farther below and above it."""
        height, reach = self._metrics.height(), self._radius + GAP
        right, left = place.x() + reach, place.x() - reach - width
        columns = [right, min(right, frame.right() - width), left]
        for k in range(1, ASIDE + 1):
            columns += [right + k * width, left - k * width]
        middle = place.y() - 0.5 * height
        heights = [middle]
        for k in np.arange(0.0, FARTHEST, 0.5).tolist():
            heights += [place.y() + reach + k * height, place.y() - reach - (k + 1) * height]
        return [QRectF(x, y, width, height) for y in heights for x in columns]

    def _around(self, place: QPointF) -> QRectF:
        reach = self._radius + 1.0
        return QRectF(place.x() - reach, place.y() - reach, 2.0 * reach, 2.0 * reach)

    def _pieces(self, to_pixels: QTransform) -> Array:
        """Pieces of the curves, in pixels."""
        found = [_pieces_of(x, y) for x, y in self._curves]
        pieces = np.concatenate([np.empty((0, 4)), *found])
        x, y = pieces[:, 0::2], pieces[:, 1::2]
        t = to_pixels
        across, down = t.m11() * x + t.m21() * y + t.dx(), t.m12() * x + t.m22() * y + t.dy()
        return np.stack([across, down], axis=-1).reshape(-1, 4)


def _pieces_of(x: Array, y: Array) -> Array:
    """Straight pieces of a curve, each as a row: where it begins, and where it ends."""
    return np.column_stack([x[:-1], y[:-1], x[1:], y[1:]])


def _best(rooms: Sequence[QRectF], frame: QRectF, taken: Sequence[QRectF], pieces: Array) -> QRectF:
    """First room inside the frame that nothing else touches, or the least bad one."""
    best, fewest = rooms[0], (True, True, True)
    for room in rooms:
        outside = not frame.contains(room)
        covered = any(room.intersects(other) for other in taken)
        if (outside, covered, False) >= fewest:
            continue  # no better even if no curve touches it, which takes long to find out
        flaws = (outside, covered, _crosses(pieces, room))
        if flaws < fewest:
            best, fewest = room, flaws
        if not any(flaws):
            break
    return best


def _crosses(pieces: Array, room: QRectF) -> bool:
    """Whether a piece of a curve touches a room; all at once, for there are many of each."""
    left, top, right, bottom = room.left(), room.top(), room.right(), room.bottom()
    x, y, x_end, y_end = pieces.T
    beside = (np.maximum(x, x_end) < left) | (np.minimum(x, x_end) > right)
    above = (np.maximum(y, y_end) < top) | (np.minimum(y, y_end) > bottom)
    x, y, x_end, y_end = pieces[~(beside | above)].T
    # A line passes by where all corners lie on one side of it.
    sides = [
        (x_end - x) * (corner_y - y) - (y_end - y) * (corner_x - x)
        for corner_x in (left, right)
        for corner_y in (top, bottom)
    ]
    return bool(np.any((np.min(sides, axis=0) <= 0.0) & (np.max(sides, axis=0) >= 0.0)))
