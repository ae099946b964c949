"""A project of one owner from its inputs to its returns, as NREL's System Advisor Model counts.

Year 0 is the financial close, at which construction is paid; years are counted at their end.
Debt is sized on cash before tax, interest earned on reserves does not count as such cash, and
cash not needed for debt service, reserves and taxes goes to the owner in the same year.

Source: NREL, SAM Simulation Core 306, ``cmod_singleowner.cpp`` (BSD-3-Clause); equations written
anew.
"""

from dataclasses import dataclass, replace

import numpy as np

from tenfold_kernels.finance.debt import Loan, first_principal, paid_by, scheduled
from tenfold_kernels.finance.grants import Grants, grants
from tenfold_kernels.finance.input_table import EQUIPMENT, SOURCES
from tenfold_kernels.finance.inputs import Inputs
from tenfold_kernels.finance.operations import Operations, operations
from tenfold_kernels.finance.price_solve import Target, Tried, solve
from tenfold_kernels.finance.reserves import Reserve, months_ahead, replacement
from tenfold_kernels.finance.returns import irr_as_sam, npv
from tenfold_kernels.finance.series import FloatArray, annual, before, growing
from tenfold_kernels.finance.tax_position import TaxPosition, tax_position
from tenfold_kernels.finance.taxes import Taxes, income_taxes

BY_COVER = 1
NOT_CONVERGED = 1e-3  # US$ of reserve, between rounds of sizing debt by its share of cost
MOST_ROUNDS = 10


@dataclass(frozen=True)
class Plan:
    """All of a project that depends neither on its price nor on its debt."""

    inputs: Inputs
    years: int
    run: Operations
    support: Grants
    working: Reserve
    equipment: tuple[Reserve, ...]
    tax: TaxPosition

    @property
    def cost_before_debt(self) -> float:
        """Uses of money less grants, without what depends on debt or price, US$."""
        inputs = self.inputs
        return float(
            inputs["total_installed_cost"]
            + inputs["construction_financing_cost"]
            + inputs["cost_debt_closing"]
            + inputs["cost_other_financing"]
            + self.working.balance[0]
            - self.support.total
        )


@dataclass(frozen=True)
class Project:
    """A project that is financed; each array has shape (years + 1,), US$ unless said otherwise.

    Parameters
    ----------
    plan : Plan
    price : ndarray
        US cents/kWh.
    sales, revenue, ebitda : ndarray
        Revenue from sales, all revenue, and that less operating expenses.
    cfads : ndarray
        Cash available for debt service; zero after the tenor.
    loan : Loan
    debt : float
        Amount lent.
    cost : float
        Installed cost with all financing, less grants.
    service_reserve, receivables : Reserve
    interest_earned : ndarray
        On all reserves.
    pretax, aftertax : ndarray
        Flows to the owner.
    taxes : Taxes
    solved : bool
        False where a price was looked for and not found.
    """

    plan: Plan
    price: FloatArray
    sales: FloatArray
    revenue: FloatArray
    ebitda: FloatArray
    cfads: FloatArray
    loan: Loan
    debt: float
    cost: float
    service_reserve: Reserve
    receivables: Reserve
    interest_earned: FloatArray
    pretax: FloatArray
    aftertax: FloatArray
    taxes: Taxes
    solved: bool = True

    @property
    def equity(self) -> float:
        """What the owner puts in at the close."""
        return self.cost - self.debt


def single_owner(inputs: Inputs) -> Project:
    """Finance a project, at the price given or at the one that earns the wanted return."""
    plan = _plan(inputs)
    growth = inputs.share("ppa_escalation")
    if inputs.whole("ppa_soln_mode") == 1:
        cents = [100.0 * each for each in inputs.schedule("ppa_price_input")]
        return _financed(plan, annual(cents, plan.years, growth), None)
    year = min(inputs.whole("flip_target_year"), plan.years)
    target = Target(
        inputs["flip_target_percent"], inputs["ppa_soln_min"], inputs["ppa_soln_max"],
        inputs["ppa_soln_tolerance"], inputs.whole("ppa_soln_max_iterations"),
    )  # fmt: skip

    def attempt(cents: float, last: Project | None) -> Tried[Project]:
        project = _financed(plan, growing(cents, growth, plan.years), last)
        flows = project.aftertax[: year + 1]
        rate = irr_as_sam(flows)
        return Tried(
            np.nan if rate is None else 100.0 * rate,
            float(npv(flows, target.percent / 100.0)),
            project,
        )

    found = solve(attempt, target)
    return replace(found.project, solved=found.reached)


def _plan(inputs: Inputs) -> Plan:
    years = inputs.whole("analysis_period")
    run, support = operations(inputs), grants(inputs)
    watts = 1000.0 * inputs["system_capacity"]
    equipment = tuple(
        replacement(
            inputs[f"equip{k}_reserve_cost"] * watts, inputs.whole(f"equip{k}_reserve_freq"),
            inputs.share("inflation_rate"), years,
        )
        for k in EQUIPMENT
    )  # fmt: skip
    replaced = [-each.release for each in equipment]
    return Plan(
        inputs, years, run, support,
        working=months_ahead(inputs["months_working_reserve"], run.expenses, years),
        equipment=equipment,
        tax=tax_position(inputs, run, support, replaced),
    )  # fmt: skip


