"""The layout of a published run; what its row leaves open is chosen by search."""

import itertools
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from tenfold_kernels.cluster.frontier import (
    LARGEST_MICROBATCH,
    Wanted,
    divisors,
    explore,
    spell_out,
)
from tenfold_kernels.cluster.job import GIGA, Job
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import (
    Layout,
    Recompute,
    Sharding,
    places,
    splits_tensors,
)
from tenfold_kernels.cluster.physics.survey import Floats
from tenfold_kernels.cluster.validation.practice import Practice, Tiers
from tenfold_kernels.cluster.validation.runs import NOT_GIVEN, Run, UnpredictableError

RECOMPUTED = {
    "none": (Recompute.NONE,), "no": (Recompute.NONE,), "off": (Recompute.NONE,),
    "false": (Recompute.NONE,), "0": (Recompute.NONE,),
    "selective": (Recompute.SELECTIVE,), "attention": (Recompute.SELECTIVE,),
    "partial": (Recompute.SELECTIVE,),
    "full": (Recompute.FULL,), "all": (Recompute.FULL,),
    "yes": (Recompute.SELECTIVE, Recompute.FULL), "true": (Recompute.SELECTIVE, Recompute.FULL),
    "on": (Recompute.SELECTIVE, Recompute.FULL), "1": (Recompute.SELECTIVE, Recompute.FULL),
    "": tuple(Recompute),
}  # fmt: skip

ROUNDED = 0.05  # what a published batch may be off the sequences that were dealt out


@dataclass(frozen=True)
class Laid:
    """A run laid out.

    Parameters
    ----------
    layout : Layout
        What the row gives, and of what it leaves open the fastest that fits into memory.
    time : float
        Time of a step, s.
    need : float
        Memory that the fullest chip needs, B.
    fits : bool
        Whether it has so much; if nothing fits, the layout is the one that needs least.
    """

    layout: Layout
    time: float
    need: float
    fits: bool


