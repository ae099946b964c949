"""Plain Python stand-ins for `lanes`: the same kernel source, run without a compiler.

Slower by a factor of a few hundred, but there at once: the first picture does not wait
for the compiler, small models in tests need none, and a machine on which compiling fails
still works.
"""

import math
from collections.abc import Callable
from typing import Any


def jit(function: Callable[..., Any]) -> Callable[..., Any]:
    """Leave a function as it is."""
    return function


def zeros(count: int) -> list[float]:
    """Give a list of zeros; a list is faster than an array for single numbers."""
    return [0.0] * count


def exp(x: float) -> float:
    """Exponential, held to arguments between -700 and 700."""
    return math.exp(min(max(x, -700.0), 700.0))


def power(x: float, y: float) -> float:
    """Positive x to the power y; zero where x is not positive."""
    return exp(y * math.log(x)) if x > 0.0 else 0.0


log = math.log
