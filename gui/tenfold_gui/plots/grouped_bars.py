"""Bars in groups: one group below the other, in each a bar for every bloc."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import LEFT, RIGHT
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

BETWEEN = 10.0  # pixels between words and bars
LEAST_BAR = 0.4  # of the room beside the names: words that leave bars less are left out
FILLED = 0.72  # of a group's room
TIGHTEST = 0.85  # height of a bar's row, in heights of type: below it, words share a line
THICKEST = 1.1  # of a bar, in heights of type


@dataclass(frozen=True)
class Member:
    """One bar of a group.

    Parameters
    ----------
    value : float
        Its length, as a share of the whole room.
    colour : str
        Its colour.
    name : str
        Whose it is.
    words : str
        Behind it.
    mark : float or None
        A place to compare with.
    strong : bool
        Whether it is the one to look at.
    """

    value: float
    colour: str
    name: str
    words: str
    mark: float | None = None
    strong: bool = False


@dataclass(frozen=True)
class Group:
    """Bars under one name."""

    key: str
    name: str
    members: tuple[Member, ...]


class GroupedBars(QWidget):
    """Groups of bars on one scale from nothing to the whole.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._groups: tuple[Group, ...] = ()
        self._metrics = QFontMetricsF(look.small)
        self.setMinimumSize(look.px(120), look.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def groups(self) -> tuple[Group, ...]:
        """What is shown."""
        return self._groups

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(240), self._look.px(120))

    def show_groups(self, groups: Sequence[Group]) -> None:
        """Show groups, from top to bottom."""
        self._groups = tuple(groups)
        said = (" ".join((group.name, *(f"{one.name} {one.words}" for one in group.members)))
                for group in groups)  # fmt: skip
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the groups in equal shares of the room."""
        if not self._groups:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        widest = max(self._metrics.horizontalAdvance(group.name) for group in self._groups)
        legend = self._metrics.height() + 4.0
        room = (self.height() - legend - 4.0) / len(self._groups)
        most = max(len(group.members) for group in self._groups)
        together = FILLED * room / most < TIGHTEST * self._metrics.height()
        words = max(self._width_of(group, together) for group in self._groups)
        left = PADDING + widest + BETWEEN
        whole = self.width() - left - PADDING
        said = whole - words - BETWEEN >= LEAST_BAR * whole
        scale = max(whole - words - BETWEEN if said else whole, 1.0)
        self._draw_legend(painter, left)
        for k, group in enumerate(self._groups):
            top = legend + k * room
            self._draw(painter, group, top, room, left, scale)
            if said:
                self._draw_words(painter, group, top, room, left + scale, together)
        painter.end()

    def _draw_legend(self, painter: QPainter, left: float) -> None:
        """Name the bars in their colours, once."""
        line = self._metrics.height()
        for member in self._groups[0].members:
            painter.setPen(QColor(member.colour))
            painter.drawText(QRectF(left, 1.0, self.width(), line), LEFT, member.name)
            left += self._metrics.horizontalAdvance(member.name) + BETWEEN

    def _draw(
        self, painter: QPainter, group: Group, top: float, room: float, left: float, scale: float
    ) -> None:
        theme, line = self._look.theme, self._metrics.height()
        row = FILLED * room / len(group.members)
        thick = min(0.78 * row, THICKEST * line)
        painter.setPen(QColor(theme.text))
        painter.drawText(QRectF(PADDING, top, left - PADDING - BETWEEN, room), RIGHT, group.name)
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.drawLine(QLineF(left, top, left, top + room))
        first = top + 0.5 * (1.0 - FILLED) * room
        for k, member in enumerate(group.members):
            middle = first + (k + 0.5) * row
            whole = QRectF(left, middle - 0.5 * thick, scale, thick)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hover))
            painter.drawRoundedRect(whole, 2.0, 2.0)
            painter.setBrush(QColor(member.colour))
            shape = QRectF(whole)
            shape.setWidth(max(member.value * scale, 1.0))
            painter.drawRoundedRect(shape, 2.0, 2.0)
            if member.mark is not None:
                x = left + member.mark * scale
                painter.setPen(QPen(QColor(theme.text), 1.5))
                painter.drawLine(QLineF(x, middle - 0.5 * row, x, middle + 0.5 * row))

    def _draw_words(
        self, painter: QPainter, group: Group, top: float, room: float, left: float, together: bool
    ) -> None:
        """Write behind each bar, or all words of a group in one line where bars are too thin."""
        theme, line = self._look.theme, self._metrics.height()
        row = FILLED * room / len(group.members)
        first = top + 0.5 * (1.0 - FILLED) * room
        x = left + BETWEEN
        for k, member in enumerate(group.members):
            middle = top + 0.5 * room if together else first + (k + 0.5) * row
            font = self._font_of(member)
            painter.setFont(font)
            painter.setPen(QColor(theme.text if member.strong else theme.secondary))
            painter.drawText(QRectF(x, middle - 0.5 * line, self.width(), line), LEFT, member.words)
            if together:
                x += QFontMetricsF(font).horizontalAdvance(member.words) + BETWEEN
        painter.setFont(self._look.small)

    def _width_of(self, group: Group, together: bool) -> float:
        """Room that the words of a group need."""
        widths = [
            QFontMetricsF(self._font_of(member)).horizontalAdvance(member.words)
            for member in group.members
        ]
        return sum(widths) + BETWEEN * (len(widths) - 1) if together else max(widths)

    def _font_of(self, member: Member) -> QFont:
        font = self._look.small
        font.setBold(member.strong)
        return font
