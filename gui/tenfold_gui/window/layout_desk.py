"""What the window does about its layout: panels that fit, and all of it remembered."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from tenfold_gui.style.tokens import GAP, SIDE_LEAST, SIDE_WIDTH
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.window.room import Room
from tenfold_gui.workspaces.grid import NARROWEST_CARD

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

SIDES = ("left", "right")
NARROW = 1400  # below this width the inspector begins closed
WIDEST = 2 * SIDE_WIDTH


def first_sides(preferences: Preferences, width: int, scale: float) -> dict[str, bool]:
    """Say which side panels a window begins with: those it was left with, if they fit.

    Parameters
    ----------
    preferences : Preferences
        What was remembered.
    width : int
        Of the window, in pixels.
    scale : float
        How large everything is.
    """
    kept = preferences.layout.get("sides")
    if isinstance(kept, dict) and all(isinstance(kept.get(side), bool) for side in SIDES):
        sides = {side: kept[side] for side in SIDES}
    else:
        sides = {"left": True, "right": width >= NARROW * scale}
    if all(sides.values()) and not both_fit(width, scale):
        sides["right"] = False
    return sides


def both_fit(width: int, scale: float) -> bool:
    """Whether both side panels leave room for a card between them."""
    return width >= (2 * SIDE_LEAST + NARROWEST_CARD + 2 * GAP) * scale


class LayoutDesk(Desk):
    """Keeps the layout, and gives it to rooms that are made."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._seen: set[str] = set()  # kernels whose room was made already

    def furnish_window(self) -> None:
        """Fold a panel away where everything became too large for both."""
        window = self._window
        if all(window.sides.values()) and not self._both_fit():
            window.sides["right"] = False

    def furnish_room(self, room: Room) -> None:
        """Give a room the widths and the lens it was left with, and keep new ones."""
        scale, widths = self._window.look.scale, self._kept("widths")
        for name, side in (("left", room.left), ("right", room.right)):
            width = widths.get(name)
            if isinstance(width, int) and SIDE_LEAST <= width <= WIDEST:
                side.wish(round(width * scale))
        room.split.splitterMoved.connect(lambda _place, _index: self._keep_widths(room))
        room.explained.connect(self._make_room_for_inspector)
        kernel = room.kernel
        if kernel not in self._seen:
            self._seen.add(kernel)
            lens = self._kept("lenses").get(kernel)
            if isinstance(lens, str) and lens in room.workspace.lenses:
                room.workspace.show_lens(lens)

    def show(self, side: str, shown: bool, keep: bool = True) -> None:
        """Show or hide a panel; where there is room for one only, the other one makes way.

        Parameters
        ----------
        side : str
            ``left`` or ``right``.
        shown, keep : bool
            Whether it shall be seen, and whether that is remembered.
        """
        sides = {**self._window.sides, side: shown}
        if all(sides.values()) and not self._both_fit():
            sides = {name: name == side for name in SIDES}
        self._window.set_sides(**sides)
        if keep:
            self._keep("sides", sides)

    def close(self) -> None:
        """Remember through which lens each workspace was looked at."""
        lenses = {room.kernel: room.workspace.lens for room in self._window.rooms}
        self._keep("lenses", {**self._kept("lenses"), **lenses})

    def place_of(self, name: str) -> QRect | None:
        """Where a window of its own was left, if that is still on a screen."""
        kept = self._kept("windows").get(name)
        if not (isinstance(kept, list) and len(kept) == 4 and all(type(v) is int for v in kept)):
            return None
        place = QRect(*kept)
        screens = self._window.screen().virtualSiblings()
        seen = any(one.availableGeometry().intersects(place) for one in screens)
        return place if seen else None

    def keep_place(self, name: str, widget: QWidget) -> None:
        """Remember where a window of its own was."""
        here = widget.geometry()
        place = [here.x(), here.y(), here.width(), here.height()]
        self._keep("windows", {**self._kept("windows"), name: place})

    def _make_room_for_inspector(self) -> None:
        if self._window.sides["left"] and not self._both_fit():
            self._window.set_sides(False, True)

    def _both_fit(self) -> bool:
        return both_fit(self._window.width(), self._window.look.scale)

    def _keep_widths(self, room: Room) -> None:
        scale, widths = self._window.look.scale, self._kept("widths")
        shown = {"left": room.left, "right": room.right}
        new = {n: round(side.width() / scale) for n, side in shown.items() if side.isVisible()}
        self._keep("widths", {**widths, **new})

    def _kept(self, what: str) -> dict[str, Any]:
        kept = self._window.preferences.layout.get(what)
        return kept if isinstance(kept, dict) else {}

    def _keep(self, what: str, value: dict[str, Any]) -> None:
        preferences = self._window.preferences
        preferences.layout = {**preferences.layout, what: value}
