"""A table without lines: words on the left, numbers on the right, widths shared out."""

from collections.abc import Sequence
from itertools import zip_longest
from math import ceil
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from tenfold_gui.i18n import tr
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import ROW

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
AIR = 12.0  # pixels beside the words of a cell
TIGHTEST, LOOSEST = ROW - 12, ROW + 20  # height of a row

Headings = Sequence[tuple[str, str]]
Lengths = list[tuple[int, bool]]  # of the longest words in each column, and whether any are bold


class Cell(NamedTuple):
    """What a cell shows.

    Parameters
    ----------
    text, tip : str
        Words, and more of them while the pointer rests there.
    colour : str
        Of the words; the theme's own where it is empty.
    italic, bold : bool
        Slant and weight.
    """

    text: str
    tip: str = ""
    colour: str = ""
    italic: bool = False
    bold: bool = False


class QuietTable(QTableWidget):
    """Rows of cells under headings, as high and as wide as there is room.

    Parameters
    ----------
    look : Look
        Type.
    headings : sequence of pairs of str
        Words of the columns and what they mean, not yet translated.
    words : set of int
        Columns that hold words and stand on the left.
    wide : tuple of int
        Columns that share the room the others leave; all have some more where it is empty.
    spared : tuple of int
        Columns that are hidden where there is too little room for all.
    """

    def __init__(
        self, look: Look, headings: Headings, words: frozenset[int] = frozenset((0,)),
        wide: tuple[int, ...] = (), spared: tuple[int, ...] = (),
    ) -> None:  # fmt: skip
        super().__init__(0, len(headings))
        self._look, self._words, self._wide, self._spared = look, words, wide, spared
        self._titles = [tr(heading) if heading else "" for heading, _ in headings]
        for column, (_, meaning) in enumerate(headings):
            item = QTableWidgetItem(self._titles[column])
            item.setToolTip(tr(meaning) if meaning else "")
            item.setTextAlignment(LEFT if column in words else RIGHT)
            self.setHorizontalHeaderItem(column, item)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(0)
        self.horizontalHeader().setHighlightSections(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setMinimumSize(look.px(120), look.px(60))
        self.setFont(look.body)
        self._shown: list[list[Cell]] = []
        self._widths = [0.0] * len(headings)
        self._heights = (0, 0, 0, 0)  # of rows, those seen, pixels left over, and rows in all
        self._lengths: Lengths = []  # those that the widths were made for
        self._measure()

    @property
    def rows(self) -> Sequence[Sequence[Cell]]:
        """What is shown."""
        return self._shown

    @property
    def wanted_width(self) -> int:
        """Pixels at which nothing is cut short."""
        return ceil(sum(self._widths))

    def show_rows(self, rows: list[list[Cell]], settle: bool = True) -> None:
        """Show rows; only what differs is touched.

        Parameters
        ----------
        rows : list of list of Cell
            From top to bottom.
        settle : bool
            Whether columns may become narrower; during a drag they would jump to and fro.
        """
        if rows != self._shown:
            self.setRowCount(len(rows))
            for row, cells in enumerate(rows):
                before = self._shown[row] if row < len(self._shown) else []
                for column, cell in enumerate(cells):
                    self._set(row, column, cell, before[column] if column < len(before) else None)
            self._shown = rows
        lengths = _lengths(rows)
        if not settle:
            both = zip_longest(lengths, self._lengths, fillvalue=(0, False))
            lengths = [max(pair) for pair in both]
        if lengths != self._lengths:
            self._lengths = lengths
            self._measure(settle)

    def set_heading(self, column: int, text: str) -> None:
        """Change the words over a column, which stand already translated."""
        item = self.horizontalHeaderItem(column)
        if item is not None and item.text() != text:
            item.setText(text)
            self._titles[column] = text
            self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread rows and columns over the room there is."""
        super().resizeEvent(event)
        self._spread()

    def _set(self, row: int, column: int, cell: Cell, before: Cell | None) -> None:
        """Bring a cell up to date; each change of an item has a price."""
        if cell == before:
            return
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            item.setTextAlignment(LEFT if column in self._words else RIGHT)
            self.setItem(row, column, item)
        if before is None or cell.text != before.text:
            item.setText(cell.text)
        if before is None or cell.tip != before.tip:
            item.setToolTip(cell.tip)
        if before is None or (cell.italic, cell.bold) != (before.italic, before.bold):
            item.setFont(self._font(cell))
        if before is None or cell.colour != before.colour:
            colour = QBrush(QColor(cell.colour)) if cell.colour else None
            item.setData(Qt.ItemDataRole.ForegroundRole, colour)

    def _font(self, cell: Cell) -> QFont:
        font = self._look.body
        font.setItalic(cell.italic)
        if cell.bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _measure(self, settle: bool = True) -> None:
        """Find out how wide each column would be, and share out the room anew."""
        small = QFontMetricsF(self._look.small)
        widths = [small.horizontalAdvance(title) for title in self._titles]
        if not settle:
            widths = [
                max(width, before - AIR) for width, before in zip(widths, self._widths, strict=True)
            ]
        metrics: dict[tuple[bool, bool], QFontMetricsF] = {}
        for cells in self._shown:
            for column, cell in enumerate(cells):
                kind = (cell.italic, cell.bold)
                if kind not in metrics:
                    metrics[kind] = QFontMetricsF(self._font(cell))
                widths[column] = max(widths[column], metrics[kind].horizontalAdvance(cell.text))
        self._widths = [width + AIR for width in widths]
        self._spread()

    def _spread(self) -> None:
        """Share out what room is left; where there is too little, the first column gives way."""
        lacking = sum(self._widths) > self.viewport().width()
        for column in self._spared:
            self.setColumnHidden(column, lacking)
        visible = [k for k in range(self.columnCount()) if not self.isColumnHidden(k)]
        spare = self.viewport().width() - sum(self._widths[k] for k in visible)
        sharing = [k for k in self._wide or visible if k in visible]
        even = (spare + sum(self._widths[k] for k in sharing)) / max(len(sharing), 1)
        longest = max((k for k in visible if k in self._words), key=self._widths.__getitem__,
                      default=visible[0])  # fmt: skip
        for column in visible:
            width = self._widths[column]
            if self._wide and spare < 0.0:  # the longest words are cut short
                width += spare if column == longest else 0.0
            elif self._wide:
                width = even if column in sharing else width
            elif spare > 0.0 or column == visible[0]:
                width += spare / len(visible) if spare > 0.0 else spare
            self.horizontalHeader().resizeSection(column, int(max(width, AIR)))
        if self.rowCount():
            room = self.viewport().height()
            low = max(self._look.px(TIGHTEST), int(QFontMetricsF(self._look.body).height()) + 1)
            whole = min(self.rowCount(), max(room // low, 1))  # rows that are not cut through
            height = min(max(room // whole, low), self._look.px(LOOSEST))
            spare = max(room - whole * height, 0) if whole < self.rowCount() else 0
            if (height, whole, spare, self.rowCount()) != self._heights:
                self._heights = height, whole, spare, self.rowCount()
                self.verticalHeader().setDefaultSectionSize(height)
                for row in range(self.rowCount() if spare else 0):
                    self.setRowHeight(row, height + (row % whole < spare))


def _lengths(rows: Sequence[Sequence[Cell]]) -> Lengths:
    """What widths depend on: figures are equally wide, and bold ones wider."""
    return [
        (max(len(cell.text) for cell in column), any(cell.bold for cell in column))
        for column in zip(*rows, strict=True)
    ]
