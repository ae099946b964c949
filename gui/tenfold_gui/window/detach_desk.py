"""What the window does about parts of it in windows of their own: plots, levers, inspector."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.widgets.card import Card
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.detached import DetachedWindow
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.layout_desk import LayoutDesk
from tenfold_gui.window.room import Room
from tenfold_gui.workspaces.grid import CardGrid

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

PANELS = {"left": "Levers", "right": "Inspector"}


@dataclass(frozen=True)
class Place:
    """Where a card belongs: kernel, lens, and number in the grid."""

    kernel: str
    lens: str
    number: int

    def __str__(self) -> str:
        return f"{self.kernel} {self.lens} {self.number}"


class DetachDesk(Desk):
    """Gives plots and panels windows of their own, which follow what is open."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._cards: dict[Place, tuple[Card, CardGrid, DetachedWindow]] = {}
        self._panels: dict[str, tuple[Room, DetachedWindow]] = {}
        window.drawn.connect(self._draw_aside)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each command does, by key."""
        return {
            "detach": lambda: self.toggle(self._window.desk(ExportDesk).card),
            **{f"detach_{side}": partial(self.toggle_panel, side) for side in PANELS},
        }

    @property
    def windows(self) -> list[DetachedWindow]:
        """All windows of their own."""
        cards = [window for _, _, window in self._cards.values()]
        return [*cards, *(window for _, window in self._panels.values())]

    def toggle(self, card: Card | None) -> None:
        """Give a card a window of its own, or put it back."""
        for detached, _, window in self._cards.values():
            if detached is card:
                window.close()
                return
        room = self._window.room
        grid = next((g for g in room.workspace.findChildren(CardGrid) if card in g.shown), None)
        if card is not None and grid is not None:
            number = grid.wanted.index(card)
            self._detach(card, grid, Place(room.kernel, room.workspace.lens, number))

    def toggle_panel(self, side: str) -> None:
        """Give a side panel a window of its own, or put it back."""
        if side in self._panels:
            self._panels[side][1].close()
        else:
            self._detach_panel(side, self._window.room)

    def furnish_room(self, room: Room) -> None:
        """Put cards of a room that was made anew where they were."""
        for place in [place for place in self._cards if place.kernel == room.kernel]:
            _, _, window = self._cards.pop(place)
            self._drop(window)
            here = room.workspace.lens
            room.workspace.show_lens(place.lens)
            grid = next(g for g in room.workspace.findChildren(CardGrid) if g.isVisibleTo(room))
            if place.number < len(grid.wanted):
                self._detach(grid.wanted[place.number], grid, place)
            room.workspace.show_lens(here)

    def show_session(self) -> None:
        """Have the panels belong to the workspace at hand."""
        for side, (room, window) in list(self._panels.items()):
            if room is not self._window.room:
                del self._panels[side]
                if room in self._window.rooms:
                    room.side(side).take_back()
                self._drop(window)
                self._detach_panel(side, self._window.room)

    def close(self) -> None:
        """Close all windows of their own."""
        for window in self.windows:
            window.close()

    def _detach(self, card: Card, grid: CardGrid, place: Place) -> None:
        grid.give_away(card)
        window = self._hold(card, card.title, str(place))
        window.closed.connect(partial(self._put_back, place))
        self._cards[place] = card, grid, window

    def _put_back(self, place: Place) -> None:
        card, grid, window = self._cards.pop(place)
        self._remember(str(place), window)
        grid.take_back(card)
        window.deleteLater()

    def _detach_panel(self, side: str, room: Room) -> None:
        inside = room.side(side).give_away()
        window = self._hold(inside, tr(PANELS[side]), side, margin=0)
        window.setObjectName("side")
        window.closed.connect(partial(self._put_panel_back, side))
        self._panels[side] = room, window
        self._window.set_sides(**self._window.sides)

    def _put_panel_back(self, side: str) -> None:
        room, window = self._panels.pop(side)
        self._remember(side, window)
        room.side(side).take_back()
        window.deleteLater()
        self._window.set_sides(**{**self._window.sides, side: True})

    def _hold(self, part: QWidget, title: str, name: str, margin: int = 12) -> DetachedWindow:
        window = DetachedWindow(self._window, self._window.look, part, title, margin)
        kept = self._window.desk(LayoutDesk).place_of(name)
        if kept is not None:
            window.setGeometry(kept)
        window.show()
        return window

    def _remember(self, name: str, window: DetachedWindow) -> None:
        self._window.desk(LayoutDesk).keep_place(name, window)

    def _drop(self, window: DetachedWindow) -> None:
        """Remove a window whose part belongs to a room that is gone."""
        window.closed.disconnect()
        window.hide()
        window.deleteLater()

    def _draw_aside(self) -> None:
        """Draw on cards of lenses that nobody looks at in the window."""
        room = self._window.room
        for place, (card, _, _) in self._cards.items():
            if place.kernel == room.kernel and place.lens != room.workspace.lens:
                room.workspace.draw_on(card, place.lens)
