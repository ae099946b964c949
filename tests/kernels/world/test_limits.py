"""What runs out, and who answers: rationing, lost ground, niches, a sudden cut, reviews.

Interpreted runs of whole presets: each takes a fraction of a second.
"""

from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import run_world, world_simulator


def run(name: str, stop: float | None = None, **changes: float) -> Run:
    scenario = preset(name)
    changed = replace(scenario, values={**scenario.values, **changes})
    return run_world(changed, world_simulator(Backend.INTERPRETED), stop=stop)


def at(found: Run, name: str, year: float) -> float:
    return float(np.interp(year, found.years, found[name]))


def growth(found: Run, name: str, first: float, last: float) -> float:
    return float(np.log(at(found, name, last) / at(found, name, first)) / (last - first))


def lead_of_a(found: Run, year: float) -> float:
    return at(found, "generations[a]", year) - at(found, "generations[b]", year)


@pytest.fixture(scope="module")
def collapse() -> Run:
    return run("soviet-without-austerity")


def test_without_austerity_exhaustion_is_a_collapse(collapse: Run) -> None:
    assert growth(collapse, "output[b]", 1989, 1991) == pytest.approx(-0.037, abs=0.005)
    assert growth(collapse, "output[b]", 1992, 2000) < 0.0
    assert growth(collapse, "consumption_per_head[b]", 1987, 2000) < -0.02
    assert collapse["rationed_share[b]"][0] == collapse["rationed_share[a]"].max() == 0.0
    assert at(collapse, "rationed_share[b]", 2000) > 0.3


def test_before_the_collapse_output_still_follows_the_record(collapse: Run) -> None:
    """Maddison Project 2020, as for the preset it is derived from."""
    for year, value in {1965: 1703, 1975: 2489, 1985: 2970}.items():
        assert at(collapse, "output[b]", year) == pytest.approx(value, rel=0.10)


def test_austerity_turns_the_collapse_into_a_slump() -> None:
    slump = run("soviet-without-austerity", **{"emergency_effort[b]": 0.2})
    assert growth(slump, "output[b]", 1989, 1991) < -0.02
    assert growth(slump, "output[b]", 1993, 2000) > 0.025


NEEDED = {"effort_response": 0.0, "investment_floor[b]": 0.06, "arms_reaction[b]": 0.0,
          "substitution[b]": 1.0}  # fmt: skip


@pytest.mark.parametrize(("key", "value"), NEEDED.items())
def test_without_any_one_of_its_causes_output_does_not_fall(key: str, value: float) -> None:
    assert growth(run("soviet-without-austerity", **{key: value}), "output[b]", 1989, 2000) > 0.015


def test_what_was_denied_is_either_held_spent_or_written_off(collapse: Run) -> None:
    """Unspent savings are the denied purchases less what households try to spend again."""
    denied, tried = collapse["forced_saving[b]"], collapse["pent_up_demand[b]"]
    lost = collapse["unspent_savings_lost[b]"]
    change = np.diff(collapse["unspent_savings[b]"])
    net = denied - tried - lost
    mean = 0.5 * (net[1:] + net[:-1]) * 0.125
    # Mean of two ends against the integration's own weights: they part where rationing begins.
    np.testing.assert_allclose(change[1:], mean[1:], atol=0.1)


def test_effort_settles_at_its_response_to_rationing(collapse: Run) -> None:
    """A first-order lag of a year behind what is rationed."""
    lost, target = collapse["effort_lost[b]"], 1.5 * collapse["rationed_share[b]"]
    lagged = np.zeros_like(lost)
    for k in range(len(lost) - 1):
        lagged[k + 1] = lagged[k] + 0.125 * (target[k] - lagged[k])
    np.testing.assert_allclose(lost, lagged, atol=0.01)


