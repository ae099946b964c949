"""Plain Python stand-ins for `lanes`: the same kernel source, run without a compiler.

Slower by a factor of a few hundred, but there at once: the first picture does not wait
for the compiler, small models in tests need none, and a machine on which compiling fails
still works. The operations and their order are those of `lanes`, so results are the same
to the last bit.
"""

import math
from collections.abc import Callable
from typing import Any

from tenfold_kernels.equations.series import (
    LN2_HIGH,
    LN2_LOW,
    LOG2_E,
    ROUNDING,
    SQRT_HALF,
    exp_series,
    log_series,
)


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    """Leave a function as it is."""
    return function


entry = loops = jit


def zeros(count: int) -> list[float]:
    """Give a list of zeros; a list is faster than an array for single numbers."""
    return [0.0] * count


def exp(x: float) -> float:
    """Exponential, held to arguments between -700 and 700."""
    x = min(max(x, -700.0), 700.0)
    k = (x * LOG2_E + ROUNDING) - ROUNDING
    r = x - k * LN2_HIGH - k * LN2_LOW
    return math.ldexp(exp_series(r), int(k))


def log(x: float) -> float:
    """Natural logarithm of a positive, normal number."""
    m, exponent = math.frexp(x)
    if m < SQRT_HALF:
        m, exponent = 2.0 * m, exponent - 1
    k = float(exponent)
    return log_series((m - 1.0) / (m + 1.0)) + k * LN2_LOW + k * LN2_HIGH


def power(x: float, y: float) -> float:
    """Positive x to the power y; zero where x is not positive."""
    return exp(y * log(max(x, 1e-300))) if x > 0.0 else 0.0
