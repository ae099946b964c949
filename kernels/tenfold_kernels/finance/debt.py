"""Loans: how large one may be, and how it is paid back."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance import streams
from tenfold_kernels.finance.returns import npv
from tenfold_kernels.finance.series import FloatArray


@dataclass(frozen=True)
class Loan:
    """A loan over the years; each array has shape (..., years + 1).

    Parameters
    ----------
    balance : ndarray
        Owed at the end of each year; at the close, the amount lent.
    interest, principal : ndarray
        Paid at the end of each year.
    """

    balance: FloatArray
    interest: FloatArray
    principal: FloatArray

    @property
    def payment(self) -> FloatArray:
        """Debt service, interest and principal."""
        return self.interest + self.principal


@dataclass(frozen=True)
class RevenueClass:
    """Cash for debt service of one kind, and how many times it must cover its share of it.

    Parameters
    ----------
    cfads : ndarray, shape (..., years + 1)
        Cash available for debt service, such as from firm contracts, or from the market.
    cover : float
        Debt service cover ratio that lenders ask of this kind.
    """

    cfads: FloatArray
    cover: float


def affordable(classes: Sequence[RevenueClass], tenor: int) -> FloatArray:
    """Debt service that revenue classes can bear within a tenor, shape (..., years + 1).

    Years in which a class earns less than nothing lower it, as they lower what can be lent.
    """
    total = np.sum([each.cfads / each.cover for each in classes], axis=0)
    total[..., 0] = 0.0
    total[..., tenor + 1 :] = 0.0
    return np.asarray(total, dtype=np.float64)


def capacity(classes: Sequence[RevenueClass], rate: float, tenor: int) -> FloatArray:
    """Largest debt that revenue classes can bear: present value of what each can pay.

    D = PV(CFADS firm) / DSCR firm + PV(CFADS merchant) / DSCR merchant.

    Parameters
    ----------
    classes : sequence of RevenueClass
    rate : float
        Interest, share per year.
    tenor : int
        Years in which the loan is paid back.

    Source: Yescombe 2014, Principles of Project Finance, chapters 12 and 14.
    """
    return npv(affordable(classes, tenor), rate)


def sculpted(classes: Sequence[RevenueClass], rate: float, tenor: int, amount: float) -> Loan:
    """Pay back an amount in proportion to what each year can bear.

    Parameters
    ----------
    classes, rate, tenor
        See `capacity`.
    amount : float
        Lent at the close. Below the capacity every cover ratio rises by capacity / amount,
        which makes it the loan life cover ratio; above it they fall.

    Source: Yescombe 2014, chapter 14 (sculpted repayments).
    """
    most = capacity(classes, rate, tenor)
    safe = np.where(most == 0.0, 1.0, most)
    payments = affordable(classes, tenor) * (amount / safe)[..., None]
    return paid_by(payments, rate, tenor, amount)


def paid_by(payments: FloatArray, rate: float, tenor: int, amount: float | FloatArray) -> Loan:
    """Follow a loan through given payments, shape (..., years + 1), until its tenor ends."""
    balance, interest, principal = (np.zeros(payments.shape) for _ in range(3))
    amounts = np.broadcast_to(np.asarray(amount, dtype=np.float64), payments.shape[:-1])
    for row in np.ndindex(payments.shape[:-1]):
        streams.repay(
            payments[row],
            rate,
            tenor,
            float(amounts[row]),
            balance[row],
            interest[row],
            principal[row],
        )
    return Loan(balance, interest, principal)


def within_bounds(
    most: float, cost: float, gearing: float, fee: float = 0.0, floor: float = 0.0
) -> float:
    """Lend up to a share of the uses of money, and at least what the asset itself secures.

    Parameters
    ----------
    most : float
        Debt that the cash flow can bear.
    cost : float
        Cost of the project before the lender's fee.
    gearing : float
        Largest debt as a share of all uses, of which the fee is one: D = g (K + f D).
    fee : float
        Fee as a share of the debt.
    floor : float
        Debt lent against what the asset would fetch, whatever it earns.
    """
    return float(
        streams.within_bounds(float(most), float(cost), float(gearing), float(fee), float(floor))
    )


def repayment_years(tenor: int, life: int, tail: int = 0) -> int:
    """Tenor that ends so many years before the contract or the plant does."""
    return max(min(tenor, life - tail), 0)


def first_principal(amount: float, rate: float, years: int, equal_principal: bool) -> float:
    """First repayment of principal of a loan paid back over so many years."""
    if years <= 0:
        return 0.0
    if equal_principal or rate == 0.0:
        return amount / years
    return float(amount * rate / ((1.0 + rate) ** years - 1.0))


def scheduled(
    amount: float, rate: float, tenor: int, years: int, moratorium: int, equal_principal: bool
) -> Loan:
    """Pay back an amount in level payments, or in equal parts of the principal.

    Parameters
    ----------
    amount : float
        Lent at the close.
    rate : float
        Interest, share per year.
    tenor, years : int
        Years of the loan, and of the series.
    moratorium : int
        First years, below the tenor, in which only interest is paid; later payments are higher.
    equal_principal : bool
        Equal parts of the principal instead of level payments.
    """
    level = first_principal(amount, rate, tenor - moratorium, equal_principal)
    balance, interest, principal = (np.zeros(years + 1) for _ in range(3))
    balance[0] = amount
    for year in range(1, years + 1):
        if year <= tenor:
            interest[year] = rate * balance[year - 1]
            if year > moratorium:
                grown = 0.0 if equal_principal else interest[moratorium + 1] - interest[year]
                principal[year] = level + grown
        balance[year] = balance[year - 1] - principal[year]
    return Loan(balance, interest, principal)
