"""A robot that clicks and types into the real window, the same way for the same seed.

It acts from a timer, so that it goes on inside menus and dialogs, which have loops of their
own. It finds by itself what there is to touch.
"""

import random
from collections import Counter, deque
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QEvent, QEventLoop, QObject, QThread, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from robot_acts import Acts
from robot_sight import windows
from robot_watch import Clock, Watch, broken, lost_focus

from tenfold_gui.window.main_window import MainWindow

DEEPEST = 4  # loops within loops, before the robot wants out
MOST_WINDOWS = 6
REMEMBERED = 30
MOST_LEAVING = 200
STUCK = 60_000  # ticks, of a millisecond at least


def manage(window: QWidget) -> bool:
    """Activate a window where none is, as the manager of a desktop does; True if it had to.

    The platform without a screen gives the focus to menus, and to nothing when they close.
    """
    active = QApplication.activeWindow()
    if QApplication.activePopupWidget() or (active is not None and active.isVisible()):
        return False
    (QApplication.activeModalWidget() or window).activateWindow()
    return True


class Stay(QObject):
    """Asks about unsaved changes whenever the main window shall close, and keeps it open."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Refuse to close."""
        if watched is not self._window or event.type() is not QEvent.Type.Close:
            return False
        self._window.documents.may_close()
        event.ignore()
        return True


class Robot:
    """Sends events to a window.

    Parameters
    ----------
    window : MainWindow
        On the screen.
    seed : int
        Decides about everything.
    files : list of Path
        What is dropped on the window: good files and others.
    watch : Watch
        Hears of faults.
    hasty : bool
        Whether it goes on before computations and timers have come to rest.
    journal : file, optional
        Gets every event before it is sent, for crashes that leave nobody to tell.
    """

    def __init__(
        self,
        window: MainWindow,
        seed: int,
        files: list[Path],
        watch: Watch,
        hasty: bool = False,
        journal: TextIO | None = None,
    ) -> None:
        self.window, self.seed, self.watch = window, seed, watch
        self.sent = 0
        self.record: deque[str] = deque(maxlen=REMEMBERED)
        self.counts: Counter[str] = Counter()
        self.clock = Clock()
        self.dice = random.Random(seed)
        self.acts = Acts(window, self.dice, files, self._say)
        self._hasty = hasty
        self._left = 0
        self._ticks = 0
        self._leaving = 0
        self._journal = journal
        self._loop = QEventLoop()

    def play(self, events: int) -> None:
        """Send so many events, and leave what they opened; stops early at a fault."""
        self._left, self._leaving = events, 0
        stay = Stay(self.window)
        QTimer.singleShot(0, self._tick)
        self._outermost = QThread.currentThread().loopLevel() + 1
        self._loop.exec()
        self.window.removeEventFilter(stay)
        stay.deleteLater()

    def report(self) -> str:
        """What went wrong, and how it came to that; nothing if nothing did."""
        if not self.watch.faults:
            return ""
        faults, events = "\n".join(self.watch.faults[:3]), "\n".join(self.record)
        return f"seed {self.seed}, event {self.sent}:\n{faults}\nafter\n{events}"

    def _say(self, what: str) -> None:
        self.record[-1] = f"{self.record[-1].partition(': ')[0]}: {what}"
        if self._journal is not None:
            print(self.record[-1], file=self._journal, flush=True)

    def _tick(self) -> None:
        if not self._is_settled():
            QTimer.singleShot(1, self._tick)
            return
        if self.sent and not self.watch.faults:
            self.clock.stop(self.record[-1])
            self._examine()
        depth = QThread.currentThread().loopLevel() - self._outermost
        is_over = self._left <= 0 or bool(self.watch.faults)
        if is_over:
            self._leaving += 1
            is_alone = windows() == [self.window] and self.acts.held is None
            if (depth == 0 and is_alone) or self._leaving > MOST_LEAVING:
                self._loop.quit()
                return
        self._ticks = 0
        QTimer.singleShot(0, self._tick)
        wants_out = depth > DEEPEST or len(windows()) > MOST_WINDOWS
        if is_over or (wants_out and self.dice.random() < 0.7):
            act = self.acts.leave
        else:
            self._left -= 1
            act = self.acts.any()
        if not is_over:
            self.sent += 1
        self.counts[act.__name__] += 1
        self.record.append(f"{self.sent} {act.__name__}")
        self.clock.start()
        act()

    def _is_settled(self) -> bool:
        """Whether everything that the last event led to has come to rest."""
        self._ticks += 1
        if self._ticks < 3:
            return False
        if self._ticks > STUCK:
            self.watch.faults.append("the window does not come to rest")
            return True
        if manage(self.window):
            return False
        if self._hasty:
            return self._ticks > 5
        if not self.window.engine.is_idle or self.window.engine.is_studying:
            return False
        waiting = [
            timer
            for timer in self.window.findChildren(QTimer)
            if timer.isActive() and timer.isSingleShot()
        ]
        for timer in waiting:  # time passes, and always as much
            timer.stop()
            timer.timeout.emit()
        return not waiting

    def _examine(self) -> None:
        """Check what must hold after every event."""
        found = [lost_focus(self.window)]
        found += [
            f"{kernel}: {said}"
            for kernel, session in self.window.sessions.items()
            if (said := broken(session))
        ]
        self.watch.faults += [said for said in found if said]
