"""Icons are drawings of our own, sharp at every size."""

import re
from importlib import resources

import pytest
from PySide6.QtCore import QSize

import tenfold_gui
from tenfold_gui.style.icons import SIZE, icon
from tenfold_gui.style.tokens import LIGHT, SIZES
from tenfold_gui.window.actions import COMMANDS

FOREIGN = re.compile(r"standardIcon|fromTheme|standardPixmap|qtawesome|QIcon\(\"")


def test_every_command_that_names_an_icon_has_one() -> None:
    named = {command.icon for command in COMMANDS if command.icon}
    folder = resources.files("tenfold_gui.style") / "icons"
    drawn = {entry.name.removesuffix(".svg") for entry in folder.iterdir()}
    assert named <= drawn


def test_no_icon_is_borrowed() -> None:
    sources = [*resources.files(tenfold_gui).rglob("*.py")]  # type: ignore[attr-defined]
    assert len(sources) > 100
    assert [one.name for one in sources if FOREIGN.search(one.read_text("utf-8"))] == []


@pytest.mark.parametrize("percent", SIZES)
def test_an_icon_is_as_large_as_is_asked(qapp, percent: int) -> None:
    side = round(SIZE * percent / 100)
    assert icon("menu", LIGHT.text).pixmap(QSize(side, side)).size() == QSize(side, side)
