"""A project appraised: paths, loan and owners put together, for all paths and for batches."""

from math import erfc, sqrt
from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.finance.compiled import entry, jit
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.lenders import Loan, offered, within
from tenfold_kernels.finance.stochastic.market import Market, followed
from tenfold_kernels.finance.stochastic.owners import Outcomes, equity, lived
from tenfold_kernels.finance.stochastic.terms import YEARS, Plan, planned
from tenfold_kernels.finance.streams import internal_rate, present_value

FIGURES = (
    "visibility", "risk_spread", "spread", "interest_rate", "tenor", "debt_share", "equity_share",
    "return_on_expected_flows", "hurdle", "cost_of_capital", "close_chance", "default_chance",
    "default_within_5_years", "default_within_10_years", "output", "loan_life_cover",
)  # fmt: skip
CLOSE_CHANCE = FIGURES.index("close_chance")


class Appraisal(NamedTuple):
    """Figures of a project, and what they rest on.

    Parameters
    ----------
    figures : ndarray, shape (1 + batches, figures)
        Of all paths, then of each batch of them.
    expected : ndarray, shape (YEARS + 1,)
        Cash available for debt service if the plant comes to work, the lenders' base case.
    plan : Plan
    market : Market
    loan : Loan
    outcomes : Outcomes
    """

    figures: FloatArray
    expected: FloatArray
    plan: Plan
    market: Market
    loan: Loan
    outcomes: Outcomes


@jit
def base_case(market: Market, first: int, last: int) -> FloatArray:
    """Mean cash of the paths on which the plant works; of all where it never does."""
    working = 0
    for path in range(first, last):
        working += market.started[path]
    total = np.zeros(YEARS + 1)
    for path in range(first, last):
        if market.started[path] or working == 0:
            for year in range(YEARS + 1):
                total[year] += market.cash[path, year]
    return total / (working if working > 0 else last - first)


@jit
def normal_chance(distance: float) -> float:
    """Chance that a standard normal lies below."""
    return 0.5 * erfc(-distance / sqrt(2.0))


@entry
def normal_chances(distances: FloatArray) -> FloatArray:
    """Chance that a standard normal lies below each."""
    found = np.empty(len(distances))
    for place in range(len(distances)):
        found[place] = normal_chance(distances[place])
    return found


@jit
def judged(
    terms: Any, plan: Any, expected: FloatArray, loan: Loan, outcomes: Outcomes,
    figures: FloatArray,
) -> None:  # fmt: skip
    """Fill one row of figures, in the order of `FIGURES`; without a loan its cover is zero."""
    paths = outcomes.flows.shape[1]
    mean = np.zeros(YEARS + 1)
    made = 0.0
    for year in range(YEARS + 1):
        mean[year] = outcomes.flows[year].sum() / paths
        made += outcomes.made[year].sum() / paths
    earned = internal_rate(mean, terms.construction_time)
    if np.isnan(earned):
        earned = -1.0  # nothing comes back
    hurdle = terms.equity_return + terms.equity_premium * (1.0 - loan.visibility)
    share = loan.amount / plan.cost
    figures[0] = loan.visibility
    figures[1] = loan.spread
    figures[2] = loan.rate - terms.risk_free_rate
    figures[3] = loan.rate
    figures[4] = loan.tenor
    figures[5] = share
    figures[6] = equity(terms, plan, loan) / plan.cost
    figures[7] = earned
    figures[8] = hurdle
    figures[9] = share * loan.rate + (1.0 - share) * hurdle
    figures[10] = normal_chance((earned - hurdle) / terms.investor_disagreement)
    for years, place in ((YEARS, 11), (5, 12), (10, 13)):
        count = 0
        for path in range(paths):
            count += 0 < outcomes.defaulted[path] <= years
        figures[place] = count / paths
    figures[14] = made / terms.plant_life
    figures[15] = 0.0
    if loan.amount > 0.0:
        figures[15] = present_value(within(expected, loan.tenor), loan.rate) / loan.amount


@jit
def batch_edge(paths: int, batches: int, batch: int) -> int:
    """First path of a batch; pairs of paths stay together."""
    return 2 * ((paths // 2) * batch // batches) if batch < batches else paths


@entry
def appraised(
    terms: Any, unit_cost: float, normals: FloatArray, key: np.uint64, batches: int
) -> Appraisal:
    """Appraise a project.

    Parameters
    ----------
    terms : Terms
    unit_cost : float
        Cost over what it was without learning.
    normals : ndarray, shape (paths, YEARS + 1, 2)
    key : uint64
        Of the draws.
    batches : int
        Parts of the paths that are appraised again by themselves: where they differ, so
        does what other paths would have given.
    """
    paths = len(normals)
    plan = planned(terms, unit_cost)
    market = followed(terms, plan, normals, key)
    figures = np.empty((1 + batches, len(FIGURES)))
    for batch in range(batches):
        first, last = batch_edge(paths, batches, batch), batch_edge(paths, batches, batch + 1)
        expected = base_case(market, first, last)
        loan = offered(terms, plan, expected)
        outcomes = lived(terms, plan, loan, market, key, first, last)
        judged(terms, plan, expected, loan, outcomes, figures[1 + batch])
    expected = base_case(market, 0, paths)
    loan = offered(terms, plan, expected)
    outcomes = lived(terms, plan, loan, market, key, 0, paths)
    judged(terms, plan, expected, loan, outcomes, figures[0])
    return Appraisal(figures, expected, plan, market, loan, outcomes)
