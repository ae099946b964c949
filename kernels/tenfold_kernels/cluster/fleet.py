"""Mixed fleets: one pipeline whose stages stand on new and on old chips."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from tenfold_kernels.cluster.frontier import divisors
from tenfold_kernels.cluster.job import Job, whole
from tenfold_kernels.cluster.parameters import SPECS, checked
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    Recompute,
    Sharding,
    splits_tensors,
)
from tenfold_kernels.cluster.physics.stages import layer_and_head, stage_need, stage_time
from tenfold_kernels.cluster.screen import chosen_entries, scenario_job, usual_batch

SELECTIVE, OPTIMIZER = int(Recompute.SELECTIVE), int(Sharding.OPTIMIZER)
MICROBATCHES = (1, 2, 4)
MOST_STAGES = 32


@dataclass(frozen=True)
class MixedFleet:
    """The fastest pipeline over both kinds of chips, beside each kind alone.

    Parameters
    ----------
    new_chips, old_chips : int
        Chips of each kind that it uses.
    new_stages, old_stages : int
        Stages on each kind.
    new_layers, old_layers : float
        Layers on a stage of each kind: fewer where the chips are slower. The last stage holds
        less, for it also works out the predictions.
    tensor, data, microbatch : int
        How stages are cut up, and sequences that pass together.
    step_time_s : float
        Time of a step; infinite if nothing fits.
    alone_s : float
        The same for the new chips alone; infinite if the job does not fit on them.
    """

    new_chips: int
    old_chips: int
    new_stages: int
    old_stages: int
    new_layers: float
    old_layers: float
    tensor: int
    data: int
    microbatch: int
    step_time_s: float
    alone_s: float

    @property
    def gain(self) -> float:
        """How much faster than the new chips alone; infinite if those cannot hold the job."""
        return self.alone_s / self.step_time_s


def mixed_fleet(
    old_chips: int, values: Mapping[str, float] | None = None,
    choices: Mapping[str, str] | None = None,
) -> MixedFleet:  # fmt: skip
    """Put old chips beside the new ones of a scenario, as stages with fewer layers.

    Layers are dealt out so that stages take equal time: the pipeline runs at the pace of its
    slowest stage, and both kinds work through every microbatch. Either kind's stages are timed
    as if the whole pipeline were theirs, with its transfers, reductions and stragglers.

    Parameters
    ----------
    old_chips : int
        Old chips that are there; zero for new ones alone.
    values, choices : mapping
        As for `run_cluster`.
    """
    numbers, chosen = checked(values, SPECS), chosen_entries(choices or {})
    installed = whole("chips", round(numbers["chips"]))
    beside = whole("old_chips", old_chips + 1) - 1
    batch = usual_batch(numbers["batch"])
    new, old = (scenario_job(age, numbers, chosen, batch) for age in ("new", "old"))
    alone = _fastest(new, old, installed, 0)
    best = min(alone, _fastest(new, old, installed, beside), key=lambda fleet: fleet[0])
    return MixedFleet(*best[1], step_time_s=best[0], alone_s=alone[0])


Shape = tuple[int, int, int, int, float, float, int, int, int]
NONE_FITS: tuple[float, Shape] = (math.inf, (0, 0, 0, 0, 0.0, 0.0, 0, 0, 0))


def _fastest(new: Job, old: Job, installed: int, beside: int) -> tuple[float, Shape]:
    """Time and shape of the fastest fleet of at most so many chips of each kind."""
    best = NONE_FITS
    for tensor in divisors(new.model.heads):
        if tensor > 16 or not plain(splits_tensors)(new.model, tensor):
            continue
        for microbatch in MICROBATCHES:
            for data in divisors(max(new.batch // microbatch, 1)):
                if data * tensor > installed:
                    break
                room = [min(count // (tensor * data), MOST_STAGES) for count in (installed, beside)]
                stages = [n for n in divisors(new.model.layers) if n <= room[0]]
                for fresh in stages[-3:]:
                    for aged in {0, room[1] // 2, room[1]} if beside else {0}:
                        found = _fleet(new, old, tensor, data, microbatch, fresh, aged)
                        best = min(best, found, key=lambda fleet: fleet[0])
    return best


def _fleet(
    new: Job, old: Job, tensor: int, data: int, microbatch: int, fresh: int, aged: int
) -> tuple[float, Shape]:
    """Balance layers over stages of both kinds, and time the pipeline.

    New chips stand in front, so the output head falls to the old ones where there are any.
    """
    layout = Layout(tensor, fresh + aged, data, 1, 1, microbatch, 1, SELECTIVE, OPTIMIZER)
    (quick, head), (slow, slow_head) = (
        layer_and_head(job.machine, job.practice, job.model, layout) for job in (new, old)
    )
    heads = (0.0, slow_head) if aged else (head, 0.0)
    pace = (new.model.layers + heads[0] / quick + heads[1] / slow) / (fresh / quick + aged / slow)
    layers = (pace / quick, pace / slow if aged else 0.0)
    edges = (max(pace - heads[0], 0.0) / quick, max(pace - heads[1], 0.0) / slow)
    rounds = new.batch // (data * microbatch)
    times = []
    for job, share, edge, last, stage in zip(
        (new, old), layers, edges, heads, (0, fresh), strict=True
    ):
        if not share:
            continue
        dealt = Deal(share, edge, rounds)
        if stage_need(job.practice, job.model, layout, dealt, stage) > job.machine.memory:
            return NONE_FITS
        times.append(stage_time(job.machine, job.practice, job.model, layout, dealt, last))
    shape = (fresh * tensor * data, aged * tensor * data, fresh, aged, *layers, tensor, data,
             microbatch)  # fmt: skip
    return max(times), shape
