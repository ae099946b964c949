"""Panels about the public purse: debt, interest, what households have, and what aid costs."""

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.workspaces.race.panels import (
    DASH_DOT,
    DASHED,
    DOTTED,
    PER_CENT,
    Curves,
    Panel,
    Plot,
)

DEBT = Panel(
    "Debt and its limit",
    "% of GDP; dashed: where aid ends",
    (Plot((Curves("debt_ratio"),)),),
)
PANELS = (
    Panel(
        "Interest",
        "interest on public debt, % of GDP",
        (
            Plot((Curves("interest_burden"),)),
            Plot((Curves("interest_rate"),), caption="real interest rate, % / yr"),
        ),
    ),
    Panel(
        "Purchasing power",
        "consumption per head, USD / yr, log scale",
        (
            Plot((Curves("consumption_per_head"),), kind=AxisKind.LOG, stretch=3),
            Plot(
                (Curves("forced_saving", over="output", idle=0.0),),
                factor=PER_CENT,
                caption="consumption denied to households, % of GDP",
                stretch=2,
                idle="Households are denied nothing",
            ),
        ),
    ),
    Panel(
        "Aid to the strategic sector",
        "% of GDP, by kind",
        (
            Plot(
                (
                    Curves("research_subsidy", "{bloc} research", over="output", idle=0.0),
                    Curves("price_subsidy", "{bloc} prices", DASHED, over="output", idle=0.0),
                    Curves("bailout", "{bloc} bailouts", DOTTED, over="output", idle=0.0),
                    Curves(
                        "capital_from_state", "{bloc} capital", DASH_DOT, over="output", idle=0.0
                    ),
                ),
                factor=PER_CENT,
                idle="No aid is paid",
            ),
        ),
    ),
)
