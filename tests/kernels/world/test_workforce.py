"""Technicians and engineers: plant that nobody can run is worth nothing."""

import numpy as np
import pytest
from parts import BLOC, at, course, given, part

from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.equations.functions import ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator

BOOM = Quantity(2005.0, "year")
AT_ONCE = Quantity(0.125, "yr")


@auxiliary(unit="bn USD", over=BLOC)
def plant_of_the_day(plant, boom, time):
    """Plant that jumps in one year."""
    return plant * (1.0 + boom * ramp(time, BOOM, AT_ONCE))


@pytest.fixture(scope="module")
def shop() -> Simulator:
    return part(
        "supply", "hired", "training_spending", capacity=plant_of_the_day, plant=given("bn USD"),
        boom=given("share"), chain_factor=given("share"), largest_supply=given("bn USD/yr"),
    )  # fmt: skip


def boom(shop: Simulator, growth: float, **values: float) -> Run:
    base = {
        "plant[a]": 100.0, "boom[a]": growth, "chain_factor[a]": 1.0, "largest_supply[a]": 1e6,
        "labour_saving": 0.0, "staffing_strength": 1.0, "staff_exit": 0.06,
    }  # fmt: skip
    return shop.run({**base, **values}, Horizon(2000.0, 2080.0))


def test_it_begins_with_every_post_filled_and_stays_there(shop) -> None:
    calm = boom(shop, 0.0)
    np.testing.assert_allclose(calm["posts_filled[a]"], 1.0, rtol=1e-9)
    np.testing.assert_allclose(calm["supply[a]"], calm["supply[a]"][0], rtol=1e-9)


@pytest.mark.parametrize("leaving", [0.04, 0.08])
def test_in_the_end_those_hired_replace_those_who_leave(shop, leaving: float) -> None:
    run = boom(shop, 1.0, staff_exit=leaving, **{"training_intake[a]": 0.15})
    assert run["hired[a]"][-1] == pytest.approx(leaving * run["posts[a]"][-1], rel=1e-3)
    assert run["posts_filled[a]"][-1] == pytest.approx(1.0, rel=1e-3)


def test_doubling_plant_again_adds_nothing_while_graduates_are_short(shop) -> None:
    double, fourfold = boom(shop, 1.0), boom(shop, 3.0)
    short = double["posts_filled[a]"] < 0.99
    short[: np.flatnonzero(short)[0]] = True
    until = int(np.argmin(short))
    assert until > 80  # ten years and more
    np.testing.assert_allclose(
        fourfold["supply[a]"][:until], double["supply[a]"][:until], rtol=0.02
    )
    needless = {"staffing_strength": 0.0}
    assert boom(shop, 3.0, **needless)["supply[a]"][-1] == pytest.approx(
        2.0 * boom(shop, 1.0, **needless)["supply[a]"][-1]
    )


def test_staff_grows_no_faster_than_graduates_allow(shop) -> None:
    run = boom(shop, 3.0, **{"training_intake[a]": 0.1})
    growth = np.diff(np.log(run["staff[a]"])) / 0.125
    # At constant growth g, graduates trail enrolment by exp(-2 g); so g + 0.06 < 0.1.
    assert growth[160:400].max() < 0.04


def test_training_costs_what_its_places_cost(shop) -> None:
    values = {"training_programme[a]": 0.1, "training_start[a]": 1990.0, "training_cost": 0.05}
    run = boom(shop, 1.0, **values)
    np.testing.assert_allclose(run["training_spending[a]"], 0.05 * 0.1 * run["staff[a]"])
    assert run["supply[a]"][160] > 1.2 * boom(shop, 1.0)["supply[a]"][160]


def test_engineers_take_longer_than_technicians(shop) -> None:
    alike, skilled = ({"engineer_share": share} for share in (0.0, 0.75))
    trained = {"training_intake[a]": 0.25}
    quick = boom(shop, 1.0, **alike, **trained)["posts_filled[a]"]
    slow = boom(shop, 1.0, **skilled, **trained)["posts_filled[a]"]
    assert (slow <= quick + 1e-12).all()
    assert slow[100] < quick[100] - 0.05


def test_the_preset_s_programme_decides_and_without_staffing_nothing_differs() -> None:
    run = course("workforce-bottleneck")
    assert at(run, "posts_filled[a]", 2030) == pytest.approx(0.62, abs=0.02)
    ratio = at(run, "supply[b]", 2035) / at(run, "supply[a]", 2035)
    assert ratio == pytest.approx(1.68, abs=0.05)
    assert run["training_spending[b]"].max() < 1.0
    more = course("workforce-bottleneck", ("entry_subsidy[a]", 0.3))
    assert at(more, "capacity[a]", 2035) > 1.1 * at(run, "capacity[a]", 2035)
    assert at(more, "supply[a]", 2035) < 1.015 * at(run, "supply[a]", 2035)
    free = course("workforce-bottleneck", ("staffing_strength", 0.0))
    np.testing.assert_allclose(free["supply[a]"], free["supply[b]"], rtol=1e-3)
