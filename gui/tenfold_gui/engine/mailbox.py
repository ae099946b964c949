"""The edge between a worker thread and the window: the newest thing waits, older ones are gone.

Results are handed over, not queued: where the window is slower than the worker, it finds
only the newest.
"""

import threading
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal


class Mailbox(QObject):
    """Holds one thing until the window collects it.

    Signals ``arrived`` with it, in the thread that the mailbox lives in.
    """

    arrived = Signal(object)
    _knocked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hand_over = threading.Lock()
        self._newest: Any = None
        self._knocked.connect(self._collect, Qt.ConnectionType.QueuedConnection)

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits to be collected."""
        return self._newest is None

    def put(self, thing: Any) -> None:
        """Leave something other than None, from any thread."""
        with self._hand_over:
            waiting = self._newest is not None
            self._newest = thing
        if not waiting:
            self._knocked.emit()

    def _collect(self) -> None:
        with self._hand_over:
            newest, self._newest = self._newest, None
        if newest is not None:
            self.arrived.emit(newest)
