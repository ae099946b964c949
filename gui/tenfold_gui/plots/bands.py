"""Curves over years with bands around them; a click holds a year."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.ends import held_range
from tenfold_gui.plots.items import Area, Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look

OPACITY = 0.16
Band = tuple[Array, Array]  # its lower and its upper edge


class BandChart(Chart):
    """Curves with a band around some of them.

    Signals ``held`` with the place that was clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    lines : sequence of Line
        The curves.
    from_zero : bool
        Whether the value axis must reach zero.
    most : float or None
        Highest value worth showing; what is above leaves the frame.
    x_kind, y_kind : AxisKind
        What the axes measure.
    """

    held = Signal(float)

    def __init__(
        self, look: Look, lines: Sequence[Line], from_zero: bool = True,
        most: float | None = None, x_kind: AxisKind = AxisKind.YEARS,
        y_kind: AxisKind = AxisKind.NUMBERS,
    ) -> None:  # fmt: skip
        super().__init__(look, lines, x_kind, y_kind, from_zero=from_zero)
        self._most = most
        self._edges: list[Drawn] = []
        self._areas: dict[str, Area] = {}
        for line in lines:
            area = Area(line.colour, OPACITY, smooth=False)
            area.setZValue(-10)
            self.addItem(area)
            self._areas[line.key] = area

    def draw_bands(
        self, drawn: dict[str, Drawn], bands: Mapping[str, Band], settle: bool = True
    ) -> None:
        """Show curves, and bands by key of the curve."""
        self._edges = [Drawn(drawn[key].x, edge) for key, edges in bands.items() for edge in edges]
        for key, area in self._areas.items():
            if key in bands:
                area.set_between(drawn[key].x, *bands[key])
            else:
                area.clear()
        self.draw(drawn, settle)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hold the place under a click."""
        super().mouseReleaseEvent(event)
        view = self.getPlotItem().getViewBox()
        scene = self.mapToScene(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and view.sceneBoundingRect().contains(scene):
            self.held.emit(view.mapSceneToView(scene).x())

    def _wanted_range(self) -> tuple[float, float] | None:
        shown = [*self._drawn.values(), *self._edges]
        found = held_range(shown, self._held.values(), self._from_zero)
        if found is None or self._most is None:
            return found
        return max(found[0], -self._most), min(found[1], self._most)
