"""A table with signed bars: who has which share, each row to look into or to take back."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tenfold_gui.style.look import Look
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell, Headings

UNDO_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
UNDO = "↺"
THICKNESS = 0.5  # of a row
INSET = 4.0


class ShareTable(PickTable):
    """Rows with a bar each.

    Signals ``picked`` with a row, and ``undone`` with one that shall be taken back: by a
    click on its last cell, or by the delete key.

    Parameters
    ----------
    look, headings, words, spared
        As for `QuietTable`; the last column takes a row back.
    bars : int
        Column of the bars.
    """

    undone = Signal(int)

    def __init__(
        self, look: Look, headings: Headings, bars: int, words: frozenset[int] = frozenset((0,)),
        spared: tuple[int, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(look, headings, words, wide=(bars,), spared=spared)
        self.cellClicked.disconnect()
        self.cellClicked.connect(self._click)
        self._bars = _Bars(look)
        self.setItemDelegateForColumn(bars, self._bars)

    @property
    def shares(self) -> Sequence[float | None]:
        """Lengths of the bars, as shares of the longest; None where there is none."""
        return self._bars.shares

    def show_shares(self, rows: list[list[Cell]], shares: Sequence[float | None]) -> None:
        """Show rows with bars of these lengths, from minus one to one."""
        self._bars.shares = tuple(shares)
        self.show_rows(rows)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the present row back on Delete."""
        if event.key() in UNDO_KEYS and self.currentRow() >= 0:
            self.undone.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def _click(self, row: int, column: int) -> None:
        (self.undone if column == self.columnCount() - 1 else self.picked).emit(row)


class _Bars(QStyledItemDelegate):
    """Draws a bar from the middle: to the right what is above zero."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._theme = look.theme
        self.shares: Sequence[float | None] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        """Draw the bar over the row's ground."""
        super().paint(painter, option, index)
        share = self.shares[index.row()] if index.row() < len(self.shares) else None
        room = QRectF(option.rect)
        middle, half = room.center().x(), 0.5 * room.width() - INSET
        painter.save()
        painter.setPen(QPen(QColor(self._theme.hairline), 1.0))
        painter.drawLine(QLineF(middle, room.top(), middle, room.bottom()))
        if share is not None and half > 0.0:
            thick = THICKNESS * room.height()
            end = middle + share * half
            bar = QRectF(
                min(middle, end), room.center().y() - 0.5 * thick, abs(share) * half, thick
            )
            painter.fillRect(bar, QColor(self._theme.series[1 if share > 0.0 else 0]))
        painter.restore()
