"""The scenarios that are compared: the baseline, the one at hand, and those that are pinned."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.style.tokens import Theme
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.workbook import Pin, Workbook

STYLES = (
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.SolidLine,
)
STROKES = {
    Qt.PenStyle.SolidLine: "━━━",
    Qt.PenStyle.DashLine: "━ ━",
    Qt.PenStyle.DotLine: "┅┅┅",
    Qt.PenStyle.DashDotLine: "━ ·",
}
BASELINE = " baseline"  # no case has a key like that
ROUND = 12  # pins after which colours and styles would meet again; then styles move on by one


class Role(Enum):
    """What a scenario is among those that are compared."""

    BASELINE = "baseline"
    HAND = "at hand"
    PINNED = "pinned"


@dataclass(frozen=True)
class Side:
    """One of the scenarios that are compared.

    Parameters
    ----------
    key : str
        Tells it from the others: that of its case, or a word for the baseline.
    role : Role
    scenario : Scenario
    title : str
        Its name, in the language in use.
    colour : str
    style : Qt.PenStyle
        How it is drawn.
    pin : Pin or None
        Where it is pinned, be it at hand or not.
    """

    key: str
    role: Role
    scenario: Scenario
    title: str
    colour: str
    style: Qt.PenStyle
    pin: Pin | None = None
    shares_title: bool = False

    @property
    def label(self) -> str:
        """Its name, and whether it is the baseline; that alone where its name is not its own."""
        if self.role is Role.BASELINE:
            if self.shares_title:
                return tr("baseline")
            return tr("baseline: {title}").format(title=self.title)
        return self.title


def sides_of(workbook: Workbook, theme: Theme) -> tuple[Side, ...]:
    """List the baseline, the scenario at hand, and the pinned ones in the order of their pins."""
    pins = {pin.case: pin for pin in workbook.pins}
    title = title_of(workbook.baseline)
    base = Side(BASELINE, Role.BASELINE, workbook.baseline, title,
                theme.secondary, Qt.PenStyle.SolidLine,
                shares_title=title == title_of(workbook.scenario))  # fmt: skip
    hand = Side(workbook.at, Role.HAND, workbook.scenario, title_of(workbook.scenario),
                theme.text, Qt.PenStyle.SolidLine, pins.get(workbook.at))  # fmt: skip
    pinned = []
    for place, pin in enumerate(workbook.pins):
        scenario = workbook.case(pin.case).scenario
        colour = theme.series[place % len(theme.series)]
        style = STYLES[(place + place // ROUND) % len(STYLES)]
        if pin.case != workbook.at:
            pinned.append(
                Side(pin.case, Role.PINNED, scenario, title_of(scenario), colour, style, pin)
            )
    return base, hand, *pinned
