"""Debt, cost of capital, acceptance, aid and the fund: what they do, and closed forms."""

import numpy as np
import pytest
from parts import BLOC, at, course, given, part

from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.equations.functions import ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.world import accounts, world_model

ONE_YEAR = Quantity(1.0, "yr")
OFFTAKE = "offtake-against-annual-budgets"


def test_a_guarantee_moves_the_loss_and_does_not_remove_it() -> None:
    alone = course(OFFTAKE)
    guaranteed = course(OFFTAKE, ("guarantee_share[b]", 0.8))
    assert at(guaranteed, "risk_spread[b]", 2030) < 0.3 * at(alone, "risk_spread[b]", 2030)
    # The kernel's guarantee works so well on lenders that they lend more, and lose more.
    assert at(guaranteed, "default_loss[b]", 2030) > at(alone, "default_loss[b]", 2030)
    np.testing.assert_allclose(
        guaranteed["guarantee_calls[b]"], 0.8 * guaranteed["firm_debt_losses[b]"]
    )
    assert guaranteed["guarantee_calls[b]"].min() > 0.0
    assert alone["guarantee_calls[b]"].max() == 0.0 < alone["firm_debt_losses[b]"].min()


COST = "cost_of_capital"


@pytest.fixture(scope="module")
def offer() -> Simulator:
    return part(
        "investment_acceptance", COST, "project_return", "project_value", "debt_at_break_even",
        operating_profit=given("bn USD/yr"), capacity=given("bn USD"),
        fiscal_space=given("share"), fund_part=given("share"),
    )  # fmt: skip


def outcome(offer: Simulator, name: str, **values: float) -> float:
    base = {
        "operating_profit": 52.0, "capacity": 100.0, "fiscal_space": 1.0, "fund_part": 0.0,
        "market_finance": 1.0, "contract_length": 0.0, "renewal_chance": 0.85,
    }  # fmt: skip
    own = {f"{key}[a]": value for key, value in base.items()}
    table = world_model().parameters
    for key, value in values.items():
        own[key if key in table.defaults() else f"{key}[a]"] = value
    return float(offer.run(own, Horizon(2010.0, 2011.0))[f"{name}[a]"][0])


@pytest.mark.parametrize("premium", [0.0, 0.06, 0.1, 0.2])
def test_half_of_the_projects_are_accepted_where_return_equals_the_cost_of_capital(
    offer, premium: float
) -> None:
    decided = set()
    for profit in np.linspace(20.0, 100.0, 13):
        given = {"operating_profit": profit, "uncertainty_premium": premium}
        earned, asked = (outcome(offer, name, **given) for name in ("project_return", COST))
        accepted = outcome(offer, "investment_acceptance", **given)
        worth = outcome(offer, "project_value", **given)
        band = 0.03 * (1.0 - outcome(offer, "debt_at_break_even", **given)) / 1.702
        assert accepted == pytest.approx(1.0 / (1.0 + np.exp(-(earned - asked) / band)), rel=1e-9)
        assert (accepted > 0.5) == (earned > asked) == (worth > 1.0)
        decided.add(accepted > 0.5)
    assert decided == {True, False}


AID = {
    "contract_length": 10.0, "renewal_chance": 0.99, "grant_share": 0.3, "guarantee_share": 0.8,
    "investment_credit": 0.3, "policy_loan_share": 0.5, "fund_part": 0.3,
}  # fmt: skip


@pytest.mark.parametrize("lever", AID)
def test_every_lever_helps_and_none_does_where_finance_does_not_matter(offer, lever: str) -> None:
    without = outcome(offer, "investment_acceptance")
    assert outcome(offer, "investment_acceptance", **{lever: AID[lever]}) > without + 0.01
    for value in (0.0, AID[lever]):
        free = outcome(offer, "investment_acceptance", market_finance=0.0, **{lever: value or 0.5})
        assert free == 1.0


@pytest.mark.parametrize("lever", ["grant_share", "investment_credit", "policy_loan_share"])
def test_aid_for_what_would_be_built_anyway_changes_no_decision(offer, lever: str) -> None:
    without = outcome(offer, "investment_acceptance", deadweight=1.0)
    assert outcome(offer, "investment_acceptance", deadweight=1.0, **{lever: 0.5}) == without


