"""A robot clicks and types into the real window: nothing fails, is lost, or grows without end.

``TENFOLD_ROBOT_SEEDS`` names other seeds, ``TENFOLD_ROBOT_EVENTS`` how many events the slow
runs send, and ``TENFOLD_ROBOT_JOURNAL`` a file for every event, should the process not survive.
"""

import os
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from robot import Robot
from robot_engine import answer_quickly, run_inline
from robot_watch import Footprint, Watch, footprint

from tenfold_gui.fans import Fans
from tenfold_gui.i18n import ENGLISH, set_language
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import LIGHT
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import write_scenario
from tenfold_kernels.workbook.file import write_workbook
from tenfold_kernels.workbook.workbook import workbook_of

SEEDS = [int(seed) for seed in os.environ.get("TENFOLD_ROBOT_SEEDS", "1").split(",")]
JOURNAL = os.environ.get("TENFOLD_ROBOT_JOURNAL", "")
FIRST = "us-china-ai-chips"
FEW_WINDOWS = 2  # tooltips come and go
MORE_OBJECTS = 1.02
OWN_THREADS = 4  # autosave, and compilers of kernels that were not wanted at first
# Fonts, glyphs and pictures fill caches of a fixed size; undo keeps the values of each change.
FREE, PER_EVENT, PER_CHANGE = 32 * 2**20, 1024, 48 * 1024  # bytes
EVENTS = int(os.environ.get("TENFOLD_ROBOT_EVENTS", "20000"))


class Browser(QObject):
    """Takes what would be opened outside of the program."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[QUrl] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.urls.append(url)


@pytest.fixture(autouse=True)
def nothing_outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    """No other program is started, and what is not saved is kept in a folder of the test."""
    monkeypatch.setenv("TENFOLD_STATE_DIR", str(tmp_path / "state"))
    browser, schemes = Browser(), ("file", "http", "https", "mailto")
    for scheme in schemes:
        QDesktopServices.setUrlHandler(scheme, browser, "take")
    yield
    QGuiApplication.clipboard().setText("")  # nothing of Python's is there when the process ends
    for scheme in schemes:
        QDesktopServices.unsetUrlHandler(scheme)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Files to open: good ones, bad ones, and what is no file."""
    folder = tmp_path / "files"
    folder.mkdir()
    for name in ("h20-against-h200", "us-china-ai-chips", "warp-speed"):
        write_scenario(folder / f"{name}.toml", preset(name))
    book = workbook_of(preset("taiwan-between-two-blocs"))
    book = book.with_case(replace(preset("us-china-ai-chips"), values={"frontier_growth": 0.2}))
    write_workbook(folder / "several.tenfold", book)
    bad = {
        "empty.tenfold": b"", "nonsense.tenfold": bytes(range(256)), "broken.toml": b"[scenario\n",
        "newer.tenfold": b"tenfold = 99\n", "picture.png": b"\x89PNG\r\n",
    }  # fmt: skip
    for name, content in bad.items():
        (folder / name).write_bytes(content)
    return [*sorted(folder.iterdir()), folder, folder / "gone.tenfold"]


def answer_file_dialogs(monkeypatch: pytest.MonkeyPatch, robot: Robot, folder: Path) -> None:
    """Have the robot's dice choose files, which the system's own dialogs would ask for."""
    folder.mkdir()
    dice, files = robot.dice, robot.acts.files

    def chosen(parent: object, title: str, proposal: str, kinds: str) -> tuple[str, str]:
        kind = dice.choice(kinds.split(";;"))
        suffix = kind.rpartition("*")[2].rstrip(")").split()[0]
        place = dice.choice([folder, folder, folder, folder / "missing"])
        name = dice.choice(["", "a", "b", "c"])
        return (str(place / f"{name}{suffix}") if name else "", kind)

    def opened(*_: object) -> tuple[str, str]:
        return str(dice.choice(files)) if dice.random() < 0.8 else "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(chosen))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", staticmethod(opened))


