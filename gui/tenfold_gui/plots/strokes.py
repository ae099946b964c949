"""Lines that are one pixel wide on a screen, and keep their width in a picture of any size."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QTransform

_pictures = 0  # being drawn at present


@contextmanager
def to_scale() -> Iterator[None]:
    """Draw for a picture: lines grow with it, which on a screen would take ten times as long."""
    global _pictures
    _pictures += 1
    try:
        yield
    finally:
        _pictures -= 1


def is_to_scale() -> bool:
    """Whether what is drawn now is for a picture."""
    return _pictures > 0


def draw_path(
    painter: QPainter, path: QPainterPath, pen: QPen,
    shifts: Sequence[tuple[float, float]] = ((0.0, 0.0),), width: float = 1.0,
) -> None:  # fmt: skip
    """Draw a line.

    Parameters
    ----------
    painter : QPainter
        Where to.
    path : QPainterPath
        The line.
    pen : QPen
        Cosmetic, one pixel wide.
    shifts : sequence of pairs of float
        On a screen, the pixels by which it is moved each time it is drawn.
    width : float
        How wide that makes it, in pixels.
    """
    start = painter.transform()
    if is_to_scale():
        painter.save()
        painter.setTransform(QTransform())
        painter.setPen(_wide(pen, width))
        painter.drawPath(start.map(path))
        painter.restore()
        return
    painter.setPen(pen)
    for x, y in shifts:
        painter.setTransform(start * QTransform.fromTranslate(x, y))
        painter.drawPath(path)


def draw_lines(painter: QPainter, lines: Sequence[QLineF], pen: QPen) -> None:
    """Draw straight lines with a cosmetic pen, one pixel wide."""
    if not is_to_scale():
        painter.setPen(pen)
        painter.drawLines(lines)
        return
    start = painter.transform()
    painter.save()
    painter.setTransform(QTransform())
    painter.setPen(_wide(pen, 1.0))
    painter.drawLines([start.map(line) for line in lines])
    painter.restore()


class Level(pg.InfiniteLine):
    """A line across the frame."""

    def paint(self, painter: QPainter, *more: Any) -> None:
        """Draw the line."""
        if not is_to_scale():
            super().paint(painter, *more)
            return
        extent = self.boundingRect()
        middle = 0.0  # the line's own coordinates run along it
        draw_lines(painter, [QLineF(extent.left(), middle, extent.right(), middle)], self.pen)


def _wide(pen: QPen, width: float) -> QPen:
    """Give a pen whose width is measured like everything else; dashes stay as long."""
    wide = QPen(pen)
    wide.setCosmetic(False)
    wide.setWidthF(width)
    if pen.style() is not Qt.PenStyle.SolidLine and width > 1.0:
        wide.setDashPattern([length / width for length in pen.dashPattern()])
    return wide
