"""Run the part of the world model that a case is about."""

from collections.abc import Callable, Mapping
from functools import cache

import numpy as np

from tenfold_kernels.analysis.backcast.case import Case, Observed
from tenfold_kernels.analysis.backcast.parts import PARTS
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.reader import read_case
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import DEFAULT_STEP, Horizon, Simulator
from tenfold_kernels.presets import preset

Values = Mapping[str, float]


@cache
def part_of(name: str) -> Part:
    """Part of the world model that a case runs, by the case's id."""
    case = read_case(name)
    return PARTS[case.part](case)


def predictor(case: Case) -> Callable[[Values], list[list[float]]]:
    """Give the function from fitted parameters to what each series should have been.

    The years are those of each series' observations; between steps a straight line is drawn.
    """
    part = part_of(case.id)
    simulator = Simulator(part.model, Backend.INTERPRETED)
    known = set(part.model.parameters.defaults())
    others = preset(case.preset).all_values() if case.preset else {}
    base = {**{key: value for key, value in others.items() if key in known},
            **part.values, **case.settings}  # fmt: skip
    years = [[year for year, _ in case.observed(series)] for series in case.series]
    horizon = Horizon(case.start, max(max(own) for own in years) + DEFAULT_STEP)
    record = [series.variable for series in case.series]

    def predict(values: Values) -> list[list[float]]:
        run = simulator.run({**base, **values}, horizon, record=record)
        return [
            _read(case, series, own, run.years, run[series.variable])
            for series, own in zip(case.series, years, strict=True)
        ]

    unknown = {*base, *case.free} - known
    if unknown:
        raise KeyError(f"{case.id}: {', '.join(sorted(unknown))}")
    return predict


def _read(
    case: Case, series: Observed, years: list[float], moments: np.ndarray, values: np.ndarray
) -> list[float]:
    """Read a series at its years, in observed units."""
    scale = series.scale
    if scale is None:
        year, value = case.last_fitted(series)
        scale = value / float(np.interp(year, moments, values))
    return [float(scale * value) for value in np.interp(years, moments, values)]