def test_a_credit_paid_on_completion_is_worth_less_than_a_grant_paid_before(offer) -> None:
    grant = outcome(offer, "investment_acceptance", grant_share=0.3)
    credit = outcome(offer, "investment_acceptance", investment_credit=0.3)
    assert outcome(offer, "investment_acceptance") < credit < grant


def test_lenders_allow_less_where_nothing_is_certain() -> None:
    run = course(OFFTAKE)
    assert at(run, "gearing[a]", 2030) > 0.8
    assert at(run, "gearing[b]", 2030) < 0.25
    assert at(run, "debt_rate[b]", 2030) > at(run, "debt_rate[a]", 2030) + 0.09
    free = course(OFFTAKE, ("market_finance[a]", 0.0), ("market_finance[b]", 0.0))
    assert at(free, "gearing[b]", 2030) == at(free, "gearing[a]", 2030) == 0.4


def test_the_preset_s_contract_decides_and_without_market_finance_nothing_differs() -> None:
    run = course(OFFTAKE)
    assert run["investment_acceptance[a]"][10:].min() > 0.7
    assert run["investment_acceptance[b]"].max() < 0.01
    assert at(run, "third_market_share[a]", 2050) == pytest.approx(0.795, abs=0.02)
    for lever in (
        ("guarantee_share[b]", 0.8),
        ("grant_share[b]", 0.3),
        ("contract_length[b]", 5.0),
    ):
        helped = course(OFFTAKE, lever)
        assert helped["investment_acceptance[b]"].max() < 0.01
    ten = course(OFFTAKE, ("contract_length[b]", 10.0))
    assert at(ten, "investment_acceptance[b]", 2030) == pytest.approx(0.48, abs=0.05)
    free = course(OFFTAKE, ("market_finance[a]", 0.0), ("market_finance[b]", 0.0))
    np.testing.assert_array_equal(free["capacity[a]"], free["capacity[b]"])
    np.testing.assert_array_equal(free["third_market_share[a]"], free["third_market_share[b]"])


TERMS = {
    "contract_length[b]": 12.0, "renewal_chance[b]": 0.6, "guarantee_share[b]": 0.7,
    "uncertainty_premium": 0.02, "investor_disagreement": 0.1,
}  # fmt: skip


@pytest.mark.parametrize("term", TERMS.items(), ids=lambda term: term[0])
def test_where_finance_does_not_decide_its_terms_change_nothing(term: tuple[str, float]) -> None:
    usual, other = course("equal-twins"), course("equal-twins", term)
    for name in ("capacity[b]", "firm_debt[b]", "public_debt[b]", "third_market_share[a]"):
        np.testing.assert_array_equal(usual[name], other[name])


@auxiliary(unit="share", over=BLOC)
def aid_for_a_year(time, start_time):
    """Aid that ends after one year."""
    return 1.0 - ramp(time, start_time, ONE_YEAR)


@pytest.fixture(scope="module")
def fund() -> Simulator:
    return part(
        "fund_holdings", "fund_balance", investment_aid_now=aid_for_a_year,
        construction_starts=given("bn USD/yr"), share_price=given("1"),
    )  # fmt: skip


def held(fund: Simulator, price: float, failing: float, again: float, holding: float):
    values = {
        "construction_starts[a]": 1000.0, "share_price[a]": price, "fund_share[a]": 0.01,
        "fund_recycling[a]": again, "holding_time": holding, "venture_failure": failing,
    }  # fmt: skip
    return fund.run(values, Horizon(2000.0, 2080.0, every=8))


@pytest.mark.parametrize("seed", range(10))
def test_a_fund_grows_iff_what_it_sells_for_outweighs_what_fails(fund, seed: int) -> None:
    rng = np.random.default_rng((31, seed))
    price, failing = rng.uniform(0.3, 3.0), rng.uniform(0.0, 0.4)
    again, holding = rng.uniform(0.0, 1.0), rng.uniform(2.0, 12.0)
    run = held(fund, price, failing, again, holding)
    rate = (again * price - 1.0) / holding - failing
    found = np.log(run["fund_holdings[a]"][12] / run["fund_holdings[a]"][4]) / 8.0
    # Second-order steps of an eighth of a year: (rate / 8)^2 of the rate, a few per mille.
    assert found == pytest.approx(rate, rel=0.02, abs=2e-3)


