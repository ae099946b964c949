"""Dots with words beside them, put where there is room."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTransform

from tenfold_gui.plots.items import Array, InFrame

GAP = 6.0  # pixels between a dot and its words
FARTHEST = 4  # lines of type by which words may lie away from their dot


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
        self._ground.setAlphaF(0.75)
        self._marks: tuple[Mark, ...] = ()
        self._curves: list[tuple[Array, Array]] = []
        self.setZValue(10)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """What is shown."""
        return self._marks

    def show_marks(self, marks: Sequence[Mark], curves: Iterable[tuple[Array, Array]] = ()) -> None:
        """Show other dots, whose words avoid some curves."""
        self._marks = tuple(marks)
        self._curves = list(curves)
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
        lines = self._lines(to_pixels) if any(mark.text for mark in self._marks) else []
        for mark, place in zip(self._marks, places, strict=True):
            if mark.dot:
                self._draw_dot(painter, mark, place)
            if mark.text:
                width = self._metrics.horizontalAdvance(mark.text) + 2.0
                room = _best(self._rooms(place, width, frame), frame, taken, lines)
                taken.append(room)
                painter.fillRect(room, self._ground)
                painter.setPen(QColor(mark.colour))
                painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), mark.text)
        painter.restore()

    def _draw_dot(self, painter: QPainter, mark: Mark, place: QPointF) -> None:
        colour = QColor(mark.colour)
        painter.setPen(QPen(colour, 1.4))
        painter.setBrush(colour if mark.filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, self._radius, self._radius)

    def _rooms(self, place: QPointF, width: float, frame: QRectF) -> list[QRectF]:
        """Rooms for words: beside the dot, then ever farther below and above it."""
        height, reach = self._metrics.height(), self._radius + GAP
        right, left = place.x() + reach, place.x() - reach - width
        columns = (right, min(right, frame.right() - width), left)
        middle = place.y() - 0.5 * height
        heights = [middle]
        for k in range(FARTHEST):
            heights += [place.y() + reach + k * height, place.y() - reach - (k + 1) * height]
        return [QRectF(x, y, width, height) for y in heights for x in columns]

    def _around(self, place: QPointF) -> QRectF:
        reach = self._radius + 1.0
        return QRectF(place.x() - reach, place.y() - reach, 2.0 * reach, 2.0 * reach)

    def _lines(self, to_pixels: QTransform) -> list[QLineF]:
        """Pieces of the curves, in pixels."""
        pieces = []
        for x, y in self._curves:
            points = [to_pixels.map(QPointF(*pair)) for pair in zip(x, y, strict=True)]
            pieces += [QLineF(*pair) for pair in pairwise(points)]
        return pieces


def _best(
    rooms: Sequence[QRectF], frame: QRectF, taken: Sequence[QRectF], lines: Sequence[QLineF]
) -> QRectF:
    """First room inside the frame that nothing else touches, or the least bad one."""

    def flaws(room: QRectF) -> tuple[bool, bool, bool]:
        return (
            not frame.contains(room),
            any(room.intersects(other) for other in taken),
            any(_crosses(line, room) for line in lines),
        )

    return min(rooms, key=flaws)


def _crosses(line: QLineF, room: QRectF) -> bool:
    (x1, x2), (y1, y2) = sorted((line.x1(), line.x2())), sorted((line.y1(), line.y2()))
    if x2 < room.left() or x1 > room.right() or y2 < room.top() or y1 > room.bottom():
        return False
    if room.contains(line.p1()) or room.contains(line.p2()):
        return True
    corners = (room.topLeft(), room.topRight(), room.bottomRight(), room.bottomLeft())
    sides = [QLineF(*pair) for pair in pairwise((*corners, corners[0]))]
    bounded = QLineF.IntersectionType.BoundedIntersection
    return any(line.intersects(side)[0] == bounded for side in sides)
