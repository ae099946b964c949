"""Loans, what they are repaid from and who loses when they are not, against hand and each other."""

import numpy as np
import pytest
from projects import BARE, DATA_CENTRE, appraisal, figures

from tenfold_kernels.finance.debt import RevenueClass, capacity, sculpted
from tenfold_kernels.finance.returns import irr, npv
from tenfold_kernels.finance.stochastic.appraisal import FIGURES


def test_an_offtake_lengthens_the_loan_by_what_it_covers() -> None:
    def tenor(**changes: float) -> float:
        return figures(200, contract_length=12.0, offtake_years=18.0, **changes)["tenor"]

    assert tenor(offtake_share=0.0) == tenor(offtake_share=1.0, floor_price=0.0) == 11.0
    assert tenor(offtake_share=0.25) == tenor(offtake_share=0.5, floor_price=0.5) == 14.0
    assert tenor(offtake_share=0.5) == tenor(offtake_share=1.0, floor_price=2.0) == 17.0


def test_lending_moves_without_steps_with_the_length_of_a_contract() -> None:
    def at(years: float) -> dict[str, float]:
        return figures(2000, contract_length=years, revenue_ratio=0.25)

    for whole in (9.0, 12.0):
        around = [at(whole + d) for d in (-0.02, -0.01, 0.0, 0.01, 0.02)]
        tenors = [each["tenor"] for each in around]
        assert tenors == pytest.approx([whole - 1.0 + d for d in (-0.02, -0.01, 0.0, 0.01, 0.02)])
        for key in ("return_on_expected_flows", "debt_share", "default_chance", "public"):
            moves = np.diff([each[key] for each in around])
            # A year more or less of loan is some per cent; a hundredth of it, ten times less
            # than a thousandth, but that one of 2,000 paths may default or not.
            assert np.abs(moves).max() < 1.5e-3, key
        # In between, a loan lies between those of whole years on either side.
        shares = [at(whole + part)["debt_share"] for part in (0.0, 0.5, 1.0)]
        assert shares == sorted(shares)


def test_the_loan_is_the_one_that_deterministic_project_finance_sizes() -> None:
    found = appraisal(**{**DATA_CENTRE, "largest_gearing": 0.98})
    loan = found.loan
    assert loan.visibility == pytest.approx(1.0, abs=1e-12)  # of sums rounded to 1e-16
    classes = [RevenueClass(found.expected, 1.3)]
    assert loan.tenor == 14
    assert loan.amount == pytest.approx(float(capacity(classes, loan.rate, 14)), rel=1e-12)
    same = sculpted(classes, loan.rate, int(loan.tenor), loan.amount)
    assert loan.payments == pytest.approx(same.payment, abs=1e-12)
    assert loan.balance == pytest.approx(same.balance, abs=1e-12)
    assert loan.rate == pytest.approx(0.043 + 0.02, rel=1e-12)


def test_cover_over_the_life_of_a_contracted_loan_is_the_one_asked_for() -> None:
    index = FIGURES.index("loan_life_cover")
    firm = appraisal(**{**DATA_CENTRE, "largest_gearing": 0.98}).figures[0, index]
    assert firm == pytest.approx(1.3, rel=1e-12)
    assert appraisal(**{**DATA_CENTRE, "largest_gearing": 0.4}).figures[0, index] > 2.0
    assert appraisal(**BARE).figures[0, index] == 0.0  # no loan


def test_half_a_year_of_life_is_half_a_year() -> None:
    given = {**BARE, "redeployability": 0.0, "contract_length": 25.0}
    earned = {life: appraisal(100, **given, plant_life=life).outcomes.flows[1:].sum() / 100.0
              for life in (4.0, 4.5, 5.0)}  # fmt: skip
    assert earned == pytest.approx({4.0: 4.0, 4.5: 4.5, 5.0: 5.0}, rel=1e-12)
    used = appraisal(100, **given, plant_life=4.5).figures[0, FIGURES.index("output")]
    assert used == pytest.approx(1.0, rel=1e-12)
    changes = {"contract_length": 12.0, "redeployability": 0.5}
    around = [appraisal(2000, **changes, plant_life=life).figures[0] for life in (6.99, 7.0, 7.01)]
    for key in ("return_on_expected_flows", "debt_share", "default_chance", "loan_life_cover"):
        place = FIGURES.index(key)
        assert np.abs(np.diff([each[place] for each in around])).max() < 3e-3, key


