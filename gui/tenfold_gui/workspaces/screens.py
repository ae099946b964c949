"""A grid that needs more height than there is is scrolled, or turned screen by screen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QScrollArea

from tenfold_gui.workspaces.grid import CardGrid

NOTCH = 120  # of a wheel, in eighths of a degree


class ScrolledGrid(QScrollArea):
    """A grid of cards that can be reached by scrolling down in a small window.

    Parameters
    ----------
    grid : CardGrid
        The cards.
    """

    def __init__(self, grid: CardGrid) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(grid)
        self.viewport().setAutoFillBackground(False)
        grid.setAutoFillBackground(False)


class Screens(ScrolledGrid):
    """A grid of cards that scrolls by whole screens where its rows need several."""

    def __init__(self, grid: CardGrid) -> None:
        self._grid = grid
        self._turned = 0
        super().__init__(grid)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new height out among the rows."""
        self._grid.set_room(self.viewport().height())
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn to the next screen at each notch."""
        if not self._grid.is_in_screens:
            super().wheelEvent(event)
            return
        turn = event.angleDelta().y()
        self._turned = turn + (self._turned if self._turned * turn > 0 else 0)
        if abs(self._turned) >= NOTCH:
            bar, height = self.verticalScrollBar(), max(self.viewport().height(), 1)
            screen = round(bar.value() / height) - (1 if self._turned > 0 else -1)
            bar.setValue(screen * height)
            self._turned = 0
        event.accept()
