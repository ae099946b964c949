"""Does the step matter? Reference runs against fourth-order runs at an eighth of the step.

The error of a series is taken as a share of the range that its variable covers in the run,
over all its elements and years, as it would be drawn in one picture; where a variable hardly
moves, one per cent of its size stands in for the range, lest nothing be divided by nothing.
"""

from collections import defaultdict
from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.simulate import DEFAULT_STEP, Horizon
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator
from tenfold_kernels.world.sectors import sector_ids

WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]
LIMIT = 0.005


def errors(scenario: Scenario, method: Method, step: float) -> dict[str, float]:
    """Largest error of each variable that the window shows."""
    simulator, values = world_simulator(blocs=len(scenario.blocs)), scenario.all_values()
    outputs = world_model(len(scenario.blocs)).headlines()
    coarse = Horizon(scenario.start, scenario.stop, step, round(1 / step))
    fine = Horizon(scenario.start, scenario.stop, DEFAULT_STEP / 8, round(8 / DEFAULT_STEP))
    found = simulator.run(values, coarse, method, outputs)
    exact = simulator.run(values, fine, Method.RK4, outputs)
    elements = defaultdict(list)
    for k, output in enumerate(outputs):
        elements[output.partition("[")[0]].append(k)
    apart = {}
    for variable, rows in elements.items():
        truth = exact.values[rows]
        scale = max(np.ptp(truth), 0.01 * np.abs(truth).max(), 1e-12)
        apart[variable] = float(np.abs(found.values[rows] - truth).max() / scale)
    return apart


def largest_error(scenario: Scenario, method: Method, step: float) -> tuple[float, str]:
    apart = errors(scenario, method, step)
    return max((value, variable) for variable, value in apart.items())


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_the_default_step_is_within_half_a_per_cent(name: str) -> None:
    error, variable = largest_error(preset(name), Method.ADAMS, DEFAULT_STEP)
    assert error < LIMIT, variable


@pytest.mark.parametrize("sector", sector_ids())
@pytest.mark.parametrize("name", [OPENING, "equal-twins"])
def test_it_is_so_in_every_sector(sector: str, name: str) -> None:
    scenario = replace(preset(name), choices={"sector": sector})
    error, variable = largest_error(scenario, Method.ADAMS, DEFAULT_STEP)
    assert error < LIMIT, variable


def test_few_series_are_further_off_where_a_preset_is_moved_to_another_sector() -> None:
    """Where aid or a cut comes within one step, the first year after it may be off by more.

    That error is of second order: half the step leaves a quarter of it.
    """
    found = [
        error
        for name in WORLD_PRESETS
        for sector in sector_ids()
        for error in errors(
            replace(preset(name), choices={"sector": sector}), Method.ADAMS, DEFAULT_STEP
        ).values()
    ]
    assert np.mean(np.array(found) > LIMIT) < 0.01
    assert max(found) < 0.1


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_plain_euler_gets_there_with_smaller_steps(name: str) -> None:
    """First order: an eighth of the step leaves an eighth of the error."""
    coarse, _ = largest_error(preset(name), Method.EULER, DEFAULT_STEP)
    fine, _ = largest_error(preset(name), Method.EULER, DEFAULT_STEP / 8)
    assert fine < coarse / 5.0
