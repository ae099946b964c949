"""The fastest layouts of a job at every number of chips."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, lru_cache

import numpy as np

from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.job import MOST, Job, whole
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.description import describe
from tenfold_kernels.cluster.physics.layout import Recompute, Sharding, fullest
from tenfold_kernels.cluster.physics.memory import Memory
from tenfold_kernels.cluster.physics.step import StepTime
from tenfold_kernels.cluster.physics.survey import (
    FIELDS,
    Candidates,
    Findings,
    Floats,
    Integers,
    survey,
)
from tenfold_kernels.cluster.physics.transformer import Transformer

FRONTIERS_KEPT = 16  # dragging the number of chips asks about the same jobs again and again
LONG_SEQUENCE = 8192  # tokens per chip below which cutting sequences up cannot pay
LARGEST_MICROBATCH = 32  # published runs pass at most 16 sequences together


@dataclass(frozen=True)
class Wanted:
    """Fields of a layout that are given; those left None are searched."""

    tensor: int | None = None
    pipeline: int | None = None
    data: int | None = None
    context: int | None = None
    expert: int | None = None
    microbatch: int | None = None
    interleave: int | None = None
    recompute: str | None = None
    sharding: str | None = None


ANYTHING = Wanted()


@dataclass(frozen=True)
class Frontier:
    """What a survey of a job found.

    Parameters
    ----------
    job : Job
        What was surveyed.
    chips, times, layouts : ndarray, shape (counts,), (counts,) and (counts, fields)
        Numbers of chips that are faster than any smaller number, rising, and the fastest
        layout of each with its time in s.
    top_times, top_layouts : ndarray
        The fastest layouts of all, best first.
    enumerated, fitting : int
        Legal layouts that were judged, and those of them that fit.
    smallest_need : float
        Smallest memory need of the layouts that were judged, B; infinite if none was.
    leanest : ndarray, shape (fields,)
        The layout that needs so little.
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
    leanest: Integers

    def within(self, chips: int) -> int | None:
        """Position of the fastest layout of at most so many chips."""
        count = int(np.searchsorted(self.chips, chips, side="right"))
        return count - 1 if count > 0 else None

    def reaching(self, time: float) -> int | None:
        """Position of the smallest number of chips that is at least as fast."""
        fast = np.flatnonzero(self.times <= time)
        return int(fast[0]) if len(fast) > 0 else None

    def time_of(self, chips: int) -> float:
        """Time of the fastest layout of exactly so many chips, s; there must be one."""
        return float(self.times[np.flatnonzero(self.chips == chips)[0]])


