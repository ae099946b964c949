"""exp, log and power of the kernels against the C library, and against plain Python."""

import math

import numpy as np
import pytest
from numba import njit

from tenfold_kernels.equations import interpreted, lanes


@njit
def over_array(x, y, which):  # pragma: no cover
    out = np.empty_like(x)
    for i in range(len(x)):
        if which == 0:
            out[i] = lanes.exp(x[i])
        elif which == 1:
            out[i] = lanes.log(x[i])
        else:
            out[i] = lanes.power(x[i], y[i])
    return out


@pytest.fixture(scope="module")
def numbers() -> np.ndarray:
    return np.random.default_rng(7).uniform(-690.0, 690.0, 20_000)


def test_exp_is_as_good_as_the_library_s(numbers) -> None:
    # Half a unit in the last place is 1.1e-16; reduction and twelve terms cost a few.
    found = over_array(numbers, numbers, 0)
    assert np.abs(found / np.exp(numbers) - 1.0).max() < 1e-15


def test_log_is_as_good_as_the_library_s(numbers) -> None:
    x = np.exp(numbers)
    found = over_array(x, x, 1)
    assert np.abs(found / np.log(x) - 1.0).max() < 2e-15


def test_power_is_off_by_the_error_of_its_exponent(numbers) -> None:
    # exp(y ln x) carries the rounding of y ln x, at most 700 times 1.1e-16.
    x = np.exp(numbers / 200.0)
    y = np.linspace(-5.0, 5.0, len(x))
    assert np.abs(over_array(x, y, 2) / x**y - 1.0).max() < 1e-14


def test_edges() -> None:
    edge = np.array([0.0, -1.0, 1.0])
    assert over_array(edge, np.array([2.0, 2.0, 0.0]), 2).tolist() == [0.0, 0.0, 1.0]
    assert np.isfinite(over_array(np.array([-1e9, 1e9]), edge[:2], 0)).all()


def test_interpreted_results_are_the_same_to_the_last_bit(numbers) -> None:
    exps = over_array(numbers, numbers, 0)
    assert exps.tolist() == [interpreted.exp(x) for x in numbers]
    x = np.exp(numbers)
    assert over_array(x, x, 1).tolist() == [interpreted.log(v) for v in x]
    y = np.linspace(-5.0, 5.0, len(x))
    root = np.exp(numbers / 200.0)
    powers = over_array(root, y, 2).tolist()
    assert powers == [interpreted.power(a, b) for a, b in zip(root, y, strict=True)]
    assert interpreted.power(0.0, 0.5) == 0.0
    assert interpreted.exp(1e9) == pytest.approx(math.exp(700.0))
