"""Shares of a whole, stacked, over an axis."""

from collections.abc import Mapping, Sequence

import numpy as np

from tenfold_gui.plots.axes import AxisKind, Name
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Area, Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look

LEAST_NAMED = 0.03  # a thinner layer at the end gets no name


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
        self._centres: dict[str, tuple[float, float]] = {}
        for line in lines:
            area = Area(line.colour, 0.55)
            area.setZValue(-10)
            self.addItem(area)
            self._layers[line.key] = area

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
            self._layers[key].set_between(logs, below, below + share)
            if len(x):
                self._centres[key] = (float(below[-1] + 0.5 * share[-1]), float(share[-1]))
            below = below + share
            tops[key] = Drawn(x, below)
        self.draw(tops, settle)

    def values_at(self, place: float) -> dict[str, float]:
        """Share of each layer at a place of the axis."""
        tops = super().values_at(place)
        below, found = 0.0, {}
        for key in self.keys:
            if key in tops:
                found[key] = tops[key] - below
                below = tops[key]
        return found

    def _wanted_range(self) -> tuple[float, float] | None:
        return 0.0, 100.0

    def _names(self) -> list[Name]:
        """Name each layer at the middle of its end."""
        return [
            Name(middle, self.line(key).name, self.line(key).colour)
            for key, (middle, share) in self._centres.items()
            if share >= 100.0 * LEAST_NAMED
        ]
