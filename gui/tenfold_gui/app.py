"""Start the application, or say plainly why there can be no window."""

import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command
from tenfold_kernels.cli.main import COMMANDS

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

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


def display_is_missing(platform: str, environment: Mapping[str, str]) -> bool:
    """Whether a window could not be opened: a Unix desktop without X11 or Wayland."""
    if not platform.startswith(("linux", "freebsd")):
        return False
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return not any(environment.get(name) for name in names)


def make_application(arguments: Sequence[str] = ()) -> "QApplication":
    """Make the application, or give the one there is, with our style and fonts."""
    from PySide6.QtCore import QCoreApplication
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setOrganizationName("tenfold")
    QCoreApplication.setApplicationName("tenfold")
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication([*arguments])
    application.setStyle("Fusion")
    return application


def open_window(drawing: Sequence[Command] = (), path: Path | None = None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    drawing : sequence of Command
        Sub-commands that need the libraries of Qt, though no display.
    path : Path, optional
        File to open in it.

    Returns
    -------
    int
        Exit code: 0, or 2 where no window can be opened.
    """
    if display_is_missing(sys.platform, os.environ):
        sys.stderr.write(NO_DISPLAY.format(commands=_listed((*COMMANDS, *drawing))))
        return BAD_SURROUNDINGS
    try:
        from PySide6.QtWidgets import QApplication  # noqa: F401  (needs the system libraries)
    except ImportError as error:
        sys.stderr.write(NO_LIBRARIES.format(reason=error, commands=_listed(COMMANDS)))
        return BAD_SURROUNDINGS
    from PySide6.QtCore import QSize, QTimer

    from tenfold_gui.file_requests import FileRequests
    from tenfold_gui.i18n import set_language
    from tenfold_gui.style.tokens import USUAL_SIZE
    from tenfold_gui.window.main_window import MainWindow
    from tenfold_gui.window.preferences import Preferences

    application = make_application(sys.argv[:1])
    preferences = Preferences()
    set_language(preferences.language)
    room = application.primaryScreen().availableSize()
    window = MainWindow(preferences, size=QSize(*USUAL_SIZE).boundedTo(room))
    requests = FileRequests(window.open_path)
    application.installEventFilter(requests)
    window.show()
    QTimer.singleShot(0, partial(_begin, window, path))
    return application.exec()


def _begin(window: "MainWindow", path: Path | None) -> None:
    """Open what was asked for, once the window can be seen."""
    from tenfold_gui.window.document_desk import DocumentDesk
    from tenfold_gui.window.guide_desk import GuideDesk

    window.desk(DocumentDesk).offer_recovery()
    if path is not None:
        window.open_path(path)
    window.desk(GuideDesk).welcome()


def _listed(commands: Sequence[Command]) -> str:
    names = [command.name for command in commands]
    return f"{', '.join(names[:-1])} and {names[-1]}"
