"""The window of a five-year plan: first who plays, then the plan itself."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.session.cases import BEGUN, HINDSIGHT
from tenfold_gui.style.look import Look
from tenfold_gui.workshop.plan_page import PlanPage
from tenfold_gui.workshop.plan_runs import PlanRuns, Played
from tenfold_gui.workshop.plan_setup import PlanSetup
from tenfold_gui.workshop.race_window import RaceWindow
from tenfold_kernels.play.hindsight import Hindsight, Wanted, hindsight
from tenfold_kernels.play.play import MOST_BRANCHES, Play
from tenfold_kernels.scenario import Scenario

SIZE = (1280, 760)


class PlanWindow(RaceWindow):
    """Plays a plan that the document keeps.

    Signals ``played`` with the play as it then is and what was done, ``looked`` with a play
    that looks at another branch, and ``closed``.

    Parameters
    ----------
    parent : QWidget
        The window that it belongs to.
    look : Look
        Colours and type.
    """

    played = Signal(object, str)
    looked = Signal(object)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self._look = look
        self._play: Play | None = None
        self._page: PlanPage | PlanSetup | None = None
        self._asked: Play | None = None
        self.runs = PlanRuns(self)
        self.runs.ran.connect(self._show_ran)
        self.runs.found.connect(self._show_found)
        self.runs.failed.connect(self._show_failure)
        self.runs.progressed.connect(self._show_progress)
        self._fault = QLabel()
        self._fault.setProperty("role", "warning")
        self._fault.setWordWrap(True)
        self._fault.hide()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._fault)
        self.resize(SIZE[0], SIZE[1])

    @property
    def page(self) -> PlanPage | PlanSetup:
        """What is seen: the plan, or who plays."""
        assert self._page is not None
        return self._page

    def show_plan(self, scenario: Scenario, play: Play | None) -> None:
        """Show the plan of a document, or ask who plays."""
        self.setWindowTitle(f"{tr('Five-year plan')} – {title_of(scenario)}")
        if play is None:
            if self._play is not None or self._page is None:
                self._play = None
                self._ask(scenario)
            return
        is_other = self._play is None or (self._play.scenario, self._play.teams) != (
            play.scenario, play.teams,
        )  # fmt: skip
        if is_other or not isinstance(self._page, PlanPage):
            page = PlanPage(self._look, play)
            page.played.connect(self.played)
            page.looked.connect(self.looked)
            page.restarted.connect(partial(self._ask, scenario))
            page.debrief.wanted.connect(self._search)
            page.debrief.stopped.connect(self.runs.stop_search)
            self._put(page)
        changed, self._play = play != self._play, play
        if isinstance(self._page, PlanPage):
            self._page.show_play(play)
            if changed or is_other:
                self.runs.run(play)

    def end_work(self) -> None:
        """End what runs."""
        self.runs.close()

    def _ask(self, scenario: Scenario) -> None:
        setup = PlanSetup(self._look, scenario)
        setup.began.connect(lambda play: self.played.emit(play, BEGUN))
        self._put(setup)

    def _put(self, page: PlanPage | PlanSetup) -> None:
        if self._page is not None:
            self._column.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = page
        self._column.addWidget(page, 1)

    def _show_ran(self, played: Played) -> None:
        self._fault.hide()
        is_new = self._play is not None and played.play.branches == self._play.branches
        if is_new and isinstance(self._page, PlanPage):
            self._page.show_played(played)

    def _show_failure(self, reason: str) -> None:
        self._fault.setText(reason)
        self._fault.show()
        if isinstance(self._page, PlanPage):
            self._page.debrief.show_found(None, reason)

    def _show_progress(self, done: int, of: int) -> None:
        if isinstance(self._page, PlanPage):
            self._page.debrief.show_progress(done, of)

    def _search(self, wanted: Wanted) -> None:
        play = self._asked = self._play
        assert play is not None
        name = tr("Hindsight {number}").format(number=len(play.branches) + 1)
        self.runs.search(
            lambda cancelled, progress: hindsight(
                play, wanted, name, cancelled=cancelled, progress=progress
            )
        )

    def _show_found(self, found: Hindsight) -> None:
        play = self._play
        if not isinstance(self._page, PlanPage) or play is None or self._asked is None:
            return
        self._page.debrief.show_found(found)
        same = (play.scenario, play.teams) == (self._asked.scenario, self._asked.teams)
        if same and len(play.branches) < MOST_BRANCHES:
            at = play.at
            self.played.emit(play.added(found.branch).looking_at(at), HINDSIGHT)
