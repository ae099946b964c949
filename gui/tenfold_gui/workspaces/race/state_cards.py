"""Where a system can rest: two states of an ecosystem, and the hysteresis of a market."""

import math
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import Qt

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import Topic
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import plain_number
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.marks import Mark, Marks
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race import readings
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.race.subjects import Fit, Subject
from tenfold_kernels.analysis.hysteresis import Hysteresis, SharedMarket

RADIUS = 3.6
ENDS = (1e-6, 1.0 - 1e-6)
SHARES = np.linspace(0.0, 1.0, 101)
CURVE, PUSHED, EQUAL, PATH = "curve", "pushed", "equal", "path"
DASHED, DOTTED = Qt.PenStyle.DashLine, Qt.PenStyle.DotLine
EQUAL_COST = 100.0  # per cent of the rival's
EDGE = 0.02  # share beyond which the curve of a market is not drawn


class EcosystemCard(RaceCard):
    """Where developers go, over where they are; the market rests where both agree.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    needs = ("stack_target", "stack_share")
    explains = "stack_target"
    reading = readings.ECOSYSTEM
    fit = Fit(Subject.COMPUTE)
    of_one_bloc = True
    of_one_year = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Developers: one state or two"))
        lines = [
            Line(EQUAL, "", look.theme.secondary, DASHED),
            Line(CURVE, tr("they choose"), look.theme.series[5]),
        ]
        self.chart = Chart(look, lines, x_kind=AxisKind.NUMBERS)
        self._marks = Marks(look.small, look.theme.panel, RADIUS * look.scale)
        self.chart.addItem(self._marks)
        self.add(self.chart)

    def show_answer(self, shown: Shown) -> None:
        """Draw the choice of developers in the year that is read, and where it can rest."""
        now = shown.at("stack_share", shown.bloc)
        target = min(max(shown.at("stack_target", shown.bloc), ENDS[0]), ENDS[1])
        pull = shown.scenario.all_values()["stack_pull"]
        leaning = math.log(target / (1.0 - target)) - pull * now
        chosen = 1.0 / (1.0 + np.exp(-(leaning + pull * SHARES)))
        places = 100.0 * SHARES
        colour = shown.colour(shown.bloc, self._look.theme)
        rests = _crossings(chosen - SHARES)
        words = tr("{bloc}, {year}: % choosing over % using its software")
        self.set_title(self.title, words.format(bloc=shown.name(), year=shown.year_words))
        self.chart.draw(
            {EQUAL: Drawn(places[::100], places[::100]), CURVE: Drawn(places, 100.0 * chosen)},
            shown.settle,
        )
        marks = [
            Mark(100.0 * place, 100.0 * place, self._look.theme.secondary, filled=stable)
            for place, stable in rests
        ]
        marks.append(Mark(100.0 * now, 100.0 * target, colour, tr("now")))
        self._marks.show_marks(marks, self.chart.curves)


class HysteresisCard(RaceCard):
    """The cost that holds each share of the third market, and the way of one bloc.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    name = "hysteresis"
    reading = readings.HYSTERESIS
    topics = (Topic.HYSTERESIS,)
    of_one_bloc = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Will a push last?"), tr("Computing…"))
        lines = [
            Line(CURVE, tr("rests"), look.theme.text),
            Line(PUSHED, "", look.theme.secondary, DASHED),
            Line(PATH, "", look.theme.secondary, DOTTED),
        ]
        self.chart = Chart(look, lines, x_kind=AxisKind.NUMBERS, y_kind=AxisKind.LOG)
        self.chart.set_threshold(math.log10(EQUAL_COST))
        self._marks = Marks(look.small, look.theme.panel, RADIUS * look.scale)
        self.chart.addItem(self._marks)
        self.add(self.chart)
        self.add_caption(tr("own cost, % of the rival's, over share of the third market, %"), look)
        self._found: Mapping[str, Hysteresis] = {}
        self._shown: Shown | None = None
        self._drawn: tuple[Hysteresis, str] | None = None  # what is on the chart, and of which year

    def show_answer(self, shown: Shown) -> None:
        """Look at another bloc or year."""
        self._shown = shown
        self._draw()

    def show_cursor(self, shown: Shown) -> None:
        """Move the point to the year that is read."""
        self._shown = shown
        self._draw()

    def show_studied(self, studied: Studied) -> None:
        """Draw the curve and the path."""
        self._found = studied.result
        self._draw()

    def set_stale(self) -> None:
        """Say that a newer curve is on its way."""
        self.set_title(self.title, tr("Computing…"))
        self._drawn = None
        self._found = {}

    def _draw(self) -> None:
        shown = self._shown
        found = self._found.get(shown.bloc) if shown is not None else None
        if shown is None or found is None:
            return
        before, year = self._drawn or (None, "")
        if before is found and year == shown.year_words:
            return
        self._drawn = (found, shown.year_words)
        market, theme = found.market, self._look.theme
        self.set_title(self.title, _verdict(found, shown))
        shares = np.linspace(EDGE, 1.0 - EDGE, 97)
        needed = EQUAL_COST * np.exp(-market.advantage(shares))
        unstable = (shares > market.fold) & (shares < 1.0 - market.fold)
        drawn = {
            CURVE: Drawn(100.0 * shares, np.where(unstable, np.nan, needed)),
            PATH: Drawn(100.0 * found.shares, EQUAL_COST * found.costs),
        }
        if unstable.any():
            drawn[PUSHED] = Drawn(100.0 * shares, np.where(unstable, needed, np.nan))
        self.chart.set_span(0.0, 100.0)
        self.chart.draw(drawn)
        place = [
            float(np.interp(shown.year, found.years, values))
            for values in (found.shares, np.log10(EQUAL_COST * found.costs))
        ]
        name = f"{shown.short_name(shown.bloc)} {shown.year_words}"
        marks = [Mark(100.0 * place[0], place[1], shown.colour(shown.bloc, theme), name)]
        if unstable.any():
            folds = (market.fold, 1.0 - market.fold)
            marks += [
                Mark(100.0 * fold, _log_cost(market, fold), theme.text, filled=False)
                for fold in folds
            ]
        self._marks.show_marks(marks, self.chart.curves)


def _verdict(found: Hysteresis, shown: Shown) -> str:
    """Say how strong the loops are, and what would flip the market."""
    market = found.market
    if market.index <= 1.0:
        words = tr("hysteresis index {index}: a lead fades")
    elif math.isfinite(market.flip):
        words = tr("hysteresis index {index}: a rival at {cost} % of the leader's cost takes over")
    else:
        words = tr("hysteresis index {index}: no cost takes a lead away")
    cost = plain_number(EQUAL_COST * market.cost_to_flip, 1)
    return words.format(index=plain_number(market.index, 2), cost=cost)


def _log_cost(market: SharedMarket, share: float) -> float:
    """Height on the axis at which a share of the market is held."""
    return math.log10(EQUAL_COST) - float(market.advantage(share)) / math.log(10.0)


def _crossings(excess: Array) -> list[tuple[float, bool]]:
    """Shares at which the excess of choice over use vanishes, and whether it is stable there."""
    found = []
    for k in np.flatnonzero(np.sign(excess[:-1]) * np.sign(excess[1:]) < 0):
        step = excess[k] / (excess[k] - excess[k + 1])
        place = float(SHARES[k] + step * (SHARES[k + 1] - SHARES[k]))
        found.append((place, bool(excess[k] > 0.0)))
    return found
