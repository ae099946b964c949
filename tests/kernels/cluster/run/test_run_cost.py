"""Energy and capital: what a run draws and wears off, by hand."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenfold_kernels.cluster.run.cost import PowerUse, capital_cost, energy, over_time
from tenfold_kernels.cluster.run.reliability import HOURS_PER_YEAR

ALL_BUSY = PowerUse(busy=1.0, idle=0.0, host=0.0, power_usage_effectiveness=1.0)
USUAL = PowerUse(busy=0.8, idle=0.2, host=0.5, power_usage_effectiveness=1.25)

counts = st.floats(1.0, 1e7)
hours = st.floats(0.0, 1e6)


def test_a_thousand_chips_of_a_kilowatt_draw_a_megawatt() -> None:
    assert energy(ALL_BUSY, 1000.0, 1000, 0, 24.0, 0.0) == pytest.approx(24.0)


def test_every_part_of_the_draw_is_counted() -> None:
    """Chips, hosts and spares while it runs and while it stands, times what the site adds."""
    running = 100 * (0.8 + 0.5) + 10 * (0.2 + 0.5)
    stopped = 110 * (0.2 + 0.5)
    expected = 1.25 * 700.0 * (running * 40.0 + stopped * 3.0) / 1e6
    assert energy(USUAL, 700.0, 100, 10, 40.0, 3.0) == pytest.approx(expected)


@given(chips=counts, spares=counts, running=hours, stopped=hours, factor=st.floats(0.01, 100.0))
def test_energy_grows_in_proportion(chips, spares, running, stopped, factor) -> None:
    once = energy(USUAL, 400.0, chips, spares, running, stopped)
    assert energy(USUAL, 400.0 * factor, chips, spares, running, stopped) == pytest.approx(
        factor * once
    )
    assert energy(USUAL, 400.0, chips, spares, factor * running, factor * stopped) == pytest.approx(
        factor * once
    )
    assert energy(USUAL, 400.0, chips, spares, stopped, running) >= 0.0


def test_a_run_as_long_as_the_useful_life_costs_the_whole_price() -> None:
    cost = capital_cost(30_000.0, 1.0, 4.0, 16, 4.0 * HOURS_PER_YEAR)
    assert cost == pytest.approx(16 * 60_000.0)


@given(price=st.floats(1.0, 1e6), share=st.floats(0.0, 5.0), life=st.floats(0.1, 50.0),
       chips=counts, length=hours)  # fmt: skip
def test_capital_is_worn_off_hour_by_hour(price, share, life, chips, length) -> None:
    cost = capital_cost(price, share, life, chips, length)
    assert capital_cost(price, share, life, chips, 2.0 * length) == pytest.approx(2.0 * cost)
    assert capital_cost(price, share, 2.0 * life, chips, length) == pytest.approx(cost / 2.0)
    assert cost >= capital_cost(price, 0.0, life, chips, length)


def test_what_costs_nothing_costs_nothing_even_without_end() -> None:
    assert over_time(0.0, math.inf) == 0.0
    assert over_time(2.0, math.inf) == math.inf
    assert over_time(2.0, 3.0) == 6.0
