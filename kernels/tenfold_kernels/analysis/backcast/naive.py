"""What one would say without a model: the last value, or a line through the past.

The rival of a series is chosen on fitted years alone: each candidate sees their first two
thirds and forecasts the last third, and the one with the least error is taken.
"""

import math
from collections.abc import Callable, Sequence
from enum import StrEnum

import numpy as np

from tenfold_kernels.analysis.backcast.table import Points

SEEN = 2.0 / 3.0


class Naive(StrEnum):
    """Kinds of naive forecasts."""

    LAST_VALUE = "last value"
    LAST_CHANGE = "last value, at the mean growth so far"
    STRAIGHT_LINE = "straight line"
    STEADY_GROWTH = "steady growth"


def forecast(kind: Naive, seen: Points, years: Sequence[float]) -> list[float]:
    """Forecast years from points that were seen.

    Parameters
    ----------
    kind : Naive
        How.
    seen : tuple
        Pairs of year and value, at least two.
    years : sequence of float
        Years to forecast.
    """
    first, last = seen[0], seen[-1]
    match kind:
        case Naive.LAST_VALUE:
            return [last[1] for _ in years]
        case Naive.LAST_CHANGE:
            rate = math.log(last[1] / first[1]) / (last[0] - first[0])
            return [last[1] * math.exp(rate * (year - last[0])) for year in years]
        case Naive.STRAIGHT_LINE:
            return _line(seen, years, lambda value: value, lambda value: value)
        case Naive.STEADY_GROWTH:
            return _line(seen, years, math.log, math.exp)


def _line(
    seen: Points, years: Sequence[float],
    into: Callable[[float], float], back: Callable[[float], float],
) -> list[float]:  # fmt: skip
    """Carry on the least-squares line through transformed values."""
    slope, level = np.polyfit([year - seen[0][0] for year, _ in seen],
                              [into(value) for _, value in seen], 1)  # fmt: skip
    return [back(float(level + slope * (year - seen[0][0]))) for year in years]


def mean_abs_pct(predicted: Sequence[float], observed: Sequence[float]) -> float:
    """Mean error without sign, in per cent of what was observed."""
    errors = [abs(p / o - 1.0) for p, o in zip(predicted, observed, strict=True)]
    return 100.0 * sum(errors) / len(errors)


def rival(fitted: Points) -> Naive:
    """Choose the rival by forecasting the last third of the fitted years."""
    cut = min(max(round(len(fitted) * SEEN), 2), len(fitted) - 1)
    seen, ahead = fitted[:cut], fitted[cut:]
    return min(Naive, key=lambda kind: error(kind, seen, ahead))


def error(kind: Naive, seen: Points, ahead: Points) -> float:
    """Mean error without sign of a naive forecast, in per cent."""
    predicted = forecast(kind, seen, [year for year, _ in ahead])
    return mean_abs_pct(predicted, [value for _, value in ahead])
