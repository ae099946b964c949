"""A world scenario's results as series over the years."""

import numpy as np

from tenfold_kernels.results import Results, Series
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import largest_residuals, run_world


def world_results(scenario: Scenario, first: float, last: float, every_variable: bool) -> Results:
    """Run a scenario and give its series.

    Parameters
    ----------
    scenario : Scenario
        A scenario of this kernel.
    first, last : float
        Years to report; the run itself begins at the scenario's start. One value is given
        for each whole year.
    every_variable : bool
        Give every variable instead of the headline ones.
    """
    model = world_model(len(scenario.blocs))
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
