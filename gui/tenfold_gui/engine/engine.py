"""The edge between worker threads and the window: answers at once, studies when there is time."""

import logging
import math
import threading
import time
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from tenfold_gui.engine.compute import (
    Answer,
    Many,
    Question,
    answer,
    can_be_refined,
    compile_kernels,
    refined,
)
from tenfold_gui.engine.failure import Failure, failure_of
from tenfold_gui.engine.futures import MOST
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.mailbox import Mailbox
from tenfold_gui.engine.studies import Studied, Study, conduct
from tenfold_gui.engine.worker import Worker

log = logging.getLogger(__name__)

PATIENCE, BETWEEN = 0.5, 0.1  # seconds before progress is told, and between two reports
BEAT = 0.017  # seconds between two movements of a hand that a screen of 60 Hz hears of


@dataclass(frozen=True)
class _Task:
    """A study, how many questions had been asked when it was asked for, and its number."""

    study: Study | Inquiry
    asked: int
    number: int


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


@dataclass(frozen=True)
class _Refinement:
    """An answer to be refined, and how many questions had been asked by then."""

    answer: Answer
    asked: int


class Engine(QObject):
    """Answers questions in the background.

    The next question is taken up when the last answer has been drawn: computing and drawing
    share one interpreter, and side by side each would make the other late.

    An answer that rests is answered again with more members, until something else is asked.

    Signals ``answered`` with the newest `Answer`, ``studied`` with a finished `Studied`,
    ``progressed`` with the `Progress` of one, ``studying`` with one when a study begins and with
    nought when it is over, ``failed`` with a reason, ``compiled`` once compiled kernels are at
    hand, ``uncompiled`` with a reason why they will not be, and ``refining`` with the members that
    are done and wanted, where that takes long; with zeros at its end.

    Attributes
    ----------
    most_members : int
        How many members an answer that rests grows to.
    """

    answered = Signal(object)
    refining = Signal(int, int)
    studied = Signal(object)
    progressed = Signal(object)
    studying = Signal(int)
    failed = Signal(str)
    uncompiled = Signal(str)
    compiled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = 0
        self._next: Question | None = None  # the newest, not yet taken up
        self._open = False  # whether an answer is being computed or drawn
        # Without an interval it waits until everything else is done, painting among it.
        self._drawn = QTimer(self, interval=0, singleShot=True)
        # Once more, so that what a hand did during painting is heard before it is answered.
        self._heard = QTimer(self, interval=0, singleShot=True)
        self._heard.timeout.connect(self._close)
        self._drawn.timeout.connect(self._heard.start)
        self._fresher = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._fresher.timeout.connect(self._take_up)
        self._asked_at = 0.0
        self._parts = Mailbox(self)
        self._parts.arrived.connect(self.progressed)
        self.most_members = MOST
        self._sought, self._given_up = 0, 0  # how many studies, and the last one that is unwanted
        self._left_alone = -1  # the question whose answer is fine enough
        self._answers, self._studies, self._finer = Mailbox(self), Mailbox(self), Mailbox(self)
        self._answers.arrived.connect(self._tell_answer)
        self._studies.arrived.connect(self._tell_study)
        self._finer.arrived.connect(self._tell_finer)
        self._worker: Worker[Question, Answer] = Worker(
            self._answer, self._answers.put, lambda error: self._answers.put(failure_of(error))
        )
        self._student: Worker[_Task, Studied | None] = Worker(
            self._conduct, self._put_study, lambda error: self._studies.put(failure_of(error)),
            "tenfold-student",
        )  # fmt: skip
        self._refiner: Worker[_Refinement, None] = Worker(
            self._refine, lambda _: None, lambda error: self._finer.put(failure_of(error)),
            "tenfold-refiner",
        )  # fmt: skip
        self._begun: set[int | str | Many] = set()  # to be compiled
        self._compiling: set[int | str | Many] = set()

    @property
    def is_compiling(self) -> bool:
        """Whether kernels are being compiled."""
        return bool(self._compiling)

    def has_compiled(self, which: int | str | Many) -> bool:
        """Whether a kernel was to be compiled, and is."""
        return which in self._begun and which not in self._compiling

    @property
    def is_idle(self) -> bool:
        """Whether no question is open and no answer waits to be collected and drawn."""
        return self._next is None and not self._open

    @property
    def is_studying(self) -> bool:
        """Whether a study is in progress or waits to be collected."""
        return not self._student.is_idle or not self._studies.is_empty

    @property
    def is_refining(self) -> bool:
        """Whether an answer grows finer, or has grown finer and waits to be collected."""
        return not self._refiner.is_idle or not self._finer.is_empty

    def ask(self, question: Question) -> None:
        """Ask for an answer; a newer question overtakes one that was not taken up.

        A study is given up: it was about what is no longer on the screen.
        """
        self._asked += 1
        self._asked_at = time.perf_counter()
        self._next = question
        self._take_up()

    def study(self, study: Study | Inquiry) -> None:
        """Ask for something slow; a newer study, or a question, takes its place."""
        self._sought += 1
        self._student.request(_Task(study, self._asked, self._sought))

    def give_up(self) -> None:
        """Stop studying what was asked for so far; nothing comes of it."""
        self._given_up = self._sought

    def leave_alone(self) -> None:
        """Let the answer at hand be as fine as it is."""
        self._left_alone = self._asked

    def start_compiling(self, which: int | str | Many) -> None:
        """Compile kernels behind the window, or read them from the cache.

        Parameters
        ----------
        which : int, str or Many
            As for `compile_kernels`.
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
        self._fresher.stop()
        self._asked += 1  # whatever is slow gives up
        self._refiner.stop()
        self._student.stop()
        self._worker.stop()

    def _compile(self, which: int | str | Many) -> None:
        try:
            compile_kernels(which)
        except Exception as error:  # the interpreted kernels go on working
            log.exception("kernels could not be compiled")
            self._compiling.discard(which)  # before anyone hears of it and asks
            self.uncompiled.emit(f"{type(error).__name__}: {error}")
            return
        self._compiling.discard(which)
        self.compiled.emit()

    def _answer(self, question: Question) -> Answer:
        return answer(question, lambda: self._next is not None)

    def _refine(self, task: _Refinement) -> None:
        """Answer again, and again, until it is fine enough or no longer on the screen."""
        told = time.perf_counter() + PATIENCE - BETWEEN

        def cancelled() -> bool:
            return task.asked != self._asked or task.asked == self._left_alone

        def progress(done: int) -> None:
            nonlocal told
            now = time.perf_counter()
            if now - told > BETWEEN and not cancelled():
                told = now
                self.refining.emit(done, self.most_members)

        try:
            for finer in refined(task.answer, cancelled, progress, self.most_members):
                self._finer.put(_Refinement(finer, task.asked))
        finally:
            self.refining.emit(0, 0)

    def _conduct(self, task: _Task) -> Studied | None:
        def overtaken() -> bool:
            unwanted = task.asked != self._asked or task.number <= self._given_up
            return unwanted or self._student.is_overtaken

        self.studying.emit(1)
        try:
            tell = lambda share: self._parts.put(Progress(task.study, share))  # noqa: E731
            return conduct(task.study, overtaken, tell)
        finally:
            self.studying.emit(0)

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
        """Go on with the newest question, or with a newer one that is closer than this is old."""
        self._open = False
        age = time.perf_counter() - self._asked_at
        if self._next is not None and not self._next.fine and BEAT / 2.0 < age < BEAT:
            self._fresher.start(math.ceil(1e3 * (BEAT - age)))
        else:
            self._take_up()

    def _tell_answer(self, newest: Answer | Failure) -> None:
        self._drawn.start()
        if isinstance(newest, Failure):
            self.failed.emit(newest.reason)
        else:
            self.answered.emit(newest)
            if self._next is None and can_be_refined(newest, self.most_members):
                self._refiner.request(_Refinement(newest, self._asked))

    def _tell_finer(self, newest: _Refinement | Failure) -> None:
        if isinstance(newest, Failure):
            self.failed.emit(newest.reason)
        elif newest.asked == self._asked:
            self.answered.emit(newest.answer)

    def _tell_study(self, newest: Studied | Failure) -> None:
        if isinstance(newest, Failure):
            self.failed.emit(newest.reason)
        else:
            self.studied.emit(newest)
