"""Shares of a whole, stacked, over an axis."""

from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg

from tenfold_gui.plots.axes import AxisKind, Name
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Area, Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look

LEAST_NAMED = 3.0  # per cent: a thinner layer at the end gets no name beside it
LEAST_INSIDE = 6.0  # per cent: a layer this thick somewhere can hold its name


class StackChart(Chart):
    """Layers that add up to a hundred per cent.

    Parameters
    ----------
    look : Look
        Colours and type.
    lines : sequence of Line
        The layers, from the bottom up.
    """

    def __init__(self, look: Look, lines: Sequence[Line]) -> None:
        super().__init__(look, lines, x_kind=AxisKind.LOG)
        self._layers: dict[str, Area] = {}
        self._inside: dict[str, pg.TextItem] = {}
        self._centres: dict[str, tuple[float, float]] = {}
        self._thickness: dict[str, float] = {}
        for line in lines:
            area = Area(line.colour, 0.55, smooth=False)
            area.setZValue(-10)
            self.addItem(area)
            self._layers[line.key] = area
            inside = pg.TextItem(line.name, color=look.theme.text)
            inside.setFont(look.small)
            inside.setZValue(20)
            inside.hide()
            self.addItem(inside, ignoreBounds=True)
            self._inside[line.key] = inside

    def draw_shares(self, x: Array, parts: Mapping[str, Array], settle: bool = True) -> None:
        """Show parts as shares of their sum.

        Parameters
        ----------
        x : ndarray
            Places on the axis.
        parts : mapping
            Values by key of layer.
        settle : bool
            Whether the range may move.
        """
        whole = sum(parts.values(), np.zeros(len(x)))
        below = np.zeros(len(x))
        tops: dict[str, Drawn] = {}
        self._centres = {}
        logs = np.log10(x)
        for key in self.keys:
            share = 100.0 * parts.get(key, np.zeros(len(x))) / whole
            if not share.any():  # nothing to see, and painting nothing takes time too
                self._layers[key].clear()
                self._inside[key].hide()
                continue
            self._layers[key].set_between(logs, below, below + share)
            if len(x):
                self._centres[key] = (float(below[-1] + 0.5 * share[-1]), float(share[-1]))
                self._name_inside(key, logs, below, share)
            below = below + share
            tops[key] = Drawn(x, below)
        self._hide_overlapping()
        self.draw(tops, settle)

    def _name_inside(self, key: str, logs: Array, below: Array, share: Array) -> None:
        """Write a layer's name where it is thickest, unless it is named at its end."""
        text = self._inside[key]
        best = int(np.argmax(share))
        named = bool(share[-1] < LEAST_NAMED and share[best] >= LEAST_INSIDE)
        text.setVisible(named)
        if not named:
            return
        span = max(logs[-1] - logs[0], 1e-9)
        text.setAnchor((float((logs[best] - logs[0]) / span), 0.5))
        text.setPos(float(logs[best]), float(below[best] + 0.5 * share[best]))
        self._thickness[key] = float(share[best])

    def _hide_overlapping(self) -> None:
        """Of names that would lie upon each other, leave that of the thickest layer."""
        view = self.getPlotItem().getViewBox()
        kept: list[tuple[float, float, float]] = []
        named = [key for key in self.keys if self._inside[key].isVisible()]
        for key in sorted(named, key=lambda key: -self._thickness[key]):
            text = self._inside[key]
            width = text.boundingRect().width()
            scene = view.mapViewToScene(text.pos())
            left = scene.x() - text.anchor.x() * width
            height = text.boundingRect().height()
            if any(
                left < other + wide and other < left + width and abs(y - scene.y()) < 0.8 * height
                for other, y, wide in kept
            ):
                text.setVisible(False)
            else:
                kept.append((left, scene.y(), width))

    def values_at(self, place: float) -> dict[str, float]:
        """Share of each layer at a place of the axis."""
        tops = super().values_at(place)
        below, found = 0.0, {}
        for key in self.keys if tops else ():
            found[key] = tops.get(key, below) - below
            below += found[key]
        return found

    def _wanted_range(self) -> tuple[float, float] | None:
        return 0.0, 100.0

    def _names(self, held: tuple[float, float]) -> list[Name]:
        """Name each layer at the middle of its end."""
        return [
            Name(middle, self.line(key).name, self.line(key).colour)
            for key, (middle, share) in self._centres.items()
            if share >= LEAST_NAMED
        ]
