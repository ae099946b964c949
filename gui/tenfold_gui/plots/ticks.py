"""Where ticks stand: few, round, and never an exponent like 1e+09."""

import math

MOST_TICKS = 5


def round_ticks(low: float, high: float, most: int = MOST_TICKS) -> list[float]:
    """Choose round values inside a range.

    Parameters
    ----------
    low, high : float
        The range.
    most : int
        Most ticks wanted.
    """
    span = high - low
    if not math.isfinite(span) or span <= 0.0:
        return []
    power = 10.0 ** math.floor(math.log10(span / most))
    for factor in (1.0, 2.0, 5.0, 10.0, 20.0):
        step = factor * power
        first = math.ceil(low / step - 1e-9)
        last = math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return [k * step for k in range(first, last + 1)]
    return []


def year_ticks(low: float, high: float, most: int = MOST_TICKS) -> list[float]:
    """Choose whole years inside a range."""
    for step in (1, 2, 5, 10, 20, 25, 50, 100):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return [float(k * step) for k in range(first, last + 1)]
    return []


def decade_ticks(low: float, high: float, most: int = MOST_TICKS) -> list[float]:
    """Choose powers of ten inside a range of exponents."""
    for step in (1, 2, 3, 5, 10, 20, 50):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            return [float(k * step) for k in range(first, last + 1)]
    return []


def settled_range(low: float, high: float, zero: bool) -> tuple[float, float]:
    """Give a range with round ends that holds the data and a little air.

    Parameters
    ----------
    low, high : float
        Smallest and largest value.
    zero : bool
        Whether the range must reach zero.
    """
    if zero:
        low, high = min(low, 0.0), max(high, 0.0)
    if high - low < 1e-12 * max(abs(high), abs(low), 1e-300):
        size = max(abs(high), 1.0)
        low, high = low - 0.5 * size, high + 0.5 * size
    air = 0.06 * (high - low)
    ends = (low if zero and low == 0.0 else low - air), high + air
    power = 10.0 ** math.floor(math.log10(ends[1] - ends[0])) / 10.0
    return math.floor(ends[0] / power) * power, math.ceil(ends[1] / power) * power
