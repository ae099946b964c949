"""Five-year plans: a window of their own, over what the document keeps of them."""

from collections.abc import Callable

from tenfold_gui.session.session import Session
from tenfold_gui.window.desk import Desk
from tenfold_gui.workshop.plan_window import PlanWindow
from tenfold_kernels.play.play import Play

WORLD = "world"
FROM_THE_WINDOW = ("undo", "redo", "save")  # commands that work here too


class PlanDesk(Desk):
    """Opens the window of the plan, and keeps it and the session of one mind."""

    _open: PlanWindow | None = None

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What its command does."""
        return {"plan": self.open}

    @property
    def plan(self) -> PlanWindow | None:
        """The window of the plan, if it is open."""
        return self._open

    def furnish_window(self) -> None:
        """Make the window of the plan anew, if it is open."""
        if self._open is not None:
            self._open.close()
            self.open()

    def open(self) -> None:
        """Open the plan of the document; plans are of the race."""
        if self._window.kernel != WORLD:
            self._window.show_kernel(WORLD)
        if self._open is None:
            self._open = PlanWindow(self._window, self._window.look)
            self._open.played.connect(self._keep)
            self._open.looked.connect(self._look_at)
            self._open.closed.connect(self._forget)
            for key in FROM_THE_WINDOW:
                self._open.addAction(self._window.commands[key])
        self.show_session()
        self._open.show()
        self._open.raise_()

    def show_session(self) -> None:
        """Show the plan as the document keeps it."""
        if self._open is not None:
            self._open.show_plan(self._session.scenario, self._session.workbook.play)

    def close(self) -> None:
        """Close the window of the plan."""
        if self._open is not None:
            self._open.close()

    @property
    def _session(self) -> Session:
        return self._window.sessions[WORLD]

    def _keep(self, play: Play, label: str) -> None:
        self._session.set_play(play, label)
        self.show_session()

    def _look_at(self, play: Play) -> None:
        """Look at another branch, which is no change."""
        if self._open is not None:
            self._session.look_at_branch(play.at)
            self._open.show_plan(self._session.scenario, play)

    def _forget(self) -> None:
        if self._open is not None:
            self._open.deleteLater()
            self._open = None
