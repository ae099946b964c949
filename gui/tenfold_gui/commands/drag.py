"""Drag a slider of the real window and take the time of every frame."""

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import numpy as np
from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QSettings, Qt, QTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from tenfold_gui.app import make_application, settle_memory
from tenfold_gui.engine.compute import Answer
from tenfold_gui.widgets.lever_slider import LeverSlider
from tenfold_gui.window.main_window import MainWindow
from tenfold_gui.window.preferences import Preferences
from tenfold_gui.workspaces import WORKSPACES
from tenfold_kernels.presets import OPENING, preset, preset_ids

SECONDS = 4.0
INTERVAL = 16  # milliseconds between two movements of the hand
SIZE = (1600, 900)


def drag(address: str, lens: str = "") -> dict[str, float]:
    """Drag one parameter's slider to and fro.

    Parameters
    ----------
    address : str
        The parameter; its kernel's workspace is shown.
    lens : str
        Lens that the workspace is looked at through; its first if left out.

    Returns
    -------
    dict
        ``frame_ms_p50`` and ``frame_ms_p95`` from the slider's event to the painted frame,
        and ``frames_per_s``.
    """
    with ready_window(address, lens) as window:
        hand = Hand(window, address)
        run_loop(SECONDS)
        hand.stop()
    times = 1e3 * np.array(hand.times)
    return {
        "frame_ms_p50": float(np.percentile(times, 50)),
        "frame_ms_p95": float(np.percentile(times, 95)),
        "frames_per_s": len(times) / SECONDS,
    }


@contextmanager
def ready_window(address: str, lens: str = "") -> Iterator[MainWindow]:
    """Open the window where a parameter's slider can be seen, and wait for all kernels."""
    application = make_application()
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(f"{folder}/settings.ini", QSettings.Format.IniFormat)
        window = MainWindow(Preferences(settings), _preset_with(address))
        window.resize(*SIZE)
        settle_memory(window)
        window.show()
        if lens:
            window.room.workspace.show_lens(lens)
        _wait_until_ready(application, window)
        window.room.levers.reveal(address)
        application.processEvents()
        yield window
        window.engine.stop()
        window.deleteLater()
        application.processEvents()
        gc.unfreeze()


def run_loop(seconds: float, until: Callable[[], bool] = lambda: False) -> None:
    """Run the window for some time, or until something is so.

    A loop of its own: quitting the application would ask about unsaved changes.
    """
    loop, watch = QEventLoop(), QTimer(interval=INTERVAL)
    watch.timeout.connect(lambda: loop.quit() if until() else None)
    watch.start()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()
    watch.stop()


class Frame(QObject):
    """Tells when the window has painted itself anew.

    All that an answer changed is painted in one go: what was drawn asks for it at once, and
    the request is dealt with after everything else that waits.
    """

    def __init__(self, window: MainWindow, done: Callable[[], None]) -> None:
        super().__init__()
        self._waiting = False
        self._done = done
        window.installEventFilter(self)

    def wait(self) -> None:
        """Begin a frame."""
        self._waiting = True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the end of the painting, which begins after this returns."""
        if event.type() == QEvent.Type.UpdateRequest and self._waiting:
            self._waiting = False
            QTimer.singleShot(0, self._done)
        return False


class Hand:
    """Moves a slider sixty times a second and waits for nothing."""

    def __init__(self, window: MainWindow, address: str) -> None:
        self._window = window
        self._slider = window.room.levers.slider(address)
        self._frame = Frame(window, self._shown)
        self._moved: dict[int, float] = {}
        self._drawn: float | None = None
        self._step = 0
        self.times: list[float] = []
        self._send(QMouseEvent.Type.MouseButtonPress)
        window.drawn.connect(self._painted)
        self._timer = QTimer(window)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._move)
        self._timer.start(INTERVAL)

    def let_go(self) -> None:
        """Release the slider where it is."""
        self._timer.stop()
        self._send(QMouseEvent.Type.MouseButtonRelease)

    def stop(self) -> None:
        """Move no more, and take no more times."""
        self._timer.stop()
        self._window.drawn.disconnect(self._painted)

    def _move(self) -> None:
        self._step += 1
        began = time.perf_counter()
        self._send(QMouseEvent.Type.MouseMove)
        self._moved[id(self._window.session.scenario)] = began

    def _painted(self, answer: Answer) -> None:
        """Wait until what was drawn has been painted."""
        self._drawn = self._moved.pop(id(answer.question.scenario), None)
        self._frame.wait()

    def _shown(self) -> None:
        """Take the time since the movement that asked for this frame."""
        if self._drawn is not None:
            self.times.append(time.perf_counter() - self._drawn)
            self._drawn = None

    def _send(self, kind: QMouseEvent.Type) -> None:
        slider: LeverSlider = self._slider
        swing = 0.5 + 0.45 * np.sin(self._step / 15.0)
        place = QPoint(round(10 + swing * (slider.width() - 20)), slider.height() // 2)
        button = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind, QPointF(place), QPointF(slider.mapToGlobal(place)), button, button,
            Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(slider, event)


def _preset_with(address: str) -> str:
    key = address.partition("[")[0]
    openings = [workspace.opening for workspace in WORKSPACES.values() if workspace.opening]
    return next(
        name
        for name in (OPENING, *openings, *preset_ids())
        if any(spec.key == key for spec in preset(name).table.specs)
    )


def _wait_until_ready(application: QApplication, window: MainWindow) -> None:
    """Let the window draw, and the kernels be compiled."""
    began = time.perf_counter()
    while time.perf_counter() - began < 180.0:
        application.processEvents()
        time.sleep(0.01)
        settled = time.perf_counter() - began > 1.0
        busy = window.engine.is_compiling or window.engine.is_refining
        if settled and window.engine.is_idle and not busy:
            return
