"""What failures leave of the time: closed forms, limits, published rates, and a simulation."""

import heapq
import math
from math import exp, factorial, isclose, sqrt

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import lambertw

from tenfold_kernels.cluster.run.reliability import (
    HOURS_PER_YEAR,
    TimeShares,
    chip_mtbf,
    daly_interval,
    erlang_loss,
    first_order_loss,
    system_mtbf,
    time_shares,
    waiting_share,
    young_interval,
)

LLAMA_3 = HOURS_PER_YEAR / 50_677.0  # failures per chip and year
CHECKPOINT, RESTART = 30.0, 600.0

times = st.floats(1e-3, 1e7)
short_times = st.floats(0.0, 1e5)


def usual_loss(chips: float) -> float:
    """Loss at Llama 3's rate by the usual estimate, at Young's interval."""
    mtbf = system_mtbf(chips, LLAMA_3)
    return first_order_loss(mtbf, young_interval(mtbf, CHECKPOINT), CHECKPOINT, RESTART)


def exact_loss(chips: float) -> float:
    mtbf = system_mtbf(chips, LLAMA_3)
    return 1.0 - time_shares(mtbf, daly_interval(mtbf, CHECKPOINT), CHECKPOINT, RESTART).useful


def best_loss(mtbf: float, checkpoint: float) -> float:
    """Smallest loss at any interval, restarts left out.

    The best x = interval / mtbf solves (1 - x) exp(x) = exp(-checkpoint / mtbf).
    """
    interval = mtbf * (1.0 + lambertw(-exp(-1.0 - checkpoint / mtbf)).real)
    return 1.0 - time_shares(mtbf, interval, checkpoint, 0.0).useful


def test_a_mean_time_between_failures_is_that_of_a_chip_over_the_number_of_chips() -> None:
    assert chip_mtbf(1.0) == HOURS_PER_YEAR
    assert system_mtbf(1000, 2.0) == pytest.approx(HOURS_PER_YEAR * 3600.0 / 2000.0)
    assert system_mtbf(1000, 0.0) == math.inf


@pytest.mark.parametrize(
    ("chip_hours", "chips", "hours"),
    [(50_677.0, 16_384, 3.09), (29_538.0, 16_384, 1.80), (29_538.0, 131_072, 0.23)],
)
def test_published_clusters_fail_as_often_as_published(
    chip_hours: float, chips: int, hours: float
) -> None:
    """Source: Llama 3, 2024; Kokolis et al. 2025, RSC-1."""
    assert system_mtbf(chips, HOURS_PER_YEAR / chip_hours) / 3600.0 == pytest.approx(
        hours, abs=0.005
    )


def test_an_eighth_is_lost_at_the_rate_of_llama_3_by_the_usual_estimate() -> None:
    assert usual_loss(16_384) == pytest.approx(0.127, abs=0.0005)


def test_half_is_lost_near_98_000_chips_by_the_usual_estimate() -> None:
    assert usual_loss(98_000) == pytest.approx(0.5, abs=0.005)


def test_the_usual_estimate_counts_double_what_overlaps() -> None:
    """A restart interrupted by a failure, and lost work that is lost once only."""
    assert exact_loss(16_384) == pytest.approx(0.120, abs=0.0005)
    assert exact_loss(98_000) == pytest.approx(0.397, abs=0.001)
    assert exact_loss(140_000) == pytest.approx(0.5, abs=0.01)
    assert usual_loss(400_000) > 1.0 > exact_loss(400_000)


@given(mtbf=st.floats(1e5, 1e9), checkpoint=st.floats(1e-3, 100.0), restart=st.floats(0.0, 1000.0))
def test_the_usual_estimate_holds_while_failures_are_rare(
    mtbf: float, checkpoint: float, restart: float
) -> None:
    interval = young_interval(mtbf, checkpoint)
    usual = first_order_loss(mtbf, interval, checkpoint, restart)
    exact = 1.0 - time_shares(mtbf, interval, checkpoint, restart).useful
    assert exact <= usual * (1.0 + 1e-9)
    assert exact == pytest.approx(usual, rel=usual)


