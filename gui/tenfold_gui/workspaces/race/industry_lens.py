"""Panels about industry: capacity and its pipeline, cost, and whether it pays to build."""

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.workspaces.race.panels import (
    AS_IT_IS,
    DASHED,
    DOTTED,
    PER_CENT,
    Curves,
    Panel,
    Plot,
)

COST = Panel(
    "Cost and experience",
    "cost of a unit, the average bloc's is one",
    (
        Plot((Curves("unit_cost"),), from_zero=False, factor=AS_IT_IS, threshold=1.0),
        Plot(
            (Curves("effective_experience"),),
            kind=AxisKind.LOG,
            caption="experience, USD sold so far, log scale",
        ),
    ),
)  # fmt: skip
PANELS = (
    Panel(
        "From permit to capacity",
        "productive capacity at cost, USD",
        (
            Plot((Curves("capacity"),)),
            Plot(
                (
                    Curves("under_construction", "{bloc}", DASHED),
                    Curves("in_permitting", "", DOTTED,
                           plus=("in_second_review", "in_green_lane")),
                ),
                caption="being built (dashed), in permitting (dotted), USD",
            ),
        ),
    ),
    Panel(
        "Use of capacity",
        "% of possible supply; dashed: % of orders met",
        (
            Plot(
                (
                    Curves("total_sales", "{bloc}", over="supply"),
                    Curves("supply_fill", "", DASHED),
                ),
                factor=PER_CENT,
            ),
        ),
    ),
    COST,
    Panel(
        "Does it pay to build?",
        "value of a project over its cost; above one it does",
        (
            Plot((Curves("project_value"),), factor=AS_IT_IS, threshold=1.0),
            Plot(
                (Curves("investment_acceptance", idle=1.0),),
                caption="share of wanted investment that finds money, %",
                idle="All wanted investment finds money",
            ),
        ),
    ),
    Panel(
        "Margin",
        "operating profit before research, % of revenue",
        (Plot((Curves("operating_margin"),)),),
    ),
    Panel(
        "Workforce",
        "% of posts that are filled",
        (
            Plot(
                (Curves("posts_filled", idle=1.0),), idle="Every post is filled",
                switch="staffing_strength", off="Plant needs nobody here",
            ),
            Plot(
                (
                    Curves("technicians", "", DASHED),
                    Curves("engineers", "{bloc}"),
                ),
                caption="engineers, and technicians (dashed)",
                switch="staffing_strength",
            ),
        ),
    ),
    Panel(
        "Return and cost of capital",
        "return of a project, % / yr; dashed: what its capital costs",
        (
            Plot(
                (
                    Curves("project_return", "{bloc}"),
                    Curves("cost_of_capital", "", DASHED),
                ),
                stretch=3,
            ),
            Plot(
                (Curves("debt_capacity"),),
                caption="debt that a project can carry, % of its cost",
                stretch=2,
            ),
        ),
    ),
)  # fmt: skip
