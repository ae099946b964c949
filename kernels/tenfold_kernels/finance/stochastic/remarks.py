"""What figures cannot say of themselves: that there is no debt, no return, or more than one."""

from enum import StrEnum
from typing import Any

from tenfold_kernels.finance.returns import sign_changes
from tenfold_kernels.finance.stochastic.appraisal import FIGURES, Appraisal
from tenfold_kernels.finance.stochastic.returns import NOTHING_BACK

RETURN = FIGURES.index("return_on_expected_flows")


class Remark(StrEnum):
    """Something to be said in words."""

    NO_CASH = "no_cash"
    SHORT_OF_CASH = "short_of_cash"
    NO_DEBT = "no_debt"
    LOW_COVER = "low_cover"
    CONTRACT_OUTLASTS_PLANT = "contract_outlasts_plant"
    NO_RETURN = "no_return"
    SEVERAL_RETURNS = "several_returns"
    NO_OUTPUT = "no_output"


WORDS = {
    Remark.NO_CASH: "Even if it works, the plant does not earn its running cost.",
    Remark.SHORT_OF_CASH: "Even if it works, the plant does not earn its running cost in some "
    "years.",
    Remark.NO_DEBT: "Nobody lends.",
    Remark.LOW_COVER: "In some years the loan asks for more than is expected to be there.",
    Remark.CONTRACT_OUTLASTS_PLANT: "The contract outlasts the plant: years beyond its life count "
    "for nothing.",
    Remark.NO_RETURN: "Owners never get back what they paid in.",
    Remark.SEVERAL_RETURNS: "Money to owners changes its sign more than once, so that more than "
    "one return may fit; given is the one nearest to zero where value falls with the rate.",
    Remark.NO_OUTPUT: "Nothing is made.",
}


def remarks(found: Appraisal, terms: Any) -> tuple[Remark, ...]:
    """Look for what has to be said of an appraisal of a project with these terms."""
    flows = found.outcomes.flows.mean(axis=1)
    life = found.plan.life
    cash, due = found.expected[1 : life + 1], found.loan.payments[1 : life + 1]
    earns = float(found.expected.sum()) > 0.0
    longest = max(terms.contract_length, terms.offtake_years)
    holds = {
        Remark.NO_CASH: not earns,
        Remark.SHORT_OF_CASH: earns and bool((cash < 0.0).any()),
        Remark.NO_DEBT: found.loan.amount <= 0.0,
        # Sums of rounded numbers: a cover of one may come out a little below.
        Remark.LOW_COVER: bool(((due > 0.0) & (due > cash + 1e-9)).any()),
        Remark.CONTRACT_OUTLASTS_PLANT: longest > terms.plant_life,
        Remark.NO_RETURN: bool(found.figures[0, RETURN] == NOTHING_BACK),
        Remark.SEVERAL_RETURNS: sign_changes(flows) > 1,
        Remark.NO_OUTPUT: not found.outcomes.made.any(),
    }
    return tuple(remark for remark, is_so in holds.items() if is_so)
