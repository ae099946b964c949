"""A number over two settings, and its picture."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from tenfold_gui.plots.heat_map import tint
from tenfold_gui.plots.items import Array
from tenfold_gui.style.tokens import Theme

SHADES = 201  # of colour, from the strongest below to the strongest above
Spot = tuple[float, float]  # shares of the way across and up


@dataclass(frozen=True)
class Field:
    """What a map shows.

    Parameters
    ----------
    values : ndarray, shape (rows, columns)
        From the bottom up, evenly over the map.
    level : float
        Where the number flips.
    contour : ndarray, shape (pieces, 2, 2)
        Line of the flip: ends with shares of the way across and up.
    across, up : str
        What the sides are.
    columns, rows : sequence of pairs of float and str
        Ticks: share of the way, and words.
    below, above : str
        Words on the two sides of the line.
    """

    values: Array
    level: float
    contour: Array
    across: str
    up: str
    columns: Sequence[tuple[float, str]]
    rows: Sequence[tuple[float, str]]
    below: str
    above: str

    @property
    def reach(self) -> float:
        """Distance from the level at which the colour is strongest."""
        far = np.abs(self.values - self.level)
        finite = far[np.isfinite(far)]
        return float(np.quantile(finite, 0.95)) if finite.size and finite.max() > 0.0 else 1.0

    def at(self, spot: Spot) -> float:
        """Value at the nearest point of the map."""
        rows, columns = self.values.shape
        column, row = round(spot[0] * (columns - 1)), round(spot[1] * (rows - 1))
        return float(self.values[min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)])


@lru_cache(maxsize=4)
def _shades(theme: Theme) -> NDArray[np.uint32]:
    """Colours from the strongest below to the strongest above."""
    shades = [QColor(tint(2.0 * k / (SHADES - 1) - 1.0, theme)) for k in range(SHADES)]
    return np.array([one.rgba() for one in shades], np.uint32)


def painted(field: Field, theme: Theme) -> QImage:
    """Colour each point by its distance from the level."""
    colours = _shades(theme)
    far = np.clip((field.values - field.level) / field.reach, -1.0, 1.0)
    known = np.isfinite(far)
    # What is just above the level must not look as if it were at it.
    places = np.rint(0.5 * (np.where(known, far, 0.0) + 1.0) * (SHADES - 1)).astype(int)
    picture = np.where(known, colours[places], QColor(theme.window).rgba()).astype(np.uint32)
    flipped = np.ascontiguousarray(picture[::-1])
    rows, columns = flipped.shape
    image = QImage(flipped.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32)
    return image.copy()  # it owns its pixels from now on
