"""Figures by which a project is judged."""

from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.returns import (
    irr,
    irr_as_sam,
    levelised_cost,
    loan_life_cover,
    npv,
    weighted_cost,
)
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.single_owner import Project
from tenfold_kernels.finance.taxes import effective_rate


@dataclass(frozen=True)
class Measures:
    """Figures of a project, in SAM's units; None where there is none.

    Parameters
    ----------
    debt : float
        US$.
    debt_fraction : float or None
        Percent of debt and equity.
    irr : float or None
        Return on equity after tax by the year the plant ends, percent per year, found as SAM
        finds it.
    irr_exact : float or None
        The same to the last digits; also where SAM's search fails.
    npv : float
        Of the flows to equity at the nominal discount rate, US$.
    ppa : float
        Price in year 1, US cents/kWh.
    cost_installed, equity : float
        US$.
    lcoe_nominal, lcoe_real : float or None
        Levelised cost, US cents/kWh.
    least_dscr : float or None
        Smallest cover of debt service in any year with debt.
    llcr : float or None
        Present value of the cash for debt service over the loan's years, at its interest, per
        unit of debt; None without debt.
    wacc : float or None
        Cost of capital after tax, percent per year.
    flip_year : int or None
        First year by which the wanted return is earned; the wanted year if the price is given.
    flip_irr : float or None
        Return by the wanted year, percent per year; None without a flip year.
    """

    debt: float
    debt_fraction: float | None
    irr: float | None
    irr_exact: float | None
    npv: float
    ppa: float
    cost_installed: float
    equity: float
    lcoe_nominal: float | None
    lcoe_real: float | None
    least_dscr: float | None
    llcr: float | None
    wacc: float | None
    flip_year: int | None
    flip_irr: float | None


def measures(project: Project) -> Measures:
    """Judge a project."""
    inputs = project.plan.inputs
    real = inputs.share("real_discount_rate")
    nominal = (1.0 + inputs.share("inflation_rate")) * (1.0 + real) - 1.0
    costs, energy = _costs(project), project.plan.run.energy
    uses = project.debt + project.equity
    fraction = project.debt / uses if uses > 0.0 else 0.0
    earned = irr_as_sam(project.aftertax)
    wanted = min(inputs.whole("flip_target_year"), project.plan.years)
    given = inputs.whole("ppa_soln_mode") == 1
    flip_year = wanted if given else _flip_year(project)
    by_wanted = None if flip_year is None else irr_as_sam(project.aftertax[: wanted + 1])
    tax = project.plan.tax.levels
    both = effective_rate(float(tax["sta"].rate[1]), float(tax["fed"].rate[1]))
    interest = inputs.share("term_int_rate")
    return Measures(
        debt=project.debt,
        debt_fraction=finite(100.0 * fraction),
        irr=_percent(earned),
        irr_exact=_percent(irr(project.aftertax)),
        npv=float(npv(project.aftertax, nominal)),
        ppa=float(project.price[1]),
        cost_installed=project.cost,
        equity=project.equity,
        lcoe_nominal=finite(100.0 * levelised_cost(costs, energy, nominal, nominal)),
        lcoe_real=finite(100.0 * levelised_cost(costs, energy, nominal, real)),
        least_dscr=_least_cover(project),
        llcr=_loan_life_cover(project),
        wacc=None if earned is None
        else finite(100.0 * weighted_cost(fraction, interest, earned, both)),
        flip_year=flip_year,
        flip_irr=_percent(by_wanted),
    )  # fmt: skip


def finite(value: float) -> float | None:
    """Return a number if it is one."""
    return value if np.isfinite(value) else None


def _percent(rate: float | None) -> float | None:
    return None if rate is None else finite(100.0 * rate)


def _costs(project: Project) -> FloatArray:
    """What the project costs its owner apart from what it sells, less support and tax saved.

    As SAM counts: receivables and equipment reserves cost when they are filled, and what is
    released from receivables is not credited.
    """
    plan, loan, taxes = project.plan, project.loan, project.taxes
    kept = (project.service_reserve, plan.working)
    costs = (
        plan.run.expenses
        + loan.payment
        + taxes.state
        + taxes.federal
        - plan.tax.credits
        - sum(plan.run.output_support.values())
        - sum(each.drawn for each in kept)
        + project.receivables.funding
        + sum(each.funding for each in plan.equipment)
        - project.interest_earned
        - plan.run.salvage
    )
    costs[0] = project.equity
    return np.asarray(costs, dtype=np.float64)


def _least_cover(project: Project) -> float | None:
    payment = project.loan.payment
    paid = payment != 0.0
    cover = project.cfads[paid] / payment[paid]
    covered = cover[cover != 0.0]
    return float(covered.min()) if len(covered) else None


def _loan_life_cover(project: Project) -> float | None:
    inputs = project.plan.inputs
    if project.debt <= 0.0:
        return None
    tenor = min(inputs.whole("term_tenor"), project.plan.years)
    return finite(
        loan_life_cover(project.cfads, project.debt, inputs.share("term_int_rate"), tenor)
    )


def _flip_year(project: Project) -> int | None:
    """First year by which the return reaches the one wanted, or all but does.

    Year 1 does not count, and a year without a return forgets what was reached before: SAM
    compares with numbers that are none there.
    """
    inputs = project.plan.inputs
    wanted, tolerance = inputs["flip_target_percent"], inputs["ppa_soln_tolerance"]
    most = np.nan
    for year in range(1, project.plan.years + 1):
        rate = irr_as_sam(project.aftertax[: year + 1])
        percent = np.nan if rate is None else 100.0 * rate
        reached = 0.0 if np.isnan(most) or np.isnan(percent) else max(most, percent)
        if most < wanted and (abs(percent - wanted) / 100.0 < tolerance or reached >= wanted):
            return year
        most = reached
    return None
