"""The lenses of the workspaces: parts of one answer that are looked at one after the other.

They stand by themselves, so that the command line can name them without opening a window.
"""

from tenfold_kernels.opening import LENSES as OPENINGS

SCALING, STEP, EXCHANGE, RUN, EVIDENCE, FIGURES = (
    "scaling", "step", "exchange", "run", "evidence", "figures",
)  # fmt: skip
(
    RACE, CONTROLS, INDUSTRY, SELF_RELIANCE, PUBLIC_PURSE, _, LEDGER, WHY, TIPPING, LOOPS,
) = OPENINGS  # fmt: skip
EXPLAINING = (WHY, TIPPING, LOOPS)  # with many runs of their own
DECISION, CASH, DECADES = "decision", "cash", "decades"

CLUSTER_LENSES = {
    SCALING: "Scaling",
    STEP: "Inside a step",
    EXCHANGE: "Old for new",
    RUN: "The run",
    EVIDENCE: "Evidence",
    FIGURES: "Figures",
}
RACE_LENSES = {
    RACE: "Race",
    CONTROLS: "Controls",
    INDUSTRY: "Industry",
    SELF_RELIANCE: "Self-reliance",
    PUBLIC_PURSE: "Public purse",
    EVIDENCE: "Evidence",
    LEDGER: "Ledger",
    WHY: "Why",
    TIPPING: "Tipping",
    LOOPS: "Loops",
}
FINANCE_LENSES = {
    DECISION: "Decision",
    CASH: "Cash",
    PUBLIC_PURSE: "Public purse",
    DECADES: "Decades",
}
# By kernel, the first one first.
LENSES = {"world": RACE_LENSES, "cluster": CLUSTER_LENSES, "finance": FINANCE_LENSES}
LENS_KEYS = "Alt+{}"
LENS_NAMES = tuple(dict.fromkeys(name for lenses in LENSES.values() for name in lenses))
