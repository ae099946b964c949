"""What figures cannot say of themselves: that there is no debt, no return, or more than one."""

from enum import StrEnum

from tenfold_kernels.finance.stochastic.appraisal import FIGURES, Appraisal
from tenfold_kernels.finance.stochastic.returns import NOTHING_BACK, sign_changes

RETURN = FIGURES.index("return_on_equity")


class Remark(StrEnum):
    """Something to be said in words."""

    NO_CASH = "no_cash"
    NO_DEBT = "no_debt"
    NO_RETURN = "no_return"
    SEVERAL_RETURNS = "several_returns"
    NO_OUTPUT = "no_output"


WORDS = {
    Remark.NO_CASH: "Even if it works, the plant does not earn its running cost.",
    Remark.NO_DEBT: "Nobody lends.",
    Remark.NO_RETURN: "Owners never get back what they paid in.",
    Remark.SEVERAL_RETURNS: "Money to owners changes its sign more than once, so that more than "
    "one return may fit; the one nearest to zero is given.",
    Remark.NO_OUTPUT: "Nothing is made.",
}


def remarks(found: Appraisal) -> tuple[Remark, ...]:
    """Look for what has to be said of an appraisal."""
    flows = found.outcomes.flows.mean(axis=1)
    holds = {
        Remark.NO_CASH: float(found.expected.sum()) <= 0.0,
        Remark.NO_DEBT: found.loan.amount <= 0.0,
        Remark.NO_RETURN: bool(found.figures[0, RETURN] == NOTHING_BACK),
        Remark.SEVERAL_RETURNS: sign_changes(flows) > 1,
        Remark.NO_OUTPUT: not found.outcomes.made.any(),
    }
    return tuple(remark for remark, is_so in holds.items() if is_so)
