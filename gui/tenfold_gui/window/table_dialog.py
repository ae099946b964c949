"""A window of its own with the numbers behind a plot, for eyes, readers of screens and copying."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.export.clipboard import heading
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number
from tenfold_kernels.export.table import Table, Value

DIGITS = 5
SIZE = (760, 520)


class TableDialog(QDialog):
    """Shows a table; signals ``copied`` when it shall be copied.

    Parameters
    ----------
    parent : QWidget
        Window that it belongs to.
    table : Table
        What it shows.
    summary : str
        The same in words.
    """

    copied = Signal()

    def __init__(self, parent: QWidget, table: Table, summary: str = "") -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(table.title)
        self.grid = QTableWidget(len(table.rows), len(table.columns))
        self.grid.setAccessibleName(table.title)
        self.grid.setHorizontalHeaderLabels([heading(c.name, c.unit) for c in table.columns])
        self.grid.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        for k, column in enumerate(table.columns):
            for row, value in enumerate(column.values):
                self.grid.setItem(row, k, _item(value, column.unit))
        self.grid.resizeColumnsToContents()
        buttons = QDialogButtonBox()
        copy = buttons.addButton(tr("Copy table"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(self.copied)
        close = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.clicked.connect(self.close)
        layout = QVBoxLayout(self)
        if summary:
            words = QLabel(summary)
            words.setWordWrap(True)
            words.setTextFormat(Qt.TextFormat.PlainText)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            layout.addWidget(words)
            self.grid.setAccessibleDescription(summary)
        layout.addWidget(self.grid)
        layout.addWidget(buttons)
        self.resize(*SIZE)


def _item(value: Value, unit: str) -> QTableWidgetItem:
    if value is None or isinstance(value, str):
        return QTableWidgetItem(value or "")
    item = QTableWidgetItem(f"{value:g}" if unit == "year" else short_number(value, DIGITS))
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(repr(float(value)))
    return item
