"""Hold our figures of projects against those of NREL's System Advisor Model."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from tenfold_kernels.finance.case_file import Case
from tenfold_kernels.finance.effects import without_effect
from tenfold_kernels.finance.measures import Measures, finite, measures
from tenfold_kernels.finance.reasons import reasons
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.single_owner import Project, single_owner

Figures = Mapping[str, float | None]
UNITS = {
    "debt": "US$", "debt_fraction": "%", "irr": "%", "npv": "US$", "ppa": "US cents/kWh",
    "cost_installed": "US$", "equity": "US$", "lcoe_nominal": "US cents/kWh",
    "lcoe_real": "US cents/kWh", "least_dscr": "1", "llcr": "1", "wacc": "%", "flip_year": "year",
    "flip_irr": "%", "irr_exact": "%",
}  # fmt: skip
SAM_NAMES = {
    "debt": "size_of_debt", "debt_fraction": "debt_fraction",
    "irr": "project_return_aftertax_irr", "npv": "project_return_aftertax_npv", "ppa": "ppa",
    "cost_installed": "cost_installed", "equity": "size_of_equity", "lcoe_nominal": "lcoe_nom",
    "lcoe_real": "lcoe_real", "least_dscr": "min_dscr", "wacc": "wacc",
    "flip_year": "flip_actual_year", "flip_irr": "flip_actual_irr",
}  # fmt: skip
MAIN = ("debt", "debt_fraction", "irr", "npv", "ppa")
# Errors are relative to the reference, or to these where it is smaller: a rate of return of
# zero has no relative error.
SMALLEST = {"US$": 1.0, "%": 1e-6, "US cents/kWh": 1e-6, "1": 1e-6, "year": 1.0}
FLOWS: dict[str, Callable[[Project], FloatArray]] = {
    "cf_total_revenue": lambda p: p.revenue,
    "cf_operating_expenses": lambda p: p.plan.run.expenses,
    "cf_ebitda": lambda p: p.ebitda,
    "cf_cash_for_ds": lambda p: p.cfads,
    "cf_debt_balance": lambda p: p.loan.balance,
    "cf_debt_payment_interest": lambda p: p.loan.interest,
    "cf_debt_payment_principal": lambda p: p.loan.principal,
    "cf_debt_payment_total": lambda p: p.loan.payment,
    "cf_reserve_debtservice": lambda p: p.service_reserve.balance,
    "cf_reserve_om": lambda p: p.plan.working.balance,
    "cf_reserve_receivables": lambda p: p.receivables.balance,
    "cf_reserve_interest": lambda p: p.interest_earned,
    "cf_feddepr_total": lambda p: p.plan.tax.levels["fed"].depreciation,
    "cf_stadepr_total": lambda p: p.plan.tax.levels["sta"].depreciation,
    "cf_fedtax": lambda p: -p.taxes.federal,
    "cf_statax": lambda p: -p.taxes.state,
    "cf_project_return_pretax": lambda p: p.pretax,
    "cf_project_return_aftertax": lambda p: p.aftertax,
}
LARGEST_ERROR = {"debt": 1e-9, "irr": 1e-6}
CENT = 0.01


@dataclass(frozen=True)
class Validated:
    """One project beside its reference.

    Parameters
    ----------
    name : str
    ours : Measures
    reference, relative_error : mapping of str to float or None
        By our names; only what the reference has. An error is None where one side has no
        figure and the other has.
    flow_difference : mapping of str to float
        Largest difference in any year, by SAM's names of series, US$.
    reasons : mapping of str to str
        Why a figure is missing, or what is odd about the inputs.
    without_effect : mapping of str to str
        Inputs given that change nothing, and why.
    defaulted : sequence of str
        Inputs left out, which have SAM's defaults.
    """

    name: str
    ours: Measures
    reference: Figures
    relative_error: Figures
    flow_difference: Mapping[str, float]
    reasons: Mapping[str, str]
    without_effect: Mapping[str, str]
    defaulted: Sequence[str]

    @property
    def differs(self) -> dict[str, str]:
        """What does not agree, in words, by figure or series.

        Debt has to agree to 1e-9, the rate of return to 1e-6, and every flow and the present
        value to a cent; other figures are shown beside the reference only.
        """
        figures = asdict(self.ours)
        found = {}
        for key, most in LARGEST_ERROR.items():
            error = self.relative_error.get(key, 0.0)
            if error is None or error > most:
                found[key] = _beside(figures[key], self.reference[key])
        value = self.reference.get("npv")
        if value is not None and not abs(figures["npv"] - value) <= CENT:
            found["npv"] = _beside(figures["npv"], value)
        for name, difference in self.flow_difference.items():
            if not difference <= CENT:
                found[name] = f"off by {difference:.2f} US$ in a year"
        return found

    @property
    def agrees(self) -> bool:
        """Whether all of it agrees; see `differs`."""
        return not self.differs

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "name": self.name,
            **asdict(self.ours),
            "reference": dict(self.reference),
            "relative_error": dict(self.relative_error),
            "flow_difference_usd": dict(self.flow_difference),
            "agrees": self.agrees if self.reference else None,
            "differs": self.differs,
            "reasons": dict(self.reasons),
            "notes": [f"{name}: {words}" for name, words in self.reasons.items()],
            "without_effect": dict(self.without_effect),
            "defaults_used": list(self.defaulted),
        }


def _beside(ours: float | None, theirs: float | None) -> str:
    here, there = ("none" if each is None else f"{each:.12g}" for each in (ours, theirs))
    return f"{here} here, {there} in the reference"


def validated(case: Case) -> Validated:
    """Work out a project and hold it against its reference."""
    project = single_owner(case.inputs)
    ours = measures(project)
    figures = asdict(ours)
    reference = {
        name: case.outputs[theirs] for name, theirs in SAM_NAMES.items() if theirs in case.outputs
    }
    errors = {name: _error(name, figures[name], value) for name, value in reference.items()}
    return Validated(
        case.name, ours, reference, errors, _differences(project, case.arrays),
        reasons(project, ours), without_effect(case.inputs, case.given), case.inputs.defaulted,
    )  # fmt: skip


def _error(name: str, ours: float | None, theirs: float | None) -> float | None:
    if ours is None or theirs is None:
        return 0.0 if ours is theirs else None
    return finite(abs(ours - theirs) / max(abs(theirs), SMALLEST[UNITS[name]]))


def _differences(
    project: Project, arrays: Mapping[str, Sequence[float | None]]
) -> dict[str, float]:
    largest = {}
    for name, flow in FLOWS.items():
        if name in arrays:
            theirs = np.zeros(project.plan.years + 1)
            given = [0.0 if each is None else each for each in arrays[name][: len(theirs)]]
            theirs[: len(given)] = given
            largest[name] = float(np.max(np.abs(flow(project) - theirs)))
    return largest


def summary(results: Sequence[Validated]) -> dict[str, Any]:
    """Largest errors over all projects that have a reference."""
    worst: dict[str, float] = {}
    unmatched: dict[str, list[str]] = {}
    for result in results:
        for name, error in result.relative_error.items():
            if error is None:
                unmatched.setdefault(name, []).append(result.name)
            else:
                worst[name] = max(worst.get(name, 0.0), error)
    flows = [each for result in results for each in result.flow_difference.values()]
    held = [result for result in results if result.reference]
    return {
        "cases": len(results),
        "with_reference": len(held),
        "largest_relative_error": worst,
        "unmatched": unmatched,
        "largest_flow_difference_usd": max(flows) if flows else None,
        "differ": [result.name for result in held if not result.agrees],
        "agree": all(result.agrees for result in held) if held else None,
        "units": UNITS,
    }
