"""Wholes beside each other, each cut into its parts, with the parts named below."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import LEFT
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

THICKEST = 6.0  # of a bar, in heights of type
THINNEST = 0.4  # and least
BETWEEN_WORDS = 14.0
LEAST_WIDTH = 1.5  # pixels: a part that is there can be seen
HOLDS = 0.55
TOP = 8.0


@dataclass(frozen=True)
class Part:
    """One part of a whole: its size, the words below the bar, and its colour."""

    value: float
    words: str
    colour: str


@dataclass(frozen=True)
class Whole:
    """A bar.

    Parameters
    ----------
    name, words : str
        Whose it is, and how much it is in all, or why there is none.
    parts : tuple of Part
        From left to right; empty where there is nothing to show.
    """

    name: str
    words: str
    parts: tuple[Part, ...] = ()

    @property
    def length(self) -> float:
        """Sum of the parts."""
        return math.fsum(part.value for part in self.parts)


class StackedBars(QWidget):
    """Bars on one scale, which holds still while a slider moves.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._wholes: tuple[Whole, ...] = ()
        self._most = 0.0
        self._metrics = QFontMetricsF(look.small)
        self.setMinimumSize(look.px(120), look.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def wholes(self) -> tuple[Whole, ...]:
        """What is shown."""
        return self._wholes

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(240), self._look.px(120))

    def show_wholes(self, wholes: Sequence[Whole], settle: bool = True) -> None:
        """Show bars."""
        before = self._wholes, self._most
        self._wholes = tuple(wholes)
        longest = max((whole.length for whole in wholes), default=0.0)
        if settle or not HOLDS * self._most <= longest <= self._most:
            self._most = longest
        if (self._wholes, self._most) == before:
            return
        said = (" ".join((whole.name, whole.words, *(part.words for part in whole.parts)))
                for whole in self._wholes)  # fmt: skip
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars below each other; all have as much room beyond what they need."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        needs, top = [self._least(whole) for whole in self._wholes], float(TOP)
        spare = (self.height() - TOP - sum(needs)) / max(len(needs), 1)
        for whole, need in zip(self._wholes, needs, strict=True):
            self._draw(painter, whole, top, need + spare)
            top += need + spare
        painter.end()

    def _least(self, whole: Whole) -> float:
        """Height that a bar needs with all its words."""
        return (1.0 + THINNEST + len(self._lines_of(whole.parts))) * self._metrics.height() + 8.0

    def _draw(self, painter: QPainter, whole: Whole, top: float, room: float) -> None:
        line = self._metrics.height()
        font = self._look.small
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.secondary))
        head = QRectF(PADDING, top + 2.0, self.width() - 2.0 * PADDING, line)
        advance = self._metrics.horizontalAdvance(whole.name)
        painter.drawText(head, LEFT, whole.name)
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(QColor(self._look.theme.text))
        painter.drawText(head.adjusted(advance + 8.0, 0.0, 0.0, 0.0), LEFT, whole.words)
        if not whole.parts or self._most <= 0.0:
            return
        painter.setFont(self._look.small)
        words = self._lines_of(whole.parts)
        thick = min(room - (len(words) + 2.2) * line, THICKEST * line)
        thick = max(thick, THINNEST * line)
        self._draw_parts(painter, whole.parts, head.bottom() + 3.0, thick)
        self._draw_words(painter, words, head.bottom() + 3.0 + thick + 3.0)

    def _draw_parts(
        self, painter: QPainter, parts: Sequence[Part], top: float, thick: float
    ) -> None:
        scale = (self.width() - 2.0 * PADDING) / self._most
        painter.setPen(Qt.PenStyle.NoPen)
        x = float(PADDING)
        for part in parts:
            if part.value > 0.0:
                width = max(part.value * scale, LEAST_WIDTH)
                painter.fillRect(QRectF(x, top, width, thick), QColor(part.colour))
                x += width

    def _lines_of(self, parts: Sequence[Part]) -> list[list[tuple[float, Part]]]:
        """Words of the parts, each with its place, in as many lines as they need."""
        lines: list[list[tuple[float, Part]]] = [[]]
        x, end = 0.0, self.width() - 2.0 * PADDING
        for part in parts:
            width = self._metrics.horizontalAdvance(part.words)
            if lines[-1] and x + width > end:
                lines.append([])
                x = 0.0
            lines[-1].append((x, part))
            x += width + BETWEEN_WORDS
        return lines

    def _draw_words(
        self, painter: QPainter, lines: Sequence[Sequence[tuple[float, Part]]], top: float
    ) -> None:
        height = self._metrics.height()
        for k, line in enumerate(lines):
            for x, part in line:
                painter.setPen(QColor(part.colour))
                room = QRectF(PADDING + x, top + k * height, self.width(), height)
                painter.drawText(room, LEFT, part.words)
