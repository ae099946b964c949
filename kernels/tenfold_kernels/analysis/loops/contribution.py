"""What each loop contributes at each moment, and which one dominates."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from threading import Lock
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.loops.links import LinkGains
from tenfold_kernels.analysis.loops.moments import ends_of_years, interval_of_members
from tenfold_kernels.analysis.loops.named import LoopSet
from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.parts import share_out
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Simulator

Array = NDArray[np.float64]
NONE = -1  # no loop is at work: nothing changes


class Measure(StrEnum):
    """By what loops are compared.

    SCORE is the relative loop score as published. It is a product over all stocks of a loop,
    so that on smooth courses, where each stock multiplies it by its velocity over its
    acceleration, loops through many stocks outweigh all others. RATE takes the root of the
    loop's order first: the gain of a loop of n stocks is the n-th power of the rate at which
    it would grow by itself. For loops through one stock both are the same.
    """

    SCORE = "score"
    RATE = "rate"


@dataclass(frozen=True)
class LoopScores:
    """Scores of loops.

    Parameters
    ----------
    found : LoopSet
        The loops.
    realisations : tuple of ndarray
        Score of each realisation, in the order of `LoopSet.families`.
    """

    found: LoopSet
    realisations: tuple[Array, ...]

    @cached_property
    def scores(self) -> Array:
        """Loop scores as published, shape (loops, ...)."""
        return self._per_loop(self.realisations)

    def shares(self, measure: Measure = Measure.SCORE) -> Array:
        """Contribution of each loop to the change of the system.

        Returns
        -------
        ndarray, shape (loops, ...)
            From minus one to one; positive reinforces. Sizes add up to one, or are all zero
            where no loop is at work.
        """
        compared = self.scores if measure is Measure.SCORE else self._rates
        whole = np.asarray(sum(np.abs(compared), np.zeros(())))
        return np.asarray(
            np.divide(compared, whole, out=np.zeros_like(compared), where=whole > 0.0)
        )

    def dominant(self, measure: Measure = Measure.SCORE) -> NDArray[np.intp]:
        """Number of the loop with the largest contribution at each moment; NONE where all rest."""
        sizes = np.abs(self.shares(measure))
        return np.where(sizes.max(axis=0) > 0.0, sizes.argmax(axis=0), NONE)

    @cached_property
    def _rates(self) -> Array:
        orders = (self.found.order(one) for one in self.found.families)
        return self._per_loop(
            np.sign(score) * np.abs(score) ** (1.0 / order)
            for score, order in zip(self.realisations, orders, strict=True)
        )

    def _per_loop(self, realisations: Iterable[Array]) -> Array:
        given = iter(realisations)
        return np.array(
            [sum(next(given) for _ in loop.families) for loop in self.found.loops], np.float64
        )


def score_loops(found: LoopSet, gains: LinkGains) -> LoopScores:
    """Score loops.

    Parameters
    ----------
    found : LoopSet
        The loops.
    gains : LinkGains
        Gains of links over the steps that are looked at.

    Returns
    -------
    LoopScores
        Arrays have the shape of the steps'.
    """
    return LoopScores(found, tuple(one.score(gains) for one in found.families))


@dataclass(frozen=True)
class Dominance:
    """How often each loop dominates in an ensemble.

    Parameters
    ----------
    found : LoopSet
        The loops.
    years : ndarray, shape (years,)
        When.
    dominant : ndarray of int, shape (years, members)
        Number of the loop that dominates a member; NONE where no loop is at work.
    """

    found: LoopSet
    years: Array
    dominant: NDArray[np.int8]

    @property
    def shares(self) -> Array:
        """Share of members in which each loop dominates, shape (loops, years)."""
        loops = range(len(self.found.loops))
        return np.array([(self.dominant == k).mean(axis=1) for k in loops])

    def document(self) -> dict[str, Any]:
        """As plain data for JSON; shares of members by loop and year, in per cent."""
        shares = zip(self.found.codes, (100.0 * self.shares).tolist(), strict=True)
        return {
            "members": self.dominant.shape[1],
            "years": self.years.tolist(),
            "dominates": dict(shares),
        }


def dominance(
    simulator: Simulator, found: LoopSet, members: Array, horizon: Horizon,
    years: Iterable[float] | None = None, measure: Measure = Measure.SCORE, *,
    method: Method = Method.ADAMS, threads: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, count: None,
) -> Dominance:  # fmt: skip
    """Find which loop dominates in each member of an ensemble.

    Parameters
    ----------
    simulator : Simulator
        Of the model in which the loops were found.
    found : LoopSet
        The loops.
    members : ndarray, shape (parameters, members)
        Values in the order of `Simulator.parameter_names`.
    horizon : Horizon
        Time axis; every step is looked at, whatever it says about records.
    years : iterable of float, optional
        Moments; every whole year after the start if left out.
    measure : Measure
        By what loops are compared.
    method, threads, cancelled
        As in `Simulator.run_many`. Results do not depend on the number of threads.
    progress : function
        Told, by any of the threads but one at a time, how many of how many members are done.

    Returns
    -------
    Dominance
        For each member the same, to the last bit, as for a run of this member alone.

    Raises
    ------
    concurrent.futures.CancelledError
        If `cancelled` said so.
    """
    horizon = Horizon(horizon.start, horizon.stop, horizon.step)
    ends = ends_of_years(horizon, years)
    count = members.shape[1]
    dominant = np.empty((len(ends), count), np.int8)
    names = found.needed
    simulator.kernel(MEMBERS)
    done, reporting = 0, Lock()

    def work(parts: Iterator[int]) -> None:
        nonlocal done
        for first in parts:
            block = members[:, first : first + MEMBERS]
            results = simulator.run_many(block, horizon, names, method, threads=1)
            interval = interval_of_members(found.graph.model, names, results, block, horizon, ends)
            scores = score_loops(found, LinkGains(found.graph, interval))
            dominant[:, first : first + MEMBERS] = scores.dominant(measure)
            with reporting:
                done += block.shape[1]
                progress(done, count)

    share_out(range(0, count, MEMBERS), work, threads, cancelled)
    return Dominance(found, horizon.years[ends], dominant)
