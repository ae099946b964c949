"""Controls, smuggling, rent, packages, ecosystem: closed forms, no effect, orderings."""

from dataclasses import replace
from math import exp, pi, sqrt

import numpy as np
import pytest

from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.events import moments
from tenfold_kernels.world.levers import NO_CONTROL, without_controls
from tenfold_kernels.world.run import world_simulator

BLOC = ("bloc",)
RULE = ("accepted", "half-accepted", "refused")


def given(unit: str, over: tuple[str, ...] = BLOC):
    return parameter(
        unit=unit, default=0.0, slider=(0.0, 1.0), hard=(-1e6, 1e6), over=over, meaning="Given.",
        source="Test.",
    )  # fmt: skip


def part(*keep: str, **replaced) -> Simulator:
    return Simulator(world_model().replacing(*keep, **replaced), Backend.INTERPRETED)


def run(scenario: Scenario, stop: float = 0.0, **changes: float) -> Run:
    values = {**scenario.values, **changes}
    horizon = Horizon(scenario.start, stop or scenario.stop, every=4)
    return world_simulator(Backend.INTERPRETED).run(values, horizon)


def at(run: Run, name: str, year: float) -> float:
    return float(np.interp(year, run.years, run[name]))


@pytest.fixture(scope="module")
def rule() -> dict[str, Run]:
    return {name: run(preset(f"h200-rule-{name}")) for name in RULE}


# --- tiers


@auxiliary(unit="nat/yr", over=BLOC)
def steady(pace):
    """Progress of a leader at a constant pace."""
    return pace


@auxiliary(unit="nat", over=BLOC)
def straight(pace, time, start_time):
    """Capability that grows at that pace."""
    return pace * (time - start_time)


@pytest.fixture(scope="module")
def tiers() -> Simulator:
    return part(
        "allowed_performance", "releases_withheld", "tier_lag_now", progress=steady,
        capability=straight, pace=given("nat/yr"), frontier_growth=given("nat/yr", ()),
    )  # fmt: skip


def tier_values(pace: float, **rules: float) -> dict[str, float]:
    always = {"control_start[a]": 0.0, "control_ramp[a]": 0.125}
    return {"pace[a]": pace, "pace[b]": 0.0, "frontier_growth": pace, **always, **rules}


@pytest.mark.parametrize("growth", [1.3, 1.45, 1.6])
@pytest.mark.parametrize(("releases", "interval"), [(1.0, 1.0), (2.0, 1.0), (1.0, 4.0)])
def test_a_lag_of_releases_is_a_power_of_the_pace(
    tiers: Simulator, growth: float, releases: float, interval: float
) -> None:
    values = tier_values(
        np.log(growth), **{"tier_releases[a]": releases, "release_interval": interval}
    )
    found = tiers.run(values, Horizon(0.0, 10.0))
    # Two years at 45 % a year leave 0.476.
    assert found["allowed_performance[a]"][-1] == pytest.approx(growth ** -(releases * interval))
    assert found["releases_withheld[a]"][-1] == pytest.approx(releases)


def test_a_fixed_threshold_tightens_with_the_frontier_and_an_indexed_one_does_not(
    tiers: Simulator,
) -> None:
    rules = {"threshold_rule[a]": 1.0, "threshold_headroom[a]": 0.5}
    slow, quick, indexed = (
        tiers.run(tier_values(pace, **rules, **index), Horizon(0.0, 10.0))
        for pace, index in ((0.2, {}), (0.4, {}), (0.4, {"threshold_index[a]": 1.0}))
    )
    for found, pace in ((slow, 0.2), (quick, 0.4)):
        expected = pace * 10.0 / np.log(2.0) - 0.5
        assert found["tier_lag_now[a]"][-1] == pytest.approx(expected, rel=1e-9)
    # Twice the pace of the frontier: the same threshold is twice as strict, headroom apart.
    doubled = quick["tier_lag_now[a]"][-1] + 0.5
    assert doubled == pytest.approx(2.0 * (slow["tier_lag_now[a]"][-1] + 0.5), rel=1e-9)
    assert np.all(indexed["tier_lag_now[a]"] == 0.0)


