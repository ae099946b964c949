"""What takes longer than half a second is marked, and a button and Escape stop it."""

import threading

import pytest
from conftest import drawn_after
from explaining import COVERAGE, GAP, SOON
from lens_views import card_of
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tenfold_gui.engine import inquiry
from tenfold_gui.engine.engine import Progress
from tenfold_gui.engine.inquiry import Waiting
from tenfold_gui.engine.topics import Ask
from tenfold_gui.lenses import LOOPS, TIPPING, WHY
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.waiting_desk import WaitingDesk
from tenfold_gui.workspaces.race.uncertainty_cards import MattersCard

ASKED = {WHY: Ask.SHARES, TIPPING: Ask.TIPPING, LOOPS: Ask.LOOPS}


class Slow:
    """Answers that come when they are let go, or are given up."""

    def __init__(self) -> None:
        self.begun: list[Ask] = []
        self.given_up: list[Ask] = []
        self.go = threading.Event()

    def __call__(self, asked, simulator, overtaken, tell) -> None:
        self.begun.append(asked.topic)
        while not self.go.wait(0.01):
            if overtaken():
                self.given_up.append(asked.topic)
                return


@pytest.fixture
def slow(monkeypatch):
    answers = Slow()
    monkeypatch.setattr(inquiry, "is_ready", lambda scenario: True)
    monkeypatch.setattr(inquiry, "ANSWERED", dict.fromkeys(Ask, answers))
    yield answers
    answers.go.set()


@pytest.fixture
def desk(window: MainWindow) -> WaitingDesk:
    return window.desk(WaitingDesk)


def begin(qtbot, window: MainWindow, slow: Slow, lens: str) -> None:
    workspace = window.room.workspace
    workspace.inquire("output", GAP)
    workspace.inquire("year", SOON)
    workspace.show_lens(lens)
    qtbot.waitUntil(lambda: window.desk(WaitingDesk).mark.isVisible(), timeout=10_000)


@pytest.mark.parametrize("lens", list(ASKED))
def test_every_lens_that_explains_marks_what_takes_long_and_escape_stops_it(
    qtbot, window: MainWindow, slow: Slow, desk: WaitingDesk, lens: str
) -> None:
    assert not desk.mark.isVisible()
    assert not desk.is_stoppable
    begin(qtbot, window, slow, lens)
    assert set(slow.begun) == {ASKED[lens]}
    begun = len(slow.begun)
    assert desk.is_stoppable
    QTest.keyClick(window.room.workspace, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(slow.given_up) == begun and not window.engine.is_studying)
    assert not desk.mark.isVisible()
    assert not desk.is_stoppable
    assert len(slow.begun) == begun  # and nothing else was begun in its place
    topics = window.room.workspace.page.topics
    findings = window.room.workspace.view.findings
    stopped = [topic for topic in topics if topic in findings]
    assert stopped
    assert all(findings[topic][1].result is Waiting.STOPPED for topic in stopped)
    assert any("Stopped" in card.unit for card in window.room.workspace.page.cards)


def test_the_button_stops_it_and_the_lens_chosen_again_goes_on(
    qtbot, window: MainWindow, slow: Slow, desk: WaitingDesk
) -> None:
    begin(qtbot, window, slow, WHY)
    qtbot.mouseClick(desk.mark.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.engine.is_studying)
    assert set(slow.given_up) == {Ask.SHARES}
    slow.begun = slow.begun[-1:]
    window.room.workspace.show_lens(WHY)
    qtbot.waitUntil(lambda: len(slow.begun) > 1, timeout=10_000)
    assert set(slow.begun) == {Ask.SHARES}


def test_another_setting_is_asked_about_again(
    qtbot, window: MainWindow, slow: Slow, desk: WaitingDesk
) -> None:
    begin(qtbot, window, slow, WHY)
    desk.stop()
    qtbot.waitUntil(lambda: not window.engine.is_studying)
    begun = len(slow.begun)
    drawn_after(qtbot, window, lambda: window.session.set_value(COVERAGE, 0.5))
    qtbot.waitUntil(lambda: len(slow.begun) > begun, timeout=10_000)


def test_the_mark_says_how_far_it_is(
    qtbot, window: MainWindow, slow: Slow, desk: WaitingDesk
) -> None:
    begin(qtbot, window, slow, WHY)
    assert not desk.mark.bar.isVisible()
    shown = window.room.workspace._shown
    study = inquiry.Inquiry(Ask.MATTERS, shown.scenario, shown.about)
    window.engine.progressed.emit(Progress(study, 0.25))
    assert desk.mark.words.text() == "Computing… 25 %"
    assert desk.mark.bar.value() == desk.mark.bar.maximum() // 4
    assert "25\N{NO-BREAK SPACE}%" in card_of(window.room.workspace.page, MattersCard).unit


def test_escape_stops_growing_futures(window: MainWindow, desk: WaitingDesk, monkeypatch) -> None:
    left: list[int] = []
    monkeypatch.setattr(window.engine, "leave_alone", lambda: left.append(1))
    window.engine.refining.emit(1_000, 10_000)
    assert desk.is_stoppable
    QTest.keyClick(window.room.workspace, Qt.Key.Key_Escape)
    assert left == [1]
    window.engine.refining.emit(0, 0)
    assert not desk.is_stoppable
