"""Pins whose scenario takes a while to run: the digest of its results follows a moment later."""

from typing import TYPE_CHECKING

from tenfold_gui.engine.mailbox import Mailbox
from tenfold_gui.engine.worker import Worker
from tenfold_gui.session.session import Session
from tenfold_gui.window.case_desk import SLOW
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs
from tenfold_kernels.compute import results_of
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.digest import results_digest, settings_digest
from tenfold_kernels.workbook.workbook import Pin

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

Digests = dict[str, str]  # of results by that of their settings


class PinDesk(Desk):
    """Completes pins that were just made; those that a file brought are left as they are."""

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self._known: Digests = {}
        self._asked: set[str] = set()
        self._news = Mailbox(self)
        self._news.arrived.connect(self._complete)
        self._worker: Worker[tuple[Scenario, ...], Digests] | None = None

    @property
    def is_idle(self) -> bool:
        """Whether no digest is on its way."""
        return (self._worker is None or self._worker.is_idle) and self._news.is_empty

    def show_session(self) -> None:
        """Have the results computed of what was pinned, and complete what is known."""
        lacking = {}
        for kernel in SLOW:
            session = self._window.sessions[kernel]
            for pin in _incomplete(session):
                if pin.settings in self._known:
                    session.complete_pin(pin, self._known[pin.settings])
                    return  # it tells everyone, this desk too
                scenario = session.workbook.case(pin.case).scenario
                if pin.settings == settings_digest(scenario):
                    lacking[pin.settings] = scenario
        if not lacking.keys() <= self._asked:
            self._asked |= lacking.keys()
            if self._worker is None:
                self._worker = Worker(_digests, self._news.put, self._fail, "tenfold-pins")
            self._worker.request(tuple(lacking.values()))

    def close(self) -> None:
        """Stop computing."""
        if self._worker is not None:
            self._worker.stop()

    def _complete(self, found: Digests) -> None:
        self._known |= found
        self.show_session()

    def _fail(self, error: Exception) -> None:
        """Leave the pin without a digest; the failed run is told where it is drawn."""


def _incomplete(session: Session) -> list[Pin]:
    saved = session.document.saved
    kept = saved.pins if saved is not None else ()
    return [pin for pin in session.workbook.pins if not pin.results and pin not in kept]


def _digests(scenarios: tuple[Scenario, ...]) -> Digests:
    return {settings_digest(one): results_digest(results_of(one)) for one in scenarios}
