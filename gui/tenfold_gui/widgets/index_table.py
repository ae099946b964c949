"""A table with two bars a row, each with its confidence interval: sensitivity indices."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QLineF, QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import Theme
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell, Headings

INSET = 4.0
TOTAL, FIRST = 0.6, 0.28  # thickness of the bars, of a row
FAINT = 0.4  # opacity of the bar behind


class Index(NamedTuple):
    """First-order and total index, each with half of its confidence interval."""

    first: float
    first_error: float
    total: float
    total_error: float


class IndexTable(PickTable):
    """Rows with a wide bar for the total index, and a narrow one in it for the first-order one.

    Parameters
    ----------
    look : Look
        Colours and type.
    headings : sequence of pairs of str
        As for `QuietTable`.
    bars : int
        Column of the bars.
    """

    def __init__(self, look: Look, headings: Headings, bars: int) -> None:
        super().__init__(look, headings, wide=(bars,))
        self._bars = _IndexBars(look.theme)
        self.setItemDelegateForColumn(bars, self._bars)

    @property
    def indices(self) -> Sequence[Index]:
        """What the bars show."""
        return self._bars.indices

    def show_indices(self, rows: list[list[Cell]], indices: Sequence[Index]) -> None:
        """Show rows, each with its indices."""
        self._bars.indices = tuple(indices)
        self.show_rows(rows)
        self.viewport().update()


class _IndexBars(QStyledItemDelegate):
    """Draws bars from the left edge; the whole width is the largest of all ends."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.indices: Sequence[Index] = ()

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:  # fmt: skip
        """Draw both bars and their intervals over the row's ground."""
        super().paint(painter, option, index)
        if index.row() >= len(self.indices):
            return
        room, one = QRectF(option.rect).adjusted(INSET, 0.0, -INSET, 0.0), self.indices[index.row()]
        most = max(
            1e-9, *(max(i.total + i.total_error, i.first + i.first_error) for i in self.indices)
        )
        scale = room.width() / most
        painter.save()
        for value, error, thick, shown in (
            (one.total, one.total_error, TOTAL, FAINT), (one.first, one.first_error, FIRST, 1.0),
        ):  # fmt: skip
            colour = QColor(self._theme.series[0])
            colour.setAlphaF(shown)
            high = thick * room.height()
            bar = QRectF(room.left(), room.center().y() - 0.5 * high, max(value, 0.0) * scale, high)
            painter.fillRect(bar, colour)
            y = bar.bottom() if thick == TOTAL else bar.center().y()
            ends = [room.left() + max(value + side * error, 0.0) * scale for side in (-1.0, 1.0)]
            painter.setPen(QPen(QColor(self._theme.text), 1.0))
            painter.drawLine(QLineF(ends[0], y, ends[1], y))
        painter.restore()
