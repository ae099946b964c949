"""Where money goes, how returns spread, and where decisions turn, as the window shows them."""

import numpy as np
import pytest
from projects import BARE, DATA_CENTRE, FLEXIBLE, OFFTAKE, appraisal, values_of

from tenfold_kernels.finance.returns import sign_changes
from tenfold_kernels.finance.stochastic import SWEPT, Remark, Sweep, report, sweep, sweeps
from tenfold_kernels.finance.stochastic.appraisal import CLOSE_CHANCE, normal_chances
from tenfold_kernels.finance.stochastic.returns import (
    NOTHING_BACK,
    distribution,
    path_returns,
)
from tenfold_kernels.finance.stochastic.statement import INWARDS, OUTWARDS, statement
from tenfold_kernels.finance.stochastic.sweeps import HURDLE, RETURN
from tenfold_kernels.finance.stochastic.terms import terms_of

# Loans, defaults, support, waiting, and a life that ends before the horizon.
CASES = [
    DATA_CENTRE,
    {"contract_length": 5.0, "guarantee_share": 0.8, "construction_time": 3.0},
    {**OFFTAKE, "plant_life": 7.0, "redeployability": 0.5},
    {**OFFTAKE, "plant_life": 7.3, "redeployability": 0.5, "ramp_success": 0.5},
    {**FLEXIBLE, "grant_share": 0.3, "rescue_chance": 1.0, "ramp_success": 0.5},
    {"revenue_ratio": 0.05, "grant_share": 0.98, "investment_credit": 0.5},
]


@pytest.mark.parametrize("changes", CASES)
def test_what_comes_in_goes_out(changes: dict[str, float]) -> None:
    values = values_of(**changes, capital_cost=7.0)
    found = appraisal(**changes, capital_cost=7.0)
    told = statement(found, terms_of(values, "a"))
    # Sums of some dozen amounts below ten times the cost of 7, each rounded to 1e-16 of it.
    assert sum(told.uses.values()) == pytest.approx(sum(told.sources.values()), abs=1e-12)
    inwards = sum(told.flows[name] for name in INWARDS)
    outwards = sum(told.flows[name] for name in OUTWARDS)
    assert inwards == pytest.approx(outwards, abs=1e-12)
    owners = found.outcomes.flows.mean(axis=1)
    assert told.flows["owners"][1:] == pytest.approx(7.0 * owners[1:], abs=1e-12)
    assert told.sources["equity"] == pytest.approx(-7.0 * owners[0], abs=1e-12)


def test_cash_and_cover_are_quantiles_over_all_paths() -> None:
    changes = {"contract_length": 5.0, "ramp_success": 0.4}
    found = appraisal(**changes)
    told = statement(found, terms_of(values_of(**changes), "a"))
    for year in (1, 2, 6, 20):
        pays = (found.outcomes.defaulted == 0) | (found.outcomes.defaulted >= year)
        assert told.alive[year] == pytest.approx(pays.mean(), abs=1e-12)
        cash = np.where(pays, found.market.cash[:, year], 0.0)
        wanted = np.quantile(cash, (0.05, 0.5, 0.95))
        assert told.cash[:, year] == pytest.approx(wanted, rel=1e-12)
    assert 0.0 < told.alive[20] < 0.5 < told.alive[1] == 1.0
    assert told.cash[1, 20] == 0.0  # more than half have defaulted by then
    due = found.loan.payments > 0.0
    assert np.isfinite(told.cover[:, due]).all()
    assert np.isnan(told.cover[:, ~due]).all()
    assert (told.cover[:, due] * found.loan.payments[due]) == pytest.approx(told.cash[:, due])


def test_the_return_of_a_path_is_the_rate_at_which_it_is_worth_nothing() -> None:
    rng = np.random.default_rng(5)
    flows = np.vstack([-rng.uniform(0.5, 2.0, 700), rng.uniform(0.0, 0.4, (25, 700))])
    flows[1:, 3] = 0.0
    for lead in (0.0, 2.5):
        found = path_returns(flows, lead)
        assert found[3] == NOTHING_BACK
        later = np.arange(1, 26)[:, None] + lead
        some = np.arange(700) != 3
        for off, sign in ((-1e-6, 1.0), (1e-6, -1.0)):  # halving ends within 3e-7
            worth = flows[0, some] + (flows[1:, some] * (1.0 + found[some] + off) ** -later).sum(
                axis=0
            )
            assert (sign * worth > 0.0).all()


def test_a_distribution_counts_every_path_once() -> None:
    returns = np.array([NOTHING_BACK, -0.5, -0.3, 0.011, 0.1, 0.1, 0.9])
    found = distribution(returns)
    assert found.below + found.shares.sum() + found.above == pytest.approx(1.0, abs=1e-12)
    assert (found.below, found.nothing_back, found.above) == pytest.approx((2 / 7, 1 / 7, 1 / 7))
    place = int(np.searchsorted(found.edges, 0.011)) - 1
    assert found.shares[place] == pytest.approx(1 / 7)