@pytest.fixture
def visit(qtbot, monkeypatch, preferences: Preferences, files: list[Path], tmp_path: Path):
    """Make a robot in front of a window of its own, which is gone at the end."""
    made: list[MainWindow] = []
    journal = open(JOURNAL, "w") if JOURNAL else None  # noqa: SIM115

    def begin(seed: int, watch: Watch, compiling: bool = False, hasty: bool = False) -> Robot:
        window = MainWindow(preferences, FIRST, compiling=compiling)
        made.append(window)
        window.resize(1600, 900)
        with qtbot.waitSignal(window.drawn, timeout=120_000):
            window.show()
        window.activateWindow()
        window.engine.most_members = 256
        robot = Robot(window, seed, files, watch, hasty, journal)
        answer_file_dialogs(monkeypatch, robot, tmp_path / f"saved{len(made)}")
        return robot

    yield begin
    if journal is not None:
        journal.close()
    for window in made:
        monkeypatch.setattr(window.documents, "may_close", lambda: True)
        window.close()
        window.deleteLater()


def as_at_first(window: MainWindow) -> None:
    """Have the window show what it began with, so that what it holds can be compared."""
    set_language(ENGLISH)
    window.resize(1600, 900)
    window.sides = {"left": True, "right": True}
    window.kernel = "world"
    window.session.load(preset(FIRST), preset=FIRST)
    window.show_kernel("world")
    window.room.workspace.show_lens(next(iter(window.room.workspace.lenses)))
    for kernel, room in tuple(window._rooms.items()):
        if kernel != "world":
            room.close_room()
            room.deleteLater()
            del window._rooms[kernel]
    window.set_look(Look(LIGHT))
    QTest.qWait(200)


def played(robot: Robot, events: int) -> Footprint:
    """Play, and measure what is left of it."""
    robot.play(events)
    assert not robot.watch.faults, robot.report()
    as_at_first(robot.window)
    mark = footprint(robot.sent, robot.window)
    print(f"seed {robot.seed}, {mark}; slowest {robot.clock}", flush=True)
    return mark


@pytest.mark.slow
def test_a_few_hundred_events_do_no_harm(visit, monkeypatch) -> None:
    run_inline(monkeypatch, patience=0)
    answer_quickly(monkeypatch)
    with Watch() as watch:
        robot = visit(SEEDS[0], watch)
        robot.play(400)
    assert not watch.faults, robot.report()
    assert robot.sent == 400
    assert len(robot.counts) > 10


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_thousands_of_events_do_no_harm_and_leave_nothing_behind(visit, monkeypatch, seed) -> None:
    """What is held must not grow with events; only undo may, which takes back every change."""
    run_inline(monkeypatch, patience=0)
    answer_quickly(monkeypatch)
    with Watch() as watch:
        robot = visit(seed, watch)
        marks = [played(robot, EVENTS // 4) for _ in range(4)]
    half, full = marks[1], marks[3]
    print(full.kinds - half.kinds)
    assert full.windows <= half.windows + FEW_WINDOWS
    assert full.threads <= half.threads
    assert full.objects <= half.objects * MORE_OBJECTS
    allowed = FREE + PER_EVENT * (full.events - half.events)
    allowed += PER_CHANGE * (full.changes - half.changes)
    assert full.resident - half.resident < allowed


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_a_hasty_robot_does_no_harm_while_threads_compute(qtbot, visit, preferences, seed) -> None:
    """Compiled kernels, many futures, and studies that are overtaken all the time."""
    preferences.fans = Fans.BANDS
    with Watch() as watch:
        robot = visit(seed, watch, compiling=True, hasty=True)
        before = threading.active_count()
        robot.play(EVENTS // 10)
        qtbot.waitUntil(lambda: not robot.window.engine.is_compiling, timeout=300_000)
    print(robot.clock, watch.refused)
    assert not watch.faults, robot.report()
    assert threading.active_count() <= before + OWN_THREADS
