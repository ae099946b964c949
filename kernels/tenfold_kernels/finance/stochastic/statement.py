"""Where the money goes year by year, expected over the paths, until a default ends a path."""

from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.compiled import plain
from tenfold_kernels.finance.compiled import entry
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.appraisal import Appraisal
from tenfold_kernels.finance.stochastic.figures import QUANTILES
from tenfold_kernels.finance.stochastic.lenders import Loan
from tenfold_kernels.finance.stochastic.market import Market
from tenfold_kernels.finance.stochastic.owners import (
    Outcomes,
    resale_value,
    reserve_needed,
    sold_in,
)
from tenfold_kernels.finance.stochastic.terms import YEARS

INWARDS = ("revenue", "resale")
OUTWARDS = ("operating_cost", "interest", "principal", "reserve", "handed_over", "owners")
FLOWS = (*INWARDS, *OUTWARDS)
REVENUE, RESALE, COST, INTEREST, PRINCIPAL, RESERVE, HANDED_OVER, OWNERS = range(len(FLOWS))
USES = ("plant", "first_reserve", "interest_before_operation")
SOURCES = ("loan", "grant", "investment_credit", "equity")
MONEY, RATE = "bn USD", "bn USD/yr"


class Statement(NamedTuple):
    """Money of a project, in bn US$ from the close on.

    Parameters
    ----------
    uses, sources : dict of float
        What the project costs at the close, and who pays; both add up to the same.
    flows : dict of ndarray, shape (YEARS + 1,)
        By name, as in `FLOWS`, expected over all paths: what comes in (`INWARDS`) is what
        goes out (`OUTWARDS`) in each year of operation.
    alive : ndarray, shape (YEARS + 1,)
        Share of paths that have not defaulted before the year.
    cash : ndarray, shape (3, YEARS + 1)
        5th, 50th and 95th percentile, over all paths, of cash available for debt service; after
        a default there is none.
    cover : ndarray, shape (3, YEARS + 1)
        The same of that cash over debt service; not a number where none is due.
    """

    uses: dict[str, float]
    sources: dict[str, float]
    flows: dict[str, FloatArray]
    alive: FloatArray
    cash: FloatArray
    cover: FloatArray

    def document(self) -> dict[str, Any]:
        """As plain data for JSON; what is not known is null."""
        return {
            "uses": {name: {"unit": MONEY, "value": value} for name, value in self.uses.items()},
            "sources": {
                name: {"unit": MONEY, "value": value} for name, value in self.sources.items()
            },
            "flows": {
                name: {"unit": RATE, "values": values.tolist()}
                for name, values in self.flows.items()
            },
            "alive": {"unit": "share", "values": self.alive.tolist()},
            "cash": {"unit": RATE, **_quantiles(self.cash)},
            "cover": {"unit": "1", **_quantiles(self.cover)},
        }


def statement(found: Appraisal, terms: Any) -> Statement:
    """Account for a project that was appraised under these terms."""
    plan, loan, outcomes = found.plan, found.loan, found.outcomes
    money = terms.capital_cost
    given = (loan.amount, plan.grant, plan.credit, -float(outcomes.flows[0, 0]))
    reserve = plain(reserve_needed)(terms, loan, 0)
    waiting = loan.rate * loan.amount * terms.construction_time
    resale = plain(resale_value)(terms, plan)
    sales = np.array([resale * plain(sold_in)(terms, plan, year) for year in range(YEARS + 1)])
    flows = _accounted(plan.life, found.market, loan, outcomes, reserve, sales)
    cash, alive = _cash_quantiles(found.market.cash, outcomes.defaulted)
    with np.errstate(invalid="ignore", divide="ignore"):
        cover = np.where(loan.payments > 0.0, cash / loan.payments, np.nan)
    return Statement(
        dict(zip(USES, (money * plan.cost, money * reserve, money * waiting), strict=True)),
        dict(zip(SOURCES, (money * one for one in given), strict=True)),
        dict(zip(FLOWS, money * flows, strict=True)),
        alive,
        money * cash,
        cover,
    )


@entry
def _accounted(
    life: int,
    market: Market,
    loan: Loan,
    outcomes: Outcomes,
    first_reserve: float,
    sales: FloatArray,
) -> FloatArray:
    """Mean flows, shape (flows, YEARS + 1)."""
    paths = len(market.cash)
    found = np.zeros((len(FLOWS), YEARS + 1))
    for path in range(paths):
        reserve = first_reserve
        ended = outcomes.defaulted[path]
        for year in range(1, life + 1):
            cash, owners = market.cash[path, year], outcomes.flows[year, path]
            found[REVENUE, year] += market.earned[path, year]
            found[COST, year] += market.earned[path, year] - cash
            if year == ended:
                found[HANDED_OVER, year] += cash + reserve
                found[RESERVE, year] -= reserve
                break
            left = 0.0 if ended else sales[year]
            interest = loan.rate * loan.balance[year - 1] if year < loan.tenor + 1.0 else 0.0
            put_aside = cash - loan.payments[year] - (owners - left)
            found[RESALE, year] += left
            found[INTEREST, year] += interest
            found[PRINCIPAL, year] += loan.payments[year] - interest
            found[RESERVE, year] += put_aside
            found[OWNERS, year] += owners
            reserve += put_aside
    return found / paths


def _cash_quantiles(cash: FloatArray, defaulted: Any) -> tuple[FloatArray, FloatArray]:
    """Quantiles of cash over all paths, none after a default, and the share without one."""
    gone = (defaulted > 0) & (defaulted < np.arange(YEARS + 1)[:, None])
    ordered = np.sort(np.where(gone, 0.0, cash.T), axis=-1)
    found = np.empty((len(QUANTILES), YEARS + 1))
    last = len(defaulted) - 1
    for row, quantile in enumerate(QUANTILES):
        low = int(quantile * last)
        part = quantile * last - low
        found[row] = (1.0 - part) * ordered[:, low] + part * ordered[:, min(low + 1, last)]
    return found, 1.0 - np.count_nonzero(gone, axis=-1) / len(defaulted)


def _quantiles(rows: FloatArray) -> dict[str, list[float | None]]:
    return {
        f"p{round(100 * quantile)}": [None if np.isnan(x) else float(x) for x in row]
        for quantile, row in zip(QUANTILES, rows, strict=True)
    }
