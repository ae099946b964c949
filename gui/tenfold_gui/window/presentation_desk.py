"""Presentations: the plots and sliders that were chosen for them, and a timer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.window.appearance_desk import AppearanceDesk
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.room import Room
from tenfold_gui.workshop.countdown import Countdown
from tenfold_gui.workshop.presentation_setup import PresentationSetup
from tenfold_gui.workshop.presented_levers import MOST, PresentedLevers
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.told import story_of_preset


class PresentationDesk(Desk):
    """Shows few things large."""

    _levers: QDockWidget | None = None
    _timer: QDockWidget | None = None
    _countdown: Countdown | None = None
    _bar: PresentedLevers | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its commands do."""
        return {"choose_presented": self.choose, "timer": self.toggle_timer}

    @property
    def is_presenting(self) -> bool:
        """Whether the window is laid out for a room."""
        return self._window.desk(AppearanceDesk).presents

    @property
    def countdown(self) -> Countdown | None:
        """The timer, once it was opened."""
        return self._countdown

    @property
    def bar(self) -> PresentedLevers | None:
        """The large sliders, while something is presented."""
        return self._bar

    def furnish_window(self) -> None:
        """Make the bar of sliders and the timer anew."""
        window = self._window
        if self._levers is not None:
            window.removeDockWidget(self._levers)
            self._levers.deleteLater()
        self._bar = None
        self._levers = dock = QDockWidget(window)
        dock.setObjectName("presented")
        dock.setTitleBarWidget(QWidget())
        dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
        window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.hide()
        if self._timer is not None:
            was_open = not self._timer.isHidden()
            window.removeDockWidget(self._timer)
            self._timer.deleteLater()
            self._furnish_timer()
            self._timer.setVisible(was_open)

    def furnish_room(self, room: Room) -> None:
        """Show only the plots that were chosen, once there are any."""
        room.drawn.connect(lambda _: self._show_cards(room))

    def show_session(self) -> None:
        """Show the sliders of the session at hand."""
        if self._levers is None or not self.is_presenting:
            return
        state, levers = self._window.session.state, self.levers
        if self._bar is None or self._bar.levers != tuple(levers[:MOST]):
            if self._bar is not None:
                self._bar.deleteLater()
            self._bar = PresentedLevers(self._window.look, state, levers)
            room = self._window.room
            self._bar.changed.connect(room.levers.changed)
            self._bar.released.connect(room.levers.released)
            self._bar.restored.connect(room.levers.restored)
            self._levers.setWidget(self._bar)
            self._levers.setVisible(bool(levers))
        else:
            self._bar.show_state(state)

    @property
    def levers(self) -> list[str]:
        """Addresses of the sliders to present: those chosen, else those that the story moves."""
        session = self._window.session
        known = session.scenario.table.defaults()
        _, chosen = self._window.preferences.presented(session.scenario.kernel)
        found = [one for one in chosen if one in known]
        if found or not session.document.preset:
            return found or session.changed_addresses()[:MOST]
        name = session.document.preset
        before = preset(name).all_values()
        moved = [
            key for step in story_of_preset(name) if step.year is not None or step.values
            for key, value in step.values.items() if before.get(key) != value
        ]  # fmt: skip
        return [key for key in dict.fromkeys(reversed(moved)) if key in known][:MOST]

    def choose(self) -> None:
        """Ask what shall be presented, and present it."""
        window, grid = self._window, self._grid(self._window.room)
        session = window.session
        cards, _ = window.preferences.presented(session.scenario.kernel)
        titles = [card.title for card in grid.offered] if grid is not None else []
        setup = PresentationSetup(
            window, window.look, titles, cards, session.scenario, self.levers
        )  # fmt: skip
        if setup.exec() == PresentationSetup.DialogCode.Accepted:
            self.present(setup.cards, setup.levers)
        setup.deleteLater()

    def present(self, cards: list[int], levers: list[str]) -> None:
        """Present some cards, by place, and some levers."""
        window = self._window
        window.preferences.present(window.session.scenario.kernel, cards, levers)
        if not self.is_presenting:
            window.commands["presentation"].trigger()
        self._show_cards(window.room)
        self.show_session()

    def toggle_timer(self) -> None:
        """Open the timer, or close it."""
        if self._timer is None:
            self._furnish_timer()
        else:
            self._timer.setVisible(self._timer.isHidden())

    def _furnish_timer(self) -> None:
        window, before = self._window, self._countdown
        self._countdown = Countdown(window.look)
        if before is not None:
            self._countdown.take(before)
        self._timer = QDockWidget(tr("Timer"), window)
        self._timer.setObjectName("timer")
        self._timer.setWidget(self._countdown)
        window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._timer)
        self._timer.setMaximumHeight(self._countdown.sizeHint().height() + window.look.px(40))
        self._timer.show()

    def _show_cards(self, room: Room) -> None:
        if not self.is_presenting:
            return  # the rooms are made anew when a presentation ends
        grid = self._grid(room)
        if grid is not None:
            cards, _ = self._window.preferences.presented(self._window.kernel)
            grid.choose(cards or None)

    @staticmethod
    def _grid(room: Room) -> CardGrid | None:
        grids = room.workspace.findChildren(CardGrid)
        return next((one for one in grids if one.isVisibleTo(room)), None)
