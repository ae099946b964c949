"""Why a figure of a project is missing, and what is odd about the project, in words."""

import numpy as np

from tenfold_kernels.finance.depreciation import CLASSES
from tenfold_kernels.finance.measures import Measures
from tenfold_kernels.finance.returns import rates_of_return, sign_changes
from tenfold_kernels.finance.single_owner import Project


def reasons(project: Project, ours: Measures) -> dict[str, str]:
    """Give reasons by the figure or input that they are about.

    Parameters
    ----------
    project : Project
    ours : Measures
        Its figures.

    Returns
    -------
    dict of str
    """
    found = {**_of_debt(project, ours), **_of_return(project, ours)}
    if ours.lcoe_nominal is None:
        found["lcoe_nominal"] = "nothing is sold"
    spread = sum(project.plan.inputs[f"depr_alloc_{name}_percent"] for name in CLASSES)
    if spread > 100.0 + 1e-6:
        found["depreciation"] = f"all classes together depreciate {spread:g} % of the cost"
    if not project.solved:
        found["ppa"] = "no price was found that earns the wanted return"
    elif project.plan.inputs.whole("ppa_soln_mode") == 0:
        found |= _of_price(project, ours)
    return found


def _of_price(project: Project, ours: Measures) -> dict[str, str]:
    """A price beyond its bounds, which bound only where SAM's search begins."""
    inputs = project.plan.inputs
    for name, beyond in (("ppa_soln_max", ours.ppa > inputs["ppa_soln_max"]),
                         ("ppa_soln_min", ours.ppa < inputs["ppa_soln_min"])):  # fmt: skip
        if beyond:
            side = "above" if name == "ppa_soln_max" else "below"
            return {"ppa": f"the price lies {side} {name}, {inputs[name]:g}, as SAM's may"}
    return {}


def _of_debt(project: Project, ours: Measures) -> dict[str, str]:
    """What is earned, loan and cover."""
    found = {}
    inputs, years = project.plan.inputs, project.plan.years
    short = int(np.count_nonzero(project.ebitda[1 : years + 1] < 0.0))
    if short:
        found["ebitda"] = f"running costs more than it earns in {short} of {years} years"
    if ours.debt < 0.0:
        found["debt"] = "cash is below zero: a loan sized by it is negative, as in SAM"
    if ours.least_dscr is None:
        found["least_dscr"] = "there is no debt service"
    elif ours.debt > 0.0 and ours.least_dscr < 1.0 - 1e-9:
        found["least_dscr"] = "in some years debt service takes more cash than there is"
    sized = inputs.whole("debt_option") == 1
    if sized and inputs["dscr"] < 1.0:
        found["dscr"] = "below one, so that more is lent than cash can repay"
    tenor = inputs.whole("term_tenor")
    if tenor > years:
        found["term_tenor"] = f"the loan of {tenor} years outlasts {years} years of operation"
    return found


def _of_return(project: Project, ours: Measures) -> dict[str, str]:
    """Returns that are missing, or not the only ones."""
    flows, said = project.aftertax, []
    if ours.irr is None:
        said.append(_no_return(project, ours))
    changes = sign_changes(flows)
    if changes > 1 and ours.irr_exact is not None:
        rates = rates_of_return(flows)
        fits = "more than one return may fit"
        if len(rates) > 1:
            fits = f"returns of {' and '.join(map(_percent, rates))} a year fit"
        said.append(
            f"the owner's flows change their sign {changes} times, so that {fits}; "
            f"{_percent(0.01 * ours.irr_exact)} is the one nearest to zero where value falls "
            "with the rate"
        )
    return {"irr": "; ".join(said)} if said else {}


def _no_return(project: Project, ours: Measures) -> str:
    flows = project.aftertax
    if flows[0] > 0.0:
        return "the owner is paid at the close: debt exceeds the cost"
    if np.all(flows <= 0.0):
        return "the owner is never paid"
    if ours.irr_exact is not None:
        rate = _percent(0.01 * ours.irr_exact)
        return f"SAM's search does not converge; the return is {rate} a year (irr_exact)"
    return "the present value of the owner's flows is zero at no rate"


def _percent(share: float) -> str:
    return f"{100.0 * share:.6g} %"
