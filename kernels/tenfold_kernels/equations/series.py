"""Constants and series of the exp and log that kernels compute, compiled or not.

The series are summed in pairs, then pairs of pairs: a chain of dependent operations would
keep a processor waiting for most of the time. They are written for anything that adds and
multiplies, plain numbers as well as vectors of the compiler.
"""

from math import factorial
from typing import Any, Protocol, Self, TypeVar

LOG2_E = 1.4426950408889634
LN2_HIGH = 0.693147180369123816490  # ln 2 in two parts, so that k * ln 2 is exact
LN2_LOW = 1.90821492927058770002e-10
ROUNDING = 6755399441055744.0  # 1.5 * 2**52: adding it rounds to a whole number
SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
SQRT_HALF = 0.7071067811865476

E2, E3, E4, E5, E6, E7, E8, E9, E10, E11, E12 = (1.0 / factorial(k) for k in range(2, 13))
L1, L2, L3, L4, L5, L6, L7, L8 = (2.0 / (2 * k + 1) for k in range(1, 9))


class Number(Protocol):
    """What can be added and multiplied."""

    def __add__(self, other: Any, /) -> Self: ...
    def __mul__(self, other: Any, /) -> Self: ...


N = TypeVar("N", bound=Number)


def exp_series(x: N) -> N:
    """Sum ``x**k / k!`` up to the twelfth power, for x between -0.35 and 0.35."""
    x2 = x * x
    x4 = x2 * x2
    low = (x * E3 + E2) + (x * E5 + E4) * x2
    high = ((x * E7 + E6) + (x * E9 + E8) * x2) + ((x * E11 + E10) + x2 * E12) * x4
    return (high * x4 + low) * x2 + x + 1.0


def log_series(s: N) -> N:
    """Sum ``2 s**(2 k + 1) / (2 k + 1)``: log((1 + s) / (1 - s)), for s up to 0.18."""
    z = s * s
    z2 = z * z
    low = (z * L2 + L1) + (z * L4 + L3) * z2
    high = (z * L6 + L5) + (z * L8 + L7) * z2
    return (high * (z2 * z2) + low) * (z * s) + s * 2.0
