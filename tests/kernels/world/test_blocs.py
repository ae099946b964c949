"""Two, three and four blocs: alike to the last bit, and related in pairs."""

from itertools import permutations

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.parameters import BLOCS, Scale
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world import world_model
from tenfold_kernels.world.accounts import CHECKS
from tenfold_kernels.world.run import world_simulator

HORIZON = Horizon(2000.0, 2030.0, every=8)
WORLD_PRESETS = [name for name in preset_ids() if preset(name).kernel == "world"]
RANDOM = np.random.default_rng(20261122)


def simulator(blocs: int) -> Simulator:
    return world_simulator(Backend.INTERPRETED, blocs)


def drawn(blocs: int) -> dict[str, float]:
    """Parameters drawn at random inside the slider ranges."""
    table = world_model(blocs).parameters
    values = {}
    for name in table.defaults():
        low, high = table.spec(name).slider
        u = RANDOM.random()
        log = table.spec(name).scale is Scale.LOG
        values[name] = low * (high / low) ** u if log else low + (high - low) * u
    return values


def permuted(name: str, order: tuple[str, ...]) -> str:
    """Name of an element after the blocs have changed places."""
    variable, bracket, index = name.partition("[")
    places = dict(zip(BLOCS, order, strict=False))
    moved = ",".join(places.get(e, e) for e in index.rstrip("]").split(","))
    return f"{variable}[{moved}]" if bracket else name


@pytest.mark.parametrize("blocs", [3, 4])
def test_blocs_that_change_places_change_results_bit_for_bit(blocs: int) -> None:
    """A turn of all and a swap of two make every order; a few draws reach many branches."""
    elements = BLOCS[:blocs]
    turned, swapped = (*elements[1:], elements[0]), (elements[1], elements[0], *elements[2:])
    for order in (turned, swapped, RANDOM.choice(list(permutations(elements)))):
        values = drawn(blocs)
        moved = {permuted(name, tuple(order)): value for name, value in values.items()}
        found = simulator(blocs).run(values, HORIZON)
        mirror = simulator(blocs).run(moved, HORIZON)
        for name in found.names:
            np.testing.assert_array_equal(
                mirror[permuted(name, tuple(order))], found[name], err_msg=name
            )


def test_three_blocs_change_places_in_hundreds_of_draws() -> None:
    compiled, count = world_simulator(blocs=3), 256
    names, scalars = compiled.parameter_names, compiled.recordable
    members = np.array([list(drawn(3).values()) for _ in range(count)]).T
    order = ("b", "c", "a")
    parameters = [names.index(permuted(name, order)) for name in names]
    moved = np.empty_like(members)
    moved[parameters] = members
    horizon = Horizon(2000.0, 2040.0, every=32)
    found = compiled.run_many(members, horizon, scalars)
    mirror = compiled.run_many(moved, horizon, [permuted(name, order) for name in scalars])
    np.testing.assert_array_equal(mirror, found)


@pytest.mark.parametrize("name", WORLD_PRESETS)
def test_a_preset_with_its_blocs_in_other_places_is_the_same(name: str) -> None:
    scenario = preset(name)
    elements = scenario.blocs
    order = (*elements[1:], elements[0])
    values = scenario.all_values()
    moved = {permuted(key, order): value for key, value in values.items()}
    compiled = world_simulator(blocs=len(elements))
    horizon = Horizon(scenario.start, scenario.stop, every=8)
    found, mirror = compiled.run(values, horizon), compiled.run(moved, horizon)
    for scalar in found.names:
        np.testing.assert_array_equal(mirror[permuted(scalar, order)], found[scalar], scalar)


@pytest.mark.parametrize("blocs", [3, 4])
def test_identities_hold_and_numbers_are_finite_with_more_blocs(blocs: int) -> None:
    for _ in range(4):
        found = simulator(blocs).run(drawn(blocs), HORIZON)
        assert np.isfinite(found.values).all()
        checks = [name for name in found.names if name.partition("[")[0] in CHECKS]
        assert len(checks) == 4 * blocs + 1 + (blocs + 1)
        assert max(float(np.abs(found[name]).max()) for name in checks) < 1e-9


