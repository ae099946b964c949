"""Closed forms that the world model's own equations must obey, with parameters drawn at random.

Each test keeps the equations in question as they are, replaces what drives them by known
courses, and lets the simulation find what theory says. The parts are small enough to run
without a compiler.
"""

from math import exp

import numpy as np
import pytest
from world_parts import BLOC, draws, given, part

from tenfold_kernels.equations.declare import auxiliary, flow
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator


@auxiliary(unit="bn USD/yr", over=BLOC)
def growing_research(research_start, research_growth, time, start_time):
    """Research that grows at a constant rate."""
    return research_start * exp(research_growth * (time - start_time))


@flow(unit="nat/yr", over=BLOC)
def nothing_learned():
    """No catching-up."""
    return 0.0


@pytest.mark.parametrize("rng", draws(20, 1))
def test_t1_capability_grows_at_research_growth_over_escalation(rng) -> None:
    simulator = part(
        "own_innovation", "capability", "frontier_cost",
        research_spending=growing_research, research_start=given("bn USD/yr"),
        research_growth=given("1/yr"), research_productivity=given("1"), tool_access=given("1"),
        talent_effect=given("1"), response_to_denial=given("1"), compute_in_research=given("1"),
        catch_up=nothing_learned,
    )  # fmt: skip
    delta, elasticity = rng.uniform(0.05, 0.6), rng.uniform(0.4, 1.0)
    kappa, growth = rng.uniform(0.15, 0.9), rng.uniform(0.02, 0.08)
    values = {
        "frontier_growth": delta, "research_elasticity": elasticity, "cost_escalation": kappa,
        "research_growth[a]": growth, "research_start[a]": rng.uniform(5.0, 60.0),
    }  # fmt: skip
    # Deviations fade at the rate elasticity * growth, so twelve such times leave e^-12.
    run = simulator.run(values, Horizon(0.0, round(12.0 / (elasticity * growth)), every=8))
    assert run["own_innovation[a]"][-1] == pytest.approx(growth / kappa, rel=1e-4)
    effort = run["research_spending[a]"][-1] / run["frontier_cost[a]"][-1]
    assert effort == pytest.approx((growth / (kappa * delta)) ** (1.0 / elasticity), rel=3e-4)


@pytest.mark.parametrize("rng", draws(20, 2))
def test_t2_the_gap_is_finite_iff_imitation_outruns_the_difference_in_pace(rng) -> None:
    @flow(unit="nat/yr", over=BLOC)
    def own_pace(pace):
        """Constant own progress."""
        return pace

    simulator = part(
        "capability_gap", own_innovation=own_pace, pace=given("nat/yr"),
        absorptive_capacity=given("1"), imitation_closed_towards=given("share"),
    )  # fmt: skip
    difference, rate = rng.uniform(0.02, 0.3), rng.uniform(0.05, 0.6)
    if abs(rate / difference - 1.0) < 0.05:
        rate *= 1.2  # too near the threshold to settle in the time given
    values = {
        "pace[a]": 0.1 + difference, "pace[b]": 0.1, "imitation_rate[b]": rate,
        "absorptive_capacity[b]": 1.0, "imitation_closed_towards[a]": 0.0,
        "initial_capability[b]": -1.0, "initial_capability[a]": 0.0, "diffusion_curvature": 1.0,
    }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, 800.0, every=8))
    gap = run["capability_gap[b]"]
    if rate > difference:
        assert gap[-1] == pytest.approx(-np.log(1.0 - difference / rate), rel=1e-6)
    else:
        assert gap[-1] - gap[-2] == pytest.approx(difference - rate, rel=0.02)


def suppliers() -> Simulator:
    """Two suppliers that differ in nothing but their first shares."""

    @auxiliary(unit="bn USD/yr", over=("market",))
    def equal_markets():
        """Markets of the same size."""
        return BN_USD_PER_YEAR

    @auxiliary(unit="bn USD/yr", over=("bloc", "market"))
    def nothing_else():
        """Neither smuggling nor rent."""
        return 0.0

    zero = {
        name: given(unit)
        for name, unit in (
            ("capability", "nat"), ("tier_lag_now", "generation"), ("levy_now", "share"),
            ("price_subsidy_rate_now", "share"), ("licensed_share", "share"),
            ("control_intensity", "share"), ("supply_fill", "share"), ("capacity", "bn USD"),
            ("software_lag", "nat"), ("goods_fill", "share"),
            ("cost_of_smallness", "1"),
        )
    }  # fmt: skip
    return part("share", market_size=equal_markets, unlicensed_sales=nothing_else, **zero)


