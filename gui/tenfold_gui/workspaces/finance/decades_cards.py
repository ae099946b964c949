"""An industry of such projects over decades: what is financed, made, learnt and forgotten."""

from dataclasses import dataclass

import numpy as np

from tenfold_gui.i18n import tr
from tenfold_gui.plots.bands import Band, BandChart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.finance.shown import Shown, YearsCard, colour_of, letter
from tenfold_kernels.finance.stochastic import PROJECTS
from tenfold_kernels.finance.stochastic.decades import HORIZON


@dataclass(frozen=True)
class Series:
    """One chart of the decades.

    Parameters
    ----------
    key, title, unit : str
        In the kernel, what it shows, and in what unit.
    factor : float
        What it is multiplied by.
    from_zero : bool
        Whether its axis must reach zero.
    """

    key: str
    title: str
    unit: str
    factor: float = 1.0
    from_zero: bool = True


SERIES = (
    Series("close_chance", "Chance of closing", "% of plants on offer",
           100.0),
    Series("plants", "Plants", "plants that stand"),
    Series("production", "Production", "in plants in full use"),
    Series("capability", "Know-how", "times that of the first year"),
    Series("unit_cost", "Unit cost", "times that of the first year"),
)  # fmt: skip


class SeriesCard(YearsCard):
    """One series of both industries, with a band over histories.

    Parameters
    ----------
    look : Look
        Colours and type.
    series : Series
        What it shows.
    """

    def __init__(self, look: Look, series: Series) -> None:
        lines = [Line(p, letter(p), colour_of(p, look.theme)) for p in PROJECTS]
        unit = tr("{unit}; band: nine of ten").format(unit=tr(series.unit))
        chart = BandChart(look, lines, series.from_zero)
        super().__init__(look, tr(series.title), unit, chart)
        self._series = series

    def show_answer(self, shown: Shown) -> None:
        """Draw means and bands."""
        years = np.arange(HORIZON + 1.0)
        key, factor = self._series.key, self._series.factor
        drawn: dict[str, Drawn] = {}
        bands: dict[str, Band] = {}
        for project, one in shown.projects.items():
            if one.decades is None:
                continue
            before = shown.before_of(project)
            old = None if before is None or before.decades is None else before.decades.mean[key]
            behind = None if old is None else (years, factor * old)
            drawn[project] = Drawn(years, factor * one.decades.mean[key], behind)
            low, _, high = one.decades.quantiles[key]
            bands[project] = (factor * low, factor * high)
        self.chart.say("" if drawn else tr("Computing…"))
        self.chart.set_span(0.0, float(HORIZON))
        self.chart.draw_bands(drawn, bands, shown.settle)
