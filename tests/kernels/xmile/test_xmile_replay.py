"""The file replayed by the tests' own engine equals what the kernel computes."""

import pytest
from euler import EulerModel
from small import SCENARIO, small_model

from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world.run import run_world
from tenfold_kernels.xmile.document import XmileFile, world_file
from tenfold_kernels.xmile.proof import AGREEMENT, largest_difference

WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]


def difference(file: XmileFile, ours: Run) -> float:
    names = {scalar: file.variables.names[scalar] for scalar in ours.names}
    replay = EulerModel(file.content).replay(names.values())
    assert replay.years.tolist() == ours.years.tolist()
    return largest_difference(file.model, ours, names, replay)[0]


@pytest.fixture(scope="module")
def small() -> Simulator:
    return Simulator(small_model(), Backend.INTERPRETED)


@pytest.mark.parametrize("step", [1.0, 0.25, 0.03125])
def test_a_small_model_with_every_form_of_equation_is_replayed(
    small: Simulator, step: float
) -> None:
    horizon = Horizon(1990.0, 2002.0, step)
    ours = small.run(SCENARIO.values, horizon)
    assert difference(XmileFile(small.model, SCENARIO, horizon), ours) < 1e-12


def test_it_is_the_reference_method_that_is_replayed_and_not_plain_euler(small: Simulator) -> None:
    horizon = Horizon(1990.0, 2002.0)
    plain = small.run(SCENARIO.values, horizon, Method.EULER)
    assert difference(XmileFile(small.model, SCENARIO, horizon), plain) > 1e-3


def test_without_exponentials_the_replay_is_the_same_to_the_last_bit(small: Simulator) -> None:
    horizon = Horizon(1990.0, 2002.0)
    ours = small.run(SCENARIO.values, horizon)
    replay = EulerModel(XmileFile(small.model, SCENARIO, horizon).content).replay(["sea", "rock"])
    assert replay.series["rock"].tolist() == ours["rock"].tolist()
    assert replay.series["sea"].tolist() == ours["sea"].tolist()


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_every_preset_is_replayed_to_its_end(name: str) -> None:
    scenario = preset(name)
    assert difference(world_file(scenario), run_world(scenario)) <= AGREEMENT
