"""A card of charts over the years, made from the data of a panel."""

from collections.abc import Callable, Mapping, Sequence

import numpy as np

from tenfold_gui.engine.compute import model_of
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import chart_unit, plain_number, short_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.fan import FanChart
from tenfold_gui.plots.lines import Drawn
from tenfold_gui.plots.pull import PullChart, Pulled
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.card import Caption
from tenfold_gui.workspaces.race.panels import Panel, Plot
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.race.traces import PAIR, Trace, traces
from tenfold_kernels.scenario import Scenario

LEAST_CHART = 60  # pixels


class YearsCard(RaceCard):
    """A card with charts over the years; all of these share one crosshair."""

    @property
    def charts(self) -> Sequence[Chart]:
        """Its charts, from top to bottom."""
        return ()

    def unit_of(self, key: str) -> str:
        """Words for the unit of a curve; empty where its title says all."""
        return ""

    def follow(self, chart: Chart) -> None:
        """Pass on what the pointer does in a chart."""
        chart.hovered.connect(self.hovered)
        chart.picked.connect(lambda key: self.picked.emit(key.partition("[")[0]))

    def show_events(self, years: Sequence[float]) -> None:
        """Mark moments with thin verticals."""
        for chart in self.charts:
            chart.set_events(years)

    def show_cursor(self, shown: Shown) -> None:
        """Move the crosshair, and read out what it crosses."""
        for chart in self.charts:
            chart.set_cursor(shown.cursor)
        self.read_out(shown.cursor)

    def read_out(self, year: float | None) -> None:
        """Write the values at the crosshair into the corner."""
        parts = []
        if year is not None:
            parts = [part for c in self.charts for part in _readout(c, year, self.unit_of)]
        if year is None or not parts:
            self.set_readout("")
        else:
            self.set_readout(f"<b>{plain_number(year, 0)}</b>&ensp;{'&ensp;'.join(parts)}")


