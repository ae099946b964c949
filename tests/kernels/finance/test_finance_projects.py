"""How projects behave, whatever their figures."""

from typing import Any

import numpy as np
import pytest
from random_cases import random_case

from tenfold_kernels.finance.input_table import TABLE
from tenfold_kernels.finance.inputs import Inputs
from tenfold_kernels.finance.measures import Measures, measures
from tenfold_kernels.finance.price_solve import Target, Tried, solve
from tenfold_kernels.finance.returns import irr_as_sam
from tenfold_kernels.finance.single_owner import Project, single_owner

PLAIN: dict[str, Any] = {
    "gen_constant_kw": 5e4, "system_capacity": 1e5, "analysis_period": 25, "dscr": 1.4,
    "total_installed_cost": 2.5e8, "term_tenor": 16, "term_int_rate": 6.0,
    "ppa_price_input": [0.07],
}  # fmt: skip
SEEDS = range(40)


def project(**changes: Any) -> Project:
    return single_owner(Inputs(TABLE, {**PLAIN, **changes}))


def judged(**changes: Any) -> Measures:
    return measures(project(**changes))


def of(figure: float | None) -> float:
    assert figure is not None
    return figure


@pytest.mark.parametrize("seed", SEEDS)
def test_money_is_neither_made_nor_lost(seed: int) -> None:
    found = single_owner(Inputs(TABLE, random_case(seed)))
    plan, loan = found.plan, found.loan
    scale = np.max(np.abs(found.revenue)) + found.cost + abs(found.debt)
    assert found.equity + found.debt == pytest.approx(found.cost, abs=1e-12 * scale)
    for_debt = plan.inputs
    besides = sum(
        flow for source, flow in plan.run.output_support.items()
        if not for_debt.on(f"pbi_{source}_for_ds")
    )  # fmt: skip
    accounts = (found.service_reserve, found.receivables, plan.working)
    paid_in = sum(each.funding + each.release for each in accounts)
    paid_in = paid_in + sum(each.funding for each in plan.equipment)
    in_ = found.revenue + found.interest_earned + besides
    out = plan.run.expenses + loan.payment + paid_in + found.pretax
    assert in_[1:] == pytest.approx(out[1:], abs=1e-10 * scale)


@pytest.mark.parametrize("seed", SEEDS)
def test_random_projects_have_figures(seed: int) -> None:
    found = measures(single_owner(Inputs(TABLE, random_case(seed))))
    assert np.all(np.isfinite([found.debt, found.npv, found.ppa, found.cost_installed]))
    if found.irr is not None and found.irr_exact is not None:
        assert found.irr == pytest.approx(found.irr_exact, abs=0.05)


def test_more_cover_shorter_loans_and_dearer_money_mean_less_debt() -> None:
    debts = [judged(dscr=cover).debt for cover in (1.1, 1.4, 2.0)]
    assert debts == sorted(debts, reverse=True)
    assert debts[0] * 1.1 == pytest.approx(debts[2] * 2.0)
    debts = [judged(term_tenor=years).debt for years in (0, 5, 10, 20)]
    assert debts == sorted(debts)
    assert debts[0] == 0.0
    debts = [judged(term_int_rate=rate).debt for rate in (0.0, 5.0, 12.0)]
    assert debts == sorted(debts, reverse=True)


def test_the_cap_binds_and_lifts_the_cover() -> None:
    bare = {"cost_debt_fee": 0.0, "dscr_reserve_months": 0.0, "months_working_reserve": 0.0}
    free = judged(**bare)
    capped = judged(**bare, dscr_limit_debt_fraction=1, dscr_maximum_debt_fraction=40.0)
    assert of(capped.debt_fraction) == pytest.approx(40.0)
    assert of(capped.least_dscr) == pytest.approx(1.4 * free.debt / capped.debt)
    loose = judged(**bare, dscr_limit_debt_fraction=1, dscr_maximum_debt_fraction=99.0)
    assert loose.debt == free.debt


def test_credits_grants_and_early_depreciation_help() -> None:
    plain = judged().npv
    better = (
        {"depr_alloc_macrs_5_percent": 100.0, "depr_alloc_sl_20_percent": 0.0},
        {"depr_itc_fed_sl_20": 1, "itc_fed_percent": [30.0]},
        {"ptc_fed_amount": [0.02]},
        {"ibi_fed_amount": 1e7},
        {"pbi_oth_amount": [0.01], "pbi_oth_term": 10},
        {"salvage_percentage": 10.0},
    )
    assert all(judged(**change).npv > plain for change in better)
    worse = ({"insurance_rate": 1.0}, {"property_tax_rate": 1.0}, {"cost_other_financing": 1e7})
    assert all(judged(**change).npv < plain for change in worse)


def test_a_credit_without_qualifying_cost_is_nothing() -> None:
    assert judged(itc_fed_percent=[30.0]) == judged()


def test_prices_found_earn_what_was_wanted() -> None:
    for percent in (6.0, 11.0, 18.0):
        found = project(ppa_soln_mode=0, flip_target_percent=percent, flip_target_year=15)
        assert found.solved
        rate = irr_as_sam(found.aftertax[:16])
        # SAM stops within a hundred thousandth of the wanted percent.
        assert 100.0 * of(rate) == pytest.approx(percent, rel=2e-5)
    with_price = judged(ppa_price_input=[found.price[1] / 100.0])
    assert with_price.npv == pytest.approx(measures(found).npv, rel=1e-9)


def test_a_search_that_cannot_end_says_so() -> None:
    target = Target(10.0, 0.0, 100.0, 1e-5, 7)
    tried: list[float] = []

    def hopeless(price: float, last: float | None) -> Tried[float]:
        tried.append(price)
        return Tried(float("nan"), -1.0, price)

    found = solve(hopeless, target)
    assert not found.reached
    assert tried == [10.0 * k for k in range(7)]
    always = solve(lambda price, last: Tried(50.0, 1.0, price), target)
    assert not always.reached
    assert always.price == 0.0


def test_schedules_end_and_single_values_go_on() -> None:
    once = project(om_fixed=[1e6, 1e6], om_capacity=[0.0], insurance_rate=0.0)
    assert np.count_nonzero(once.plan.run.expenses) == 2
    always = project(om_fixed=[1e6], om_capacity=[0.0], insurance_rate=0.0, inflation_rate=3.0)
    assert always.plan.run.expenses[25] == pytest.approx(1e6 * 1.03**24)
