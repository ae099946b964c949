"""Cards in a grid that reflows with the room there is; one of them can fill it alone."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QScrollArea, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.card import Card

NARROWEST_CARD = 300


@dataclass(frozen=True)
class Room:
    """Where a card lies in a grid of several columns.

    Parameters
    ----------
    row, column : int
        Its upper left corner.
    rows, columns : int
        How far it reaches.
    """

    row: int
    column: int
    rows: int = 1
    columns: int = 1


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
    rooms : sequence of Room
        Where the cards lie where all those columns fit; in reading order if left out.
    heights : sequence of int
        Shares of the height that the rows of these rooms take; equal ones if left out.
    """

    def __init__(
        self, look: Look, cards: Sequence[Card], most_columns: int = 3,
        rooms: Sequence[Room] = (), heights: Sequence[int] = (),
    ) -> None:  # fmt: skip
        super().__init__()
        self._rooms, self._heights = tuple(rooms), tuple(heights)
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
        if columns == self._columns:
            return
        self._columns = columns
        chosen = self._rooms if columns == self._most else ()
        rooms = chosen or shared_rooms(len(self._cards), columns)
        for k in range(self._grid.count() - 1, -1, -1):
            self._grid.takeAt(k)
        for card, room in zip(self._cards, rooms, strict=True):
            self._grid.addWidget(card, room.row, room.column, room.rows, room.columns)
        rows = max(room.row + room.rows for room in rooms)
        heights = self._heights if chosen and self._heights else (1,) * rows
        for k in range(max(rows, self._grid.rowCount())):
            self._grid.setRowStretch(k, heights[k] if k < rows else 0)
        used = max(room.column + room.columns for room in rooms)
        for k in range(max(used, self._grid.columnCount())):
            self._grid.setColumnStretch(k, 1 if k < used else 0)


def scrolled(grid: CardGrid) -> QScrollArea:
    """Let cards that are more than a small window holds be reached by scrolling down."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(grid)
    area.viewport().setAutoFillBackground(False)
    grid.setAutoFillBackground(False)
    return area


def shared_rooms(count: int, columns: int) -> list[Room]:
    """Rooms for cards in as few rows as will do; cards of a shorter row are wider.

    Parameters
    ----------
    count : int
        Cards, in reading order.
    columns : int
        Most of them beside each other.
    """
    rows = -(-count // columns)
    in_row = [count // rows + (row < count % rows) for row in range(rows)]
    whole = math.lcm(*in_row)
    return [
        Room(row, k * (whole // beside), columns=whole // beside)
        for row, beside in enumerate(in_row)
        for k in range(beside)
    ]
