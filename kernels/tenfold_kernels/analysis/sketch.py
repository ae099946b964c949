"""A tipping map in a hurry: some points of its grid are run, the others read between them.

The points are those of the whole map, so that each of them is a run of its own, and the map
that follows has the same numbers there.
"""

import time

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.axis import Axis
from tenfold_kernels.analysis.question import Array, ask
from tenfold_kernels.analysis.tipping import TippingMap
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.scenario import Scenario


def nested(points: int, count: int) -> NDArray[np.intp]:
    """Numbers of some points along a side, as evenly as they go, both ends among them.

    Parameters
    ----------
    points : int
        Along the side.
    count : int
        How many of them, two at least; all where there are no more.
    """
    return np.unique(np.rint(np.linspace(0, points - 1, min(max(count, 2), points))).astype(int))


def tipping_sketch(
    scenario: Scenario,
    x: Axis,
    y: Axis,
    output: str,
    year: float,
    count: int,
    *,
    simulator: Simulator | None = None,
    threads: int | None = None,
) -> TippingMap:
    """Map an outcome over two parameters by fewer runs than the map has points.

    Parameters
    ----------
    scenario, x, y, output, year, simulator, threads
        As for `tipping_map`; the axes are those of the whole map.
    count : int
        Points along each side that are run, see `nested`; between them values are read off
        straight lines.

    Returns
    -------
    TippingMap
        With a value for every point of the axes, and no flips.

    Raises
    ------
    InputError
        If the question cannot be asked.
    """
    began = time.perf_counter()
    question = ask(scenario, output, year, simulator)
    columns, rows = nested(len(x.values), count), nested(len(y.values), count)
    across = np.tile(x.values[columns], len(rows))
    up = np.repeat(y.values[rows], len(columns))
    changes = {**x.changes(across), **y.changes(up)}
    found = question.answers(changes, len(across), threads=threads).reshape(len(rows), -1)
    values = _between(found, columns, rows, (len(y.values), len(x.values)))
    current = question.answer()
    level = current if question.level is None else question.level
    return TippingMap(
        output, question.unit, question.year, x, y, values, current, level, (),
        time.perf_counter() - began,
    )  # fmt: skip


def _between(
    found: Array, columns: NDArray[np.intp], rows: NDArray[np.intp], shape: tuple[int, int]
) -> Array:
    """Read values between points, first along the rows and then along the columns."""
    wide = np.array([np.interp(np.arange(shape[1]), columns, row) for row in found])
    return np.array([np.interp(np.arange(shape[0]), rows, column) for column in wide.T]).T