@pytest.mark.parametrize(
    ("flows", "changes"), [((-1, 0, 2), 1), ((-1, 3, -1), 2), ((0, 0), 0), ((-1, -1), 0)]
)
def test_changes_of_sign_are_counted(flows: tuple[float, ...], changes: int) -> None:
    assert sign_changes(np.array(flows, dtype=float)) == changes


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        (DATA_CENTRE, set()),
        (BARE, {Remark.NO_DEBT}),
        ({"revenue_ratio": 0.02}, {Remark.NO_CASH, Remark.NO_DEBT, Remark.NO_RETURN,
                                   Remark.NO_OUTPUT}),
        # Its one customer leaves for good, and standing idle costs the rest of its life.
        ({**BARE, "fixed_cost_ratio": 0.2, "rewin_chance": 0.0, "loss_hazard": 1.0,
          "contract_length": 8.0}, {Remark.NO_DEBT, Remark.SEVERAL_RETURNS,
                                     Remark.SHORT_OF_CASH}),
        ({"plant_life": 5.0, "contract_length": 20.0}, {Remark.CONTRACT_OUTLASTS_PLANT}),
        # What the asset secures is lent on cash that only just repays it on average.
        ({"redeployability": 1.0, "asset_advance": 1.0, "revenue_ratio": 0.22},
         {Remark.LOW_COVER}),
        # Grants leave nothing to lend; rounding once left a loan of 1e-17 to default on.
        ({"grant_share": 0.98}, {Remark.NO_DEBT}),
    ],
)  # fmt: skip
def test_what_figures_cannot_say_is_remarked(
    changes: dict[str, float], wanted: set[Remark]
) -> None:
    assert set(report(values_of(**changes), "a", 400).remarks) == wanted


def test_what_is_remarked_is_told_in_words() -> None:
    found = report(values_of(fixed_cost_ratio=2.0), "a", 400).document()
    assert len(found["notes"]) == len(found["remarks"]) >= 3
    assert all(note.endswith(".") and " " in note for note in found["notes"])


def test_nobody_defaults_on_nothing() -> None:
    found = appraisal(2000, grant_share=0.98)
    assert found.loan.amount == 0.0
    assert not found.outcomes.defaulted.any()


def test_a_sweep_says_what_an_appraisal_there_says() -> None:
    values = values_of(**OFFTAKE)
    for key, found in sweeps(values, "a", points=5, paths=600).items():
        for value, chance in zip(found.places, found.chances, strict=True):
            there = appraisal(600, **{**OFFTAKE, key: value}).figures[0, CLOSE_CHANCE]
            assert chance == pytest.approx(there, abs=1e-9)
        here = appraisal(600, **OFFTAKE).figures[0, CLOSE_CHANCE]
        assert found.chance == pytest.approx(here, abs=1e-12)
        assert found.supposed_years == 0.0


def test_a_sweep_from_few_paths_agrees_with_many_where_the_project_stands() -> None:
    values = values_of(contract_length=5.0)
    many = appraisal(20_000, contract_length=5.0).figures[0]
    margin = float(many[RETURN] - many[HURDLE])
    found = sweep(values, "a", "contract_length", margin, paths=300, points=21)
    here = float(np.interp(5.0, found.places, found.chances))
    assert here == pytest.approx(many[CLOSE_CHANCE], abs=1e-9)
    assert found.chance == pytest.approx(many[CLOSE_CHANCE], abs=1e-12)


def test_the_decision_turns_where_the_chance_passes_one_half() -> None:
    found = sweep(values_of(), "a", "contract_length")
    (place,) = found.thresholds
    before, after = (appraisal(contract_length=place + d).figures[0, CLOSE_CHANCE] for d in (-1, 1))
    assert before < 0.5 < after
    assert sweep(values_of(revenue_ratio=0.05), "a", "contract_length").thresholds == ()


def test_without_an_offtake_one_of_ten_years_is_supposed_and_told() -> None:
    found = sweep(values_of(), "a", "offtake_share", paths=400, points=3)
    assert (found.supposed_years, found.present) == (10.0, 0.0)
    there = appraisal(400, offtake_years=10.0, offtake_share=1.0).figures[0, CLOSE_CHANCE]
    assert found.chances[-1] == pytest.approx(there, abs=1e-9)
    assert found.distances[0] == found.margin  # of no volume, it changes nothing
    assert set(SWEPT) == {"contract_length", "offtake_share"}


def test_the_decision_turns_beside_the_project_if_it_alone_lies_beyond() -> None:
    found = Sweep("offtake_share", np.array([0.0, 1.0]), np.array([0.01, 0.02]), 0.5, -0.03, 0.05)
    # Straight in the chances from 0.5, where it is -0.03, to either end.
    below, left, right = normal_chances(np.array([-0.6, 0.2, 0.4]))
    assert found.thresholds == pytest.approx(
        (0.5 * (left - 0.5) / (left - below), 0.5 + 0.5 * (0.5 - below) / (right - below))
    )
    moved = found.standing(0.25, 0.0125 - 0.03)
    assert moved.distances == pytest.approx([-0.02, -0.01])  # through the project once more
    assert moved.thresholds == ()
