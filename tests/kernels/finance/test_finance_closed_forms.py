"""Debt, returns, reserves, depreciation and taxes against what can be worked out by hand."""

import numpy as np
import pytest

from tenfold_kernels.finance.debt import (
    RevenueClass,
    capacity,
    repayment_years,
    scheduled,
    sculpted,
    within_bounds,
)
from tenfold_kernels.finance.depreciation import CLASSES, allocated, deducted, rates, replacements
from tenfold_kernels.finance.incentives import on_output, production_credit
from tenfold_kernels.finance.reserves import months_ahead, replacement
from tenfold_kernels.finance.returns import (
    annuity,
    irr,
    irr_as_sam,
    levelised_cost,
    loan_life_cover,
    npv,
    weighted_cost,
)
from tenfold_kernels.finance.series import annual, growing, listed
from tenfold_kernels.finance.tax_credits import Offer, granted
from tenfold_kernels.finance.taxes import Level, effective_rate, income_taxes

DRAWS = range(30)
ROUNDING = 1e-12  # sums of some thirty terms, each rounded to 1e-16


@pytest.fixture(params=DRAWS)
def draw(request: pytest.FixtureRequest) -> np.random.Generator:
    return np.random.default_rng(request.param)


def test_level_cash_flow_carries_an_annuity(draw: np.random.Generator) -> None:
    cash, cover, rate = draw.uniform(10, 1e8), draw.uniform(1.05, 3.0), draw.uniform(0.001, 0.2)
    tenor = int(draw.integers(1, 40))
    flows = growing(cash, 0.0, tenor + 3)
    expected = cash / cover * (1.0 - (1.0 + rate) ** -tenor) / rate
    assert capacity([RevenueClass(flows, cover)], rate, tenor) == pytest.approx(
        expected, rel=ROUNDING
    )


def test_growing_cash_flow_carries_a_growing_annuity(draw: np.random.Generator) -> None:
    cash, cover, rate = draw.uniform(10, 1e8), draw.uniform(1.05, 3.0), draw.uniform(0.03, 0.2)
    growth, tenor = draw.uniform(-0.05, 0.025), int(draw.integers(1, 40))
    flows = growing(cash, growth, tenor)
    expected = cash / cover * (1.0 - ((1.0 + growth) / (1.0 + rate)) ** tenor) / (rate - growth)
    assert capacity([RevenueClass(flows, cover)], rate, tenor) == pytest.approx(
        expected, rel=ROUNDING
    )


def test_a_contract_that_may_end_each_year_is_worth_a_shrinking_annuity(
    draw: np.random.Generator,
) -> None:
    hazard, rate, years = draw.uniform(0, 0.5), draw.uniform(0.0, 0.2), int(draw.integers(1, 40))
    kept = (1.0 - hazard) / (1.0 + rate)
    # Paid at the end of a year that the contract began, so that the first payment is certain.
    paid = listed([(1.0 - hazard) ** k for k in range(years)], years)
    closed = years if kept == 1.0 else (1.0 - kept**years) / (1.0 - kept)
    assert annuity(rate, years, -hazard) == pytest.approx(closed / (1.0 + rate), rel=ROUNDING)
    assert npv(paid, rate) == pytest.approx(closed / (1.0 + rate), rel=ROUNDING)


def test_annuity_where_growth_equals_the_rate() -> None:
    assert annuity(0.05, 20, 0.05) == pytest.approx(20 / 1.05)
    assert annuity(0.05, 20, 0.05 + 1e-9) == pytest.approx(20 / 1.05, rel=1e-6)
    assert annuity(0.0, 7) == 7.0
    assert annuity(0.1, 0) == 0.0


def test_two_classes_of_revenue_are_lent_against_side_by_side(draw: np.random.Generator) -> None:
    firm, merchant = draw.uniform(1, 100, (2, 21))
    rate, tenor = draw.uniform(0.01, 0.15), int(draw.integers(1, 20))
    classes = [RevenueClass(firm, 1.3), RevenueClass(merchant, 2.25)]
    alone = [capacity([each], rate, tenor) for each in classes]
    assert capacity(classes, rate, tenor) == pytest.approx(sum(alone), rel=ROUNDING)
    same = [RevenueClass(firm, 1.5), RevenueClass(merchant, 1.5)]
    together = capacity([RevenueClass(firm + merchant, 1.5)], rate, tenor)
    assert capacity(same, rate, tenor) == pytest.approx(together, rel=ROUNDING)


def test_many_paths_are_sized_at_once(draw: np.random.Generator) -> None:
    paths = draw.uniform(1, 100, (5, 16))
    sizes = capacity([RevenueClass(paths, 1.4)], 0.06, 12)
    each = [capacity([RevenueClass(path, 1.4)], 0.06, 12) for path in paths]
    assert sizes == pytest.approx(each, rel=ROUNDING)


