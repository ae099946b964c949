"""Documents in the window: open, save, save as, recent files, unsaved changes, dropped files."""

import os
from pathlib import Path

import pytest
from conftest import Answers, drawn_after

from tenfold_gui.window.dialogs import Choice
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import read_scenario, write_scenario

LEVER = "frontier_growth"


def written(path: Path, value: float = 0.4, title: str = "Mine") -> Path:
    """A scenario file of one's own."""
    blocs = preset("us-china-ai-chips").bloc_names
    mine = Scenario(
        "world", Text(title), bloc_names=blocs, start=2000.0, stop=2030.0, values={LEVER: value}
    )
    write_scenario(path, mine)
    return path


def in_file(path: Path) -> float:
    return read_scenario(path).all_values()[LEVER]


@pytest.fixture
def mine(qtbot, window: MainWindow, answers: Answers, tmp_path: Path) -> Path:
    """A file that is open in the window."""
    answers.path = written(tmp_path / "mine.toml")
    drawn_after(qtbot, window, window.commands["open"].trigger)
    answers.asked.clear()
    return answers.path


def title(window: MainWindow) -> str:
    return window.windowTitle()


def test_a_file_is_opened_and_is_then_the_document(
    qtbot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    answers.path = written(tmp_path / "mine.toml", 0.4)
    drawn_after(qtbot, window, window.commands["open"].trigger)
    assert answers.asked == ["open"]
    assert answers.told == []
    assert window.session.scenario.values == {LEVER: 0.4}
    assert window.session.document.path == answers.path
    assert title(window) == "Mine[*] – Tenfold"
    assert not window.isWindowModified()


def test_choosing_no_file_changes_nothing(window: MainWindow, answers: Answers) -> None:
    before = window.session.state
    for key in ("open", "save", "save_as"):
        window.commands[key].trigger()
    assert window.session.state is before
    assert answers.told == []


def test_opening_a_file_of_the_other_kernel_goes_to_its_workspace(
    qtbot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    race = window.session.state
    answers.path = tmp_path / "cluster.toml"
    write_scenario(answers.path, preset("h20-against-h200"))
    drawn_after(qtbot, window, window.commands["open"].trigger)
    assert window.kernel == "cluster"
    assert window.session.document.path == answers.path
    assert window.sessions["world"].state is race
    assert title(window) == "H20 against H200[*] – Tenfold"


def test_a_file_of_any_kernel_opens_in_its_own_workspace(
    qtbot, window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    race = window.session.state
    answers.path = tmp_path / "finance.toml"
    write_scenario(answers.path, preset("northvolt"))
    drawn_after(qtbot, window, window.commands["open"].trigger)
    assert window.kernel == "finance"
    assert window.session.scenario == preset("northvolt")
    assert window.sessions["world"].state is race
    assert set(window.sessions) == {"world", "cluster", "finance"}
    assert answers.told == []


def test_the_dirty_mark_comes_with_a_change_and_goes_with_saving_or_undo(
    window: MainWindow, mine: Path
) -> None:
    assert not window.isWindowModified()
    window.session.set_value(LEVER, 0.5)
    assert window.isWindowModified()
    window.session.undo()
    assert not window.isWindowModified()
    window.session.redo()
    window.commands["save"].trigger()
    assert not window.isWindowModified()
    window.session.undo()
    assert window.isWindowModified()


def test_saving_a_file_asks_nothing_and_writes_what_is_open(
    window: MainWindow, answers: Answers, mine: Path
) -> None:
    window.session.set_value(LEVER, 0.5)
    window.commands["save"].trigger()
    assert answers.asked == []
    assert in_file(mine) == 0.5
    assert window.session.undo_label == LEVER


def test_saving_a_preset_asks_where_and_makes_it_one_s_own_file(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    window.session.set_value(LEVER, 0.5)
    answers.path = tmp_path / "saved.toml"
    window.commands["save"].trigger()
    assert answers.asked == ["save us-china-ai-chips.tenfold"]
    assert in_file(answers.path) == 0.5
    assert read_scenario(answers.path).title == preset("us-china-ai-chips").title
    assert window.session.document.path == answers.path
    window.session.set_value(LEVER, 0.45)
    window.commands["save"].trigger()
    assert len(answers.asked) == 1
    assert in_file(answers.path) == 0.45


def test_save_as_leaves_the_first_file_alone_and_goes_on_with_the_second(
    window: MainWindow, answers: Answers, mine: Path, tmp_path: Path
) -> None:
    window.session.set_value(LEVER, 0.5)
    answers.path = tmp_path / "second.toml"
    window.commands["save_as"].trigger()
    assert answers.asked == ["save mine.toml"]
    assert (in_file(mine), in_file(answers.path)) == (0.4, 0.5)
    assert window.session.document.path == answers.path
    assert not window.isWindowModified()


def unwritable(place: str, folder: Path) -> Path:
    blocked = folder / "a-file"
    blocked.write_text("not a folder")
    taken = folder / "a-folder"
    taken.mkdir()
    (taken / "inside").write_text("keep")
    places = {"missing": folder / "no" / "x.toml", "file": blocked / "x.toml", "folder": taken}
    return places[place]


@pytest.mark.parametrize("place", ["missing", "file", "folder"])
def test_saving_where_nothing_can_be_written_gives_one_message_and_keeps_everything(
    window: MainWindow, answers: Answers, mine: Path, tmp_path: Path, place: str
) -> None:
    window.session.set_value(LEVER, 0.5)
    before = window.session.state
    answers.path = unwritable(place, tmp_path)
    files = sorted(tmp_path.rglob("*"))
    window.commands["save_as"].trigger()
    assert len(answers.told) == 1
    headline, details = answers.told[0]
    assert headline == f"“{answers.path.name}” could not be saved. Your changes are still here."
    assert details
    assert window.session.state is before
    assert window.session.document.path == mine
    assert window.isWindowModified()
    assert window.session.undo_label == LEVER
    assert sorted(tmp_path.rglob("*")) == files
    assert in_file(mine) == 0.4


def test_a_full_disk_gives_one_message_and_keeps_the_old_file(
    window: MainWindow, answers: Answers, mine: Path, monkeypatch
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    window.session.set_value(LEVER, 0.5)
    monkeypatch.setattr(os, "fsync", fail)
    window.commands["save"].trigger()
    assert [details for _, details in answers.told] == ["No space left on device"]
    assert in_file(mine) == 0.4
    assert window.isWindowModified()


def test_a_changed_file_is_asked_about_before_another_is_opened(
    qtbot, window: MainWindow, answers: Answers, mine: Path, tmp_path: Path
) -> None:
    window.session.set_value(LEVER, 0.5)
    before = window.session.state
    answers.unsaved = Choice.CANCEL
    window.open_path(written(tmp_path / "other.toml", 0.2, "Other"))
    window.open_preset("subsidy-trap")
    assert answers.asked == ["unsaved Mine", "unsaved Mine"]
    assert window.session.state is before
    answers.unsaved = Choice.SAVE
    drawn_after(qtbot, window, lambda: window.open_path(tmp_path / "other.toml"))
    assert in_file(mine) == 0.5
    assert window.session.scenario.values == {LEVER: 0.2}


def test_changes_that_are_not_wanted_are_left_and_undo_still_brings_them_back(
    window: MainWindow, answers: Answers, mine: Path, tmp_path: Path
) -> None:
    window.session.set_value(LEVER, 0.5)
    answers.unsaved = Choice.DISCARD
    window.open_path(written(tmp_path / "other.toml", 0.2, "Other"))
    assert title(window) == "Other[*] – Tenfold"
    assert in_file(mine) == 0.4
    window.session.undo()
    assert window.session.scenario.values == {LEVER: 0.5}
    assert window.session.document.path == mine
    assert window.isWindowModified()


def test_what_cannot_be_saved_is_not_left(
    window: MainWindow, answers: Answers, mine: Path, tmp_path: Path, monkeypatch
) -> None:
    other = written(tmp_path / "other.toml", 0.2)
    window.session.set_value(LEVER, 0.5)
    monkeypatch.setattr(os, "fsync", lambda *_: (_ for _ in ()).throw(OSError("disk full")))
    answers.unsaved = Choice.SAVE
    window.open_path(other)
    assert len(answers.told) == 1
    assert window.session.scenario.values == {LEVER: 0.5}
    assert not window.close()


def test_an_unchanged_file_and_a_changed_preset_are_left_without_a_question(
    window: MainWindow, answers: Answers, mine: Path
) -> None:
    window.open_preset("subsidy-trap")
    window.session.set_value(LEVER, 0.5)
    window.open_preset("soviet-exhaustion")
    assert answers.asked == []
    assert window.session.document.preset == "soviet-exhaustion"


def test_closing_asks_about_every_changed_document_and_can_be_called_off(
    qtbot, window: MainWindow, answers: Answers
) -> None:
    assert window.session.scenario.title.en
    window.session.set_value(LEVER, 0.5)
    window.sessions["cluster"].set_value("chips", 64.0)
    answers.unsaved = Choice.CANCEL
    assert not window.close()
    assert len(answers.asked) == 1
    assert window.isVisible()
    drawn_after(qtbot, window, lambda: window.session.set_value(LEVER, 0.45))
    answers.unsaved = Choice.DISCARD
    assert window.close()
    assert len(answers.asked) == 3


def test_closing_without_changes_asks_nothing(window: MainWindow, answers: Answers) -> None:
    assert window.close()
    assert answers.asked == []
