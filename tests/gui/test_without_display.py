"""``tenfold`` where no window can be opened: a message that says what works instead."""

import os
import re
import subprocess
import sys

import pytest

from tenfold_gui import app, main
from tenfold_gui.app import display_is_missing
from tenfold_kernels.cli.main import COMMANDS

START = "import sys; from tenfold_gui.main import main; sys.exit(main())"
SURROUNDINGS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
EVERYWHERE = [command.name for command in COMMANDS]
DRAWING = [command.name for command in main.DRAWING]


def tenfold(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Start a process that has no display."""
    bare = {key: value for key, value in os.environ.items() if key not in SURROUNDINGS}
    return subprocess.run(
        [sys.executable, "-c", START, *arguments],
        env=bare, capture_output=True, text=True, timeout=120,
    )  # fmt: skip


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is a display")
def test_without_a_display_the_commands_that_work_are_named() -> None:
    ended = tenfold()
    assert (ended.returncode, ended.stdout) == (2, "")
    assert "Traceback" not in ended.stderr
    assert "display" in ended.stderr
    for name in (*EVERYWHERE, *DRAWING):
        assert name in ended.stderr


def test_the_other_commands_work_without_a_display() -> None:
    ended = tenfold("presets", "--json")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert ended.stdout.startswith("[{")


def test_help_names_every_command() -> None:
    ended = tenfold("--help")
    assert (ended.returncode, ended.stderr) == (0, "")
    for name in (*EVERYWHERE, *DRAWING):
        assert re.search(rf"\n    {name}\s", ended.stdout)


def test_a_missing_system_library_is_named_with_what_to_install(monkeypatch, capsys) -> None:
    """What the loader says on a machine without the libraries that Qt needs."""
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setitem(sys.modules, "PySide6.QtWidgets", None)
    assert app.open_window() == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "apt install" in err
    assert "PySide6.QtWidgets" in err
    for name in EVERYWHERE:
        assert name in err
    for name in DRAWING:
        assert f" {name}" not in err


@pytest.mark.parametrize(
    ("platform", "environment", "missing"),
    [
        ("linux", {}, True),
        ("linux", {"DISPLAY": ""}, True),
        ("linux", {"DISPLAY": ":0"}, False),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, False),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, False),
        ("freebsd14", {}, True),
        ("win32", {}, False),
        ("darwin", {}, False),
    ],
)
def test_a_display_is_missed_only_where_windows_need_one(
    platform: str, environment: dict[str, str], missing: bool
) -> None:
    assert display_is_missing(platform, environment) is missing