def test_less_debt_raises_every_cover_to_the_loan_life_cover(draw: np.random.Generator) -> None:
    cash, rate = draw.uniform(20, 100, 26), draw.uniform(0.01, 0.12)
    tenor, cover = int(draw.integers(2, 25)), draw.uniform(1.1, 2.0)
    classes = [RevenueClass(cash, cover)]
    most = float(capacity(classes, rate, tenor))
    lent = most * draw.uniform(0.3, 1.0)
    loan = sculpted(classes, rate, tenor, lent)
    reached = cash[1 : tenor + 1] / loan.payment[1 : tenor + 1]
    expected = cover * most / lent
    assert reached == pytest.approx(np.full(tenor, expected), rel=ROUNDING)
    assert loan_life_cover(cash, lent, rate, tenor) == pytest.approx(expected, rel=ROUNDING)
    assert loan.balance[0] == lent
    # The balance is the difference of numbers that interest makes (1 + rate)^tenor times larger.
    assert np.all(np.abs(loan.balance[tenor:]) < 1e-11 * lent * (1.0 + rate) ** tenor)


def test_scheduled_loans_are_paid_back(draw: np.random.Generator) -> None:
    amount, rate = draw.uniform(1e3, 1e9), draw.choice([0.0, draw.uniform(0.001, 0.2)])
    tenor = int(draw.integers(1, 30))
    pause = int(draw.integers(0, tenor))
    for equal in (False, True):
        loan = scheduled(amount, rate, tenor, tenor + 4, pause, equal)
        assert loan.principal.sum() == pytest.approx(amount, rel=1e-10)
        assert np.all(loan.principal[1 : pause + 1] == 0.0)
        assert npv(loan.payment, rate) == pytest.approx(amount, rel=1e-10)
        paid = loan.principal if equal else loan.payment
        assert np.ptp(paid[pause + 1 : tenor + 1]) <= 1e-9 * amount


def test_debt_stays_within_its_share_of_all_uses(draw: np.random.Generator) -> None:
    cost, share, fee = draw.uniform(1e6, 1e9), draw.uniform(0.1, 0.9), draw.uniform(0.0, 0.1)
    debt = within_bounds(1e12, cost, share, fee)
    assert debt / (cost + fee * debt) == pytest.approx(share, rel=ROUNDING)
    assert within_bounds(0.01 * cost, cost, share, fee) == 0.01 * cost
    floor = 0.5 * debt
    assert within_bounds(0.01 * floor, cost, share, fee, floor) == floor


def test_a_loan_ends_before_the_contract() -> None:
    assert repayment_years(18, 25) == 18
    assert repayment_years(18, 15, 1) == 14
    assert repayment_years(18, 1, 3) == 0


def test_rate_of_return_of_a_level_project(draw: np.random.Generator) -> None:
    rate, years = draw.uniform(0.01, 0.6), int(draw.integers(1, 40))
    flows = growing(1.0, 0.0, years)
    flows[0] = -annuity(rate, years)
    found = irr(flows)
    assert found == pytest.approx(rate, rel=1e-10)
    assert npv(flows, found) == pytest.approx(0.0, abs=1e-9)
    early = irr_as_sam(flows)
    # SAM is content with a present value of a millionth of the largest flow.
    largest, slope = np.max(np.abs(flows)), npv(flows, rate) - npv(flows, rate + 1e-4)
    assert early is None or abs(early - rate) <= 1.01e-6 * largest / (slope / 1e-4)


@pytest.mark.parametrize("flows", [(1.0, 2.0, 3.0), (-1.0, -2.0, -3.0), (0.0, 0.0, 0.0)])
def test_flows_without_a_rate_of_return(flows: tuple[float, ...]) -> None:
    assert irr(np.array(flows)) is None
    assert irr_as_sam(np.array(flows)) is None


def test_rate_of_return_of_single_payment() -> None:
    assert irr(np.array([-100.0, 110.0])) == pytest.approx(0.1)
    assert irr_as_sam(np.array([-100.0, 110.0])) == pytest.approx(0.1)
    assert irr_as_sam(np.array([-100.0])) is None


def test_levelised_cost_of_level_output(draw: np.random.Generator) -> None:
    cost, running, energy = draw.uniform(1e6, 1e9), draw.uniform(1e4, 1e6), draw.uniform(1e5, 1e8)
    rate, years = draw.uniform(0.01, 0.15), int(draw.integers(1, 40))
    costs = growing(running, 0.0, years)
    costs[0] = cost
    expected = (cost / annuity(rate, years) + running) / energy
    found = levelised_cost(costs, growing(energy, 0.0, years), rate, rate)
    assert found == pytest.approx(expected, rel=ROUNDING)
    assert np.isnan(levelised_cost(costs, np.zeros(years + 1), rate, rate))


def test_weighted_cost_of_capital() -> None:
    assert weighted_cost(0.6, 0.05, 0.12, 0.25) == pytest.approx(0.4 * 0.12 + 0.6 * 0.05 * 0.75)


def test_a_reserve_gives_back_what_it_took(draw: np.random.Generator) -> None:
    flow = listed(draw.uniform(1, 100, 20).tolist(), 20)
    months, last = draw.uniform(0.0, 18.0), int(draw.integers(1, 21))
    reserve = months_ahead(months, flow, last)
    assert reserve.drawn.sum() == pytest.approx(0.0, abs=1e-10)
    assert reserve.balance[:last] == pytest.approx(months / 12.0 * flow[1 : last + 1])
    assert np.all(reserve.balance[last:] == 0.0)


