"""What is drawn inside a chart's frame: hairlines, curves, areas, verticals."""

import math
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPolygonF

from tenfold_gui.plots.strokes import draw_lines, draw_path

Array = NDArray[np.float64]


def thin_pen(colour: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> Any:
    """One-pixel pen; wider ones leave Qt's fast path and cost ten times as much."""
    return pg.mkPen(QColor(colour), width=1, style=style)


def as_bytes(*arrays: Array) -> tuple[bytes, ...]:
    """Content of arrays, quick to compare; a gap equals itself."""
    return tuple(array.tobytes() for array in arrays)


class InFrame(pg.GraphicsObject):
    """An item whose extent is the whole frame: nothing is measured to find out where it is."""

    def boundingRect(self) -> QRectF:
        """Cover the frame."""
        return QRectF(self.viewRect())

    def viewRangeChanged(self) -> None:
        """Follow the frame."""
        self.prepareGeometryChange()
        self.update()


class PathItem(InFrame):
    """A path that is made anew only where its numbers are others."""

    def __init__(self) -> None:
        super().__init__()
        self._content: tuple[bytes, ...] = ()
        self._path = QPainterPath()
        self.hide()  # while there is nothing to see, asking for its extent takes time too

    def clear(self) -> None:
        """Show nothing."""
        if self._content:
            self._content = ()
            self._path = QPainterPath()
            self.hide()


class Curve(PathItem):
    """A line that looks wider than it is, drawn as thin ones a fraction of a pixel apart.

    Parameters
    ----------
    colour : str
        Its colour.
    style : Qt.PenStyle
        Solid, dashed or dotted.
    width : float
        Pixels: one for what stands behind, more for what matters.
    """

    def __init__(self, colour: str, style: Qt.PenStyle, width: float) -> None:
        super().__init__()
        self._pen = thin_pen(colour, style)
        self._width = width
        # Shifted to the corners of a triangle, it is as wide in every direction.
        reach = (width - 1.0) / math.sqrt(3.0)
        corners = (-90.0, 30.0, 150.0) if reach > 0.0 else (0.0,)
        angles = [math.radians(corner) for corner in corners]
        self._shifts = [(reach * math.cos(a), reach * math.sin(a)) for a in angles]
        if reach > 0.5:
            self._shifts.append((0.0, 0.0))  # no light shines through

    def show_data(self, x: Array, y: Array) -> None:
        """Show a line; what is not finite leaves a gap."""
        content = as_bytes(x, y)
        if content != self._content:
            self._content = content
            self._path = pg.arrayToQPath(x, y, connect="finite")
            self.show()
            self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the line."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_path(painter, self._path, self._pen, self._shifts, self._width)


class Area(InFrame):
    """The area between two lines, as one polygon.

    Parameters
    ----------
    colour : str
        Its colour.
    opacity : float
        How much of what is behind it is hidden.
    smooth : bool
        Whether its edges are seen; under curves they are not, and plain ones take less time.
    """

    def __init__(self, colour: str, opacity: float, smooth: bool = True) -> None:
        super().__init__()
        self._smooth = smooth
        self._colour = QColor(colour)
        self._colour.setAlphaF(opacity)
        self._content: tuple[bytes, ...] = ()
        self._polygon = QPolygonF()
        self.hide()

    def set_between(self, x: Array, low: Array, high: Array) -> None:
        """Set the lines that bound the area."""
        content = as_bytes(x, low, high)
        if content == self._content:
            return
        xs = np.concatenate([x, x[::-1]])
        ys = np.concatenate([low, high[::-1]])
        keep = np.isfinite(ys)
        if not keep.any():
            self.clear()
            return
        self._content = content
        self._polygon = pg.functions.arrayToQPolygonF(xs[keep], ys[keep])
        self.show()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        if self._content:
            self._content = ()
            self._polygon = QPolygonF()
            self.hide()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Fill the polygon."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, self._smooth)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawPolygon(self._polygon)


class Hairlines(InFrame):
    """Thin horizontals at the ticks, and thin verticals at events; nothing else is a grid.

    Parameters
    ----------
    colour : str
        Of all lines.
    levels : function
        Gives the heights of the horizontals.
    """

    def __init__(self, colour: str, levels: Callable[[], Sequence[float]]) -> None:
        super().__init__()
        self._pen = thin_pen(colour)
        self._levels = levels
        self._events: tuple[float, ...] = ()
        self._event_pen = thin_pen(colour, Qt.PenStyle.DashLine)
        self.setZValue(-100)

    def set_events(self, places: Sequence[float], colour: str) -> None:
        """Set where the verticals stand."""
        if tuple(places) == self._events:
            return
        self._events = tuple(places)
        self._event_pen = thin_pen(colour, Qt.PenStyle.DotLine)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the lines across the frame."""
        frame = QRectF(self.viewRect())
        levels = [QLineF(frame.left(), y, frame.right(), y) for y in self._levels()]
        draw_lines(painter, levels, self._pen)
        events = [QLineF(x, frame.top(), x, frame.bottom()) for x in self._events]
        draw_lines(painter, events, self._event_pen)


class Span(InFrame):
    """A stretch of the horizontal axis, shaded from bottom to top.

    Parameters
    ----------
    colour : str
        Its colour.
    opacity : float
        How much of it is seen.
    """

    def __init__(self, colour: str, opacity: float) -> None:
        super().__init__()
        self._colour = QColor(colour)
        self._colour.setAlphaF(opacity)
        self._ends: tuple[float, float] | None = None
        self.setZValue(-90)

    @property
    def ends(self) -> tuple[float, float] | None:
        """Where it begins and ends."""
        return self._ends

    def show_ends(self, first: float, last: float) -> None:
        """Shade from one place to another."""
        self._ends = (first, last)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Fill the stretch."""
        if self._ends is not None:
            frame = QRectF(self.viewRect())
            first, last = self._ends
            room = QRectF(first, frame.top(), last - first, frame.height())
            painter.fillRect(room.intersected(frame), self._colour)


class Words(InFrame):
    """A few words in the middle of the frame, where there is nothing else to see.

    Parameters
    ----------
    font : QFont
        Of the words.
    colour : str
        Their colour.
    """

    def __init__(self, font: QFont, colour: str) -> None:
        super().__init__()
        self._font, self._colour, self._words = font, QColor(colour), ""
        self.hide()

    @property
    def words(self) -> str:
        """What is said."""
        return self._words

    def show_words(self, words: str) -> None:
        """Say something, or nothing."""
        if words != self._words:
            self._words = words
            self.setVisible(bool(words))
            self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Write upright, in pixels."""
        frame = painter.transform().mapRect(QRectF(self.viewRect()))
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        painter.setPen(self._colour)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(frame, int(flags), self._words)
        painter.restore()
