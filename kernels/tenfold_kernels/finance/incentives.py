"""Public support for output: payments per unit, and tax credits per unit."""

import math
from collections.abc import Sequence

import numpy as np

from tenfold_kernels.finance.series import FloatArray, listed


def on_output(rate: Sequence[float], term: int, growth: float, energy: FloatArray) -> FloatArray:
    """Support paid per unit of output.

    Parameters
    ----------
    rate : sequence of float
        US$/kWh: one value, which grows and ends after the term, or one for each year.
    term : int
        Years in which a single value is paid.
    growth : float
        Growth of a single value, share per year.
    energy : ndarray, shape (years + 1,)
        kWh sold.

    Returns
    -------
    ndarray, shape (years + 1,)
        US$.
    """
    years = len(energy) - 1
    if len(rate) > 1:
        return listed(rate, years) * energy
    paid = max(min(term, years), 0)
    return listed([rate[0] * (1.0 + growth) ** k for k in range(paid)], years) * energy


def production_credit(
    rate: Sequence[float], term: int, growth: float, energy: FloatArray
) -> FloatArray:
    """Production tax credit; see `on_output`.

    A single value is rounded to whole US$ per MWh in each year, a schedule is not.

    Source: the rounding of US Internal Revenue Service, Notice 2010-37, as SAM applies it.
    """
    years = len(energy) - 1
    if len(rate) > 1:
        return listed(rate, years) * energy
    paid = max(min(term, years), 0)
    whole = [rounded(1000.0 * rate[0] * math.pow(1.0 + growth, k)) for k in range(paid)]
    return energy / 1000.0 * listed(whole, years)


def rounded(value: float) -> float:
    """Round to the nearest whole number, halves away from zero."""
    return float(np.trunc(value + math.copysign(0.5, value)))
