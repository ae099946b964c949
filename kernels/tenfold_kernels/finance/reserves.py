"""Accounts that hold money back, and what they take from the cash flow."""

from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.series import FloatArray, ahead, before


@dataclass(frozen=True)
class Reserve:
    """A reserve account; each array has shape (years + 1,).

    Parameters
    ----------
    balance : ndarray
        Held at the end of each year.
    funding : ndarray
        Paid in, or, below zero, taken out because less needs to be held.
    release : ndarray
        What is paid out in the end, or spent on what it was kept for; counts negative.
    """

    balance: FloatArray
    funding: FloatArray
    release: FloatArray

    @property
    def drawn(self) -> FloatArray:
        """What the account gives to the cash flow, less what it takes from it."""
        return -self.funding - self.release


def months_ahead(months: float, flow: FloatArray, last: int) -> Reserve:
    """Hold so many months of the coming year's flow, and give it back in the last year.

    Parameters
    ----------
    months : float
        Months of next year's flow that are held.
    flow : ndarray, shape (years + 1,)
        Such as operating expenses, receivables or debt service.
    last : int
        Year in which the account is closed; never, if it lies outside the series.
    """
    years = len(flow) - 1
    place = np.arange(years + 1)
    held = place < min(last, years)
    balance = np.where(held, months / 12.0 * ahead(flow), 0.0)
    funding = np.where(held, balance - before(balance), 0.0)
    release = np.zeros(years + 1)
    if 0 < last <= years:
        release[last] = -balance[last - 1]
    return Reserve(balance, funding, release)


def replacement(cost: float, every: int, inflation: float, years: int) -> Reserve:
    """Save up for equipment that is replaced every so many years.

    Parameters
    ----------
    cost : float
        Cost of a replacement at prices of year 1, US$.
    every : int
        Years between replacements; never, if zero.
    inflation : float
        Growth of the cost, share per year.
    years : int
        Length of the series; a replacement after its end is not saved for.
    """
    balance, funding, release = (np.zeros(years + 1) for _ in range(3))
    due = every
    while 0 < due <= years:
        bill = cost * (1.0 + inflation) ** (due - 1)
        funding[due - every + 1 : due + 1] = bill / every
        release[due] = -bill
        due += every
    for year in range(1, years + 1):
        balance[year] = balance[year - 1] + funding[year] + release[year]
    return Reserve(balance, funding, release)
