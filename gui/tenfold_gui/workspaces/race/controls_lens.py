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
from tenfold_gui.workspaces.race.subjects import Fit, Subject

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
                caption="times a rival's; dashed: effective; log scale",
            ),
        ),
        fit=Fit(Subject.COMPUTE),
    ),
    Panel(
        "Demand that nobody serves",
        "% of a market's demand",
        (Plot((Curves("unmet_demand", idle=0.0),), idle="All demand is served"),),
    ),
    Panel(
        "Exports, and what controls cost",
        "exports, USD / yr; dashed: levy for the state",
        (
            Plot(
                (
                    Curves("goods_exports", "{bloc} exports"),
                    Curves("levy_paid", "{bloc} levy", DASHED, idle=0.0),
                )
            ),
            Plot(
                (
                    Curves("forgone_now", "{bloc} sales", idle=0.0),
                    Curves("research_forgone", "{bloc} R&D", DASHED, idle=0.0),
                ),
                caption="sales forgone; dashed: research they would pay",
                idle="No sale is forgone",
            ),
        ),
    ),
    Panel(
        "Accelerators that can be made",
        "chips / yr by wafers; dashed: by memory; log scale",
        (
            Plot(
                (
                    Curves("packages_by_wafers", "{bloc} wafers", idle=1.0,
                           through="accelerator_fill"),
                    Curves("packages_by_memory", "{bloc} memory", DASHED, idle=1.0,
                           through="accelerator_fill"),
                ),
                kind=AxisKind.LOG,
                idle="Neither wafers nor memory limit anybody",
            ),
        ),
        fit=Fit(Subject.SCARCE_PARTS),
    ),
)  # fmt: skip
COMPOSITIONS = (
    Composition(
        "Where new compute comes from",
        "{bloc}, % of what is bought",
        (
            Layer("own_compute", "own", 5),
            Layer("licensed_compute", "licensed", 2),
            Layer("diverted_compute", "smuggled", 3),
        ),
    ),
    Composition(
        "Compute by vintage",
        "{bloc}, % of compute in place",
        (
            Layer("compute_by_vintage", "current", 5, "current"),
            Layer("compute_by_vintage", "previous", 2, "previous"),
            Layer("compute_by_vintage", "older", 4, "older"),
            Layer("compute_by_vintage", "own design", 3, "domestic"),
        ),
    ),
)
