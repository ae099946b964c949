"""Run the world model for a scenario: what the window, the command line and notebooks share."""

from collections.abc import Sequence
from functools import cache

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
    checks = world_model().checks
    found = dict.fromkeys(checks, 0.0)
    for name, series in zip(run.names, run.values, strict=True):
        check = name.partition("[")[0]
        if check in found:
            found[check] = max(found[check], float(np.abs(series).max()))
    return found
