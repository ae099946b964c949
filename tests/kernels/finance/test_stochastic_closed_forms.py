"""Paths and know-how against what can be worked out by hand."""

from math import erf, exp, log, sqrt

import numpy as np
import pytest
from projects import BARE, appraisal, mean_and_error

from tenfold_kernels.finance.returns import annuity, npv
from tenfold_kernels.finance.stochastic.decades import know_how, wright_exponent
from tenfold_kernels.finance.stochastic.owners import Outcomes

PATHS = 20_000


def expected_topup(floor: float, noise: float) -> float:
    """E[max(floor - price, 0)] of a lognormal price with mean one (Black 1976)."""
    low = (log(floor) + 0.5 * noise**2) / noise
    return floor * _normal(low) - _normal(low - noise)


def _normal(x: float) -> float:
    return 0.5 * (1.0 + erf(x / sqrt(2.0)))


@pytest.fixture(params=range(12))
def draw(request: pytest.FixtureRequest) -> np.random.Generator:
    return np.random.default_rng(request.param)


def paths(draw: np.random.Generator, **changes: float) -> Outcomes:
    """Paths of a project with a seed of its own."""
    return appraisal(PATHS, int(draw.integers(1, 2**31)), **{**BARE, **changes}).outcomes


@pytest.mark.parametrize(("hazard", "rate", "value"), [(0.2, 0.1, 3.33217), (0.05, 0.08, 7.38074)])
def test_a_constant_hazard_shrinks_an_annuity(hazard: float, rate: float, value: float) -> None:
    found = appraisal(PATHS, **BARE, loss_hazard=hazard, rewin_chance=0.0)
    mean, error = mean_and_error(npv(found.outcomes.made.T, rate))
    assert annuity(rate, 25, -hazard) == pytest.approx(value, abs=1e-5)
    assert mean == pytest.approx(value, abs=error)
    assert error < 0.02 * value


def test_any_hazard_shrinks_an_annuity(draw: np.random.Generator) -> None:
    hazard, rate = draw.uniform(0.02, 0.5), draw.uniform(0.0, 0.2)
    made = paths(draw, loss_hazard=hazard, rewin_chance=0.0).made
    mean, error = mean_and_error(npv(made.T, rate))
    assert mean == pytest.approx(annuity(rate, 25, -hazard), abs=error)


@pytest.mark.parametrize(("loss", "rewin"), [(0.2, 0.25), (0.2, 0.6), (0.1, 0.5)])
def test_customers_are_there_for_a_steady_share_of_the_time(loss: float, rewin: float) -> None:
    # With contracts of no time each year stands alone; memory is below 1 % after ten years.
    found = appraisal(PATHS, **BARE, loss_hazard=loss, rewin_chance=rewin, contract_length=0.0)
    mean, error = mean_and_error(found.outcomes.made[13:].mean(axis=0))
    assert mean == pytest.approx(rewin / (rewin + loss), abs=error)
    assert error < 0.01


def test_customers_come_and_go_as_a_chain_of_two_states(draw: np.random.Generator) -> None:
    loss, rewin = draw.uniform(0.02, 0.9, 2)
    made = paths(draw, loss_hazard=loss, rewin_chance=rewin, contract_length=0.0).made
    steady = rewin / (rewin + loss)
    there = steady + (1.0 - steady) * (1.0 - loss - rewin) ** np.arange(1, 26)
    mean, error = mean_and_error(made[1:].mean(axis=0))
    assert mean == pytest.approx(float(there.mean()), abs=error)
    year = int(draw.integers(1, 26))
    mean, error = mean_and_error(made[year])
    assert mean == pytest.approx(float(there[year - 1]), abs=error)


@pytest.mark.parametrize(("floor", "noise"), [(1.0, 0.3), (1.2, 0.3), (0.9, 0.25)])
def test_a_floor_price_costs_a_put(floor: float, noise: float) -> None:
    found = appraisal(
        PATHS, **{**BARE, "price_noise": noise}, price_reversion=1.0, offtake_years=25.0,
        offtake_share=1.0, floor_price=floor, upside_share=0.0, surplus_value=1.0,
    )  # fmt: skip
    mean, error = mean_and_error(found.outcomes.public.sum(axis=0) / 25.0)
    assert mean == pytest.approx(expected_topup(floor, noise), abs=error)
    assert error < 0.01
    assert expected_topup(1.0, 0.3) == pytest.approx(0.119235, abs=1e-6)


