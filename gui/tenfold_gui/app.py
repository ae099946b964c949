"""Start the application, or say plainly why there can be no window."""

import gc
import os
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from functools import partial
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command
from tenfold_kernels.cli.main import COMMANDS

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from tenfold_gui.failure.catch import Catcher
    from tenfold_gui.window.main_window import MainWindow

NO_DISPLAY = (
    "tenfold: there is no display here, so no window can be opened.\n"
    "These commands work without one: tenfold {commands}.\n"
    "`tenfold shot PRESET --out FILE.png` draws the window into a picture.\n"
)
NO_LIBRARIES = (
    "tenfold: the window cannot be opened, for a system library of Qt is missing:\n"
    "  {reason}\n"
    "On Debian and Ubuntu: apt install libegl1 libgl1 libxkbcommon0 libdbus-1-3 "
    "libfontconfig1 libxcb-cursor0\n"
    "These commands work without it: tenfold {commands}.\n"
)
BAD_SURROUNDINGS = 2
CACHE = "TENFOLD_CACHE_DIR"


def display_is_missing(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window could not be opened: a Unix desktop without X11 or Wayland."""
    if not platform.startswith(("linux", "freebsd")):
        return False
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not any(environment.get(name) for name in names)


def make_application(arguments: Sequence[str] = ()) -> "QApplication":
    """Make the application, or give the one there is, with our style and fonts."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtGui import QGuiApplication, QIcon
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setOrganizationName("tenfold")
    QCoreApplication.setApplicationName("tenfold")
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication([*arguments])
    application.setStyle("Fusion")
    QGuiApplication.setDesktopFileName("tenfold")  # where a desktop looks for name and icon
    application.setWindowIcon(
        QIcon(str(resources.files("tenfold_gui") / "desktop" / "tenfold.svg"))
    )
    return application


def settle_memory(window: "MainWindow") -> None:
    """Let the interpreter look through kernels only once for what can be thrown away.

    They are hundreds of thousands of small objects that stay to the end. Each further look would
    hold up the window for a fifth of a second, whenever that happens to be.
    """
    window.engine.compiled.connect(gc.freeze)


def open_window(
    drawing: Sequence[Command] = (), path: Path | None = None, safe: bool = False
) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    drawing : sequence of Command
        Sub-commands that need the libraries of Qt, though no display.
    path : Path, optional
        File to open in it.
    safe : bool
        Whether to start as if for the first time, and to remember nothing.

    Returns
    -------
    int
        Exit code: 0; 2 where no window can be opened, 70 where the program fails at it.
    """
    if display_is_missing(sys.platform, os.environ):
        sys.stderr.write(NO_DISPLAY.format(commands=_listed((*COMMANDS, *drawing))))
        return BAD_SURROUNDINGS
    try:
        from PySide6.QtWidgets import QApplication  # noqa: F401  (needs the system libraries)
    except ImportError as error:
        sys.stderr.write(NO_LIBRARIES.format(reason=error, commands=_listed(COMMANDS)))
        return BAD_SURROUNDINGS
    from tenfold_gui.failure.guard import UNFORESEEN, guarded

    with guarded() as catcher:
        try:
            with safely() if safe else nullcontext() as settings:
                return _stay_open(path, settings, catcher)
        except Exception as error:
            catcher.take(error)
            return UNFORESEEN


@contextmanager
def safely() -> "Iterator[QSettings]":
    """Give settings that are forgotten, and compile anew what will be forgotten too."""
    from PySide6.QtCore import QSettings

    before = os.environ.get(CACHE)
    with tempfile.TemporaryDirectory(prefix="tenfold-", ignore_cleanup_errors=True) as folder:
        os.environ[CACHE] = folder
        try:
            yield QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        finally:
            del os.environ[CACHE]
            if before is not None:
                os.environ[CACHE] = before


def _stay_open(path: Path | None, settings: "QSettings | None", catcher: "Catcher") -> int:
    from PySide6.QtCore import QSize, QTimer

    from tenfold_gui.file_requests import FileRequests
    from tenfold_gui.i18n import set_language
    from tenfold_gui.style.tokens import USUAL_SIZE
    from tenfold_gui.window.failure_desk import FailureDesk
    from tenfold_gui.window.main_window import MainWindow
    from tenfold_gui.window.preferences import Preferences

    application = make_application(sys.argv[:1])
    preferences = Preferences(settings)
    set_language(preferences.language)
    room = application.primaryScreen().availableSize()
    window = MainWindow(preferences, size=QSize(*USUAL_SIZE).boundedTo(room))
    catcher.told = window.desk(FailureDesk).caught.emit
    settle_memory(window)
    requests = FileRequests(window.open_path)
    application.installEventFilter(requests)
    window.show()
    QTimer.singleShot(0, partial(_begin, window, path, settings is not None))
    return application.exec()


def _begin(window: "MainWindow", path: Path | None, safe: bool) -> None:
    """Open what was asked for, once the window can be seen."""
    from tenfold_gui.window.document_desk import DocumentDesk
    from tenfold_gui.window.failure_desk import FailureDesk
    from tenfold_gui.window.guide_desk import GuideDesk

    if safe:
        window.desk(FailureDesk).tell_safe()
    else:
        window.desk(DocumentDesk).offer_recovery()
    if path is not None:
        window.open_path(path)
    if not safe:  # it begins as if for the first time, but with somebody who seeks a fault
        window.desk(GuideDesk).welcome()


def _listed(commands: Sequence[Command]) -> str:
    names = [command.name for command in commands]
    return f"{', '.join(names[:-1])} and {names[-1]}"
