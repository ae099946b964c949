"""Owners, lenders and the state year by year on each path: dividends, default, public cost."""

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.finance.compiled import jit
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.draws import RESCUE, SHORTAGE, WORKOUT, uniform
from tenfold_kernels.finance.stochastic.lenders import Loan
from tenfold_kernels.finance.stochastic.market import Market, part_of_year
from tenfold_kernels.finance.stochastic.terms import YEARS, Plan

LINES = (
    "offtake",
    "multiyear_saving",
    "guarantee",
    "rate_concession",
    "grant",
    "investment_credit",
    "residual_guarantee",
    "rescue",
)
OFFTAKE, SAVING, GUARANTEE, CONCESSION, GRANT, CREDIT, RESIDUAL, RESCUED = range(len(LINES))
RUNNING, SOLD, WORKED_OUT, KEPT_ALIVE = range(4)


class Outcomes(NamedTuple):
    """What becomes of the project on each path; money per planned cost.

    Parameters
    ----------
    flows : ndarray, shape (YEARS + 1, paths)
        Money to the owners; what they pay counts negative.
    made : ndarray, shape (YEARS + 1, paths)
        Share of capacity in use.
    public : ndarray, shape (lines, paths)
        Public cost by line, discounted to the close.
    consumers : ndarray, shape (paths,)
        What a tariff costs buyers, discounted likewise.
    lost : ndarray, shape (paths,)
        What is lost of the loan on default before any guarantee, at the time.
    lenders, guarantor : ndarray, shape (paths,)
        What of it lenders bear, and the part of the residual-value guarantee that others than
        the state pay; discounted likewise. Public cost has the rest.
    defaulted : ndarray of int, shape (paths,)
        Year of default; 0 if there is none.
    """

    flows: FloatArray
    made: FloatArray
    public: FloatArray
    consumers: FloatArray
    lost: FloatArray
    lenders: FloatArray
    guarantor: FloatArray
    defaulted: NDArray[np.int64]


@jit
def reserve_needed(terms: Any, loan: Loan, year: int) -> float:
    """Debt service of the months to come that is held at the end of a year."""
    return terms.reserve_months / 12.0 * loan.payments[year + 1] if year < YEARS else 0.0


@jit
def equity(terms: Any, plan: Plan, loan: Loan) -> float:
    """What owners pay in: cost, first reserve and interest until operation, less the rest."""
    waiting = loan.rate * loan.amount * terms.construction_time
    uses = plan.cost + reserve_needed(terms, loan, 0) + waiting
    return uses - loan.amount - plan.grant - plan.credit


@jit
def resale_value(terms: Any, plan: Plan) -> float:
    """What the plant sells for when its life ends."""
    return plan.redeployability * plan.cost * (1.0 - terms.book_decline) ** terms.plant_life


@jit
def sold_in(terms: Any, plan: Plan, year: int) -> float:
    """Part of the sale that is counted in a year: of a life that ends within one, in two."""
    last = part_of_year(terms.plant_life, plan.life)
    if year == plan.life:
        return last
    return 1.0 - last if year == plan.life - 1 else 0.0


@jit
def settled(
    terms: Any, plan: Plan, loan: Loan, year: int, worth: float, at_hand: float,
    outcomes: Outcomes, place: int,
) -> None:  # fmt: skip
    """Settle a default: what lenders lose, and who makes it good.

    A plant kept alive at public cost is no better for its lenders than one that is sold.
    """
    book = plan.cost * (1.0 - terms.book_decline) ** year
    owed = loan.balance[year - 1] * (1.0 + loan.rate)
    lost = max(owed - max(at_hand, 0.0) - plan.redeployability * book, 0.0)
    promised = max(terms.residual_guarantee - plan.redeployability, 0.0) * book
    made_good = min(promised, lost)
    outcomes.lost[place] = lost
    outcomes.public[RESIDUAL, place] += worth * terms.residual_public_share * made_good
    outcomes.guarantor[place] = worth * (1.0 - terms.residual_public_share) * made_good
    outcomes.public[GUARANTEE, place] += worth * terms.guarantee_share * (lost - made_good)
    outcomes.lenders[place] = worth * (1.0 - terms.guarantee_share) * (lost - made_good)


@jit
def lived(
    terms: Any, plan: Plan, loan: Loan, market: Market, key: np.uint64, first: int, last: int
) -> Outcomes:
    """Follow the paths from ``first`` up to ``last`` under one loan."""
    paths = last - first
    outcomes = Outcomes(
        np.zeros((YEARS + 1, paths)),
        np.zeros((YEARS + 1, paths)),
        np.zeros((len(LINES), paths)),
        np.zeros(paths),
        np.zeros(paths),
        np.zeros(paths),
        np.zeros(paths),
        np.zeros(paths, np.int64),
    )
    paid_in = equity(terms, plan, loan)
    fixed = terms.fixed_cost_ratio * plan.unit_cost
    worth = np.empty(YEARS + 1)
    for year in range(YEARS + 1):
        worth[year] = (1.0 + terms.public_discount_rate) ** -(year + terms.construction_time)
    fee = terms.guarantee_share * terms.guarantee_fee
    for place in range(paths):
        path = first + place
        works_out = uniform(key, path, 0, WORKOUT) < terms.workout_chance
        rescues = uniform(key, path, 0, RESCUE) < plan.rescue_chance
        outcomes.flows[0, place] = -paid_in
        outcomes.public[GRANT, place] = plan.grant
        outcomes.public[CREDIT, place] = plan.credit
        reserve, state = reserve_needed(terms, loan, 0), RUNNING
        for year in range(1, plan.life + 1):
            cash, running = market.cash[path, year], 1.0
            lives = part_of_year(terms.plant_life, year)
            runs = part_of_year(loan.tenor, year)
            if state == RUNNING:
                due = loan.payments[year]
                short = due > 0.0 and cash + reserve < due
                if short and runs < 1.0:
                    # Who is short after the loan has ended in the course of the year owes nothing.
                    short = uniform(key, path, year, SHORTAGE) < runs
                if short:
                    outcomes.defaulted[place] = year
                    if rescues:
                        state = KEPT_ALIVE
                    elif works_out:
                        state = WORKED_OUT
                    else:
                        state = SOLD
                    if state != WORKED_OUT:
                        settled(
                            terms, plan, loan, year, worth[year], cash + reserve, outcomes, place
                        )
                else:
                    kept = min(reserve_needed(terms, loan, year), max(cash + reserve - due, 0.0))
                    outcomes.flows[year, place] = cash + reserve - due - kept
                    reserve = kept
                    owed = worth[year] * loan.balance[year - 1]
                    outcomes.public[GUARANTEE, place] -= fee * owed
                    outcomes.public[CONCESSION, place] += loan.forgiven * owed
            if state == SOLD:
                running = 0.0
            elif state == KEPT_ALIVE:
                running = terms.rescued_productivity
                loss = lives * fixed - running * (cash + lives * fixed)
                outcomes.public[RESCUED, place] += worth[year] * max(loss, 0.0)
            used = running * market.output[path, year]
            outcomes.made[year, place] = used
            outcomes.public[OFFTAKE, place] += worth[year] * running * market.offtake[path, year]
            outcomes.public[SAVING, place] -= worth[year] * running * market.saved[path, year]
            outcomes.consumers[place] += worth[year] * terms.tariff * terms.revenue_ratio * used
        if state == RUNNING:
            sold = resale_value(terms, plan)
            for year in (plan.life - 1, plan.life):
                outcomes.flows[year, place] += sold * sold_in(terms, plan, year)
    return outcomes