@pytest.mark.parametrize(("price", "failing"), [(1.0, 0.1), (2.0, 0.1), (5.5, 0.4), (5.5, 1.0)])
def test_a_portfolio_pays_iff_its_price_outweighs_its_failures(fund, price, failing) -> None:
    holding = 5.0
    run = held(fund, price, failing, 0.0, holding)
    put_in = 1000.0 * 0.01 * 0.5  # a year of aid that fades in a straight line
    expected = put_in * (price / (1.0 + failing * holding) - 1.0)
    # The step sees the fading line at eighths of a year: a percent of what is put in.
    assert run["fund_balance[a]"][-1] == pytest.approx(expected, rel=0.03, abs=0.05)


NO_FUND = ("fund_share[b]", 0.0)


def test_the_city_s_fund_decides_and_failures_decide_who_pays() -> None:
    city, without = course("hefei-fund"), course("hefei-fund", NO_FUND)
    failing = course("hefei-fund", ("venture_failure", 0.3))
    assert at(without, "investment_acceptance[b]", 2030) == pytest.approx(1 / 7, abs=0.02)
    assert at(city, "investment_acceptance[b]", 2030) > 0.7
    assert at(city, "capacity[b]", 2035) == pytest.approx(
        4.0 * at(without, "capacity[b]", 2035), 0.05
    )
    assert at(failing, "capacity[b]", 2035) == pytest.approx(
        at(city, "capacity[b]", 2035), rel=0.03
    )
    assert at(city, "fund_holdings[b]", 2035) == pytest.approx(32.0, abs=1.5)
    assert at(city, "fund_balance[b]", 2035) == pytest.approx(-20.0, abs=1.0)
    assert at(failing, "fund_balance[b]", 2035) == pytest.approx(-65.0, abs=2.0)
    assert at(failing, "debt_ratio[b]", 2045) > at(city, "debt_ratio[b]", 2045) + 0.1
    small = course("hefei-fund", ("fund_recycling[b]", 0.0))
    assert at(small, "fund_holdings[b]", 2025) < 0.2 * at(city, "fund_holdings[b]", 2025)
    assert at(small, "capacity[b]", 2035) < 1.1 * at(without, "capacity[b]", 2035)


def test_without_a_fund_its_terms_change_nothing() -> None:
    without = course("hefei-fund", NO_FUND)
    other = course(
        "hefei-fund", NO_FUND, ("venture_failure", 0.4), ("exit_multiple[b]", 5.0),
        ("holding_time", 2.0), ("fund_recycling[b]", 0.1),
    )  # fmt: skip
    np.testing.assert_array_equal(other["capacity[b]"], without["capacity[b]"])
    np.testing.assert_array_equal(other["public_debt[b]"], without["public_debt[b]"])


def test_policy_loans_are_paid_back_or_lost() -> None:
    run = course("korea-heavy-industry")
    years = slice(12, 36)
    lost = run["policy_loan_losses[b]"] / np.maximum(run["policy_loans[b]"], 1e-9)
    rate = 0.1 + lost[20]
    t = run.years[years] - run.years[12]
    # Second-order steps: within a few per mille of the exponential.
    expected = run["policy_loans[b]"][12] * np.exp(-rate * t)
    np.testing.assert_allclose(run["policy_loans[b]"][years], expected, rtol=5e-3)


def test_money_is_conserved_in_every_preset_of_industry() -> None:
    for name in ("korea-heavy-industry", "hefei-fund", "offtake-against-annual-budgets",
                 "workforce-bottleneck", "green-lane", "shipbuilding"):  # fmt: skip
        run = course(name)
        for check in accounts.CHECKS:
            for series in (n for n in run.names if n.partition("[")[0] == check):
                assert np.abs(run[series]).max() < 1e-9, (name, series)
