"""Horizontal bars with a name and a number before each."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.plots.alignment import LEFT, RIGHT
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

TIGHTEST, LOOSEST = 1.25, 3.2  # height of a row, in heights of type
THICKNESS = 0.56  # of a bar, as a share of its row
BETWEEN = 10.0  # pixels between name, number and bar
HOLDS = 0.55  # share of the room that the longest bar must fill, else the scale settles anew
AIR = 1.04


@dataclass(frozen=True)
class Bar:
    """One bar.

    Parameters
    ----------
    key, name : str
        What it is, and the words before it.
    value : float
        Its length.
    colour : str
        Its colour.
    start : float
        Where it begins.
    mark : float or None
        A place on its scale to compare with.
    strong : bool
        Whether it is the sum of the others.
    """

    key: str
    name: str
    value: float
    colour: str
    start: float = 0.0
    mark: float | None = None
    strong: bool = False

    @property
    def end(self) -> float:
        """Where it ends."""
        return self.start + self.value


class Bars(QWidget):
    """Bars below each other on one scale, which holds still while a slider moves.

    Parameters
    ----------
    look : Look
        Colours and type.
    rest : str
        Name of the bar that takes the smallest ones together where there is no room for all.
    """

    def __init__(self, look: Look, rest: str) -> None:
        super().__init__()
        self._look, self._rest = look, rest
        self._bars: tuple[Bar, ...] = ()
        self._limit: tuple[float, str] | None = None
        self._decimals, self._most = 0, 0.0
        self._metrics = QFontMetricsF(look.small)
        self.setMinimumSize(look.px(120), look.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bars(self) -> tuple[Bar, ...]:
        """What is shown."""
        return self._bars

    @property
    def limit(self) -> tuple[float, str] | None:
        """Place and words of the line through all bars."""
        return self._limit

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(240), self._look.px(120))

    def show_bars(
        self, bars: Sequence[Bar], decimals: int, settle: bool = True,
        limit: tuple[float, str] | None = None,
    ) -> None:  # fmt: skip
        """Show bars.

        Parameters
        ----------
        bars : sequence of Bar
            From top to bottom.
        decimals : int
            Decimals of the numbers.
        settle : bool
            Whether the scale may move.
        limit : tuple of float and str
            Place and words of a line through all bars.
        """
        before = self._bars, self._decimals, self._limit, self._most
        self._bars, self._decimals, self._limit = tuple(bars), decimals, limit
        ends = [max(bar.end, bar.mark or 0.0) for bar in bars]
        longest = max([*ends, limit[0] if limit else 0.0], default=0.0)
        if settle or not HOLDS * self._most <= longest <= self._most:
            self._most = AIR * longest
        if (self._bars, self._decimals, self._limit, self._most) == before:
            return
        said = (f"{bar.name} {self._number(bar)}" for bar in self._bars)
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        top = self._metrics.height() + 4.0 if self._limit else 4.0
        least = TIGHTEST * self._metrics.height()
        bars = self._fitting(max(1, int((self.height() - top) / least)))
        if bars and self._most > 0.0:
            row = min((self.height() - top) / len(bars), LOOSEST * self._metrics.height())
            self._draw(painter, bars, top, row)
        painter.end()

    def _fitting(self, room: int) -> list[Bar]:
        """So many bars; the smallest ones taken together where all would be too many."""
        if len(self._bars) <= room:
            return list(self._bars)
        parts = [bar for bar in self._bars if not bar.strong]
        small = sorted(parts, key=lambda bar: bar.value)[: len(self._bars) - room + 1]
        kept = [bar for bar in self._bars if bar not in small]
        value = sum(bar.value for bar in small)
        rest = replace(small[0], key="", name=self._rest, value=value, mark=None,
                       colour=self._look.theme.baseline)  # fmt: skip
        place = next((k for k, bar in enumerate(kept) if bar.strong), len(kept))
        return [*kept[:place], rest, *kept[place:]]

    def _draw(self, painter: QPainter, bars: Sequence[Bar], top: float, row: float) -> None:
        theme = self._look.theme
        names = PADDING + max(self._width_of(bar, bar.name) for bar in bars)
        left = (
            names + BETWEEN + max(self._width_of(bar, self._number(bar)) for bar in bars) + BETWEEN
        )
        scale = max(self.width() - PADDING - left, 1.0) / self._most
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.drawLine(QLineF(left, top, left, top + row * len(bars)))
        for k, bar in enumerate(bars):
            middle = top + (k + 0.5) * row
            line = QRectF(PADDING, middle - 0.5 * row, left - BETWEEN - PADDING, row)
            painter.setFont(self._font_of(bar))
            painter.setPen(QColor(theme.text if bar.strong else bar.colour))
            painter.drawText(line, LEFT, bar.name)
            painter.setPen(QColor(theme.text))
            painter.drawText(line, RIGHT, self._number(bar))
            thick = THICKNESS * row
            shape = QRectF(left + bar.start * scale, middle - 0.5 * thick,
                           max(bar.value * scale, 1.0), thick)  # fmt: skip
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.baseline if bar.strong else bar.colour))
            painter.drawRoundedRect(shape, 2.0, 2.0)
            if bar.mark is not None:
                x = left + bar.mark * scale
                painter.setPen(QPen(QColor(theme.text), 1.5))
                painter.drawLine(QLineF(x, middle - 0.5 * row + 1.0, x, middle + 0.5 * row - 1.0))
        if self._limit is not None:
            self._draw_limit(painter, left + self._limit[0] * scale, top, row * len(bars))

    def _number(self, bar: Bar) -> str:
        return plain_number(bar.value, self._decimals)

    def _font_of(self, bar: Bar) -> QFont:
        font = self._look.small
        font.setBold(bar.strong)
        return font

    def _width_of(self, bar: Bar, text: str) -> float:
        """Width of a bar's name or number."""
        metrics = QFontMetricsF(self._font_of(bar)) if bar.strong else self._metrics
        return metrics.horizontalAdvance(text)

    def _draw_limit(self, painter: QPainter, x: float, top: float, height: float) -> None:
        assert self._limit is not None
        words = self._limit[1]
        painter.setFont(self._look.small)
        painter.setPen(QPen(QColor(self._look.theme.text), 1.0, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(x, top - 2.0, x, top + height))
        width = self._metrics.horizontalAdvance(words) + 2.0
        begin = min(max(x - 0.5 * width, 0.0), self.width() - width - PADDING)
        painter.drawText(QRectF(begin, 0.0, width, self._metrics.height()), LEFT, words)
