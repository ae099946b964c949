"""Arithmetic of single streams of money, compiled: what they are worth, how loans are repaid.

`debt` and `returns` give it to Python; the paths of uncertain projects run on it directly.
A stream is an array of floats: place 0 is the financial close, place t the end of year t.
"""

import numpy as np

from tenfold_kernels.finance.compiled import entry, jit
from tenfold_kernels.finance.series import FloatArray

LOWEST_RATE, HIGHEST_RATE = -0.999, 1e6
EDGES = np.concatenate((np.linspace(LOWEST_RATE, 1.0, 400), np.geomspace(1.01, HIGHEST_RATE, 200)))
NEAREST_ZERO_FIRST = np.argsort(np.abs(EDGES[:-1]), kind="stable")


@entry
def present_value(flows: FloatArray, rate: float) -> float:
    """Present value at the close."""
    factor = 1.0 / (1.0 + rate)
    value = 0.0
    for year in range(len(flows) - 1, -1, -1):
        value = value * factor + flows[year]
    return value


@entry
def present_values(flows: FloatArray, rates: FloatArray, values: FloatArray) -> None:
    """Present value of each row at its own rate, written into the last array."""
    for row in range(len(flows)):
        values[row] = present_value(flows[row], rates[row])


@entry
def internal_rate(flows: FloatArray, lead: float) -> float:
    """Rate at which the present value is zero: the root next to zero where it falls.

    All but the first flow come so many years, the lead, later than their place says. Not a
    number where there is no root between -99.9 % and a millionfold a year.
    """
    for place in NEAREST_ZERO_FIRST:
        low, high = EDGES[place], EDGES[place + 1]
        if _delayed(flows, low, lead) > 0.0 and _delayed(flows, high, lead) <= 0.0:
            for _ in range(200):
                middle = 0.5 * (low + high)
                if middle in (low, high):
                    break
                if _delayed(flows, middle, lead) > 0.0:
                    low = middle
                else:
                    high = middle
            return float(0.5 * (low + high))
    return np.nan


@jit
def _delayed(flows: FloatArray, rate: float, lead: float) -> float:
    """Present value where all but the first flow come later by the lead."""
    value = present_value(flows, rate)
    if lead == 0.0:
        return value
    return float(flows[0] + (value - flows[0]) * (1.0 + rate) ** -lead)


@entry
def repay(
    payments: FloatArray, rate: float, tenor: int, amount: float,
    balance: FloatArray, interest: FloatArray, principal: FloatArray,
) -> None:  # fmt: skip
    """Follow a loan through given payments, until its tenor ends, in the last three arrays."""
    balance[0] = amount
    for year in range(1, min(tenor + 1, len(payments))):
        interest[year] = rate * balance[year - 1]
        principal[year] = payments[year] - interest[year]
        balance[year] = balance[year - 1] - principal[year]


@entry
def within_bounds(most: float, cost: float, gearing: float, fee: float, floor: float) -> float:
    """Lend up to a share of the uses of money, and at least what the asset itself secures."""
    cap = gearing * cost / (1.0 - gearing * fee)
    return min(max(most, floor), cap)
