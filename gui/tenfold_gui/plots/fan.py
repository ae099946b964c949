"""Curves over years, each the median of many members: bands around it, and members by themselves.

What stands in bands is the chart's affair: the more curves share a frame, the fewer bands
they have, until only the one under the pointer has any.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QMouseEvent

from tenfold_gui.fans import Fans
from tenfold_gui.plots.chart import PICK_DISTANCE, Chart
from tenfold_gui.plots.clip_marks import Band as Wide
from tenfold_gui.plots.clip_marks import Clip, ClipMarks, clips_of
from tenfold_gui.plots.ends import held_range
from tenfold_gui.plots.items import Area, Array
from tenfold_gui.plots.lines import Drawn, Fan
from tenfold_gui.plots.paths import Histogram, Paths

PATHS = 30  # members that are drawn by themselves
Band = tuple[int, int]
WIDE, NARROW = (0, -1), (1, -2)  # which of the levels a band lies between: 90 and 50 %
OPACITY = {WIDE: 0.13, NARROW: 0.20}
MOST_ROOM = 0.6  # of the frame of curves and narrow bands, that wide bands may add on each side
FEW = 4  # curves in a frame that have room for bands each


class Spread(NamedTuple):
    """The middle and the 90 % range of a curve somewhere."""

    key: str
    low: float
    high: float


class FanChart(Chart):
    """A chart whose curves may be medians of many members.

    Signals ``member_picked`` with the number of a member: one whose path was clicked, or the
    one that is nearest to a click with the control key held.

    Parameters
    ----------
    As for `Chart`.
    """

    member_picked = Signal(int)

    def __init__(self, *given: Any, **more: Any) -> None:
        super().__init__(*given, **more)
        self._fans: dict[str, Drawn] = {}  # in the units of the axes
        self._plain: dict[str, Fan] = {}
        self._pointed: str | None = None
        self._shown_fans = Fans.BANDS
        self._areas = {
            (key, band): self._behind(Area(line.colour, opacity, smooth=False))
            for key, line in self._lines.items()
            for band, opacity in OPACITY.items()
        }
        self._paths = {key: self._behind(Paths(line.colour)) for key, line in self._lines.items()}
        self._histogram = self._added(Histogram())
        self._clips = self._added(ClipMarks(self._look.small, self._look.theme.panel))

    @property
    def bands(self) -> Mapping[tuple[str, Band], Area]:
        """Areas by key of their curve and the levels between which they lie."""
        return self._areas

    @property
    def clips(self) -> tuple[Clip, ...]:
        """Marks where bands go beyond the frame."""
        found: tuple[Clip, ...] = self._clips.clips
        return found

    @property
    def fans(self) -> Mapping[str, Drawn]:
        """Curves that are medians, with their members, as ``drawn`` gives curves."""
        return self._fans

    def show_fans(self, fans: Fans) -> None:
        """Show bands alone, or members by themselves too."""
        self._shown_fans = fans

    def draw(self, drawn: dict[str, Drawn], settle: bool = True) -> None:
        """Show curves, with bands where they are medians."""
        self._plain = {key: one.fan for key, one in drawn.items() if one.fan is not None}
        self._fans = {
            key: Drawn(*self._scaled(one.x, one.y), None,
                       Fan(self._scaled(one.x, one.fan.bands)[1], one.fan.members))
            for key, one in drawn.items()
            if one.fan is not None
        }  # fmt: skip
        super().draw(drawn, settle)
        if self._fans:
            self._area.clear()  # between bands, the distance of medians means little
        self._draw_bands()
        self._draw_paths(drawn)
        self._draw_histogram()

    def spread_at(self, place: float) -> Spread | None:
        """Range of the curve under the pointer at a place, in the units of the axis."""
        found = self._plain.get(self._pointed or "")
        if found is None or self._pointed is None:
            return None
        x = self._fans[self._pointed].x
        if not x[0] <= place <= x[-1]:
            return None
        low, high = (float(np.interp(place, x, found.bands[level])) for level in WIDE)
        return Spread(self._pointed, low, high)

    def set_cursor(self, place: float | None) -> None:
        """Move the crosshair, and the members that cross it."""
        super().set_cursor(place)
        self._draw_histogram()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Pick the member under a click, or the curve."""
        member = None
        if event.button() is Qt.MouseButton.LeftButton:
            anywhere = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if anywhere or self._nearest(event.position()) is None:
                member = self._member_at(event.position(), anywhere)
        if member is None:
            super().mouseReleaseEvent(event)
        else:
            pg.PlotWidget.mouseReleaseEvent(self, event)
            self.member_picked.emit(member)

    def _behind(self, item: Any) -> Any:
        item.setZValue(-10)
        return self._added(item)

    def _always_has(self, key: str, band: Band) -> bool:
        """Solid curves have both bands and others the narrow one; of many, only solid ones one."""
        is_few, is_solid = len(self._fans) <= FEW, self._is_solid(key)
        return (is_few or is_solid) if band == NARROW else (is_few and is_solid)

    def _has_band(self, key: str, band: Band) -> bool:
        """Whether a curve has a band now: the one under the pointer has both."""
        return key == self._pointed or self._always_has(key, band)

    def _draw_bands(self) -> None:
        drawn: dict[str, Wide] = {}  # the widest of each curve
        for (key, band), area in self._areas.items():
            found = self._fans.get(key)
            if found is None or found.fan is None or not self._has_band(key, band):
                area.clear()
            else:
                low, high = (found.fan.bands[level] for level in band)
                area.set_between(found.x, low, high)
                drawn.setdefault(key, Wide(found.x, low, high, self._lines[key].colour))
        clips = clips_of(list(drawn.values()), self._range, self.logs[1]) if self._range else []
        self._clips.show_clips(clips)

    def _draw_paths(self, drawn: Mapping[str, Drawn]) -> None:
        for key, paths in self._paths.items():
            fan = self._plain.get(key)
            shown = self._shown_fans is Fans.PATHS and fan is not None
            if not shown or fan is None or (len(self._fans) > FEW and not self._is_solid(key)):
                paths.clear()
            else:
                x = drawn[key].x
                paths.show_paths(*self._scaled(x, fan.members()[:, :PATHS]))

    def _is_solid(self, key: str) -> bool:
        return self._lines[key].style is Qt.PenStyle.SolidLine

    def _draw_histogram(self) -> None:
        """Draw the members of the curve under the pointer, where the crosshair stands."""
        fan = self._plain.get(self._pointed or "")
        if fan is None or self._pointed is None or not self._cursor.isVisible():
            self._histogram.clear()
            return
        place, found = float(self._cursor.value()), self._fans[self._pointed]
        nearest = int(np.argmin(np.abs(found.x - place)))
        _, values = self._scaled(found.x[:1], np.asarray(fan.members()[nearest], np.float64))
        self._histogram.show_values(place, values, self._lines[self._pointed].colour)

    def _moved(self, position: QPointF) -> None:
        """Know which curve is nearest before anyone hears of the movement."""
        before, self._pointed = self._pointed, self._nearest_fan(position)
        if self._pointed != before:
            self._draw_bands()
        super()._moved(position)

    def leaveEvent(self, event: Any) -> None:
        """Point at nothing any more."""
        self._pointed = None
        self._draw_bands()
        super().leaveEvent(event)

    def _nearest_fan(self, scene: QPointF) -> str | None:
        """Curve nearest to a point, however far; None outside of the frame."""
        view = self.getPlotItem().getViewBox()
        if not self._fans or not view.sceneBoundingRect().contains(scene):
            return None
        here = view.mapSceneToView(scene)
        away = {
            key: abs(float(np.interp(here.x(), one.x, one.y)) - here.y())
            for key, one in self._fans.items()
        }
        known = {key: distance for key, distance in away.items() if np.isfinite(distance)}
        return min(known, key=known.__getitem__, default=None)

    def _member_at(self, position: QPointF, anywhere: bool) -> int | None:
        """Member whose value is nearest to a point of the widget.

        Anywhere, it may be any member of the curve that is nearest; else it must be one that
        is drawn, and close.
        """
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(position.toPoint())
        nearest = self._nearest_fan(scene)
        if nearest is None or not (anywhere or self._shown_fans is Fans.PATHS):
            return None
        here, (_, pixel) = view.mapSceneToView(scene), view.viewPixelSize()
        keys = [nearest] if anywhere else [k for k, one in self._paths.items() if one.isVisible()]
        best: tuple[float, int] | None = None
        for key in keys:
            members = self._plain[key].members()[:, : None if anywhere else PATHS]
            x, values = self._scaled(self._fans[key].x, np.asarray(members, np.float64))
            away = np.abs(_row_at(here.x(), x, values) - here.y()) / pixel
            if not np.isfinite(away).any():
                continue
            member = int(np.nanargmin(away))
            found = (float(away[member]), member)
            if (anywhere or found[0] < PICK_DISTANCE) and (best is None or found < best):
                best = found
        return best[1] if best else None

    def _wanted_range(self) -> tuple[float, float] | None:
        """Hold curves and narrow bands; wide ones as long as they leave these room enough."""
        held = list(self._held.values())
        near = [*self._drawn.values(), *self._edges(NARROW)]
        least = held_range(near, held, self._from_zero)
        whole = held_range([*near, *self._edges(WIDE)], held, self._from_zero)
        if least is None or whole is None:
            return whole
        most = MOST_ROOM * (least[1] - least[0])
        return max(whole[0], least[0] - most), min(whole[1], least[1] + most)

    def _edges(self, band: Band) -> list[Drawn]:
        """Edges of the bands that are always there."""
        fans = [(one.x, one.fan) for key, one in self._fans.items() if self._always_has(key, band)]
        return [Drawn(x, fan.bands[level]) for x, fan in fans if fan for level in band]


def _row_at(place: float, x: Array, values: Array) -> Array:
    """Values of all members between two recorded places."""
    after = int(np.clip(np.searchsorted(x, place), 1, len(x) - 1))
    share = (place - x[after - 1]) / (x[after] - x[after - 1])
    found: Array = (1.0 - share) * values[after - 1] + share * values[after]
    return found
