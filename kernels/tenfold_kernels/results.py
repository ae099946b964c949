"""Results of a scenario as series over an axis, whatever the kernel."""

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tenfold_kernels.scenario import Scenario


@dataclass(frozen=True)
class Series:
    """One series.

    Parameters
    ----------
    name, unit : str
        Such as ``share[a,third]`` and ``share``.
    values : tuple
        One for each point of the axis; None where there is no answer.
    """

    name: str
    unit: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Results:
    """Series over an axis, and the checks that a run must pass.

    Parameters
    ----------
    axis_name, axis_unit : str
        Such as ``year``.
    axis : tuple of float
        Points of the axis.
    series : tuple of Series
        What was asked for.
    checks : dict
        Largest absolute residual by name.
    more : dict
        What a kernel adds besides series.
    """

    axis_name: str
    axis_unit: str
    axis: tuple[float, ...]
    series: tuple[Series, ...]
    checks: dict[str, float]
    more: dict[str, Any] = field(default_factory=dict)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        years = list(self.axis) if self.axis_name == "year" else []
        other = {} if self.axis_name == "year" else {
            "axis": {"name": self.axis_name, "unit": self.axis_unit, "values": list(self.axis)}
        }  # fmt: skip
        return {
            "years": years,
            **other,
            "series": {s.name: {"unit": s.unit, "values": list(s.values)} for s in self.series},
            "checks": self.checks,
            **self.more,
        }


def results_of(
    scenario: Scenario, first: float, last: float, every_variable: bool = False
) -> Results:
    """Run a scenario and give its series.

    Parameters
    ----------
    scenario : Scenario
        What to run.
    first, last : float
        Years to report, for a kernel with years; the run itself begins at the scenario's
        start. One value is given for each whole year.
    every_variable : bool
        Give every variable instead of the headline ones.
    """
    if scenario.kernel == "cluster":
        from tenfold_kernels.cluster.results import cluster_results

        return cluster_results(scenario, every_variable)
    return _world_results(scenario, first, last, every_variable)


def _world_results(scenario: Scenario, first: float, last: float, every_variable: bool) -> Results:
    from tenfold_kernels.world import world_model
    from tenfold_kernels.world.run import largest_residuals, run_world

    model = world_model()
    run = run_world(scenario, stop=max(last, first + 1.0))
    names = run.names if every_variable else model.headlines()
    per_year = round(1.0 / (run.years[1] - run.years[0]))
    begin = round((first - scenario.start) * per_year)
    end = round((last - scenario.start) * per_year) + 1
    series = tuple(
        Series(
            name,
            model.unit_text(name.partition("[")[0]),
            tuple(np.asarray(run[name][begin:end:per_year]).tolist()),
        )
        for name in names
    )
    years = tuple(run.years[begin:end:per_year].tolist())
    return Results("year", "year", years, series, largest_residuals(run))
