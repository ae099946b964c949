"""The lenses of the cluster: parts of one answer that are looked at one after the other.

They stand by themselves, so that the command line can name them without opening a window.
"""

SCALING, STEP, EXCHANGE, RUN, EVIDENCE, FIGURES = (
    "scaling", "step", "exchange", "run", "evidence", "figures",
)  # fmt: skip

LENSES = {
    SCALING: "Scaling",
    STEP: "Inside a step",
    EXCHANGE: "Old for new",
    RUN: "The run",
    EVIDENCE: "Evidence",
    FIGURES: "Figures",
}
