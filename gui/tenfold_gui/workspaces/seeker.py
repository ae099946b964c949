"""Asks for what must be studied: once the hand is off, and for a little where it holds still."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, QTimer, Signal

from tenfold_gui.engine.inquiry import Inquiry, Waiting
from tenfold_gui.engine.studies import Studied, Study
from tenfold_gui.engine.topics import AnyTopic, Ask

PAUSE = 120  # milliseconds for which a hand holds still before a sketch is drawn finer
WORTH_IT = (Ask.TIPPING, Ask.FLIPS)  # what a hand that pauses, but does not let go, waits for

Missing = list[Study | Inquiry]
Findings = dict[AnyTopic, tuple[Hashable, Studied]]


class Seeker(QObject):
    """Asks for what is missing.

    Signals ``wanted`` with a `Study` or an `Inquiry`.

    Parameters
    ----------
    parent : QObject
        Whom it belongs to.
    """

    wanted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._findings: Findings = {}
        self._look: Callable[[], Missing] = list
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._hold_still)

    def seek(self, look: Callable[[], Missing], findings: Findings, settle: bool) -> None:
        """Draw what is known, and ask for what lacks.

        Parameters
        ----------
        look : function
            Draws what is known, and gives what is not.
        findings : dict
            What is known.
        settle : bool
            Whether the hand is off.
        """
        self._look, self._findings = look, findings
        self._pause.stop()
        missing = look()
        if missing and settle:
            self.wanted.emit(missing[0])
        elif missing:
            self._pause.start()

    def stop(self) -> None:
        """Want nothing more of what is missing, and say so on the cards."""
        self._pause.stop()
        for study in self._look():
            stopped = Studied(study, Waiting.STOPPED)
            self._findings[study.topic] = (study.matters(), stopped)
        self._look()

    def resume(self) -> None:
        """Want again what was stopped, the next time that it is looked for."""
        stopped = [k for k, (_, one) in self._findings.items() if one.result is Waiting.STOPPED]
        for topic in stopped:
            del self._findings[topic]

    def _hold_still(self) -> None:
        worth_it = [study for study in self._look() if study.topic in WORTH_IT]
        if worth_it:
            self.wanted.emit(worth_it[0])
