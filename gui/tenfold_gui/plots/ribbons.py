"""Flows from those on the left to those on the right, as ribbons as wide as what flows."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import LEFT, RIGHT
from tenfold_gui.plots.axes import pushed_apart
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import PADDING

BAR = 8.0  # pixels: width of the ends
BETWEEN = 6.0  # pixels between an end and its words
AIR = 0.16  # of the height, shared out between the ends of a side
OPACITY = 0.45
TIGHTEST = 3.2  # height of an end, in heights of type: below it, words share a line
LEAST = 1.0  # pixels: a flow that is there can be seen


@dataclass(frozen=True)
class End:
    """Where ribbons begin or end.

    Parameters
    ----------
    key, name, words : str
        What it is, its name, and how much flows there.
    colour : str
        Of the end; ribbons have that of where they begin.
    """

    key: str
    name: str
    words: str
    colour: str


class Ribbons(QWidget):
    """Ribbons between two columns.

    Parameters
    ----------
    look : Look
        Colours and type.
    nothing : str
        Words where nothing flows.
    """

    def __init__(self, look: Look, nothing: str) -> None:
        super().__init__()
        self._look, self._nothing = look, nothing
        self._sides: tuple[tuple[End, ...], tuple[End, ...]] = ((), ())
        self._flows: Mapping[tuple[str, str], float] = {}
        self._metrics = QFontMetricsF(look.small)
        self.setMinimumSize(look.px(160), look.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def sides(self) -> tuple[tuple[End, ...], tuple[End, ...]]:
        """Where ribbons begin, and where they end."""
        return self._sides

    @property
    def flows(self) -> Mapping[tuple[str, str], float]:
        """What is shown."""
        return self._flows

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(240), self._look.px(120))

    def show_flows(
        self, left: Sequence[End], right: Sequence[End], flows: Mapping[tuple[str, str], float]
    ) -> None:
        """Show flows.

        Parameters
        ----------
        left, right : sequence of End
            From top to bottom.
        flows : mapping
            Amount by the keys of both ends; what is not above zero is left out.
        """
        self._sides = (tuple(left), tuple(right))
        self._flows = {pair: amount for pair, amount in flows.items() if amount > 0.0}
        names = {end.key: end.name for side in self._sides for end in side}
        said = (f"{names[a]} → {names[b]}" for a, b in self._flows)
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw ends, ribbons and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        if self._flows:
            self._draw(painter)
        else:
            painter.setPen(QColor(self._look.theme.secondary))
            painter.drawText(QRectF(self.rect()), int(Qt.AlignmentFlag.AlignCenter), self._nothing)
        painter.end()

    def _draw(self, painter: QPainter) -> None:
        top, height = PADDING - 4.0, self.height() - PADDING
        most = max(len(side) for side in self._sides)
        air = AIR * height / max(most - 1, 1)
        scale = (height - air * (most - 1)) / sum(self._flows.values())
        columns = [self._columns(side, k, scale, air, top) for k, side in enumerate(self._sides)]
        tight = self.height() < most * TIGHTEST * self._metrics.height()
        widths = [
            max(self._metrics.horizontalAdvance(end.name) + self._gap(end)
                if tight else max(map(self._metrics.horizontalAdvance, (end.name, end.words)))
                for end in side)
            for side in self._sides
        ]  # fmt: skip
        left = PADDING + widths[0] + BETWEEN
        right = self.width() - PADDING - widths[1] - BETWEEN - BAR
        places = ({k: room.top() for k, room in columns[0].items()},
                  {k: room.top() for k, room in columns[1].items()})  # fmt: skip
        colours = {end.key: end.colour for end in self._sides[0]}
        painter.setPen(Qt.PenStyle.NoPen)
        for start in self._sides[0]:
            for stop in self._sides[1]:
                amount = self._flows.get((start.key, stop.key), 0.0)
                if amount <= 0.0:
                    continue
                wide = max(amount * scale, LEAST)
                colour = QColor(colours[start.key])
                colour.setAlphaF(OPACITY)
                painter.setBrush(colour)
                painter.drawPath(
                    _ribbon(left + BAR, places[0][start.key], right, places[1][stop.key], wide)
                )
                places[0][start.key] += amount * scale
                places[1][stop.key] += amount * scale
        for k, (side, x) in enumerate(zip(self._sides, (left, right), strict=True)):
            self._draw_ends(
                painter, side, columns[k], x, RIGHT if k == 0 else LEFT, widths[k], tight
            )

    def _columns(
        self, side: Sequence[End], place: int, scale: float, air: float, top: float
    ) -> dict[str, QRectF]:
        """Rooms of the ends of a side, as high as what flows there."""
        found = {}
        y = top
        for end in side:
            total = sum(amount for pair, amount in self._flows.items() if pair[place] == end.key)
            found[end.key] = QRectF(0.0, y, BAR, max(total * scale, LEAST))
            y += total * scale + air
        return found

    def _draw_ends(
        self, painter: QPainter, side: Sequence[End], rooms: Mapping[str, QRectF], x: float,
        flags: int, width: float, tight: bool,
    ) -> None:  # fmt: skip
        """Draw a side with its words: on two lines each, or on one where it is tight."""
        line = self._metrics.height()
        middles = [rooms[end.key].center().y() for end in side]
        lines = 1.0 if tight else 2.0
        edge = 0.5 * lines * line
        heights = pushed_apart(middles, lines * line, edge, self.height() - edge)
        for end, middle in zip(side, heights, strict=True):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(end.colour))
            painter.drawRect(rooms[end.key].translated(x, 0.0))
            words = x + BAR + BETWEEN if flags == LEFT else x - BETWEEN - width
            top = middle - edge
            name = QRectF(words, top, width, line)
            amount = QRectF(words, top + (lines - 1.0) * line, width, line)
            if tight and flags == LEFT:
                amount.setLeft(words + self._metrics.horizontalAdvance(end.name) + BETWEEN)
            elif tight:
                name.setRight(words + width - self._gap(end))
            painter.setPen(QColor(end.colour))
            painter.drawText(name, flags, end.name)
            painter.setPen(QColor(self._look.theme.text))
            painter.drawText(amount, flags, end.words)

    def _gap(self, end: End) -> float:
        """Room of an amount beside a name."""
        return self._metrics.horizontalAdvance(end.words) + BETWEEN


def _ribbon(left: float, start: float, right: float, stop: float, wide: float) -> QPainterPath:
    """A band from the upper left to the lower right corner, level at both ends."""
    middle = 0.5 * (left + right)
    path = QPainterPath(QPointF(left, start))
    path.cubicTo(middle, start, middle, stop, right, stop)
    path.lineTo(right, stop + wide)
    path.cubicTo(middle, stop + wide, middle, start + wide, left, start + wide)
    path.closeSubpath()
    return path
