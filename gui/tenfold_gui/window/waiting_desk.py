"""What takes longer than half a second: a mark in the status line, a button and Escape stop it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from tenfold_gui.engine.engine import PATIENCE, Progress
from tenfold_gui.widgets.waiting_mark import WaitingMark
from tenfold_gui.window.desk import Desk
from tenfold_gui.window.dialogs import Dialogs

if TYPE_CHECKING:
    from tenfold_gui.window.main_window import MainWindow

BETWEEN = 100  # milliseconds: of two studies one after the other, the mark shows no gap


class WaitingDesk(Desk):
    """Shows what goes on, and stops it.

    Parameters
    ----------
    As for `Desk`.
    """

    def __init__(self, window: "MainWindow", dialogs: Dialogs) -> None:
        super().__init__(window, dialogs)
        self.mark: WaitingMark | None = None
        self._share = 0.0
        self._refining = False
        self._patience = QTimer(self, singleShot=True, interval=round(1000 * PATIENCE))
        self._patience.timeout.connect(self._show)
        self._over = QTimer(self, singleShot=True, interval=BETWEEN)
        self._over.timeout.connect(self._hide)
        window.installEventFilter(self)
        window.engine.studying.connect(self._follow)
        window.engine.progressed.connect(self._tell)
        window.engine.refining.connect(self._refine)

    @property
    def is_marked(self) -> bool:
        """Whether the mark is shown."""
        return self.mark is not None and self.mark.isVisibleTo(self._window)

    @property
    def is_stoppable(self) -> bool:
        """Whether anything goes on that people see."""
        return self.is_marked or self._refining

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stop on an Escape that nothing else in the window wanted."""
        is_escape = (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        )
        if is_escape and self.is_stoppable:
            self.stop()
            return True
        return super().eventFilter(watched, event)

    def furnish_window(self) -> None:
        """Put a mark into the status line."""
        self.mark = WaitingMark(self._window.look)
        self.mark.stopped.connect(self.stop)
        self._window.status.add_mark(self.mark)

    def stop(self) -> None:
        """Wait for nothing that goes on."""
        self._window.room.workspace.stop_studies()
        self._window.engine.give_up()
        self._window.engine.leave_alone()
        self._hide()

    def _follow(self, count: int) -> None:
        """A study begins, or is over."""
        self._share = 0.0
        if not count:
            self._over.start()
            return
        self._over.stop()
        if self.mark is not None and self.mark.isVisible():
            self.mark.show_share(0.0)
        elif not self._patience.isActive():
            self._patience.start()

    def _tell(self, progress: Progress) -> None:
        self._share = progress.share
        if self.mark is not None and self.mark.isVisible():
            self.mark.show_share(progress.share)

    def _refine(self, done: int, wanted: int) -> None:
        self._refining = wanted > 0

    def _show(self) -> None:
        if self.mark is not None:
            self.mark.show_share(self._share)
            self.mark.show()

    def _hide(self) -> None:
        self._patience.stop()
        if self.mark is not None:
            self.mark.hide()
