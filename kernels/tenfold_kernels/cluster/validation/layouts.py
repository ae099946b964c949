"""The layout of a published run; what its row leaves open is chosen by search."""

import itertools
import math
from collections.abc import Iterator

import numpy as np

from tenfold_kernels.cluster.frontier import (
    LARGEST_MICROBATCH,
    Wanted,
    divisors,
    explore,
    spell_out,
)
from tenfold_kernels.cluster.job import Job
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import Layout, Recompute, Sharding, places
from tenfold_kernels.cluster.validation.runs import Run


class UnpredictableError(ValueError):
    """Why a row cannot be predicted."""


def layout_of(run: Run, job: Job, chips: int, sharding: str) -> Layout:
    """Give the layout of a row.

    Uneven layouts that a search would pass over are taken as they are given. Of what is
    left open, the fastest that fits into memory is taken; if nothing fits, what needs least.

    Raises
    ------
    UnpredictableError
        If the row contradicts itself, or nothing fits where all is left open.
    """
    tensor, pipeline = run.count("tp"), run.count("pp")
    if tensor is None or pipeline is None:
        return _searched(job, chips, tensor, pipeline)
    context = run.count("cp") or 1
    stage = tensor * pipeline * context
    if chips % stage:
        raise UnpredictableError(f"{chips} chips do not divide into groups of {stage}")
    data = chips // stage
    if data > job.batch:
        raise UnpredictableError(f"{job.batch} sequences do not divide over {data} replicas")
    options = [
        Layout(tensor, pipeline, data, context, _experts(run, job, chips // pipeline), *rest)
        for rest in _schedules(run, job, pipeline, job.batch // data, sharding)
    ]
    if not options:
        raise UnpredictableError("the batch does not divide over the layout")
    parts, needs = spell_out(job, np.array(options, np.int64))
    times, memory = parts.sum(axis=1), needs.sum(axis=1)
    fits = memory <= job.machine.memory
    return options[int(np.argmin(np.where(fits, times, np.inf) if fits.any() else memory))]


def _searched(job: Job, chips: int, tensor: int | None, pipeline: int | None) -> Layout:
    found = explore(job, Wanted(tensor=tensor, pipeline=pipeline), chips, chips)
    if not len(found.top_layouts):
        raise UnpredictableError(f"no layout of {chips} chips fits into memory")
    return Layout(*(int(value) for value in found.top_layouts[0]))


def _experts(run: Run, job: Job, holders: int) -> int:
    """Chips that share a set of experts: what is given, as far as it divides."""
    if job.model.experts == 0:
        return 1
    return math.gcd(run.count("ep") or 1, math.gcd(job.model.experts, holders))


def _schedules(
    run: Run, job: Job, pipeline: int, per_replica: int, sharding: str
) -> Iterator[tuple[int, int, int, int]]:
    """Microbatch, interleaving, recomputation and sharding: given, or all there are."""
    known = divisors(per_replica)
    given = run.count("microbatch"), run.count("interleave")
    micro = [given[0]] if given[0] else [n for n in known if n <= LARGEST_MICROBATCH]
    layers = job.model.layers
    pieces = [given[1]] if given[1] else [
        n for n in divisors(layers)
        if n == 1 or (pipeline > 1 and plain(places)(layers, pipeline * n) > 0)
    ]  # fmt: skip
    said = run.text("recompute").upper()
    kinds = [Recompute[said]] if said in Recompute.__members__ else list(Recompute)
    shared = int(Sharding[sharding.upper()])
    for microbatch, piece, kind in itertools.product(micro, pieces, kinds):
        if microbatch <= per_replica and (pipeline > 1 or piece == 1):
            yield microbatch, piece, int(kind), shared