def test_any_floor_costs_a_put_as_long_as_it_lasts(draw: np.random.Generator) -> None:
    floor, noise, reversion = draw.uniform(0.6, 1.6), draw.uniform(0.05, 0.5), draw.uniform(0.1, 1)
    ended, upside = draw.uniform(0.0, 0.2), draw.uniform(0.0, 1.0)
    public = paths(
        draw, price_noise=noise, price_reversion=reversion, offtake_years=25.0, offtake_share=1.0,
        floor_price=floor, upside_share=upside, surplus_value=1.0, reversal_hazard=ended,
    ).public  # fmt: skip
    expected = 0.0
    for year in range(1, 26):
        # Variance of a price that keeps 1 - reversion of its distance from the mean.
        spread = noise * sqrt(sum((1.0 - reversion) ** (2 * k) for k in range(year)))
        put = expected_topup(floor, spread)
        call = put + 1.0 - floor  # parity at a mean price of one
        expected += (1.0 - ended) ** (year - 1) * (put - upside * call)
    mean, error = mean_and_error(public.sum(axis=0))
    assert mean == pytest.approx(expected, abs=error)


def test_an_upside_share_is_a_call_that_the_state_holds() -> None:
    given = {**BARE, "price_noise": 0.3, "price_reversion": 1.0, "offtake_years": 25.0,
             "offtake_share": 1.0, "surplus_value": 1.0}  # fmt: skip
    half, none = (appraisal(PATHS, **given, upside_share=share) for share in (0.5, 0.0))
    gain, error = mean_and_error((none.outcomes.public - half.outcomes.public)[0] / 25.0)
    # Put-call parity at a floor of one and a mean price of one: both are worth the same.
    assert gain == pytest.approx(0.5 * expected_topup(1.0, 0.3), abs=error)


@pytest.mark.parametrize(
    ("count", "correlation", "ratio"),
    [(4, 0.2, 0.4), (8, 0.2, 0.3), (8, 0.0, 0.125), (8, 1.0, 1.0)],
)
def test_customers_spread_risk_as_far_as_they_are_independent(
    count: int, correlation: float, ratio: float
) -> None:
    found = appraisal(
        PATHS, **BARE, customers=float(count), customer_correlation=correlation, loss_hazard=0.2
    )
    there = found.outcomes.made[2]  # the first year without a contract: all are in one state
    spread = (there - 0.8) ** 2 / (0.2 * 0.8)
    mean, error = mean_and_error(spread)
    assert mean == pytest.approx(ratio, abs=error)
    assert error < 0.1


def test_any_number_of_customers_spreads_risk_by_the_rule(draw: np.random.Generator) -> None:
    count, correlation = int(draw.integers(1, 31)), draw.uniform(0.0, 1.0)
    loss = draw.uniform(0.05, 0.95)
    made = paths(
        draw, customers=float(count), customer_correlation=correlation, loss_hazard=loss
    ).made
    mean, error = mean_and_error((made[2] - (1.0 - loss)) ** 2)
    ratio = (1.0 + (count - 1) * correlation) / count
    assert mean == pytest.approx(loss * (1.0 - loss) * ratio, abs=error)


def test_a_guarantee_costs_its_share_of_what_is_lost_less_fees(draw: np.random.Generator) -> None:
    # A plant of one year: it works and pays, or it fails and is sold.
    works, share, fee = draw.uniform(0.3, 0.98), draw.uniform(0.1, 1.0), draw.uniform(0.0, 0.1)
    sells, decline = draw.uniform(0.0, 0.3), draw.uniform(0.0, 0.5)
    found = appraisal(
        PATHS, int(draw.integers(1, 2**31)),
        **{**BARE, "ramp_success": works, "failed_ramp_output": 0.0, "largest_gearing": 0.8},
        plant_life=1.0, workout_chance=0.0, reserve_months=0.0, guarantee_share=share,
        guarantee_fee=fee, redeployability=sells, book_decline=decline,
    )  # fmt: skip
    owed = found.loan.amount * (1.0 + found.loan.rate)
    lost = max(owed - sells * (1.0 - decline), 0.0)
    expected = share * ((1.0 - works) * lost - works * fee * found.loan.amount)
    mean, error = mean_and_error(found.outcomes.public.sum(axis=0))
    assert mean == pytest.approx(expected, abs=error)
    mean, error = mean_and_error(found.outcomes.defaulted > 0)
    assert mean == pytest.approx(1.0 - works, abs=error)


