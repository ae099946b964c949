"""What a robot's visit must not leave behind: faults, lost focus, ever more memory."""

import ctypes
import gc
import logging
import sys
import threading
import time
import traceback
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from tenfold_gui.session.session import Session
from tenfold_gui.window.main_window import MainWindow

# What the platform without a screen says of itself, and what QTest says of a hand out of bounds.
NOISE = ("This plugin does not support", "Mouse event at")
HARMLESS = (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg)
ENTRIES_CHECKED = 3


class Watch(logging.Handler):
    """Hears of exceptions in slots and threads, messages of Qt, and computations that failed.

    Attributes
    ----------
    faults : list of str
        What should not have happened.
    refused : Counter
        Computations that settings made impossible, which the window says plainly.
    """

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.faults: list[str] = []
        self.refused: Counter[str] = Counter()

    def __enter__(self) -> "Watch":
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._caught
        threading.excepthook = lambda given: self._caught(
            given.exc_type, given.exc_value, given.exc_traceback
        )
        sys.unraisablehook = lambda given: self._caught(
            given.exc_type, given.exc_value, given.exc_traceback
        )
        self._handler = qInstallMessageHandler(self._heard)
        logging.getLogger("tenfold_gui").addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        logging.getLogger("tenfold_gui").removeHandler(self)
        qInstallMessageHandler(self._handler)
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def emit(self, record: logging.LogRecord) -> None:
        """Count what a setting made impossible; what was the program's fault comes by a hook."""
        error = record.exc_info[1] if record.exc_info else None
        self.refused[f"{record.getMessage()}: {error!r:.120}"] += 1

    def _caught(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.faults.append("".join(traceback.format_exception(kind, error, trace)))

    def _heard(self, kind: QtMsgType, context: QMessageLogContext, words: str) -> None:
        if kind not in HARMLESS and not words.startswith(NOISE):
            stack = "".join(traceback.format_stack(limit=12))
            self.faults.append(f"Qt said: {words} ({context.category})\n{stack}")


def lost_focus(window: MainWindow) -> str:
    """Say where the focus should be and is not; nothing where a person can go on typing."""
    if QApplication.activePopupWidget() is not None:
        return ""
    active = QApplication.activeWindow()
    if active is None:
        return "no window of ours is active"
    if not active.isVisible():
        return f"the active window cannot be seen: {named(active)}"
    focus = QApplication.focusWidget()
    if focus is None:
        return f"no widget has the focus in {named(active)}"
    if not focus.isVisible() or not focus.isEnabled():
        return f"the focus is on what cannot be used: {named(focus)}"
    return ""


def broken(session: Session) -> str:
    """Say what does not hold of a session that always must."""
    book, changes, position = session.workbook, session.changes, session.position
    if not 0 <= position <= len(changes):
        return f"{position} of {len(changes)} changes are done"
    if book.at not in book.keys or len(set(book.keys)) != len(book.keys):
        return f"scenario {book.at} is at hand among {book.keys}"
    if session.state.baseline.kernel != session.scenario.kernel:
        return "the baseline is of another kernel"
    if (session.undo_label is None) != (position == 0):
        return "what undo says and what it can do differ"
    around = ((changes[k - 1].after, changes[k].before) for k in range(1, len(changes)))
    for after, before in list(around)[-ENTRIES_CHECKED:]:
        if after.workbook.looking_at(before.workbook.at) != before.workbook:
            return "a change does not begin where the one before it ended"
    if position > 0:
        present = changes[position - 1].after.workbook
        if book.at in present.keys and present.looking_at(book.at) != book:
            return "what is at hand is not what the last change led to"
    return ""


def named(widget: QObject) -> str:
    """Name a widget by its kinds and names, from its window inwards."""
    parts: list[str] = []
    found: QObject | None = widget
    while found is not None:
        name = found.objectName()
        if not name and isinstance(found, QWidget):
            name = found.accessibleName()
        parts.append(type(found).__name__ + (f"“{name}”" if name else ""))
        found = found.parent()
    return " > ".join(reversed(parts))


@dataclass(frozen=True)
class Footprint:
    """What a process holds at one moment.

    Parameters
    ----------
    events : int
        Sent until then.
    resident : int
        Memory, in bytes.
    objects, windows, threads : int
        Objects of Qt under all windows, windows seen and hidden, threads of the process.
    changes : int
        That undo can take back.
    kinds : Counter
        The same objects, by kind.
    """

    events: int
    resident: int
    objects: int
    windows: int
    threads: int
    changes: int
    kinds: "Counter[str]"

    def __str__(self) -> str:
        return (
            f"{self.events} events: {self.resident / 2**20:.1f} MiB, {self.objects} objects, "
            f"{self.windows} windows, {self.threads} threads, {self.changes} changes"
        )


def footprint(events: int, window: MainWindow) -> Footprint:
    """Measure, once everything is thrown away that nobody holds."""
    gc.collect()
    if sys.platform.startswith("linux"):
        ctypes.CDLL(None).malloc_trim(0)  # what is free but not given back is no leak
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    tops = QApplication.topLevelWidgets()
    roots = [top for top in tops if top.parent() is None]
    kinds = Counter(one.metaObject().className() for root in roots
                    for one in (root, *root.findChildren(QObject)))  # fmt: skip
    threads = len(list(Path("/proc/self/task").iterdir()))
    changes = sum(len(session.changes) for session in window.sessions.values())
    return Footprint(events, pages * 4096, kinds.total(), len(tops), threads, changes, kinds)


class Clock:
    """Times how long the window is busy with each thing, and remembers the worst."""

    def __init__(self) -> None:
        self.worst = 0.0
        self.what = ""
        self._since = time.perf_counter()

    def __str__(self) -> str:
        return f"{self.worst:.1f} s: {self.what}"

    def start(self) -> None:
        """Begin."""
        self._since = time.perf_counter()

    def stop(self, what: str) -> None:
        """End, and remember what took longest."""
        took = time.perf_counter() - self._since
        if took > self.worst:
            self.worst, self.what = took, what
