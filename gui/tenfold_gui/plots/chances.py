"""Shares from nothing to all over an axis, and where things stand on them."""

from collections.abc import Sequence

import numpy as np

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look

AIR = 3.0  # per cent above and below, so that a curve at an end can be seen
RADIUS = 4.0


class ChanceChart(Chart):
    """Curves between 0 and 100 %, and dots with words upon them.

    Parameters
    ----------
    look : Look
        Colours and type.
    lines : sequence of Line
        The curves.
    """

    def __init__(self, look: Look, lines: Sequence[Line]) -> None:
        super().__init__(look, lines, AxisKind.NUMBERS)
        self._dots = Marks(look.small, look.theme.panel, RADIUS * look.scale)
        self.addItem(self._dots)

    @property
    def marks(self) -> Sequence[Mark]:
        """Where things stand."""
        return self._dots.marks

    def show_marks(self, marks: Sequence[Mark]) -> None:
        """Show where things stand, with words that avoid the curves."""
        self._dots.show_marks(marks, [*self.curves, *self._thresholds()])

    def _thresholds(self) -> Sequence[tuple[np.ndarray, np.ndarray]]:
        """Thresholds as curves over all of the axis, which words avoid as well."""
        ends = [x for x, _ in self.curves if len(x)]
        if not ends:
            return ()
        across = np.array([min(x[0] for x in ends), max(x[-1] for x in ends)])
        heights = [float(level.value()) for level in self._levels.values()]
        return [(across, np.full(2, height)) for height in heights]

    def _wanted_range(self) -> tuple[float, float] | None:
        return -AIR, 100.0 + AIR
