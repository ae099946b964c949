"""A theme together with the size of type: all that is needed to draw."""

from dataclasses import dataclass

from PySide6.QtGui import QFont

from tenfold_gui.style.fonts import interface_font
from tenfold_gui.style.tokens import BODY_PX, HEADING_PX, SMALL_PX, TITLE_PX, Theme


@dataclass(frozen=True)
class Look:
    """How things are drawn at present.

    Parameters
    ----------
    theme : Theme
        Colours.
    scale : float
        Size of type: 1 at a desk, more in a room.
    """

    theme: Theme
    scale: float = 1.0

    def px(self, size: float) -> int:
        """Size in pixels after scaling."""
        return round(size * self.scale)

    @property
    def body(self) -> QFont:
        """Font of running text."""
        return interface_font(self.scale)

    @property
    def small(self) -> QFont:
        """Font of units, ticks and names in charts."""
        return self._sized(SMALL_PX)

    @property
    def heading(self) -> QFont:
        """Font of chart titles."""
        return self._sized(HEADING_PX, bold=True)

    @property
    def title(self) -> QFont:
        """Font of the document's title."""
        return self._sized(TITLE_PX, bold=True)

    def _sized(self, size: float, bold: bool = False) -> QFont:
        font = interface_font(self.scale * size / BODY_PX)
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font
