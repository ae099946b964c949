"""What nobody foresaw: caught in one place, kept in the log, told once, and the window goes on."""

import errno
import logging
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from conftest import drawn_after
from PySide6.QtCore import QTimer, qInstallMessageHandler, qWarning
from PySide6.QtGui import QGuiApplication

from tenfold_gui import app
from tenfold_gui.engine import engine as engine_module
from tenfold_gui.failure import log_file
from tenfold_gui.failure.catch import Catcher, Caught
from tenfold_gui.failure.failure_dialog import FailureDialog
from tenfold_gui.failure.guard import guarded
from tenfold_gui.failure.log_file import LogFile, log_folder
from tenfold_gui.window.failure_desk import MOST_DIALOGS, FailureDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_kernels import machine_code


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path / "state"))
    monkeypatch.setattr(machine_code, "_troubles", [])
    return tmp_path / "state"


@pytest.fixture
def guard(state: Path) -> Iterator[Catcher]:
    with guarded() as catcher:
        yield catcher


@pytest.fixture
def told(guard: Catcher) -> list[Caught]:
    found: list[Caught] = []
    guard.told = found.append
    return found


@pytest.fixture
def caught_window(window: MainWindow, guard: Catcher) -> MainWindow:
    """A window that shows what is caught, as in the program."""
    guard.told = window.desk(FailureDesk).caught.emit
    return window


def log_text() -> str:
    path = log_folder() / "tenfold.log"
    return path.read_text("utf-8") if path.exists() else ""


def dialogs(window: MainWindow) -> list[FailureDialog]:
    return [one for one in window.findChildren(FailureDialog) if one.isVisible()]


def fail(words: str = "planted") -> None:
    raise RuntimeError(words)


def test_an_exception_in_a_slot_is_told_and_the_window_goes_on(qtbot, caught_window) -> None:
    for _ in range(100):  # as in a timer, or in painting
        QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: "for the 100th time" in log_text())
    (dialog,) = dialogs(caught_window)
    assert "RuntimeError: planted" in dialog.report
    assert log_text().count("Traceback") == 1
    drawn_after(qtbot, caught_window, lambda: caught_window.open_preset("subsidy-trap"))


def test_an_exception_in_a_thread(qtbot, caught_window) -> None:
    thread = threading.Thread(target=fail, name="planted-thread")
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(dialogs(caught_window)))
    assert "planted-thread" in dialogs(caught_window)[0].report
    assert "planted-thread" in log_text()


def test_a_worker_that_breaks_down_answers_the_next_question(
    qtbot, caught_window, monkeypatch
) -> None:
    def broken(*_: object) -> None:
        raise TypeError("planted in a worker")

    with monkeypatch.context() as patched:
        patched.setattr(engine_module, "answer", broken)
        with qtbot.waitSignal(caught_window.engine.failed, timeout=10_000):
            caught_window.open_preset("subsidy-trap")
    qtbot.waitUntil(lambda: bool(dialogs(caught_window)))
    assert "planted in a worker" in dialogs(caught_window)[0].report
    drawn_after(qtbot, caught_window, lambda: caught_window.open_preset("small-yard"))


def test_a_setting_that_cannot_be_computed_is_no_fault_of_the_program(
    qtbot, caught_window, monkeypatch
) -> None:
    def overflowing(*_: object) -> None:
        raise OverflowError("too large")

    monkeypatch.setattr(engine_module, "answer", overflowing)
    with qtbot.waitSignal(caught_window.engine.failed, timeout=10_000):
        caught_window.open_preset("subsidy-trap")
    assert not dialogs(caught_window)
    assert "too large" in caught_window.status._run.text()
    assert "OverflowError" in log_text()


def test_faults_of_several_kinds_open_no_wall_of_dialogs(qtbot, caught_window) -> None:
    for kind in (RuntimeError, ValueError, TypeError, KeyError, OSError):
        threading.excepthook(threading.ExceptHookArgs((kind, kind("planted"), None, None)))
    qtbot.waitUntil(lambda: len(dialogs(caught_window)) == MOST_DIALOGS)
    assert log_text().count("planted") >= 5


