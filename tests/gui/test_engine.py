"""The engine: the newest question wins, an answer always follows, and ending is clean."""

import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import drawn_after
from on_screen import words
from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from tenfold_gui.engine import compute, engine
from tenfold_gui.engine.compute import Answer, Question
from tenfold_gui.engine.engine import Engine
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.status_line import StatusLine
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.presets import preset, preset_ids

QUESTIONS = [
    Question(preset(name), preset(name))
    for name in preset_ids()
    if preset(name).kernel in WORKSPACES
]
LONG = 30.0


class Kernel:
    """Stands in for the kernels; computes when it is let, and keeps count."""

    def __init__(self) -> None:
        self.begun: list[Question] = []
        self.entered = threading.Semaphore(0)
        self.allowed = threading.Semaphore(0)
        self.broken = False

    def __call__(self, question: Question, hurried: Callable[[], bool]) -> Answer:
        self.begun.append(question)
        self.entered.release()
        assert self.allowed.acquire(timeout=LONG)
        if self.broken:
            raise ZeroDivisionError("division by zero")
        return Answer(question, None, None, 0.0, 0.0)

    def wait_until_begun(self) -> None:
        assert self.entered.acquire(timeout=LONG)

    def allow(self, count: int) -> None:
        self.allowed.release(count)


@pytest.fixture
def kernel(monkeypatch) -> Kernel:
    made = Kernel()
    monkeypatch.setattr(engine, "answer", made)
    return made


@pytest.fixture
def asked(qapp, kernel: Kernel) -> Iterator[Engine]:
    made = Engine()
    yield made
    kernel.allow(1000)
    made.stop()


def answers_of(asked: Engine) -> list[Question]:
    heard: list[Question] = []
    asked.answered.connect(lambda answer: heard.append(answer.question))
    return heard


def until_idle(asked: Engine) -> Callable[[], bool]:
    return lambda: asked.is_idle


def test_of_many_questions_only_the_first_and_the_newest_are_computed(
    qtbot, asked: Engine, kernel: Kernel
) -> None:
    heard = answers_of(asked)
    asked.ask(QUESTIONS[0])
    kernel.wait_until_begun()
    for question in QUESTIONS[1:6]:
        asked.ask(question)
    kernel.allow(2)
    qtbot.waitUntil(until_idle(asked))
    assert kernel.begun == [QUESTIONS[0], QUESTIONS[5]]
    assert heard[-1] is QUESTIONS[5]


def test_an_answer_follows_every_question_that_was_not_overtaken(
    qtbot, asked: Engine, kernel: Kernel
) -> None:
    kernel.allow(len(QUESTIONS))
    for question in QUESTIONS:
        with qtbot.waitSignal(asked.answered, timeout=30_000) as answered:
            asked.ask(question)
        assert answered.args[0].question is question


def test_under_a_steady_stream_of_questions_answers_keep_coming(
    qtbot, asked: Engine, kernel: Kernel
) -> None:
    """What has begun is finished and shown, whatever is asked meanwhile."""
    heard = answers_of(asked)
    asked.ask(QUESTIONS[0])
    for round_ in range(1, 9):
        kernel.wait_until_begun()
        for newer in (3, 2, 1):
            asked.ask(QUESTIONS[(round_ + newer) % len(QUESTIONS)])
        kernel.allow(1)
        qtbot.waitUntil(lambda round_=round_: len(heard) == round_)
    assert heard == kernel.begun[:8]


def test_a_window_that_was_busy_goes_on_with_the_newest_question(
    qtbot, asked: Engine, kernel: Kernel
) -> None:
    heard = answers_of(asked)
    kernel.allow(2)
    asked.ask(QUESTIONS[0])
    kernel.wait_until_begun()
    for question in QUESTIONS[1:3]:
        asked.ask(question)
    assert heard == []
    assert not asked.is_idle
    qtbot.waitUntil(until_idle(asked))
    assert heard == [QUESTIONS[0], QUESTIONS[2]]


def test_nothing_is_computed_while_an_answer_is_painted(
    qtbot, asked: Engine, kernel: Kernel
) -> None:
    class Picture(QWidget):
        def paintEvent(self, event: QPaintEvent) -> None:
            if heard:
                begun.append(len(kernel.begun))

    begun: list[int] = []
    heard = answers_of(asked)
    picture = Picture()
    qtbot.addWidget(picture)
    with qtbot.waitExposed(picture):
        picture.show()
    asked.answered.connect(lambda _: picture.update())
    asked.ask(QUESTIONS[0])
    kernel.wait_until_begun()
    asked.ask(QUESTIONS[1])
    kernel.allow(2)
    qtbot.waitUntil(until_idle(asked))
    assert heard == QUESTIONS[:2]
    assert begun == [1, 2]


