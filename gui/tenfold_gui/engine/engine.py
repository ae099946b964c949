"""The edge between worker threads and the window.

Results are handed over, not queued: where the window is slower than the worker, it finds
only the newest.
"""

import logging
import threading
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from tenfold_gui.engine.compute import Answer, Question, answer, compile_kernels
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


class Engine(QObject):
    """Answers questions in the background.

    Signals ``answered`` with the newest `Answer`, ``failed`` with a reason, and
    ``compiled`` once compiled kernels are at hand.
    """

    answered = Signal(object)
    failed = Signal(str)
    compiled = Signal()
    _arrived = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand_over = threading.Lock()
        self._newest: Answer | Failure | None = None
        self._arrived.connect(self._collect, Qt.ConnectionType.QueuedConnection)
        self._worker: Worker[Question, Answer] = Worker(answer, self._put, self._put_failure)
        self._compiler: threading.Thread | None = None
        self._compiling = False

    @property
    def is_compiling(self) -> bool:
        """Whether kernels are being compiled."""
        return self._compiling

    def ask(self, question: Question) -> None:
        """Ask for an answer; a newer question overtakes one that has not begun."""
        self._worker.request(question)

    def start_compiling(self) -> None:
        """Compile kernels behind the window, or read them from the cache."""
        if self._compiler is None:
            self._compiling = True
            self._compiler = threading.Thread(
                target=self._compile, name="tenfold-compiler", daemon=True
            )
            self._compiler.start()

    @property
    def is_idle(self) -> bool:
        """Whether no question is open and no answer waits to be collected."""
        return self._worker.is_idle and self._newest is None

    def stop(self) -> None:
        """End the worker; a compiler at work is left behind and ends with the process."""
        self._worker.stop()

    def _compile(self) -> None:
        try:
            compile_kernels()
        except Exception as error:  # the interpreted kernels go on working
            log.exception("kernels could not be compiled")
            self._compiling = False  # before anyone hears of it and asks
            self.failed.emit(str(error))
            return
        self._compiling = False
        self.compiled.emit()

    def _put(self, result: Answer | Failure) -> None:
        with self._hand_over:
            waiting = self._newest is not None
            self._newest = result
        if not waiting:
            self._arrived.emit()

    def _put_failure(self, error: Exception) -> None:
        log.error("a computation failed", exc_info=error)
        self._put(Failure(str(error) or type(error).__name__))

    def _collect(self) -> None:
        with self._hand_over:
            newest: Any = self._newest
            self._newest = None
        if isinstance(newest, Failure):
            self.failed.emit(newest.reason)
        elif newest is not None:
            self.answered.emit(newest)
