"""Ensembles: growing, cancelling and threads change no bit; a member is a run by itself."""

from concurrent.futures import CancelledError
from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.ensemble.bands import LEVELS, as_document, quantile_bands
from tenfold_kernels.ensemble.design import BLOCK, Design, points_of
from tenfold_kernels.ensemble.distributions import dimensions
from tenfold_kernels.ensemble.ensemble import FEW, SLICE, Ensemble
from tenfold_kernels.ensemble.member import member_scenario
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.world.run import run_world, world_simulator

NAMES = ("share[b,b]", "capability[b]", "effective_compute[a]", "debt_ratio[b]")
SHORT = replace(preset(OPENING), stop=2021.0)
SEED = 11


def grown(*sizes: int, **more) -> Ensemble:
    ensemble = Ensemble(SHORT, NAMES, seed=SEED, **more)
    for size in sizes:
        ensemble.extend(size)
    return ensemble


@pytest.fixture(scope="module")
def at_once() -> Ensemble:
    return grown(300, threads=1)


def assert_same(one: Ensemble, two: Ensemble) -> None:
    np.testing.assert_array_equal(one.runs, two.runs)
    np.testing.assert_array_equal(one.bands(), two.bands())
    assert one.failures() == two.failures()
    for mine, other in zip(
        (one._computed.low, one._computed.high), (two._computed.low, two._computed.high),
        strict=True,
    ):  # fmt: skip
        np.testing.assert_array_equal(mine, other)


@pytest.mark.parametrize("threads", [1, 2, 3, None])
@pytest.mark.parametrize("sizes", [(300,), (1, 2, 40, 300), (129, 300), (300, 20)])
def test_neither_growth_nor_threads_change_a_bit(
    at_once: Ensemble, sizes: tuple[int, ...], threads: int | None
) -> None:
    assert_same(grown(*sizes, threads=threads), at_once)


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("more", [6 * SLICE, FEW + SLICE])
def test_what_was_computed_before_an_interruption_is_kept(
    at_once: Ensemble, threads: int, more: int
) -> None:
    ensemble, asked = grown(7, threads=threads), 0

    def enough() -> bool:
        nonlocal asked
        asked += 1
        return asked > 12

    with pytest.raises(CancelledError):
        ensemble.extend(7 + more, cancelled=enough)
    assert threads > 1 or ensemble.size > 7  # of two threads, the first may be held up
    assert ensemble.size < 300
    assert (ensemble.size - 7) % SLICE == 0
    assert_same(grown(ensemble.size), ensemble)
    ensemble.extend(300)
    assert_same(ensemble, at_once)


@pytest.mark.parametrize("threads", [1, 2])
def test_members_can_be_checked_later(at_once: Ensemble, threads: int) -> None:
    ensemble = Ensemble(SHORT, NAMES, seed=SEED, threads=threads)
    ensemble.extend(40, check=False)
    ensemble.extend(200, check=False)
    assert not ensemble.is_checked
    assert ensemble.failures() == ()
    with pytest.raises(CancelledError):
        ensemble.extend(300, cancelled=lambda: True)
    assert not ensemble.is_checked
    ensemble.extend(300)
    assert ensemble.is_checked
    assert_same(ensemble, at_once)


def test_an_interruption_before_anything_leaves_everything() -> None:
    ensemble = grown(40)
    before = ensemble.runs
    with pytest.raises(CancelledError):
        ensemble.extend(300, cancelled=lambda: True)
    assert ensemble.runs is before


def test_progress_is_told_to_the_end() -> None:
    told: list[int] = []
    Ensemble(SHORT, NAMES).extend(2 * SLICE + 5, progress=told.append)
    assert told == [2 * SLICE, 2 * SLICE + 5]
    told.clear()
    Ensemble(SHORT, NAMES).extend(FEW + 5, progress=told.append)
    assert told == [*range(SLICE, FEW + 1, SLICE), FEW + 5]


