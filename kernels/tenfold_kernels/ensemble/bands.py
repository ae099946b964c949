"""Quantile bands of many runs.

Runs lie side by side in single precision, because sorting them then costs as much as a tenth
of computing them; otherwise it costs as much as all of it.
"""

import math
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.parts import share_out

LEVELS = (0.05, 0.25, 0.5, 0.75, 0.95)
SHARED = 1 << 20  # values from which on a second thread is worth starting


def quantile_bands(
    runs: NDArray[np.float32],
    levels: Sequence[float] = LEVELS,
    threads: int | None = None,
) -> NDArray[np.float32]:
    """Quantiles over runs, interpolated as `numpy.quantile` does it.

    Parameters
    ----------
    runs : ndarray, shape (times, outputs, runs)
        Results; what is not a number counts as larger than all others.
    levels : sequence of float
        Shares of the runs below each quantile.
    threads : int, optional
        As many as are worth it if left out; results do not depend on it.

    Returns
    -------
    ndarray, shape (levels, times, outputs)
    """
    times, outputs, count = runs.shape
    found = np.empty((len(levels), times, outputs), np.float32)
    places = [level * (count - 1) for level in levels]
    below = [int(place) for place in places]
    above = [min(place + 1, count - 1) for place in below]
    weights = np.array(places) - np.array(below)

    def work(parts: Iterator[int]) -> None:
        for time in parts:
            in_order = np.sort(runs[time], axis=-1)
            low = in_order[:, below].astype(np.float64)
            step = in_order[:, above].astype(np.float64) - low
            found[:, time] = (low + weights * step).T

    if threads is None and runs.size < SHARED:
        threads = 1
    share_out(range(times), work, threads, lambda: False)
    return found


def as_document(
    names: Sequence[str], found: NDArray[np.float32], levels: Sequence[float] = LEVELS
) -> dict[str, Any]:
    """Give bands as plain lists: by name, then by level in percent, one value each moment.

    What is not a finite number is None.
    """
    return {
        name: {
            f"{100.0 * level:g}": [
                value if math.isfinite(value) else None for value in found[k, :, n].tolist()
            ]
            for k, level in enumerate(levels)
        }
        for n, name in enumerate(names)
    }