@pytest.fixture(scope="module")
def equal_suppliers() -> Simulator:
    return suppliers()


@pytest.mark.parametrize("rng", draws(20, 3))
def test_t3_equal_suppliers_split_evenly_iff_lambda_is_below_one(equal_suppliers, rng) -> None:
    exponent, spillover = rng.uniform(0.05, 0.7), rng.uniform(0.0, 0.9)
    ecosystem, wanted = rng.uniform(0.0, 1.8), rng.choice([0.6, 0.85, 1.15, 1.5])
    from_learning = exponent * (1.0 - spillover) / (1.0 + spillover)
    price = max((wanted - ecosystem / 2.0) / from_learning, 0.0)
    index = price * from_learning + ecosystem / 2.0
    values = {
        "price_sensitivity": price, "wright_exponent": exponent, "ecosystem": ecosystem,
        "experience_spillover": spillover, "agglomeration": 0.0, "share_adjustment": 2.0,
        "forgetting": 0.3, "input_cost_convergence": 0.0, "quality_taste": 0.0,
    }  # fmt: skip
    for bloc, share in (("a", 0.55), ("b", 0.45)):
        values |= {
            f"home_preference[{bloc}]": 0.0, f"capability[{bloc}]": 0.0, f"levy_now[{bloc}]": 0.0,
            f"tier_lag_now[{bloc}]": 0.0, f"price_subsidy_rate_now[{bloc}]": 0.0,
            f"software_lag[{bloc}]": 0.0, f"control_intensity[{bloc}]": 0.0,
            f"buyer_refusal[{bloc}]": 0.0,
            f"cost_of_smallness[{bloc}]": 1.0,
            f"initial_home_share[{bloc}]": share, f"initial_reach[{bloc}]": share,
        }  # fmt: skip
    run = equal_suppliers.run(values, Horizon(0.0, 600.0, every=64))
    final = run["share[a,third]"][-1]
    if index < 1.0:
        assert final == pytest.approx(0.5, abs=2e-3)
    else:
        assert final > 0.6


@pytest.mark.parametrize("rng", draws(10, 6))
def test_t6_the_cap_on_subsidy_is_reached_when_need_outgrows_the_economy(rng) -> None:
    @auxiliary(unit="nat", over=BLOC)
    def steady_capability(initial_capability, pace, time, start_time):
        """Capability on a straight line, so that the gap stays."""
        return initial_capability + pace * (time - start_time)

    @auxiliary(unit="bn USD/yr", over=BLOC)
    def growing_output(initial_output, output_growth, time, start_time):
        """Output that grows at a constant rate."""
        return initial_output * exp(output_growth * (time - start_time))

    simulator = part(
        "research_subsidy", capability=steady_capability, pace=given("nat/yr", ()),
        output=growing_output, output_growth=given("1/yr"), operating_profit=given("bn USD/yr"),
        fiscal_space=given("share"), denial_suffered=given("share"),
        research_productivity=given("1"), tool_access=given("1"),
    )  # fmt: skip
    kappa, pace, growth = rng.uniform(0.2, 0.9), rng.uniform(0.1, 0.4), rng.uniform(0.005, 0.12)
    values = {
        "cost_escalation": kappa, "pace": pace, "output_growth[b]": growth, "waste_foreseen": 0.0,
        "initial_capability[a]": 1.0, "initial_capability[b]": 0.0, "operating_profit[b]": 0.0,
        "denial_suffered[b]": 0.0, "subsidy_coverage[b]": 1.0, "initial_output[b]": 5000.0,
        "subsidy_cap[b]": 0.05, "subsidy_sunset[b]": 5000.0,
    }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, 150.0))
    share = run["research_subsidy[b]"] / run["output[b]"]
    drift = kappa * pace - growth
    capped = np.flatnonzero(share >= 0.05 * (1.0 - 1e-12))
    if drift > 0.0 and share[0] < 0.05:
        due = np.log(0.05 / share[0]) / drift
        assert (
            len(capped) == 0
            if due > 150.0
            else run.years[capped[0]] == pytest.approx(due, abs=0.125)
        )
    elif share[0] < 0.05:
        assert len(capped) == 0
        assert share[-1] < share[0]


