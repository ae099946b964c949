"""The row above the cards: through which lens, which bloc, and how much of the futures."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.fan_switch import HELP, WHERE, FanSwitch
from tenfold_gui.widgets.how_to_read import HowToRead
from tenfold_gui.widgets.lens_bar import LensBar


class Head(QWidget):
    """What there is to choose.

    Parameters
    ----------
    look : Look
        Type.
    lenses : LensBar
        The lenses.
    blocs : mapping
        Words by name.
    colours : mapping
        Colours of the blocs.
    """

    def __init__(
        self, look: Look, lenses: LensBar, blocs: Mapping[str, str],
        colours: Mapping[str, str],
    ) -> None:  # fmt: skip
        super().__init__()
        self.lenses = lenses
        self.blocs = LensBar(look, blocs, tr("Bloc"), colours=colours)
        self.fans = FanSwitch(look)
        self.how = HowToRead(look, f"{tr(HELP)} {tr(WHERE)}")
        self._corner = QWidget()
        corner = QHBoxLayout(self._corner)
        corner.setContentsMargins(0, 0, 0, 0)
        corner.setSpacing(4)
        corner.addWidget(self.fans)
        corner.addWidget(self.how)
        self.setMinimumWidth(1)  # where it is narrow, things go under the lenses
        self._row = QGridLayout(self)
        self._row.setContentsMargins(GAP, GAP, GAP, 0)
        self._row.setSpacing(GAP - 4)
        self._row.setColumnStretch(2, 1)
        self._row.addWidget(self.lenses, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self.how.label, 2, 0, 1, 4)

    def arrange(self, width: int, with_blocs: bool, with_fans: bool = True) -> bool:
        """Put what finds no room beside the lenses under them; say whether the blocs found it."""
        self.blocs.setVisible(with_blocs)
        self._corner.setVisible(with_fans)
        self.how.label.setVisible(with_fans and self.how.isChecked())
        room = width - 2 * GAP
        self.how.set_short(False)
        self.how.set_short(not self.lenses.has_room(room - self._of_corner(with_fans)))
        above = self.lenses.set_room(room - self._of_corner(with_fans), 1)
        lenses, blocs = self.lenses.sizeHint().width(), self.blocs.sizeHint().width() + GAP
        if not above:
            self.lenses.set_room(room)
            self.how.set_short(False)
            self.how.set_short(blocs + self._of_corner(with_fans) > room)
        fans = self._of_corner(with_fans)
        beside = above and lenses + blocs + fans <= room
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        self._row.addWidget(self.lenses, 0, 0, 1, 1 if beside else 3 if above else 4, left)
        self._row.addWidget(self.blocs, *((0, 1) if beside else (1, 0)), left)
        self._row.addWidget(self._corner, 0 if above else 1, 3, right)
        return beside

    def _of_corner(self, with_fans: bool) -> int:
        """Room that the switch takes with what explains it."""
        return self._corner.sizeHint().width() + GAP if with_fans else 0
