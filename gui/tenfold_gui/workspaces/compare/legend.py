"""Which line is which scenario: each by a stroke of its own, its name, and what it is."""

from collections.abc import Mapping, Sequence
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import in_row
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.compare.sides import STROKES, Role, Side
from tenfold_kernels.workbook.pins import Standing

NEWS = {
    Standing.CHANGED: "settings changed since it was pinned",
    Standing.DIFFERENT: "results of this pin changed since it was saved",
}
ROLES = {Role.BASELINE: "baseline", Role.HAND: "at hand", Role.PINNED: "pinned"}
LOOK, UNPIN = "look", "unpin"
Standings = Mapping[str, Standing | None]  # by key of a side


class Legend(QLabel):
    """Names of the scenarios; a name leads to its scenario, a cross takes a pin away.

    Signals ``looked`` and ``unpinned`` with the key of a scenario.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    looked = Signal(str)
    unpinned = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sides: Sequence[Side] = ()
        self.setFont(look.small)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        flags = Qt.TextInteractionFlag
        by_both = flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        self.setTextInteractionFlags(by_both)
        self.setAccessibleName(tr("Scenarios"))
        self.linkActivated.connect(self._follow)

    def show_sides(self, sides: Sequence[Side], standings: Standings) -> None:
        """Name the scenarios, and say what has become of pins."""
        self._sides = tuple(sides)
        parts = (self._words(k, side, standings.get(side.key)) for k, side in enumerate(sides))
        text = "&nbsp;&nbsp;&nbsp; ".join(parts)
        if text != self.text():
            self.setText(text)

    def _words(self, place: int, side: Side, found: Standing | None) -> str:
        theme = self._look.theme
        line = STROKES[side.style].replace(" ", "&nbsp;")
        stroke = f"<span style='color:{side.colour}'><b>{line}</b></span>"
        name = escape(side.title).replace(" ", "&nbsp;")
        if side.role is Role.PINNED:
            name = f"<a href='{LOOK} {place}' style='color:{side.colour}'>{name}</a>"
        else:
            name = f"<b>{name}</b>"
        roles = [tr(ROLES[side.role])]
        if side.pin is not None and side.role is not Role.PINNED:
            roles.append(tr(ROLES[Role.PINNED]))
        said = tr("({roles})").format(roles=in_row(roles)).replace(" ", "&nbsp;")
        said = f"<span style='color:{theme.secondary}'>{said}</span>"
        if found in NEWS:
            said += f" <span style='color:{theme.warning}'>⚠ {tr(NEWS[found])}</span>"
        if side.pin is not None:
            said += (f"&nbsp;<a href='{UNPIN} {place}' title='{escape(tr('Unpin'))}' "
                     f"style='color:{theme.secondary}; text-decoration:none'>✕</a>")  # fmt: skip
        return f"{stroke}&nbsp;{name}&nbsp;{said}"

    def _follow(self, link: str) -> None:
        what, _, place = link.partition(" ")
        signal = self.looked if what == LOOK else self.unpinned
        signal.emit(self._sides[int(place)].key)
