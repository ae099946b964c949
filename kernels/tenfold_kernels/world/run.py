"""Run the world model for a scenario: what the window, the command line and notebooks share."""

from collections.abc import Sequence
from functools import cache, lru_cache

import numpy as np

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.parameters import FEWEST_BLOCS
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model


def world_simulator(backend: Backend = Backend.COMPILED, blocs: int = FEWEST_BLOCS) -> Simulator:
    """Share one simulator of the world model with so many blocs in the whole program."""
    return _simulator(backend, blocs)


@cache
def _simulator(backend: Backend, blocs: int) -> Simulator:
    return Simulator(world_model(blocs), backend)


def ready_simulator(blocs: int = FEWEST_BLOCS) -> Simulator:
    """Compiled where a compiled kernel lies in the cache, interpreted otherwise.

    Both give the same numbers to the last bit; one run is too short to wait for the compiler.
    """
    compiled = world_simulator(Backend.COMPILED, blocs)
    return compiled if compiled.is_compiled(1) else world_simulator(Backend.INTERPRETED, blocs)


def run_world(
    scenario: Scenario,
    simulator: Simulator | None = None,
    record: Sequence[str] | None = None,
    stop: float | None = None,
) -> Run:
    """Run a scenario of the world model.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    simulator : Simulator, optional
        Which to use; the one that is ready if left out.
    record : sequence of str, optional
        Scalars to record; all of them if left out.
    stop : float, optional
        Last year, where it differs from the scenario's.

    Returns
    -------
    Run
    """
    horizon = Horizon(scenario.start, scenario.stop if stop is None else stop)
    return (simulator or ready_simulator(len(scenario.blocs))).run(
        scenario.all_values(), horizon, record=record
    )


def largest_residuals(run: Run) -> dict[str, float]:
    """Largest absolute residual of each accounting identity, as a share of GDP."""
    return {
        check: float(np.abs(run.values[rows]).max(initial=0.0))
        for check, rows in _residual_rows(run.names)
    }


@lru_cache(8)
def _residual_rows(names: tuple[str, ...]) -> list[tuple[str, list[int]]]:
    """Each accounting identity, and where its residuals stand in a run."""
    checks: dict[str, list[int]] = {check: [] for check in world_model().checks}
    for row, name in enumerate(names):
        checks.get(name.partition("[")[0], []).append(row)
    return list(checks.items())
