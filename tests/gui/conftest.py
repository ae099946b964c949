"""A window for each test, with settings of its own, and nothing left running behind it."""

import os
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase

from tenfold_gui.fans import Fans
from tenfold_gui.i18n import ENGLISH, set_language
from tenfold_gui.window.dialogs import Choice, Dialogs, Overwrite, Recover
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences


class Answers(Dialogs):
    """Answers for the user, and remembers what was asked and told."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []
        self.asked: list[str] = []
        self.path: Path | None = None
        self.unsaved = Choice.DISCARD
        self.yes = True
        self.title: str | None = None
        self.overwrite = Overwrite.CANCEL
        self.recover = Recover.LATER

    def ask_open(self, folder: Path) -> Path | None:
        self.asked.append("open")
        return self.path

    def ask_save(self, proposal: Path) -> Path | None:
        self.asked.append(f"save {proposal.name}")
        return self.path

    def ask_export(
        self, title: str, proposal: Path, formats: Sequence[tuple[str, str]]
    ) -> tuple[Path, int] | None:
        self.asked.append(f"{title} {proposal.name}")
        if self.path is None:
            return None
        return self.path, [suffix for _, suffix in formats].index(self.path.suffix)

    def ask_code(self, proposal: str) -> str | None:
        self.asked.append("code")
        return proposal or None

    def ask_unsaved(self, title: str) -> Choice:
        self.asked.append(f"unsaved {title}")
        return self.unsaved

    def ask_title(self, title: str) -> str | None:
        self.asked.append(f"title {title}")
        return self.title

    def ask_overwrite(self, name: str) -> Overwrite:
        self.asked.append(f"overwrite {name}")
        return self.overwrite

    def ask_recover(self, title: str, when: str, later: bool) -> Recover:
        self.asked.append(f"recover {title}{' (older)' if later else ''}")
        return self.recover

    def confirm(self, question: str, verb: str) -> bool:
        self.asked.append(question)
        return self.yes

    def tell(self, headline: str, details: str) -> None:
        self.told.append((headline, details))


@pytest.fixture(autouse=True)
def in_english(qapp) -> Iterator[None]:
    assert QFontDatabase.families(), "Qt finds no fonts, so nothing can be drawn"
    set_language(ENGLISH)
    yield
    set_language(ENGLISH)


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = [t for t in threading.enumerate() if t not in before and t.name.startswith("tenfold")]
    assert not left, f"threads left behind: {left}"


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    chosen = Preferences(settings)
    chosen.language = ENGLISH
    chosen.fans = Fans.OFF  # most tests are about the single run
    return chosen


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def window(qtbot, preferences: Preferences, answers: Answers) -> Iterator[MainWindow]:
    made = MainWindow(preferences, dialogs=answers, compiling=False)
    qtbot.addWidget(made)
    made.resize(1600, 900)
    with qtbot.waitSignal(made.drawn, timeout=30_000):
        made.show()
    yield made
    answers.unsaved = Choice.DISCARD
    made.close()


def drawn_after(qtbot, window: MainWindow, change) -> object:
    """Do something, wait until an answer to it has been drawn, and give the answer."""
    with qtbot.waitSignal(
        window.drawn,
        timeout=30_000,
        check_params_cb=lambda answer: answer.question.scenario is window.session.scenario,
    ) as waited:
        change()
    return waited.args[0]