@pytest.mark.parametrize("member", [0, 1, 255, 256, 299])
def test_a_member_is_the_single_run_of_its_scenario(at_once: Ensemble, member: int) -> None:
    alone = member_scenario(SHORT, SEED, member)
    assert alone == at_once.member(member)
    run = run_world(alone, world_simulator(), record=NAMES)
    for name, series in at_once.series(member).items():
        np.testing.assert_array_equal(run[name][::8].astype(np.float32), series, name)


def test_a_member_of_a_member_is_drawn_around_it() -> None:
    alone = member_scenario(SHORT, SEED, 3)
    assert alone.title == SHORT.title
    assert Ensemble(alone, NAMES, seed=SEED).member(3) != alone


def test_members_are_spread_and_policies_are_not() -> None:
    one, two = (member_scenario(SHORT, SEED, k).all_values() for k in (0, 1))
    different = {key for key in one if one[key] != two[key]}
    assert len(different) > 150
    assert different <= set(dimensions(SHORT))


def test_bands_move_with_a_slider_instead_of_being_drawn_anew(at_once: Ensemble) -> None:
    """Between two settings a hair apart, bands move by a hair, not by their sampling error."""
    key = "frontier_growth"
    value = SHORT.all_values()[key]
    other = Ensemble(replace(SHORT, values={**SHORT.values, key: value + 1e-6}), NAMES, seed=SEED)
    other.extend(300)
    width = np.ptp(at_once.bands(), axis=0)[-1].max()
    moved = np.abs(other.bands() - at_once.bands())[:, -1].max()
    assert moved < 1e-3 * width
    elsewhere = Ensemble(SHORT, NAMES, seed=SEED + 1)
    elsewhere.extend(300)
    assert np.abs(elsewhere.bands() - at_once.bands())[:, -1].max() > 10.0 * moved


def test_bands_are_numpys_quantiles(at_once: Ensemble) -> None:
    expected = np.quantile(at_once.runs.astype(np.float64), LEVELS, axis=-1)
    # Both round to single precision once: half a unit in the last place each.
    np.testing.assert_allclose(at_once.bands(), expected, rtol=1.2e-7, atol=1e-30)
    assert (np.diff(at_once.bands(), axis=0) >= 0.0).all()


@pytest.mark.parametrize("count", [1, 2, 5, 21])
def test_bands_of_few_runs(count: int) -> None:
    runs = np.random.default_rng(1).normal(size=(3, 2, count)).astype(np.float32)
    found = quantile_bands(runs)
    np.testing.assert_allclose(found, np.quantile(runs, LEVELS, axis=-1), rtol=1e-6, atol=1e-6)
    assert as_document(["x", "y"], found)["y"]["50"] == found[2, :, 1].tolist()


def test_a_design_grows_without_moving_and_is_scrambled_by_its_seed() -> None:
    grows = Design(37, seed=4)
    few = grows.points(0, 5).copy()
    many = grows.points(0, 1000)
    np.testing.assert_array_equal(many[:, :5], few)
    np.testing.assert_array_equal(many, Design(37, seed=4).points(0, 1000))
    assert (many != Design(37, seed=5).points(0, 1000)).any()
    assert 0.0 < many.min() < many.max() < 1.0
    for first, stop in ((0, 3), (5, 9), (BLOCK - 1, BLOCK + 1), (700, 1000)):
        np.testing.assert_array_equal(points_of(37, 4, first, stop), many[:, first:stop])


def test_every_dimension_of_a_design_is_filled_evenly() -> None:
    """Scrambled Sobol points: one in each of 256 equal parts, in each of many dimensions."""
    drawn = Design(len(dimensions(SHORT)), seed=2).points(0, 256)
    parts = np.sort((drawn * 256).astype(int), axis=1)
    np.testing.assert_array_equal(parts, np.tile(np.arange(256), (len(drawn), 1)))


def test_points_are_those_of_the_first_release() -> None:
    """A newer SciPy that scrambled otherwise would change every stored member number."""
    stored = [
        [0.03464784612879157, 0.9552414198406041],
        [0.5317367534153163, 0.22172110294923186],
        [0.8214231221936643, 0.4614580632187426],
    ]
    np.testing.assert_array_equal(points_of(260, 0, 300, 302)[[0, 100, 259]], stored)
