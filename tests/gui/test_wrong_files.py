"""Files that cannot be used: one message, and what was open stays as it was."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from conftest import Answers
from PySide6.QtCore import QSettings

from tenfold_gui.i18n import CHINESE, ENGLISH
from tenfold_gui.session.session import State
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_kernels.scenario_file import LARGEST_FILE

sys.path.append(str(Path(__file__).parents[1] / "kernels" / "scenarios"))  # they are shared
from broken_files import BROKEN, WHOLE


@dataclass
class Open:
    """A window with a changed file open in it, something to undo and something to redo."""

    window: MainWindow
    answers: Answers
    preferences: Preferences

    def seen(self) -> tuple[object, ...]:
        """Everything that a wrong file must leave as it was."""
        window, session = self.window, self.window.session
        states: dict[str, State] = {k: s.state for k, s in window.sessions.items()}
        return (
            states, window.kernel, session.scenario, session.document.path,
            session.document.saved, window.windowTitle(), window.isWindowModified(),
            session.undo_label, session.redo_label, window.commands["undo"].text(),
            window.commands["redo"].text(), self.preferences.recent, list(self.answers.asked),
        )  # fmt: skip


@pytest.fixture(scope="module")
def shared(qapp, tmp_path_factory) -> Iterator[Open]:
    """One window for all wrong files: none of them may leave a trace."""
    folder = tmp_path_factory.mktemp("open")
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    preferences, answers = Preferences(settings), Answers()
    preferences.language = ENGLISH
    window = MainWindow(preferences, dialogs=answers, compiling=False)
    window.show()
    path = folder / "open.toml"
    path.write_text(WHOLE, "utf-8")
    window.open_path(path)
    for value in (0.4, 0.5, 0.6):
        window.session.set_value("frontier_growth", value)
    window.session.undo()
    yield Open(window, answers, preferences)
    window.close()


@pytest.fixture
def opened(shared: Open) -> Open:
    shared.answers.told.clear()
    return shared


def assert_refused(opened: Open, path: Path) -> str:
    """Open a wrong file; gives what was said about it."""
    before = opened.seen()
    assert before[3:5] != (None, None)
    opened.window.open_path(path)
    assert len(opened.answers.told) == 1
    headline, details = opened.answers.told[0]
    assert headline == f"“{path.name}” cannot be opened. What was open stays as it was."
    assert details
    assert opened.seen() == before
    return details


def test_the_window_has_something_to_lose(opened: Open) -> None:
    session = opened.window.session
    assert session.is_dirty
    assert session.document.path is not None
    assert (session.undo_label, session.redo_label) == ("frontier_growth", "frontier_growth")
    assert opened.window.isWindowModified()


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_gives_one_message_and_leaves_everything_as_it_was(
    opened: Open, tmp_path: Path, name: str
) -> None:
    content, named = BROKEN[name]
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    details = assert_refused(opened, path)
    for word in named:
        assert word in details
    assert len(details.splitlines()) <= 13
    path.unlink()


@pytest.mark.parametrize("name", ["empty", "100 MB", "many keys", "misspelt parameter"])
def test_the_message_is_in_the_language_in_use(opened: Open, tmp_path: Path, name: str) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(BROKEN[name][0])
    english = assert_refused(opened, path)
    opened.answers.told.clear()
    opened.window.set_language(CHINESE)
    opened.window.open_path(path)
    opened.window.set_language(ENGLISH)
    headline, details = opened.answers.told[0]
    assert "無法開啟" in headline
    assert details != english
    path.unlink()


def test_a_file_that_is_missing(opened: Open, tmp_path: Path) -> None:
    assert "No such file" in assert_refused(opened, tmp_path / "missing.toml")


def test_a_folder(opened: Open, tmp_path: Path) -> None:
    folder = tmp_path / "folder.toml"
    folder.mkdir()
    assert_refused(opened, folder)


def test_a_file_one_byte_too_large(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(WHOLE.encode() + b"#" * (LARGEST_FILE + 1 - len(WHOLE.encode())))
    details = assert_refused(opened, path)
    assert str(LARGEST_FILE + 1) in details
    assert str(LARGEST_FILE) in details


def test_a_link_that_leads_nowhere(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "link.toml"
    path.symlink_to(tmp_path / "gone.toml")
    assert_refused(opened, path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes by name here")
def test_a_pipe_that_would_never_end(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "pipe.toml"
    os.mkfifo(path)
    assert_refused(opened, path)


def test_a_name_with_a_null_character(opened: Open) -> None:
    assert_refused(opened, Path("nul\x00.toml"))


def test_a_wrong_file_never_asks_about_unsaved_changes(opened: Open, tmp_path: Path) -> None:
    assert_refused(opened, tmp_path / "missing.toml")
    assert opened.answers.asked == []


def test_after_all_that_a_whole_file_is_still_opened(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "whole.toml"
    path.write_text(WHOLE, "utf-8")
    opened.window.open_path(path)
    assert opened.answers.told == []
    assert opened.window.session.document.path == path
    opened.window.session.undo()
    assert opened.window.session.scenario.values["frontier_growth"] == 0.5
    opened.answers.asked.clear()
