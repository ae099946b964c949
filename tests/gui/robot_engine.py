"""An engine that a robot's seed decides about: no threads, and nothing computed for long."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from tenfold_gui.engine import engine
from tenfold_gui.engine.compute import Answer, Question


class InlineWorker:
    """Computes in the window's own thread, when nothing else is to be done.

    A study is given up once it has asked this often whether it should be.
    """

    patience = 0

    def __init__(
        self,
        compute: Callable[[Any], Any],
        deliver: Callable[[Any], None],
        fail: Callable[[Exception], None],
        name: str = "",
    ) -> None:
        self._compute, self._deliver, self._fail = compute, deliver, fail
        self._pending: list[Any] = []
        self._asked = 0
        self._is_busy = False
        self._stopped = False

    def request(self, request: Any) -> None:
        """Take the place of what has not begun."""
        waiting, self._pending = self._pending, [request]
        if not waiting:
            QTimer.singleShot(0, self._work)

    @property
    def is_idle(self) -> bool:
        """Whether nothing is computed or waiting."""
        return not self._pending and not self._is_busy

    @property
    def is_overtaken(self) -> bool:
        """Whether to give up."""
        self._asked += 1
        return self._asked > self.patience

    def stop(self) -> None:
        """Compute nothing more."""
        self._stopped = True
        self._pending.clear()

    def _work(self) -> None:
        if self._stopped or not self._pending:
            return
        request = self._pending.pop()
        self._asked, self._is_busy = 0, True
        try:
            self._deliver(self._compute(request))
        except Exception as error:
            self._fail(error)
        finally:
            self._is_busy = False


def answer_quickly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer for every scenario of a kind what was computed for the first of that kind.

    Whether curves follow levers is for other tests; interpreted runs take half a second each.
    """
    answered: dict[object, Answer] = {}
    compute = engine.answer

    def answer(question: Question, hurried: object = None) -> Answer:
        one = question.scenario
        if one.kernel == "cluster":
            return compute(question)
        kind = (one.kernel, one.blocs, one.start, one.stop, question.lens)
        if kind not in answered:
            answered[kind] = compute(replace(question, fine=False, curves=()))
        return replace(answered[kind], question=question)

    monkeypatch.setattr(engine, "answer", answer)


def run_inline(monkeypatch: pytest.MonkeyPatch, patience: int) -> None:
    """Have the engine work without threads; studies give up after as many looks at the clock."""
    monkeypatch.setattr(InlineWorker, "patience", patience)
    monkeypatch.setattr(engine, "Worker", InlineWorker)
