"""Run a branch of a play: each stretch of years from the state that the last one left."""

from collections.abc import Sequence

import numpy as np

from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.equations.stretches import run_in_stretches
from tenfold_kernels.play.play import Branch, Play
from tenfold_kernels.results import Series
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import ready_simulator


def stretches_of(play: Play, branch: Branch) -> list[tuple[float, dict[str, float]]]:
    """Year from which each turn's settings apply, and every parameter's value then."""
    values = play.scenario.all_values()
    return [
        (play.year_of(turn), {**values, **branch.values_at(turn)})
        for turn in range(len(branch.turns))
    ]


def run_branch(
    play: Play,
    branch: Branch,
    record: Sequence[str] | None = None,
    simulator: Simulator | None = None,
) -> Run | None:
    """Run a branch up to the year that its turns have reached.

    Parameters
    ----------
    play : Play
        Which it belongs to.
    branch : Branch
        One of its branches.
    record : sequence of str, optional
        Scalars to record; all of them if left out.
    simulator : Simulator, optional
        Which to use; the one that is ready if left out.

    Returns
    -------
    Run or None
        To the last bit what a single run gives where no lever is moved. None where no turn
        has been played.
    """
    if not branch.turns:
        return None
    horizon = Horizon(play.scenario.start, play.year_of(len(branch.turns)))
    simulator = simulator or ready_simulator(len(play.scenario.blocs))
    return run_in_stretches(simulator, stretches_of(play, branch), horizon, record)


def yearly(run: Run, scenario: Scenario, names: Sequence[str]) -> tuple[list[float], list[Series]]:
    """Whole years of a run, and series over them.

    Parameters
    ----------
    run : Run
        Of the world model.
    scenario : Scenario
        What was run.
    names : sequence of str
        Which scalars.
    """
    every = round(1.0 / float(run.years[1] - run.years[0]))
    model = world_model(len(scenario.blocs))
    series = [
        Series(name, model.unit_text(name.partition("[")[0]), _numbers(run[name][::every]))
        for name in names
    ]
    return [float(year) for year in run.years[::every]], series


def _numbers(values: np.ndarray) -> tuple[float | None, ...]:
    return tuple(float(value) if np.isfinite(value) else None for value in values)
