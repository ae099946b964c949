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
from tenfold_gui.workspaces.race.shares_card import Composition, Layer

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
        "Compute in place, and the lead",
        "H100 equivalents, simply added up, log scale",
        (
            Plot((Curves("compute_stock"),), kind=AxisKind.LOG),
            Plot(
                (
                    Curves("compute_stock", "{first} / {bloc}", who=Who.CHALLENGERS,
                           first_over=True),
                    Curves("effective_compute", "effective", DASHED, Who.CHALLENGERS,
                           first_over=True),
                ),
                kind=AxisKind.LOG,
                factor=AS_IT_IS,
                caption="times as much as a rival; dashed: effective; log scale",
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
    Panel(
        "What controls cost the exporter",
        "sales forgone, USD / yr; dashed: research they would have paid for",
        (
            Plot(
                (
                    Curves("forgone_now", "{bloc} sales", idle=0.0),
                    Curves("research_forgone", "{bloc} R&D", DASHED, idle=0.0),
                ),
                idle="No sale is forgone",
            ),
        ),
    ),
    Panel(
        "Accelerators that can be made",
        "chips / yr, log scale: by wafers; dashed: by memory",
        (
            Plot(
                (
                    Curves("packages_by_wafers", "{bloc} wafers"),
                    Curves("packages_by_memory", "{bloc} memory", DASHED),
                ),
                kind=AxisKind.LOG,
            ),
        ),
    ),
    Panel(
        "Own software",
        "% of developers on a bloc's own stack",
        (Plot((Curves("stack_share", idle=1.0),), idle="All use their own"),),
    ),
)  # fmt: skip
COMPOSITIONS = (
    Composition(
        "Where new compute comes from",
        "{bloc}, % of what is bought",
        (
            Layer("own_compute", "own", 0),
            Layer("licensed_compute", "licensed", 2),
            Layer("diverted_compute", "smuggled", 3),
        ),
    ),
    Composition(
        "Compute by vintage",
        "{bloc}, % of compute in place",
        (
            Layer("compute_by_vintage", "current", 0, "current"),
            Layer("compute_by_vintage", "previous", 5, "previous"),
            Layer("compute_by_vintage", "older", 4, "older"),
            Layer("compute_by_vintage", "own design", 1, "domestic"),
        ),
    ),
)