def test_the_dialog_copies_saves_and_goes_on(qtbot, caught_window, answers, tmp_path) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs(caught_window)))
    (dialog,) = dialogs(caught_window)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == dialog.report
    answers.path = tmp_path / "report.txt"
    dialog.keep.click()
    assert answers.path.read_text("utf-8") == dialog.report
    assert "numba" in dialog.report
    answers.path = tmp_path / "kept.tenfold"
    dialog.keep_document.click()
    assert answers.path.exists()
    dialog.go_on.click()
    assert not dialogs(caught_window)


def test_details_that_cannot_be_saved_are_a_message(
    qtbot, caught_window, answers, tmp_path
) -> None:
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs(caught_window)))
    answers.path = tmp_path / "nowhere" / "report.txt"
    dialogs(caught_window)[0].keep.click()
    ((_, details),) = answers.told
    assert "nowhere" in details


def test_what_qt_says_is_in_the_log(guard) -> None:
    qWarning("planted by Qt")
    assert "qt.default: planted by Qt" in log_text()


def test_the_log_rolls_over(state: Path, monkeypatch) -> None:
    monkeypatch.setattr(log_file, "LARGEST", 2_000)
    log = LogFile(state / "log")
    log.start()
    try:
        for number in range(200):
            logging.getLogger("tenfold_gui.test").info("line %d %s", number, "x" * 100)
    finally:
        log.stop()
    files = sorted((state / "log").glob("tenfold.log*"))
    assert len(files) == 1 + log_file.KEPT
    assert all(path.stat().st_size <= 2_000 for path in files)
    assert "line 199" in log_text()


def test_a_log_that_cannot_be_written_stops_nothing(tmp_path: Path, monkeypatch, capsys) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path / "file"))
    with guarded() as catcher:
        catcher.take(RuntimeError("planted"))
    assert "planted" in capsys.readouterr().err


def test_a_disk_that_is_full_while_the_log_is_written(told, monkeypatch, capsys) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(LogFile, "_open", full)
    threading.excepthook(
        threading.ExceptHookArgs((RuntimeError, RuntimeError("planted"), None, None))
    )
    assert [one.summary for one in told] == ["RuntimeError: planted"]
    assert capsys.readouterr().err == ""


def test_everything_is_given_back(state: Path) -> None:
    before = sys.excepthook, threading.excepthook, sys.unraisablehook
    level = logging.getLogger().handlers[:]
    with guarded():
        assert sys.excepthook is not before[0]
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
    assert logging.getLogger().handlers == level
    seen: list[str] = []
    qInstallMessageHandler(lambda kind, context, words: seen.append(words))
    qWarning("after")
    qInstallMessageHandler(None)
    assert seen == ["after"]


def test_a_program_that_fails_at_the_start_says_so(monkeypatch, capsys) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "_stay_open", lambda *_: fail("at the start"))
    assert app.open_window() == 70
    said = capsys.readouterr().err
    assert "RuntimeError: at the start" in said
    assert str(log_folder()) in said
    assert "--safe" in said
    assert "Traceback" not in said
    assert "Traceback" in log_text()


def test_kernels_that_cannot_be_compiled_leave_the_slower_ones(
    qtbot, preferences, answers, monkeypatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError("no code generator")

    monkeypatch.setattr(engine_module, "compile_kernels", broken)
    window = MainWindow(preferences, dialogs=answers)
    qtbot.addWidget(window)
    with qtbot.waitSignals([window.drawn, window.engine.uncompiled], timeout=30_000):
        window.show()
    assert "could not be compiled" in window.status._note.text()
    assert "no code generator" in window.status._note.toolTip()
    drawn_after(qtbot, window, lambda: window.open_preset("subsidy-trap"))
    window.close()


def test_a_cache_that_cannot_be_written_is_told_in_the_window(
    qtbot, window, tmp_path: Path
) -> None:
    machine_code.note_trouble(tmp_path, OSError(errno.EROFS, "Read-only file system"))
    drawn_after(qtbot, window, lambda: window.open_preset("subsidy-trap"))
    assert "Read-only file system" in window.status._note.text()
    window.set_language("zh_TW")  # the line is built anew, and says it again
    assert "Read-only file system" in window.status._note.text()
