"""Permits: an Erlang delay, a lane beside it, and the account of what the lane skips."""

import numpy as np
import pytest
from parts import at, course, given, part

from tenfold_kernels.equations.simulate import Horizon, Simulator

OPEN = ("green_lane_share[b]", 0.0)


@pytest.fixture(scope="module")
def queue() -> Simulator:
    """Permits alone: orders are given, and nothing waits at the start."""
    return part(
        "construction_starts", "capacity_delay", "external_harm", "completions",
        capacity_orders=given("bn USD/yr"), steady_orders=given("bn USD/yr"),
    )  # fmt: skip


def permitted(queue: Simulator, **values: float) -> np.ndarray:
    """Share of orders of a date that are permitted within so many years."""
    own = {f"{name}[a]": value for name, value in values.items()}
    start = {"capacity_orders[a]": 1.0, "steady_orders[a]": 0.0}
    return queue.run({**start, **own}, Horizon(2010.0, 2050.0, 1 / 32, every=32))[
        "construction_starts[a]"
    ]


def test_two_reviews_of_four_and_a_half_years_let_22_per_cent_through_in_two(queue) -> None:
    found = permitted(queue, permitting_time=4.5, second_review=1.0)
    assert found[2] == pytest.approx(0.2235, abs=5e-4)


@pytest.mark.parametrize("seed", range(10))
def test_the_delay_is_one_or_two_stages_with_the_same_mean(queue, seed: int) -> None:
    rng = np.random.default_rng((11, seed))
    mean, second = rng.uniform(1.0, 8.0), rng.uniform(0.0, 1.0)
    found = permitted(queue, permitting_time=mean, second_review=second)
    stage = mean / (1.0 + second)
    t = np.arange(len(found)) / stage
    expected = 1.0 - np.exp(-t) * (1.0 + second * t)
    np.testing.assert_allclose(found, expected, atol=1e-3)


def test_the_lane_takes_its_share_from_its_first_year_on(queue) -> None:
    lane = {"green_lane_share": 0.5, "green_lane_start": 2005.0, "green_lane_time": 0.5}
    found = permitted(queue, permitting_time=6.0, **lane)
    years = np.arange(len(found))
    expected = 0.5 * (1.0 - np.exp(-years / 0.5)) + 0.5 * (1.0 - np.exp(-years / 6.0))
    np.testing.assert_allclose(found, expected, atol=1e-3)


def test_harm_is_what_the_skipped_years_of_review_would_have_prevented(queue) -> None:
    values = {
        "capacity_orders[a]": 10.0, "steady_orders[a]": 0.0, "permitting_time[a]": 4.0,
        "green_lane_share[a]": 0.5, "green_lane_time[a]": 1.0, "green_lane_start[a]": 2005.0,
        "harm_rate": 0.03,
    }  # fmt: skip
    run = queue.run(values, Horizon(2010.0, 2040.0, every=8))
    assert run["external_harm[a]"][-1] == pytest.approx(5.0 * 0.03 * 3.0, rel=1e-6)
    assert run["external_harm[b]"].max() == 0.0


def test_a_lane_nobody_uses_changes_nothing() -> None:
    without = course("green-lane", OPEN)
    for key, value in (("green_lane_time[b]", 0.25), ("harm_rate", 0.1),
                       ("harm_compensation[b]", 1.0)):  # fmt: skip
        changed = course("green-lane", OPEN, (key, value))
        np.testing.assert_array_equal(changed["capacity[b]"], without["capacity[b]"])
        np.testing.assert_array_equal(changed["output[b]"], without["output[b]"])


def test_the_lane_brings_output_forward_and_leaves_the_market_alone_below_the_threshold() -> None:
    lane, without = course("green-lane"), course("green-lane", OPEN)
    assert at(lane, "hysteresis_index", 2020) < 1.0
    assert at(lane, "supply[b]", 2035) == pytest.approx(1.3 * at(without, "supply[b]", 2035), 0.03)
    assert at(lane, "unmet_demand[third]", 2035) < 0.4 * at(without, "unmet_demand[third]", 2035)
    gained = lane["third_market_share[b]"] - without["third_market_share[b]"]
    assert gained.max() < 0.04
    assert gained[-1] < gained.max() - 0.003
    assert lane["external_harm[b]"].max() > 1.0


def test_above_the_threshold_the_years_won_become_the_market() -> None:
    closed = ("experience_spillover", 0.1)
    lane, without = course("green-lane", closed), course("green-lane", closed, OPEN)
    gained = lane["third_market_share[b]"] - without["third_market_share[b]"]
    assert at(lane, "hysteresis_index", 2020) > 1.0
    assert gained[-1] == gained.max() > 0.25


def test_compensation_moves_the_harm_from_neighbours_to_firms() -> None:
    paid = course("green-lane", ("harm_compensation[b]", 1.0))
    np.testing.assert_array_equal(paid["harm_payments[b]"], paid["external_harm[b]"])
    assert at(paid, "earnings[b]", 2040) < at(course("green-lane"), "earnings[b]", 2040)
