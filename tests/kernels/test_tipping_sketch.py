"""A map in a hurry: what it runs are points of the whole map, and the rest lies between."""

import numpy as np
import pytest

from tenfold_kernels.analysis.axis import axis
from tenfold_kernels.analysis.sketch import nested, tipping_sketch
from tenfold_kernels.analysis.tipping import tipping_map
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world.run import world_simulator

ACROSS, UP, YEAR = "subsidy_coverage[b]", "tier_lag[a]", 2018.0


@pytest.fixture(scope="module")
def simulator():
    return world_simulator(Backend.INTERPRETED)


def test_some_of_the_points_with_both_ends() -> None:
    assert nested(60, 8).tolist() == [0, 8, 17, 25, 34, 42, 51, 59]
    assert nested(60, 60).tolist() == list(range(60))
    assert nested(5, 60).tolist() == [0, 1, 2, 3, 4]
    assert nested(5, 1).tolist() == [0, 4]


@pytest.mark.parametrize("output", ["generations_behind[b]", "containment[b]"])
def test_points_are_those_of_the_whole_map_bit_for_bit(simulator, output: str) -> None:
    scenario = preset(OPENING)
    x, y = axis(scenario, ACROSS, points=7), axis(scenario, UP, points=5)
    whole = tipping_map(scenario, x, y, output, YEAR, simulator=simulator)
    sketch = tipping_sketch(scenario, x, y, output, YEAR, 3, simulator=simulator)
    rows, columns = nested(5, 3), nested(7, 3)
    assert sketch.values.shape == whole.values.shape
    some = np.ix_(rows, columns)
    assert np.array_equal(sketch.values[some], whole.values[some])
    assert sketch.current == whole.current
    assert sketch.level == whole.level


def test_between_two_points_a_straight_line(simulator) -> None:
    scenario = preset(OPENING)
    x, y = axis(scenario, ACROSS, points=5), axis(scenario, UP, points=3)
    values = tipping_sketch(
        scenario, x, y, "generations_behind[b]", YEAR, 2, simulator=simulator
    ).values
    assert values[0, 2] == pytest.approx(0.5 * (values[0, 0] + values[0, 4]))
    assert values[1, 1] == pytest.approx(
        0.375 * (values[0, 0] + values[2, 0]) + 0.125 * (values[0, 4] + values[2, 4])
    )


def test_an_unknown_output_is_refused(simulator) -> None:
    scenario = preset(OPENING)
    x, y = axis(scenario, ACROSS, points=3), axis(scenario, UP, points=3)
    with pytest.raises(InputError):
        tipping_sketch(scenario, x, y, "no-such-output", YEAR, 2, simulator=simulator)
