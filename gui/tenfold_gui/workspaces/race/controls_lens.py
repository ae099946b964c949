"""Panels about export controls: what is withheld, and what it does to compute and sales."""

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.workspaces.race.panels import (
    AS_IT_IS,
    DASHED,
    DOTTED,
    Curves,
    Panel,
    Plot,
    Who,
)

PANELS = (
    Panel(
        "What is withheld",
        "generations that goods for rivals lag behind",
        (
            Plot(
                (Curves("tier_lag_now", "{bloc}", idle=0.0),),
                stretch=2,
                idle="No generation is withheld",
            ),
            Plot(
                (
                    Curves("volume_cap_now", "{bloc} cap", idle=1.0),
                    Curves("imitation_closed_now", "{bloc} learning", DASHED, idle=0.0),
                    Curves("tools_closed_now", "{bloc} tools", DOTTED, idle=0.0),
                ),
                caption="cap on volume; learning and tools closed, %",
                stretch=3,
                idle="No cap, and nothing is closed",
            ),
        ),
    ),
    Panel(
        "Compute in place",
        "H100 equivalents, simply added up, log scale",
        (Plot((Curves("compute_stock"),), kind=AxisKind.LOG),),
    ),
    Panel(
        "Lead in compute",
        "times as much; dashed: effective; log scale",
        (
            Plot(
                (
                    Curves("compute_stock", "{first} / {bloc}", who=Who.CHALLENGERS,
                           first_over=True),
                    Curves("effective_compute", "effective", DASHED, Who.CHALLENGERS,
                           first_over=True),
                ),
                kind=AxisKind.LOG,
                factor=AS_IT_IS,
            ),
        ),
    ),
    Panel(
        "Demand that nobody serves",
        "% of a market's demand",
        (Plot((Curves("unmet_demand"),)),),
    ),
    Panel(
        "What selling to others brings",
        "USD / yr; dashed: inputs; dotted: levy for the state",
        (
            Plot(
                (
                    Curves("goods_exports", "{bloc} exports"),
                    Curves("input_sales", "{bloc} inputs", DASHED, idle=0.0),
                    Curves("levy_paid", "{bloc} levy", DOTTED, idle=0.0),
                )
            ),
        ),
    ),
)  # fmt: skip