@lru_cache(maxsize=FRONTIERS_KEPT)
def explore(
    job: Job, wanted: Wanted = ANYTHING, fewest: int = 1, most: int = MOST, top: int = 1,
    thorough: bool = False,
) -> Frontier:  # fmt: skip
    """Survey the legal layouts of ``fewest`` to ``most`` chips; recent ones are remembered.

    Those that cannot be among the fastest are passed over and not counted, unless the
    survey is thorough. If nothing fits, all are counted that interleave least, for none of
    the others needs less memory.

    Raises
    ------
    ClusterError
        If a wanted value divides neither the model nor the batch.
    """
    candidates, counts, slots = _combined(job.model, job.batch, wanted)
    found = Findings(
        np.empty(len(counts)), np.empty((len(counts), FIELDS), np.int64), np.empty(len(counts)),
        np.empty(len(counts)), np.empty(2, np.int64), np.empty(top),
        np.empty((top, FIELDS), np.int64), np.empty(1), np.empty((1, FIELDS), np.int64),
    )  # fmt: skip
    simplest = candidates._replace(interleaves=candidates.interleaves[-1:])
    for values, all_of_them in ((candidates, thorough), (simplest, True)):
        survey(
            job.machine, job.practice, job.model, job.batch, values, counts, slots, fewest, most,
            all_of_them, found,
        )  # fmt: skip
        if thorough or found.judged[1] > 0:
            break
    bounds = np.minimum.accumulate(found.times)
    faster = bounds < np.concatenate(([np.inf], bounds[:-1]))
    kept = np.isfinite(found.top_times)
    return Frontier(
        job, counts[faster], found.times[faster], found.layouts[faster], found.top_times[kept],
        found.top_layouts[kept], int(found.judged[0]), int(found.judged[1]),
        float(found.least_need[0]), found.leanest[0],
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


@cache
def holders_of(number: int) -> tuple[int, ...]:
    """Numbers of holders of so many things none of which could be spared, rising.

    See `splits_batch`. All divisors are among them.
    """
    found, share = [1], number
    while share > 1:
        found.append(plain(fullest)(number, share - 1))
        share = plain(fullest)(number, found[-1])
    return tuple(found)


@lru_cache(maxsize=FRONTIERS_KEPT)
def _combined(
    model: Transformer, batch: int, wanted: Wanted
) -> tuple[Candidates, Integers, Integers]:
    """Values to combine, the numbers of chips they lead to, and each split's place in these."""
    candidates = _candidates(model, batch, wanted)
    splits = np.ix_(candidates.tensors, candidates.pipelines, candidates.datas,
                    candidates.contexts)  # fmt: skip
    products = math.prod(splits, start=np.int64(1))
    counts, slots = np.unique(products, return_inverse=True)
    return candidates, counts, slots.reshape(products.shape)


def _candidates(model: Transformer, batch: int, wanted: Wanted) -> Candidates:
    """Values to combine for each field of a layout."""
    layers = model.layers
    stack = tuple(sorted({*divisors(layers), *divisors(layers + 2)}))
    usual = {1 << k for k in range(layers.bit_length())}
    full = {*holders_of(layers), *holders_of(layers + 2)}
    stages = tuple(sorted(k for k in {*stack, *usual, *full} if k <= layers + 2))
    shares = holders_of(batch)
    return Candidates(
        _values("tensor", wanted.tensor, divisors(model.heads)),
        _values("pipeline", wanted.pipeline, stages),
        _values("data", wanted.data, shares),
        _values(
            "context",
            wanted.context,
            _contexts(model),
            legal=(1, *divisors(model.sequence // 2)),
        ),
        _values("expert", wanted.expert, divisors(max(model.experts, 1))),
        _microbatches(batch, wanted.microbatch),
        _values("interleave", wanted.interleave, stack[::-1]),
        _kinds("recompute", wanted.recompute, Recompute),
        _kinds("sharding", wanted.sharding, Sharding),
    )


def _values(
    key: str, wanted: int | None, known: Sequence[int], legal: Sequence[int] = ()
) -> Integers:
    """Either what is wanted or all that is known, as an array.

    What is legal but not worth trying may be wanted too.
    """
    if wanted is None:
        return np.array(known, np.int64)
    if whole(key, wanted) not in known and wanted not in legal:
        raise ClusterError(key, wanted, [str(value) for value in sorted(known)])
    return np.array([wanted], np.int64)


def _microbatches(batch: int, wanted: int | None) -> Integers:
    """Either what is wanted or all that are worth trying."""
    if wanted is None:
        return np.arange(1, min(batch, LARGEST_MICROBATCH) + 1, dtype=np.int64)
    return np.array([whole("microbatch", wanted, batch)], np.int64)


def _contexts(model: Transformer) -> tuple[int, ...]:
    """Ways of cutting a sequence that are worth trying."""
    most = max(2 * model.sequence // LONG_SEQUENCE, 1)
    return tuple(1 << k for k in range(most.bit_length()))


def _kinds(key: str, wanted: str | None, kinds: type[IntEnum]) -> Integers:
    """Either what is wanted or all kinds that can be the fastest.

    Holding the optimizer's state whole never is: sharing it moves fewer bytes, for a weight
    takes no more than a gradient, and takes less memory.
    """
    if wanted is None:
        return np.array([kind for kind in kinds if kind is not Sharding.NONE], np.int64)
    names = {kind.name.lower(): int(kind) for kind in kinds}
    if wanted not in names:
        raise ClusterError(key, wanted, names)
    return np.array([names[wanted]], np.int64)
