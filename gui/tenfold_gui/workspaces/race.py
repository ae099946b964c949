"""The race: six linked panels of the world model over the years."""

from functools import partial

import numpy as np
from PySide6.QtWidgets import QVBoxLayout

from tenfold_gui.engine.compute import Answer
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import bloc_name, short_bloc_name
from tenfold_gui.i18n.numbers import chart_unit, plain_number, short_number
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.timeline import Event, Timeline
from tenfold_gui.workspaces.base import WorkspaceWidget
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_gui.workspaces.race_panels import PANELS, Curves, Panel, Plot
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import address
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.events import moments

KERNEL = "world"
OPEN_GROUPS = ("Research and subsidy", "Export controls")


class RaceWorkspace(WorkspaceWidget):
    """Six panels with one crosshair, and the timeline below.

    Signals ``picked`` with the variable whose curve was clicked.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    """

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look = look
        self._names_of = state.scenario.bloc_names
        self._charts: list[tuple[Card, Chart]] = []
        self._plain: set[Chart] = set()
        self._run: Run | None = None
        self._year: float | None = None
        cards = [self._card(panel, state.scenario) for panel in PANELS]
        self.grid = CardGrid(look, cards)
        widest = max(chart.name_width() for _, chart in self._charts)
        for _, chart in self._charts:
            chart.reserve_names(widest)
        self._timeline = Timeline(look)
        self._timeline.hovered.connect(self._hover)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.grid, 1)
        layout.addWidget(self._timeline)
        self.setFocusProxy(self.grid)
        self.show_state(state)

    def show_state(self, state: State) -> None:
        """Follow a new state: its years and events."""
        scenario, theme = state.scenario, self._look.theme
        colours = dict(zip(scenario.blocs, theme.series, strict=False))
        events = [
            Event(m.year, f"{bloc_name(m.bloc, scenario)}: {tr(m.name)}", colours[m.bloc])
            for m in moments(scenario)
        ]
        self._timeline.show_years(scenario.start, scenario.stop, events)
        for _, chart in self._charts:
            chart.set_events([event.year for event in events])

    def needs_rebuild(self, state: State) -> bool:
        """Whether another scenario calls for other names of curves."""
        return state.scenario.bloc_names != self._names_of

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Draw a run and its baseline."""
        run, baseline = answer.result, answer.baseline
        self._run = run
        same = answer.question.scenario == answer.question.baseline
        for _, chart in self._charts:
            behind = None if same else baseline
            plain = chart in self._plain
            chart.draw({key: _drawn(key, run, behind, plain) for key in chart.keys}, settle)
        self._show_readouts()

    def value_of(self, name: str) -> float | None:
        """Value of a scalar at the crosshair, or in the last year."""
        if self._run is None or name not in self._run:
            return None
        year = self._run.years[-1] if self._year is None else self._year
        return float(np.interp(year, self._run.years, self._run[name]))

    def _card(self, panel: Panel, scenario: Scenario) -> Card:
        many = panel.unit_of_many if len(scenario.blocs) > 2 else ""
        card = Card(self._look, tr(panel.title), tr(many or panel.unit))
        for plot in panel.plots:
            chart = self._chart(plot, scenario)
            if plot.caption:
                card.add_caption(tr(plot.caption), self._look)
            card.add(chart, plot.stretch)
            self._charts.append((card, chart))
        return card

    def _chart(self, plot: Plot, scenario: Scenario) -> Chart:
        lines = [line for curves in plot.curves for line in self._lines(curves, scenario)]
        in_pair = plot.shaded and len(scenario.blocs) == 2
        shaded = (lines[0].key, lines[1].key) if in_pair else None
        chart = Chart(self._look, lines, y_kind=plot.kind, from_zero=plot.from_zero, shaded=shaded)
        if plot.threshold is not None:
            chart.set_threshold(plot.threshold)
        if plot.plain:
            self._plain.add(chart)
        chart.hovered.connect(self._hover)
        chart.picked.connect(lambda key: self.picked.emit(key.partition("[")[0]))
        return chart

    def _lines(self, curves: Curves, scenario: Scenario) -> list[Line]:
        blocs = scenario.blocs
        pair = len(blocs) == 2  # more blocs are drawn alike, each in its own colour
        return [
            Line(
                address(curves.variable, (bloc,)),
                tr(curves.name).format(bloc=short_bloc_name(bloc, scenario)),
                self._look.theme.series[k if curves.colour is None or not pair else curves.colour],
                curves.style,
            )
            for k, bloc in enumerate(blocs)
            if not pair or bloc in (curves.blocs or blocs)
        ]

    def _hover(self, year: float | None) -> None:
        self._year = year
        for _, chart in self._charts:
            chart.set_cursor(year)
        self._timeline.set_cursor(year)
        self._show_readouts()
        self.moved.emit()

    def _show_readouts(self) -> None:
        """Write the values at the crosshair into the corners of the panels."""
        texts: dict[Card, list[str]] = {}
        for card, chart in self._charts:
            parts = texts.setdefault(card, [])
            if self._year is not None:
                parts += _readout(chart, self._year)
        for card, parts in texts.items():
            year = "" if self._year is None else f"<b>{plain_number(self._year, 0)}</b>&ensp;"
            card.set_readout(f"{year}{'&ensp;'.join(parts)}" if parts else "")


def _readout(chart: Chart, year: float) -> list[str]:
    shorten = partial(short_number, digits=3)
    return [
        f"<span style='color:{chart.line(key).colour}'>{shorten(value)}</span>"
        for key, value in chart.values_at(year).items()
    ]


def _drawn(key: str, run: Run, baseline: Run | None, plain: bool) -> Drawn:
    factor, _ = chart_unit(world_model().unit_text(key.partition("[")[0]))
    factor = 1.0 if plain else factor
    behind = None
    if baseline is not None and key in baseline:
        behind = (baseline.years, baseline[key] * factor)
    return Drawn(run.years, run[key] * factor, behind)