@pytest.mark.parametrize("length", [1.0, 3.0, 6.5, 12.0])
def test_spread_visibility_and_debt_agree(length: float) -> None:
    found = appraisal(contract_length=length)
    loan, hidden = found.loan, 1.0 - found.loan.visibility
    assert loan.spread == pytest.approx(0.02 + 0.04 * hidden + 0.07 * 0.8 * hidden, abs=1e-12)
    assert float(npv(loan.payments, loan.rate)) == pytest.approx(loan.amount, rel=1e-12)
    assert loan.balance[-1] == pytest.approx(0.0, abs=1e-12)


def test_return_on_expected_flows_is_that_of_the_mean_flows_and_a_delay_lowers_it() -> None:
    found = appraisal(contract_length=8.0)
    mean = found.outcomes.flows.mean(axis=1)
    now = float(found.figures[0, 7])
    assert irr(mean) == pytest.approx(now, rel=1e-9)
    # Two years' wait: the same flows two places later, and interest paid in the meantime.
    late = appraisal(contract_length=8.0, construction_time=2.0)
    waited = np.concatenate((late.outcomes.flows.mean(axis=1)[:1], [0.0, 0.0],
                             late.outcomes.flows.mean(axis=1)[1:]))  # fmt: skip
    assert irr(waited) == pytest.approx(float(late.figures[0, 7]), rel=1e-9)
    extra = 2.0 * late.loan.rate * late.loan.amount
    assert mean[0] - late.outcomes.flows[0, 0] == pytest.approx(extra, rel=1e-9)


def test_nobody_defaults_without_debt_and_reserves_come_back() -> None:
    bare = appraisal(**BARE)
    assert not bare.outcomes.defaulted.any()
    # One path's owners get what the plant earns less debt service, whatever the reserve does.
    found = appraisal(100, **{**BARE, "largest_gearing": 0.5}, contract_length=25.0)
    earned = 25.0 - float(found.loan.payments.sum())
    salvage = 0.2 * 0.93**25
    paid_in = float(-found.outcomes.flows[0, 0])
    reserve = paid_in - 0.5
    assert reserve == pytest.approx(0.5 * found.loan.payments[1], rel=1e-12)
    assert found.outcomes.flows[1:, 0].sum() == pytest.approx(earned + reserve + salvage, rel=1e-12)


def test_lenders_lose_what_is_owed_beyond_what_the_plant_fetches() -> None:
    given = {**BARE, "revenue_ratio": 0.2, "largest_gearing": 0.8, "loss_hazard": 0.3,
             "rewin_chance": 0.0, "contract_length": 3.0, "workout_chance": 0.0,
             "reserve_months": 0.0, "spot_utilisation": 0.1, "utilisation_noise": 0.0,
             "guarantee_share": 0.6, "guarantee_fee": 0.0}  # fmt: skip
    found = appraisal(500, **given)
    loan, outcomes = found.loan, found.outcomes
    year = outcomes.defaulted
    # Whoever defaults has lost the customer, and earns by the day for a last year.
    owed = loan.balance[year - 1] * (1.0 + loan.rate) - 0.1 * 0.2
    lost = np.where(year > 0, np.maximum(owed - 0.2 * 0.93**year, 0.0), 0.0)
    assert set(year.tolist()) >= {0, 4, 5}
    assert outcomes.lost == pytest.approx(lost, abs=1e-12)
    assert outcomes.public[2] == pytest.approx(0.6 * lost, abs=1e-12)


def test_each_dollar_lost_of_a_loan_is_lost_by_one_party() -> None:
    changes = {"contract_length": 6.0, "ramp_success": 0.5, "guarantee_share": 0.6,
               "guarantee_fee": 0.0, "residual_guarantee": 0.4, "residual_public_share": 0.3,
               "public_discount_rate": 0.04, "construction_time": 0.0}  # fmt: skip
    outcomes = appraisal(2000, **changes).outcomes
    lost = outcomes.lost * 1.04 ** -(outcomes.defaulted.astype(float))
    state = outcomes.public[2] + outcomes.public[6]
    assert np.count_nonzero(lost) > 500
    assert lost == pytest.approx(state + outcomes.lenders + outcomes.guarantor, abs=1e-12)
    assert outcomes.guarantor == pytest.approx(outcomes.public[6] * 0.7 / 0.3, abs=1e-12)
    assert outcomes.lenders == pytest.approx(outcomes.public[2] * 0.4 / 0.6, abs=1e-12)