def test_the_strictest_of_several_rules_counts(tiers: Simulator) -> None:
    rules = {"threshold_rule[a]": 1.0, "tier_lag[a]": 3.0}
    found = tiers.run(tier_values(0.4, **rules), Horizon(0.0, 10.0))
    np.testing.assert_allclose(found["tier_lag_now[a]"][8], 3.0)
    assert found["tier_lag_now[a]"][-1] == pytest.approx(4.0 / np.log(2.0))


# --- licences


@pytest.mark.parametrize("cap", [0.1, 0.25, 0.5, 1.0])
def test_a_cap_on_home_sales_gives_the_rival_no_more_than_its_share_of_the_product(
    cap: float,
) -> None:
    """Half of what is sold at home is a third of both: cap / (1 + cap)."""
    scenario = preset("h200-rule-accepted")
    changes = {"volume_cap[a]": cap, "test_delay[a]": 0.0, "smuggling_reach[b]": 0.0}
    found = run(scenario, stop=2030.0, **changes)
    share = scenario.all_values()["licensed_product_share[a]"]
    abroad = found["licensed_accelerators[a,b]"]
    at_home = share * found["own_accelerators[a]"]
    part_abroad = abroad / (abroad + at_home)
    assert np.all(part_abroad <= cap / (1.0 + cap) * (1.0 + 1e-12))
    if cap <= 0.25:  # the cap binds, not demand
        np.testing.assert_allclose(part_abroad[0], cap / (1.0 + cap), rtol=1e-12)


def test_a_test_takes_its_share_of_a_product_s_time_on_sale() -> None:
    found = part("tested_share").run({"test_delay[a]": 2.0 / 12.0, "release_interval": 1.0},
                                     Horizon(0.0, 1.0))  # fmt: skip
    assert found["tested_share[a]"][0] == pytest.approx(10.0 / 12.0)
    assert found["tested_share[b]"][0] == 1.0


def test_refusal_is_eased_in_stages() -> None:
    simulator = part("refusal_now")
    values = {"buyer_refusal[b]": 0.8, "refusal_eased[b]": 0.5, "refusal_easing_start[b]": 2.0,
              "refusal_easing_time[b]": 4.0}  # fmt: skip
    found = simulator.run(values, Horizon(0.0, 10.0))["refusal_now[b]"]
    np.testing.assert_allclose(found[[0, 16, 32, 48, 80]], [0.8, 0.8, 0.6, 0.4, 0.4])


def test_controls_that_end_are_lifted_as_they_were_set_up() -> None:
    values = {"control_start[a]": 2.0, "control_ramp[a]": 2.0, "control_end[a]": 6.0}
    found = part("control_intensity").run(values, Horizon(0.0, 10.0))["control_intensity[a]"]
    np.testing.assert_allclose(found[[0, 24, 40, 56, 72]], [0.0, 0.5, 1.0, 0.5, 0.0])


# --- what is made at home


def test_dies_on_a_wafer_and_their_yield() -> None:
    """About 80 dies of 666 square millimetres; Murphy gives 42 and 28 % of them."""
    simulator = part("gross_dies", "die_yield")
    for defects, expected in ((0.14, 0.423), (0.22, 0.275)):
        values = {"die_area": 6.66, "initial_defects[a]": defects, "yield_learning[a]": 0.0}
        found = simulator.run(values, Horizon(0.0, 1.0))
        assert found["die_yield[a]"][-1] == pytest.approx(expected, abs=6e-4)
        exact = ((1.0 - exp(-6.66 * defects)) / (6.66 * defects)) ** 2
        assert found["die_yield[a]"][-1] == pytest.approx(exact, rel=1e-9)
        dies = pi * 900.0 / (4.0 * 6.66) - pi * 30.0 / sqrt(2.0 * 6.66)
        assert found["gross_dies"][0] == pytest.approx(dies, rel=1e-9)
        assert round(dies) == 80


