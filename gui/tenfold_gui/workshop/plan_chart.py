"""All branches of a plan over the years, for one outcome that can be chosen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from tenfold_gui.engine.compute import thinned
from tenfold_gui.i18n import tr
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.search_box import SearchBox
from tenfold_gui.workshop.plan_runs import Played
from tenfold_gui.workspaces.race.outcomes import scale_of

STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine,
          Qt.PenStyle.DashDotLine)  # fmt: skip


class PlanChart(QFrame):
    """A chart of branches, in grey the scenario with no lever moved.

    That one is drawn only as far as anybody has played: what would have come is no secret
    that a chart should give away.

    Signals ``chosen`` with the outcome that was chosen.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self.output = SearchBox(look, tr("Outcome"), 12)
        self.output.setFont(look.heading)
        self.output.picked.connect(self.chosen)
        self._unit = QLabel()
        self._unit.setProperty("role", "secondary")
        self._chart: Chart | None = None
        self._lines: list[Line] = []
        head = QHBoxLayout()
        head.addWidget(self.output, 2)
        head.addWidget(self._unit, 1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 8, 8, 4)
        self._column.addLayout(head)

    @property
    def chart(self) -> Chart | None:
        """What is drawn in; None before there is anything."""
        return self._chart

    def show_played(self, played: Played, names: Mapping[str, str], output: str) -> None:
        """Draw an outcome of all branches.

        Parameters
        ----------
        played : Played
            Runs of the play.
        names : mapping
            Outcomes that can be chosen, by address.
        output : str
            The one to draw.
        """
        self.output.show_choices(names, output)
        play, scenario = played.play, played.play.scenario
        factor, unit = scale_of(output, scenario)
        self._unit.setText(unit)
        self._draw_in([branch.name for branch in play.branches])
        assert self._chart is not None
        farthest = max(play.year_of(len(branch.turns)) for branch in play.branches)
        unmoved = thinned(played.unmoved)
        seen = unmoved.years <= farthest
        behind = (unmoved.years[seen], unmoved[output][seen] * factor)
        drawn: dict[str, Drawn] = {}
        for place, run in enumerate(played.runs):
            if run is not None:
                thin = thinned(run)
                first = behind if not drawn else None  # it is the same behind all
                drawn[str(place)] = Drawn(thin.years, thin[output] * factor, first)
        if not drawn:
            start = unmoved.years[:1]
            drawn["0"] = Drawn(start, unmoved[output][:1] * factor)
        self._chart.set_span(scenario.start, scenario.stop)
        self._chart.set_events([play.year_of(k) for k in range(1, play.most_turns)])
        self._chart.draw(drawn)

    def _draw_in(self, names: Sequence[str]) -> None:
        """Make a chart with a line for each branch, unless there is such a one."""
        series = self._look.theme.series
        lines = [
            Line(str(k), name, series[k % len(series)], STYLES[k // len(series) % len(STYLES)])
            for k, name in enumerate(names)
        ]
        if lines == self._lines and self._chart is not None:
            return
        if self._chart is not None:
            self._column.removeWidget(self._chart)
            self._chart.hide()
            self._chart.deleteLater()
        self._lines = lines
        self._chart = Chart(self._look, lines, from_zero=False)
        self._column.addWidget(self._chart, 1)
