"""Playing the years: the key for it, and curves that hide what is still to come."""

from collections.abc import Callable
from functools import partial
from weakref import WeakKeyDictionary

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.veil import Veil
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.room import Room
from tenfold_gui.workshop.played_timeline import PlayedTimeline
from tenfold_gui.workspaces.race.chart_card import YearsCard


class YearsDesk(Desk):
    """Ties the player of the years to keys and to charts."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its command does."""
        return {"play_years": self.toggle}

    def furnish_window(self) -> None:
        """Listen for keys that nobody else wants."""
        self._veils: WeakKeyDictionary[Chart, Veil] = WeakKeyDictionary()
        self._window.installEventFilter(self)

    def furnish_room(self, room: Room) -> None:
        """Hide what is to come in the room's charts while its years play."""
        timeline = room.workspace.findChild(PlayedTimeline)
        if timeline is not None:
            timeline.revealed.connect(partial(self._reveal, room))
            room.drawn.connect(lambda _: self._reveal(room, timeline.reveals))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Play or pause on a Space that no button and no field took."""
        if isinstance(event, QKeyEvent) and watched is self._window:
            pressed = event.type() is QEvent.Type.KeyPress
            if pressed and event.key() == Qt.Key.Key_Space:
                self.toggle()
                return True
        return super().eventFilter(watched, event)

    def toggle(self) -> None:
        """Play the years of the room at hand, if it has any, or pause."""
        timeline = self._window.room.workspace.findChild(PlayedTimeline)
        if timeline is not None and timeline.isVisible():
            timeline.toggle()

    def _reveal(self, room: Room, year: float | None) -> None:
        if year is None and not self._veils:
            return  # as in nearly every frame
        theme = self._window.look.theme
        for card in room.workspace.findChildren(YearsCard):
            for chart in card.charts:
                if year is None and chart not in self._veils:
                    continue
                if chart not in self._veils:
                    veil = self._veils[chart] = Veil(theme.panel, theme.secondary)
                    chart.addItem(veil, ignoreBounds=True)
                self._veils[chart].cover(year)
