"""A map of numbers: a cell for each pair of settings, coloured by what its number means."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFontMetricsF,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.i18n.numbers import plain_number, short_number, steady_number
from tenfold_gui.plots.alignment import CENTRE, LEFT, RIGHT
from tenfold_gui.plots.items import Array
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING, Theme

STRONGEST = 0.5  # how much of a colour is mixed into the ground: words stay legible on it
FARTHEST = 2.0  # ratio to the neutral value at which the colour is strongest
CELL_GAP = 2.0
TOP = 6.0  # pixels free above
STALE = 0.3  # opacity while a newer map is computed
Place = tuple[int, int]
Spot = tuple[float, float]


@dataclass(frozen=True)
class Cells:
    """What a map shows.

    Parameters
    ----------
    rows, columns : sequence of str
        Words before the rows, from the bottom up, and below the columns.
    values : ndarray, shape (rows, columns)
        Not a number where there is none.
    neutral : float
        Value without a colour.
    up, across : str
        What rows and columns are.
    here : tuple of int or None
        Row and column of the present settings.
    reach : float or None
        Difference from the neutral value at which the colour is strongest; where it is None,
        ratios to it are coloured instead, up to a double and a half.
    contour : tuple of pairs of places
        Pieces of a line, between rows and columns counted from the middle of the first cell.
    """

    rows: Sequence[str]
    columns: Sequence[str]
    values: Array
    neutral: float
    up: str
    across: str
    here: Place | None
    reach: float | None = None
    contour: tuple[tuple[Spot, Spot], ...] = ()

    def far(self, value: float) -> float:
        """How far a value lies from the neutral one, from minus one to one."""
        if self.reach is None:
            return math.log(value / self.neutral) / math.log(FARTHEST)
        return (value - self.neutral) / self.reach

    def words(self, value: float) -> str:
        """What a cell says: differences with their sign."""
        if self.reach is None:
            return steady_number(value)
        text = plain_number(value, 1)
        return f"+{text}" if value > 0.0 and text != "0.0" else text


class HeatMap(QWidget):
    """Cells with numbers, coloured by their ratio to a neutral value.

    Signals ``hovered`` with row and column of the cell under the pointer, or None.

    Parameters
    ----------
    look : Look
        Colours and type.
    waiting, none : str
        Words while there is no map yet, and in a cell without a value.
    less, neutral, more : str
        Words on the colour scale, from end to end.
    """

    hovered = Signal(object)

    def __init__(
        self, look: Look, waiting: str, none: str, less: str, neutral: str, more: str
    ) -> None:
        super().__init__()
        self._look = look
        self._waiting, self._none = waiting, none
        self._less, self._neutral, self._more = less, neutral, more
        self._cells: Cells | None = None
        self._stale = False
        self._metrics = QFontMetricsF(look.small)
        self.setMouseTracking(True)
        self.setMinimumSize(look.px(160), look.px(80))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def cells(self) -> Cells | None:
        """What is shown."""
        return self._cells

    @property
    def is_stale(self) -> bool:
        """Whether a newer map is on its way."""
        return self._stale

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(320), self._look.px(240))

    def show_cells(self, cells: Cells) -> None:
        """Show a map that is up to date."""
        self._cells, self._stale = cells, False
        self.update()

    def set_stale(self) -> None:
        """Dim what is shown until a newer map arrives."""
        if not self._stale:
            self._stale = True
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which cell is under the pointer."""
        self.hovered.emit(self._cell_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Forget the cell."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, the words at the edges and the colour scale."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        if self._cells is None:
            painter.setPen(QColor(self._look.theme.secondary))
            painter.drawText(QRectF(self.rect()), CENTRE, self._waiting)
        else:
            painter.setOpacity(STALE if self._stale else 1.0)
            self._draw_cells(painter, self._cells)
            self._draw_edges(painter, self._cells)
            painter.setOpacity(1.0)
            self._draw_scale(painter, self._cells)
        painter.end()

    def _frame(self) -> QRectF:
        """Room of all cells."""
        assert self._cells is not None
        widest = max(self._metrics.horizontalAdvance(words) for words in self._cells.rows)
        left = PADDING + widest + 8.0
        above = 1.2 * self._metrics.height() + TOP
        below = 4.2 * self._metrics.height() + 6.0
        width = self.width() - left - PADDING
        return QRectF(left, above, max(width, 1.0), max(self.height() - above - below, 1.0))

    def _room(self, row: int, column: int) -> QRectF:
        """Room of one cell; the first row lies at the bottom."""
        assert self._cells is not None
        frame, cells = self._frame(), self._cells
        width, height = frame.width() / len(cells.columns), frame.height() / len(cells.rows)
        top = frame.top() + (len(cells.rows) - 1 - row) * height
        room = QRectF(frame.left() + column * width, top, width, height)
        half = 0.5 * CELL_GAP
        return room.adjusted(half, half, -half, -half)

    def _draw_cells(self, painter: QPainter, cells: Cells) -> None:
        theme = self._look.theme
        for row in range(len(cells.rows)):
            for column in range(len(cells.columns)):
                room, value = self._room(row, column), float(cells.values[row, column])
                known = math.isfinite(value)
                ground = QColor(tint(cells.far(value), theme) if known else theme.window)
                painter.fillRect(room, ground)
                if not known:
                    brush = QBrush(QColor(theme.hairline), Qt.BrushStyle.BDiagPattern)
                    painter.fillRect(room, brush)
        self._draw_contour(painter, cells)
        self._draw_numbers(painter, cells)
        if cells.here is not None:
            painter.setPen(QPen(QColor(theme.text), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._room(*cells.here))

    def _draw_numbers(self, painter: QPainter, cells: Cells) -> None:
        """Write in the cells; where the contour passes, each number has its own ground."""
        theme, height = self._look.theme, self._metrics.height()
        for row in range(len(cells.rows)):
            for column in range(len(cells.columns)):
                room, value = self._room(row, column), float(cells.values[row, column])
                known = math.isfinite(value)
                words = cells.words(value) if known else self._none
                if known and cells.contour:
                    width = self._metrics.horizontalAdvance(words)
                    ground = QRectF(0.0, 0.0, width + 4.0, min(height, room.height()))
                    ground.moveCenter(room.center())
                    painter.fillRect(ground, QColor(tint(cells.far(value), theme)))
                painter.setPen(QColor(theme.text if known else theme.secondary))
                painter.drawText(room, CENTRE, words)

    def _draw_contour(self, painter: QPainter, cells: Cells) -> None:
        painter.setPen(QPen(QColor(self._look.theme.text), 1.6, Qt.PenStyle.DashLine))
        for first, second in cells.contour:
            painter.drawLine(QLineF(self._spot(first), self._spot(second)))

    def _spot(self, spot: Spot) -> QPointF:
        """Pixels of a place between cells."""
        assert self._cells is not None
        frame, cells = self._frame(), self._cells
        row, column = spot
        return QPointF(
            frame.left() + (column + 0.5) / len(cells.columns) * frame.width(),
            frame.bottom() - (row + 0.5) / len(cells.rows) * frame.height(),
        )

    def _draw_edges(self, painter: QPainter, cells: Cells) -> None:
        painter.setPen(QColor(self._look.theme.secondary))
        frame, height = self._frame(), self._metrics.height()
        for row, words in enumerate(cells.rows):
            room = self._room(row, 0)
            edge = QRectF(0.0, room.top(), frame.left() - 8.0, room.height())
            painter.drawText(edge, RIGHT, words)
        for column, words in enumerate(cells.columns):
            room = self._room(0, column)
            edge = QRectF(room.left(), frame.bottom() + 2.0, room.width(), height)
            painter.drawText(edge, CENTRE, words)
        whole = QRectF(PADDING, TOP, self.width() - 2.0 * PADDING, height)
        painter.drawText(whole, LEFT, f"↑ {cells.up}")
        below = whole.translated(0.0, frame.bottom() - TOP + 1.15 * height)
        painter.drawText(below, RIGHT, f"{cells.across} →")

    def _draw_scale(self, painter: QPainter, cells: Cells) -> None:
        """Draw the colours from fewer to more, with the neutral value in the middle."""
        theme, height = self._look.theme, self._metrics.height()
        frame = self._frame()
        top = frame.bottom() + 2.9 * height + 4.0
        less = self._metrics.horizontalAdvance(self._less) + 8.0
        more = self._metrics.horizontalAdvance(self._more) + 8.0
        strip = QRectF(frame.left() + less, top, max(frame.width() - less - more, 20.0), height)
        gradient = QLinearGradient(strip.topLeft(), strip.topRight())
        for k in range(11):
            gradient.setColorAt(0.1 * k, QColor(tint(0.2 * k - 1.0, theme)))
        painter.fillRect(strip, gradient)
        painter.setPen(QColor(theme.secondary))
        painter.drawText(QRectF(strip.left() - less, top, less - 8.0, height), RIGHT, self._less)
        painter.drawText(QRectF(strip.right() + 8.0, top, more, height), LEFT, self._more)
        painter.setPen(QColor(theme.text))
        words = self._neutral.format(value=short_number(cells.neutral))
        painter.drawText(strip, CENTRE, words)

    def _cell_at(self, position: QPointF) -> Place | None:
        if self._cells is None:
            return None
        frame = self._frame()
        if not frame.contains(position):
            return None
        rows, columns = len(self._cells.rows), len(self._cells.columns)
        column = int((position.x() - frame.left()) / frame.width() * columns)
        row = rows - 1 - int((position.y() - frame.top()) / frame.height() * rows)
        return min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)


def tint(far: float, theme: Theme) -> str:
    """Colour of a distance from the neutral value: towards the second series above it.

    Parameters
    ----------
    far : float
        Beyond one, and below minus one, the colour stays the same.
    theme : Theme
        Whose colours.
    """
    hue = theme.series[1] if far > 0.0 else theme.series[0]
    amount = STRONGEST * min(abs(far), 1.0)
    pairs = ((int(theme.panel[k : k + 2], 16), int(hue[k : k + 2], 16)) for k in (1, 3, 5))
    mixed = [round(ground + amount * (colour - ground)) for ground, colour in pairs]
    return "#" + "".join(f"{part:02X}" for part in mixed)
