"""Layers piled up from zero, some upwards and some downwards, over the years."""

from collections.abc import Mapping, Sequence

import numpy as np
from PySide6.QtCore import QPointF

from tenfold_gui.plots.axes import Name
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Area, Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look

OPACITY = 0.6
LEAST_NAMED = 0.004  # of the range: a layer that was never thicker gets no name


class LayerChart(Chart):
    """What comes in above zero, what goes out below it, and the balance as a line.

    Parameters
    ----------
    look : Look
        Colours and type.
    upwards, downwards : sequence of Line
        The layers, from zero outwards.
    balance : Line, optional
        What is left.
    """

    def __init__(
        self, look: Look, upwards: Sequence[Line], downwards: Sequence[Line],
        balance: Line | None = None,
    ) -> None:  # fmt: skip
        super().__init__(look, [*upwards, *downwards, *([balance] if balance else [])])
        self._sides = ((upwards, 1.0), (downwards, -1.0))
        self._balance = balance.key if balance else None
        self._amounts: dict[str, Drawn] = {}
        self._middles: dict[str, float] = {}
        self._areas: dict[str, Area] = {}
        for line in (*upwards, *downwards):
            area = Area(line.colour, OPACITY)
            area.setZValue(-10)
            self.addItem(area)
            self._areas[line.key] = area

    @property
    def amounts(self) -> Mapping[str, Drawn]:
        """What is shown, by key: amounts without their sign, and the balance with it."""
        return self._amounts

    def draw_layers(self, x: Array, amounts: Mapping[str, Array], settle: bool = True) -> None:
        """Show amounts.

        Parameters
        ----------
        x : ndarray
            Years.
        amounts : mapping
            What each layer is thick, by key, and the balance; a key may be missing.
        settle : bool
            Whether the range may move.
        """
        edges: dict[str, Drawn] = {}
        self._amounts = {key: Drawn(x, values) for key, values in amounts.items()}
        self._middles = {}
        most = max(float(np.abs(values).max()) for values in amounts.values())
        for layers, sign in self._sides:
            edge = np.zeros(len(x))
            for line in layers:
                values = amounts.get(line.key)
                if values is None or not np.abs(values).max() > LEAST_NAMED * most:
                    self._areas[line.key].clear()
                    continue
                outer = edge + sign * values
                self._areas[line.key].set_between(x, edge, outer)
                edges[line.key] = Drawn(x, outer)
                self._middles[line.key] = float(0.5 * (edge[-1] + outer[-1]))
                edge = outer
        if self._balance is not None:
            edges[self._balance] = Drawn(x, amounts[self._balance])
        self.draw(edges, settle)

    def values_at(self, place: float) -> dict[str, float]:
        """Amount of each layer, and the balance, at a place of the axis."""
        return {
            key: float(np.interp(place, drawn.x, drawn.y))
            for key, drawn in self._amounts.items()
            if key in self._drawn and drawn.x[0] <= place <= drawn.x[-1]
        }

    def _nearest(self, position: QPointF) -> str | None:
        """Layer under a point of the widget; the balance where the point is close to it."""
        near = super()._nearest(position)
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(position.toPoint())
        if near == self._balance or not view.sceneBoundingRect().contains(scene):
            return near
        here = view.mapSceneToView(scene)
        for layers, sign in self._sides:
            edge = 0.0
            for key in (line.key for line in layers if line.key in self._middles):
                drawn = self._amounts[key]
                outer = edge + sign * float(np.interp(here.x(), drawn.x, drawn.y))
                if min(edge, outer) <= here.y() <= max(edge, outer):
                    return key
                edge = outer
        return near

    def _names(self, held: tuple[float, float]) -> list[Name]:
        """Name each layer at the middle of its end."""
        return [
            Name(self._middles.get(name.key, name.y), name.text, name.colour, name.key)
            for name in super()._names(held)
        ]