@given(mtbf=times, checkpoint=st.floats(1e-3, 1e5))
def test_young_s_interval_is_best_to_first_order(mtbf: float, checkpoint: float) -> None:
    best = young_interval(mtbf, checkpoint)
    least = first_order_loss(mtbf, best, checkpoint, 0.0)
    assert least == pytest.approx(sqrt(2.0 * checkpoint / mtbf))
    for factor in (0.9, 1.1):
        assert first_order_loss(mtbf, factor * best, checkpoint, 0.0) > least


@given(mtbf=times, share=st.floats(1e-6, 1.0))
def test_daly_s_interval_loses_hardly_more_than_the_best_one(mtbf: float, share: float) -> None:
    checkpoint = share * mtbf
    loss = 1.0 - time_shares(mtbf, daly_interval(mtbf, checkpoint), checkpoint, 0.0).useful
    assert loss == pytest.approx(best_loss(mtbf, checkpoint), rel=2e-3)


@given(mtbf=times, share=st.floats(1e-4, 0.4))
def test_daly_s_interval_is_better_than_young_s(mtbf: float, share: float) -> None:
    checkpoint = share * mtbf
    young, daly = (
        time_shares(mtbf, interval(mtbf, checkpoint), checkpoint, 0.0).useful
        for interval in (young_interval, daly_interval)
    )
    assert daly >= young * (1.0 - 1e-12)


@given(mtbf=times, checkpoint=short_times)
def test_an_interval_is_never_negative_nor_longer_than_failures_allow(
    mtbf: float, checkpoint: float
) -> None:
    assert 0.0 <= daly_interval(mtbf, checkpoint) <= max(mtbf, young_interval(mtbf, checkpoint))


def test_checkpoints_that_take_no_time_are_written_all_the_time() -> None:
    assert daly_interval(100.0, 0.0) == 0.0
    shares = time_shares(100.0, 0.0, 0.0, 10.0)
    assert shares.useful == pytest.approx(exp(-0.1))
    assert shares.rework == 0.0


@given(mtbf=times, interval=short_times, checkpoint=short_times, restart=short_times,
       waiting=st.floats(0.0, 1.0))  # fmt: skip
def test_shares_add_up_to_the_whole(
    mtbf: float, interval: float, checkpoint: float, restart: float, waiting: float
) -> None:
    shares = time_shares(mtbf, interval, checkpoint, restart, waiting)
    assert all(0.0 <= share <= 1.0 for share in shares)
    assert sum(shares) == pytest.approx(1.0)


@given(mtbf=times, interval=st.floats(1.0, 1e5), checkpoint=short_times, restart=short_times,
       factor=st.floats(1.0, 100.0))  # fmt: skip
def test_whatever_fails_or_takes_longer_leaves_less(
    mtbf: float, interval: float, checkpoint: float, restart: float, factor: float
) -> None:
    usual = time_shares(mtbf, interval, checkpoint, restart).useful
    for worse in (
        time_shares(mtbf / factor, interval, checkpoint, restart),
        time_shares(mtbf, interval, checkpoint * factor, restart),
        time_shares(mtbf, interval, checkpoint, restart * factor),
        time_shares(mtbf, interval, checkpoint, restart, 1.0 - 1.0 / factor),
    ):
        assert worse.useful <= usual * (1.0 + 1e-12)


def test_without_failures_only_checkpoints_take_time() -> None:
    assert time_shares(math.inf, 270.0, 30.0, 600.0) == pytest.approx((0.9, 0.1, 0.0, 0.0, 0.0))
    assert time_shares(math.inf, math.inf, 30.0, 600.0) == TimeShares(1.0, 0.0, 0.0, 0.0, 0.0)


