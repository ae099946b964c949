"""What was studied and still belongs to the screen, and what must be studied anew."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from tenfold_gui.engine.inquiry import Inquiry, Waiting
from tenfold_gui.engine.studies import Studied, Study
from tenfold_gui.engine.topics import Ask
from tenfold_gui.workspaces.race.pages import Page
from tenfold_gui.workspaces.race.proposals import study_on
from tenfold_gui.workspaces.race.shown import Shown
from tenfold_gui.workspaces.race.view import Findings

PAUSE = 120  # milliseconds for which a hand holds still before a sketch is drawn finer
WORTH_IT = (Ask.TIPPING, Ask.FLIPS)  # what a hand that pauses, but does not let go, waits for


def draw_findings(page: Page, shown: Shown, findings: Findings) -> list[Study | Inquiry]:
    """Draw what is known on a page, dim what is out of date, and give what must be studied."""
    missing: list[Study | Inquiry] = []
    sketch = shown.sketch
    for topic in page.topics:
        study = study_on(topic, shown.scenario, shown.about)
        key, studied = findings.get(topic, (None, None))
        if study is not None and studied is not None and key == study.matters():
            page.show_studied(studied)
            continue
        page.set_stale(topic)
        if study is not None:
            missing.append(study)
    if sketch is not None and any(
        study.topic is sketch.study.topic and study.matters() == sketch.study.matters()
        for study in missing
    ):
        page.show_sketch(sketch)
    return missing


class Seeker(QObject):
    """Asks for what is missing: once the hand is off, and for a little where it holds still.

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
        self._look: Callable[[], list[Study | Inquiry]] = list
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._hold_still)

    def draw(self, page: Page, shown: Shown, findings: Findings) -> None:
        """Draw what is known, and ask for what lacks."""
        self._findings = findings
        self._look = lambda: draw_findings(page, shown, findings)
        self._pause.stop()
        missing = self._look()
        if missing and shown.settle:
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
