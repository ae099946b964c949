"""What the window does about comparing: opens the view, feeds it, and watches over pins."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QToolButton

from tenfold_gui.comparing import Comparing
from tenfold_gui.engine.comparison import Comparer, Wanted
from tenfold_gui.engine.compute import Answer, thinned
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.session import Session
from tenfold_gui.widgets.case_bar import CaseBar
from tenfold_gui.window.case_desk import SLOW
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.room import Room
from tenfold_gui.workspaces.compare.sides import Role, Side, sides_of
from tenfold_gui.workspaces.compare.view import CompareView
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.pins import Standing

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow


class CompareDesk(Desk):
    """Has several scenarios looked at together."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self.comparer = Comparer(self)
        self.comparer.found.connect(self._tell_news)
        self.comparer.failed.connect(window.engine.failed)
        self._views: dict[str, CompareView] = {}  # by kernel
        self._answers: dict[str, Answer] = {}
        self._told: set[tuple[str, str]] = set()  # pins of which was said that they changed

    @property
    def view(self) -> CompareView | None:
        """The view at hand, while scenarios are compared."""
        return self._views.get(self._window.kernel)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its commands do, by key."""
        return {"compare": self.toggle}

    def toggle(self) -> None:
        """Compare scenarios, or go back to the workspace."""
        room = self._window.room
        self.compare(Comparing.OVERLAY if not room.compared else Comparing.OFF)

    def compare(self, mode: Comparing) -> None:
        """Compare scenarios in one of the ways, or go back to the workspace."""
        room, kernel = self._window.room, self._window.kernel
        room.compared = "" if mode is Comparing.OFF else mode.value
        if mode is Comparing.OFF:
            self._views.pop(kernel, None)
            room.put_in_front(None)
            room.workspace.setFocus()
        elif kernel not in self._views:
            self._open(room, kernel)
            self._views[kernel].modes.buttons[mode].setFocus()
        self.show_session()
        self._draw(kernel, settle=True)

    def furnish_room(self, room: Room) -> None:
        """Follow a room, and open the view in one that was left with it."""
        kernel = room.session.scenario.kernel
        self._views.pop(kernel, None)
        room.drawn.connect(self._follow)
        if room.compared:
            self._open(room, kernel)

    def show_session(self) -> None:
        """Show the scenarios of the document at hand as they stand."""
        kernel, session = self._window.kernel, self._window.session
        view = self._views.get(kernel)
        sides = self._sides(session)
        if view is not None:
            mode, lens = Comparing(self._window.room.compared), self._window.room.workspace.lens
            if mode is not view.mode or lens in view.lenses:
                view.show_sides(mode, lens if lens in view.lenses else view.lens, sides)
            else:
                view.show_sides(mode, view.lens, sides)
            view.legend.show_sides(sides, self._standings(sides))
        others = [side for side in sides if side.role is Role.PINNED]
        pins = tuple((side.pin, side.scenario) for side in others if side.pin is not None)
        wanted = tuple(side.scenario for side in others) if view is not None else ()
        if wanted or pins:
            self.comparer.ask(Wanted(wanted, self._lens(kernel), pins))

    def close(self) -> None:
        """Stop computing."""
        self.comparer.stop()

    def menu_under(self, button: QToolButton) -> QMenu:
        """Make the menu of scenarios that can be pinned beside the one at hand."""
        menu = QMenu(button)
        menu.setToolTipsVisible(True)
        session = self._window.session
        copy = menu.addAction(tr("A copy of the scenario at hand, as it stands"))
        copy.triggered.connect(lambda: self._add(session.scenario))
        menu.addSeparator()
        for name in preset_ids():
            scenario = preset(name)
            if scenario.kernel == self._window.kernel:
                action = menu.addAction(title_of(scenario))
                action.triggered.connect(lambda _=False, one=scenario: self._add(one))
        for action in menu.actions():
            action.setEnabled(session.may_add)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, scenario: Scenario) -> None:
        self._window.session.compare_with(scenario, compute=scenario.kernel not in SLOW)

    def _open(self, room: Room, kernel: str) -> None:
        view = self._views[kernel] = CompareView(self._window.look, kernel)
        view.mode_chosen.connect(self.compare)
        view.lens_chosen.connect(self._look_through)
        view.picked.connect(lambda key: room.explain(key))
        view.looked.connect(lambda key: self._window.session.look_at(key))
        view.unpinned.connect(lambda key: self._window.session.unpin_case(key))
        view.adding.connect(
            lambda button: self.menu_under(button).popup(
                button.mapToGlobal(QPoint(0, button.height()))
            )
        )
        exports = self._window.desk(ExportDesk)
        view.table_copied.connect(exports.copy_table)
        view.table_saved.connect(exports.save_data)
        view.closed.connect(lambda: self.compare(Comparing.OFF))
        room.put_in_front(view)

    def _look_through(self, lens: str) -> None:
        self._window.room.workspace.show_lens(lens)
        self.show_session()
        self._draw(self._window.kernel, settle=True)

    def _lens(self, kernel: str) -> str:
        view = self._views.get(kernel)
        return view.lens if view is not None else ""

    def _sides(self, session: Session) -> tuple[Side, ...]:
        return sides_of(session.workbook, self._window.look.theme)

    def _standings(self, sides: tuple[Side, ...]) -> dict[str, Standing | None]:
        return {
            side.key: self.comparer.standing(side.pin, side.scenario)
            for side in sides
            if side.pin is not None
        }

    def _follow(self, answer: Answer) -> None:
        kernel = answer.question.scenario.kernel
        self._answers[kernel] = answer
        self._draw(kernel, settle=answer.question.fine)

    def _draw(self, kernel: str, settle: bool) -> None:
        """Draw what is known of each scenario."""
        view, answer = self._views.get(kernel), self._answers.get(kernel)
        if view is None or answer is None:
            return
        session = self._window.sessions[kernel]
        base, hand, *pinned = self._sides(session)
        results: dict[str, Any] = {base.key: _as_drawn(answer.baseline)}
        others = (case.scenario for case in session.workbook.cases if case.key != hand.key)
        if all(answer.question.scenario is not other for other in others):  # else it comes soon
            results[hand.key] = _as_drawn(answer.result)
        for side in pinned:
            found = self.comparer.result(side.scenario, view.lens)
            if found is not None:
                results[side.key] = found
        view.show_results(results, settle)

    def _tell_news(self) -> None:
        """Draw what was found, and say where pins no longer give what they gave."""
        session = self._window.session
        sides = self._sides(session)
        standings = self._standings(sides)
        if (view := self.view) is not None:
            view.legend.show_sides(sides, standings)
        for bar in self._window.findChildren(CaseBar):
            bar.warn({key for key, one in standings.items() if one is Standing.DIFFERENT})
        for side in sides:
            news = side.pin is not None and (side.pin.case, side.pin.results) not in self._told
            if side.pin is not None and news and standings[side.key] is Standing.DIFFERENT:
                self._told.add((side.pin.case, side.pin.results))
                words = tr("Results of the pin “{title}” changed since it was saved")
                self._window.status.tell(words.format(title=side.title))
        self._draw(self._window.kernel, settle=True)


def _as_drawn(result: Any) -> Any:
    """A run at as many moments as a curve needs; anything else as it is."""
    return thinned(result) if isinstance(result, Run) else result
