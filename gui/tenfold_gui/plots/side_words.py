"""Where the names of the two sides of a map stand: in their own side, and free of all else."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF

from tenfold_gui.plots.field import Field
from tenfold_gui.plots.items import Array

LEAST_SHARE = 0.02  # of the map, for a side to be named
MOST_POINTS = 60  # along a side of the map, among which the place is sought
AIR = 6.0  # pixels between words and what they keep clear of


def place_words(
    field: Field, frame: QRectF, sizes: Sequence[QSizeF], crosshair: QPointF | None
) -> list[QRectF | None]:
    """Find room for the names of the sides above and below the level.

    Each stands as near to the middle of its side as it can without lying across the crosshair,
    the line of the flip or the other name.

    Parameters
    ----------
    field : Field
        What the map shows.
    frame : QRectF
        Of the map, in pixels.
    sizes : sequence of QSizeF
        Room that each of the two names takes, the one above first.
    crosshair : QPointF or None
        Its middle, in pixels.

    Returns
    -------
    list of QRectF or None
        For each name; none where its side is hardly there.
    """
    rows, columns = (_sample(count) for count in field.values.shape)
    values = field.values[np.ix_(rows, columns)]
    side_of = np.sign(np.where(np.isfinite(values), values - field.level, 0.0))
    across = frame.left() + columns / (field.values.shape[1] - 1) * frame.width()
    up = frame.bottom() - rows / (field.values.shape[0] - 1) * frame.height()
    taken: list[QRectF] = []
    found: list[QRectF | None] = []
    for sign, size in zip((1.0, -1.0), sizes, strict=True):
        inside = side_of == sign
        room = None
        if inside.mean() >= LEAST_SHARE:
            x, y = (grid[inside] for grid in np.meshgrid(across, up))
            held = QRectF(frame).adjusted(0.5 * size.width(), 0.5 * size.height(),
                                          -0.5 * size.width(), -0.5 * size.height())  # fmt: skip
            spots = np.array([np.clip(x, held.left(), max(held.right(), held.left())),
                              np.clip(y, held.top(), max(held.bottom(), held.top()))])  # fmt: skip
            far = np.hypot(spots[0] - x.mean(), spots[1] - y.mean())
            far = far + _hindrance(spots, size, taken, crosshair) * frame.width() * 4.0
            far = far + ~_is_within(spots, size, frame, inside) * (frame.width() * 2.0)
            room = QRectF(0.0, 0.0, size.width(), size.height())
            room.moveCenter(QPointF(*spots[:, int(np.argmin(far))]))
            taken.append(room)
        found.append(room)
    return found


def _sample(count: int) -> np.ndarray:
    return np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).round().astype(int))


def _hindrance(
    spots: Array, size: QSizeF, taken: Sequence[QRectF], crosshair: QPointF | None
) -> Array:
    """How much of what words must keep clear of they would touch, at each spot."""
    half = np.array([[0.5 * size.width() + AIR], [0.5 * size.height() + AIR]])
    touched = np.zeros(spots.shape[1])
    if crosshair is not None:
        lines = np.array([[crosshair.x()], [crosshair.y()]])
        touched += (np.abs(spots - lines) < half).sum(axis=0)
    for other in taken:
        middle = np.array([[other.center().x()], [other.center().y()]])
        reach = half + 0.5 * np.array([[other.width()], [other.height()]])
        touched += (np.abs(spots - middle) < reach).all(axis=0)
    return touched


def _is_within(spots: Array, size: QSizeF, frame: QRectF, inside: np.ndarray) -> np.ndarray:
    """Whether the corners of the words lie in their own side too, at each spot."""
    rows, columns = inside.shape
    within = np.ones(spots.shape[1], bool)
    for x in (-0.5, 0.0, 0.5):
        for y in (-0.5, 0.5):
            column = (spots[0] + x * size.width() - frame.left()) / frame.width()
            row = (frame.bottom() - spots[1] - y * size.height()) / frame.height()
            j = np.clip((column * (columns - 1)).round().astype(int), 0, columns - 1)
            i = np.clip((row * (rows - 1)).round().astype(int), 0, rows - 1)
            within &= inside[i, j]
    return within