def test_a_question_after_a_failure_waits_for_nothing(
    qtbot, asked: Engine, kernel: Kernel, caplog
) -> None:
    heard = answers_of(asked)
    kernel.broken = True
    asked.ask(QUESTIONS[0])
    kernel.wait_until_begun()
    asked.ask(QUESTIONS[1])
    with qtbot.waitSignal(asked.failed, timeout=30_000):
        kernel.allow(1)
    kernel.broken = False
    kernel.allow(1)
    qtbot.waitUntil(until_idle(asked))
    assert heard == [QUESTIONS[1]]


def test_a_failure_is_told_and_the_next_question_is_answered(
    qtbot, asked: Engine, kernel: Kernel, caplog
) -> None:
    kernel.allow(2)
    kernel.broken = True
    with qtbot.waitSignal(asked.failed, timeout=30_000) as failed:
        asked.ask(QUESTIONS[0])
    assert failed.args == ["division by zero"]
    kernel.broken = False
    with qtbot.waitSignal(asked.answered, timeout=30_000):
        asked.ask(QUESTIONS[1])
    assert "a computation failed" in caplog.text


def test_stopping_waits_for_what_has_begun_and_forgets_the_rest(
    qtbot, asked: Engine, kernel: Kernel
) -> None:
    asked.ask(QUESTIONS[0])
    kernel.wait_until_begun()
    asked.ask(QUESTIONS[1])
    stopping = threading.Thread(target=asked.stop)
    stopping.start()
    qtbot.waitUntil(lambda: asked._worker._stopping)
    assert stopping.is_alive()
    kernel.allow(1)
    stopping.join(LONG)
    assert not stopping.is_alive()
    assert kernel.begun == QUESTIONS[:1]


def test_when_kernels_are_compiled_nothing_is_compiling_any_more(qtbot, monkeypatch) -> None:
    passed = threading.Event()
    monkeypatch.setattr(engine, "compile_kernels", lambda _blocs: passed.wait(LONG))
    made = Engine()
    states: list[bool] = []
    at_once = Qt.ConnectionType.DirectConnection
    made.compiled.connect(lambda: states.append(made.is_compiling), at_once)
    assert not made.is_compiling
    made.start_compiling(2)
    made.start_compiling(2)
    assert made.is_compiling
    passed.set()
    qtbot.waitUntil(lambda: bool(states))
    assert states == [False]
    made.stop()


def test_kernels_that_cannot_be_compiled_are_told_of(qtbot, monkeypatch, caplog) -> None:
    def fail(_blocs: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(engine, "compile_kernels", fail)
    made = Engine()
    with qtbot.waitSignal(made.uncompiled, timeout=30_000) as told:
        made.start_compiling(3)
    assert told.args == ["OSError: disk full"]
    assert not made.is_compiling
    made.stop()


def test_the_baseline_is_computed_once_while_it_stays(monkeypatch) -> None:
    computed: list[Any] = []

    class Result:
        seconds = 0.0

    def run(scenario: Any, _question: Question) -> Result:
        computed.append(scenario)
        return Result()

    monkeypatch.setattr(compute, "_run", run)
    monkeypatch.setattr(compute, "_baselines", type(compute._baselines)())
    one, two = preset("soviet-exhaustion"), preset("subsidy-trap")
    for _ in range(3):
        compute.answer(Question(one, two))
    assert computed.count(two) == 1
    assert computed.count(one) == 3


def test_closing_the_window_during_a_run_is_clean(qtbot, window: MainWindow) -> None:
    worker = window.engine._worker
    compute_, begun, passed = worker._compute, threading.Event(), threading.Event()

    def slow(question: Question) -> Answer:
        begun.set()
        assert passed.wait(LONG)
        return compute_(question)

    qtbot.waitUntil(until_idle(window.engine))
    worker._compute = slow
    window.session.set_value("frontier_growth", 0.5)
    assert begun.wait(LONG)
    window.session.set_value("frontier_growth", 0.6)
    stop = worker.stop

    def stop_and_let_pass() -> None:
        passed.set()
        stop()

    worker.stop = stop_and_let_pass
    assert window.close()
    assert not worker._thread.is_alive()


def test_a_setting_that_fails_is_said_so_until_the_next_one_works(
    qtbot, window: MainWindow, caplog
) -> None:
    worker = window.engine._worker
    compute_ = worker._compute

    def fail(question: Question) -> Answer:
        raise ZeroDivisionError("division by zero")

    status = window.findChild(StatusLine)
    worker._compute = fail
    with qtbot.waitSignal(window.engine.failed, timeout=30_000):
        window.session.set_value("frontier_growth", 0.5)
    assert "This setting could not be computed: division by zero" in words(status)
    worker._compute = compute_
    drawn_after(qtbot, window, lambda: window.session.set_value("frontier_growth", 0.4))
    assert "could not be computed" not in words(status)
    assert "money conserved" in words(status)