def test_without_foreign_credit_investment_gives_way_but_never_below_nothing() -> None:
    squeezed = {
        "purchases_share[b]": 0.36, "subsistence": 0.4, "investment_floor[b]": 0.3,
        "saving_rate[b]": 0.1,
    }  # fmt: skip
    open_credit = run("soviet-exhaustion", **squeezed, **{"foreign_credit_limit[b]": 1000.0})
    closed = run("soviet-exhaustion", **squeezed, **{"foreign_credit_limit[b]": 0.3})
    floor = 0.3 * open_credit["output[b]"]
    np.testing.assert_allclose(open_credit["civil_investment[b]"], floor, rtol=1e-9)
    assert closed["civil_investment[b]"][-1] < 0.05 * closed["output[b]"][-1]
    assert closed["civil_investment[b]"].min() > -1e-9
    owed = -closed["net_foreign_assets[b]"] / closed["output[b]"]
    assert owed[-1] < 0.5 * (-open_credit["net_foreign_assets[b]"] / open_credit["output[b]"])[-1]


def test_a_limit_on_credit_that_is_not_reached_changes_nothing() -> None:
    usual, limited = (
        run("soviet-exhaustion", **{"foreign_credit_limit[b]": limit}) for limit in (10.0, 0.5)
    )
    np.testing.assert_array_equal(usual["output[b]"], limited["output[b]"])


# --- answers to rivals ---


def test_with_an_answer_the_catch_up_does_not_overshoot() -> None:
    without, answered = run("subsidised-catch-up"), run("leader-responds")
    assert lead_of_a(without, 2060) < -8.0
    assert abs(lead_of_a(answered, 2060)) < 0.8
    assert np.abs(answered["generations[a]"] - answered["generations[b]"])[-240:].max() < 0.8
    assert at(answered, "third_market_share[a]", 2060) > 0.15
    assert answered["reinvestment_now[a]"].max() <= 1.0


def test_a_niche_alone_keeps_the_share_but_not_the_lead() -> None:
    found = run("subsidised-catch-up", **{"niche_share[a]": 0.1, "niche_share[b]": 0.1})
    assert found["share[a,third]"].min() > 0.1
    assert found["share[a,b]"].min() > 0.1
    assert lead_of_a(found, 2060) < -3.0


def test_a_niche_is_held_only_where_one_is_let_in() -> None:
    found = run("soviet-exhaustion", **{"niche_share[a]": 0.2, "market_closure[b]": 8.0})
    assert found["share[a,b]"][-1] < 0.01


def test_a_price_war_eats_the_profit_that_research_lives_on() -> None:
    usual = run("leader-responds")
    war = run("leader-responds", **{"price_response[a]": 0.5})
    assert war["price_cut[a]"].max() > 0.1
    assert at(war, "third_market_share[a]", 2005) > at(usual, "third_market_share[a]", 2005)
    assert lead_of_a(war, 2060) < lead_of_a(usual, 2060) - 1.0


def test_prices_are_never_cut_below_cost() -> None:
    found = run("subsidised-catch-up", **{"price_response[a]": 3.0, "margin_floor": 0.01})
    assert found["price_cut[a]"].max() > 0.1
    assert (found["operating_margin[a]"] > -1e-12).all()
    np.testing.assert_allclose(
        (1.0 - found["operating_margin[a]"]) * (1.0 - found["price_cut[a]"]),
        1.0 - found["usual_margin[a]"],
        rtol=1e-12,
    )  # a lower price at the same cost


def test_the_state_steps_in_where_ground_is_lost() -> None:
    found = run("subsidised-catch-up", **{"state_response[a]": 1.5, "reinvestment_share[a]": 0.2})
    assert found["research_subsidy[a]"][0] == 0.0
    assert found["research_subsidy[a]"].max() > 0.0


# --- a sudden cut ---


OPEN = {"tier_lag[a]": 0.0, "volume_cap[a]": 1.0, "imitation_closed[a]": 0.0,
        "tools_closed[a]": 0.0}  # fmt: skip


