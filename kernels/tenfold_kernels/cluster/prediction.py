"""Predict one training step, and search the layouts for the fastest ones."""

import time
from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from tenfold_kernels.cluster.catalogue import MEASURED, Chip, Workload
from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.frontier import Frontier, Wanted, explore, spell_out
from tenfold_kernels.cluster.job import GIGA, MOST, Job, make_job, whole
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import Layout, Recompute, Sharding, chips_used
from tenfold_kernels.cluster.physics.memory import Memory
from tenfold_kernels.cluster.physics.step import StepTime
from tenfold_kernels.cluster.physics.survey import Floats, Integers
from tenfold_kernels.cluster.physics.transformer import flops_per_sequence
from tenfold_kernels.faults import Phrase

MOST_LAYOUTS = 1000
PARTS = ("weights", "gradients", "the optimizer's state", "activations", "logits",
         "room to work in")  # fmt: skip


@dataclass(frozen=True)
class Prediction:
    """One training step under one layout.

    Parameters
    ----------
    chip, workload, precision : str
        What is trained on what.
    batch : int
        Sequences per step.
    chips, chips_used : int
        Chips installed, and those the layout occupies; the rest stand idle.
    step_time_s : float
        Time of one step, s.
    mfu : float
        Model FLOPs over what the used chips could do at peak. Attention counts in full
        although half of it is masked; recomputation does not count.
    tokens_per_s_per_chip : float
        Throughput of one used chip.
    breakdown : mapping
        What the time is spent on, s; the parts add up to the step time.
    layout : mapping
        Fields of `Layout`; recomputation and sharding by name.
    memory_gb : mapping
        Need of the fullest chip by component, and ``total``.
    capacity_gb : float
        Memory of one chip.
    fits : bool
        Whether the need is within the capacity.
    estimated : tuple of str
        Figures of the chip that nobody measured and this kernel estimates.
    """

    chip: str
    workload: str
    precision: str
    batch: int
    chips: int
    chips_used: int
    step_time_s: float
    mfu: float
    tokens_per_s_per_chip: float
    breakdown: Mapping[str, float]
    layout: Mapping[str, int | str]
    memory_gb: Mapping[str, float]
    capacity_gb: float
    fits: bool
    estimated: tuple[str, ...]


@dataclass(frozen=True)
class SearchResult:
    """Layouts for a number of chips, fastest first.

    Parameters
    ----------
    layouts : tuple of Prediction
        Empty if nothing fits.
    chips, chips_used : int
        Chips installed, and those that the layouts occupy.
    enumerated, fitting : int
        Legal layouts of so many chips, and those of them that fit into memory.
    evaluated : int
        Layouts that were judged in all, on the way to that number of chips as well.
    seconds : float
        Time the search took, without that for loading the program.
    reason : str
        Why nothing fits, or why chips stand idle; empty otherwise.
    """

    layouts: tuple[Prediction, ...]
    chips: int
    chips_used: int
    enumerated: int
    fitting: int
    evaluated: int
    seconds: float
    reason: str


def predict(
    chip_id: str | Chip, chips: int, workload_id: str | Workload, batch: int, *,
    tensor: int | None = None, pipeline: int | None = None, data: int | None = None,
    context: int | None = None, expert: int | None = None, microbatch: int | None = None,
    interleave: int | None = None, recompute: str | None = None, sharding: str | None = None,
    precision: str | None = None, settings: Mapping[str, float] | None = None,
) -> Prediction:  # fmt: skip
    """Predict a training step; fields of the layout that are left out are searched.

    If no layout that agrees with the given fields fits into memory, the fastest is given as
    if it did, with ``fits`` False.

    Parameters
    ----------
    chip_id, workload_id : str, or Chip and Workload
        Identifiers in the catalogue, or entries made by hand.
    chips : int
        Chips installed; the fastest layout may leave some idle.
    batch : int
        Sequences per step.
    tensor, pipeline, data, context, expert, microbatch, interleave : int, optional
        Fields of the layout.
    recompute : {"none", "selective", "full"}, optional
        What is computed again in the backward pass.
    sharding : {"none", "optimizer", "full"}, optional
        What the data-parallel group shares.
    precision : {"bf16", "fp16", "fp8", "mxfp8", "nvfp4"}, optional
        The workload's own if left out.
    settings : mapping, optional
        Parameters of the kernel other than their defaults. The chip is the new chip:
        ``new_network`` and the like act on it.

    Returns
    -------
    Prediction

    Raises
    ------
    ClusterError
        If an input is unknown or out of range, or no legal layout agrees with it.
    """
    values = checked(settings)
    job = make_job(chip_id, workload_id, batch, precision, values)
    wanted = Wanted(
        tensor, pipeline, data, context, expert, microbatch, interleave, recompute, sharding
    )
    installed = whole("chips", chips)
    frontier = explore(job, wanted, most=installed)
    if frontier.enumerated == 0:
        raise ClusterError(
            "layout", _given(wanted), Phrase(
                "a layout of at most {chips} chips that divides {layers} layers and "
                "{sequences} sequences evenly",
                chips=installed, layers=job.model.layers, sequences=job.batch,
            ),
        )  # fmt: skip
    if frontier.fitting == 0:
        frontier = explore(_without_limit(job), wanted, most=installed)
    return predictions(job, frontier.top_layouts[:1], installed)[0]


