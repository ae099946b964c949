"""Runs whose parameters change at certain moments, stretch by stretch.

Nothing is approximated: each stretch goes on with the stocks and the slopes that the last one
left, so that stretches with equal parameters give the single run to the last bit. A change
acts from the moment it is made; like any jump of the model's own, it is met by a step of
second order that still remembers the slope before.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.parts import share_out
from tenfold_kernels.equations.scratch import aligned
from tenfold_kernels.equations.simulate import Array, Horizon, Run, Simulator

Courses = Sequence[Array]


def run_in_stretches(
    simulator: Simulator,
    stretches: Sequence[tuple[float, Mapping[str, float]]],
    horizon: Horizon,
    record: Sequence[str] | None = None,
) -> Run:
    """Run one member whose parameters change.

    Parameters
    ----------
    simulator : Simulator
        Runs the model.
    stretches : sequence of pairs
        The year from which each applies, the first of them the start, and parameter values by
        address; missing ones take their defaults.
    horizon : Horizon
        Time axis.
    record : sequence of str, optional
        Scalars to record; all of them if left out. Where a stretch begins, they are those
        after the change.

    Returns
    -------
    Run

    Raises
    ------
    ValueError
        If a stretch does not begin at a step, or they are out of order.
    """
    names = tuple(record) if record is not None else simulator.recordable
    members = [simulator.member(values)[:, None] for _, values in stretches]
    years = [year for year, _ in stretches]
    out = np.empty((len(horizon.years), len(names), 1))
    kernel = simulator.kernel(1)
    scratch = aligned(kernel[0].size)
    for (begin, end), block in zip(steps_of(years, horizon), members, strict=True):
        simulator.fill(kernel[0], scratch, block)
        simulator.integrate(kernel, scratch, names, out, horizon, Method.ADAMS, (begin, end))
    return Run(horizon.years, names, out[:, :, 0].T, 0.0)


def run_many_in_stretches(
    simulator: Simulator,
    years: Sequence[float],
    courses: Courses,
    horizon: Horizon,
    record: Sequence[str],
    *,
    threads: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
) -> NDArray[Any]:
    """Run many members whose parameters change at the same moments.

    Parameters
    ----------
    simulator : Simulator
        Runs the model.
    years : sequence of float
        From which each stretch applies, the first of them the start.
    courses : sequence of ndarray, each of shape (parameters, members)
        Values in each stretch, in the order of `Simulator.parameter_names`.
    horizon : Horizon
        Time axis.
    record : sequence of str
        Scalars to record.
    threads, cancelled
        As for `Simulator.run_many`.

    Returns
    -------
    ndarray, shape (scalars, times, members)

    Raises
    ------
    ValueError
        If a stretch does not begin at a step, or they are out of order.
    concurrent.futures.CancelledError
        If `cancelled` said so.
    """
    count, width = courses[0].shape[1], simulator.width
    kernel = simulator.kernel(width)
    spans = steps_of(years, horizon)
    result = np.empty((len(record), len(horizon.years), count))

    def work(parts: Iterator[int]) -> None:
        scratch = aligned(kernel[0].size)
        out = np.empty((len(horizon.years), len(record), width))
        for first in parts:
            missing = max(0, first + width - count)
            for span, members in zip(spans, courses, strict=True):
                block = np.pad(members[:, first : first + width], ((0, 0), (0, missing)), "edge")
                simulator.fill(kernel[0], scratch, block)
                simulator.integrate(kernel, scratch, record, out, horizon, Method.ADAMS, span)
            result[:, :, first : first + width] = out[:, :, : width - missing].swapaxes(0, 1)

    share_out(range(0, count, width), work, threads, cancelled)
    return result


def steps_of(years: Sequence[float], horizon: Horizon) -> list[tuple[int, int]]:
    """First and last step of each stretch; raises ValueError if a year is not at a step."""
    steps = [(year - horizon.start) / horizon.step for year in years]
    if not steps or steps[0] != 0.0:
        raise ValueError("the first stretch begins at the start")
    whole = [round(step) for step in steps]
    if any(step != at for step, at in zip(steps, whole, strict=True)):
        raise ValueError(f"stretches begin at multiples of {horizon.step:g} years")
    ends = [*whole[1:], horizon.steps]
    if any(begin >= end for begin, end in zip(whole, ends, strict=True)):
        raise ValueError("stretches come one after another, before the end")
    return list(zip(whole, ends, strict=True))
