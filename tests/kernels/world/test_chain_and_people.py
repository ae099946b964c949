"""The supply chain and its people: closed forms, no effect at the ends, conservation."""

import numpy as np
import pytest

from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.presets import preset
from tenfold_kernels.world import STEPS
from tenfold_kernels.world.run import world_simulator

HORIZON = Horizon(2000.0, 2040.0)
CHINESE_SHARES = (0.01, 0.02, 0.13, 0.16, 0.16, 0.38)
WITHHELD = {f"step_withheld[a,{step}]": 1.0 for step in STEPS}
LACKING = {
    f"initial_step_ability[b,{step}]": share
    for step, share in zip(STEPS, CHINESE_SHARES, strict=True)
}


def run(values: dict[str, float]):
    return world_simulator().run(values, HORIZON)


def test_the_chain_is_a_mean_with_constant_elasticity() -> None:
    elasticity = 0.4
    values = {**LACKING, **WITHHELD, "control_start[a]": 1990.0, "step_learning": 0.0}
    found = run({**values, "step_elasticity": elasticity, "step_learning[b]": 0.0})
    exponent = 1.0 - 1.0 / elasticity
    expected = np.mean(np.array(CHINESE_SHARES) ** exponent) ** (1.0 / exponent)
    assert found["chain_output[b]"][-1] == pytest.approx(expected, rel=1e-12)
    assert found["weakest_step[b]"][-1] == pytest.approx(0.01)


def test_what_rivals_sell_need_not_be_made_at_home() -> None:
    found = run(LACKING)
    np.testing.assert_allclose(found["chain_output[b]"], 1.0)
    np.testing.assert_allclose(found["step_ability[b,design]"], 0.16)


def test_what_is_withheld_is_learned_exponentially() -> None:
    found = run({**LACKING, **WITHHELD, "control_start[a]": 1990.0, "step_learning[b]": 0.1})
    years = found.years - found.years[0]
    missing = 1.0 - found["step_ability[b,design]"]
    np.testing.assert_allclose(missing, 0.84 * np.exp(-0.1 * years), rtol=2e-3)


def test_a_broken_chain_leaves_demand_unmet_unless_its_strength_is_nought() -> None:
    values = {**preset("us-china-ai-chips").values, **LACKING, **WITHHELD}
    usual, without, full = (
        world_simulator().run(given, Horizon(2015.0, 2060.0))
        for given in (
            preset("us-china-ai-chips").values,
            {**values, "chain_strength": 0.0},
            {**values, "chain_strength": 1.0},
        )
    )
    np.testing.assert_array_equal(without["capability[b]"], usual["capability[b]"])
    assert full["unmet_demand[b]"].max() > 1.2 * usual["unmet_demand[b]"].max()


def test_nobody_moves_where_mobility_is_nought() -> None:
    found = run({"mobility": 0.0, "initial_capability[a]": 2.0})
    np.testing.assert_allclose(found["researchers[b]"], 100.0, rtol=1e-12)


def test_those_who_leave_one_bloc_arrive_in_the_other() -> None:
    found = run({"mobility": 0.1, "initial_capability[a]": 2.0, "initial_output[b]": 2000.0})
    together = found["researchers[a]"] + found["researchers[b]"]
    np.testing.assert_allclose(together, 200.0, rtol=1e-9)
    assert found["researchers[a]"][-1] > 120.0


def test_a_closed_door_keeps_people_where_they_are() -> None:
    values = {"mobility": 0.1, "initial_capability[a]": 2.0, "openness[a]": 0.0, "openness[b]": 0.0}
    np.testing.assert_allclose(run(values)["researchers[b]"], 100.0, rtol=1e-12)


def test_talent_acts_only_where_its_elasticity_is_above_nought() -> None:
    moving = {"mobility": 0.1, "initial_capability[a]": 2.0}
    still = run({"initial_capability[a]": 2.0})
    np.testing.assert_array_equal(run(moving)["capability[b]"], still["capability[b]"])
    drained = run({**moving, "talent_elasticity": 0.5})
    assert drained["capability[b]"][-1] < still["capability[b]"][-1]


def test_progress_learned_from_others_is_a_share() -> None:
    found = run({"initial_capability[b]": -2.0})
    for bloc in "ab":
        assert np.all(found[f"progress_from_others[{bloc}]"] >= 0.0)
        assert np.all(found[f"progress_from_others[{bloc}]"] <= 1.0)
    assert found["progress_from_others[b]"][0] > found["progress_from_others[a]"][0] == 0.0
