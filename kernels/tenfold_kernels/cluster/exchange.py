"""How many old chips do what one new chip does: on paper, and in a training run."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tenfold_kernels.cluster.catalogue import Chip, Workload
from tenfold_kernels.cluster.curve import POWERS_OF_TWO, Wall, reason_of, wall_of
from tenfold_kernels.cluster.frontier import Frontier, explore, spell_out
from tenfold_kernels.cluster.job import make_job, whole
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics.survey import Floats, Integers
from tenfold_kernels.cluster.prediction import why_nothing_fits


@dataclass(frozen=True)
class Equivalence:
    """Old chips that one new chip is worth.

    Parameters
    ----------
    new_chip, old_chip, workload : str
        What is compared in training what.
    batch : int
        Sequences per step, the same for both.
    peak_equivalent : float
        Ratio of peak rates, each in the precision that is used on the chip.
    new_chips : int
        New chips that the fastest layout of those installed uses; zero if the job does not fit.
    old_chips : int or None
        Smallest number of old chips that is at least as fast; None if no number is.
    new_step_s, old_step_s : float or None
        Time of a step on each, s; the old ones may be a little faster, for chips come in whole
        layouts.
    training_equivalent : float or None
        Old chips per new chip used; None if no number is fast enough. It moves in steps.
    wall : Wall
        What keeps old chips from being fast enough; NONE if they are.
    reason : str
        The same in words.
    curve_new_chips : ndarray
        Numbers of new chips, rising.
    curve_old_chips, curve_equivalent : ndarray
        Old chips needed for each, and per new chip; not a number where none suffice.
    """

    new_chip: str
    old_chip: str
    workload: str
    batch: int
    peak_equivalent: float
    new_chips: int
    old_chips: int | None
    new_step_s: float | None
    old_step_s: float | None
    training_equivalent: float | None
    wall: Wall
    reason: str
    curve_new_chips: Integers
    curve_old_chips: Floats
    curve_equivalent: Floats


def equivalence(
    new_chip: str | Chip, old_chip: str | Chip, workload_id: str | Workload, chips: int,
    batch: int, settings: Mapping[str, float] | None = None,
) -> Equivalence:  # fmt: skip
    """Find how many old chips train as fast as new ones.

    Parameters
    ----------
    new_chip, old_chip, workload_id : str, or Chip and Workload
        Identifiers in the catalogue, or entries made by hand.
    chips : int
        New chips installed.
    batch : int
        Sequences per step.
    settings : mapping, optional
        Parameters of the kernel other than their defaults.

    Returns
    -------
    Equivalence
    """
    values = checked(settings)
    new = make_job(new_chip, workload_id, batch, None, values, "new")
    old = make_job(old_chip, workload_id, batch, None, values, "old")
    return exchange(explore(new), explore(old), whole("chips", chips))


def exchange(new: Frontier, old: Frontier, installed: int) -> Equivalence:
    """Read the equivalence off the fastest layouts of both chips."""
    best = new.within(installed)
    used, needed = needed_chips(new, old, best)
    rising = sorted({p for count in POWERS_OF_TWO if (p := new.within(count)) is not None})
    points = np.array([needed_chips(new, old, position) for position in rising]).reshape(-1, 2)
    found = math.isfinite(needed)
    wall, reason = (Wall.NONE, "") if found else _wall(new, old, installed)
    return Equivalence(
        new_chip=new.job.chip.id,
        old_chip=old.job.chip.id,
        workload=new.job.workload.id,
        batch=new.job.batch,
        peak_equivalent=new.job.peak / old.job.peak,
        new_chips=int(used),
        old_chips=int(needed) if found else None,
        new_step_s=None if best is None else float(new.times[best]),
        old_step_s=old.time_of(int(needed)) if found else None,
        training_equivalent=needed / used if found else None,
        wall=wall,
        reason=reason,
        curve_new_chips=points[:, 0].astype(np.int64),
        curve_old_chips=points[:, 1].copy(),
        curve_equivalent=points[:, 1] / points[:, 0],
    )


def needed_chips(new: Frontier, old: Frontier, best: int | None) -> tuple[float, float]:
    """New chips of a layout, and the fewest old ones that are as fast; not a number if none are.

    ``best`` is the layout's place among the fastest ones; None if nothing fits.
    """
    if best is None:
        return 0.0, math.nan
    needed = old.reaching(float(new.times[best]))
    return float(new.chips[best]), math.nan if needed is None else float(old.chips[needed])


def _wall(new: Frontier, old: Frontier, installed: int) -> tuple[Wall, str]:
    """Tell why no number of old chips is fast enough."""
    if new.within(installed) is None:
        return Wall.MEMORY, f"{new.job.chip.name}: {why_nothing_fits(new, installed)}"
    wall = Wall.MEMORY
    if len(old.chips) > 0:
        fastest = old.layouts[-1:]
        wall = wall_of(old.job, fastest[0], spell_out(old.job, fastest)[0][0])
    return wall, f"{old.job.chip.name}: {reason_of(wall, old)}"
