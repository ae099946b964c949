"""The roofline: what memory and arithmetic allow, and where operations stand below."""

from collections.abc import Mapping, Sequence

import numpy as np

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look

ROOF, PAPER = "roof", "paper"
DOT_RADIUS = 4.0
LEFT_OF_RIDGE, BESIDE_ALL = 8.0, 2.0  # how far the axis goes, as factors


class RoofChart(Chart):
    """Rates over intensity, both logarithmic.

    Parameters
    ----------
    look : Look
        Colours and type.
    roof, paper : Line
        The roof that is reached, and the peak on paper.
    operations : sequence of Line
        Colours of the dots, which are named where they stand.
    """

    def __init__(self, look: Look, roof: Line, paper: Line, operations: Sequence[Line]) -> None:
        super().__init__(look, [paper, roof, *operations], AxisKind.LOG, AxisKind.LOG)
        self._operations = tuple(line.key for line in operations)
        self._dots = Marks(look.small, look.theme.panel, DOT_RADIUS * look.scale)
        self.addItem(self._dots)

    @property
    def dots(self) -> dict[str, tuple[float, float]]:
        """Intensity and rate of each operation shown, by key."""
        shown = [key for key in self._operations if key in self._drawn]
        return {
            key: (10.0 ** float(self._drawn[key].x[0]), 10.0 ** float(self._drawn[key].y[0]))
            for key in shown
        }

    def draw_roofs(
        self, attainable: float, peak: float, memory_rate: float, slope: str,
        dots: Mapping[str, tuple[float, float]], names: Mapping[str, str], settle: bool,
    ) -> None:  # fmt: skip
        """Show roofs and dots.

        Parameters
        ----------
        attainable, peak : float
            Rate of large operations in practice and on paper.
        memory_rate : float
            Rate over intensity where memory is the limit.
        slope : str
            Words beside that part.
        dots : mapping
            Intensity and rate of operations, by key.
        names : mapping
            What they are called.
        settle : bool
            Whether the range may move.
        """
        ridge = attainable / memory_rate
        places = [ridge, peak / memory_rate, *(x for x, _ in dots.values())]
        low, high = min(ridge / LEFT_OF_RIDGE, *places) / BESIDE_ALL, BESIDE_ALL * max(places)
        roof = Drawn(np.array([low, ridge, high]),
                     np.array([low * memory_rate, attainable, attainable]))  # fmt: skip
        paper = Drawn(np.array([peak / memory_rate, high]), np.array([peak, peak]))
        drawn = {ROOF: roof, PAPER: paper}
        drawn |= {key: Drawn(np.array([x]), np.array([y])) for key, (x, y) in dots.items()}
        self.draw(drawn, settle)
        middle = float(np.log10(np.sqrt(low * ridge)))
        words = Mark(middle, middle + float(np.log10(memory_rate)), self.line(ROOF).colour, slope,
                     dot=False)  # fmt: skip
        found = [
            Mark(float(np.log10(x)), float(np.log10(y)), self.line(key).colour, names[key],
                 filled=False)
            for key, (x, y) in dots.items()
        ]  # fmt: skip
        self._dots.show_marks([words, *found], self.curves)

    def nearest(self, intensity: float) -> str | None:
        """Operation whose intensity is closest to a place of the axis."""
        dots = self.dots
        if not dots:
            return None
        return min(dots, key=lambda key: abs(np.log(dots[key][0] / intensity)))
