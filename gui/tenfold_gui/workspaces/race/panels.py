"""What a panel of the race is, as data: which variables it draws, and how."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.workspaces.race.subjects import ALWAYS, Fit

SOLID, DASHED, DOTTED = Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
DASH_DOT = Qt.PenStyle.DashDotLine
AS_IT_IS, PER_CENT = 1.0, 100.0  # what a curve is multiplied by, where its unit does not say


class Who(Enum):
    """For which blocs or markets a variable is drawn."""

    ALL = "all"
    CHALLENGERS = "all but the first"
    SECOND_OF_TWO = "the second one where there are two, else all"


@dataclass(frozen=True)
class Curves:
    """A variable drawn once for each bloc, or for each market.

    Parameters
    ----------
    variable : str
        Name of the variable.
    name : str
        Words at the end of the line; ``{bloc}`` stands for the bloc or market, ``{first}``
        for the first bloc. None where colour and style say enough.
    style : Qt.PenStyle
        Line style.
    who : Who
        Which of them.
    colour : int or None
        Place among the series colours where there are two blocs, if not the bloc's own.
    over : str
        Another variable of the same bloc by which it is divided.
    plus : tuple of str
        Other variables of the same bloc that are added, where the model has them.
    first_over : bool
        Whether the first bloc's value is divided by each other bloc's.
    idle : float or None
        Value at which nothing happens; a line that never leaves it is not drawn.
    through : str
        Another variable of the same bloc, whose value tells whether something happens.
    """

    variable: str
    name: str = "{bloc}"
    style: Qt.PenStyle = SOLID
    who: Who = Who.ALL
    colour: int | None = None
    over: str = ""
    plus: tuple[str, ...] = ()
    first_over: bool = False
    idle: float | None = None
    through: str = ""

    @property
    def needs(self) -> tuple[str, ...]:
        """Variables that it cannot be drawn without."""
        return tuple(name for name in (self.variable, self.over, self.through) if name)


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
    factor : float or None
        What values are multiplied by; what their unit calls for where it is None.
    threshold : float or None
        A height worth a line of its own.
    idle : str
        Words that take the place of curves which all are idle.
    switch : str
        Parameter of which nought switches off what is drawn.
    off : str
        Words that take its place then; without any, the chart is hidden.
    """

    curves: tuple[Curves, ...]
    kind: AxisKind = AxisKind.NUMBERS
    from_zero: bool = True
    caption: str = ""
    shaded: bool = False
    stretch: int = 1
    factor: float | None = None
    threshold: float | None = None
    idle: str = ""
    switch: str = ""
    off: str = ""


@dataclass(frozen=True)
class Panel:
    """A card of charts.

    Parameters
    ----------
    title, unit : str
        What is shown, and in what unit.
    plots : tuple of Plot
        Its charts.
    unit_of_many : str
        In place of the unit where there are more than two blocs.
    fit : Fit
        When a scenario has any use for it.
    """

    title: str
    unit: str
    plots: tuple[Plot, ...]
    unit_of_many: str = ""
    fit: Fit = ALWAYS
