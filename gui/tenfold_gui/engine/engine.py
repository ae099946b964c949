"""The edge between worker threads and the window: answers at once, studies when there is time."""

import logging
import threading
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from tenfold_gui.engine.compute import Answer, Question, answer, compile_kernels, compile_many
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.mailbox import Mailbox
from tenfold_gui.engine.studies import Studied, Study, conduct
from tenfold_gui.engine.worker import Worker

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Failure:
    """A computation that went wrong.

    Parameters
    ----------
    reason : str
        What the exception said.
    """

    reason: str


@dataclass(frozen=True)
class _Task:
    """A study, and how many questions had been asked when it was asked for."""

    study: Study | Inquiry
    asked: int


@dataclass(frozen=True)
class Progress:
    """How far a study is.

    Parameters
    ----------
    study : Study or Inquiry
        Which.
    share : float
        What part of it is done.
    """

    study: Study | Inquiry
    share: float


class Engine(QObject):
    """Answers questions in the background.

    The next question is taken up when the last answer has been drawn: computing and drawing
    share one interpreter, and side by side each would make the other late.

    Signals ``answered`` with the newest `Answer`, ``studied`` with a finished `Studied`,
    ``progressed`` with the `Progress` of one, ``failed`` with a reason, and ``compiled`` once compiled kernels are at hand.
    """

    answered = Signal(object)
    studied = Signal(object)
    progressed = Signal(object)
    failed = Signal(str)
    compiled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._next: Question | None = None  # the newest, not yet taken up
        self._open = False  # whether an answer is being computed or drawn
        # Without an interval it waits until everything else is done, painting among it.
        self._drawn = QTimer(self, interval=0, singleShot=True)
        self._drawn.timeout.connect(self._close)
        self._answers, self._studies = Mailbox(self), Mailbox(self)
        self._parts = Mailbox(self)
        self._parts.arrived.connect(self.progressed)
        self._answers.arrived.connect(self._tell_answer)
        self._studies.arrived.connect(self._tell_study)
        self._worker: Worker[Question, Answer] = Worker(
            answer, self._answers.put, lambda error: self._answers.put(_failure(error))
        )
        self._student: Worker[_Task, Studied | None] = Worker(
            self._conduct, self._put_study, lambda error: self._studies.put(_failure(error)),
            "tenfold-student",
        )  # fmt: skip
        self._begun: set[int | str] = set()  # to be compiled, by number of blocs or by kernel
        self._compiling: set[int | str] = set()

    @property
    def is_compiling(self) -> bool:
        """Whether kernels are being compiled."""
        return bool(self._compiling)

    @property
    def is_idle(self) -> bool:
        """Whether no question is open and no answer waits to be collected and drawn."""
        return self._next is None and not self._open

    @property
    def is_studying(self) -> bool:
        """Whether a study is in progress or waits to be collected."""
        return not self._student.is_idle or not self._studies.is_empty

    def ask(self, question: Question) -> None:
        """Ask for an answer; a newer question overtakes one that was not taken up.

        A study is given up: it was about what is no longer on the screen.
        """
        self._asked += 1
        self._next = question
        self._take_up()

    def study(self, study: Study | Inquiry) -> None:
        """Ask for something slow; a newer study, or a question, takes its place."""
        self._student.request(_Task(study, self._asked))

    def start_compiling(self, which: int | str) -> None:
        """Compile kernels behind the window, or read them from the cache.

        Parameters
        ----------
        which : int or str
            The number of blocs of the world model, or the name of another kernel.
        """
        if which not in self._begun:
            self._begun.add(which)
            self._compiling.add(which)
            threading.Thread(
                target=self._compile, args=(which,), name="tenfold-compiler", daemon=True
            ).start()

    def stop(self) -> None:
        """End the workers; a compiler at work is left behind and ends with the process."""
        self._next = None
        self._student.stop()
        self._worker.stop()

    def _compile(self, which: int | str) -> None:
        try:
            compile_kernels(which)
            if isinstance(which, int):
                self.compiled.emit()  # single runs need not wait for the other one
                compile_many(which)
        except Exception as error:  # the interpreted kernels go on working
            log.exception("kernels could not be compiled")
            self._compiling.discard(which)  # before anyone hears of it and asks
            self.failed.emit(str(error))
            return
        self._compiling.discard(which)
        self.compiled.emit()

    def _conduct(self, task: _Task) -> Studied | None:
        return conduct(
            task.study,
            lambda: task.asked != self._asked or self._student.is_overtaken,
            lambda share: self._parts.put(Progress(task.study, share)),
        )

    def _put_study(self, studied: Studied | None) -> None:
        if studied is not None:
            self._studies.put(studied)

    def _take_up(self) -> None:
        if self._next is not None and not self._open:
            if self._next.scenario.kernel in self._compiling:
                return  # it has no other kernel, and others would have to wait with it
            self._open = True
            question, self._next = self._next, None
            self._worker.request(question)

    def _close(self) -> None:
        self._open = False
        self._take_up()

    def _tell_answer(self, newest: Answer | Failure) -> None:
        self._drawn.start()
        if isinstance(newest, Failure):
            self.failed.emit(newest.reason)
        else:
            self.answered.emit(newest)

    def _tell_study(self, newest: Studied | Failure) -> None:
        if isinstance(newest, Failure):
            self.failed.emit(newest.reason)
        else:
            self.studied.emit(newest)


def _failure(error: Exception) -> Failure:
    log.error("a computation failed", exc_info=error)
    return Failure(str(error) or type(error).__name__)
