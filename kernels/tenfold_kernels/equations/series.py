"""Constants of the exp and log that kernels compute, compiled or not."""

from math import factorial

LOG2_E = 1.4426950408889634
LN2_HIGH = 0.693147180369123816490  # ln 2 in two parts, so that k * ln 2 is exact
LN2_LOW = 1.90821492927058770002e-10
ROUNDING = 6755399441055744.0  # 1.5 * 2**52: adding it rounds to a whole number
SQRT_HALF_BITS = 0x3FE6A09E667F3BCD
SQRT_HALF = 0.7071067811865476

# exp(r) = sum r^k / k!, and log((1 + s) / (1 - s)) = 2 s sum s^2k / (2k + 1): highest first.
EXP_COEFFICIENTS = tuple(1.0 / factorial(k) for k in range(12, -1, -1))
LOG_COEFFICIENTS = tuple(1.0 / (2 * k + 1) for k in range(8, -1, -1))
