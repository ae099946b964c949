"""Boxes that were planted are found, and none where there is none."""

import numpy as np
import pytest

from tenfold_kernels.analysis.discovery import Discovery, Limit, discover, discovered
from tenfold_kernels.analysis.futures import Futures, random_points
from tenfold_kernels.analysis.rule_induction import box_around
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import world_simulator


def cloud(inputs: int = 10, count: int = 2000, seed: int = 0) -> np.ndarray:
    return random_points(inputs, count, np.random.default_rng(seed))


@pytest.mark.parametrize("seed", range(5))
def test_a_planted_box_is_found(seed: int) -> None:
    points = cloud(seed=seed)
    truth = (points[2] > 0.6) & (points[5] > 0.2) & (points[5] < 0.7)
    box = box_around(points, truth)
    assert box is not None
    assert box.limited == (2, 5)
    # Nothing is misplaced, so limits are the outermost of the points inside: of some 400, the
    # first lies within a fiftieth of the edge but once in a thousand.
    assert box.low[2] == pytest.approx(0.6, abs=0.02)
    assert box.high[2] == np.inf
    assert box.low[5] == pytest.approx(0.2, abs=0.02)
    assert box.high[5] == pytest.approx(0.7, abs=0.02)
    assert (box.coverage, box.density) == (1.0, 1.0)


def test_a_box_is_found_through_noise_among_hundreds_of_inputs() -> None:
    points = cloud(200, 4096)
    rng = np.random.default_rng(1)
    inside = (points[7] < 0.3) & (points[150] > 0.5)
    truth = rng.random(4096) < np.where(inside, 0.9, 0.1)
    box = box_around(points, truth)
    assert box is not None
    assert box.limited == (7, 150)
    assert box.high[7] == pytest.approx(0.3, abs=0.04)
    assert box.low[150] == pytest.approx(0.5, abs=0.04)
    assert box.density == pytest.approx(0.9, abs=0.04)


@pytest.mark.parametrize("share", [0.05, 0.2, 0.5])
@pytest.mark.parametrize("seed", range(4))
def test_what_chance_alone_scatters_among_hundreds_of_inputs_makes_no_rule(
    seed: int, share: float
) -> None:
    """The best of hundreds of limits looks good by itself: it must be held against them all."""
    wanted = np.random.default_rng(100 + seed).random(256) < share
    assert box_around(cloud(200, 256, seed), wanted) is None


def test_coverage_and_density_hold_for_cases_that_were_not_looked_at() -> None:
    def happens(points: np.ndarray, rng: np.random.Generator) -> np.ndarray:
        effects = ((3, 1.0), (50, 0.7), (120, 0.5), (7, 0.3), (9, 0.2))
        answers = sum(size * (points[k] - 0.5) for k, size in effects)
        return answers + 0.15 * rng.standard_normal(points.shape[1]) > 0.3

    rng = np.random.default_rng(0)
    points, fresh = cloud(200, 4096), rng.random((200, 40_000))
    box = box_around(points, happens(points, rng))
    assert box is not None
    assert {3, 50} <= {*box.limited} <= {3, 50, 120, 7, 9}
    inside = ((fresh >= box.low[:, None]) & (fresh <= box.high[:, None])).all(axis=0)
    wanted = happens(fresh, rng)
    assert (inside & wanted).sum() / wanted.sum() == pytest.approx(box.coverage, abs=0.06)
    assert (inside & wanted).sum() / inside.sum() == pytest.approx(box.density, abs=0.06)


@pytest.mark.parametrize("seed", range(3))
def test_coverage_and_density_are_those_of_the_box(seed: int) -> None:
    points = cloud(seed=seed)
    truth = points[0] + points[1] ** 2 > 1.2
    box = box_around(points, truth)
    assert box is not None
    low, high = box.low[:, None], box.high[:, None]
    inside = ((points >= low) & (points <= high)).all(axis=0)
    assert (inside == box.inside).all()
    assert box.coverage == (inside & truth).sum() / truth.sum()
    assert box.density == (inside & truth).sum() / inside.sum()
    assert box.density > 2.0 * truth.mean()


def test_where_all_or_none_are_wanted_there_is_no_box() -> None:
    points = cloud(3, 100)
    assert box_around(points, np.ones(100, bool)) is None
    assert box_around(points, np.zeros(100, bool)) is None


def test_equal_values_are_not_cut_apart_and_do_not_stop_it() -> None:
    points = cloud(4, 500)
    points[[0, 3]] = np.round(points[[0, 3]] * 3.0)
    box = box_around(points, points[1] >= 0.7)
    assert box is not None
    assert box.limited == (1,)
    assert (box.coverage, box.density) == (1.0, 1.0)
    assert box_around(np.zeros((2, 50)), np.arange(50) > 20) is None


def test_limits_lie_between_the_points_they_part() -> None:
    values = np.arange(30.0)[None]
    given = Futures(("x",), values, values[0])
    limits, coverage, density = discovered(given, values[0] > 15.0)
    assert limits == (Limit("x", 15.5, None),)
    assert (coverage, density) == (1.0, 1.0)


def said(*limits: Limit, share: float = 0.4) -> str:
    found = Discovery("x", "", 2040.0, 0.0, None, limits, 0.75, 0.914, share, 4096, 0.1)
    return str(found.said())


def test_the_sentence() -> None:
    two = said(Limit("p", 0.25, None), Limit("q", None, 2040.4))
    assert two == (
        "This happens mostly when p is above 0.25 and q is below 2040: 75 % of the cases in "
        "which it happens are of this kind, and it happens in 91 % of the cases of this kind, "
        "against 40 % of all."
    )
    three = said(Limit("p", 0.25, 0.5), Limit("q", None, 1.0), Limit("r", 3.0, None))
    assert "p is between 0.25 and 0.5, q is below 1 and r is above 3:" in three
    assert "no few assumptions" in said()
    assert "none of 4096" in said(share=0.0)
    assert "all of 4096" in said(share=1.0)


def test_it_finds_what_matters_in_the_world() -> None:
    scenario = preset("us-china-ai-chips")
    found = [
        discover(scenario, "containment[b]", 2040.0, cases=1024, threads=threads).document()
        for threads in (1, 2)
    ]
    for each in found:
        each.pop("seconds")
    assert found[0] == found[1]
    assert found[0]["density"] > found[0]["share"] + 0.15
    # The response of the denied to denial decides the sign; what matters has an index above a
    # third of the variance there.
    assert "denial_response[b]" in {limit["key"] for limit in found[0]["limits"]}


def test_what_is_looked_for_must_be_said() -> None:
    scenario, simulator = preset("small-yard"), world_simulator(Backend.INTERPRETED)
    for sides in ({}, {"above": 1.0, "below": 2.0}):
        with pytest.raises(InputError, match="one of the two"):
            discover(scenario, "debt_ratio[b]", 2030.0, simulator=simulator, **sides)