def test_equipment_slows_wafers_and_yield_and_memory_the_stacks() -> None:
    simulator = part(
        "packages_by_wafers", "packages_by_memory", "wafers", equipment_denied=given("share"),
        memory_denied=given("share"),
    )  # fmt: skip
    open_, closed = (
        simulator.run({"equipment_denied[b]": x, "memory_denied[b]": x}, Horizon(0.0, 4.0))
        for x in (0.0, 0.8)
    )
    assert np.log(open_["wafers[b]"][-1] / 540.0) == pytest.approx(4.0 * 0.3, rel=1e-9)
    assert np.log(closed["wafers[b]"][-1] / 540.0) == pytest.approx(4.0 * 0.06, rel=1e-9)
    assert closed["die_yield[b]"][-1] < open_["die_yield[b]"][-1]
    assert closed["packages_by_memory[b]"][0] == pytest.approx((500.0 + 1000.0) / 8.0)


def test_memory_and_not_wafers_binds_in_2026(rule: dict[str, Run]) -> None:
    found = rule["half-accepted"]
    assert at(found, "packages_by_memory[b]", 2026.5) < 0.5 * at(
        found, "packages_by_wafers[b]", 2026.5
    )


def test_who_joins_decides_how_much_of_a_denial_arrives() -> None:
    scenario = preset("h200-rule-half-accepted")
    alone, together = (run(scenario, stop=2030.0, **{"allies_joining[a]": x}) for x in (0.0, 1.0))
    assert np.all(alone["equipment_denied[b]"] == 0.0)
    assert at(together, "equipment_denied[b]", 2028) == pytest.approx(0.5)
    assert at(alone, "packages_by_wafers[b]", 2029) > at(together, "packages_by_wafers[b]", 2029)
    assert at(alone, "capability[b]", 2029) > at(together, "capability[b]", 2029)


# --- ecosystem


@pytest.fixture(scope="module")
def ecosystem() -> Simulator:
    return part(
        "stack_share", denial_suffered=given("share"), foreign_chip=given("nat"),
        capability=given("nat"),
    )  # fmt: skip


def settled(ecosystem: Simulator, bias: float, start: float) -> float:
    values = {"stack_pull": 6.0, "stack_bias": bias, "initial_stack_share[a]": start,
              "stack_speed": 1.0}  # fmt: skip
    return float(ecosystem.run(values, Horizon(0.0, 400.0, every=64))["stack_share[a]"][-1])


@pytest.mark.parametrize(("bias", "states"), [(-3.43, 1), (-3.40, 2), (-2.60, 2), (-2.57, 1)])
def test_two_states_are_stable_between_the_folds_only(
    ecosystem: Simulator, bias: float, states: int
) -> None:
    """With a pull of six: between -3.415 and -2.585."""
    found = [settled(ecosystem, bias, start) for start in (0.0, 1.0)]
    assert (abs(found[0] - found[1]) < 1e-3) == (states == 1)


def test_the_folds_lie_where_theory_puts_them(ecosystem: Simulator) -> None:
    """Shares of 0.211 and 0.789: the slope 6 s (1 - s) is one there."""
    low = settled(ecosystem, -2.5851, 0.0)
    high = settled(ecosystem, -3.4149, 1.0)
    fold = 0.5 - sqrt(0.25 - 1.0 / 6.0)
    assert low == pytest.approx(fold, abs=0.01)
    assert high == pytest.approx(1.0 - fold, abs=0.01)


# --- the rule of 2026, three ways


def test_the_three_presets_differ_in_the_refusal_alone() -> None:
    values = [preset(f"h200-rule-{name}").all_values() for name in RULE]
    for other in values[1:]:
        assert {n for n in other if other[n] != values[0][n]} == {"buyer_refusal[b]"}


def test_stricter_access_means_less_compute_first_and_more_of_one_s_own_later(
    rule: dict[str, Run],
) -> None:
    for looser, stricter in (("accepted", "half-accepted"), ("half-accepted", "refused")):
        assert at(rule[looser], "compute_stock[b]", 2027) > at(
            rule[stricter], "compute_stock[b]", 2027
        )
        assert at(rule[looser], "home_share[b]", 2029) < at(rule[stricter], "home_share[b]", 2029)


