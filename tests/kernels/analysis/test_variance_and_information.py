"""Sensitivity indices and the value of information against functions with known answers."""

from dataclasses import replace

import numpy as np
import pytest

from tenfold_kernels.analysis.futures import Futures, futures, random_points
from tenfold_kernels.analysis.information import value_of_information
from tenfold_kernels.analysis.question import ask
from tenfold_kernels.analysis.sensitivity import OTHERS, sensitivity
from tenfold_kernels.analysis.variance import elementary_effects, sobol_indices
from tenfold_kernels.distribution import Distribution, Kind
from tenfold_kernels.ensemble.distributions import uncertain
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import world_simulator

A, B = 7.0, 0.1
WEIGHTS = np.array([0.0, 1.0, 4.5, 9.0, 99.0, 99.0, 99.0, 99.0])


def ishigami(points: np.ndarray) -> np.ndarray:
    x = (2.0 * points - 1.0) * np.pi
    return np.sin(x[0]) + A * np.sin(x[1]) ** 2 + B * x[2] ** 4 * np.sin(x[0])


def sobol_g(points: np.ndarray) -> np.ndarray:
    terms = (np.abs(4.0 * points - 2.0) + WEIGHTS[:, None]) / (1.0 + WEIGHTS[:, None])
    return np.prod(terms, axis=0)


def ishigami_indices() -> tuple[np.ndarray, np.ndarray]:
    """Ishigami and Homma 1990: variances of the parts, worked out by hand."""
    first = 0.5 * (1.0 + B * np.pi**4 / 5.0) ** 2
    second = A**2 / 8.0
    together = B**2 * np.pi**8 * (1.0 / 18.0 - 1.0 / 50.0)
    whole = first + second + together
    return (np.array([first, second, 0.0]) / whole,
            np.array([first + together, second, together]) / whole)  # fmt: skip


def g_indices(groups: list[list[int]]) -> tuple[np.ndarray, np.ndarray]:
    """A product of independent terms of mean one: the variances of parts multiply."""
    part = 1.0 / (3.0 * (1.0 + WEIGHTS) ** 2)
    whole = np.prod(1.0 + part) - 1.0
    own = np.array([np.prod(1.0 + part[group]) - 1.0 for group in groups])
    return own / whole, own * ((1.0 + whole) / (1.0 + own)) / whole


def test_indices_of_ishigami_s_function() -> None:
    found = sobol_indices(ishigami, ["one", "two", "three"], 2048)
    first, total = ishigami_indices()
    assert found.names == ("one", "two", "three")
    assert found.runs == 2048 * 5
    # Twice the half width of a 95 % interval is four standard errors.
    assert np.all(np.abs(found.first - first) < 2.0 * found.first_error)
    assert np.all(np.abs(found.total - total) < 2.0 * found.total_error)
    assert found.first_error.max() < 0.1
    np.testing.assert_allclose(found.total, total, atol=0.02)


def test_indices_of_the_g_function() -> None:
    found = sobol_indices(sobol_g, [str(k) for k in range(8)], 2048)
    first, total = g_indices([[k] for k in range(8)])
    assert np.all(np.abs(found.first - first) < 2.0 * found.first_error + 1e-4)
    assert np.all(np.abs(found.total - total) < 2.0 * found.total_error + 1e-4)
    np.testing.assert_allclose(found.total, total, atol=0.02)


def test_a_group_has_one_index() -> None:
    """Its inputs move together, however many they are."""
    groups = ["x", "rest", "rest", "y", "rest", "rest", "rest", "rest"]
    found = sobol_indices(sobol_g, groups, 2048)
    first, total = g_indices([[0], [1, 2, 4, 5, 6, 7], [3]])
    assert found.names == ("x", "rest", "y")
    assert found.runs == 2048 * 5
    assert np.all(np.abs(found.first - first) < 2.0 * found.first_error)
    assert np.all(np.abs(found.total - total) < 2.0 * found.total_error)


def test_a_constant_has_no_indices() -> None:
    found = sobol_indices(lambda points: np.ones(points.shape[1]), ["x", "y"], 16)
    assert not found.total.any()


def test_of_no_inputs_there_are_no_indices() -> None:
    found = sobol_indices(lambda points: np.ones(points.shape[1]), [], 16)
    assert (found.names, found.total.shape, found.runs) == ((), (0,), 0)
    scenario = preset("small-yard")
    certain = dict.fromkeys(uncertain(scenario).addresses, Distribution(Kind.FIXED))
    known = sensitivity(
        replace(scenario, distributions=certain), "debt_ratio[b]", 2026.0, size=16, cases=32
    ).document()
    assert (known["assumptions"], known["indices"]) == (0, [])
    low, high = known["value_of_information"]["interval_90"]
    assert low == high


