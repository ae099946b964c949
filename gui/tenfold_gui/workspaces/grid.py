"""Cards in a grid that reflows with the room there is; one of them can fill it alone."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.card import Card

NARROWEST_CARD = 300


class CardGrid(QWidget):
    """Lays cards out in as many columns as fit.

    Parameters
    ----------
    look : Look
        Size of type, on which the least width of a card depends.
    cards : sequence of Card
        In reading order.
    most_columns : int
        Most columns wanted.
    """

    def __init__(self, look: Look, cards: Sequence[Card], most_columns: int = 3) -> None:
        super().__init__()
        self._look = look
        self._cards = list(cards)
        self._most = most_columns
        self._columns = 0
        self._alone: Card | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP, GAP, GAP, GAP)
        self._grid.setSpacing(GAP)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for card in self._cards:
            card.enlarged.connect(lambda card=card: self.enlarge(card))
        self._arrange()

    @property
    def enlarged(self) -> Card | None:
        """The card that fills the grid, if one does."""
        return self._alone

    def enlarge(self, card: Card | None) -> None:
        """Let a card fill the grid; the same card again gives the room back."""
        self._alone = None if card is self._alone else card
        for other in self._cards:
            other.setVisible(self._alone in (None, other))
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the room back on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._alone is not None:
            self.enlarge(self._alone)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew where another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        fitting = (self.width() - GAP) // (self._look.px(NARROWEST_CARD) + GAP)
        columns = max(1, min(self._most, fitting, len(self._cards)))
        while columns > 1 and len(self._cards) % columns:
            columns -= 1
        if columns == self._columns:
            return
        self._columns = columns
        for k in range(self._grid.count() - 1, -1, -1):
            self._grid.takeAt(k)
        for k, card in enumerate(self._cards):
            self._grid.addWidget(card, k // columns, k % columns)
        rows = -(-len(self._cards) // columns)
        for k in range(max(rows, self._grid.rowCount())):
            self._grid.setRowStretch(k, 1 if k < rows else 0)
        for k in range(max(columns, self._grid.columnCount())):
            self._grid.setColumnStretch(k, 1 if k < columns else 0)