def test_goodput_vanishes_smoothly_as_a_cluster_grows_without_limit() -> None:
    last = 1.0
    for power in range(3, 30):
        mtbf = system_mtbf(10.0**power, LLAMA_3)
        interval = max(daly_interval(mtbf, CHECKPOINT), 5.0)
        shares = time_shares(mtbf, interval, CHECKPOINT, RESTART)
        assert 0.0 <= shares.useful <= last
        assert all(math.isfinite(share) for share in shares)
        last = shares.useful
    assert last == 0.0


def test_shares_are_those_of_a_simulation() -> None:
    mtbf, interval, checkpoint, restart = 1000.0, 250.0, 30.0, 120.0
    gaps = np.random.default_rng(11).exponential(mtbf, 1_000_000)
    running = np.maximum(gaps - restart, 0.0)
    completed = np.floor(running / (interval + checkpoint))
    simulated = np.array(
        [
            completed.sum() * interval,
            completed.sum() * checkpoint,
            (running - completed * (interval + checkpoint)).sum(),
            np.minimum(gaps, restart).sum(),
            0.0,
        ]
    )
    found = time_shares(mtbf, interval, checkpoint, restart)
    np.testing.assert_allclose(simulated / gaps.sum(), found, atol=0.001)


REPAIRS = {
    "exponential": lambda random: random.exponential(20.0),
    "constant": lambda random: 20.0,
    "mostly short": lambda random: 5.0 if random.random() < 0.75 else 65.0,
}


@pytest.mark.parametrize("law", REPAIRS)
@pytest.mark.parametrize("spares", [0, 1, 3])
def test_waiting_for_spares_is_that_of_a_simulation(law: str, spares: int) -> None:
    """However repair times are distributed; what counts is their mean."""
    mtbf, replaced, random = 10.0, 0.8, np.random.default_rng(7)
    now = waited = 0.0
    in_repair: list[float] = []
    for _ in range(60_000):
        now += random.exponential(mtbf)
        if random.random() >= replaced:
            continue
        while in_repair and in_repair[0] <= now:
            heapq.heappop(in_repair)
        heapq.heappush(in_repair, now + REPAIRS[law](random))
        if len(in_repair) > spares:
            back = heapq.heappop(in_repair)
            waited += back - now
            now = back
    assert waited / now == pytest.approx(waiting_share(mtbf, replaced, 20.0, spares), abs=0.01)


@pytest.mark.parametrize(
    ("servers", "load", "busy"),
    [(1, 1.0, 0.5), (5, 3.0, 0.1101), (10, 5.0, 0.0184), (100, 84.06, 0.01)],
)
def test_erlang_s_formula_agrees_with_its_tables(servers: int, load: float, busy: float) -> None:
    assert erlang_loss(servers, load) == pytest.approx(busy, rel=0.01)


@given(servers=st.integers(1, 40), load=st.floats(0.01, 60.0))
def test_erlang_s_formula_is_a_poisson_number_cut_off(servers: int, load: float) -> None:
    weights = [load**k / factorial(k) for k in range(servers + 1)]
    assert isclose(erlang_loss(servers, load), weights[-1] / sum(weights), rel_tol=1e-9)


def test_erlang_s_formula_has_its_limits() -> None:
    assert erlang_loss(3, 0.0) == 0.0
    assert erlang_loss(3, 1e300) == pytest.approx(1.0)
    assert erlang_loss(1_000_000, 1.0) == 0.0
    assert erlang_loss(1_000_000, 2e6) == pytest.approx(0.5, rel=1e-4)


def test_a_node_without_spare_is_there_as_long_as_it_is_whole() -> None:
    assert waiting_share(300.0, 1.0, 100.0, spares=0) == pytest.approx(100.0 / 400.0)


@given(spares=st.integers(0, 50), load=st.floats(0.01, 100.0))
def test_more_spares_mean_less_waiting(spares: int, load: float) -> None:
    assert waiting_share(1.0, 1.0, load, spares + 1) < waiting_share(1.0, 1.0, load, spares)
