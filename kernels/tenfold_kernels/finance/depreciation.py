"""Depreciation for tax: schedules, the basis of each class, and what each year deducts."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.series import FloatArray, listed

CLASSES = ("macrs_5", "macrs_15", "sl_5", "sl_15", "sl_20", "sl_39", "custom")

# Percent of the basis by year, half-year convention. Source: US Internal Revenue Service,
# Publication 946, tables A-1 (MACRS) and A-8 (straight line), rounded as they are printed.
MACRS_5 = (20.0, 32.0, 19.2, 11.52, 11.52, 5.76)
MACRS_15 = (
    5.0, 9.5, 8.55, 7.7, 6.93, 6.23, 5.9, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 5.9, 5.91, 2.95,
)  # fmt: skip
STRAIGHT_15 = (
    3.33, 6.67, 6.67, 6.67, 6.67, 6.67, 6.67, 6.66, 6.67, 6.66, 6.67, 6.66, 6.67, 6.66, 6.67, 3.33,
)  # fmt: skip


def straight_line(life: int) -> tuple[float, ...]:
    """Percent of the basis by year: equal parts, half of one in the first and after the last."""
    part = 100.0 / life
    return (0.5 * part, *(part for _ in range(life - 1)), 0.5 * part)


SCHEDULES = {
    "macrs_5": MACRS_5,
    "macrs_15": MACRS_15,
    "sl_5": straight_line(5),
    "sl_15": STRAIGHT_15,
    "sl_20": straight_line(20),
    "sl_39": straight_line(39),
}


def rates(years: int, custom: Sequence[float]) -> FloatArray:
    """Share of the basis that each class deducts in each year.

    Parameters
    ----------
    years : int
        Length of the series; what would be deducted later is lost.
    custom : sequence of float
        Percent by year of the last class.

    Returns
    -------
    ndarray, shape (classes, years + 1)
        In the order of `CLASSES`.
    """
    tables = {**SCHEDULES, "custom": tuple(custom)}
    return np.stack([listed(tables[name], years) for name in CLASSES]) / 100.0


@dataclass(frozen=True)
class Allocation:
    """How the cost of a project is spread over the classes; each array has shape (classes,).

    Parameters
    ----------
    amount : ndarray
        US$ in each class, before anything is taken off.
    share : ndarray
        Share of each class in all that is depreciable.
    """

    amount: FloatArray
    share: FloatArray


def allocated(percent: FloatArray, cost: float) -> Allocation:
    """Spread a cost over the classes; what is given to none is never depreciated."""
    total = float(percent.sum()) / 100.0
    share = percent / 100.0 / total if total > 0.0 else np.zeros(len(CLASSES))
    return Allocation(share * (total * cost), share)


def deducted(basis: FloatArray, bonus: FloatArray, by_year: FloatArray) -> FloatArray:
    """Depreciation of each year, US$.

    Parameters
    ----------
    basis : ndarray, shape (classes,)
        US$ after all reductions.
    bonus : ndarray, shape (classes,)
        Share of the basis that the first year deducts at once; the rest follows the schedule.
    by_year : ndarray, shape (classes, years + 1)
        See `rates`.
    """
    at_once = bonus * basis
    total = (basis - at_once) @ by_year
    total[1] += float(at_once.sum())
    return np.asarray(total, dtype=np.float64)


def replacements(spent: FloatArray, by_year: FloatArray) -> FloatArray:
    """Depreciation of equipment that is replaced.

    Parameters
    ----------
    spent : ndarray, shape (years + 1,)
        US$ spent in each year.
    by_year : ndarray, shape (years + 1,)
        Share deducted in each year of the equipment's life; the first is that of purchase.
    """
    total = np.zeros_like(spent)
    for year in np.flatnonzero(spent):
        total[year:] += spent[year] * by_year[1 : len(spent) - year + 1]
    return total