def search(
    chip_id: str | Chip, chips: int, workload_id: str | Workload, batch: int, top: int = 10,
    settings: Mapping[str, float] | None = None,
) -> SearchResult:  # fmt: skip
    """Search all legal layouts for the fastest ones.

    More chips never hurt, since they may stand idle: the search first finds the number of
    chips, up to those installed, that is fastest, and then ranks the layouts that use
    exactly so many.

    Parameters
    ----------
    chip_id, chips, workload_id, batch, settings
        As for `predict`.
    top : int
        Number of layouts to give.

    Returns
    -------
    SearchResult
    """
    values = checked(settings)
    job = make_job(chip_id, workload_id, batch, None, values)
    installed = whole("chips", chips)
    spell_out(job, explore(job, most=0).layouts)  # loads the machine code
    began = time.perf_counter()
    return rank(explore(job, most=installed), installed, whole("top", top, MOST_LAYOUTS), began)


def rank(frontier: Frontier, installed: int, top: int, began: float) -> SearchResult:
    """Rank the layouts of the number of chips that is fastest within those installed."""
    job = frontier.job
    best = frontier.within(installed)
    if best is None:
        enumerated = explore(job, most=installed).enumerated
        return SearchResult(
            (), installed, 0, enumerated, 0, enumerated, time.perf_counter() - began,
            why_nothing_fits(frontier, installed),
        )  # fmt: skip
    used = int(frontier.chips[best])
    exact = explore(job, fewest=used, most=used, top=top, thorough=True)
    idle = installed - used
    return SearchResult(
        predictions(job, exact.top_layouts, installed), installed, used, exact.enumerated,
        exact.fitting, frontier.enumerated + exact.enumerated, time.perf_counter() - began,
        f"{idle} of {installed} chips stand idle: no layout of more than {used} is faster"
        if idle > 0 else "",
    )  # fmt: skip


def why_nothing_fits(frontier: Frontier, installed: int = MOST) -> str:
    """Say how much memory is lacking on so many chips, for what, and how many would do."""
    job = frontier.job
    chip, model, capacity = job.chip.name, job.workload.name, job.machine.memory / GIGA
    some = explore(job).chips
    lean = explore(job, most=installed)
    who = f"{installed} {chip} cannot hold" if len(some) else f"no number of {chip} can hold"
    words = f"memory: {who} {model}"
    if lean.enumerated > 0:
        _, memories = spell_out(job, lean.leanest[np.newaxis])
        largest = int(np.argmax(memories))
        words += (
            f": the leanest layout takes {_figure(lean.smallest_need)} GB of a chip that has "
            f"{capacity:g} GB, {_figure(memories[0, largest])} GB for {PARTS[largest]}"
        )
    return f"{words}; at least {some[0]} are needed" if len(some) else words


def _figure(size: float) -> str:
    """Write bytes in GB, the small ones with a decimal."""
    number = size / GIGA
    return f"{number:,.0f}" if number >= 100.0 else f"{number:.2g}"


def predictions(job: Job, layouts: Integers, installed: int) -> tuple[Prediction, ...]:
    """Spell out layouts as predictions."""
    steps, memories = spell_out(job, layouts)
    rows = zip(layouts, steps, memories, strict=True)
    return tuple(_prediction(job, installed, *row) for row in rows)


def model_flops(job: Job) -> float:
    """Model FLOPs of one step."""
    return job.batch * plain(flops_per_sequence)(job.model)


def _prediction(
    job: Job, installed: int, row: Integers, step: Floats, memory: Floats
) -> Prediction:
    layout = Layout(*(int(value) for value in row))
    used = plain(chips_used)(layout)
    step_time = float(step.sum())
    need = dict(zip(Memory._fields, (memory / GIGA).tolist(), strict=True))
    total = sum(need.values())
    capacity = job.machine.memory / GIGA
    return Prediction(
        chip=job.chip.id,
        workload=job.workload.id,
        precision=job.precision,
        batch=job.batch,
        chips=installed,
        chips_used=used,
        step_time_s=step_time,
        mfu=model_flops(job) / (step_time * used * job.peak),
        tokens_per_s_per_chip=job.batch * job.model.sequence / (step_time * used),
        breakdown=dict(zip(StepTime._fields, step.tolist(), strict=True)),
        layout=layout_words(layout),
        memory_gb={**need, "total": total},
        capacity_gb=capacity,
        fits=bool(memory.sum() <= job.machine.memory),
        estimated=() if MEASURED in job.chip.figures else (MEASURED,),
    )


def layout_words(layout: Layout) -> dict[str, int | str]:
    """Fields of a layout by name, with recomputation and sharding in words."""
    return {
        **layout._asdict(),
        "recompute": Recompute(layout.recompute).name.lower(),
        "sharded": Sharding(layout.sharded).name.lower(),
    }


def _without_limit(job: Job) -> Job:
    return replace(job, machine=job.machine._replace(memory=np.inf))


def _given(wanted: Wanted) -> str:
    given = {key: value for key, value in vars(wanted).items() if value is not None}
    return ", ".join(f"{key}={value}" for key, value in given.items())
