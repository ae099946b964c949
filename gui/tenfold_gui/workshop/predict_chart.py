"""A chart to draw on: what is known up to the present year, and room for what is expected."""

from collections.abc import Mapping, Sequence
from zlib import crc32

import numpy as np
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from tenfold_gui.i18n import tr
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look

MODEL = "model"
GRID = 4  # points of a drawing in a year
STYLES = (Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
LEAST_ROOM, MORE_ROOM = 0.35, 0.5  # of the curve's span, left free above and below
NUDGE = 0.02  # of the frame's height, by an arrow key


class PredictChart(Chart):
    """A chart on which a pointer or a finger draws behind the present year.

    With the keyboard, Left and Right choose a year and Up and Down move the curve there.

    Signals ``pressed`` when drawing begins, and ``drawn_to`` with the years and values of all
    that is drawn so far.

    Parameters
    ----------
    look : Look
        Colours and type.
    names : sequence of str
        Who draws, each with a line.
    """

    pressed = Signal()
    drawn_to = Signal(object, object)

    def __init__(self, look: Look, names: Sequence[str]) -> None:
        series = look.theme.series
        lines = [Line(MODEL, tr("model"), look.theme.text)]
        lines += [
            Line(name, name, series[k % len(series)], STYLES[k // len(series) % len(STYLES)])
            for k, name in enumerate(names)
        ]
        super().__init__(look, lines, from_zero=False)
        self._frame = (0.0, 1.0)
        self._present, self._value = 0.0, 0.0  # where drawing begins
        self._grid: Array = np.empty(0)
        self._own: Array = np.empty(0)
        self._pen: tuple[float, float] | None = None
        self._year = 0  # place on the grid that keys move
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setCursor(Qt.CursorShape.CrossCursor)

    def show_curve(
        self, key: str, years: Array, values: Array, present: float, reveal: bool
    ) -> None:
        """Show a curve of the model up to the present year, or all of it.

        The axes hold all of it in either case; by how much more they hold tells nothing, for
        it depends on the name of the curve alone.
        """
        span = float(values.max() - values.min()) or abs(float(values[0])) or 1.0
        low, high = (
            span * (LEAST_ROOM + MORE_ROOM * crc32(f"{key} {end}".encode()) / 2**32)
            for end in ("low", "high")
        )
        self._frame = float(values.min()) - low, float(values.max()) + high
        self._present = present
        self._value = float(np.interp(present, years, values))
        known = len(years) if reveal else int(np.searchsorted(years, present, "right"))
        self._model = Drawn(years[:known], values[:known])
        count = round((float(years[-1]) - present) * GRID) + 1
        grid = present + np.arange(count) / GRID
        if not np.array_equal(grid, self._grid):
            self._grid, self._own = grid, np.full(count, np.nan)
        self.set_span(float(years[0]), float(years[-1]))
        self.set_events([present])

    def show_drawings(self, own: str, drawings: Mapping[str, tuple[Array, Array]]) -> None:
        """Show drawings by name; the one that is drawn on is somebody's own."""
        years, values = drawings.get(own, (np.empty(0), np.empty(0)))
        self._own = np.full(len(self._grid), np.nan)
        if len(years):
            covered = (self._grid >= years[0]) & (self._grid <= years[-1])
            self._own[covered] = np.interp(self._grid[covered], years, values)
        shown = {name: Drawn(*pair) for name, pair in drawings.items() if len(pair[0]) > 1}
        self.draw({MODEL: self._model, **shown})

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to draw."""
        place = self._place(event.position())
        if event.button() is not Qt.MouseButton.LeftButton or place is None:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.pressed.emit()
        drawn = self._grid[np.isfinite(self._own)]
        self._pen = place if len(drawn) else (self._present, self._value)
        self._draw_to(place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw along."""
        place = self._place(event.position())
        if self._pen is not None and place is not None:
            self._draw_to(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lift the pen."""
        self._pen = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the years, or the curve at the year at hand."""
        key, years = event.key(), {Qt.Key.Key_Left: -GRID, Qt.Key.Key_Right: GRID}
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        last = len(self._grid) - 1
        if key in years:
            self._year = min(max(self._year + years[Qt.Key(key)], 0), last)
            self.set_cursor(float(self._grid[self._year]))
        elif key in steps:
            self.pressed.emit()
            at = max(self._year, 1)
            here = self._own[at] if np.isfinite(self._own[at]) else self._value
            low, high = self._frame
            self._pen = float(self._grid[0]), self._value
            before = np.flatnonzero(np.isfinite(self._own[:at]))
            if len(before):
                self._pen = float(self._grid[before[-1]]), float(self._own[before[-1]])
            self._draw_to((float(self._grid[at]), here + steps[Qt.Key(key)] * NUDGE * (high - low)))
            self._pen = None
        else:
            super().keyPressEvent(event)

    def _wanted_range(self) -> tuple[float, float] | None:
        return self._frame

    def _draw_to(self, place: tuple[float, float]) -> None:
        """Draw a straight line from where the pen is."""
        assert self._pen is not None
        (x0, y0), (x1, y1) = sorted((self._pen, place))
        first, last = np.searchsorted(self._grid, (x0 - 0.5 / GRID, x1 + 0.5 / GRID))
        part = slice(int(first), max(int(last), int(first) + 1))
        across = self._grid[part]
        self._own[part] = np.interp(across, (x0, x1), (y0, y1)) if x1 > x0 else y1
        self._pen = place
        seen = np.isfinite(self._own)
        self.drawn_to.emit(self._grid[seen], self._own[seen])

    def _place(self, position: QPointF) -> tuple[float, float] | None:
        """Year and value under a point of the widget, held to what may be drawn on."""
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(position.toPoint())
        here = view.mapSceneToView(scene)
        if self._pen is None and not view.sceneBoundingRect().contains(scene):
            return None
        year = min(max(here.x(), self._present), float(self._grid[-1]))
        return year, min(max(here.y(), self._frame[0]), self._frame[1])
