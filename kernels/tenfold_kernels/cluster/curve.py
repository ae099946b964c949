"""How training speeds up with the number of chips, and where it stops."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from tenfold_kernels.cluster.catalogue import Chip, Workload
from tenfold_kernels.cluster.frontier import Frontier, explore, spell_out
from tenfold_kernels.cluster.job import Job, make_job, whole
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics.layout import Layout
from tenfold_kernels.cluster.physics.step import StepTime
from tenfold_kernels.cluster.physics.survey import Floats, Integers
from tenfold_kernels.cluster.prediction import model_flops, why_nothing_fits

POWERS_OF_TWO = tuple(2**k for k in range(21))
HALF = 0.5


class Wall(StrEnum):
    """What stops more chips from helping."""

    NONE = "none"
    MEMORY = "memory"
    BATCH = "batch"
    NETWORK = "network"


REASONS = {
    Wall.NONE: "",
    Wall.BATCH: "batch: there are too few sequences to keep more chips busy",
    Wall.NETWORK: "network: communication grows faster than the work shrinks",
}


@dataclass(frozen=True)
class ScalingCurve:
    """Training at the same batch on more and more chips of one kind.

    The curve begins with the first number of chips on which the job fits and ends with the
    last one that is any faster than the one before.

    Parameters
    ----------
    chip, workload : str
        What is trained on what.
    batch : int
        Sequences per step.
    chips, chips_used : ndarray
        Chips installed, and those of the fastest layout.
    step_time_s : ndarray
        Time of one step, s.
    effective_chips : ndarray
        Chips that would do the same if each had the best throughput per chip that the job
        reaches at any number of chips; the rest is lost to scale.
    mfu, tokens_per_s_per_chip : ndarray
        Utilisation and throughput of the used chips.
    breakdown : mapping of str to ndarray
        What the time is spent on, s.
    layouts : ndarray, shape (counts, fields)
        The fastest layouts, fields as in `Layout`.
    wall : Wall
        What ends the curve; NONE if it goes on beyond the last number of chips.
    reason : str
        The same in words.
    """

    chip: str
    workload: str
    batch: int
    chips: Integers
    chips_used: Integers
    step_time_s: Floats
    effective_chips: Floats
    mfu: Floats
    tokens_per_s_per_chip: Floats
    breakdown: Mapping[str, Floats]
    layouts: Integers
    wall: Wall
    reason: str

    @property
    def half_lost(self) -> tuple[int, str] | None:
        """Where half of the chips first go to waste, and on which part of a step.

        Returns
        -------
        tuple of int and str, or None
            Place on the curve, and the part on which chips spend the most time more than
            where they are used best; None if nowhere is half lost.
        """
        kept = self.effective_chips / self.chips
        wasteful = np.flatnonzero(kept < HALF)
        if len(wasteful) == 0:
            return None
        first, best = int(wasteful[0]), int(np.argmax(kept))
        grown = {
            part: seconds[first] * self.chips[first] - seconds[best] * self.chips[best]
            for part, seconds in self.breakdown.items()
        }
        return first, max(grown, key=lambda part: float(grown[part]))


def scaling(
    chip_id: str | Chip, workload_id: str | Workload, batch: int,
    counts: Sequence[int] = POWERS_OF_TWO, settings: Mapping[str, float] | None = None,
) -> ScalingCurve:  # fmt: skip
    """Compute the scaling curve of a job.

    Parameters
    ----------
    chip_id, workload_id, batch, settings
        As for `predict`.
    counts : sequence of int
        Numbers of chips.

    Returns
    -------
    ScalingCurve
    """
    values = checked(settings)
    job = make_job(chip_id, workload_id, batch, None, values)
    return curve(explore(job), sorted(whole("counts", count) for count in counts))


def curve(frontier: Frontier, counts: Sequence[int] = POWERS_OF_TWO) -> ScalingCurve:
    """Read the scaling curve off the fastest layouts."""
    job = frontier.job
    kept: list[tuple[int, int]] = []
    ended = False
    for count in counts:
        best = frontier.within(count)
        if best is None:
            continue
        if kept and kept[-1][1] == best:
            ended = True
            break
        kept.append((count, best))
    chips = np.array([count for count, _ in kept], np.int64)
    best_of = np.array([best for _, best in kept], np.int64)
    used, times = frontier.chips[best_of], frontier.times[best_of]
    layouts = frontier.layouts[best_of]
    steps, _ = spell_out(job, layouts)
    work = (frontier.chips * frontier.times).min() if len(frontier.chips) > 0 else np.nan
    wall = Wall.NONE
    if not kept:
        wall = Wall.MEMORY
    elif ended:
        wall = wall_of(job, layouts[-1], steps[-1])
    return ScalingCurve(
        job.chip.id, job.workload.id, job.batch, chips, used, times, work / times,
        model_flops(job) / (times * used * job.peak),
        job.batch * job.model.sequence / (times * used),
        dict(zip(StepTime._fields, steps.T.copy(), strict=True)), layouts, wall,
        reason_of(wall, frontier),
    )  # fmt: skip


def wall_of(job: Job, fastest: Integers, step: Floats) -> Wall:
    """Tell what keeps the fastest layout of all from being faster on more chips.

    It is the batch if every replica has only one sequence left, or if waiting in the pipeline
    costs more than communication; otherwise the network.
    """
    parts = StepTime(*step)
    network = parts.tensor_parallel + parts.pipeline_transfer + parts.data_parallel
    starved = Layout(*fastest).data == job.batch or parts.pipeline_bubble > network
    return Wall.BATCH if starved else Wall.NETWORK


def reason_of(wall: Wall, frontier: Frontier) -> str:
    """Say in words what a wall is made of."""
    return why_nothing_fits(frontier) if wall is Wall.MEMORY else REASONS[wall]
