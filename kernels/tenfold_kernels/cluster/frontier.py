"""The fastest layouts of a job at every number of chips."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np

from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.job import MOST, Job, whole
from tenfold_kernels.cluster.physics.layout import Recompute
from tenfold_kernels.cluster.physics.memory import Memory
from tenfold_kernels.cluster.physics.step import StepTime
from tenfold_kernels.cluster.physics.survey import (
    FIELDS,
    Candidates,
    Findings,
    Floats,
    Integers,
    describe,
    survey,
)

FRONTIERS_KEPT = 16  # dragging the number of chips asks about the same jobs again and again
LARGEST_MICROBATCH = 32  # published runs pass at most 16 sequences together


@dataclass(frozen=True)
class Wanted:
    """Fields of a layout that are given; those left None are searched."""

    tensor: int | None = None
    pipeline: int | None = None
    data: int | None = None
    microbatch: int | None = None
    interleave: int | None = None
    recompute: str | None = None


ANYTHING = Wanted()


@dataclass(frozen=True)
class Frontier:
    """What a survey of a job found.

    Parameters
    ----------
    job : Job
        What was surveyed.
    chips, times, layouts : ndarray, shape (counts,), (counts,) and (counts, 7)
        Numbers of chips for which some layout fits into memory, rising, and the fastest
        layout of each with its time in s.
    top_times, top_layouts : ndarray
        The fastest layouts of all, best first.
    enumerated, fitting : int
        Legal layouts, and those of them that fit.
    smallest_need : float
        Smallest memory need of a legal layout, B; infinite if none is legal.
    """

    job: Job
    chips: Integers
    times: Floats
    layouts: Integers
    top_times: Floats
    top_layouts: Integers
    enumerated: int
    fitting: int
    smallest_need: float

    def within(self, chips: int) -> int | None:
        """Position of the fastest layout of at most so many chips; of equals, the smallest."""
        count = int(np.searchsorted(self.chips, chips, side="right"))
        return int(np.argmin(self.times[:count])) if count > 0 else None

    def reaching(self, time: float) -> int | None:
        """Position of the smallest number of chips that is at least as fast."""
        fast = np.flatnonzero(self.times <= time)
        return int(fast[0]) if len(fast) > 0 else None

    def matching(self, time: float) -> float:
        """Number of chips that is just as fast, between layouts; not a number if none is.

        Layouts exist only for numbers that divide the model and the batch. Between the last
        one that is too slow and the first one that is fast enough, the logarithm of time is
        taken as linear in the logarithm of the number.
        """
        position = self.reaching(time)
        if position is None:
            return math.nan
        fast, enough = float(self.times[position]), float(self.chips[position])
        if position == 0 or fast == time:
            return enough
        last = int(np.argmin(self.times[:position]))
        slow, few = float(self.times[last]), float(self.chips[last])
        beyond = math.log(time / fast) / math.log(slow / fast)
        return enough * math.exp(beyond * math.log(few / enough))


@lru_cache(maxsize=FRONTIERS_KEPT)
def explore(
    job: Job, wanted: Wanted = ANYTHING, fewest: int = 1, most: int = MOST, top: int = 1
) -> Frontier:
    """Survey every legal layout of ``fewest`` to ``most`` chips; recent ones are remembered.

    Raises
    ------
    ClusterError
        If a wanted value divides neither the model nor the batch.
    """
    candidates = _candidates(job, wanted)
    shape = (len(candidates.tensors), len(candidates.pipelines), len(candidates.datas))
    cells = int(np.prod(shape))
    found = Findings(
        np.empty(cells), np.empty((cells, FIELDS), np.int64), np.empty(cells),
        np.empty((cells, 2), np.int64), np.empty(top), np.empty((top, FIELDS), np.int64),
    )  # fmt: skip
    survey(job.machine, job.practice, job.model, job.batch, candidates, fewest, most, found)
    fits = np.flatnonzero(np.isfinite(found.times))
    layouts = found.layouts[fits]
    used = layouts[:, 0] * layouts[:, 1] * layouts[:, 2]
    order = np.lexsort((found.times[fits], used))
    chips, first = np.unique(used[order], return_index=True)
    best = fits[order[first]]
    kept = np.isfinite(found.top_times)
    enumerated, fitting = found.counts.sum(axis=0)
    return Frontier(
        job, chips, found.times[best], found.layouts[best], found.top_times[kept],
        found.top_layouts[kept], int(enumerated), int(fitting), float(found.needs.min()),
    )  # fmt: skip


def spell_out(job: Job, layouts: Integers) -> tuple[Floats, Floats]:
    """Parts of the step time in s and of the memory in B, one row per layout."""
    steps = np.empty((len(layouts), len(StepTime._fields)))
    memories = np.empty((len(layouts), len(Memory._fields)))
    describe(job.machine, job.practice, job.model, job.batch, layouts, steps, memories)
    return steps, memories


@cache
def divisors(number: int) -> tuple[int, ...]:
    """All divisors, rising."""
    low = [k for k in range(1, math.isqrt(number) + 1) if number % k == 0]
    return tuple(sorted({*low, *(number // k for k in low)}))


def _candidates(job: Job, wanted: Wanted) -> Candidates:
    """Values to combine for each field of a layout."""
    stack = tuple(sorted({*divisors(job.model.layers), *divisors(job.model.layers + 2)}))
    shares = divisors(job.batch)
    policies = [(recompute, sharded) for recompute in _recomputes(wanted) for sharded in (1, 0)]
    return Candidates(
        _values("tensor", wanted.tensor, divisors(job.model.heads)),
        _values("pipeline", wanted.pipeline, stack),
        _values("data", wanted.data, shares),
        _values("microbatch", wanted.microbatch, shares, LARGEST_MICROBATCH),
        _values("interleave", wanted.interleave, stack[::-1]),
        np.array(policies, np.int64),
    )


def _values(key: str, wanted: int | None, known: Sequence[int], largest: int = MOST) -> Integers:
    """Either what is wanted or all that is known up to the largest worth trying, as an array."""
    if wanted is None:
        return np.array([value for value in known if value <= largest], np.int64)
    if whole(key, wanted) not in known:
        raise ClusterError(key, wanted, [str(value) for value in sorted(known)])
    return np.array([wanted], np.int64)


def _recomputes(wanted: Wanted) -> list[int]:
    if wanted.recompute is None:
        return [int(kind) for kind in Recompute]
    names = [kind.name.lower() for kind in Recompute]
    if wanted.recompute not in names:
        raise ClusterError("recompute", wanted.recompute, names)
    return [names.index(wanted.recompute)]
