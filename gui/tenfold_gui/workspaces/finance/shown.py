"""What all cards of finance are given to draw, and what a card of it is."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Signal

from tenfold_gui.engine.finance import Appraisals, Appraised
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.plots.bands import BandChart
from tenfold_gui.plots.chart import Chart
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import Theme, bloc_colour
from tenfold_gui.workspaces.lens_card import LensCard
from tenfold_gui.workspaces.shown import ShownAnswer
from tenfold_kernels.finance.stochastic import PROJECTS

LEAST_CHART = 100  # pixels


@dataclass(frozen=True)
class Shown(ShownAnswer):
    """An answer as the cards draw it.

    Parameters
    ----------
    result : Appraisals
        The answer.
    before : Appraisals or None
        The baseline's; None where nothing was changed.
    scenario, settle, cursor
        As for `ShownAnswer`; the cursor stands at a year from the close.
    """

    result: Appraisals
    before: Appraisals | None

    @property
    def projects(self) -> Mapping[str, Appraised]:
        """What is known of each project."""
        return self.result.projects

    def before_of(self, project: str) -> Appraised | None:
        """What the baseline said of a project."""
        return None if self.before is None else self.before.projects[project]


class FinanceCard(LensCard):
    """A card of finance.

    Signals ``hovered`` with a year, ``held`` with a year that was clicked, ``picked`` with the
    key of a parameter to explain, and ``edited`` with the address and the new value of a
    parameter.
    """

    held = Signal(float)
    picked = Signal(str)
    edited = Signal(str, float)

    @property
    def charts(self) -> Sequence[Chart]:
        """Its charts over years, which share one crosshair."""
        return ()


class YearsCard(FinanceCard):
    """A card with one chart over years from the close.

    Parameters
    ----------
    look, title, unit
        As for `FinanceCard`.
    chart : BandChart
        What it frames.
    """

    def __init__(self, look: Look, title: str, unit: str, chart: BandChart) -> None:
        super().__init__(look, title, unit)
        self.chart = chart
        chart.setMinimumHeight(look.px(LEAST_CHART))
        chart.hovered.connect(self.hovered)
        chart.held.connect(self.held)
        self.add(chart)

    @property
    def charts(self) -> Sequence[Chart]:
        """Its chart."""
        return (self.chart,)

    def show_cursor(self, shown: Shown) -> None:
        """Move the crosshair, and read out what it crosses."""
        self.chart.set_cursor(shown.cursor)
        self.read_out(shown.cursor)

    def read_out(self, year: float | None) -> None:
        """Write the values at the crosshair into the corner."""
        head = "" if year is None else plain_number(year, 0)
        self.set_readout("" if year is None else reading(self.chart, year, head))


def reading(chart: Chart, place: float, head: str) -> str:
    """Write a place of a chart and the values there, each in the colour of its curve."""
    values = {key: value for key, value in chart.values_at(place).items() if np.isfinite(value)}
    parts = [
        f"<span style='color:{chart.line(key).colour}'>{chart.line(key).name} "
        f"{short_number(value)}</span>"
        for key, value in values.items()
    ]
    return f"<b>{head}</b>&ensp;{'&ensp;'.join(parts)}" if parts else ""


def colour_of(project: str, theme: Theme) -> str:
    """Colour of a project, alike to that of a bloc."""
    return bloc_colour(theme, PROJECTS.index(project))


def letter(project: str) -> str:
    """Short name of a project."""
    return project.upper()