def open_then_cut(**changes: float) -> Run:
    """Dependence under free trade until 2040, in a sector with strong lock-in."""
    return run("control-backfires", **{**OPEN, "snapback_year[a]": 2040.0, **changes})


@pytest.fixture(scope="module")
def cut() -> Run:
    return open_then_cut()


def test_a_sudden_cut_leaves_demand_unmet_for_years(cut: Run) -> None:
    assert at(cut, "home_share[b]", 2040) < 0.1
    assert cut["unmet_demand[b]"][cut.years <= 2040].max() < 0.01
    assert at(cut, "unmet_demand[b]", 2041) > 0.85
    assert at(cut, "unmet_demand[b]", 2045) > 0.5
    assert at(cut, "unmet_demand[b]", 2055) < 0.05
    assert at(cut, "revenue[a]", 2041) < 0.75 * at(cut, "revenue[a]", 2040)


def test_at_the_cut_what_is_missing_is_what_was_imported_beyond_the_cap(cut: Run) -> None:
    """Buyers have not yet turned elsewhere, and home supply is full: cap and home are served."""
    limit = np.minimum(cut["share[a,b]"], cut["share_limit[a,b]"])
    served = limit * cut["supply_fill[a]"] + cut["share[b,b]"] * cut["supply_fill[b]"]
    np.testing.assert_allclose(cut["unmet_demand[b]"], np.maximum(1.0 - served, 0.0), atol=1e-12)


def test_buyers_turn_to_home_supply_in_the_time_given(cut: Run) -> None:
    """After the cut the target is one less the cap, approached with a lag of four years."""
    after = cut.years >= 2041.0
    missing = 0.98 - cut["share[b,b]"][after]
    elapsed = cut.years[after] - 2041.0
    np.testing.assert_allclose(missing[:64], missing[0] * np.exp(-elapsed[:64] / 4.0), rtol=5e-3)


def test_capacity_is_what_was_built_less_what_wore_out(cut: Run) -> None:
    built, worn = cut["completions[b]"], cut["retirements[b]"]
    change = np.diff(cut["capacity[b]"])
    flow = built - worn
    carried = flow[1:-1] + 0.5 * (flow[1:-1] - flow[:-2])
    np.testing.assert_allclose(change[1:], 0.125 * carried, rtol=1e-9, atol=1e-9)


def test_a_shorter_way_to_capacity_shortens_the_shortage() -> None:
    def missed(found: Run) -> float:
        return float((found["unmet_demand[b]"] * (found.years > 2040.0)).sum() * 0.125)

    slow = missed(open_then_cut())
    quick = missed(open_then_cut(**{"permitting_time[b]": 0.3, "construction_time[b]": 0.6}))
    assert quick < slow - 0.5  # more than half a year of demand


# --- search ---


def twins(**values: float) -> Run:
    scenario = Scenario("world", start=2000.0, stop=2040.0, values=values)
    return run_world(scenario, world_simulator(Backend.INTERPRETED))


def test_mobilisation_wins_on_a_known_road_and_loses_on_an_open_one() -> None:
    known = run("mobilisation-wins")
    assert lead_of_a(known, 2000) > 0.9
    assert lead_of_a(known, 2010) < 0.0
    assert lead_of_a(known, 2040) < -3.0
    leads = [lead_of_a(run("mobilisation-wins", open_endedness=u), 2040) for u in (0.3, 0.6, 0.9)]
    assert leads == sorted(leads)
    assert leads[0] < 0.0 < leads[1]


def test_one_bet_on_an_open_task_loses_with_money_to_many_without() -> None:
    one, many = run("fifth-generation"), run("fifth-generation", **{"parallel_paths[b]": 8.0})
    unpaid = run("fifth-generation", **{"parallel_paths[b]": 8.0, "subsidy_coverage[b]": 0.0})
    known = run("fifth-generation", open_endedness=0.0)
    behind = [at(r, "generations_behind[b]", 2000) for r in (known, many, unpaid, one)]
    assert behind == sorted(behind)
    assert behind[0] < 0.2
    assert behind[-1] > 2.3
    assert one["research_subsidy[b]"][-1] == 0.0


