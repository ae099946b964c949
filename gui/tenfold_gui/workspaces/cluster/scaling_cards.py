"""How training speeds up with the number of chips, and where the time goes meanwhile."""

from collections.abc import Sequence
from itertools import chain

import numpy as np
from PySide6.QtCore import Qt

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.plots.stack import StackChart
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.cluster.shown import ChipsChart, Shown
from tenfold_gui.workspaces.cluster.words import (
    FAMILIES,
    WALLS,
    WORK,
    family_words,
    new_colour,
    old_colour,
    part_colours,
)
from tenfold_kernels.cluster import ScalingCurve, Wall
from tenfold_kernels.cluster.curve import POWERS_OF_TWO

NEW, OLD, IDEAL = "new", "old", "ideal"
MOST_CHIPS = float(POWERS_OF_TWO[-1])
END_RADIUS = 3.0


class ScalingCard(ChipsChart):
    """Chips' worth of training over chips, up to a million of them.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        theme = look.theme
        lines = [
            Line(IDEAL, tr("ideal"), theme.secondary, Qt.PenStyle.DashLine),
            Line(OLD, "", old_colour(theme)),
            Line(NEW, "", new_colour(theme)),
        ]
        chart = Chart(look, lines, AxisKind.LOG, AxisKind.LOG)
        unit = tr("chips' worth of training, both axes log scale")
        super().__init__(look, tr("Scaling"), unit, chart, unread=(IDEAL,))
        self._ends = Marks(look.small, theme.panel, END_RADIUS * look.scale)
        chart.addItem(self._ends)

    @property
    def ends(self) -> Sequence[Mark]:
        """Where curves lose half of the chips and where they end, and on what."""
        return self._ends.marks

    def show_answer(self, shown: Shown) -> None:
        """Draw both curves and the ideal one, and name their walls."""
        result, before = shown.result, shown.before and shown.before.result
        self.chart.rename({NEW: shown.names.new, OLD: shown.names.old})
        drawn, ends = {}, []
        for key, curve, old in (
            (NEW, result.new, before and before.new),
            (OLD, result.old, before and before.old),
        ):
            if len(curve.chips):
                behind = (old.chips.astype(float), old.effective_chips) if old else None
                drawn[key] = Drawn(curve.chips.astype(float), curve.effective_chips, behind)
                ends += self._walls_of(curve, self.chart.line(key).colour)
        if drawn:
            span = np.array([min(float(d.x[0]) for d in drawn.values()), MOST_CHIPS])
            drawn[IDEAL] = Drawn(span, span)
            if shown.settle:
                self.chart.set_span(*span)
        self.chart.draw(drawn, shown.settle)
        self._ends.show_marks(ends, self.chart.curves)
        self.read_out()

    def _walls_of(self, curve: ScalingCurve, colour: str) -> list[Mark]:
        marks = []
        if curve.half_lost is not None:
            place, part = curve.half_lost
            # What is lost to work itself: it is cut up too finely.
            lost = tr("pieces too small") if part in WORK else name_of(part)
            words = tr("half lost: {part}").format(part=lost)
            marks.append(_mark(curve, place, colour, words))
        if curve.wall is not Wall.NONE:
            words = tr("limit: {wall}").format(wall=tr(WALLS[curve.wall]))
            marks.append(_mark(curve, -1, colour, words))
        return marks


def _mark(curve: ScalingCurve, place: int, colour: str, words: str) -> Mark:
    x, y = np.log10(curve.chips[place]), np.log10(curve.effective_chips[place])
    return Mark(float(x), float(y), colour, words)


class BreakdownCard(ChipsChart):
    """Shares of a step of the new chip over the number of chips.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    chart: StackChart

    def __init__(self, look: Look) -> None:
        colours = part_colours(look.theme)
        layers = [Line(part, name_of(part), colours[part]) for part in chain(*FAMILIES)]
        super().__init__(look, tr("Where the time goes"), "", StackChart(look, layers))

    def show_answer(self, shown: Shown) -> None:
        """Draw the parts of a step as shares."""
        unit = tr("% of a step, {chip}: {families}").format(
            chip=shown.names.new, families=family_words(self._look.theme)
        )
        self.set_title(self.title, unit)
        curve = shown.result.new
        chips = curve.chips.astype(float)
        if shown.settle and len(chips):
            self.chart.set_span(*_span(chips))
        self.chart.draw_shares(chips, curve.breakdown, shown.settle)
        self.read_out()


def _span(chips: Array) -> tuple[float, float]:
    first, last = float(chips[0]), float(chips[-1])
    return first, last if last > first else 2.0 * first
