"""Does the step matter? Reference runs against fourth-order runs at an eighth of the step.

The error of a series is taken as a share of the range that its variable covers in the run,
over all its elements and years, as it would be drawn in one picture; where a variable hardly
moves, one per cent of its size stands in for the range, lest nothing be divided by nothing.
"""

from collections import defaultdict

import numpy as np
import pytest

from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.simulate import DEFAULT_STEP, Horizon
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator

WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]


def largest_error(name: str, method: Method, step: float) -> tuple[float, str]:
    scenario = preset(name)
    simulator = world_simulator(blocs=len(scenario.blocs))
    outputs = world_model(len(scenario.blocs)).headlines()
    coarse = Horizon(scenario.start, scenario.stop, step, round(1 / step))
    fine = Horizon(scenario.start, scenario.stop, DEFAULT_STEP / 8, round(8 / DEFAULT_STEP))
    found = simulator.run(scenario.values, coarse, method, outputs)
    exact = simulator.run(scenario.values, fine, Method.RK4, outputs)
    elements = defaultdict(list)
    for k, output in enumerate(outputs):
        elements[output.partition("[")[0]].append(k)
    errors = []
    for variable, rows in elements.items():
        truth = exact.values[rows]
        scale = max(np.ptp(truth), 0.01 * np.abs(truth).max(), 1e-12)
        errors.append((float(np.abs(found.values[rows] - truth).max() / scale), variable))
    return max(errors)


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_the_default_step_is_within_half_a_per_cent(name: str) -> None:
    error, variable = largest_error(name, Method.ADAMS, DEFAULT_STEP)
    assert error < 0.005, variable


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_plain_euler_gets_there_with_smaller_steps(name: str) -> None:
    """First order: an eighth of the step leaves an eighth of the error."""
    coarse, _ = largest_error(name, Method.EULER, DEFAULT_STEP)
    fine, _ = largest_error(name, Method.EULER, DEFAULT_STEP / 8)
    assert fine < coarse / 5.0