class PanelCard(YearsCard):
    """The charts of one panel.

    Parameters
    ----------
    look : Look
        Colours and type.
    panel : Panel
        What it shows.
    scenario : Scenario
        Whose blocs, and what they are called.
    """

    def __init__(self, look: Look, panel: Panel, scenario: Scenario) -> None:
        self._is_pair = len(scenario.blocs) == PAIR
        self._units = (panel.unit, panel.unit_of_many or panel.unit)
        super().__init__(look, tr(panel.title), tr(self._units[not self._is_pair]))
        self._captions: dict[Chart, Caption] = {}
        self._shown: Shown | None = None
        self._traces: list[tuple[FanChart, Plot, list[Trace]]] = []
        for plot in panel.plots:
            found = traces(plot, scenario, look.theme)
            if found:
                self._add(plot, found)

    @property
    def charts(self) -> Sequence[FanChart]:
        """Its charts, from top to bottom."""
        return [chart for chart, _, _ in self._traces]

    @property
    def curves(self) -> list[str]:
        """Keys of its curves."""
        return [trace.line.key for _, _, found in self._traces for trace in found]

    def unit_of(self, key: str) -> str:
        """Words for the unit of a curve; a sum or a quotient has none."""
        if self._shown is None or key not in self._shown.run:
            return ""
        model = model_of(self._shown.scenario)
        factor, words = chart_unit(model.unit_text(key.partition("[")[0]))
        traces_of_it = (t for _, _, found in self._traces for t in found if t.line.key == key)
        return words if all(trace.factor == factor for trace in traces_of_it) else ""

    def show_answer(self, shown: Shown) -> None:
        """Draw a run and its baseline, or the medians of many with their bands."""
        self._shown = shown
        with_bands = shown.many is not None
        self.set_title(self.title, tr(self._units[with_bands or not self._is_pair]))
        for chart, plot, found in self._traces:
            off = is_off(plot, shown.scenario)
            self._hide(chart, off and not plot.off)
            every = {trace.line.key: None if off else _drawn(trace, shown) for trace in found}
            drawn = {key: one for key, one in every.items() if one is not None}
            idle = plot.off if off else plot.idle
            chart.say("" if drawn or not idle else tr(idle))
            chart.set_span(shown.scenario.start, shown.scenario.stop)
            chart.show_fans(shown.fans)
            chart.draw(drawn, shown.settle)
        self.read_out(shown.cursor)

    def _add(self, plot: Plot, found: Sequence[Trace]) -> None:
        caption = self.add_caption(tr(plot.caption), self._look) if plot.caption else None
        lines = [trace.line for trace in found]
        first = plot.curves[0].variable
        shaded = [line.key for line in lines if line.key.partition("[")[0] == first]
        chart = PullChart(
            self._look, lines, y_kind=plot.kind, from_zero=plot.from_zero,
            shaded=shaded if plot.shaded and self._is_pair else (),
        )  # fmt: skip
        if plot.threshold is not None:
            chart.set_threshold(plot.threshold)
        chart.setMinimumHeight(max(self._look.px(LEAST_CHART), chart.least_height()))
        if caption is not None:
            self._captions[chart] = caption
        self.follow(chart)
        chart.member_picked.connect(self.member_picked)
        chart.picked.connect(lambda key: self.inquired.emit("clicked", key))
        chart.pulled.connect(self._ask_for)
        self.add(chart, plot.stretch)
        self._traces.append((chart, plot, list(found)))

    def _ask_for(self, pulled: Pulled) -> None:
        """Ask how the run of the settings would come where a curve was pulled to."""
        shown = self._shown
        if shown is None or pulled.key not in shown.run:
            return  # a sum or a quotient is no outcome of the model
        factor = next(trace.factor for _, _, found in self._traces for trace in found
                      if trace.line.key == pulled.key)  # fmt: skip
        year = float(min(max(round(pulled.place), shown.scenario.start + 1.0), shown.scenario.stop))
        now = float(np.interp(year, shown.run.years, shown.run[pulled.key]))
        # The curve may be a median: the run goes as far as the curve did.
        by_ratio = pulled.by_ratio and pulled.before > 0.0
        target = now + (pulled.after - pulled.before) / factor
        if by_ratio:
            target = now * pulled.after / pulled.before
        asked = {"output": pulled.key, "year": year, "target": float(f"{target:.4g}")}
        self.inquired.emit("pulled", asked)

    def _hide(self, chart: Chart, hidden: bool) -> None:
        if chart.isHidden() != hidden:
            chart.setHidden(hidden)
            if chart in self._captions:
                self._captions[chart].setHidden(hidden)


def is_off(plot: Plot, scenario: Scenario) -> bool:
    """Whether a scenario switches off what a chart draws."""
    if not plot.switch:
        return False
    table = scenario.table
    values = scenario.all_values()
    return not any(values[one] for one in table.addresses(table.spec(plot.switch)))


def can_show(panel: Panel, scenario: Scenario, look: Look) -> bool:
    """Whether the model has anything that a panel shows."""
    return any(traces(plot, scenario, look.theme) for plot in panel.plots)


def _drawn(trace: Trace, shown: Shown) -> Drawn | None:
    """Give the single run, or the median of many members where there are any."""
    futures = shown.many
    if futures is None or trace.line.key not in futures:
        return trace.drawn(shown.run, shown.before)
    may_rest = trace.idle is not None and trace.rests(futures)
    if may_rest and trace.drawn(shown.run, shown.before) is None:
        return None
    return trace.fanned(futures, shown.behind)


def _readout(chart: Chart, year: float, unit_of: Callable[[str], str]) -> list[str]:
    values: Mapping[str, float] = chart.values_at(year)
    spread = chart.spread_at(year) if isinstance(chart, FanChart) else None
    said = {key: short_number(value, digits=3) for key, value in values.items()}
    if spread is not None and spread.key in said:
        low, high = (short_number(end, digits=3) for end in (spread.low, spread.high))
        words = f"{said.pop(spread.key)} {unit_of(spread.key)}".rstrip()
        words += tr(" (90 %: {low} to {high})").format(low=low, high=high)
        said = {spread.key: words, **said}  # in front, where nothing is cut off
    return [
        f"<span style='color:{chart.line(key).colour}'>{words}</span>"
        for key, words in said.items()
    ]
