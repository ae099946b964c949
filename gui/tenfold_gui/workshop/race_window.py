"""A window of its own over what a document of the race keeps: a plan, or predictions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QWidget


class RaceWindow(QDialog):
    """Tells when it was closed, and ends what it runs then.

    Signals ``closed``.

    Parameters
    ----------
    parent : QWidget
        The window that it belongs to.
    """

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)

    def end_work(self) -> None:
        """End what runs."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """End what runs, and tell."""
        self.end_work()
        super().closeEvent(event)
        self.closed.emit()

    def reject(self) -> None:
        """Close on Escape."""
        self.close()