def test_a_third_bloc_too_small_to_matter_leaves_two_as_they_are() -> None:
    """Compared at a thousandth, for means over blocs count a small one in full."""
    alone = {"initial_output[c]": 1.0, "initial_reach[c]": 0.001, "imitation_rate[c]": 0.0,
             "initial_capability[c]": -8.0, "price_sensitivity": 0.0, "quality_taste": 2.5,
             "population[c]": 0.001}  # fmt: skip
    two = simulator(2).run({"price_sensitivity": 0.0, "quality_taste": 2.5}, HORIZON)
    three = simulator(3).run(alone, HORIZON)
    for name in ("capability[a]", "output[b]"):
        np.testing.assert_allclose(three[name], two[name], rtol=0.01)


CONTROLS = {"tier_lag[a]": 4.0, "volume_cap[a]": 0.1, "export_levy[a]": 0.4,
            "imitation_closed[a]": 0.8, "tools_closed[a]": 0.8, "control_start": 1990.0,
            "control_start[a]": 1990.0, "initial_capability[b]": -1.0,
            "initial_capability[c]": -1.0}  # fmt: skip


def test_a_spared_ally_trades_and_learns_as_if_there_were_no_controls() -> None:
    spared = simulator(3).run({**CONTROLS, "controlled_market[a,c]": 0.0}, HORIZON)
    for name, nothing in (("share_limit[a,c]", 1.0), ("imitation_closed_towards[a,c]", 0.0),
                          ("tier_lag_towards[a,c]", 0.0), ("denial_suffered[c]", 0.0),
                          ("tool_access[c]", 1.0), ("levy_due[a,c]", 0.0)):  # fmt: skip
        np.testing.assert_array_equal(spared[name], nothing, err_msg=name)
    assert spared["levy_due[a,b]"][-1] > 0.0
    assert spared["share_limit[a,b]"][-1] == pytest.approx(0.1)
    assert spared["capability[c]"][-1] > spared["capability[b]"][-1] + 0.1


def test_sparing_everyone_is_having_no_controls() -> None:
    spared = {"controlled_market[a,b]": 0.0, "controlled_market[a,c]": 0.0}
    start = {k: v for k, v in CONTROLS.items() if "initial" in k or "start" in k}
    free, found = (
        simulator(3).run(start, HORIZON),
        simulator(3).run({**CONTROLS, **spared}, HORIZON),
    )
    for name in ("capability[a]", "share[a,b]", "public_debt[a]", "output[c]"):
        np.testing.assert_allclose(found[name], free[name], rtol=1e-12)


def test_the_levy_is_paid_on_what_is_sold_where_it_applies() -> None:
    levy, part = 0.4, 0.5
    values = {"export_levy[a]": levy, "control_start[a]": 1980.0, "controlled_market[a,c]": part}
    found = simulator(3).run(values, HORIZON)
    expected = found["sales[a,b]"] * levy / (1.0 + levy) + found["sales[a,c]"] * levy * part / (
        1.0 + levy * part
    )
    np.testing.assert_allclose(found["levy_paid[a]"], expected, rtol=1e-9)


def test_a_neutral_third_supplies_the_step_that_another_withholds() -> None:
    values = {"initial_step_ability[b,equipment]": 0.1, "step_withheld[a,equipment]": 1.0,
              "control_start": 1990.0, "control_start[a]": 1990.0}  # fmt: skip
    neutral = simulator(3).run(values, HORIZON)
    np.testing.assert_allclose(neutral["step_access[b,equipment]"], 1.0)
    np.testing.assert_allclose(neutral["step_ability[b,equipment]"], 0.1)
    weaker = simulator(3).run({**values, "initial_step_ability[c,equipment]": 0.6}, HORIZON)
    assert weaker["step_access[b,equipment]"][0] == pytest.approx(0.6)
    assert weaker["step_denied[b,equipment]"][0] == pytest.approx(0.4)
    joined = {**values, "step_withheld[c,equipment]": 1.0, "control_start[c]": 1990.0}
    assert simulator(3).run(joined, HORIZON)["step_access[b,equipment]"][0] == pytest.approx(0.1)


