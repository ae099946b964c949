"""Scenarios that are reset, exchanged, made the baseline or removed: who is asked, and when."""

from dataclasses import replace

import pytest
from conftest import Answers, drawn_after
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from tenfold_gui.session.session import Session
from tenfold_gui.widgets.case_bar import CaseBar
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text
from tenfold_kernels.workbook.workbook import workbook_of

OPENING = preset("us-china-ai-chips")
LEVER = "subsidy_coverage[b]"
OTHER = replace(with_assignments(OPENING, [f"{LEVER}=0.25"]), title=Text("Other"))


@pytest.fixture(autouse=True)
def state_folder(monkeypatch, tmp_path_factory) -> None:
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def session() -> Session:
    return Session(OPENING, preset="us-china-ai-chips")


def test_settings_are_kept_where_file_baseline_or_another_scenario_has_them(
    session: Session,
) -> None:
    assert session.keeps(session.scenario, besides="1")
    session.set_value(LEVER, 0.5)
    assert not session.keeps(session.scenario, besides="1")
    session.duplicate_case("1")
    assert session.keeps(session.scenario, besides="2")
    session.set_value(LEVER, 0.6)
    assert not session.keeps(session.scenario, besides="2")


def test_what_was_loaded_is_come_back_to_though_the_baseline_is_another(
    session: Session,
) -> None:
    session.set_value(LEVER, 0.5)
    session.promote_case("1")
    session.set_value(LEVER, 0.6)
    session.reset_to_loaded()
    assert session.scenario == OPENING
    session.undo()
    session.reset_to_baseline()
    assert session.scenario.all_values()[LEVER] == 0.5


def test_a_copy_that_no_file_knows_comes_back_to_the_baseline(session: Session) -> None:
    session.duplicate_case("1")
    session.set_value(LEVER, 0.5)
    session.reset_to_loaded()
    assert session.changed_addresses() == []


@pytest.mark.parametrize("command", ["reset_preset", "reset_baseline", "reset_defaults"])
def test_a_reset_asks_only_where_something_would_be_lost(
    qtbot, window: MainWindow, answers: Answers, command: str
) -> None:
    session, reset = window.session, window.commands[command]
    session.set_value(LEVER, 0.5)
    answers.yes = False
    changed = session.scenario
    reset.trigger()
    assert len(answers.asked) == 1
    assert session.scenario is changed
    session.duplicate_case("1")  # now it stands twice
    drawn_after(qtbot, window, reset.trigger)
    assert len(answers.asked) == 1
    assert session.scenario != changed
    drawn_after(qtbot, window, window.commands["undo"].trigger)
    assert session.scenario.values == changed.values


def test_a_baseline_that_stands_nowhere_else_is_asked_about(
    window: MainWindow, answers: Answers
) -> None:
    session, promote = window.session, window.commands["promote_case"]
    session.set_value(LEVER, 0.5)
    promote.trigger()  # the preset stands in the preset
    assert not answers.asked
    session.set_value(LEVER, 0.6)
    answers.yes = False
    baseline = session.state.baseline
    promote.trigger()
    assert len(answers.asked) == 1
    assert session.state.baseline is baseline
    answers.yes = True
    promote.trigger()
    assert session.state.baseline.all_values()[LEVER] == 0.6


def test_an_exchange_loses_nothing_and_asks_nothing(window: MainWindow, answers: Answers) -> None:
    window.session.set_value(LEVER, 0.5)
    window.commands["swap"].trigger()
    assert not answers.asked
    assert window.session.scenario == OPENING


def test_a_scenario_that_stands_nowhere_else_is_removed_only_when_asked(
    window: MainWindow, answers: Answers
) -> None:
    session = window.session
    session.duplicate_case("1")
    window.commands["remove_case"].trigger()
    assert not answers.asked
    session.duplicate_case("1")
    session.set_value(LEVER, 0.5)
    answers.yes = False
    window.commands["remove_case"].trigger()
    assert len(answers.asked) == 1
    assert len(session.workbook.cases) == 2


def test_the_menu_of_a_tab_does_what_the_keys_do(qtbot, window: MainWindow) -> None:
    book = workbook_of(OPENING).with_case(OTHER).looking_at("1")
    drawn_after(qtbot, window, lambda: window.session.load(book))
    bar = window.findChildren(CaseBar)[-1]
    middle = bar.tabs.tabRect(1).center()
    bar.tabs.customContextMenuRequested.emit(middle)
    assert window.session.workbook.at == "2"  # what was clicked
    menu = bar.findChildren(QMenu)[-1]
    acts = {action.text(): action for action in menu.actions() if action.text()}
    acts["Make it the baseline"].trigger()
    assert window.session.state.baseline == OTHER
    acts["Duplicate the scenario"].trigger()
    assert len(window.session.workbook.cases) == 3
    acts["Pin or unpin the scenario"].trigger()
    assert [pin.case for pin in window.session.workbook.pins] == [window.session.workbook.at]
    menu.close()
    bar.tabs.setCurrentIndex(0)
    qtbot.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.session.scenario == OTHER
    assert window.session.state.baseline == OPENING
