"""Draw the window into a picture once the run of what it shows has been drawn."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QEventLoop, QIODevice, QSettings, QTimer
from PySide6.QtGui import QGuiApplication

from tenfold_gui.app import make_application
from tenfold_gui.comparing import Comparing
from tenfold_gui.engine.compute import Answer, compile_kernels
from tenfold_gui.engine.futures import AT_REST, prepare
from tenfold_gui.export.widget_picture import PICTURE_FORMATS
from tenfold_gui.fans import Fans
from tenfold_gui.i18n import set_language
from tenfold_gui.lenses import EXPLAINING
from tenfold_gui.shapes import Shape
from tenfold_gui.window.compare_desk import CompareDesk
from tenfold_gui.window.export_desk import ExportDesk
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.window.waiting_desk import WaitingDesk
from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.presets import OPENING
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.workbook.workbook import Workbook

AS_SEEN = "png1"  # pixel by pixel
SETTLING = 250  # milliseconds for layouts and fonts to come to rest
INSPECTOR_FITS = 1400


@dataclass(frozen=True)
class Sitting:
    """What a picture shows, and how.

    Parameters
    ----------
    scenario : Scenario
        What is open.
    preset : str
        Its id, if it is a shipped one.
    kernel : str
        Whose workspace is shown.
    lens : str
        Lens it is looked at through; the workspace's first where it is empty.
    language, theme : str
        How it looks.
    size : Shape
        Of the window.
    presentation : bool
        Large type and no side panels.
    patience : float
        Seconds to wait for the run.
    fans : Fans
        How much of the futures; a thousand are drawn, always the same ones.
    form : str
        Key of the format, as in `PICTURE_FORMATS`.
    plots : bool
        Only the plots, without what is around them.
    comparing : Comparing
        How the pinned scenarios are looked at.
    document : Workbook or None
        What the scenario is one of, if it came from a document.
    """

    scenario: Scenario
    preset: str
    kernel: str
    lens: str
    language: str
    theme: str
    size: Shape
    presentation: bool
    patience: float
    fans: Fans = Fans.OFF
    form: str = AS_SEEN
    plots: bool = False
    comparing: Comparing = Comparing.OFF
    document: Workbook | None = None


def picture_of(sitting: Sitting) -> bytes:
    """Draw a picture.

    Raises
    ------
    InputError
        If the run does not finish in time or fails.
    """
    application = make_application()
    set_language(sitting.language)
    with tempfile.TemporaryDirectory() as folder:
        window = _window(sitting, Path(folder))
        found: list[bytes] = []

        loop = QEventLoop()
        over: list[bool] = []

        def give_up() -> None:
            over.append(True)
            loop.quit()

        def take() -> None:
            if over:  # a window that ends slowly may still settle
                return
            engine = window.engine
            idle = engine.is_idle and window.desk(CompareDesk).comparer.is_idle
            marked = window.desk(WaitingDesk).is_marked
            if not idle or engine.is_studying or engine.is_refining or marked:
                settled.start()  # a part of the picture is still to come
                return
            found.append(_picture(window, sitting))
            loop.quit()

        def redrawn(answer: Answer | None) -> None:
            if answer is None or _asked(window, answer):
                settled.start()

        # Timers of the window, so that none of them outlives it; a second drawing starts anew.
        settled = _timer(window, SETTLING, take)
        window.drawn.connect(redrawn)
        window.engine.failed.connect(give_up)
        _timer(window, round(1000 * sitting.patience), give_up).start()
        window.show()
        if not over:  # patience may end while the window opens, and no loop hears of it
            loop.exec()
        window.drawn.disconnect()
        window.engine.stop()
        window.desk(CompareDesk).close()
        window.deleteLater()
        application.processEvents()
    if not found:
        fault = Fault(Wrong.UNREADABLE, "", Phrase("the run did not finish"))
        raise InputError(sitting.preset or "PRESET", [fault])
    return found[0]


def _asked(window: MainWindow, answer: Answer) -> bool:
    """Whether an answer is to what is shown, and not to what the window opened with."""
    return answer.question.scenario is window.session.scenario


def _timer(window: MainWindow, milliseconds: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(window, singleShot=True, interval=milliseconds)
    timer.timeout.connect(act)
    return timer


def _window(sitting: Sitting, folder: Path) -> MainWindow:
    """Make the window with settings of its own, so that the user's stay as they are."""
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    preferences = Preferences(settings)
    preferences.language, preferences.theme = sitting.language, sitting.theme
    preferences.fans, preferences.size = sitting.fans, sitting.size.scale
    window = MainWindow(preferences, sitting.preset or OPENING, compiling=False)
    window.engine.most_members = AT_REST
    window.resize(sitting.size.width, sitting.size.height)
    if not sitting.preset:
        window.sessions[sitting.scenario.kernel].load(sitting.document or sitting.scenario)
    if sitting.kernel == "world":
        opening = window.sessions["world"].scenario.opening
        lens = sitting.lens or ("" if opening is None else opening.lens)
        blocs, explaining = len(window.sessions["world"].scenario.blocs), lens in EXPLAINING
        if explaining or sitting.fans is not Fans.OFF:
            prepare(blocs)
        if explaining:
            compile_kernels(blocs)
    window.show_kernel(sitting.kernel)
    if sitting.lens:
        window.room.workspace.show_lens(sitting.lens)
    if sitting.comparing is not Comparing.OFF:
        window.desk(CompareDesk).compare(sitting.comparing)
    if sitting.presentation:
        window.commands["presentation"].trigger()
    else:
        window.set_sides(True, sitting.size.width >= INSPECTOR_FITS * sitting.size.scale)
    return window


def _picture(window: MainWindow, sitting: Sitting) -> bytes:
    """Draw the window or its plots."""
    if sitting.form == AS_SEEN and not sitting.plots:
        return as_seen(window)
    draw = next(one.draw for one in PICTURE_FORMATS if one.key == sitting.form)
    shown = window.desk(ExportDesk).dashboard if sitting.plots else window
    return draw(shown, window.desk(ExportDesk).about(shown))


def as_seen(window: MainWindow) -> bytes:
    """Grab the window: from the screen where there is one, else as it would be drawn."""
    if QGuiApplication.platformName() == "xcb":
        picture = window.screen().grabWindow(window.winId())
    else:
        picture = window.grab()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(content.data())
