"""How long a run takes with its failures: from the time of useful work to days on the wall."""

import math
from collections.abc import Mapping
from dataclasses import dataclass

from tenfold_kernels.cluster.run.cost import over_time
from tenfold_kernels.cluster.run.reliability import (
    SECONDS_PER_HOUR,
    TimeShares,
    daly_interval,
    system_mtbf,
    time_shares,
    waiting_share,
)

SECONDS_PER_MINUTE = 60.0


@dataclass(frozen=True)
class WallClock:
    """Hours of a run, and what they go into.

    Parameters
    ----------
    hours : float
        Wall-clock time, h; infinite if chips fail faster than the run advances.
    running, stopped : float
        Hours in which chips compute, and in which they restart or wait for repair.
    shares : TimeShares
        The same as shares, in more detail.
    checkpoint_interval_s : float or None
        Time of work between two checkpoints, s; None where nothing fails.
    failures : float
        Failures expected.
    spare_chips : int
        Chips kept to replace failed ones.
    """

    hours: float
    running: float
    stopped: float
    shares: TimeShares
    checkpoint_interval_s: float | None
    failures: float
    spare_chips: int


def wall_clock(
    chips: int, step_time: float, useful_hours: float, failure_rate: float,
    values: Mapping[str, float],
) -> WallClock:  # fmt: skip
    """Add to the time of useful work what failures cost.

    Checkpoints are written at Daly's interval, though not more than one a step. Shares are
    those of a long run: a short one begins with all nodes whole and waits less.

    Parameters
    ----------
    chips : int
        Chips in the run.
    step_time : float
        Time of one step, s.
    useful_hours : float
        Time that all steps together take, h.
    failure_rate : float
        Failures per chip, 1/yr.
    values : mapping
        Every parameter of the kernel.
    """
    spare_nodes = round(values["spare_share"] * chips / values["chips_per_node"])
    mtbf = system_mtbf(chips, failure_rate)
    interval, shares = None, TimeShares(1.0, 0.0, 0.0, 0.0, 0.0)
    if math.isfinite(mtbf):
        interval, shares = _interrupted(mtbf, step_time, spare_nodes, values)
    hours = useful_hours / shares.useful if shares.useful > 0.0 else math.inf
    running = over_time(shares.useful + shares.checkpoints + shares.rework, hours)
    restarting = over_time(shares.restarts, hours)
    return WallClock(
        hours=hours,
        running=running,
        stopped=restarting + over_time(shares.waiting, hours),
        shares=shares,
        checkpoint_interval_s=interval,
        failures=over_time(SECONDS_PER_HOUR / mtbf, running + restarting),
        spare_chips=round(spare_nodes * values["chips_per_node"]),
    )


def _interrupted(
    mtbf: float, step_time: float, spare_nodes: int, values: Mapping[str, float]
) -> tuple[float, TimeShares]:
    """Interval between checkpoints in s, and what time goes into."""
    written = values["checkpoint_time"]
    interval = max(daly_interval(mtbf, written), step_time)
    repair = values["repair_time"] * SECONDS_PER_HOUR
    waiting = waiting_share(mtbf, values["replaced_share"], repair, spare_nodes)
    restart = values["restart_time"] * SECONDS_PER_MINUTE
    return interval, time_shares(mtbf, interval, written, restart, waiting)
