"""What backcasts are made of: naive rivals, given courses, numbers as they are written."""

import math

import pytest

from tenfold_kernels.analysis.backcast.courses import course
from tenfold_kernels.analysis.backcast.naive import Naive, error, forecast, mean_abs_pct, rival
from tenfold_kernels.analysis.backcast.parts.learning import yearly
from tenfold_kernels.analysis.backcast.words import digits, year_span
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.world import world_model

LINE = tuple((2000.0 + k, 10.0 + 2.0 * k) for k in range(9))
GROWTH = tuple((2000.0 + k, 5.0 * 1.1**k) for k in range(9))
FLAT = tuple((2000.0 + k, 7.0) for k in range(9))


def test_each_naive_forecast_carries_its_own_kind_of_course_on() -> None:
    years = [2010.0, 2020.0]
    assert forecast(Naive.LAST_VALUE, LINE, years) == [26.0, 26.0]
    assert forecast(Naive.STRAIGHT_LINE, LINE, years) == pytest.approx([30.0, 50.0])
    grown = [5.0 * 1.1**10, 5.0 * 1.1**20]
    assert forecast(Naive.STEADY_GROWTH, GROWTH, years) == pytest.approx(grown)
    assert forecast(Naive.LAST_CHANGE, GROWTH, years) == pytest.approx(grown)


@pytest.mark.parametrize(
    ("points", "kinds"),
    [
        (LINE, {Naive.STRAIGHT_LINE}),
        (GROWTH, {Naive.STEADY_GROWTH, Naive.LAST_CHANGE}),
        (FLAT, set(Naive)),
    ],
)
def test_the_rival_is_the_one_that_forecasts_the_last_third_best(points, kinds) -> None:
    assert rival(points) in kinds
    assert error(rival(points), points[:6], points[6:]) == pytest.approx(0.0, abs=1e-9)


def test_the_mean_error_counts_without_sign() -> None:
    assert mean_abs_pct([1.1, 0.8], [1.0, 1.0]) == pytest.approx(15.0)


def test_a_given_course_runs_straight_between_its_points_and_stays_outside_them() -> None:
    points = ((2001.0, 1.0), (2002.0, 3.0), (2004.0, -1.0))
    small = world_model().replacing("capability_gap", frontier_capability=course("nat", points))
    run = Simulator(small, Backend.INTERPRETED).run(
        {}, Horizon(2000.0, 2006.0, every=4), record=["frontier_capability"]
    )
    exact = {2000.0: 1.0, 2001.5: 2.0, 2002.0: 3.0, 2003.0: 1.0, 2004.0: -1.0, 2006.0: -1.0}
    for year, value in exact.items():
        index = list(run.years).index(year)
        assert run["frontier_capability"][index] == pytest.approx(value)


def test_a_given_course_is_checked_for_its_unit() -> None:
    wrong = course("bn USD", ((2000.0, 1.0), (2001.0, 2.0)))
    with pytest.raises(EquationError, match="frontier_capability"):
        world_model().replacing("capability_gap", frontier_capability=wrong)


def test_yearly_volumes_add_up_to_what_was_made() -> None:
    made = ((2000.0, 10.0), (2001.0, 14.0), (2002.0, 20.0))
    volumes = yearly(made)
    assert volumes == ((2000.0, 4.0), (2000.5, 4.0), (2001.5, 6.0))
    assert math.fsum(value for _, value in volumes[1:]) == made[-1][1] - made[0][1]


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.0, "0"),
        (12345.6, "12350"),
        (0.0123456, "0.01235"),
        (2.95e-5, "2.950e-05"),
        (-3.5, "-3.5"),
    ],
)
def test_numbers_are_written_in_four_digits(value: float, written: str) -> None:
    assert digits(value) == written


def test_years_are_written_from_first_to_last() -> None:
    assert year_span(((1983.9, 1.0), (1988.1, 4.0))) == "1983.9–1988.1"