def layout_of(run: Run, job: Job, chips: int, practice: Practice) -> Laid:
    """Lay a run out as its row says.

    Uneven layouts that a search would pass over are taken as they are given.

    Raises
    ------
    UnpredictableError
        If the row contradicts itself, or nothing fits where tensor or pipeline
        parallelism is left open.
    """
    tensor, pipeline = run.count("tp"), run.count("pp")
    if tensor is None or pipeline is None:
        return _searched(job, chips, run, practice.shardings)
    context = run.count("cp") or 1
    data = _replicas(run, chips, tensor * pipeline * context)
    _check(job, tensor, pipeline, context)
    if job.batch % data:
        raise UnpredictableError(f"{job.batch} sequences do not divide over {data} replicas")
    split = tensor, pipeline, data, context, _experts(run, job, chips // pipeline)
    schedules = list(_schedules(run, job, pipeline, job.batch // data, practice))
    found: list[Laid] = []
    for shardings in practice.shardings:
        for shared in shardings:
            sharded = Sharding.OPTIMIZER if data * context == 1 else shared
            options = [Layout(*split, *rest, int(sharded)) for rest in schedules]
            found.append(_best(job, options, partly=not practice.whole_program))
        fitting = [laid for laid in found if laid.fits]
        if fitting:
            return min(fitting, key=lambda laid: laid.time)
    return min(found, key=lambda laid: laid.need)


def batch_of(run: Run, batch: int, chips: int) -> int:
    """Sequences that a step works on: publications round them.

    The nearest multiple of the replicas is taken if it is near enough.
    """
    tensor, pipeline = run.count("tp"), run.count("pp")
    if tensor is None or pipeline is None:
        return batch
    data = _replicas(run, chips, tensor * pipeline * (run.count("cp") or 1))
    nearest = max(round(batch / data), 1) * data
    return nearest if abs(nearest / batch - 1.0) <= ROUNDED else batch


def _replicas(run: Run, chips: int, stage: int) -> int:
    """Replicas of a layout whose replicas have so many chips each."""
    given = run.count("dp")
    if chips % stage:
        raise UnpredictableError(f"{chips} chips do not divide into groups of {stage}")
    if given is not None and given * stage != chips:
        raise UnpredictableError(
            f"{given} replicas of {stage} chips are {given * stage} chips, not {chips}"
        )
    return chips // stage


def _check(job: Job, tensor: int, pipeline: int, context: int) -> None:
    """Refuse splits that no software can make."""
    model = job.model
    if not plain(splits_tensors)(model, tensor):
        raise UnpredictableError(
            f"{model.heads} heads, {model.kv_heads} of keys and a width of {model.ffn} do not "
            f"divide over {tensor} chips"
        )
    if pipeline > model.layers + 2:
        raise UnpredictableError(f"{model.layers} layers do not make {pipeline} stages")
    if model.sequence % context:
        raise UnpredictableError(f"{model.sequence} tokens do not divide over {context} chips")


def _best(job: Job, options: Sequence[Layout], partly: bool) -> Laid:
    """Give the fastest of some layouts that fits, or else the one that needs least."""
    parts, needs = spell_out(job, np.array(options, np.int64))
    times, memory = parts.sum(axis=1), needs.sum(axis=1)
    if partly:
        times = _partly(options, times, memory, job.machine.memory)
    fits = memory <= job.machine.memory
    best = int(np.argmin(np.where(fits, times, np.inf) if fits.any() else memory))
    return Laid(options[best], float(times[best]), float(memory[best]), bool(fits[best]))


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


def _searched(job: Job, chips: int, run: Run, tiers: Tiers) -> Laid:
    """Search what a row leaves open, with the likeliest way of sharing that fits."""
    given = Wanted(
        run.count("tp"), run.count("pp"), run.count("dp"), run.count("cp"), run.count("ep"),
        run.count("microbatch"), run.count("interleave"),
    )  # fmt: skip
    kinds = recomputed(run)
    names = [None] if len(kinds) == len(Recompute) else [kind.name.lower() for kind in kinds]
    need = math.inf
    for tier in tiers:
        shared = tier[0].name.lower() if len(tier) == 1 else None
        wanted = [replace(given, recompute=name, sharding=shared) for name in names]
        found = [explore(job, each, chips, chips) for each in wanted]
        need = min(need, *(frontier.smallest_need for frontier in found))
        fitting = [frontier for frontier in found if len(frontier.top_layouts)]
        if fitting:
            best = min(fitting, key=lambda frontier: float(frontier.top_times[0]))
            layout = Layout(*(int(value) for value in best.top_layouts[0]))
            return _best(job, [layout], partly=False)
    if math.isinf(need):
        raise UnpredictableError(f"no layout of {chips} chips agrees with the row")
    raise UnpredictableError(
        f"no layout of {chips} chips fits: it needs {need / GIGA:.0f} GB a chip, "
        f"which has {job.machine.memory / GIGA:g}"
    )


def recomputed(run: Run) -> tuple[Recompute, ...]:
    """Kinds of recomputation that a row allows.

    Raises
    ------
    UnpredictableError
        If its word for it is unknown.
    """
    said = re.split(r"[^a-z0-9]+", run.text("recompute").lower().replace("core_attn", "attention"))
    word = next((word for word in said if word in RECOMPUTED), None)
    if word is None or (said[0] not in NOT_GIVEN and said[0] not in RECOMPUTED):
        raise UnpredictableError(f"recompute is '{run.text('recompute')}', which is no kind of it")
    return RECOMPUTED[word]


def _experts(run: Run, job: Job, holders: int) -> int:
    """Chips that share a set of experts."""
    experts, given = job.model.experts, run.count("ep") or 1
    if experts == 0:
        return 1
    if experts % given or holders % given:
        raise UnpredictableError(
            f"{experts} experts do not divide over {given} of the {holders} chips of a stage"
        )
    return given


def _schedules(
    run: Run, job: Job, pipeline: int, per_replica: int, practice: Practice
) -> Iterator[tuple[int, int, int]]:
    """Microbatch, interleaving and recomputation: given, or all there are.

    Frameworks that shard weights in a pipeline make as many microbatches as stages, if nothing
    else is said: torchtitan, PyTorch's pipelining.
    """
    known, given = divisors(per_replica), run.count("microbatch")
    if given is not None and per_replica % given:
        raise UnpredictableError(
            f"{per_replica} sequences of a replica do not divide into microbatches of {given}"
        )
    micro = [given] if given else [n for n in known if n <= LARGEST_MICROBATCH]
    if given is None and pipeline > 1 and (practice.told_sharded or practice.eager):
        micro = [max(n for n in known if n * pipeline <= max(per_replica, pipeline))]
    for microbatch in micro:
        for pieces in _pieces(run, job.model.layers, pipeline, per_replica // microbatch):
            for kind in recomputed(run):
                yield microbatch, pieces, int(kind)


def _pieces(run: Run, layers: int, pipeline: int, rounds: int) -> Sequence[int]:
    """Pieces of the stack per chip; schedules of several need as many rounds as stages."""
    given = run.count("interleave")
    if pipeline == 1:
        return [1]
    if given is not None:
        if pipeline * given > layers + 2:
            raise UnpredictableError(
                f"{layers} layers do not make {given} pieces on each of {pipeline} stages"
            )
        return [given]
    finer = sorted({*divisors(layers), *divisors(layers + 2)} - {1})
    several = [n for n in finer if plain(places)(layers, pipeline * n)]
    return [1, *several] if rounds % pipeline == 0 else [1]
