"""Files that the desktop asks a running program to open, as macOS does on a double click."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFileOpenEvent


class FileRequests(QObject):
    """Filters the application's events for files to open.

    Parameters
    ----------
    opened : function
        Opens a file.
    """

    def __init__(self, opened: Callable[[Path], object]) -> None:
        super().__init__()
        self._opened = opened

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file that an event names."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._opened(Path(event.file()))
            return True
        return super().eventFilter(watched, event)
