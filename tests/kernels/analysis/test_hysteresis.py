"""Equilibria and folds of a market with learning, clusters and an installed base."""

import numpy as np
import pytest

from tenfold_kernels.analysis.hysteresis import SharedMarket, hysteresis, market_of
from tenfold_kernels.presets import preset
from tenfold_kernels.world.lock_in import hysteresis_index
from tenfold_kernels.world.run import run_world

# Learning rate, spillover, cluster, elasticity; then index, incumbent's share, cost cut in %.
PUBLISHED = [
    (0.24, 0.45, 0.05, 6.0, 1.2011, 0.8853, 2.357),
    (0.18, 0.45, 0.05, 6.0, 0.9516, 0.5, 0.0),
    (0.18, 0.30, 0.05, 7.0, 1.4291, 0.9685, 6.384),
    (0.12, 0.10, 0.08, 6.0, 1.3854, 0.9912, 9.449),
    (0.20, 0.25, 0.10, 6.0, 1.7589, 0.9987, 17.729),
    (0.15, 0.50, 0.03, 4.0, 0.4326, 0.5, 0.0),
]


def market(rate, spillover, cluster, elasticity, ecosystem=0.0) -> SharedMarket:
    return SharedMarket(elasticity, -np.log2(1.0 - rate), spillover, cluster, ecosystem)


@pytest.mark.parametrize("row", PUBLISHED)
def test_the_table_of_industries(row) -> None:
    found = market(*row[:4])
    assert found.index == pytest.approx(row[4], abs=1e-4)
    assert found.incumbent_share == pytest.approx(row[5], abs=1e-4)
    assert 100.0 * found.cost_cut_to_flip == pytest.approx(row[6], abs=1e-3)


def test_the_index_falls_with_spillover_and_rises_with_all_else() -> None:
    indices = [market(0.2, phi, 0.05, 6.0).index for phi in np.linspace(0.0, 1.0, 21)]
    assert indices == sorted(indices, reverse=True)
    assert indices[-1] == pytest.approx(6.0 * 0.05)
    base = market(0.2, 0.3, 0.05, 6.0).index
    for more in (
        market(0.25, 0.3, 0.05, 6.0), market(0.2, 0.3, 0.08, 6.0), market(0.2, 0.3, 0.05, 7.0),
        market(0.2, 0.3, 0.05, 6.0, 0.5),
    ):  # fmt: skip
        assert more.index > base


@pytest.mark.parametrize("seed", range(40))
def test_one_equilibrium_below_the_threshold_and_three_above_it(seed: int) -> None:
    rng = np.random.default_rng((41, seed))
    found = SharedMarket(
        rng.uniform(0.5, 8.0), rng.uniform(0.0, 0.6), rng.uniform(0.0, 0.9),
        rng.uniform(0.0, 0.08), rng.uniform(0.0, 3.0),
    )  # fmt: skip
    rests = found.equilibria(0.0)
    if abs(found.index - 1.0) < 0.01:
        return  # a share of one half and its neighbours cannot be told apart
    assert len(rests) == (1 if found.index < 1.0 else 3)
    np.testing.assert_allclose(rests, 1.0 - np.array(rests[::-1]), atol=1e-9)


@pytest.mark.parametrize("row", [row for row in PUBLISHED if row[4] > 1.0])
def test_the_fold_is_where_the_laggard_s_rest_disappears(row) -> None:
    found = market(*row[:4])
    assert len(found.equilibria(0.999 * found.flip)) == 3
    (winner,) = found.equilibria(1.001 * found.flip)
    assert winner > found.incumbent_share
    steps = np.array([-1e-4, 0.0, 1e-4])
    nearby = found.advantage(found.fold + steps)
    assert nearby[1] >= nearby.max() - 1e-12


def test_the_network_alone_flips_as_arthur_s_does() -> None:
    for pull in (2.5, 3.0, 4.0):
        found = SharedMarket(1.0, 0.0, 0.0, 0.0, pull)
        m = np.sqrt(1.0 - 2.0 / pull)
        assert found.flip == pytest.approx(pull * m - 2.0 * np.arctanh(m), rel=1e-6)


def test_a_cluster_that_outweighs_every_advantage_never_flips() -> None:
    found = SharedMarket(12.0, 0.3, 0.2, 0.12)
    assert found.flip == np.inf
    assert found.cost_cut_to_flip == 1.0
    assert found.incumbent_share == 1.0


def test_buyers_blind_to_price_are_flipped_by_no_price() -> None:
    found = SharedMarket(0.0, 0.3, 0.2, 0.05, 3.0)
    assert found.flip > 1e6
    assert np.isfinite(found.advantage(np.array([0.1, 0.9]))).all()


def test_a_scenario_s_path_starts_where_its_market_does() -> None:
    scenario = preset("rare-earth-magnets")
    found = hysteresis(scenario)
    assert (found.bloc, found.rival) == ("b", "a")
    assert found.shares[0] == pytest.approx(0.05)
    assert found.market == market_of(scenario)
    assert found.market.index == pytest.approx(1.385, abs=0.005)
    before, during = found.years < 2026.0, (found.years > 2030.0) & (found.years < 2040.0)
    # Nothing sets the two apart but the aid: 35 % of the price is 0.43 in logs.
    assert np.abs(found.advantages[before]).max() < 0.02
    assert found.advantages[during].mean() == pytest.approx(-np.log(0.65), abs=0.02)
    other = hysteresis(scenario, "a")
    np.testing.assert_allclose(other.shares, 1.0 - found.shares, atol=1e-12)
    np.testing.assert_allclose(other.advantages, -found.advantages, atol=1e-9)


@pytest.mark.parametrize("seed", range(20))
def test_more_suppliers_have_the_index_of_the_model_and_the_slope_of_the_curve(seed: int) -> None:
    """The index is one less the slope of the curve at the even split, in log odds."""
    rng = np.random.default_rng((47, seed))
    loops = (
        rng.uniform(0.5, 8.0), rng.uniform(0.0, 0.6), rng.uniform(0.0, 0.9),
        rng.uniform(0.0, 0.08), rng.uniform(0.0, 3.0),
    )  # fmt: skip
    suppliers = int(rng.integers(2, 5))
    found = SharedMarket(*loops, suppliers=suppliers)
    assert found.index == pytest.approx(hysteresis_index(*loops, suppliers), rel=1e-12)
    x = np.array([-1e-4, 1e-4])
    lower, upper = found.advantage(1.0 / (1.0 + np.exp(-x)))
    slope = (upper - lower) / (x[1] - x[0]) * loops[0]
    assert 1.0 - slope == pytest.approx(found.index, abs=1e-6)


def test_the_index_of_three_blocs_is_the_one_that_the_inspector_shows() -> None:
    scenario = preset("taiwan-between-two-blocs")
    run = run_world(scenario, record=["hysteresis_index"])
    assert market_of(scenario).index == pytest.approx(run["hysteresis_index"][0], rel=1e-12)


def test_a_cost_is_said_in_one_way() -> None:
    found = hysteresis(preset("rare-earth-magnets"))
    np.testing.assert_allclose(found.costs, np.exp(-found.advantages), rtol=1e-15)
    assert found.market.cost_to_flip == pytest.approx(1.0 - found.market.cost_cut_to_flip)
