"""What an assumption's doubt is, and that a member keeps its place in the hypercube."""

from dataclasses import replace

import numpy as np
import pytest
from scipy import stats

from tenfold_kernels.distribution import Correlation, Distribution, Kind
from tenfold_kernels.ensemble.distributions import dimensions, members, uncertain
from tenfold_kernels.ensemble.doubt import STARTING, interval_share, on_record
from tenfold_kernels.parameters import Role, Scale
from tenfold_kernels.presets import OPENING, preset, preset_ids
from tenfold_kernels.scenario import Scenario

WORLD = [name for name in preset_ids() if preset(name).kernel == "world"]
HARD = (-100.0, 100.0)


def points(scenario: Scenario, count: int, seed: int = 5) -> np.ndarray:
    return np.random.default_rng(seed).random((len(dimensions(scenario)), count))


def moved(scenario: Scenario, **values: float) -> Scenario:
    return replace(scenario, values={**scenario.values, **values})


def place(spec, values):
    low, high = spec.slider
    if spec.scale is Scale.LOG:
        return np.log(values / low) / np.log(high / low)
    return (values - low) / (high - low)


@pytest.mark.parametrize("name", WORLD)
def test_policies_stay_and_no_assumption_leaves_its_slider(name: str) -> None:
    scenario = preset(name)
    given, drawn = scenario.all_values(), members(scenario, points(scenario, 64))
    assert drawn.shape == (len(given), 64)
    varied = uncertain(scenario).addresses
    assert len(varied) > 60
    for (address, value), row in zip(given.items(), drawn, strict=True):
        spec = scenario.table.spec(address)
        if address not in varied:
            assert (row == value).all(), address
            continue
        assert spec.role is Role.ASSUMPTION, address
        assert np.ptp(row) > 0.0, address
        assert (spec.slider[0] <= row).all(), address
        assert (row <= spec.slider[1]).all(), address


def test_half_way_every_assumption_is_the_scenarios() -> None:
    scenario = preset(OPENING)
    middle = members(scenario, np.full((len(dimensions(scenario)), 1), 0.5))[:, 0]
    assert middle.tolist() == list(scenario.all_values().values())


def test_the_interval_in_the_middle_of_a_slider_is_what_the_confidence_says() -> None:
    scenario = Scenario("world", start=2000.0, stop=2050.0)
    table = scenario.table
    centred = {}
    for address in dimensions(scenario):
        low, high = table.spec(address).slider
        log = table.spec(address).scale is Scale.LOG
        centred[address] = (low * high) ** 0.5 if log else 0.5 * (low + high)
    doubted = uncertain(replace(scenario, values=centred))
    assert doubted.addresses == dimensions(scenario)
    seen = set()
    for address, bounds in doubted.intervals().items():
        spec = table.spec(address)
        if spec.is_date:
            width = (bounds[1] - bounds[0]) / 50.0
        else:
            width = float(np.diff(place(spec, np.array(bounds)))[0])
        assert width == pytest.approx(interval_share(spec), rel=1e-9), address
        seen.add(round(interval_share(spec), 6))
    assert {0.5, 0.25, 0.1} <= seen


def test_starting_sizes_are_a_matter_of_record() -> None:
    table = Scenario("world").table
    known = [spec for spec in table.specs if on_record(spec)]
    assert sum(spec.key.startswith(STARTING) for spec in known) >= 10
    assert all(interval_share(spec) <= 0.1 for spec in known)


def test_doubt_vanishes_without_a_jump_at_the_end_of_a_slider() -> None:
    scenario = moved(preset(OPENING), smuggling_reach=0.0)
    assert "staffing_strength" not in uncertain(scenario).addresses
    for value in (1e-3, 1e-6):
        low, high = uncertain(moved(scenario, staffing_strength=value)).intervals(1.0)[
            "staffing_strength"
        ]
        assert 0.0 <= low < value < high
        assert high == pytest.approx(2.0 * value)


def test_a_value_outside_of_its_slider_stands_as_it_is() -> None:
    scenario = moved(preset(OPENING), good_enough_lag=10.0)
    assert "good_enough_lag" not in uncertain(scenario).addresses


