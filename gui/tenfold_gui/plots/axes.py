"""Axes without lines: quiet tick labels left and below, names of the curves on the right."""

from collections.abc import Callable, Sequence
from enum import Enum
from typing import Any, NamedTuple

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from tenfold_gui.i18n.numbers import plain_number, power_of_ten, short_number
from tenfold_gui.plots.ticks import decade_ticks, round_ticks, year_ticks

LABEL_GAP = 6.0
LEADING = 1.1  # of the height of a name, between one and the next
OVERHANG = 40.0  # pixels by which a label may reach over an end of its axis
TEXT_HALF = 7.0  # half the height of a tick label, by which it may reach over the frame


class AxisKind(Enum):
    """What an axis measures."""

    YEARS = "years"
    NUMBERS = "numbers"
    LOG = "log"


TICKS: dict[AxisKind, Callable[[float, float, int], list[float]]] = {
    AxisKind.YEARS: year_ticks,
    AxisKind.NUMBERS: round_ticks,
    AxisKind.LOG: decade_ticks,
}
WORDS: dict[AxisKind, Callable[[float], str]] = {
    AxisKind.YEARS: lambda year: plain_number(year, 0),
    AxisKind.NUMBERS: short_number,
    AxisKind.LOG: power_of_ten,
}


class TickAxis(pg.AxisItem):
    """Axis with a few labels and nothing else.

    Parameters
    ----------
    side : str
        ``left`` or ``bottom``.
    kind : AxisKind
        What it measures.
    """

    def __init__(self, side: str, kind: AxisKind) -> None:
        super().__init__(side)
        self.kind = kind
        self._ticks = TICKS[kind]
        self._words = WORDS[kind]
        self.setStyle(tickLength=0, autoExpandTextSpace=False, hideOverlappingLabels=False)
        self.setPen(pg.mkPen(None))

    def drawPicture(self, painter: QPainter, *_: Any) -> None:
        """Draw the labels, and neither line nor tick marks.

        One baseline for all, though Chinese glyphs of a fallback font stand higher.
        """
        font = self.style["tickFont"]
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self.textPen())
        low, high = self.range
        for tick in self.chosen():
            text = self._words(tick)
            width = metrics.horizontalAdvance(text)
            along = (tick - low) / (high - low)
            if self.orientation == "left":
                x = self.width() - LABEL_GAP - width
                y = (1.0 - along) * self.height() + 0.5 * metrics.capHeight()
            else:
                x = along * self.width() - 0.5 * width
                y = LABEL_GAP + metrics.ascent()
            painter.drawText(QPointF(x, y), text)

    def chosen(self) -> list[float]:
        """Tick positions in the present range."""
        low, high = self.range
        length = self.height() if self.orientation == "left" else self.width()
        room = length / (26.0 if self.orientation == "left" else 52.0)
        return self._ticks(low, high, max(2, min(5, int(room))))

    def generateDrawSpecs(self, _painter: QPainter) -> tuple[None, list[Any], list[Any]]:
        """Prepare nothing: the labels are placed where they are drawn."""
        return None, [], []

    def boundingRect(self) -> QRectF:
        """Leave room for labels that reach over the ends of the axis."""
        own = QRectF(super().boundingRect())
        return own.adjusted(-OVERHANG, -TEXT_HALF, OVERHANG, TEXT_HALF)


class Name(NamedTuple):
    """A curve's name beside its end."""

    y: float
    text: str
    colour: str
    key: str = ""


class NameAxis(pg.AxisItem):
    """Names of the curves at their ends, pushed apart where they would overlap."""

    def __init__(self, font: QFont) -> None:
        super().__init__("right")
        self._names: list[Name] = []
        self._font = font
        self._metrics = QFontMetricsF(font)
        self.setStyle(showValues=False, tickLength=0)
        self.setPen(pg.mkPen(None))

    @property
    def line_height(self) -> float:
        """Height that one name takes."""
        return LEADING * float(self._metrics.height())

    def width_of(self, texts: Sequence[str]) -> float:
        """Room that the widest of some texts needs."""
        widest = max((self._metrics.horizontalAdvance(text) for text in texts), default=0.0)
        return widest + LABEL_GAP + 2.0

    def place(self, names: Sequence[Name]) -> None:
        """Set the names and draw them."""
        if list(names) != self._names:
            self._names = list(names)
            self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw each name at the height of its curve's end, held inside the frame."""
        view = self.linkedView()
        if view is None or not self._names:
            return
        height = self._metrics.height()
        frame = self.mapRectFromScene(view.sceneBoundingRect())
        wanted = [
            (self.mapFromScene(view.mapViewToScene(QPointF(0.0, name.y))).y(), name)
            for name in self._names
        ]
        wanted.sort(key=lambda pair: pair[0])
        places = pushed_apart(
            [y for y, _ in wanted],
            self.line_height,
            frame.top() + height / 2,
            frame.bottom() - height / 2,
        )
        painter.setFont(self._font)
        for place, (_, name) in zip(places, wanted, strict=True):
            painter.setPen(QColor(name.colour))
            room = QRectF(LABEL_GAP, place - height / 2, self.width() - LABEL_GAP, height)
            has_value = name.text.startswith(("▲", "▼"))  # at its end
            cut = Qt.TextElideMode.ElideMiddle if has_value else Qt.TextElideMode.ElideRight
            text = self._metrics.elidedText(name.text, cut, room.width())
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, int(flags), text)


def pushed_apart(
    wanted: Sequence[float], distance: float, top: float, bottom: float
) -> list[float]:
    """Move sorted heights as little as needed to keep a distance inside a frame.

    Parameters
    ----------
    wanted : sequence of float
        Heights, smallest first.
    distance : float
        Least distance between neighbours.
    top, bottom : float
        Smallest and largest height allowed; where there is too little room between them, the
        distance gives way.
    """
    if len(wanted) > 1:
        distance = min(distance, max((bottom - top) / (len(wanted) - 1), 0.0))
    # Less the distances above them, heights need only rise; those that fall share their mean.
    groups: list[tuple[float, int]] = []
    for k, y in enumerate(wanted):
        total, count = y - k * distance, 1
        while groups and groups[-1][0] / groups[-1][1] > total / count:
            total, count = total + groups[-1][0], count + groups[-1][1]
            groups.pop()
        groups.append((total, count))
    rising = [total / count for total, count in groups for _ in range(count)]
    last = bottom - (len(wanted) - 1) * distance
    return [max(min(y, last), top) + k * distance for k, y in enumerate(rising)]