def test_tools_come_from_whoever_lets_one_have_the_best() -> None:
    values = {**CONTROLS, "initial_capability[b]": -3.0, "tier_lag[a]": 4.0, "tools_closed[a]": 1.0}
    two = {name: value for name, value in values.items() if "[c]" not in name}
    alone = simulator(2).run(two, HORIZON)["tool_access[b]"][0]
    helped = simulator(3).run(values, HORIZON)["tool_access[b]"][0]
    loss, generations = 0.25, 1.0 / np.log(2.0)
    assert helped == pytest.approx(np.exp(-loss * generations))  # the tools of c trail by a nat
    assert alone == pytest.approx(np.exp(-loss * min(3.0 * generations, 4.0)))


def test_researchers_are_divided_among_those_who_admit_them() -> None:
    values = {"mobility": 0.1, "initial_capability[a]": 2.0, "openness[b]": 0.0}
    found = simulator(3).run(values, HORIZON)
    together = sum(found[f"researchers[{bloc}]"] for bloc in "abc")
    np.testing.assert_allclose(together, 300.0, rtol=1e-9)
    np.testing.assert_array_equal(found["moves[a,b]"], 0.0)
    assert found["moves[c,a]"][0] > found["moves[a,c]"][0] > 0.0
    np.testing.assert_allclose(found["emigration[c]"], found["moves[c,a]"])


def test_only_rivals_are_armed_against() -> None:
    values = {"arms_reaction[a]": 1.0, "initial_defence[b]": 0.1, "defence_baseline[b]": 0.1}
    feared = simulator(3).run(values, HORIZON)
    ally = simulator(3).run({**values, "rivalry[a,b]": 0.0}, HORIZON)
    np.testing.assert_allclose(ally["rival_defence[a]"], ally["defence_spending[c]"])
    assert feared["defence_burden[a]"][-1] > ally["defence_burden[a]"][-1] + 0.02


def test_reliance_on_a_partner_is_what_would_be_lost_without_it() -> None:
    values = {"initial_capability[a]": 1.0, "initial_capability[b]": 0.9,
              "initial_capability[c]": -2.0}  # fmt: skip
    found = simulator(3).run(values, HORIZON)
    least = found["reliance_on_one_partner[c]"]
    assert np.all(least < 0.2 * found["progress_from_others[c]"])  # b teaches nearly as much
    closed = {"imitation_closed[b]": 1.0, "control_start[b]": 1980.0, "control_start": 1980.0}
    alone = simulator(3).run({**values, **closed}, HORIZON)
    np.testing.assert_allclose(
        alone["reliance_on_one_partner[c]"], alone["progress_from_others[c]"]
    )


def test_an_ally_that_joins_makes_the_difference() -> None:
    scenario = preset("an-ally-joins-or-stays-out")
    horizon = Horizon(2015.0, 2026.0)
    joins, out = (
        simulator(3).run({**scenario.values, "controlled_market[c,b]": applies}, horizon)
        for applies in (1.0, 0.0)
    )
    assert out["step_access[b,equipment]"][-1] == pytest.approx(1.0)
    assert joins["step_access[b,equipment]"][-1] < 0.15
    assert joins["unmet_demand[b]"].max() > 2.0 * out["unmet_demand[b]"].max()


@pytest.mark.parametrize("blocs", [1, 5])
def test_fewer_than_two_or_more_than_four_blocs_are_refused(blocs: int) -> None:
    with pytest.raises(ValueError, match="2 to 4"):
        world_model(blocs)
