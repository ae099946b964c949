"""A window of its own for a part of the window, such as on a second screen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP


class DetachedWindow(QWidget):
    """Holds a part of the window; signals ``closed`` when it goes back.

    Parameters
    ----------
    parent : QWidget
        The window that it was part of.
    look : Look
        Size of type.
    part : QWidget
        What it holds.
    title : str
        What it is called.
    margin : int
        Pixels around the part.
    """

    closed = Signal()

    def __init__(
        self, parent: QWidget, look: Look, part: QWidget, title: str, margin: int = GAP
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(f"{title} – Tenfold")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margin, margin, margin, margin)
        layout.addWidget(part)
        part.show()
        for action in parent.actions():  # so that keys work here too
            self.addAction(action)
        self.resize(look.px(560), look.px(420))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Say that the part may go back."""
        self.closed.emit()
        event.accept()
