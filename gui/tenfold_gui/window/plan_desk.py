"""Five-year plans: a window of their own, over what the document keeps of them."""

from collections.abc import Callable

from tenfold_gui.window.race_window_desk import RaceWindowDesk
from tenfold_gui.workshop.plan_window import PlanWindow
from tenfold_kernels.play.play import Play


class PlanDesk(RaceWindowDesk[PlanWindow]):
    """Opens the window of the plan, and keeps it and the session of one mind."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its command does."""
        return {"plan": self.open}

    @property
    def plan(self) -> PlanWindow | None:
        """The window of the plan, if it is open."""
        return self._open

    def make(self) -> PlanWindow:
        """Make the window of the plan."""
        made = PlanWindow(self._window, self._window.look)
        made.played.connect(self._keep)
        made.looked.connect(self._look_at)
        return made

    def show_kept(self, window: PlanWindow) -> None:
        """Show the plan as the document keeps it."""
        window.show_plan(self.session.scenario, self.session.workbook.play)

    def _keep(self, play: Play, label: str) -> None:
        self.session.set_play(play, label)
        self.show_session()

    def _look_at(self, play: Play) -> None:
        """Look at another branch, which is no change."""
        if self._open is not None:
            self.session.look_at_branch(play.at)
            self._open.show_plan(self.session.scenario, play)
