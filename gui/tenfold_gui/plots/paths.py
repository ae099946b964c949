"""Members of an ensemble in a chart: some as faint lines, all of them as a histogram."""

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF, QTransform

from tenfold_gui.plots.items import Array, InFrame, PathItem, as_bytes
from tenfold_gui.plots.strokes import draw_path

FAINT = 0.26
BINS = 24
REACH = 44.0  # pixels: the longest bar
STANDING = 0.55  # opacity of the bars
LEAST_SPAN = 1e-12


class Paths(PathItem):
    """Many faint lines, as one item.

    Parameters
    ----------
    colour : str
        Their colour.
    """

    def __init__(self, colour: str) -> None:
        super().__init__()
        faint = QColor(colour)
        faint.setAlphaF(FAINT)
        self._pen = QPen(faint, 1.0)
        self._pen.setCosmetic(True)

    def show_paths(self, x: Array, ys: Array) -> None:
        """Show lines over the same places; `ys` has the shape (places, lines)."""
        content = as_bytes(x, ys)
        if content == self._content:
            return
        self._content = content
        count = ys.shape[1]
        joined = np.ones(ys.shape, np.uint8)
        joined[-1] = 0  # the end of one line is not tied to the beginning of the next
        heights = np.ascontiguousarray(ys.T, np.float64).ravel()
        joins = np.ascontiguousarray(joined.T).ravel()
        gap = ~np.isfinite(heights)
        joins[gap] = 0
        joins[:-1][gap[1:]] = 0
        heights[gap] = 0.0
        self._path = pg.arrayToQPath(np.tile(x, count), heights, connect=joins)
        self.show()
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the lines; smooth ones would take three times as long and look no calmer."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        draw_path(painter, self._path, self._pen)


class Histogram(InFrame):
    """Values of all members, standing on a vertical: as much to its right as lies there."""

    def __init__(self) -> None:
        super().__init__()
        self._place = 0.0
        self._edges: Array = np.empty(0)
        self._shares: Array = np.empty(0)
        self._colour = QColor()
        self.hide()

    @property
    def shares(self) -> Array:
        """Share of the members in each bin; empty while nothing is shown."""
        return self._shares

    def show_values(self, place: float, values: Array, colour: str) -> None:
        """Show how values are spread at a place; what is not finite is left out."""
        finite = values[np.isfinite(values)]
        if not len(finite) or float(np.ptp(finite)) < LEAST_SPAN:
            self.clear()
            return
        # Rare ones would leave nothing but one bin for all others.
        low, high = np.quantile(finite, (0.005, 0.995))
        counts, self._edges = np.histogram(finite, BINS, (low, high) if high > low else None)
        self._shares = counts / len(finite)
        self._place, self._colour = place, QColor(colour)
        self._colour.setAlphaF(STANDING)
        self.show()
        self.update()

    def clear(self) -> None:
        """Show nothing."""
        if len(self._shares):
            self._edges, self._shares = np.empty(0), np.empty(0)
            self.hide()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw an outline in pixels, to the left where there is no room to the right."""
        if not len(self._shares):
            return
        to_pixels: QTransform = painter.transform()
        frame = to_pixels.mapRect(QRectF(self.viewRect()))
        foot = to_pixels.map(QPointF(self._place, 0.0)).x()
        side = 1.0 if foot + REACH < frame.right() else -1.0
        lengths = side * REACH * self._shares / self._shares.max()
        heights = [to_pixels.map(QPointF(self._place, edge)).y() for edge in self._edges]
        outline = [QPointF(foot, heights[0])]
        for length, lower, upper in zip(lengths, heights, heights[1:], strict=False):
            outline += [QPointF(foot + length, lower), QPointF(foot + length, upper)]
        outline.append(QPointF(foot, heights[-1]))
        painter.save()
        painter.resetTransform()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawPolygon(QPolygonF(outline))
        painter.restore()