def test_mean_price_and_use_by_the_day_are_what_the_parameters_say() -> None:
    given = {**BARE, "spot_utilisation": 0.3, "price_noise": 0.2, "loss_hazard": 1.0,
             "rewin_chance": 0.0, "contract_length": 0.0}  # fmt: skip
    found = appraisal(PATHS, **given)
    use, error = mean_and_error(found.outcomes.made[1:].mean(axis=0))
    assert use == pytest.approx(0.3, abs=error)
    earned, error = mean_and_error(found.outcomes.flows[1:25].mean(axis=0))
    assert earned == pytest.approx(0.3, abs=error)
    assert error < 0.01


def test_errors_of_closed_forms_are_those_of_chance() -> None:
    # Not only none too large: over many draws errors over their standard error have a mean
    # square of one. Of 60 squares it lies between 0.44 and 1.87 but for once in 10,000 times.
    squares = []
    for seed in range(60):
        draw = np.random.default_rng(1000 + seed)
        hazard, rate = draw.uniform(0.02, 0.5), draw.uniform(0.0, 0.2)
        made = paths(draw, loss_hazard=hazard, rewin_chance=0.0).made
        mean, error = mean_and_error(npv(made.T, rate))
        squares.append((3.0 * (mean - annuity(rate, 25, -hazard)) / error) ** 2)
    assert 0.44 < float(np.mean(squares)) < 1.87


@pytest.mark.parametrize(
    ("rate", "half", "left", "years"),
    [
        (0.02, 34.31, 0.8171, 29.9),
        (0.05, 13.51, 0.5987, 27.1),
        (0.15, 4.27, 0.1969, 12.8),
        (0.39, 1.40, 0.007133, 4.64),
    ],
)
def test_know_how_settles_decays_and_comes_back(
    rate: float, half: float, left: float, years: float
) -> None:
    def after(stock: float, output: float, span: int, in_use: float) -> float:
        found = np.array([stock])
        for _ in range(span):
            found = know_how(found, np.array([output]), np.array([in_use]), rate, rate)
        return float(found[0])

    steady = 1.0 / rate
    assert after(steady, 1.0, 50, 1.0) == pytest.approx(steady, rel=1e-12)
    idle = after(steady, 0.0, 10, 0.0)
    assert idle / steady == pytest.approx(left, rel=1e-3)
    assert log(0.5) / log(1.0 - rate) == pytest.approx(half, rel=2e-3)
    # Back to 90 %: 0.1 = (1 - left) (1 - rate)^n.
    assert log(0.1 / (1.0 - idle / steady)) / log(1.0 - rate) == pytest.approx(years, rel=1e-2)
    if rate == 0.15:
        assert (idle / steady) ** -wright_exponent(0.18) == pytest.approx(1.592, abs=1e-3)
    for span in (int(years), int(years) + 1):
        assert (after(idle, 1.0, span, 1.0) > 0.9 * steady) is (span > years)


def test_idle_plants_forget_faster() -> None:
    stock, none, full = np.array([10.0]), np.array([0.0]), np.array([1.0])
    used = know_how(stock, none, full, 0.05, 0.15)
    idle = know_how(stock, none, none, 0.05, 0.15)
    half = know_how(stock, none, 0.5 * full, 0.05, 0.15)
    assert [float(x[0]) for x in (used, half, idle)] == pytest.approx([9.5, 9.0, 8.5])
    assert exp(-wright_exponent(0.2) * log(2.0)) == pytest.approx(0.8)
