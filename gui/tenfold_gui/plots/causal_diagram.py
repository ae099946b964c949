"""What causes what: nodes on a ring, arrows between them as wide as their links are strong."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from tenfold_gui.plots.alignment import CENTRE
from tenfold_gui.style.look import Look

THINNEST, WIDEST = 1.0, 9.0  # pixels
STRONGEST = 2.0  # score at which an arrow is widest
BEND = 0.22  # of an arrow, off the straight line
AIR = 6.0  # pixels around the words of a node
HEAD = 9.0


@dataclass(frozen=True)
class Bubble:
    """A node: its key, its words in one or two lines, and whether it remembers."""

    key: str
    words: str
    stock: bool


@dataclass(frozen=True)
class Link:
    """An arrow.

    Parameters
    ----------
    source, target : int
        Numbers of the nodes.
    score : float
        Share of the target's change that it makes, with its sign.
    words : str
        What it passes through, for those who point at it.
    """

    source: int
    target: int
    score: float
    words: str = ""


class CausalDiagram(QWidget):
    """Nodes and arrows.

    Signals ``picked`` with the key of a node that was clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._bubbles: tuple[Bubble, ...] = ()
        self._links: tuple[Link, ...] = ()
        self._current = -1
        self._metrics = QFontMetricsF(look.small)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(look.px(200), look.px(160))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """Nodes that are shown."""
        return self._bubbles

    @property
    def links(self) -> tuple[Link, ...]:
        """Arrows that are shown."""
        return self._links

    def sizeHint(self) -> QSize:
        """Take what there is."""
        return QSize(self._look.px(360), self._look.px(320))

    def show_links(self, bubbles: Sequence[Bubble], links: Sequence[Link]) -> None:
        """Show nodes and arrows."""
        if (tuple(bubbles), tuple(links)) == (self._bubbles, self._links):
            return
        if tuple(bubbles) != self._bubbles:
            self._current = -1
        self._bubbles, self._links = tuple(bubbles), tuple(links)
        said = (f"{bubbles[one.source].words} → {bubbles[one.target].words} {_sign(one.score)}"
                for one in links)  # fmt: skip
        self.setAccessibleDescription("; ".join(said))
        self.update()

    def width_of(self, link: Link) -> float:
        """Width of an arrow, in pixels."""
        strength = min(abs(link.score) / STRONGEST, 1.0)
        return (THINNEST + strength * (WIDEST - THINNEST)) * self._look.scale

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the node under the pointer."""
        for k, one in enumerate(self._bubbles):
            if self._room(k).contains(event.position()):
                self._current = k
                self.picked.emit(one.key)
                self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk around the ring with the arrow keys; Enter picks."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1,
                Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))  # fmt: skip
        if step is not None and self._bubbles:
            self._current = (self._current + step) % len(self._bubbles)
            self.update()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current >= 0:
            self.picked.emit(self._bubbles[self._current].key)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw arrows, then nodes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._look.small)
        for place, link in enumerate(self._links):
            twins = [one for one in self._links[:place]
                     if (one.source, one.target) == (link.source, link.target)]  # fmt: skip
            self._draw_link(painter, link, len(twins))
        for k, one in enumerate(self._bubbles):
            self._draw_bubble(painter, k, one)
        painter.end()

    def _room(self, k: int) -> QRectF:
        """Room of a node; the first stands at the top, the others follow clockwise."""
        lines = self._bubbles[k].words.split("\n")
        wide = max(self._metrics.horizontalAdvance(line) for line in lines) + 2.0 * AIR
        high = len(lines) * self._metrics.height() + AIR
        count = len(self._bubbles)
        angle = 2.0 * math.pi * k / count - 0.5 * math.pi
        widest = max(
            self._metrics.horizontalAdvance(line) for b in self._bubbles
            for line in b.words.split("\n")
        ) + 2.0 * AIR  # fmt: skip
        across = max(0.5 * (self.width() - widest) - AIR, 1.0)
        up = max(0.5 * (self.height() - high) - 2.0 * AIR, 1.0)
        room = QRectF(0.0, 0.0, wide, high)
        room.moveCenter(QPointF(0.5 * self.width() + across * math.cos(angle),
                                0.5 * self.height() + up * math.sin(angle)))  # fmt: skip
        return room

    def _draw_bubble(self, painter: QPainter, k: int, one: Bubble) -> None:
        theme, room = self._look.theme, self._room(k)
        marked = k == self._current and self.hasFocus()
        painter.setPen(QPen(QColor(theme.accent if marked else theme.baseline), 1.0))
        painter.setBrush(QColor(theme.panel))
        radius = 1.0 if one.stock else 0.5 * room.height()
        painter.drawRoundedRect(room, radius, radius)
        painter.setPen(QColor(theme.text))
        painter.drawText(room, CENTRE, one.words)

    def _draw_link(self, painter: QPainter, link: Link, twins: int) -> None:
        theme = self._look.theme
        start, stop = self._room(link.source), self._room(link.target)
        first, last = start.center(), stop.center()
        along = last - first
        bend = BEND * (1.0 + 0.9 * twins)
        knee = QPointF(0.5 * (first.x() + last.x()) + bend * along.y(),
                       0.5 * (first.y() + last.y()) - bend * along.x())  # fmt: skip
        begin, end = _edge(start, knee), _edge(stop, knee)
        width, head = self.width_of(link), HEAD * self._look.scale
        far = math.hypot(end.x() - knee.x(), end.y() - knee.y()) or 1.0
        way = QPointF((end.x() - knee.x()) / far, (end.y() - knee.y()) / far)
        size = head + 0.6 * width
        neck = QPointF(end.x() - size * way.x(), end.y() - size * way.y())
        at_rest = link.score == 0.0
        colour = QColor(theme.baseline if at_rest else theme.series[1 if link.score > 0.0 else 0])
        path = QPainterPath(begin)
        path.quadTo(knee, neck)
        style = Qt.PenStyle.DotLine if at_rest else Qt.PenStyle.SolidLine
        painter.setPen(QPen(colour, width, style, Qt.PenCapStyle.FlatCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        side = QPointF(-way.y(), way.x()) * (0.5 * size)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([end, neck + side, neck - side]))
        self._draw_sign(painter, path.pointAtPercent(0.5), link.score)

    def _draw_sign(self, painter: QPainter, at: QPointF, score: float) -> None:
        theme = self._look.theme
        size = self._metrics.height()
        room = QRectF(at.x() - 0.5 * size, at.y() - 0.5 * size, size, size)
        painter.setBrush(QColor(theme.panel))
        painter.setPen(QPen(QColor(theme.hairline), 1.0))
        painter.drawEllipse(room)
        painter.setPen(QColor(theme.text))
        painter.drawText(room, CENTRE, _sign(score))


def _sign(score: float) -> str:
    return "·" if score == 0.0 else "+" if score > 0.0 else "−"


def _edge(room: QRectF, towards: QPointF) -> QPointF:
    """Where the way from the middle of a room leaves it."""
    middle = room.center()
    dx, dy = towards.x() - middle.x(), towards.y() - middle.y()
    ratios = [half / abs(d) for half, d in ((0.5 * room.width(), dx), (0.5 * room.height(), dy))
              if abs(d) > 1e-9]  # fmt: skip
    share = min([1.0, *ratios])
    return QPointF(middle.x() + share * dx, middle.y() + share * dy)
