"""exp, log and power of the kernels against the C library, and against plain Python."""

import math

import numpy as np
import pytest

from tenfold_kernels.equations import interpreted
from tenfold_kernels.equations.lanes import loops

LANES = 64


@loops
def exps(v):
    for j in range(64):
        v[128 + j] = exp(v[0 + j])  # noqa: F821


@loops
def logs(v):
    for j in range(64):
        v[128 + j] = log(v[0 + j])  # noqa: F821


@loops
def powers(v):
    for j in range(64):
        v[128 + j] = power(v[0 + j], v[64 + j])  # noqa: F821


def over_array(function, x: np.ndarray, y: np.ndarray | None = None) -> np.ndarray:
    found = []
    for first in range(0, len(x), LANES):
        count = len(x[first : first + LANES])
        scratch = np.ones(3 * LANES)
        scratch[:count] = x[first : first + LANES]
        scratch[LANES : LANES + count] = 1.0 if y is None else y[first : first + LANES]
        function(scratch)
        found.append(scratch[2 * LANES : 2 * LANES + count])
    return np.concatenate(found)


@pytest.fixture(scope="module")
def numbers() -> np.ndarray:
    return np.random.default_rng(7).uniform(-690.0, 690.0, 20_000)


def test_exp_is_as_good_as_the_library_s(numbers) -> None:
    # Half a unit in the last place is 1.1e-16; reduction and twelve terms cost a few.
    found = over_array(exps, numbers)
    assert np.abs(found / np.exp(numbers) - 1.0).max() < 1e-15


def test_log_is_as_good_as_the_library_s(numbers) -> None:
    x = np.exp(numbers)
    found = over_array(logs, x)
    assert np.abs(found / np.log(x) - 1.0).max() < 2e-15


def test_power_is_off_by_the_error_of_its_exponent(numbers) -> None:
    # exp(y ln x) carries the rounding of y ln x, at most 700 times 1.1e-16.
    x = np.exp(numbers / 200.0)
    y = np.linspace(-5.0, 5.0, len(x))
    assert np.abs(over_array(powers, x, y) / x**y - 1.0).max() < 1e-14


def test_edges() -> None:
    edge = np.array([0.0, -1.0, 1.0])
    assert over_array(powers, edge, np.array([2.0, 2.0, 0.0])).tolist() == [0.0, 0.0, 1.0]
    assert np.isfinite(over_array(exps, np.array([-1e9, 1e9]))).all()


def test_interpreted_results_are_the_same_to_the_last_bit(numbers) -> None:
    found = over_array(exps, numbers)
    assert found.tolist() == [interpreted.exp(x) for x in numbers]
    x = np.exp(numbers)
    assert over_array(logs, x).tolist() == [interpreted.log(v) for v in x]
    y = np.linspace(-5.0, 5.0, len(x))
    root = np.exp(numbers / 200.0)
    found = over_array(powers, root, y)
    assert found.tolist() == [interpreted.power(a, b) for a, b in zip(root, y, strict=True)]
    assert interpreted.power(0.0, 0.5) == 0.0
    assert interpreted.exp(1e9) == pytest.approx(math.exp(700.0))
