"""``tenfold desktop-entry``: what it writes for a Linux desktop, and that it takes it all out."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path

import pytest

from tenfold_gui import main
from tenfold_gui.commands import desktop_entry
from tenfold_gui.commands.desktop_entry import PLACES, install, remove
from tenfold_kernels.faults import InputError
from tenfold_kernels.workbook.file import SUFFIX

PROGRAM = Path("/opt/Ten fold $1/50%/tenfold")
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux desktops")


def test_it_writes_and_removes_every_file(tmp_path: Path) -> None:
    written = install(tmp_path, PROGRAM)
    assert sorted(written) == sorted(tmp_path / place for place in PLACES.values())
    assert all(path.stat().st_size for path in written)
    assert sorted(remove(tmp_path)) == sorted(written)
    assert not any("tenfold" in path.name for path in tmp_path.rglob("*"))
    assert remove(tmp_path) == []


def test_the_entry_starts_the_program_wherever_it_lies(tmp_path: Path) -> None:
    install(tmp_path, PROGRAM)
    entry = RawConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / PLACES["tenfold.desktop"], "utf-8")
    assert entry["Desktop Entry"]["Exec"] == r'"/opt/Ten fold \\$1/50%%/tenfold" %f'
    assert entry["Desktop Entry"]["MimeType"] == "application/x-tenfold;"


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="not installed")
def test_the_entry_is_valid(tmp_path: Path) -> None:
    install(tmp_path, PROGRAM)
    place = tmp_path / PLACES["tenfold.desktop"]
    ended = subprocess.run(["desktop-file-validate", place], capture_output=True, text=True)
    assert (ended.returncode, ended.stdout + ended.stderr) == (0, "")


def test_the_file_type_is_that_of_documents(tmp_path: Path) -> None:
    install(tmp_path, PROGRAM)
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ET.parse(tmp_path / PLACES["tenfold.xml"]).getroot()
    assert kind.get("type") == "application/x-tenfold"
    assert [glob.get("pattern") for glob in kind.iter(f"{space}glob")] == [f"*{SUFFIX}"]


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="not installed")
def test_the_desktop_learns_of_the_file_type(tmp_path: Path) -> None:
    install(tmp_path, PROGRAM)
    assert f"application/x-tenfold:*{SUFFIX}" in (tmp_path / "mime" / "globs").read_text("utf-8")


def test_the_command_says_which_files(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setattr(desktop_entry, "own_program", lambda: PROGRAM)
    assert main.main(["desktop-entry", "--install"]) == 0
    listed = capsys.readouterr().out.splitlines()
    assert listed == [str(tmp_path / place) for place in PLACES.values()]
    assert main.main(["desktop-entry", "--remove"]) == 0
    assert capsys.readouterr().out.splitlines() == listed


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "applications").touch()
    with pytest.raises(InputError, match="applications"):
        install(tmp_path, PROGRAM)


def test_elsewhere_it_says_that_there_are_none(monkeypatch, capsys) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert main.main(["desktop-entry", "--install"]) == 2
    assert "win32" in capsys.readouterr().err
