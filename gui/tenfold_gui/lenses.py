"""The lenses of the workspaces: parts of one answer that are looked at one after the other.

They stand by themselves, so that the command line can name them without opening a window.
"""

SCALING, STEP, EXCHANGE, RUN, EVIDENCE, FIGURES = (
    "scaling", "step", "exchange", "run", "evidence", "figures",
)  # fmt: skip
RACE, CONTROLS, INDUSTRY, SELF_RELIANCE, PUBLIC_PURSE, LEDGER = (
    "race", "controls", "industry", "self-reliance", "public-purse", "ledger",
)  # fmt: skip

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
}
LENSES = {"world": RACE_LENSES, "cluster": CLUSTER_LENSES}  # by kernel, the first one first
LENS_KEYS = "Alt+{}"
LENS_NAMES = tuple(dict.fromkeys(name for lenses in LENSES.values() for name in lenses))
