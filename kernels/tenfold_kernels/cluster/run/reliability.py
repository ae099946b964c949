"""What failures leave of the time: checkpoints, rework, restarts, and waiting for repair.

One failure anywhere stops the whole run. Failures are taken as independent and equally
likely at any time, so the time between two is exponential with a mean of that of one chip
over the number of chips. What was computed since the last checkpoint is computed again.
"""

import math
from typing import NamedTuple

HOURS_PER_YEAR = 8766.0
SECONDS_PER_HOUR = 3600.0
NEGLIGIBLE = 1e-18  # against one, in a sum of positive terms
VANISHED = 700.0  # exp(-700) is as good as zero


class TimeShares(NamedTuple):
    """Shares of wall-clock time, which add up to one.

    ``useful`` time advances training and is called goodput; ``checkpoints`` are written in
    the second, ``rework`` repeats what a failure lost, ``restarts`` load and start anew, and
    ``waiting`` is for the repair of a node that no spare replaces.
    """

    useful: float
    checkpoints: float
    rework: float
    restarts: float
    waiting: float


def chip_mtbf(failure_rate: float) -> float:
    """Mean time between failures of one chip, in h, from failures per chip and year."""
    return HOURS_PER_YEAR / failure_rate if failure_rate > 0.0 else math.inf


def system_mtbf(chips: float, failure_rate: float) -> float:
    """Mean time between failures of a run, in s.

    Parameters
    ----------
    chips : float
        Chips of which each one is needed.
    failure_rate : float
        Failures of one chip, 1/yr.
    """
    return chip_mtbf(failure_rate) * SECONDS_PER_HOUR / chips


def young_interval(mtbf: float, checkpoint_time: float) -> float:
    """Time of work between two checkpoints that loses least, to first order.

    Parameters
    ----------
    mtbf : float
        Mean time between failures, s; infinite where nothing fails.
    checkpoint_time : float
        Time that writing one checkpoint takes, s.

    Returns
    -------
    float
        In s. Source: Young 1974.
    """
    return math.sqrt(2.0 * checkpoint_time * mtbf) if checkpoint_time > 0.0 else 0.0


def daly_interval(mtbf: float, checkpoint_time: float) -> float:
    """Time of work between two checkpoints that loses least, to a higher order.

    Parameters as for `young_interval`. Source: Daly 2006.
    """
    if checkpoint_time >= 2.0 * mtbf:
        return mtbf
    ratio = checkpoint_time / (2.0 * mtbf)
    correction = 1.0 + math.sqrt(ratio) / 3.0 + ratio / 9.0
    return max(0.0, young_interval(mtbf, checkpoint_time) * correction - checkpoint_time)


def first_order_loss(
    mtbf: float, interval: float, checkpoint_time: float, restart_time: float
) -> float:
    """Share of time lost as it is usually estimated: one term for each cause, added up.

    It holds while failures are rare, and passes one when they are not; `time_shares` is
    exact at any rate.

    Parameters
    ----------
    mtbf, interval, checkpoint_time, restart_time : float
        All in s. Source: Young 1974, Daly 2006.
    """
    return checkpoint_time / interval + interval / (2.0 * mtbf) + restart_time / mtbf


def time_shares(
    mtbf: float, interval: float, checkpoint_time: float, restart_time: float,
    waiting: float = 0.0,
) -> TimeShares:  # fmt: skip
    """Divide wall-clock time by what it goes into, exactly for exponential failures.

    Work proceeds in segments of ``interval`` and a checkpoint. Of the time not spent
    restarting, a share x / (exp(x) - 1) goes into segments that are completed, where x is a
    segment's length over ``mtbf``; a failure may also interrupt a restart.

    Parameters
    ----------
    mtbf : float
        Mean time between failures, s; infinite where nothing fails.
    interval : float
        Time of work between two checkpoints, s; infinite where none is written.
    checkpoint_time, restart_time : float
        Times of writing a checkpoint and of one restart, s.
    waiting : float
        Share of time spent waiting for repair; see `waiting_share`.

    Returns
    -------
    TimeShares
        Source: Daly 2006, his expected wall-clock time solved for the useful share.
    """
    if math.isinf(mtbf):
        restarting, completed = 0.0, 1.0
    else:
        restarting = -math.expm1(-restart_time / mtbf)
        completed = _completed((interval + checkpoint_time) / mtbf)
    if math.isinf(interval) or checkpoint_time == 0.0:
        working = 1.0
    else:
        working = interval / (interval + checkpoint_time)
    present = 1.0 - waiting
    running = present * (1.0 - restarting)
    return TimeShares(
        running * completed * working,
        running * completed * (1.0 - working),
        running * (1.0 - completed),
        present * restarting,
        waiting,
    )


def _completed(exposure: float) -> float:
    """Share of running time in segments that no failure interrupts, by failures expected."""
    if exposure == 0.0:
        return 1.0
    if exposure > VANISHED:
        return 0.0
    return exposure * math.exp(-exposure) / -math.expm1(-exposure)


def waiting_share(mtbf: float, replaced_share: float, repair_time: float, spares: int) -> float:
    """Share of time in which a run stands still for want of a node.

    A failed node is replaced at once while spares last; otherwise the run waits until some
    node comes back from repair. The nodes in repair are then a Poisson number cut off at one
    more than there are spares, whatever the distribution of repair times.

    Parameters
    ----------
    mtbf : float
        Mean time between failures of the run, s.
    replaced_share : float
        Share of failures after which a node is replaced.
    repair_time : float
        Mean time until that node is back, s.
    spares : int
        Spare nodes.

    Returns
    -------
    float
        Source: Erlang's loss formula; Palm's theorem on spare parts.
    """
    return erlang_loss(spares + 1, replaced_share * repair_time / mtbf)


def erlang_loss(servers: int, load: float) -> float:
    """Erlang's loss formula: probability that all of some servers are busy.

    Parameters
    ----------
    servers : int
        Number of servers, at least one.
    load : float
        Requests expected during one service.

    Returns
    -------
    float
        Source: Erlang 1917.
    """
    if load <= 0.0:
        return 0.0
    inverse = term = 1.0
    for k in range(servers):
        term *= (servers - k) / load
        inverse += term
        if term < NEGLIGIBLE * inverse or math.isinf(inverse):
            break
    return 1.0 / inverse
