"""Runs of a plan behind the window: curves of every branch, and the search in hindsight."""

import threading
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from tenfold_gui.engine.worker import Worker
from tenfold_gui.i18n.faults import error_text
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.faults import InputError
from tenfold_kernels.play.play import Play
from tenfold_kernels.play.run import run_branch
from tenfold_kernels.world.run import run_world

Find = Callable[[Callable[[], bool], Callable[[int, int], None]], object]


@dataclass(frozen=True)
class Played:
    """Runs of a play.

    Parameters
    ----------
    play : Play
        Whose.
    unmoved : Run
        The scenario with no lever moved, to its end.
    runs : tuple of Run or None
        One for each branch; None where no turn was played.
    """

    play: Play
    unmoved: Run
    runs: tuple[Run | None, ...]


class PlanRuns(QObject):
    """Runs plays, the newest first, and one search at a time.

    Signals ``ran`` with `Played`, ``found`` with `Hindsight`, ``progressed`` with how many
    runs of a search are done, of how many, and ``failed`` with words about what went wrong.
    """

    ran = Signal(object)
    found = Signal(object)
    progressed = Signal(int, int)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: Worker[Play, Played] | None = None
        self._search: threading.Thread | None = None
        self._stopping = threading.Event()

    @property
    def is_searching(self) -> bool:
        """Whether a search is under way."""
        return self._search is not None and self._search.is_alive()

    def run(self, play: Play) -> None:
        """Run all branches of a play."""
        if self._worker is None:
            self._worker = Worker(_ran, self.ran.emit, self._fail, name="tenfold-plan")
        self._worker.request(play)

    def search(self, find: Find) -> None:
        """Begin a search, which is given how to be stopped and whom to tell of progress."""
        if self.is_searching:
            return
        self._stopping.clear()

        def work() -> None:
            try:
                self.found.emit(find(self._stopping.is_set, self.progressed.emit))
            except Exception as error:
                self._fail(error)

        self._search = threading.Thread(target=work, name="tenfold-hindsight", daemon=True)
        self._search.start()

    def stop_search(self) -> None:
        """End a search with the best so far."""
        self._stopping.set()

    def close(self) -> None:
        """End all threads."""
        self._stopping.set()
        if self._search is not None:
            self._search.join()
        if self._worker is not None:
            self._worker.stop()
            self._worker = None

    def _fail(self, error: Exception) -> None:
        said = error_text(error) if isinstance(error, InputError) else str(error)
        self.failed.emit(said or type(error).__name__)


_unmoved: list[tuple[object, Run]] = []  # the last one


def _ran(play: Play) -> Played:
    if not _unmoved or _unmoved[0][0] != play.scenario:
        _unmoved[:] = [(play.scenario, run_world(play.scenario))]
    runs = tuple(run_branch(play, branch) for branch in play.branches)
    return Played(play, _unmoved[0][1], runs)