def test_a_review_spares_cost_or_kills_what_would_have_worked() -> None:
    def yield_of(**values: float) -> float:
        named = {f"{key}[b]": v for key, v in values.items() if key != "misjudgement"}
        return float(
            twins(open_endedness=0.9, misjudgement=values.get("misjudgement", 0.4), **named)[
                "research_productivity[b]"
            ][0]
        )

    many = {"parallel_paths": 8.0}
    plain = yield_of(**many)
    assert yield_of(**many, review_point=0.1) == plain  # nothing is stopped: the date is idle
    assert yield_of(**many, early_stopping=0.8) > 1.2 * plain
    assert yield_of(**many, early_stopping=0.8, review_point=1.0) == pytest.approx(plain, rel=1e-12)
    few = {"parallel_paths": 2.0}
    rash = yield_of(**few, early_stopping=1.0, review_point=0.0, misjudgement=1.0)
    assert rash < yield_of(**few)
    soft = yield_of(**many, early_stopping=0.8, budget_hardness=0.3)
    gained = yield_of(**many, early_stopping=0.8) / plain
    assert soft / yield_of(**many, budget_hardness=0.3) < gained  # soft budgets stop little


def test_equal_twins_stay_equal_and_one_lever_parts_them() -> None:
    equal = run("equal-twins")
    np.testing.assert_array_equal(equal["capability[a]"], equal["capability[b]"])
    assert lead_of_a(run("equal-twins", **{"home_preference[b]": 2.0}), 2040) < -3.0
    calm = {"imitation_rate[a]": 0.6, "imitation_rate[b]": 0.6, "quality_taste": 0.3,
            "margin_lead_scale": 2.5}  # fmt: skip
    parted = run("equal-twins", **calm, **{"home_preference[b]": 2.0})
    assert -0.2 < lead_of_a(parted, 2040) < -0.1


# --- no effect ---

NO_EFFECT = {
    "pent_up_spending": 0.0, "effort_response": 0.0, "race_response": 0.0,
    "research_response": 0.0, "price_response": 0.0, "state_response": 0.0, "niche_share": 0.0,
    "early_stopping": 0.0, "foreign_credit_limit": 10.0,
}  # fmt: skip


@pytest.mark.parametrize(("key", "value"), NO_EFFECT.items())
def test_each_mechanism_is_off_by_default_and_can_be_switched_off(key: str, value: float) -> None:
    spec = preset("equal-twins").table.spec(key)
    assert spec.default == value
    assert spec.slider[0] <= value <= spec.slider[1]


IDLE = {
    "aspiration_memory": 3.0, "review_point": 0.1, "misjudgement": 1.0, "pent_up_spending": 1.0,
    "effort_response": 3.0, "foreign_credit_limit": 0.2,
}  # fmt: skip


@pytest.mark.parametrize(("key", "value"), IDLE.items())
def test_with_nothing_to_act_on_a_setting_leaves_every_bit_alone(key: str, value: float) -> None:
    """No response, no review, nobody rationed: what shapes them must not show."""
    usual = run("us-china-ai-chips", stop=2030.0)
    spec = preset("us-china-ai-chips").table.spec(key)
    changes = dict.fromkeys(preset("equal-twins").table.addresses(spec), value)
    changed = run("us-china-ai-chips", stop=2030.0, **changes)
    own = {"aspired_share", "lost_ground", "aspiration_change", "foreign_credit_left",
           "wrongly_stopped", "reviewed_chance"}  # fmt: skip
    for name in usual.names:
        if name.partition("[")[0] not in own:
            np.testing.assert_array_equal(usual[name], changed[name], err_msg=name)
