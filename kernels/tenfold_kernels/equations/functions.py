"""Functions that equations share: each is one expression, inlined wherever it is called."""

from math import exp

from tenfold_kernels.equations.quantity import Quantity

TINY = 1e-30
BN_USD = Quantity(1.0, "bn USD")
BN_USD_PER_YEAR = Quantity(1.0, "bn USD/yr")
NAT_PER_GENERATION = Quantity(0.6931471805599453, "1/generation")  # ln 2: a doubling


def clip(x, low, high):
    """Return x held between two bounds."""
    return min(max(x, low), high)


def logistic(x):
    """Return the S-curve from 0 to 1 with slope 1/4 at the origin."""
    return 1.0 / (1.0 + exp(clip(-x, -500.0, 500.0)))


def ramp(time, start, duration):
    """Return 0 before the start, 1 after the duration, a straight line between."""
    return clip((time - start) / duration, 0.0, 1.0)


def saturating(x, curvature):
    """Return (1 - exp(-m x)) / m, which is x itself where the curvature m is zero."""
    return (
        x * (1.0 - 0.5 * curvature * x)
        if abs(curvature * x) < 1e-5
        else (1.0 - exp(-clip(curvature * x, -50.0, 50.0))) / curvature
    )