@pytest.mark.parametrize("seed", range(3))
def test_screening_puts_inputs_in_the_order_of_their_total_indices(seed: int) -> None:
    effects = elementary_effects(sobol_g, 8, 20, seed)
    assert np.argsort(-effects)[:4].tolist() == [0, 1, 2, 3]
    assert effects[4:].max() < 0.1 * effects[0]


def test_the_same_seed_gives_the_same_indices() -> None:
    first, second = (sobol_indices(ishigami, ["x", "y", "z"], 64, 5) for _ in range(2))
    assert (first.first == second.first).all()
    assert (first.total_error == second.total_error).all()
    other = sobol_indices(ishigami, ["x", "y", "z"], 64, 6)
    assert (first.first != other.first).any()


def given_data(function, inputs: int, count: int, seed: int = 0) -> Futures:
    points = random_points(inputs, count, np.random.default_rng(seed))
    return Futures(tuple(f"x{k}" for k in range(inputs)), points, function(points))


def test_what_a_known_assumption_takes_away_from_the_variance() -> None:
    found = value_of_information(given_data(ishigami, 3, 8192))
    first, _ = ishigami_indices()
    known = dict(zip(found.names, found.variance, strict=True))
    # Inside a bin the input still varies. Averaged over a width w, a wave keeps sin(w/2)/(w/2)
    # of its height; a bin is a sixteenth of the wave in x0 and an eighth of that in x1.
    half = np.pi / np.array([16.0, 8.0, 16.0])
    for k, truth in enumerate(first * (np.sin(half) / half) ** 2):
        assert known[f"x{k}"] == pytest.approx(truth, abs=0.012)
    assert found.names[0] == "x1"


def test_what_a_known_assumption_takes_away_from_the_interval() -> None:
    """Of 3x + y, all uniform: 2.7 to 0.3 either side; y alone spans 0.9, in a bin of x 0.95."""
    found = value_of_information(given_data(lambda p: 3.0 * p[0] + p[1], 5, 16384))
    width = dict(zip(found.names, found.width, strict=True))
    # Trapezium: of probability 1/6 in each slope, so 5 % is at sqrt(0.05 * 6) and so on.
    low = np.sqrt(0.05 * 6.0)
    whole = 4.0 - 2.0 * low
    np.testing.assert_allclose(np.diff(found.interval), whole, rtol=0.02)
    # With x known to a sixteenth the rest is y plus a uniform of 3/16: again a trapezium.
    part = 3.0 / 16.0
    corner = np.sqrt(2.0 * 0.05 * part)
    inner = (1.0 + part) - 2.0 * (corner if corner < part else 0.05 + part / 2.0)
    assert width["x0"] == pytest.approx(1.0 - inner / whole, abs=0.02)
    assert all(abs(width[f"x{k}"]) < 5.0 * found.width_error for k in (2, 3, 4))


def test_what_has_no_effect_is_worth_nothing_within_the_error() -> None:
    found = value_of_information(given_data(lambda p: p[0] * 1.0, 60, 1024))
    assert found.names[0] == "x0"
    assert found.variance[0] > 0.98
    # Sixty scatter by less than four errors, but once in a few hundred.
    assert np.abs(found.variance[1:]).max() < 4.5 * found.variance_error
    assert found.variance_error < 0.02


def test_a_constant_outcome_has_nothing_to_learn() -> None:
    found = value_of_information(given_data(lambda p: np.zeros(p.shape[1]), 3, 64))
    assert not found.variance.any()
    assert not found.width.any()


def test_cases_are_reproduced_and_their_answers_are_runs() -> None:
    scenario, simulator = preset("small-yard"), world_simulator(Backend.INTERPRETED)
    question = ask(scenario, "debt_ratio[b]", scenario.start + 1.0, simulator)
    first, second = futures(question, 6), futures(question, 6)
    assert (first.answers == second.answers).all()
    assert len(first.names) > 100
    case = dict(zip(first.names, first.values[:, 4].tolist(), strict=True))
    assert question.answer(case) == first.answers[4]


def test_what_matters_in_the_world() -> None:
    scenario = preset("small-yard")
    year = scenario.start + 5.0
    found = [
        sensitivity(scenario, "generations_behind[b]", year, top=4, size=64, cases=256,
                    threads=threads)
        for threads in (1, 2)
    ]  # fmt: skip
    one, two = (each.document() for each in found)
    assert one["indices"] == two["indices"]
    assert one["value_of_information"] == two["value_of_information"]
    assert [row["key"] for row in one["indices"]][-1] == OTHERS
    assert len(one["indices"]) == 5
    assert one["runs"] == 10 * (one["assumptions"] + 1) + 64 * 7 + 256
    # The screening was right if what it left out matters less than what it took.
    assert one["indices"][-1]["total"] < sum(row["total"] for row in one["indices"][:-1])
