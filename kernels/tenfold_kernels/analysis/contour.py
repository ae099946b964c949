"""Where a surface over a grid is zero."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def zero_contour(x: Array, y: Array, height: Array) -> Array:
    """Find where a surface over a grid is zero, by marching squares.

    Parameters
    ----------
    x, y : ndarray
        Grid lines.
    height : ndarray, shape (len(y), len(x))
        The surface.

    Returns
    -------
    ndarray, shape (pieces, 2, 2)
        Straight pieces, each with two ends, each with x and y; those of a cell follow each
        other, cells row by row.

    Notes
    -----
    Lorensen and Cline 1987, in the plane. Where all four edges of a cell are crossed, edges
    are joined in the order in which they are met.
    """
    if len(x) < 2 or len(y) < 2:
        return np.empty((0, 2, 2))
    across, up = np.meshgrid(x, y)

    def corners(of: Array) -> Array:
        """Values at the corners of each cell, around it, and back at the first."""
        around = (of[:-1, :-1], of[:-1, 1:], of[1:, 1:], of[1:, :-1], of[:-1, :-1])
        return np.stack([one.ravel() for one in around], axis=1)

    level = corners(height)
    low, high = level[:, :-1], level[:, 1:]
    cell, edge = np.nonzero((low < 0.0) != (high < 0.0))  # cell by cell, around each
    share = low[cell, edge] / (low[cell, edge] - high[cell, edge])
    ends = []
    for line in (corners(across), corners(up)):
        begin, end = line[cell, edge], line[cell, edge + 1]
        ends.append(begin + share * (end - begin))
    # A closed walk changes sign an even number of times, so no cell is left with half a piece.
    return np.stack(ends, axis=1).reshape(-1, 2, 2)
