"""Panels about self-reliance: what a bloc can do alone, and what it still takes from others."""

from tenfold_gui.workspaces.race.panels import DASHED, Curves, Panel, Plot
from tenfold_gui.workspaces.race.subjects import Fit, Subject

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
        fit=Fit(Subject.CHAIN),
    ),
    Panel(
        "Learned from others",
        "% of a bloc's progress; nought is decoupled",
        (
            Plot((Curves("progress_from_others"),)),
            Plot(
                (Curves("reliance_on_one_partner"),),
                caption="what one partner alone could stop, % of progress",
            ),
        ),
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
    "advanced, %; dots: published, rings: forecast",
    (
        Plot((Curves("advanced_capacity_share"),)),
        Plot(
            (Curves("mature_capacity_share"),),
            caption="mature, %; both of what these blocs have",
        ),
    ),
    fit=Fit(Subject.CHIP_PLANT),
)
PEOPLE = Panel(
    "Researchers",
    "people of the strategic sector",
    (Plot((Curves("researchers"),)),),
    fit=Fit(Subject.PEOPLE),
)
