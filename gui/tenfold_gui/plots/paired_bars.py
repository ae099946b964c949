"""Rows of bars on one scale with a zero: for each row a bar for every member."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import LEFT, RIGHT
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

BETWEEN = 10.0  # pixels between name, number and bar
FILLED = 0.82  # of a row's room
THICKNESS = 0.66  # of a bar, as a share of its line
TALLEST = 2.6  # height of a line, in heights of type
HOLDS = 0.55  # share of the scale that must be used, else it settles anew
LEAST = 1.0  # pixels
TOP = 6.0


@dataclass(frozen=True)
class Span:
    """One bar.

    Parameters
    ----------
    start, end : float
        Where it begins and ends.
    colour : str
        Its colour.
    words : str
        The number before it.
    mark : float or None
        A place on its scale to compare with.
    """

    start: float
    end: float
    colour: str
    words: str
    mark: float | None = None


@dataclass(frozen=True)
class Row:
    """Bars under one name.

    Parameters
    ----------
    key, name : str
        What they are, and the words before them.
    spans : tuple of Span
        From top to bottom, one for each member.
    strong : bool
        Whether it is the sum of the others.
    """

    key: str
    name: str
    spans: tuple[Span, ...]
    strong: bool = False


class PairedBars(QWidget):
    """Rows on one scale, which holds still while a slider moves.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: tuple[Row, ...] = ()
        self._words = ""
        self._ends = (0.0, 0.0)
        self._metrics = QFontMetricsF(look.small)
        self.setMinimumSize(look.px(120), look.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def rows(self) -> tuple[Row, ...]:
        """What is shown."""
        return self._rows

    @property
    def words(self) -> str:
        """What is said in the place of bars."""
        return self._words

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(240), self._look.px(120))

    def show_rows(self, rows: Sequence[Row], settle: bool = True, words: str = "") -> None:
        """Show rows, from top to bottom; words take their place where there are none."""
        before = self._rows, self._ends, self._words
        self._rows, self._words = tuple(rows), "" if rows else words
        places = [place for row in rows for span in row.spans for place in _places(span)]
        low, high = min(places, default=0.0), max(places, default=0.0)
        low, high = min(low, 0.0), max(high, 0.0)
        held, used = self._ends[1] - self._ends[0], high - low
        inside = self._ends[0] <= low and high <= self._ends[1]
        if settle or not inside or used < HOLDS * held:
            self._ends = (low, high)
        if (self._rows, self._ends, self._words) == before:
            return
        said = (" ".join((row.name, *(span.words for span in row.spans))) for row in self._rows)
        self.setAccessibleDescription("; ".join(said) or self._words)
        self.setMinimumHeight(round(TOP + self._lines * self._metrics.height()))
        self.update()

    @property
    def _lines(self) -> int:
        """Lines of numbers below each other, with some air between rows."""
        return sum(len(row.spans) for row in self._rows) + len(self._rows) // 4

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows in equal shares of the room."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        if not self._rows:
            painter.setPen(QColor(self._look.theme.secondary))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(self.rect()).adjusted(12, 0, -12, 0), int(flags), self._words)
        else:
            self._draw(painter)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        theme = self._look.theme
        most = max(len(row.spans) for row in self._rows)
        line = min(
            FILLED * (self.height() - TOP) / len(self._rows) / most,
            TALLEST * self._metrics.height(),
        )
        row_height = line * most / FILLED
        names = PADDING + max(self._width_of(row, row.name) for row in self._rows)
        numbers = max(self._width_of(row, s.words) for row in self._rows for s in row.spans)
        names = min(names, 0.5 * self.width())
        left = names + BETWEEN + numbers + BETWEEN
        wide = max(self.width() - PADDING - left, 1.0)
        low, high = self._ends
        scale = wide / max(high - low, 1e-300)
        zero = left - low * scale
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.drawLine(QLineF(zero, TOP, zero, TOP + row_height * len(self._rows)))
        for k, row in enumerate(self._rows):
            top = TOP + k * row_height + 0.5 * (1.0 - FILLED) * row_height
            painter.setFont(self._font_of(row))
            painter.setPen(QColor(theme.text if row.strong else theme.secondary))
            place = QRectF(PADDING, top, names - PADDING, line * len(row.spans))
            elided = QFontMetricsF(painter.font()).elidedText(
                row.name, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, LEFT, elided)
            for place_of, span in enumerate(row.spans):
                y = top + place_of * line
                number = QRectF(names, y, left - BETWEEN - names, line)
                painter.setPen(QColor(span.colour))
                painter.drawText(number, RIGHT, span.words)
                self._draw_bar(painter, span, zero, scale, y + 0.5 * line, THICKNESS * line)

    def _draw_bar(
        self, painter: QPainter, span: Span, zero: float, scale: float, middle: float, thick: float
    ) -> None:
        begin, end = sorted((zero + span.start * scale, zero + span.end * scale))
        shape = QRectF(begin, middle - 0.5 * thick, max(end - begin, LEAST), thick)
        painter.fillRect(shape, QColor(span.colour))
        if span.mark is not None:
            x = zero + span.mark * scale
            painter.setPen(QPen(QColor(self._look.theme.text), 1.5))
            painter.drawLine(QLineF(x, middle - 0.7 * thick, x, middle + 0.7 * thick))

    def _font_of(self, row: Row) -> QFont:
        font = self._look.small
        font.setBold(row.strong)
        return font

    def _width_of(self, row: Row, text: str) -> float:
        return QFontMetricsF(self._font_of(row)).horizontalAdvance(text) + 1.0


def _places(span: Span) -> tuple[float, ...]:
    return (span.start, span.end) if span.mark is None else (span.start, span.end, span.mark)
