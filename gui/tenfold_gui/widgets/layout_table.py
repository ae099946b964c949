"""A table of parallel layouts with their times and memory."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number, steady_number
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import ROW
from tenfold_kernels.cluster import Prediction

FIELDS = ("tensor", "pipeline", "data", "microbatch", "interleave", "recompute")
HEADINGS = {
    "TP": "tensor-parallel size",
    "PP": "pipeline stages",
    "DP": "data-parallel size",
    "micro": "sequences per microbatch",
    "chunks": "model chunks per pipeline stage",
    "recompute": "what is computed again in the backward pass",
    "step s": "time of a step",
    "MFU %": "model FLOPs utilisation",
    "GB": "memory of the fullest chip",
}


class LayoutTable(QTableWidget):
    """Layouts, fastest first.

    Parameters
    ----------
    look : Look
        Type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(0, len(HEADINGS))
        for column, (heading, meaning) in enumerate(HEADINGS.items()):
            item = QTableWidgetItem(tr(heading))
            item.setToolTip(tr(meaning))
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(look.px(ROW - 4))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(0)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setFont(look.body)

    def show_layouts(self, layouts: Sequence[Prediction]) -> None:
        """Show layouts."""
        self.setRowCount(len(layouts))
        for row, layout in enumerate(layouts):
            cells = [str(layout.layout[field]) for field in FIELDS[:-1]]
            cells.append(tr(str(layout.layout["recompute"])))
            cells += [
                steady_number(layout.step_time_s),
                f"{100.0 * layout.mfu:.1f}",
                short_number(layout.memory_gb["total"]),
            ]
            for column, text in enumerate(cells):
                item = self.item(row, column)
                if item is None:
                    item = QTableWidgetItem()
                    item.setTextAlignment(
                        Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                    )
                    self.setItem(row, column, item)
                item.setText(text)
        self._spread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the room there is."""
        super().resizeEvent(event)
        self._spread()

    def _spread(self) -> None:
        header = self.horizontalHeader()
        wanted = [
            max(self.sizeHintForColumn(k), header.sectionSizeHint(k)) for k in range(len(HEADINGS))
        ]
        spare = (self.viewport().width() - sum(wanted)) // len(HEADINGS)
        for column, width in enumerate(wanted):
            header.resizeSection(column, width + max(spare, 0))
