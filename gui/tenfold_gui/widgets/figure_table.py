"""A table of figures, some of which can be typed over where they stand."""

import math
from collections.abc import Mapping
from unicodedata import normalize

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tenfold_gui.style.look import Look
from tenfold_gui.widgets.quiet_table import Cell, Headings, QuietTable

Place = tuple[int, int]  # row and column
Index = QModelIndex | QPersistentModelIndex


class FigureTable(QuietTable):
    """Figures in rows; a click on one that can be changed lets another one be typed.

    Signals ``typed`` with a row, a column and the number that was typed there.

    Parameters
    ----------
    look, headings, words, wide
        As for `QuietTable`.
    """

    typed = Signal(int, int, float)

    def __init__(
        self, look: Look, headings: Headings, words: frozenset[int],
        wide: tuple[int, ...],
    ) -> None:  # fmt: skip
        super().__init__(look, headings, words, wide)
        self._editable: dict[Place, float] = {}
        self.setSelectionBehavior(self.SelectionBehavior.SelectItems)
        self.setItemDelegate(_NumberDelegate(self))
        self.cellClicked.connect(self._edit)

    def show_figures(self, rows: list[list[Cell]], editable: Mapping[Place, float]) -> None:
        """Show figures; some places can be typed over, and begin with their value."""
        self._editable = dict(editable)
        self.show_rows(rows)

    def value_at(self, place: Place) -> float | None:
        """Value of a figure that can be typed over; None of any other."""
        return self._editable.get(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type over the present figure on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._edit(self.currentRow(), self.currentColumn())
        else:
            super().keyPressEvent(event)

    def _edit(self, row: int, column: int) -> None:
        item = self.item(row, column)
        if item is not None and (row, column) in self._editable:
            self.setCurrentItem(item)
            self.editItem(item)


class _NumberDelegate(QStyledItemDelegate):
    """Lets a number be typed, and tells the table instead of changing the words."""

    def __init__(self, table: FigureTable) -> None:
        super().__init__(table)
        self._table = table

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Make a field that begins with the plain number."""
        field = QLineEdit(parent)
        field.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        field.setFrame(False)
        field.setStyleSheet("padding: 0 2px; min-height: 0; border-radius: 0;")
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show the number without marks, ready to be replaced."""
        value = self._table.value_at((index.row(), index.column()))
        if isinstance(editor, QLineEdit) and value is not None:
            editor.setText(f"{value:.6g}")
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Hand on a number above zero; anything else leaves the figure as it was."""
        number = _number(editor.text()) if isinstance(editor, QLineEdit) else None
        before = self._table.value_at((index.row(), index.column()))
        if number is not None and before is not None and f"{number:.6g}" != f"{before:.6g}":
            self._table.typed.emit(index.row(), index.column(), number)


def _number(text: str) -> float | None:
    try:
        number = float(normalize("NFKC", text).replace(",", "").strip())
    except ValueError:
        return None
    return number if math.isfinite(number) and number > 0.0 else None