@pytest.mark.parametrize("rng", draws(20, 7))
def test_t7_debt_settles_iff_reaction_exceeds_interest_less_growth(rng) -> None:
    @auxiliary(unit="bn USD/yr", over=BLOC)
    def growing_output(initial_output, output_growth, time, start_time):
        """Output that grows at a constant rate."""
        return initial_output * exp(output_growth * (time - start_time))

    none = {
        name: given("bn USD/yr")
        for name in ("subsidies", "profit_tax", "levy_paid", "lent_and_invested")
    }
    simulator = part(
        "debt_ratio", output=growing_output, output_growth=given("1/yr"),
        defence_spending=given("bn USD/yr"), **none,
    )  # fmt: skip
    interest, growth = rng.uniform(0.01, 0.05), rng.uniform(0.0, 0.03)
    reaction, deficit, anchor = rng.uniform(0.005, 0.1), rng.uniform(0.0, 0.01), 0.6
    if abs(reaction - interest + growth) < 0.008:
        reaction += 0.02  # too near the threshold to settle in the time given
    values = {
        "base_interest": interest, "risk_premium": 0.0, "output_growth[a]": growth,
        "fiscal_reaction[a]": reaction, "emergency_effort[a]": 0.0, "initial_debt[a]": anchor,
        "write_down_threshold[a]": 1000.0, "tax_share[a]": 0.2, "purchases_share[a]": 0.2 + deficit,
        "defence_spending[a]": 0.0, "subsidies[a]": 0.0, "profit_tax[a]": 0.0, "levy_paid[a]": 0.0,
        "lent_and_invested[a]": 0.0,
    }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, 900.0, every=8))
    debt = run["debt_ratio[a]"]
    pull = reaction - (interest - growth)
    if pull > 0.0:
        settled = (deficit + reaction * anchor) / pull
        if settled - anchor < 0.3 / reaction:  # beyond, the largest tax rise binds
            assert debt[-1] == pytest.approx(settled, rel=2e-3)
    else:
        assert debt[-1] > 20.0  # it grows until claims are written down at a thousand


@pytest.mark.parametrize("rng", draws(20, 12))
def test_t12_an_arms_race_is_stable_iff_the_product_of_reactions_is_below_one(rng) -> None:
    simulator = part("defence_burden", output=given("bn USD/yr"), capability=given("nat"))
    first, second = rng.uniform(0.1, 1.9), rng.uniform(0.1, 1.9)
    if 0.85 < first * second < 1.15:
        first *= 0.7
    outputs = rng.uniform(500.0, 2000.0, 2)
    baselines = rng.uniform(0.0005, 0.002, 2)
    values = {"defence_adjustment": rng.uniform(1.0, 5.0)}
    for bloc, reaction, output, base in zip("ab", (first, second), outputs, baselines, strict=True):
        values |= {
            f"arms_reaction[{bloc}]": reaction, f"output[{bloc}]": output,
            f"defence_baseline[{bloc}]": base, f"defence_ceiling[{bloc}]": 0.6,
            f"capability[{bloc}]": 0.0, f"initial_defence[{bloc}]": base,
        }  # fmt: skip
    run = simulator.run(values, Horizon(0.0, 400.0, every=8))
    if first * second < 1.0:
        ratio = outputs[1] / outputs[0]
        settled = (baselines[0] + first * ratio * baselines[1]) / (1.0 - first * second)
        assert run["defence_burden[a]"][-1] == pytest.approx(settled, rel=1e-3)
    else:
        assert max(last(run, "defence_burden[a]"), last(run, "defence_burden[b]")) > 0.5


def last(run: Run, name: str) -> float:
    return float(run[name][-1])