def test_a_refusal_is_a_ban_to_the_buyer_and_a_loss_to_the_seller(rule: dict[str, Run]) -> None:
    """Smuggling apart, which follows how far the exporter itself cuts off."""
    scenario = preset("h200-rule-refused")
    alike = {"smuggling_reach[b]": 0.0, "cloud_offer[a]": 0.0, "stack_restriction": 0.0,
             "denial_response[b]": 0.0}  # fmt: skip
    refused = run(scenario, stop=2032.0, **alike)
    banned = run(scenario, stop=2032.0, **alike, **{"volume_cap[a]": 0.0, "buyer_refusal[b]": 0.0})
    np.testing.assert_allclose(refused["compute_stock[b]"], banned["compute_stock[b]"], rtol=1e-12)
    np.testing.assert_allclose(refused["revenue[a]"], banned["revenue[a]"], rtol=1e-12)
    assert at(rule["refused"], "forgone_so_far[a]", 2036) > 1.2 * at(
        rule["accepted"], "forgone_so_far[a]", 2036
    )
    assert at(rule["accepted"], "levies_so_far[a]", 2036) > 10.0
    assert at(rule["refused"], "levies_so_far[a]", 2036) == pytest.approx(0.0, abs=1e-6)


def test_rent_can_exceed_what_is_imported_by_licence(rule: dict[str, Run]) -> None:
    found = rule["half-accepted"]
    assert at(found, "rented_compute[a,b]", 2026.5) > at(found, "licensed_compute[a,b]", 2026.5)


def test_a_levy_works_like_a_price_rise() -> None:
    """Fewer are wanted, in the logit's own elasticity."""
    scenario = preset("h200-rule-accepted")
    found = run(scenario, stop=2027.0)
    free = run(scenario, stop=2027.0, **{"export_levy[a]": 0.0})
    odds = [r["pull[a,b]"][0] / r["pull[b,b]"][0] for r in (found, free)]
    taste = scenario.all_values()["price_sensitivity"]
    assert np.log(odds[0] / odds[1]) == pytest.approx(-taste * np.log(1.25), rel=1e-9)


@pytest.mark.parametrize("name", ["h200-rule-half-accepted", "big-yard", "ecosystem-at-the-fold"])
def test_levers_at_no_effect_remove_every_control(name: str) -> None:
    scenario = preset(name)
    off = without_controls(scenario)
    years = {f"{key}[{bloc}]": 2500.0 for key in ("control_start",) for bloc in "ab"}
    never = replace(off, values={**off.values, **years})
    first, second = run(off, stop=scenario.start + 14.0), run(never, stop=scenario.start + 14.0)
    unlike = [n for n in first.names if not np.array_equal(first[n], second[n])]
    # What says that a control is in force, though it controls nothing, may differ.
    named = {"control_intensity", "joint_intensity", "frontier_gain", "frontier_gained",
             "threshold_lag", "snapback"}  # fmt: skip
    assert {n.partition("[")[0] for n in unlike} <= named
    assert np.all(first["denial_suffered[b]"] == 0.0)


def test_every_lever_has_its_no_effect_inside_its_slider() -> None:
    table = world_model().parameters
    for key, value in NO_CONTROL.items():
        low, high = table.spec(key).hard if key == "snapback_year" else table.spec(key).slider
        assert low <= value <= high, key
    for key, value in {
        "smuggling_reach": 0.0, "cloud_offer": 0.0, "compute_elasticity": 0.0, "stack_loss": 0.0,
        "package_limits": 0.0, "innovation_response": 0.0, "allies_joining": 0.0,
        "own_architecture": 0.0, "table_weight": 0.0, "relative_spending": 1.0,
    }.items():  # fmt: skip
        low, high = table.spec(key).slider
        assert low <= value <= high, key


def test_the_response_to_denial_has_the_sign_it_is_given() -> None:
    scenario = preset("h200-rule-refused")
    fewer, none, more = (
        run(scenario, stop=2032.0, **{"innovation_response[b]": x}) for x in (-0.14, 0.0, 0.1)
    )
    ends = [at(r, "capability[b]", 2032) for r in (fewer, none, more)]
    assert ends[0] < ends[1] < ends[2]


