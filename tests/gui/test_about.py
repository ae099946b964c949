"""The about dialog names every library, with its licence."""

import re
import tomllib
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tenfold_gui.failure.versions import LIBRARIES, libraries
from tenfold_gui.window.about_dialog import AboutDialog
from tenfold_kernels import __version__

PROJECT = Path(__file__).parents[2] / "pyproject.toml"


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def test_the_libraries_are_those_that_are_required() -> None:
    required = tomllib.loads(PROJECT.read_text("utf-8"))["project"]["dependencies"]
    names = {plain(re.match(r"[\w.-]+", one)[0]) for one in required}
    assert {plain(name) for name in LIBRARIES} == names


def test_each_has_a_version_and_a_licence() -> None:
    found = libraries()
    assert len(found) == len(LIBRARIES)
    for one in found:
        assert re.match(r"\d+\.", one.version), one
        assert one.licence, one


def test_the_dialog_shows_and_copies_them(qtbot, window) -> None:
    window.commands["about"].trigger()
    (dialog,) = window.findChildren(AboutDialog)
    assert dialog.isVisible()
    for words in (f"Tenfold {__version__}", *(one.name for one in libraries())):
        assert words in dialog.words.toPlainText()
    dialog.copy.click()
    assert f"Tenfold {__version__}" in QGuiApplication.clipboard().text()
    dialog.close()
