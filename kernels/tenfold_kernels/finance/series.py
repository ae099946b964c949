"""Yearly series from single values and schedules."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

FloatArray = NDArray[np.float64]


def listed(values: Sequence[float], years: int) -> FloatArray:
    """Put values into years 1, 2, ... and zero into those that are left.

    Parameters
    ----------
    values : sequence of float
        One for each year from the first; those past the last year are dropped.
    years : int
        Length of the series after the close.

    Returns
    -------
    ndarray, shape (years + 1,)
        Zero at the close.
    """
    series = np.zeros(years + 1)
    given = values[:years]
    series[1 : 1 + len(given)] = given
    return series


def growing(first: float, growth: float, years: int) -> FloatArray:
    """Let a first year's value grow by the same share each year; see `listed` for the shape."""
    return listed((first * (1.0 + growth) ** np.arange(years)).tolist(), years)


def annual(values: Sequence[float], years: int, growth: float = 0.0) -> FloatArray:
    """Read an input that is one value or a schedule.

    Parameters
    ----------
    values : sequence of float
        One value, which grows, or one for each year, taken as they stand.
    years : int
        Length of the series after the close.
    growth : float
        Share per year by which a single value grows from the second year on.

    Returns
    -------
    ndarray, shape (years + 1,)
        Zero at the close and after the end of a schedule.
    """
    if len(values) == 1:
        return growing(values[0], growth, years)
    return listed(values, years)


def before(series: FloatArray) -> FloatArray:
    """Each year's value moved to the year after; zero at the close."""
    moved = np.zeros_like(series)
    moved[..., 1:] = series[..., :-1]
    return moved


def ahead(series: FloatArray) -> FloatArray:
    """Each year's value moved to the year before; zero in the last year."""
    moved = np.zeros_like(series)
    moved[..., :-1] = series[..., 1:]
    return moved