# --- smuggling and rent


def test_smuggling_is_bounded_by_reach_enforcement_and_what_is_lacking() -> None:
    scenario = preset("h200-rule-refused")
    found = run(scenario, stop=2030.0, **{"enforcement[a]": 0.5})
    reach = scenario.all_values()["smuggling_reach[b]"] * 0.5
    offered = reach * found["home_wanted[a]"] * scenario.all_values()["accelerator_share"]
    assert np.all(found["diverted_demand[a,b]"] <= offered * (1.0 + 1e-12))
    assert np.all(
        found["diverted_demand[a,b]"] <= 0.5 * found["accelerators_lacking[b]"] * (1.0 + 1e-12)
    )
    stopped = run(scenario, stop=2030.0, **{"enforcement[a]": 1.0})
    assert np.all(stopped["diverted_compute[a,b]"] == 0.0)
    assert np.all(found["diverted_demand[b,a]"] == 0.0)


def test_what_one_rents_the_other_cannot_use(rule: dict[str, Run]) -> None:
    found = rule["refused"]
    assert at(found, "rented_compute[a,b]", 2027) > 100.0
    usable, owned = (
        found[f"{kind}_compute[a]"] + found[f"{kind}_compute[b]"]
        for kind in ("usable", "effective")
    )
    np.testing.assert_allclose(usable, owned, rtol=1e-12)
    assert np.all(found["rented_abroad[a]"] <= 0.02 * found["compute_stock[a]"] * (1.0 + 1e-12))
    banned = run(preset("h200-rule-refused"), stop=2030.0, **{"cloud_ban[a]": 1.0})
    assert np.all(banned["rent_paid[a,b]"] == 0.0)


def test_money_is_conserved_with_smuggling_rent_and_packages(rule: dict[str, Run]) -> None:
    for found in rule.values():
        for name in found.names:
            if name.partition("[")[0] in world_model().checks:
                assert np.abs(found[name]).max() < 1e-9, name


# --- presets


def test_open_then_cut_off_opens_a_shortage() -> None:
    cut, early = run(preset("open-then-cut"), stop=2055.0), run(preset("control-backfires"), 2055.0)
    assert at(cut, "home_share[b]", 2039) < 0.1
    assert cut["unmet_demand[b]"].max() > 0.8
    assert at(cut, "unmet_demand[b]", 2039) < 0.01
    assert at(cut, "generations_behind[b]", 2050) > at(early, "generations_behind[b]", 2050) + 1.0


def test_a_small_yard_costs_less_and_a_big_one_bites_more() -> None:
    small, big = run(preset("small-yard")), run(preset("big-yard"))
    assert at(small, "forgone_so_far[a]", 2060) < 0.5 * at(big, "forgone_so_far[a]", 2060)
    assert at(small, "home_share[b]", 2040) < 0.4 < 0.7 < at(big, "home_share[b]", 2040)
    assert at(small, "generations_behind[b]", 2060) < at(big, "generations_behind[b]", 2060)


def test_at_the_fold_the_state_decides_what_a_control_does() -> None:
    fold = preset("ecosystem-at-the-fold")
    start = "initial_stack_share[b]"
    ends = {
        (kind, state): at(run(chosen, 2050.0, **{start: state}), "stack_share[b]", 2050)
        for kind, chosen in (("control", fold), ("open", without_controls(fold)))
        for state in (0.2, 0.8)
    }
    assert ends["open", 0.2] < 0.2  # access keeps the share low: a Trojan horse
    assert ends["control", 0.2] > 0.8  # denial has tipped it for good: it backfires
    assert ends["open", 0.8] == pytest.approx(ends["control", 0.8], abs=0.03)
    shorter = run(fold, 2050.0, **{"control_end[a]": 2022.0})
    assert at(shorter, "stack_share[b]", 2050) < 0.2


def test_the_end_of_controls_is_a_moment_worth_marking() -> None:
    names = [moment.name for moment in moments(preset("ecosystem-at-the-fold"))]
    assert names.count("controls lifted") == 1
