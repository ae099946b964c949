"""A model over data: points seen when it was fitted, points held out, and a naive rival."""

from collections.abc import Sequence

import numpy as np

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Span
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look

MODEL, NAIVE, DATA = "model", "naive", "data"
RADIUS = 2.6
Points = Sequence[tuple[float, float]]


class BackcastChart(Chart):
    """Curves of a model and its rival over points, on a logarithmic axis; years held out shaded.

    Parameters
    ----------
    look : Look
        Colours and type.
    lines : sequence of Line
        Looks of the model, the rival and the data, by key.
    """

    def __init__(self, look: Look, lines: Sequence[Line]) -> None:
        super().__init__(look, lines, y_kind=AxisKind.LOG)
        self._span_item = Span(look.theme.secondary, 0.10)
        self.addItem(self._span_item)
        self._dots = Marks(look.small, look.theme.panel, RADIUS * look.scale)
        self.addItem(self._dots)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The points: filled where they were fitted, rings where they were held out."""
        return self._dots.marks

    @property
    def held_out(self) -> tuple[float, float] | None:
        """First and last year of the shaded stretch."""
        return self._span_item.ends

    def show_case(
        self, fitted: Points, held_out: Points, predicted: Sequence[float], naive: Sequence[float]
    ) -> None:
        """Show a series.

        Parameters
        ----------
        fitted, held_out : sequence of pairs
            Years and what was observed.
        predicted : sequence of float
            What the model says for all of these years.
        naive : sequence of float
            What the rival says for the years held out.
        """
        points = (*fitted, *held_out)
        years = np.array([year for year, _ in points])
        ahead = np.array([fitted[-1][0], *(year for year, _ in held_out)])
        rival = np.array([fitted[-1][1], *naive])
        seen = np.array([value for _, value in points])
        self._span_item.show_ends(float(ahead[0]), float(years[-1]))
        self.set_span(float(years[0]), float(years[-1]))
        self.draw({
            MODEL: Drawn(years, np.array(predicted)),
            NAIVE: Drawn(ahead, rival),
            DATA: Drawn(years, seen),
        })  # fmt: skip
        self._curves[DATA].clear()  # points, not a line
        colour = self.line(DATA).colour
        self._dots.show_marks(
            [
                Mark(year, float(np.log10(value)), colour, filled=k < len(fitted))
                for k, (year, value) in enumerate(points)
            ]
        )
