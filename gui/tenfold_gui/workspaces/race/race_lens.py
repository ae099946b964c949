"""The panels of the first lens, six at a time: the race at a glance."""

from dataclasses import replace

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.style.tokens import THIRD_PLACE
from tenfold_gui.workspaces.race.industry_lens import COST
from tenfold_gui.workspaces.race.panels import (
    AS_IT_IS,
    DASHED,
    DOTTED,
    Curves,
    Panel,
    Plot,
    Who,
)
from tenfold_gui.workspaces.race.subjects import Fit, Subject

UNMET_PLACE = 3

PANELS = (
    Panel(
        "Capability and gap",
        "generations; the shaded distance is the gap",
        (Plot((Curves("generations"),), from_zero=False, shaded=True),),
        unit_of_many="generations, each a doubling",
    ),
    Panel(
        "Market shares",
        "% of a market's demand",
        (
            Plot(
                (
                    Curves("home_share", "{bloc} at home"),
                    Curves("third_market_share", "{bloc}, third", DASHED, Who.SECOND_OF_TWO,
                           THIRD_PLACE),
                    Curves("unmet_demand", "unmet, {bloc}", DOTTED, Who.SECOND_OF_TWO, UNMET_PLACE),
                )
            ),
        ),
    ),
    Panel(
        "Profit, research and subsidy",
        "USD / yr",
        (
            Plot(
                (
                    Curves("operating_profit", "{bloc} profit"),
                    Curves("research_spending", "{bloc} R&D", DASHED),
                    Curves("subsidies", "{bloc} subsidy", DOTTED),
                )
            ),
        ),
    ),
    Panel(
        "Who pays for progress",
        "self-financing ratio; dependency on aid dashed",
        (
            Plot(
                (
                    Curves("self_financing_ratio", "{bloc} ratio"),
                    Curves("dependency", "{bloc} aid", DASHED),
                ),
                factor=AS_IT_IS,
                threshold=1.0,
            ),
        ),
    ),
    Panel(
        "Public purse and households",
        "debt (solid) and interest (dashed), % of GDP",
        (
            Plot(
                (
                    Curves("debt_ratio", "{bloc} debt"),
                    Curves("interest_burden", "{bloc} interest", DASHED),
                ),
                stretch=3,
            ),
            Plot(
                (Curves("consumption_per_head"),),
                kind=AxisKind.LOG,
                caption="consumption per head, USD / yr, log scale",
                stretch=2,
            ),
        ),
    ),
    Panel(
        "Effective compute",
        "H100 equivalents that work together, log scale",
        (Plot((Curves("effective_compute"),), kind=AxisKind.LOG),),
        fit=Fit(Subject.COMPUTE),
    ),
    replace(COST, fit=Fit(in_place_of=Subject.COMPUTE)),
)  # fmt: skip
