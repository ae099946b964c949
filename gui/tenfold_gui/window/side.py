"""A side panel with a thin edge, as wide as the user drew it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import SIDE_LEAST, SIDE_WIDTH


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
        self._width = look.px(SIDE_WIDTH)
        self.setObjectName("side")
        self.setProperty("edge", edge)
        self.setMinimumWidth(look.px(SIDE_LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self._inside, self._is_empty = inside, False
        self._row = QVBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(inside)

    def give_away(self) -> QWidget:
        """Let go of what it frames, and hide."""
        self._is_empty = True
        self.hide()
        return self._inside

    def take_back(self) -> None:
        """Frame again what it let go of."""
        self._is_empty = False
        self._row.addWidget(self._inside)

    def setVisible(self, visible: bool) -> None:
        """Show itself only while it frames anything."""
        super().setVisible(visible and not self._is_empty)

    def wish(self, width: int) -> None:
        """Wish for another width than the usual one, in pixels."""
        self._width = width
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as wide as was wished; any height will do."""
        return QSize(self._width, 200)
