"""A chart: curves over a shared axis, their baselines in grey, names at their ends."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from tenfold_gui.plots.axes import TEXT_HALF, AxisKind, Name, NameAxis, TickAxis
from tenfold_gui.plots.ends import end_names, held_range
from tenfold_gui.plots.items import Area, Array, Curve, Hairlines, Words, thin_pen
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.strokes import Level
from tenfold_gui.plots.ticks import still_fits
from tenfold_gui.style.look import Look

PICK_DISTANCE = 12.0  # pixels within which a click means a curve
SMALLEST = 1e-30
BOTTOM = 20  # pixels of the axis of years


class Chart(pg.PlotWidget):
    """A chart whose range holds still while a slider moves.

    Signals ``hovered`` with the place under the pointer (None when it leaves) and
    ``picked`` with the key of a curve that was clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    lines : sequence of Line
        The curves.
    x_kind, y_kind : AxisKind
        What the axes measure.
    from_zero : bool
        Whether the value axis must reach zero.
    shaded : sequence of str
        Keys of curves with the area from the lowest to the highest of them shaded.
    """

    hovered = Signal(object)
    picked = Signal(str)

    def __init__(
        self,
        look: Look,
        lines: Sequence[Line],
        x_kind: AxisKind = AxisKind.YEARS,
        y_kind: AxisKind = AxisKind.NUMBERS,
        from_zero: bool = True,
        shaded: Sequence[str] = (),
    ) -> None:
        self._look = look
        self._left = TickAxis("left", y_kind)
        self._bottom = TickAxis("bottom", x_kind)
        self._right = NameAxis(look.small)
        axes = {"left": self._left, "bottom": self._bottom, "right": self._right}
        super().__init__(background=look.theme.panel, axisItems=axes, enableMenu=False)
        self._lines = {line.key: line for line in lines}
        self._logs = (x_kind is AxisKind.LOG, y_kind is AxisKind.LOG)
        self._from_zero = from_zero and y_kind is AxisKind.NUMBERS
        self._drawn: dict[str, Drawn] = {}
        self._range: tuple[float, float] | None = None
        self._span: tuple[float, float] | None = None
        self._levels: dict[str, Level] = {}
        self._held: dict[str, float] = {}  # levels that the range must hold
        self._set_up()
        self.reserve_names(self.name_width())
        self._hairlines = self._added(Hairlines(look.theme.hairline, self._left.chosen))
        self._shaded = tuple(shaded)
        self._area = Area(look.theme.secondary, 0.10, smooth=False)
        self.addItem(self._area)
        grey, width = look.theme.baseline, 1.7 * look.scale
        self._baselines = {key: self._added(Curve(grey, line.style, width=1.0))
                           for key, line in self._lines.items()}  # fmt: skip
        self._curves = {key: self._added(Curve(line.colour, line.style, width))
                        for key, line in self._lines.items()}  # fmt: skip
        self._words = self._added(Words(look.small, look.theme.secondary))
        self._cursor = Level(angle=90, pen=thin_pen(look.theme.secondary))
        self._cursor.hide()
        self.addItem(self._cursor, ignoreBounds=True)

    @property
    def curves(self) -> list[tuple[Array, Array]]:
        """Points of all curves, in the units in which they are drawn."""
        return [(drawn.x, drawn.y) for drawn in self._drawn.values()]

    @property
    def keys(self) -> list[str]:
        """Keys of the curves."""
        return list(self._lines)

    def line(self, key: str) -> Line:
        """How one curve looks."""
        return self._lines[key]

    def rename(self, names: Mapping[str, str]) -> None:
        """Give curves other names, by key."""
        self._lines |= {key: replace(self._lines[key], name=name) for key, name in names.items()}

    def draw(self, drawn: dict[str, Drawn], settle: bool = True) -> None:
        """Show curves.

        Parameters
        ----------
        drawn : dict
            Values by key of line.
        settle : bool
            Whether the range may move; during a drag it holds still.
        """
        self._drawn = {
            key: Drawn(*self._scaled(d.x, d.y), self._scaled(*d.baseline) if d.baseline else None)
            for key, d in drawn.items()
            if len(d.x)
        }
        for key, curve in self._curves.items():
            found = self._drawn.get(key)
            if found is None:
                curve.clear()
                self._baselines[key].clear()
                continue
            curve.show_data(found.x, found.y)
            if found.baseline is None:
                self._baselines[key].clear()
            else:
                self._baselines[key].show_data(*found.baseline)
        if self._shaded and all(key in self._drawn for key in self._shaded):
            between = [self._drawn[key] for key in self._shaded]
            heights = np.array([one.y for one in between])
            self._area.set_between(between[0].x, heights.min(axis=0), heights.max(axis=0))
        if settle or self._range is None:
            self._settle()
        self._place_names()

    def say(self, words: str) -> None:
        """Say something in the place of curves; empty brings the axes back."""
        self._words.show_words(words)
        self._left.setOpacity(0.0 if words else 1.0)
        self._hairlines.setVisible(not words)

    def set_events(self, places: Sequence[float]) -> None:
        """Mark moments with thin verticals."""
        self._hairlines.set_events(places, self._look.theme.baseline)

    def set_span(self, first: float, last: float) -> None:
        """Fix the ends of the horizontal axis, so that linked charts align."""
        ends = (float(np.log10(first)), float(np.log10(last))) if self._logs[0] else (first, last)
        if self._span != ends:  # to ask for the same again takes time
            self._span = ends
            self.getPlotItem().getViewBox().setXRange(*ends, padding=0.0)

    def set_threshold(self, height: float, colour: str = "", key: str = "") -> None:
        """Draw a line at a height that means something.

        Another one of the same key moves it; one that has a key is always within the range.
        """
        level = self._levels.get(key)
        if level is None:
            pen = thin_pen(colour or self._look.theme.secondary, Qt.PenStyle.DashLine)
            level = self._levels[key] = Level(angle=0, pen=pen)
            self.addItem(level, ignoreBounds=True)
        level.setPos(height)
        if key:
            self._held[key] = height

    def name_width(self) -> float:
        """Room that the names of the curves need."""
        return float(self._right.width_of([line.name for line in self._lines.values()]))

    def least_height(self) -> int:
        """Height at which the names of all curves find room beside each other."""
        names = sum(1 for line in self._lines.values() if line.name)
        return self._look.px(BOTTOM + TEXT_HALF) + round(names * self._right.line_height)

    def reserve_names(self, width: float) -> None:
        """Reserve room for names; equal in all panels, so that their years align."""
        self._right.setWidth(width)

    def set_cursor(self, place: float | None) -> None:
        """Move the crosshair, or hide it."""
        self._cursor.setVisible(place is not None)
        if place is not None:
            self._cursor.setPos(np.log10(place) if self._logs[0] else place)

    def values_at(self, place: float) -> dict[str, float]:
        """Value of each curve at a place of the axis, in the units of the axis."""
        at = np.log10(max(place, SMALLEST)) if self._logs[0] else place
        found = {}
        for key, drawn in self._drawn.items():
            if len(drawn.x) and drawn.x[0] <= at <= drawn.x[-1]:
                value = float(np.interp(at, drawn.x, drawn.y))
                found[key] = 10.0**value if self._logs[1] else value
        return found

    @property
    def drawn(self) -> Mapping[str, Drawn]:
        """What is shown by key of line; as logarithms along the axes that ``logs`` names."""
        return self._drawn

    @property
    def logs(self) -> tuple[bool, bool]:
        """Whether the axes are logarithmic, the horizontal one first."""
        return self._logs

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the crosshair when the pointer leaves."""
        super().leaveEvent(event)
        self.hovered.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the curve under a click."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            key = self._nearest(event.position())
            if key is not None:
                self.picked.emit(key)

    def _set_up(self) -> None:
        plot = self.getPlotItem()
        plot.setMenuEnabled(False)
        plot.layout.setContentsMargins(0, self._look.px(TEXT_HALF), 0, 0)
        plot.hideButtons()
        plot.showAxis("right")
        plot.setMouseEnabled(x=False, y=False)
        plot.getViewBox().setDefaultPadding(0.0)
        plot.disableAutoRange()
        for axis in (self._left, self._bottom):
            axis.setTextPen(self._look.theme.secondary)
            axis.setStyle(tickFont=self._look.small)
        self._left.setWidth(self._look.px(54))
        self._bottom.setHeight(self._look.px(BOTTOM))
        self.setFrameShape(self.Shape.NoFrame)
        self.setViewportUpdateMode(self.ViewportUpdateMode.FullViewportUpdate)  # less to find out
        self.setMinimumSize(self._look.px(160), self._look.px(60))
        self.scene().sigMouseMoved.connect(self._moved)

    def _added(self, item: Any) -> Any:
        self.addItem(item)
        return item

    def _scaled(self, x: Array, y: Array) -> tuple[Array, Array]:
        return (_log(x) if self._logs[0] else x, _log(y) if self._logs[1] else y)

    def _settle(self) -> None:
        """Choose ranges that hold all curves; keep the old ones where they still fit well."""
        wanted = self._wanted_range()
        xs = [d.x for d in self._drawn.values() if len(d.x)]
        if wanted is None or not xs:
            return
        view = self.getPlotItem().getViewBox()
        if self._range is None or not still_fits(wanted, self._range):
            self._range = wanted
            view.setYRange(*wanted, padding=0.0)
        if self._span is not None:
            return
        first, last = min(float(x[0]) for x in xs), max(float(x[-1]) for x in xs)
        view.setXRange(first, last if last > first else first + 1.0, padding=0.0)

    def _wanted_range(self) -> tuple[float, float] | None:
        return held_range(self._drawn.values(), self._held.values(), self._from_zero)

    def _place_names(self) -> None:
        if self._range is not None:
            self._right.place(self._names(self._range))

    def _names(self, held: tuple[float, float]) -> list[Name]:
        return end_names(self._lines, self._drawn, held, self._logs[1])

    def _moved(self, position: QPointF) -> None:
        view = self.getPlotItem().getViewBox()
        if view.sceneBoundingRect().contains(position):
            place = view.mapSceneToView(position).x()
            self.hovered.emit(10.0**place if self._logs[0] else place)
        else:
            self.hovered.emit(None)

    def _nearest(self, position: QPointF) -> str | None:
        """Curve that passes close to a point of the widget."""
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(position.toPoint())
        if not view.sceneBoundingRect().contains(scene):
            return None
        here = view.mapSceneToView(scene)
        _, pixel = view.viewPixelSize()
        best: tuple[float, str] | None = None
        for key, drawn in self._drawn.items():
            value = float(np.interp(here.x(), drawn.x, drawn.y))
            distance = abs(value - here.y()) / pixel if np.isfinite(value) else np.inf
            if distance < PICK_DISTANCE and (best is None or distance < best[0]):
                best = (distance, key)
        return best[1] if best else None


def _log(values: Array) -> Array:
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(values > SMALLEST, np.log10(np.maximum(values, SMALLEST)), np.nan)
