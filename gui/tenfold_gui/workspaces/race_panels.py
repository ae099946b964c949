"""What the six panels of the race show, as data."""

from dataclasses import dataclass

from PySide6.QtCore import Qt

from tenfold_gui.plots.axes import AxisKind

SOLID, DASHED, DOTTED = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
THIRD_COLOUR = 2


@dataclass(frozen=True)
class Curves:
    """A variable drawn once for each bloc.

    Parameters
    ----------
    variable : str
        Name of the variable.
    name : str
        Words at the end of the line; ``{bloc}`` stands for the bloc.
    style : Qt.PenStyle
        Line style.
    blocs : tuple of str
        Which of two blocs; all of them where it is empty, or where there are more.
    colour : int or None
        Place among the series colours where there are two blocs, if not the bloc's own.
    """

    variable: str
    name: str = "{bloc}"
    style: Qt.PenStyle = SOLID
    blocs: tuple[str, ...] = ()
    colour: int | None = None


@dataclass(frozen=True)
class Plot:
    """One chart inside a panel.

    Parameters
    ----------
    curves : tuple of Curves
        What is drawn.
    kind : AxisKind
        Value axis.
    from_zero : bool
        Whether the value axis must reach zero.
    caption : str
        Words above it, where a panel holds more than one.
    shaded : bool
        Whether the area between the first curve's blocs is shaded, if there are two.
    stretch : int
        Share of the panel's height.
    plain : bool
        Whether values are drawn as they are, shares as 0 to 1 and not in per cent.
    threshold : float or None
        A height worth a line of its own.
    """

    curves: tuple[Curves, ...]
    kind: AxisKind = AxisKind.NUMBERS
    from_zero: bool = True
    caption: str = ""
    shaded: bool = False
    stretch: int = 1
    plain: bool = False
    threshold: float | None = None


@dataclass(frozen=True)
class Panel:
    """A card of the race.

    Parameters
    ----------
    title, unit : str
        What is shown, and in what unit.
    plots : tuple of Plot
        Its charts.
    unit_of_many : str
        In place of the unit where there are more than two blocs.
    """

    title: str
    unit: str
    plots: tuple[Plot, ...]
    unit_of_many: str = ""


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
                    Curves("third_market_share", "{bloc}, third", DASHED, ("b",), THIRD_COLOUR),
                    Curves("unmet_demand", "unmet, {bloc}", DOTTED, ("b",), 3),
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
                plain=True,
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
    ),
)