def test_a_member_keeps_its_place_while_a_slider_moves() -> None:
    scenario = preset(OPENING)
    there = moved(scenario, good_enough_lag=1.7, staffing_strength=0.2)
    drawn = points(scenario, 50)
    before, after = members(scenario, drawn), members(there, drawn)
    changed = {
        address
        for address, one, two in zip(scenario.all_values(), before, after, strict=True)
        if (one != two).any()
    }
    assert changed == {"good_enough_lag", "staffing_strength"}


def test_one_member_is_the_same_alone_and_among_others() -> None:
    scenario = replace(
        preset(OPENING),
        distributions={
            "quality_taste": Distribution(Kind.LOGNORMAL, 0.5, 2.0),
            "ecosystem": Distribution(Kind.NORMAL, 0.5, 2.0),
        },
        correlations=(Correlation("quality_taste", "initial_reach[b]", 0.6),),
    )
    drawn = points(scenario, 300)
    together = members(scenario, drawn)
    for k in (0, 7, 255, 299):
        alone = members(scenario, drawn[:, k : k + 1])
        np.testing.assert_array_equal(alone[:, 0], together[:, k])


@pytest.mark.parametrize(
    ("one", "same"),
    [
        (Distribution(Kind.UNIFORM, -1.0, 3.0), stats.uniform(-1.0, 4.0)),
        (Distribution(Kind.TRIANGULAR, 0.0, 4.0, 1.0), stats.triang(0.25, 0.0, 4.0)),
        (Distribution(Kind.TRIANGULAR, 0.0, 4.0), stats.triang(0.5, 0.0, 4.0)),
        (Distribution(Kind.NORMAL, 1.0, 3.0), stats.norm(2.0, 1.0 / stats.norm.ppf(0.95))),
        (
            Distribution(Kind.LOGNORMAL, 1.0, 4.0),
            stats.lognorm(np.log(2.0) / stats.norm.ppf(0.95), scale=2.0),
        ),
    ],
)
def test_quantiles_are_those_of_the_textbook(one: Distribution, same) -> None:
    levels = np.linspace(0.001, 0.999, 57)
    found = one.quantiles(levels, 2.0, (-1e9, 1e9))
    np.testing.assert_allclose(found, same.ppf(levels), rtol=1e-9, atol=1e-9)


def test_tails_end_at_the_hard_range() -> None:
    one = Distribution(Kind.NORMAL, 0.0, 1.0)
    found = one.quantiles(np.array([0.0, 1e-12, 0.5, 1.0]), 0.5, (-0.25, 1.25))
    assert found[0] == pytest.approx(-0.25)
    assert found[-1] == pytest.approx(1.25)
    assert found[2] == pytest.approx(0.5)
    assert (np.diff(found) >= 0.0).all()


def test_a_fixed_assumption_stays_and_a_stated_one_follows_what_is_stated() -> None:
    scenario = replace(
        preset(OPENING),
        distributions={
            "frontier_growth": Distribution(Kind.FIXED),
            "smuggling_reach[b]": Distribution(Kind.UNIFORM, 0.0, 0.05),
        },
    )
    doubted = uncertain(scenario)
    assert "frontier_growth" not in doubted.addresses
    assert doubted.intervals(1.0)["smuggling_reach[b]"] == (0.0, 0.05)


def test_stated_rank_correlations_come_out_and_others_stay_at_zero() -> None:
    pairs = (
        Correlation("quality_taste", "ecosystem", 0.7),
        Correlation("ecosystem", "good_enough_lag", -0.4),
    )
    scenario = replace(preset(OPENING), correlations=pairs)
    drawn = members(scenario, points(scenario, 20_000))
    rows = {name: k for k, name in enumerate(scenario.all_values())}
    names = ("quality_taste", "ecosystem", "good_enough_lag", "frontier_growth")
    found = stats.spearmanr(drawn[[rows[name] for name in names]].T).statistic
    expected = np.eye(4)
    expected[0, 1] = expected[1, 0] = 0.7
    expected[1, 2] = expected[2, 1] = -0.4
    # Standard error of a rank correlation: 1 / sqrt(n) = 0.007; five of them.
    np.testing.assert_allclose(found, expected, atol=0.035)
    # What is correlated keeps its own distribution.
    free = members(preset(OPENING), points(scenario, 20_000))
    for name in names:
        assert stats.ks_2samp(drawn[rows[name]], free[rows[name]]).pvalue > 1e-4