def test_equipment_is_paid_for_when_it_is_due(draw: np.random.Generator) -> None:
    cost, every, growth = draw.uniform(1, 1e7), int(draw.integers(1, 12)), draw.uniform(0, 0.05)
    reserve = replacement(cost, every, growth, 25)
    due = [year for year in range(1, 26) if year % every == 0]
    assert np.flatnonzero(reserve.release).tolist() == due
    for year in due:
        assert -reserve.release[year] == pytest.approx(cost * (1.0 + growth) ** (year - 1))
        assert reserve.balance[year] == pytest.approx(0.0, abs=1e-8 * cost)
    assert np.all(reserve.balance >= -1e-8 * cost)
    assert not replacement(cost, 0, growth, 25).funding.any()


def test_every_schedule_deducts_the_whole_basis() -> None:
    by_year = rates(45, [60.0, 40.0])
    # The printed tables are rounded to a hundredth of a percent in each of up to 16 years.
    assert by_year.sum(axis=1) == pytest.approx(np.ones(len(CLASSES)), abs=2e-4)
    assert np.all(by_year[:, 0] == 0.0)


def test_bonus_depreciation_only_moves_deductions(draw: np.random.Generator) -> None:
    basis, bonus = draw.uniform(0, 1e8, len(CLASSES)), draw.uniform(0, 1, len(CLASSES))
    by_year = rates(45, [100.0])
    plain, early = (deducted(basis, each, by_year) for each in (0.0 * bonus, bonus))
    assert early.sum() == pytest.approx(plain.sum(), rel=1e-3)
    assert early[1] >= plain[1]


def test_cost_is_spread_over_classes(draw: np.random.Generator) -> None:
    percent = draw.uniform(0, 100.0 / len(CLASSES), len(CLASSES))
    spread = allocated(percent, 1e8)
    assert spread.amount == pytest.approx(percent / 100.0 * 1e8)
    assert spread.share.sum() == pytest.approx(1.0)
    assert not allocated(0.0 * percent, 1e8).amount.any()


def test_replacements_are_depreciated_from_their_year() -> None:
    spent = listed([0.0, 10.0, 0.0, 100.0], 6)
    by_year = listed([0.5, 0.3, 0.2], 6)
    expected = [0.0, 0.0, 5.0, 3.0, 2.0 + 50.0, 30.0, 20.0]
    assert replacements(spent, by_year) == pytest.approx(expected)


def test_a_credit_takes_half_of_itself_from_the_basis(draw: np.random.Generator) -> None:
    qualifying = draw.uniform(0, 1e8, len(CLASSES))
    offer = Offer(listed([3e6], 10), listed([0.3], 10), annual([1e38], 10))
    credit = granted(offer, qualifying)
    assert credit.paid.sum() == pytest.approx(3e6 + 0.3 * qualifying.sum())
    assert credit.lost_to_share.sum() == pytest.approx(0.15 * qualifying.sum())
    assert credit.lost_to_amount.sum() == pytest.approx(1.5e6)
    capped = granted(Offer(offer.amount, offer.share, annual([1e6], 10)), qualifying)
    assert capped.paid[1] == pytest.approx(3e6 + min(1e6, 0.3 * qualifying.sum()))


def test_both_levels_together_take_the_effective_rate(draw: np.random.Generator) -> None:
    income = listed(draw.uniform(-10, 100, 12).tolist(), 12)
    nothing, rates_ = np.zeros(13), draw.uniform(0, 0.5, 2)
    state, federal = (Level(np.full(13, rate), nothing, nothing) for rate in rates_)
    taxes = income_taxes(income, state, federal, nothing)
    both = effective_rate(*rates_)
    assert taxes.state + taxes.federal == pytest.approx(both * income, abs=ROUNDING * 100)


def test_a_state_s_credit_is_federal_income() -> None:
    income, nothing = listed([100.0], 1), np.zeros(2)
    levels = [Level(np.full(2, rate), nothing, nothing) for rate in (0.1, 0.2)]
    taxes = income_taxes(income, levels[0], levels[1], listed([10.0], 1))
    assert taxes.state[1] == pytest.approx(10.0)
    assert taxes.federal[1] == pytest.approx(0.2 * (100.0 - 10.0 + 10.0))


def test_payments_on_output_end_with_their_term() -> None:
    energy = growing(1000.0, 0.0, 5)
    assert on_output([0.01], 2, 0.1, energy) == pytest.approx([0, 10, 11, 0, 0, 0])
    assert on_output([0.01, 0.02], 1, 0.1, energy) == pytest.approx([0, 10, 20, 0, 0, 0])


def test_production_credits_are_rounded_to_whole_dollars_per_megawatt_hour() -> None:
    energy = growing(1000.0, 0.0, 3)
    assert production_credit([0.0264], 9, 0.04, energy) == pytest.approx([0, 26, 27, 29])
    assert production_credit([0.0264, 0.01], 9, 0.04, energy) == pytest.approx([0, 26.4, 10, 0])
