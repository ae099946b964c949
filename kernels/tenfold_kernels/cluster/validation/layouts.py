"""The layout of a published run; what its row leaves open is chosen by search."""

import itertools
import math
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import replace

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
from tenfold_kernels.cluster.physics.survey import Floats
from tenfold_kernels.cluster.validation.practice import is_untuned, is_whole_program
from tenfold_kernels.cluster.validation.runs import Run

NODE = 8  # chips at most that a rule of thumb splits tensors over
ANY = "any"  # way of sharding: whichever is fastest


class UnpredictableError(ValueError):
    """Why a row cannot be predicted."""


def layout_of(run: Run, job: Job, chips: int, sharding: str) -> tuple[Layout, float]:
    """Give the layout of a row and the time of a step under it, s.

    Uneven layouts that a search would pass over are taken as they are given. Of what is
    left open, the fastest that fits into memory is taken; if nothing fits, what needs least.

    Raises
    ------
    UnpredictableError
        If the row contradicts itself, or nothing fits where all is left open.
    """
    tensor, pipeline = run.count("tp"), run.count("pp")
    if tensor is None or pipeline is None:
        if tensor is None and pipeline is None and is_untuned(run):
            found = _by_rule_of_thumb(job, chips, sharding)
        else:
            found = _searched(job, chips, Wanted(tensor=tensor, pipeline=pipeline), sharding)
        return found, float(spell_out(job, np.array([found], np.int64))[0].sum())
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
    if not is_whole_program(run):
        times = _partly(options, times, memory, job.machine.memory)
    fits = memory <= job.machine.memory
    best = int(np.argmin(np.where(fits, times, np.inf) if fits.any() else memory))
    return options[best], float(times[best])


def _partly(
    options: Sequence[Layout], times: Floats, needs: Floats, capacity: float
) -> Floats:  # fmt: skip
    """Compute only so many layers again in full as have to be for the rest to fit.

    Compilers of whole programs scan over layers, which are all treated alike.

    Source: Korthikanti et al. 2022, section 5: some layers keep all, others their input.
    """
    mixed = times.copy()
    for i, (less, more) in enumerate(itertools.pairwise(options), 1):
        alike = less._replace(recompute=more.recompute) == more
        if alike and more.recompute == Recompute.FULL and needs[i] <= capacity < needs[i - 1]:
            share = (needs[i - 1] - capacity) / (needs[i - 1] - needs[i])
            mixed[i] = times[i - 1] + share * (times[i] - times[i - 1])
    return mixed


def _searched(job: Job, chips: int, wanted: Wanted, sharding: str) -> Layout:
    shared = None if sharding == ANY else sharding
    found = explore(job, replace(wanted, sharding=shared), chips, chips)
    if not len(found.top_layouts):
        raise UnpredictableError(f"no layout of {chips} chips fits into memory")
    return Layout(*(int(value) for value in found.top_layouts[0]))


def _by_rule_of_thumb(job: Job, chips: int, sharding: str) -> Layout:
    """Give the layout that nobody had to search for.

    Tensors and experts are split within a node, and layers over as few stages as fit into
    memory.

    Source: Narayanan et al. 2021, takeaways 1 and 2.
    """
    model, node = job.model, min(job.machine.domain, NODE)
    tensor = math.gcd(model.heads, node)
    expert = math.gcd(model.experts, node) if model.experts else 1
    for pipeline in divisors(chips // tensor):
        with suppress(UnpredictableError):
            wanted = Wanted(tensor=tensor, pipeline=pipeline, expert=expert)
            return _searched(job, chips, wanted, sharding)
    return _searched(job, chips, Wanted(), sharding)


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
    shared = int(Sharding.OPTIMIZER if sharding == ANY else Sharding[sharding.upper()])
    if pipeline > 1 and shared == Sharding.FULL:  # gathered once a step: Dubey et al. 2024
        shared = int(Sharding.OPTIMIZER)
    for microbatch, piece, kind in itertools.product(micro, pieces, kinds):
        if microbatch <= per_replica and (pipeline > 1 or piece == 1):
            yield microbatch, piece, int(kind), shared
