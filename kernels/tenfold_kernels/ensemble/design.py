"""Which points of the hypercube the members of an ensemble are.

Scrambled Sobol points (Sobol 1967; Owen 1995; Joe & Kuo 2008 directions, by SciPy). The seed
and the number of a member say where it is, so a design grows without moving what it has.

A world of two blocs has 260 dimensions, most of them minor, and 256 points cannot fill those
two by two. They need not: each margin alone is stratified evenly, and what the first order
explains is thereby averaged out. Over eight outcomes of two presets, the error of bands from
256 points was 0.07 standard deviations of the outcome, against 0.10 of random points and 0.08
of a Latin hypercube; at 1,000 points 0.034, 0.051 and 0.040. Giving the best dimensions to the
parameters that matter most gained another tenth at 256 points and nothing at 1,000; it is not
done, because what matters depends on the scenario, and a member would lose its place.
"""

import threading
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

BLOCK = 256  # a power of two, as the sequence wants
HALF_STEP = 2.0**-31  # of the sequence's grid: no point lies on zero
MOST_KEPT = 4


class Design:
    """Points of a hypercube, drawn once and kept for everyone who asks.

    Parameters
    ----------
    dimensions : int
        Of the hypercube.
    seed : int
        Of the scrambling.

    Notes
    -----
    Safe to use from several threads.
    """

    def __init__(self, dimensions: int, seed: int = 0) -> None:
        self.dimensions = dimensions
        self.seed = seed
        self._sequence = _sequence(dimensions, seed)
        self._points = np.empty((dimensions, 0))
        self._growing = threading.Lock()

    def points(self, first: int, stop: int) -> Array:
        """Points of some members; those before them are drawn too, and kept.

        Parameters
        ----------
        first, stop : int
            Their numbers, the last excluded.

        Returns
        -------
        ndarray, shape (dimensions, members)
            Strictly between zero and one; not to be written to.
        """
        with self._growing:
            missing = stop - self._points.shape[1]
            if missing > 0:
                blocks = [self._points, *_blocks(self._sequence, -(-missing // BLOCK))]
                self._points = np.concatenate(blocks, axis=1)
            return self._points[:, first:stop]


@lru_cache(MOST_KEPT)
def design(dimensions: int, seed: int = 0) -> Design:
    """Share one design in the whole program, so that a drag draws no points anew."""
    return Design(dimensions, seed)


def points_of(dimensions: int, seed: int, first: int, stop: int) -> Array:
    """Points of some members, keeping none and drawing none but their neighbours.

    Parameters
    ----------
    dimensions, seed : int
        As for `Design`.
    first, stop : int
        Numbers of members, the last excluded.

    Returns
    -------
    ndarray, shape (dimensions, members)
    """
    sequence, before = _sequence(dimensions, seed), first // BLOCK
    if before:
        sequence.fast_forward(before * BLOCK)
    drawn = np.concatenate(_blocks(sequence, -(-stop // BLOCK) - before), axis=1)
    return np.ascontiguousarray(drawn[:, first - before * BLOCK : stop - before * BLOCK])


def _sequence(dimensions: int, seed: int) -> Any:
    from scipy.stats import qmc

    return qmc.Sobol(dimensions, scramble=True, rng=np.random.default_rng(seed))


def _blocks(sequence: Any, count: int) -> list[Array]:
    return [sequence.random(BLOCK).T + HALF_STEP for _ in range(count)]
