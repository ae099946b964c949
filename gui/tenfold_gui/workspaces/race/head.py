"""What stands above the race: its lenses, the bloc that is looked at, and the futures."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import bloc_name
from tenfold_gui.lenses import LENS_KEYS
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP, bloc_colour
from tenfold_gui.widgets.fan_switch import FanSwitch
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_kernels.scenario import Scenario


class RaceHead(QWidget):
    """Lenses, and beside or below them the blocs.

    Parameters
    ----------
    look : Look
        Colours and type.
    lenses : mapping
        Words of the lenses by name.
    scenario : Scenario
        Whose blocs.
    """

    def __init__(self, look: Look, lenses: Mapping[str, str], scenario: Scenario) -> None:
        super().__init__()
        self.setMinimumWidth(1)  # where it is narrow, the blocs go under the lenses
        self.lenses = LensBar(look, lenses, tr("View"), LENS_KEYS)
        names = {bloc: bloc_name(bloc, scenario) for bloc in scenario.blocs}
        colours = {bloc: bloc_colour(look.theme, k) for k, bloc in enumerate(scenario.blocs)}
        self.blocs = LensBar(look, names, tr("Bloc"), colours=colours)
        self.fans = FanSwitch(look)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP, GAP, GAP, 0)
        self._grid.setSpacing(GAP - 4)
        self._grid.setColumnStretch(2, 1)
        self._grid.addWidget(self.lenses, 0, 0, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(self.fans, 0, 3, Qt.AlignmentFlag.AlignRight)

    def arrange(self, width: int, with_blocs: bool) -> None:
        """Put the blocs beside the lenses where there is room, and else under them."""
        self.lenses.set_room(width - self.fans.sizeHint().width() - 4 * GAP)
        self.blocs.setVisible(with_blocs)
        bars = (self.lenses, self.blocs, self.fans)
        wanted = sum(bar.sizeHint().width() for bar in bars) + 4 * GAP
        beside = not with_blocs or width >= wanted
        place = (0, 1) if beside else (1, 0)
        self._grid.addWidget(self.blocs, *place, Qt.AlignmentFlag.AlignLeft)
