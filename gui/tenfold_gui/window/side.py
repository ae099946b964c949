"""A side panel of fixed width with a thin edge."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import SIDE_WIDTH


class Side(QFrame):
    """Frames what stands left or right of the workspace.

    Parameters
    ----------
    look : Look
        Size of type, on which the width depends.
    edge : str
        ``left`` or ``right``.
    inside : QWidget
        What it frames.
    """

    def __init__(self, look: Look, edge: str, inside: QWidget) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setProperty("edge", edge)
        self.setFixedWidth(look.px(SIDE_WIDTH))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(inside)