def _financed(plan: Plan, price: FloatArray, last: Project | None) -> Project:
    """Finance a project at one price; the last one tried tells its cost, if there is one."""
    inputs, run, support = plan.inputs, plan.run, plan.run.output_support
    for_debt = {s: support[s] for s in SOURCES if inputs.on(f"pbi_{s}_for_ds")}
    besides = [support[s] for s in SOURCES if s not in for_debt]
    sales = price / 100.0 * run.energy
    revenue = sales + run.receivable + sum(for_debt.values()) + run.salvage
    ebitda = revenue - run.expenses
    months = inputs["months_receivables_reserve"]
    receivables = months_ahead(months, sales + run.receivable, plan.years)
    saved = sum(each.funding for each in plan.equipment)
    cfads = ebitda - saved - receivables.funding
    cfads[inputs.whole("term_tenor") + 1 :] = 0.0
    if inputs.whole("debt_option") == BY_COVER:
        guess = _cost_guess(plan) if last is None else last.cost
        loan, debt = _by_cover(inputs, cfads, guess)
    else:
        loan, debt = _by_share(plan)
    service = _service_reserve(inputs, loan)
    kept = (service, plan.working, receivables)
    held = sum(each.balance for each in (*kept, *plan.equipment))
    interest_earned = inputs.share("reserves_interest") * before(np.asarray(held))
    fee = inputs.share("cost_debt_fee") * debt
    cost = plan.cost_before_debt + fee + float(service.balance[0] + receivables.balance[0])
    earned = ebitda + interest_earned - loan.interest
    pretax = earned + sum(besides) + sum(each.drawn for each in kept) - saved - loan.principal
    pretax[0] = debt - cost
    tax = plan.tax
    taxes = income_taxes(earned, tax.levels["sta"], tax.levels["fed"], tax.of("sta"))
    return Project(
        plan, price, sales, revenue, ebitda, cfads, loan, debt, cost, service, receivables,
        interest_earned, pretax, pretax + tax.credits - taxes.state - taxes.federal, taxes,
    )  # fmt: skip


def _cost_guess(plan: Plan) -> float:
    """Cost that the limit on debt is first held against: before debt and its reserve are known.

    SAM counts the fee on the whole cost here, and does not go back when the debt is known, so
    that the share of debt in the end differs from the limit if there are fees or reserves.
    """
    inputs = plan.inputs
    return plan.cost_before_debt + inputs.share("cost_debt_fee") * inputs["total_installed_cost"]


def _by_cover(inputs: Inputs, cfads: FloatArray, cost: float) -> tuple[Loan, float]:
    """Size debt by its cover, and lend no more than a share of the cost.

    What fills the receivables reserve at the close counts, discounted by a year, against the
    debt, but is not paid to the lender.
    """
    rate, cover = inputs.share("term_int_rate"), inputs["dscr"]
    worth = float(npv(cfads[1:], rate) + cfads[0]) / (1.0 + rate)
    debt = worth / cover
    limit = cost * inputs.share("dscr_maximum_debt_fraction")
    limited = inputs.on("dscr_limit_debt_fraction") and cost > 0.0
    if limited and (abs(debt) > limit or debt < 0.0):
        cover = debt / limit * cover
        debt = worth / cover if cover > 0.0 else 0.0
    payments = cfads / cover if cover != 0.0 else np.zeros_like(cfads)
    payments[0] = 0.0
    return paid_by(payments, rate, inputs.whole("term_tenor"), debt), debt


def _by_share(plan: Plan) -> tuple[Loan, float]:
    """Lend a share of the cost, of which the reserve for the loan's own service is a part."""
    inputs = plan.inputs
    share, rate = inputs.share("debt_percent"), inputs.share("term_int_rate")
    tenor, moratorium = inputs.whole("term_tenor"), inputs.whole("loan_moratorium")
    equal = inputs.whole("payment_option") == 1
    with_fee = 1.0 + share * inputs.share("cost_debt_fee")
    amount = share * plan.cost_before_debt * with_fee
    held = 0.0
    for _ in range(MOST_ROUNDS):
        paid = 0.0 if moratorium else first_principal(amount, rate, tenor, equal)
        previous, held = held, inputs["dscr_reserve_months"] / 12.0 * (paid + amount * rate)
        amount = share * (plan.cost_before_debt + held) * with_fee
        if abs(held - previous) <= NOT_CONVERGED:
            break
    if tenor == 0:
        amount = 0.0
    loan = scheduled(amount, rate, tenor, plan.years, moratorium, equal)
    # What is not paid back within the years of operation is not counted as debt, as in SAM.
    return loan, float(loan.principal.sum())


def _service_reserve(inputs: Inputs, loan: Loan) -> Reserve:
    tenor = inputs.whole("term_tenor")
    reserve = months_ahead(inputs["dscr_reserve_months"], loan.payment, tenor)
    if tenor == 1 and inputs.whole("debt_option") != BY_COVER:
        # SAM forgets to give back what such a loan has kept.
        return replace(reserve, release=np.zeros_like(reserve.release))
    return reserve
