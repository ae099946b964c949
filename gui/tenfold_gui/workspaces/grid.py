"""Cards in a grid that reflows with the room there is; one of them can fill it alone."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP
from tenfold_gui.widgets.card import Card
from tenfold_gui.workspaces.screen_rows import into_screens

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
    narrowest : int
        Least width of a card, in pixels of usual type.
    """

    def __init__(
        self, look: Look, cards: Sequence[Card], most_columns: int = 3,
        rooms: Sequence[Room] = (), heights: Sequence[int] = (), narrowest: int = NARROWEST_CARD,
    ) -> None:  # fmt: skip
        super().__init__()
        self._rooms, self._heights = tuple(rooms), tuple(heights)
        self._asked: list[int] = []  # least heights of the cards when rows were shared out
        self._look, self._narrowest = look, narrowest
        self._cards: list[Card] = []
        self._most = most_columns
        self._columns = 0
        self._room = 0  # height of the screen, where rows may need several
        self._screens: list[list[int]] = []  # heights of the rows of each
        self._offered = self._shown = tuple(cards)
        self._places: frozenset[int] | None = None  # of those that may be shown; None for all
        self._alone: Card | None = None
        self._away: list[Card] = []  # in windows of their own
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(GAP, GAP, GAP, GAP)
        self._grid.setSpacing(GAP)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._take(cards)
        self._arrange()

    @property
    def shown(self) -> tuple[Card, ...]:
        """Cards that have a place, in reading order."""
        return tuple(card for card in self._shown if card not in self._away)

    @property
    def _placed(self) -> tuple[Card, ...]:
        """Cards among which the room is shared: one alone, or all that have a place."""
        return tuple(card for card in self.shown if self._alone in (None, card))

    @property
    def wanted(self) -> tuple[Card, ...]:
        """Those, and the ones that are in windows of their own."""
        return self._shown

    def give_away(self, card: Card) -> None:
        """Let go of a card; the others share its place."""
        if self._alone is card:
            self._alone = None
        self._away.append(card)
        self._lay_out_anew()

    def take_back(self, card: Card) -> None:
        """Give a card that was let go of its place again."""
        self._away.remove(card)
        card.setParent(self)
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        self._show_them()
        self._columns = 0
        self._arrange()

    @property
    def is_in_screens(self) -> bool:
        """Whether the rows need more than one screen."""
        return len(self._screens) > 1

    @property
    def offered(self) -> tuple[Card, ...]:
        """Cards that there is something for, whether or not they were chosen."""
        return self._offered

    def choose(self, places: Iterable[int] | None) -> None:
        """Show only some of the cards, by their place; None, or none of them, for all."""
        self._places = None if places is None else frozenset(places)
        self.show_cards(self._offered)

    def show_cards(self, wanted: Sequence[Card]) -> None:
        """Give some cards a place, among them new ones, and hide the others."""
        self._offered = tuple(wanted)
        self._take([card for card in wanted if card not in self._cards])
        chosen = [c for k, c in enumerate(wanted) if self._places is None or k in self._places]
        wanted = chosen or wanted
        if tuple(wanted) != self._shown:
            self._shown = tuple(wanted)
            if self._alone not in self._shown:
                self._alone = None
            self._show_them()
            self._columns = 0
            self._arrange()

    def set_room(self, height: int) -> None:
        """Fill screens of a height with whole rows."""
        if height != self._room:
            self._room = height
            self._columns = 0
            self._arrange()

    @property
    def enlarged(self) -> Card | None:
        """The card that fills the grid, if one does."""
        return self._alone

    def enlarge(self, card: Card | None) -> None:
        """Let a card fill the grid; the same card again gives the room back."""
        self._alone = None if card is self._alone else card
        self._show_them()
        self._columns = 0
        self._arrange()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Give the room back on Escape."""
        if event.key() == Qt.Key.Key_Escape and self._alone is not None:
            self.enlarge(self._alone)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Share the rows out anew where a card asks for more room than it did, or for less."""
        done = super().event(event)
        asks = event.type() is QEvent.Type.LayoutRequest and bool(self._screens)
        if asks and self._least != self._asked:
            self._columns = 0
            self._arrange()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out anew where another number of columns fits."""
        super().resizeEvent(event)
        self._arrange()

    def _take(self, cards: Sequence[Card]) -> None:
        for card in cards:
            card.setParent(self)
            card.enlarged.connect(lambda card=card: self.enlarge(card))
            self._cards.append(card)

    def _show_them(self) -> None:
        for card in self._cards:
            if card not in self._away:
                card.setVisible(card in self._shown and self._alone in (None, card))

    def _arrange(self) -> None:
        shown = self._placed
        fitting = (self.width() - GAP) // (self._look.px(self._narrowest) + GAP)
        columns = max(1, min(self._most, fitting, len(shown)))
        if columns == self._columns:
            return
        self._columns = columns
        if not shown:
            return
        fits = columns == self._most and len(self._rooms) == len(shown)
        chosen = self._rooms if fits else ()
        rooms = chosen or shared_rooms(len(shown), columns)
        rows = max(room.row + room.rows for room in rooms)
        self._screens = [] if chosen or self._alone else self._filled(rooms, rows)
        screen_of = [k for k, heights in enumerate(self._screens) for _ in heights] or [0] * rows
        for k in range(self._grid.count() - 1, -1, -1):
            self._grid.takeAt(k)
        for card, room in zip(shown, rooms, strict=True):
            # An empty row between two screens keeps the edges of both free.
            row = room.row + screen_of[room.row]
            self._grid.addWidget(card, row, room.column, room.rows, room.columns)
        heights = self._heights if chosen and self._heights else (1,) * rows
        least = [height for screen in self._screens for height in screen]
        for k in range(self._grid.rowCount()):
            between = self.is_in_screens and k < rows + screen_of[-1]
            self._grid.setRowStretch(k, 0)
            self._grid.setRowMinimumHeight(k, GAP if between else 0)
        for k in range(rows):
            self._grid.setRowStretch(k + screen_of[k], heights[k])
            self._grid.setRowMinimumHeight(k + screen_of[k], least[k] if self.is_in_screens else 0)
        used = max(room.column + room.columns for room in rooms)
        for k in range(max(used, self._grid.columnCount())):
            self._grid.setColumnStretch(k, 1 if k < used else 0)

    def _filled(self, rooms: Sequence[Room], rows: int) -> list[list[int]]:
        """Heights of the rows on each screen; none where one screen of any height will do."""
        self._asked = self._least
        least = [0] * rows
        for height, room in zip(self._asked, rooms, strict=True):
            least[room.row] = max(least[room.row], height)
        return into_screens(least, self._room, GAP) if self._room else []

    @property
    def _least(self) -> list[int]:
        """Least height of each card that has a place."""
        return [_least_height(card) for card in self._placed]


def _least_height(card: Card) -> int:
    """Least height of a card, words that wrap at its width among it."""
    least, layout = card.minimumSizeHint().height(), card.layout()
    if layout is None or not layout.hasHeightForWidth():
        return least
    return max(least, layout.totalMinimumHeightForWidth(card.width()))


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
