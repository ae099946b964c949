"""Uncertain projects: thresholds, orderings, and what must not matter at all."""

from dataclasses import replace

import numpy as np
import pytest
from projects import FLEXIBLE, OFFTAKE, appraisal, figures, values_of

from tenfold_kernels.finance.stochastic import (
    LEVERS,
    finance_parameters,
    flips,
    over_decades,
    run_finance,
)
from tenfold_kernels.finance.stochastic.appraisal import FIGURES, Appraisal
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario

HAZARDS = {"moral_hazard": 0.5, "guarantee_moral_hazard": 0.1, "rescue_chance": 0.6}


def test_the_decision_turns_at_about_five_years_of_contract() -> None:
    chances = [figures(contract_length=years)["close_chance"] for years in (1, 3, 4, 5, 6, 7, 10)]
    assert chances == sorted(chances)
    assert chances[2] < 0.15
    assert 0.2 < chances[3] < 0.5 < chances[4]
    assert chances[5] > 0.9


def test_the_decision_turns_at_about_half_the_volume() -> None:
    found = [figures(**{**OFFTAKE, "offtake_share": s}) for s in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
    chances, costs = ([f[key] for f in found] for key in ("close_chance", "public"))
    assert chances == sorted(chances)
    assert costs == sorted(costs)
    assert chances[2] < 0.2
    assert chances[3] > 0.6


def test_longer_contracts_and_loyal_customers_are_worth_debt_and_safety() -> None:
    for hazard in (0.05, 0.2, 0.35):
        found = [figures(contract_length=y, loss_hazard=hazard) for y in (1, 3, 7, 15)]
        for key, sign in (("visibility", 1), ("debt_share", 1), ("spread", -1), ("hurdle", -1)):
            values = [sign * each[key] for each in found]
            assert values == sorted(values), (hazard, key)
    at = [figures(contract_length=3, loss_hazard=h)["default_chance"] for h in (0.05, 0.2, 0.35)]
    assert at == sorted(at)


def test_a_guarantee_cannot_replace_revenue() -> None:
    none, all_of_it = (figures(guarantee_share=share) for share in (0.0, 1.0))
    assert all_of_it["spread"] < 0.3 * none["spread"]
    assert all_of_it["close_chance"] < 0.01
    assert all_of_it["default_chance"] > none["default_chance"]


def test_flexibility_cuts_default_but_does_not_close_alone() -> None:
    dedicated, flexible = figures(), figures(**FLEXIBLE)
    assert flexible["default_chance"] < dedicated["default_chance"] / 4.0
    assert flexible["close_chance"] < 0.1
    together = figures(**FLEXIBLE, customer_correlation=1.0)
    assert together["default_chance"] > 3.0 * flexible["default_chance"]


def test_an_order_book_does_not_make_a_plant_run() -> None:
    found = [figures(**OFFTAKE, ramp_success=p) for p in (1.0, 0.9, 0.7, 0.5)]
    fails = [each["default_chance"] for each in found]
    assert fails == sorted(fails)
    assert fails[-1] == pytest.approx(0.53, abs=0.06)
    costs = [each["public"] for each in found]
    assert costs == sorted(costs, reverse=True)  # paid on delivery


def test_a_higher_price_replaces_a_contract_and_half_the_plant_as_grant_does() -> None:
    prices = [figures(revenue_ratio=r)["close_chance"] for r in (0.36, 0.48, 0.54, 0.6)]
    assert prices[1] < 0.1
    assert 0.2 < prices[2] < 0.55
    assert prices[3] > 0.85
    grants = [figures(grant_share=g)["close_chance"] for g in (0.3, 0.5, 0.7)]
    assert grants[0] < 0.05
    assert 0.3 < grants[1] < 0.7
    assert grants[2] > 0.95
    lazy = figures(grant_share=0.5, **HAZARDS)
    assert lazy["close_chance"] < 0.1
    assert lazy["public"] > figures(grant_share=0.5)["public"]


def test_public_cost_falls_with_the_use_of_surplus() -> None:
    costs = [100 * figures(**OFFTAKE, surplus_value=v)["public"] for v in (0.0, 0.3, 0.6, 0.9)]
    assert costs == pytest.approx([52.6, 41.2, 29.7, 18.2], abs=3.0)


def test_a_weaker_customer_costs_spread_and_a_residual_guarantee_saves_it() -> None:
    loans = preset("coreweave-customer-credit").all_values()
    lease = preset("hyperion-residual-guarantee").all_values()
    found = {
        name: run_finance(Scenario("finance", values=values), 2000)
        for name, values in (("loans", loans), ("lease", lease))
    }
    spread = {
        (n, p): 1e4 * r.figures["spread"].mean for n, f in found.items() for p, r in f.items()
    }
    # Published: 225 and 450 basis points; 225 with the guarantee.
    assert spread["loans", "a"] == pytest.approx(225.0, abs=40.0)
    assert spread["loans", "b"] == pytest.approx(450.0, abs=40.0)
    assert spread["lease", "a"] == pytest.approx(225.0, abs=40.0)
    assert spread["lease", "b"] > 400.0


def same(one: Appraisal, other: Appraisal) -> bool:
    return (
        np.array_equal(one.figures, other.figures)
        and np.array_equal(one.loan.balance, other.loan.balance)
        and all(map(np.array_equal, one.outcomes, other.outcomes))
    )


WITHOUT_EFFECT = [
    ({}, {"customer_correlation": 0.9}),  # one customer
    ({}, {"floor_price": 2.0, "offtake_share": 0.1, "upside_share": 0.0, "surplus_value": 0.0,
          "reversal_hazard": 0.1}),  # no offtake
    ({}, {"guarantee_fee": 0.03, "guaranteed_cover": 1.6, "guaranteed_gearing": 0.3,
          "guaranteed_spread": 0.02, "guarantee_moral_hazard": 0.5}),  # no guarantee
    ({}, {"moral_hazard": 1.0, "rescue_chance": 1.0, "overrun": 1.0,
          "rescued_productivity": 0.0}),  # no grant
    ({}, {"flexible_extra_cost": 0.6, "flexible_rewin_chance": 1.0,
          "flexible_redeployability": 0.8, "flexible_spot_utilisation": 1.0}),  # no flexibility
    ({}, {"residual_public_share": 0.0}),  # no residual guarantee
    ({}, {"saving_passed_on": 0.0}),  # no saving
    ({}, {"offtake_years": 20.0, "offtake_share": 0.0, "floor_price": 2.0}),  # of nothing
    ({"multiyear_saving": 0.15}, {"saving_passed_on": 0.1}),  # contracts of one year save nothing
    ({"ramp_success": 1.0}, {"failed_ramp_output": 0.9}),
    ({"first_year_output": 1.0}, {"ramp_time": 8.0}),
    ({"price_noise": 0.0}, {"price_reversion": 0.9}),
    ({"grant_share": 0.3, "moral_hazard": 0.0}, {"overrun": 1.0}),
    ({"contract_length": 25.0}, {"loss_hazard": 0.5, "rewin_chance": 0.9}),
    ({"visibility_spread": 0.0, "redeployment_spread": 0.0, "equity_premium": 0.0,
      "asset_advance": 0.0, "largest_gearing": 0.0}, {"reserve_months": 12.0}),
]  # fmt: skip


@pytest.mark.parametrize(("given", "changes"), WITHOUT_EFFECT, ids=lambda each: "+".join(each))
def test_what_is_switched_off_has_no_effect_at_all(given, changes) -> None:
    assert same(appraisal(600, **given), appraisal(600, **given, **changes))


def test_values_without_effect_lie_on_their_sliders() -> None:
    specs = {spec.key: spec for spec in finance_parameters().specs}
    for key in (
        "offtake_years", "guarantee_share", "rate_concession", "grant_share", "tariff",
        "investment_credit", "flexibility", "residual_guarantee", "multiyear_saving",
        "moral_hazard", "guarantee_moral_hazard", "rescue_chance", "customer_correlation",
        "customer_default", "reversal_hazard", "visibility_spread", "redeployment_spread",
        "equity_premium", "asset_advance", "workout_chance", "learning_rate",
    ):  # fmt: skip
        assert specs[key].slider[0] == 0.0, key


def test_the_same_seed_gives_the_same_bits_and_another_another() -> None:
    assert same(appraisal(500, contract_length=4.0), appraisal(500, contract_length=4.0))
    assert not same(appraisal(500, seed=1), appraisal(500, seed=2))


def test_more_paths_keep_the_first_ones() -> None:
    # Without debt, whose size rests on all paths, a path's whole story is its own.
    few, many = (appraisal(n, largest_gearing=0.0, **OFFTAKE) for n in (500, 1000))
    assert np.array_equal(many.outcomes.flows[:, :500], few.outcomes.flows)
    assert np.array_equal(many.outcomes.public[:, :500], few.outcomes.public)


def test_swapping_the_projects_swaps_the_results_bit_for_bit() -> None:
    scenario = preset("flexible-factory")
    values = scenario.all_values()
    other = {"[a]": "[b]", "[b]": "[a]"}
    swapped = replace(
        scenario, values={k[:-3] + other[k[-3:]]: value for k, value in values.items()}
    )
    one, two = (run_finance(each, 400) for each in (scenario, swapped))
    for left, right in (("a", "b"), ("b", "a")):
        assert one[left].document() == two[right].document()
        decades = (over_decades(values, left), over_decades(swapped.all_values(), right))
        assert decades[0].document() == decades[1].document()


def test_standard_errors_say_how_far_other_paths_would_lead() -> None:
    index = FIGURES.index("return_on_expected_flows")
    seeds = [float(appraisal(1000, seed=s, contract_length=5.0).figures[0, index])
             for s in range(2, 32)]  # fmt: skip
    batches = appraisal(1000, contract_length=5.0, batches=20).figures[1:, index]
    told = batches.std(ddof=1) / np.sqrt(20)
    # A standard deviation from thirty draws is itself known to 13 %, one from twenty to 16 %.
    assert told == pytest.approx(np.std(seeds, ddof=1), rel=0.6)


def test_paths_of_opposite_luck_pay() -> None:
    flows = appraisal(8000, contract_length=5.0).outcomes.flows
    value = (flows.T * 1.12 ** -np.arange(26.0)).sum(axis=1)
    pairs = value.reshape(-1, 2).mean(axis=1)
    assert 2.0 * pairs.var() < 0.95 * value.var()


def test_each_flip_is_the_nearest_place_where_the_decision_turns() -> None:
    values = values_of()
    found = {flip.key: flip for flip in flips(values, "a", paths=600)}
    assert set(found) == set(LEVERS)
    for key in ("contract_length", "offtake_years", "tariff", "grant_share"):
        flip = found[key]
        low, high = finance_parameters().spec(key).slider
        assert flip.flipped is not None
        beyond, short = flip.flipped, flip.flipped - 2e-4 * (high - low)
        assert flip.close_chance < 0.5
        assert figures(600, **{key: beyond})["close_chance"] > 0.5
        assert figures(600, **{key: short})["close_chance"] <= 0.5
        assert flip.move == pytest.approx((beyond - flip.present) / (high - low))
    assert 4.5 < found["contract_length"].flipped < 6.5
    tariff = found["tariff"]
    assert tariff.public_cost == 0.0
    charged = appraisal(600, tariff=tariff.flipped).outcomes.consumers.mean()
    assert charged > 0.1
    assert tariff.consumer_cost == pytest.approx(charged, rel=1e-12)
    assert found["grant_share"].consumer_cost == 0.0
    for key in ("guarantee_share", "rate_concession", "floor_price", "upside_share"):
        assert found[key].flipped is None, key


def test_a_project_that_closes_is_flipped_the_other_way() -> None:
    (flip,) = flips(values_of(**OFFTAKE), "a", ["offtake_share"], paths=600)
    assert flip.close_chance > 0.9
    assert 0.4 < flip.flipped < 0.65


def test_without_money_an_industry_forgets() -> None:
    given = {"first_plants": 0.0, "forgetting": 0.05, "idle_forgetting": 0.15}
    found = over_decades(values_of(**given), "a")
    capability = found.mean["capability"]
    assert capability == pytest.approx(0.85 ** np.arange(41), rel=1e-6)
    assert found.mean["plants"].max() < 1e-3
    exponent = -np.log2(1.0 - 0.18)
    assert found.mean["unit_cost"][10] == pytest.approx(capability[10] ** -exponent, rel=1e-6)


def test_an_industry_that_is_financed_learns_and_is_financed_more() -> None:
    bound = over_decades(values_of(contract_length=5.0), "a")
    chance = bound.mean["close_chance"]
    assert chance[0] < 0.5 < chance[20]
    assert bound.mean["capability"][-1] > 2.0
    still = over_decades(values_of(contract_length=5.0, learning_rate=0.0), "a")
    assert np.all(still.mean["unit_cost"] == 1.0)
    assert np.ptp(still.mean["close_chance"]) < 1e-12


def test_crews_bound_what_can_run() -> None:
    given = {"contract_length": 10.0, "first_plants": 0.0, "crew_exit": 0.3}
    free = over_decades(values_of(**given), "a")
    bound = over_decades(values_of(**given, crews_trained=1.5), "a")
    assert free.mean["plants"][-1] == pytest.approx(25.0, abs=1e-9)
    # Crews settle where as many leave as are trained: 1.5 / 0.3; plants last 25 years.
    assert bound.mean["plants"].max() <= 5.0 + 1e-9
    assert bound.mean["plants"][24] == pytest.approx(5.0, rel=0.01)


@pytest.mark.parametrize("draw", range(40))
def test_every_corner_of_the_box_gives_numbers(draw: int) -> None:
    rng = np.random.default_rng(draw)
    values = {}
    for spec in finance_parameters().specs:
        low, high = spec.hard if draw % 2 else spec.slider
        at = rng.choice([low, high]) if draw % 3 else rng.uniform(low, high)
        values[f"{spec.key}[a]"] = float(at)
    scenario = Scenario("finance", values=values)
    report = run_finance(scenario, 100, draw)["a"]
    known = [*report.figures.values(), *report.public.values()]
    numbers = [x for f in known for x in (f.mean, f.standard_error, *(f.quantiles or ()))]
    assert np.all(np.isfinite(numbers))
    debt = report.yearly["debt"][1]
    assert abs(debt[-1]) <= 1e-9 * max(debt[0], 1.0)
    decades = over_decades(scenario.all_values(), "a")
    assert all(np.isfinite(s).all() for s in (*decades.mean.values(), *decades.quantiles.values()))
