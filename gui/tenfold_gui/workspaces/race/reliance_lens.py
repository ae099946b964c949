"""Panels about self-reliance: what a bloc can do alone, and what it still takes from others."""

from tenfold_gui.workspaces.race.panels import DASHED, Curves, Panel, Plot

PANELS = (
    Panel(
        "What the chain can do",
        "% of a chain without gaps; dashed: weakest step",
        (
            Plot(
                (
                    Curves("chain_output", "{bloc} chain"),
                    Curves("weakest_step", "{bloc} weakest", DASHED),
                )
            ),
        ),
    ),
    Panel(
        "Learned from others",
        "% of a bloc's progress; nought is decoupled",
        (Plot((Curves("progress_from_others"),)),),
    ),
    Panel(
        "Share of the home market",
        "% of demand at home; dashed: of the third market",
        (
            Plot(
                (
                    Curves("home_share", "{bloc} at home"),
                    Curves("third_market_share", "{bloc}, third", DASHED),
                )
            ),
        ),
    ),
)
FOUNDRIES = Panel(
    "Foundry capacity",
    "advanced, % of all blocs; dots: published; rings: forecast",
    (
        Plot((Curves("advanced_capacity_share"),)),
        Plot((Curves("mature_capacity_share"),), caption="mature, %"),
    ),
)
PEOPLE = Panel(
    "Researchers",
    "people of the strategic sector",
    (Plot((Curves("researchers"),)),),
)
