"""Where ticks stand: few, round, and never an exponent like 1e+09."""

import math

MOST_TICKS = 5
ENOUGH_DECADES = 3  # with fewer powers of ten, values between them get ticks too


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
    """Choose powers of ten inside a range of exponents, and values between in a short one."""
    for step in (1, 2, 3, 5, 10, 20, 50):
        first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
        if last - first + 1 <= most:
            whole = [float(k * step) for k in range(first, last + 1)]
            return whole if len(whole) >= ENOUGH_DECADES else _between(low, high, most) or whole
    return []


def _between(low: float, high: float, most: int) -> list[float]:
    """Exponents of round values in a range of less than a few decades."""
    for factors in ((1, 2, 5), (1, 3)):
        decades = range(math.floor(low), math.ceil(high) + 1)
        ticks = [k + math.log10(factor) for k in decades for factor in factors]
        ticks = [tick for tick in ticks if low - 1e-9 <= tick <= high + 1e-9]
        if ENOUGH_DECADES <= len(ticks) <= most:
            return ticks
    if high - low > 1.0:
        return []
    return [math.log10(value) for value in round_ticks(10.0**low, 10.0**high, most) if value > 0.0]


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


def still_fits(wanted: tuple[float, float], present: tuple[float, float]) -> bool:
    """Whether the present range still holds what is wanted and is not far too large."""
    inside = present[0] <= wanted[0] and wanted[1] <= present[1]
    return inside and (wanted[1] - wanted[0]) > 0.8 * (present[1] - present[0])
