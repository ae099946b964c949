"""Lenders: how much they lend on what they can see, at what spread, paid back when."""

from math import ceil
from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.finance.compiled import jit
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.market import part_of_year, ramped
from tenfold_kernels.finance.stochastic.terms import LEAST_EQUITY, YEARS, Plan
from tenfold_kernels.finance.streams import present_value, repay, within_bounds

HORIZON = 15  # years over which lenders ask what is certain, whatever the tenor
SHORTEST_TENOR, LONGEST_TENOR = 7, 20
LEADING_COVER = 0.5  # share of revenue under an offtake from which on it sets the tenor
UNCONTRACTED_EXTRA = 1.25  # cover asked of guaranteed debt without a contract, over with one
MOST_STEPS, TOLERANCE = 200, 1e-13
SMALLEST_LOAN = 1e-9  # over the cost


class Loan(NamedTuple):
    """What lenders offer; money per planned cost.

    Parameters
    ----------
    visibility : float
        Share of fifteen years' cash, discounted, that is firm.
    spread, rate, forgiven : float
        Above government bonds, interest after support, and interest that the state forgives.
    tenor : float
        Years; the last payment of a loan that ends within a year is that part of a year's.
    amount : float
    payments, balance : ndarray, shape (YEARS + 1,)
        Debt service, and what is owed at the end of each year.
    """

    visibility: float
    spread: float
    rate: float
    forgiven: float
    tenor: float
    amount: float
    payments: FloatArray
    balance: FloatArray


@jit
def firm_cash(terms: Any, plan: Plan) -> FloatArray:
    """Cash that is certain if the plant works: from customers while bound, and from the floor.

    Lenders take the chances that the offtake is ended and that customers fail off what it pays.
    """
    firm = np.zeros(YEARS + 1)
    for year in range(1, plan.life + 1):
        active = part_of_year(terms.offtake_years, year)
        active *= terms.offtake_share * (1.0 - terms.reversal_hazard) ** (year - 1)
        bound = part_of_year(terms.contract_length, year) * (1.0 + terms.tariff)
        bound *= (1.0 - terms.customer_default) ** year
        used = ramped(terms, year) * (active * terms.floor_price + (1.0 - active) * bound)
        costs = terms.fixed_cost_ratio * min(used, 1.0)
        costs += terms.variable_cost_share * terms.revenue_ratio * used
        firm[year] = max(terms.revenue_ratio * used - plan.unit_cost * costs, 0.0)
        firm[year] *= part_of_year(terms.plant_life, year)
    return firm


@jit
def loan_tenor(terms: Any) -> float:
    """Years of the loan: one less than what is contracted, within custom and life.

    An offtake counts for the years that it outlasts the contract: in full where it covers half
    of the revenue (its share of output, at its floor over the expected price), since it then
    carries most of the debt, and in proportion where it covers less. Who makes good what the plant
    sells for stands in for customers yet to come: with a full residual-value guarantee the loan
    runs as long as custom allows.
    """
    covered = terms.offtake_share * min(terms.floor_price, 1.0)
    beyond = max(terms.offtake_years - terms.contract_length, 0.0)
    contracted = terms.contract_length + min(covered / LEADING_COVER, 1.0) * beyond
    tenor = min(max(contracted - 1.0, SHORTEST_TENOR), LONGEST_TENOR)
    tenor += terms.residual_guarantee * (LONGEST_TENOR - tenor)
    return min(tenor, terms.plant_life)


@jit
def within(flows: FloatArray, tenor: float) -> FloatArray:
    """Flows while a loan runs: whole years, and a part of the year in which it ends."""
    kept = np.zeros(len(flows))
    for year in range(1, len(flows)):
        kept[year] = part_of_year(tenor, year) * flows[year]
    return kept


@jit
def seen(firm: FloatArray, other: FloatArray, rate: float) -> float:
    """Share of cash over fifteen years, discounted, that is firm."""
    certain = present_value(firm[: HORIZON + 1], rate)
    every = certain + present_value(other[: HORIZON + 1], rate)
    return certain / every if every > 0.0 else 0.0


@jit
def risk_spread(terms: Any, plan: Plan, visibility: float) -> float:
    """Spread by what cannot be seen, and more where the plant would sell for little.

    A residual-value guarantee takes the place of the missing customer and of the buyer.
    """
    hidden = 1.0 - visibility
    unprotected = 1.0 - terms.residual_guarantee
    unsold = 1.0 - max(plan.redeployability, terms.residual_guarantee)
    return (
        terms.base_spread
        + terms.visibility_spread * hidden * unprotected
        + terms.redeployment_spread * hidden * unsold
    )


@jit
def interest(terms: Any, spread: float) -> float:
    """Interest before concessions: the guaranteed part costs the state's spread and a fee."""
    guaranteed = terms.guarantee_share
    of_guaranteed = terms.guaranteed_spread + terms.guarantee_fee
    return terms.risk_free_rate + (1.0 - guaranteed) * spread + guaranteed * of_guaranteed


@jit
def offered(terms: Any, plan: Plan, expected: FloatArray) -> Loan:
    """Find the loan at which spread, interest and debt agree.

    Parameters
    ----------
    terms, plan
        The project.
    expected : ndarray, shape (YEARS + 1,)
        Cash expected if the plant comes to work, the lenders' base case.
    """
    # Contracts pay no more than is expected: while the plant starts, its fixed cost is whole.
    firm = np.minimum(firm_cash(terms, plan), np.maximum(expected, 0.0))
    other = np.maximum(expected - firm, 0.0)
    other[0] = 0.0
    spread, rate, visibility = terms.base_spread, 0.0, 0.0
    for _ in range(MOST_STEPS):
        rate = max(interest(terms, spread) - terms.rate_concession, 0.0)
        visibility = seen(firm, other, rate)
        asked = risk_spread(terms, plan, visibility)
        if abs(asked - spread) < TOLERANCE:
            break
        spread = asked
    tenor = loan_tenor(terms)
    guaranteed, made_good = terms.guarantee_share, terms.residual_guarantee
    cover = (1.0 - guaranteed) * terms.contracted_cover + guaranteed * terms.guaranteed_cover
    merchant = (1.0 - guaranteed) * terms.merchant_cover
    merchant += guaranteed * UNCONTRACTED_EXTRA * terms.guaranteed_cover
    merchant = (1.0 - made_good) * merchant + made_good * cover
    payments = within(firm / cover + other / merchant, tenor)
    most = present_value(payments, rate)
    every = present_value(within(firm + other, tenor), rate)
    gearing = (1.0 - guaranteed) * terms.largest_gearing + guaranteed * terms.guaranteed_gearing
    floor = terms.asset_advance * max(plan.redeployability, made_good) * plan.cost
    floor = min(floor, every)  # nor more than the expected cash would just repay
    amount = 0.0
    if most > 0.0:  # nobody lends on what will never earn anything
        amount = within_bounds(most, plan.cost, gearing, 0.0, floor)
        needed = plan.cost - plan.grant - plan.credit
        amount = max(min(amount, needed - LEAST_EQUITY * plan.cost), 0.0)
        if amount < SMALLEST_LOAN * plan.cost:  # what rounding leaves is no loan to default on
            amount = 0.0
        payments *= amount / most
    balance, paid, principal = np.zeros(YEARS + 1), np.zeros(YEARS + 1), np.zeros(YEARS + 1)
    repay(payments, rate, ceil(tenor), amount, balance, paid, principal)
    forgiven = interest(terms, spread) - rate
    return Loan(visibility, spread, rate, forgiven, tenor, amount, payments, balance)
