"""Files that come to the window otherwise: from the list of recent ones, or dropped on it."""

from dataclasses import replace
from pathlib import Path

import pytest
from conftest import Answers, drawn_after
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from tenfold_gui.plots.chart import Chart
from tenfold_gui.window.dialogs import Choice
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import MOST_RECENT, Preferences
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text
from tenfold_kernels.scenario_file import write_scenario

LEVER = "frontier_growth"


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """More scenario files than the list remembers."""
    paths = [tmp_path / f"{k}.toml" for k in range(MOST_RECENT + 2)]
    for k, path in enumerate(paths):
        values = {LEVER: 0.3 + 0.01 * k}
        mine = replace(preset("us-china-ai-chips"), title=Text(str(k)), values=values)
        write_scenario(path, mine)
    return paths


def recent_actions(window: MainWindow) -> list[QAction]:
    """Entries of the list of recent files, as it is when it is opened."""
    menu = next(m for m in window.findChildren(QMenu) if m.title() == "Recent files")
    menu.aboutToShow.emit()
    return [action for action in menu.actions() if not action.isSeparator()]


def test_at_first_no_file_is_recent(window: MainWindow) -> None:
    (only,) = recent_actions(window)
    assert only.text() == "None yet"
    assert not only.isEnabled()


def test_the_files_opened_last_are_listed_newest_first_and_open_when_chosen(
    qtbot, window: MainWindow, files: list[Path]
) -> None:
    for path in (*files, files[3]):
        window.open_path(path)
    names = [action.text() for action in recent_actions(window)]
    newest = [files[3], *(p for p in reversed(files) if p != files[3])][:MOST_RECENT]
    assert names == [*(path.name for path in newest), "Clear this list"]
    drawn_after(qtbot, window, recent_actions(window)[1].trigger)
    assert window.session.document.path == newest[1]


def test_a_saved_file_is_recent_too(window: MainWindow, answers: Answers, tmp_path: Path) -> None:
    answers.path = tmp_path / "saved.toml"
    window.commands["save_as"].trigger()
    assert recent_actions(window)[0].text() == "saved.toml"


def test_a_recent_file_that_is_gone_gives_one_message(
    window: MainWindow, answers: Answers, files: list[Path]
) -> None:
    window.open_path(files[0])
    window.open_path(files[1])
    before = window.session.state
    files[0].unlink()
    recent_actions(window)[1].trigger()
    assert len(answers.told) == 1
    assert files[0].name in answers.told[0][0]
    assert window.session.state is before


def test_the_list_can_be_cleared(window: MainWindow, files: list[Path]) -> None:
    window.open_path(files[0])
    recent_actions(window)[-1].trigger()
    assert [action.text() for action in recent_actions(window)] == ["None yet"]


def test_the_list_is_remembered_until_the_next_start(
    window: MainWindow, files: list[Path], tmp_path: Path
) -> None:
    window.open_path(files[0])
    window.open_path(files[1])
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    assert Preferences(settings).recent == [files[1], files[0]]


def drag_in(target: QWidget, mime: QMimeData) -> bool:
    """Drag something over a part of the window; whether it is welcome."""
    middle = target.rect().center()
    enter = QDragEnterEvent(
        middle, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(target, enter)
    return enter.isAccepted()


def let_go(target: QWidget, mime: QMimeData) -> None:
    event = QDropEvent(
        QPointF(target.rect().center()), Qt.DropAction.CopyAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(target, event)


def drop(target: QWidget, mime: QMimeData) -> None:
    assert drag_in(target, mime)
    let_go(target, mime)


def with_files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def places(window: MainWindow) -> dict[str, QWidget]:
    return {
        "window": window,
        "chart": window.room.workspace.findChild(Chart).viewport(),
        "levers": window.room.levers,
        "inspector": window.room.inspector,
    }


@pytest.mark.parametrize("place", ["window", "chart", "levers", "inspector"])
def test_a_file_dropped_anywhere_on_the_window_is_opened(
    qtbot, window: MainWindow, files: list[Path], place: str
) -> None:
    drawn_after(qtbot, window, lambda: drop(places(window)[place], with_files(files[2])))
    assert window.session.document.path == files[2]


def test_of_several_dropped_files_the_first_is_opened(
    window: MainWindow, files: list[Path]
) -> None:
    drop(window, with_files(*files[4:7]))
    assert window.session.document.path == files[4]


def test_a_dropped_file_asks_about_unsaved_changes_as_any_other(
    window: MainWindow, answers: Answers, files: list[Path]
) -> None:
    window.open_path(files[0])
    window.session.set_value(LEVER, 0.5)
    answers.unsaved = Choice.CANCEL
    drop(window, with_files(files[1]))
    assert answers.asked == ["unsaved 0"]
    assert window.session.document.path == files[0]


def test_a_dropped_folder_gives_one_message(
    window: MainWindow, answers: Answers, tmp_path: Path
) -> None:
    before = window.session.state
    drop(window, with_files(tmp_path))
    assert len(answers.told) == 1
    assert window.session.state is before


def test_dropped_text_is_not_welcome(window: MainWindow) -> None:
    mime = QMimeData()
    mime.setText("some words")
    assert not drag_in(window, mime)


def test_a_dropped_web_address_opens_nothing(window: MainWindow, answers: Answers) -> None:
    before = window.session.state
    mime = QMimeData()
    mime.setUrls([QUrl("https://example.org/scenario.toml")])
    drag_in(window, mime)
    let_go(window, mime)
    assert window.session.state is before
    assert answers.told == []
