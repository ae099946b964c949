"""Cut the moments out of runs at which loops are scored: the step that ends there."""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.loops.links import Interval
from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Horizon, Run

Array = NDArray[np.float64]
Indices = NDArray[np.intp]


def ends_of_years(horizon: Horizon, years: Iterable[float] | None = None) -> Indices:
    """Number of the step that ends at each year; the first can only end after the start.

    Parameters
    ----------
    horizon : Horizon
        Of the run.
    years : iterable of float, optional
        Moments; every whole year of the run after its start if left out.

    Returns
    -------
    ndarray of int, shape (years,)

    Raises
    ------
    ValueError
        If a moment lies outside the run, or within a step.
    """
    first, last = int(np.floor(horizon.start)) + 1, int(np.floor(horizon.stop))
    wanted = np.array(list(range(first, last + 1) if years is None else years), np.float64)
    places = (wanted - horizon.start) / horizon.step
    ends = np.rint(places).astype(np.intp)
    if np.any(ends != places) or np.any(ends < 1) or np.any(ends > horizon.steps):
        raise ValueError(f"loops are scored at steps from {horizon.start} to {horizon.stop}")
    return ends


def interval_of_run(
    model: Model, run: Run, values: Mapping[str, float], ends: Indices | None = None
) -> Interval:
    """Take steps of a run that was recorded at each of them.

    Parameters
    ----------
    model : Model
        What was run.
    run : Run
        Its result.
    values : mapping
        Parameter values by address; missing ones take their defaults.
    ends : ndarray of int, optional
        Numbers of the steps; all of them if left out.

    Returns
    -------
    Interval
        Arrays of shape (steps,).
    """
    ends = np.arange(1, len(run.years)) if ends is None else ends
    given = {**model.parameters.defaults(), **values}
    fixed = _fixed(model, {name: np.float64(value) for name, value in given.items()})
    return _interval(fixed, run.names, run.values, run.years, ends)


def interval_of_members(
    model: Model, names: Sequence[str], results: Array, members: Array, horizon: Horizon,
    ends: Indices,
) -> Interval:  # fmt: skip
    """Take steps of many members that were recorded at each of them.

    Parameters
    ----------
    model : Model
        What was run.
    names : sequence of str
        Scalars that were recorded.
    results : ndarray, shape (scalars, times, members)
        Their values.
    members : ndarray, shape (parameters, members)
        Parameter values in the order of the model's table.
    horizon : Horizon
        Of the runs.
    ends : ndarray of int, shape (steps,)
        Numbers of the steps.

    Returns
    -------
    Interval
        Arrays of shape (steps, members).
    """
    parameters = model.parameters.defaults()
    fixed = _fixed(model, dict(zip(parameters, members[:, None, :], strict=True)))
    return _interval(fixed, names, results, horizon.years[:, None], ends)


def _fixed(model: Model, values: Mapping[str, Array | np.float64]) -> dict[str, Array]:
    """Parameters, with zero for what a bloc has towards others only, towards itself."""
    zero = np.zeros(())
    return {
        scalar.name: np.asarray(values.get(scalar.name, zero))
        for scalar in model.scalars.values()
        if scalar.kind is Kind.PARAMETER
    }


def _interval(
    fixed: Mapping[str, Array], names: Sequence[str], values: Array, years: Array, ends: Indices
) -> Interval:
    def at(steps: Indices) -> dict[str, Array]:
        clock = {"time": years[steps], "start_time": np.asarray(years[0])}
        moving = {name: values[k][steps] for k, name in enumerate(names)}
        return {**fixed, **clock, **moving}

    return Interval(at(ends - 1), at(ends))
