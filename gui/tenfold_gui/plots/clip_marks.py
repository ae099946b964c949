"""Marks at the edge of the frame where a band goes on beyond it, with how far it goes."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.plots.items import Array, InFrame

AIR = 3.0  # pixels around the words


@dataclass(frozen=True)
class Band:
    """A band that is drawn.

    Parameters
    ----------
    x, low, high : ndarray
        Its points and edges, as the axes measure them.
    colour : str
        Of the words about it.
    """

    x: Array
    low: Array
    high: Array
    colour: str


@dataclass(frozen=True)
class Clip:
    """Where a band leaves the frame.

    Parameters
    ----------
    place : float
        Where it is farthest beyond, along the horizontal axis.
    words : str
        An arrow, and how far it goes.
    is_above : bool
        Whether it leaves at the top.
    colour : str
        Of the words.
    """

    place: float
    words: str
    is_above: bool
    colour: str


def clips_of(bands: Sequence[Band], held: tuple[float, float], log: bool) -> list[Clip]:
    """Find which bands go beyond a range, and their farthest points above and below.

    Parameters
    ----------
    bands : sequence of Band
        Those that are drawn.
    held : pair of float
        The range of the axis.
    log : bool
        Whether heights are logarithms of base ten.
    """
    found = []
    for band in bands:
        for is_above, edge in ((True, band.high), (False, band.low)):
            k = int(edge.argmax() if is_above else edge.argmin())
            if np.isnan(edge[k]):  # rare: a gap comes out on top
                if not np.isfinite(edge).any():
                    continue
                k = int(np.nanargmax(edge) if is_above else np.nanargmin(edge))
            far = float(edge[k])
            if far > held[1] if is_above else far < held[0]:
                value = short_number(10.0**far if log else far, 2)
                words = f"{'▲' if is_above else '▼'} {value}"
                found.append(Clip(float(band.x[k]), words, is_above, band.colour))
    return found


class ClipMarks(InFrame):
    """Says at the edge of the frame how far bands go on beyond it.

    Parameters
    ----------
    font : QFont
        Of the words.
    ground : str
        Colour behind the words.
    """

    def __init__(self, font: QFont, ground: str) -> None:
        super().__init__()
        self._font, self._ground = font, QColor(ground)
        self._ground.setAlphaF(0.75)
        self._clips: tuple[Clip, ...] = ()
        self.setZValue(50)
        self.hide()

    @property
    def clips(self) -> tuple[Clip, ...]:
        """What is marked."""
        return self._clips

    def show_clips(self, clips: Sequence[Clip]) -> None:
        """Mark other places."""
        if tuple(clips) != self._clips:
            self._clips = tuple(clips)
            self.setVisible(bool(clips))
            self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Write upright, in pixels, one beside the other where they would overlap."""
        to_pixels, metrics = painter.transform(), QFontMetricsF(self._font)
        frame = to_pixels.mapRect(QRectF(self.viewRect()))
        painter.save()
        painter.resetTransform()
        painter.setFont(self._font)
        ends = {True: frame.left(), False: frame.left()}
        for clip in sorted(self._clips, key=lambda one: one.place):
            width = metrics.horizontalAdvance(clip.words) + 2.0 * AIR
            room = QRectF(0.0, 0.0, width, metrics.height())
            middle = to_pixels.map(QPointF(clip.place, 0.0)).x()
            room.moveLeft(
                max(min(middle - 0.5 * width, frame.right() - width), ends[clip.is_above])
            )
            if clip.is_above:
                room.moveTop(frame.top())
            else:
                room.moveBottom(frame.bottom())
            ends[clip.is_above] = room.right() + AIR
            painter.fillRect(room, self._ground)
            painter.setPen(QColor(clip.colour))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, clip.words)
        painter.restore()
