"""Several scenarios in the window: tabs, baseline, history, notes, files, and other windows."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Answers, drawn_after
from PySide6.QtCore import Qt
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication, QDockWidget

from tenfold_gui.file_requests import FileRequests
from tenfold_gui.main import file_of
from tenfold_gui.session.leftover import Leftover
from tenfold_gui.session.recovery import SUFFIX, Recovery, recovery_folder
from tenfold_gui.widgets.case_bar import CaseBar
from tenfold_gui.widgets.history_panel import HistoryPanel
from tenfold_gui.window.dialogs import Overwrite, Recover
from tenfold_gui.window.document_desk import DocumentDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import write_scenario
from tenfold_kernels.workbook.file import read_workbook, write_workbook
from tenfold_kernels.workbook.pins import pin_of
from tenfold_kernels.workbook.workbook import workbook_of

LEVER = "frontier_growth"
TITLE = "Small yard, high fence"


@pytest.fixture(autouse=True)
def state_folder(monkeypatch, tmp_path_factory) -> None:
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path_factory.mktemp("state")))


@pytest.fixture
def mine(qtbot, window: MainWindow, tmp_path: Path) -> Path:
    """A document of one scenario, open in the window."""
    path = tmp_path / "mine.tenfold"
    write_workbook(path, workbook_of(preset("small-yard")))
    drawn_after(qtbot, window, lambda: window.open_path(path))
    return path


def bar(window: MainWindow) -> CaseBar:
    return window.findChildren(CaseBar)[-1]


def panel(window: MainWindow) -> HistoryPanel:
    return window.findChildren(HistoryPanel)[-1]


def tab_words(window: MainWindow) -> list[str]:
    tabs = bar(window).tabs
    return [tabs.tabText(k) for k in range(tabs.count())]


def do(window: MainWindow, *keys: str) -> None:
    for key in keys:
        window.commands[key].trigger()


def click(widget, row: int) -> None:
    widget.itemClicked.emit(widget.item(row))


# Tabs


def test_one_scenario_needs_no_tabs_and_a_second_one_does(window: MainWindow, mine: Path) -> None:
    assert bar(window).isHidden()
    do(window, "duplicate_case")
    assert bar(window).isVisible()
    assert tab_words(window) == [TITLE, f"{TITLE} (2)"]
    assert bar(window).tabs.currentIndex() == 1
    assert window.windowTitle() == f"{TITLE} (2)[*] – Tenfold"
    window.session.undo()
    assert bar(window).isHidden()
    assert not window.isWindowModified()


def test_levers_follow_the_tab_and_undo_goes_to_where_the_change_was(
    qtbot, window: MainWindow, mine: Path
) -> None:
    do(window, "duplicate_case")
    drawn_after(qtbot, window, lambda: window.session.set_value(LEVER, 0.5))
    drawn_after(qtbot, window, lambda: bar(window).tabs.setCurrentIndex(0))
    assert window.session.scenario == preset("small-yard")
    position = window.session.position
    do(window, "undo")
    assert bar(window).tabs.currentIndex() == 1
    assert window.session.scenario.values[LEVER] == preset("small-yard").values[LEVER]
    bar(window).tabs.setCurrentIndex(0)
    do(window, "redo")
    assert window.session.position == position
    assert window.session.scenario.values[LEVER] == 0.5


def test_to_look_at_another_scenario_is_no_change(window: MainWindow, mine: Path) -> None:
    do(window, "duplicate_case", "save")
    do(window, "next_case", "previous_case", "next_case")
    assert not window.isWindowModified()
    assert window.session.undo_label == "duplicate"


def test_scenarios_are_renamed_moved_and_removed(
    window: MainWindow, answers: Answers, mine: Path
) -> None:
    do(window, "duplicate_case")
    answers.title = "Chips & tools"
    do(window, "rename_case")
    assert tab_words(window) == [TITLE, "Chips && tools"]
    for answers.title in (None, "  "):
        do(window, "rename_case")
    bar(window).tabs.moveTab(1, 0)
    assert window.session.workbook.keys == ("2", "1")
    assert tab_words(window) == ["Chips && tools", TITLE]
    assert window.session.scenario.title.en == "Chips & tools"
    do(window, "remove_case")
    assert window.session.workbook.keys == ("1",)
    assert not window.commands["remove_case"].isEnabled()
    for _ in range(4):
        do(window, "undo")
    assert window.session.workbook == read_workbook(mine)


def test_a_scenario_becomes_the_baseline_or_changes_places_with_it(
    window: MainWindow, mine: Path
) -> None:
    assert not window.commands["promote_case"].isEnabled()
    do(window, "duplicate_case")
    window.session.set_value(LEVER, 0.5)
    assert window.session.changed_addresses() == [LEVER]
    do(window, "promote_case")
    assert window.session.changed_addresses() == []
    assert not window.commands["swap"].isEnabled()
    window.session.set_value(LEVER, 0.2)
    do(window, "swap")
    assert window.session.scenario.values[LEVER] == 0.5
    assert window.session.state.baseline.values[LEVER] == 0.2
    assert window.session.changed_addresses() == [LEVER]


@pytest.mark.parametrize("other", ["soviet-exhaustion", "taiwan-between-two-blocs"])
def test_a_baseline_of_other_years_or_blocs_can_be_drawn(
    qtbot, window: MainWindow, mine: Path, other: str
) -> None:
    assert preset(other).start != preset("small-yard").start or len(preset(other).blocs) > 2
    drawn_after(qtbot, window, lambda: window.session.add_case(preset(other)))
    drawn_after(qtbot, window, window.session.swap)
    assert window.session.scenario == preset("small-yard")
    do(window, "undo", "undo", "redo", "redo")


def test_a_pin_is_marked_and_taken_away(window: MainWindow, mine: Path) -> None:
    do(window, "duplicate_case", "pin_case")
    assert tab_words(window) == [TITLE, f"◆ {TITLE} (2)"]
    do(window, "save")
    (pin,) = read_workbook(mine).pins
    assert pin == pin_of("2", window.session.scenario)
    assert pin.results
    do(window, "pin_case")
    assert window.session.workbook.pins == ()


# History and notes


def test_any_change_can_be_clicked(qtbot, window: MainWindow, mine: Path) -> None:
    do(window, "history")
    for value in (0.4, 0.5, 0.45):
        window.session.set_value(LEVER, value)
    entries = panel(window).entries
    words = [entries.item(k).text() for k in range(entries.count())]
    assert words[0] == "As it was opened"
    assert words[-3:] == ["Frontier growth"] * 3
    position = window.session.position
    assert entries.currentRow() == position
    click(entries, position - 2)
    assert window.session.scenario.values[LEVER] == 0.4
    assert entries.count() == position + 1
    click(entries, position)
    assert window.session.scenario.values[LEVER] == 0.45
    click(entries, 0)
    assert window.session.document.preset == "us-china-ai-chips"


def test_a_drag_is_one_line_of_the_history(window: MainWindow, mine: Path) -> None:
    do(window, "history")
    before = panel(window).entries.count()
    gesture = object()
    for value in (0.4, 0.41, 0.42, 0.43):
        window.session.set_value(LEVER, value, gesture)
    assert panel(window).entries.count() == before + 1


def test_notes_are_one_change_and_undo_covers_them(qtbot, window: MainWindow, mine: Path) -> None:
    do(window, "history")
    notes = panel(window).notes
    notes.setFocus()
    qtbot.keyClicks(notes, "Why now?")
    assert window.session.workbook.notes == "Why now?"
    assert window.isWindowModified()
    window.session.set_value(LEVER, 0.5)
    qtbot.keyClicks(notes, " And then?")
    do(window, "undo")
    assert notes.toPlainText() == "Why now?"
    do(window, "undo", "undo")
    assert notes.toPlainText() == ""
    assert not window.isWindowModified()


def test_the_field_of_notes_leaves_undo_to_the_document(
    qtbot, window: MainWindow, mine: Path
) -> None:
    do(window, "history")
    notes = panel(window).notes
    notes.setFocus()
    qtbot.keyClicks(notes, "Why?")
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.session.workbook.notes == ""


def test_history_stays_open_in_another_language(window: MainWindow, mine: Path) -> None:
    do(window, "history", "language")
    docks = [d for d in window.findChildren(QDockWidget) if d.isVisible()]
    assert len(docks) == 1
    do(window, "history", "language")
    assert panel(window).isHidden() or not panel(window).isVisible()


# Files


def test_everything_comes_back_with_the_lens_and_the_levers(
    qtbot, window: MainWindow, mine: Path
) -> None:
    do(window, "duplicate_case", "pin_case")
    window.session.set_value(LEVER, 0.5)
    window.session.set_notes("why")
    window.room.workspace.show_lens("controls")
    window.set_sides(False, True)
    do(window, "save")
    saved, manner = window.session.workbook, window.room.manner
    assert saved == read_workbook(mine)
    window.open_preset("subsidy-trap")
    window.room.workspace.show_lens("race")
    window.set_sides(True, True)
    drawn_after(qtbot, window, lambda: window.open_path(mine))
    assert window.session.workbook == saved
    assert bar(window).tabs.currentIndex() == 1
    assert window.room.workspace.lens == "controls"
    assert window.room.manner.levers == manner.levers
    assert not window.room.left.isVisible()


@pytest.mark.parametrize(
    "layout",
    [
        {"lens": 3, "open_groups": [[1], ["policy"], 3], "role": "policy", "left": "no"},
        {"lens": "nowhere", "open_groups": [], "role": [], "explained": {}},
        {"open_groups": [["nobody", "Group"]], "role": "assumption", "explained": "nothing"},
    ],
)
def test_a_layout_of_nonsense_does_no_harm(
    window: MainWindow, answers: Answers, tmp_path: Path, layout: dict
) -> None:
    path = tmp_path / "odd.tenfold"
    write_workbook(path, replace(workbook_of(preset("small-yard")), layout=layout))
    window.open_path(path)
    assert answers.told == []
    assert window.session.document.path == path
    assert window.room.isVisible()


def test_a_scenario_file_with_a_second_scenario_is_saved_as_a_document(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "plain.toml"
    write_scenario(path, preset("small-yard"))
    before = path.read_bytes()
    window.open_path(path)
    do(window, "duplicate_case")
    answers.path = tmp_path / "plain.tenfold"
    do(window, "save")
    assert answers.asked == ["save plain.tenfold"]
    assert len(read_workbook(answers.path).cases) == 2
    assert path.read_bytes() == before
    answers.path = path
    do(window, "save_as")
    assert "more here than one scenario" in answers.told[0][1]
    assert path.read_bytes() == before


def test_a_file_of_a_later_program_is_refused(
    window: MainWindow, answers: Answers, mine: Path
) -> None:
    before = window.session.state
    text = mine.read_text("utf-8").replace('"format_version": 1', '"format_version": 2', 1)
    mine.write_text(text, "utf-8")
    window.open_path(mine)
    assert "made for version 2; this Tenfold reads up to 1" in answers.told[0][1]
    assert window.session.state is before


@pytest.mark.parametrize(
    "arguments", [[], ["--version"], ["presets"], ["a.tenfold", "b"], ["a.txt"]]
)
def test_only_a_file_alone_is_opened_from_the_command_line(arguments: list[str]) -> None:
    assert file_of(arguments) is None
    assert file_of(["folder/a.tenfold"]) == Path("folder/a.tenfold")
    assert file_of(["A.TOML"]) == Path("A.TOML")


def test_a_double_click_reaches_a_running_program(qapp) -> None:
    opened: list[Path] = []
    requests = FileRequests(opened.append)
    qapp.installEventFilter(requests)
    QApplication.sendEvent(qapp, QFileOpenEvent("folder/a.tenfold"))
    qapp.removeEventFilter(requests)
    assert opened == [Path("folder/a.tenfold")]


# Two windows on one file


def another_window(path: Path) -> None:
    write_workbook(path, replace(read_workbook(path), notes="by another"))


def test_what_another_window_wrote_is_not_overwritten_unasked(
    window: MainWindow, answers: Answers, mine: Path, tmp_path: Path
) -> None:
    answers.yes = False  # not read again, when it is noticed before
    window.session.set_value(LEVER, 0.5)
    another_window(mine)
    do(window, "save")
    assert answers.asked[-1] == "overwrite mine.tenfold"
    assert read_workbook(mine).notes == "by another"
    assert window.isWindowModified()
    answers.overwrite, answers.path = Overwrite.SAVE_AS, tmp_path / "beside.tenfold"
    do(window, "save")
    assert read_workbook(mine).notes == "by another"
    assert read_workbook(answers.path).scenario.values[LEVER] == 0.5
    assert not window.isWindowModified()


def test_replacing_is_possible_and_asked_only_once(
    window: MainWindow, answers: Answers, mine: Path
) -> None:
    answers.yes = False
    window.session.set_value(LEVER, 0.5)
    another_window(mine)
    answers.overwrite = Overwrite.REPLACE
    do(window, "save")
    assert read_workbook(mine).scenario.values[LEVER] == 0.5
    window.session.set_value(LEVER, 0.4)
    asked = list(answers.asked)
    do(window, "save")
    assert answers.asked == asked


@pytest.mark.parametrize("yes", [True, False])
def test_what_another_window_wrote_is_noticed_and_read_if_wanted(
    qtbot, window: MainWindow, answers: Answers, mine: Path, yes: bool
) -> None:
    answers.yes = yes
    window.session.set_value(LEVER, 0.5)
    another_window(mine)
    qtbot.waitUntil(lambda: any("another window" in one for one in answers.asked), timeout=5000)
    assert window.session.workbook.notes == ("by another" if yes else "")
    assert len(answers.asked) == 1
    if yes:
        do(window, "undo")
        assert window.session.scenario.values[LEVER] == 0.5


def test_our_own_writing_is_no_news(
    qtbot, window: MainWindow, answers: Answers, mine: Path
) -> None:
    for value in (0.4, 0.5):
        window.session.set_value(LEVER, value)
        do(window, "save")
        qtbot.wait(400)  # longer than it takes to notice
    assert answers.asked == []


# After a crash


def left_behind(path: Path | None = None) -> None:
    """What a window leaves that was killed before it had saved."""
    crashed = Recovery(recovery_folder())
    workbook = workbook_of(preset("small-yard"))
    crashed.keep("world", Leftover(replace(workbook, notes="unsaved"), path, "small-yard"))
    assert crashed._lock is not None
    crashed._lock.release()  # as the system does when a process is killed


def kept() -> list[Path]:
    return sorted(recovery_folder().glob(f"*{SUFFIX}"))


def test_unsaved_changes_are_kept_until_they_are_saved(window: MainWindow, mine: Path) -> None:
    assert kept() == []
    window.session.set_value(LEVER, 0.5)
    assert window.desk(DocumentDesk)._autosave.flush()
    assert len(kept()) == 1
    do(window, "save")
    assert window.desk(DocumentDesk)._autosave.flush()
    assert kept() == []
    window.session.set_value(LEVER, 0.4)
    assert window.desk(DocumentDesk)._autosave.flush()
    window.close()  # without saving, which was asked
    assert kept() == []


def test_what_a_crash_left_is_recovered_and_not_lost_again(
    window: MainWindow, answers: Answers
) -> None:
    left_behind()
    answers.recover = Recover.RECOVER
    window.desk(DocumentDesk).offer_recovery()
    assert answers.asked == [f"recover {TITLE}"]
    assert window.session.workbook.notes == "unsaved"
    assert window.isWindowModified()
    (again,) = kept()  # by this window now
    assert "world" in again.name
    window.desk(DocumentDesk).offer_recovery()
    assert len(answers.asked) == 1
    do(window, "undo")
    assert window.session.document.preset == "us-china-ai-chips"


@pytest.mark.parametrize("answer", [Recover.DISCARD, Recover.LATER])
def test_what_is_not_wanted_is_thrown_away_or_offered_later(
    window: MainWindow, answers: Answers, answer: Recover
) -> None:
    left_behind()
    answers.recover = answer
    window.desk(DocumentDesk).offer_recovery()
    assert window.session.document.preset == "us-china-ai-chips"
    assert len(kept()) == (answer is Recover.LATER)


def test_a_file_that_was_saved_later_is_named(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    path = tmp_path / "later.tenfold"
    left_behind(path)
    write_workbook(path, workbook_of(preset("small-yard")))
    window.desk(DocumentDesk).offer_recovery()
    assert answers.asked == [f"recover {TITLE} (older)"]
