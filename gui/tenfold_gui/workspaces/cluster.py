"""The cluster: what a chip is worth in a training run, against what it is worth on paper."""

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from tenfold_gui.engine.compute import Answer
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.chart import Chart
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.stack import StackChart
from tenfold_gui.session.session import State
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import GAP, TITLE_PX, shade
from tenfold_gui.widgets.card import Card
from tenfold_gui.widgets.layout_table import LayoutTable
from tenfold_gui.workspaces.grid import CardGrid
from tenfold_kernels.cluster import ClusterResult, Wall

KERNEL = "cluster"
OPEN_GROUPS = ("Cluster",)

MOST_READ = 4  # values written out at the crosshair
NEW, OLD, IDEAL = "new", "old", "ideal"
TRAINING, PAPER = "training", "paper"
DASHED = Qt.PenStyle.DashLine

WALLS = {
    Wall.NONE: "",
    Wall.MEMORY: "too little memory",
    Wall.BATCH: "batch used up",
    Wall.NETWORK: "network",
}
# Parts of a step, from the bottom up: work, model parallelism, and what is left.
FAMILIES = (
    ("matmul", "attention", "elementwise", "output_head", "recompute"),
    ("tensor_parallel", "context_parallel", "expert_parallel", "pipeline_transfer",
     "pipeline_bubble"),
    ("weight_gathering", "data_parallel", "optimizer", "stragglers", "overhead"),
)  # fmt: skip


class ClusterWorkspace(QWidget):
    """The answer in a sentence, three charts over the number of chips, and the layouts.

    Signals ``picked`` with the key of something to explain, and ``moved`` when the
    crosshair moves.

    Parameters
    ----------
    look : Look
        Colours and type.
    state : State
        What is open.
    """

    picked = Signal(str)
    moved = Signal()

    def __init__(self, look: Look, state: State) -> None:
        super().__init__()
        self._look = look
        self._names = _chip_names(state)
        self._place: float | None = None
        self._headline = QLabel()
        self._headline.setTextFormat(Qt.TextFormat.RichText)
        self._headline.setWordWrap(True)
        self._headline.setContentsMargins(GAP + 4, GAP, GAP + 4, 0)
        self._headline.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._scaling, self._breakdown, self._exchange = self._charts()
        self._table = LayoutTable(look)
        self._cards = [
            Card(look, tr("Scaling"), tr("chips' worth of training, both axes log scale")),
            Card(look, tr("Where the time goes"), ""),
            Card(look, tr("Old chips for one new chip"), tr("by number of new chips")),
            Card(look, tr("Fastest layouts"), ""),
        ]
        self._plots: list[Chart] = [self._scaling, self._breakdown, self._exchange]
        widgets: list[QWidget] = [*self._plots, self._table]
        for card, widget in zip(self._cards, widgets, strict=True):
            card.add(widget)
        widest = max(chart.name_width() for chart in self._plots)
        for chart in self._plots:
            chart.reserve_names(widest)
            chart.hovered.connect(self._hover)
        self.grid = CardGrid(look, self._cards, most_columns=2)
        self.setFocusProxy(self.grid)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._headline)
        layout.addWidget(self.grid, 1)

    def show_state(self, state: State) -> None:
        """Follow a new state; nothing but answers depends on it."""

    def needs_rebuild(self, state: State) -> bool:
        """Whether other chips call for other names of curves."""
        return _chip_names(state) != self._names

    def value_of(self, name: str) -> float | None:
        """Give no values: this kernel has no variables to explain."""
        return None

    def show_answer(self, answer: Answer, settle: bool) -> None:
        """Draw a result and its baseline."""
        result: ClusterResult = answer.result
        before: ClusterResult | None = answer.baseline
        if answer.question.scenario == answer.question.baseline:
            before = None
        self._say(result)
        self._draw_scaling(result, before, settle)
        self._breakdown.draw_shares(result.new.chips.astype(float), result.new.breakdown, settle)
        self._draw_exchange(result, before, settle)
        self._table.show_layouts(result.search.layouts)
        new, _ = self._names
        chips = whole_number(result.search.chips_used or result.chips)
        self._cards[1].set_title(
            tr("Where the time goes"), tr("% of a step, {chip}").format(chip=new)
        )
        self._cards[3].set_title(
            tr("Fastest layouts"), tr("{chips} {chip}").format(chips=chips, chip=new)
        )
        self._show_readouts()

    def _charts(self) -> tuple[Chart, StackChart, Chart]:
        theme = self._look.theme
        new, old = self._names
        blue, red, green = theme.series[:3]
        scaling = Chart(
            self._look,
            [Line(IDEAL, tr("ideal"), theme.secondary, DASHED), Line(OLD, old, red),
             Line(NEW, new, blue)],
            AxisKind.LOG, AxisKind.LOG,
        )  # fmt: skip
        layers = [
            Line(part, name_of(part), shade(colour, k / len(family)))
            for family, colour in zip(FAMILIES, (blue, red, green), strict=True)
            for k, part in enumerate(family)
        ]
        exchange = Chart(
            self._look,
            [Line(PAPER, tr("on paper"), theme.secondary, DASHED),
             Line(TRAINING, tr("in training"), green)],
            AxisKind.LOG,
        )  # fmt: skip
        return scaling, StackChart(self._look, layers), exchange

    def _draw_scaling(
        self, result: ClusterResult, before: ClusterResult | None, settle: bool
    ) -> None:
        drawn = {}
        for key, curve, old in (
            (NEW, result.new, before and before.new),
            (OLD, result.old, before and before.old),
        ):
            if len(curve.chips):
                behind = (old.chips.astype(float), old.effective_chips) if old else None
                drawn[key] = Drawn(curve.chips.astype(float), curve.effective_chips, behind)
        if drawn:
            ends = np.array([min(d.x[0] for d in drawn.values()),
                             max(d.x[-1] for d in drawn.values())])  # fmt: skip
            drawn[IDEAL] = Drawn(ends, ends)
            if settle:
                for chart in self._plots:
                    chart.set_span(*ends)
        self._scaling.draw(drawn, settle)

    def _draw_exchange(
        self, result: ClusterResult, before: ClusterResult | None, settle: bool
    ) -> None:
        found = result.equivalence
        drawn = {}
        if len(found.curve_new_chips):
            x = found.curve_new_chips.astype(float)
            behind = None
            if before is not None:
                old = before.equivalence
                behind = (old.curve_new_chips.astype(float), old.curve_interpolated)
            drawn[TRAINING] = Drawn(x, found.curve_interpolated, behind)
            drawn[PAPER] = Drawn(x, np.full(len(x), found.peak_equivalent))
        self._exchange.draw(drawn, settle)

    def _say(self, result: ClusterResult) -> None:
        """Say the answer in one sentence."""
        new, old = self._names
        found = result.equivalence
        paper = short_number(found.peak_equivalent)
        if found.new_chips == 0:
            sentence = tr("This model does not fit on any number of {chip} up to {chips}.").format(
                chip=new, chips=whole_number(result.chips)
            )
        elif found.training_equivalent is None:
            sentence = tr(
                "No number of {old} trains as fast as {chips} {new}: {wall}. "
                "On paper, {paper} would equal one."
            ).format(old=old, new=new, chips=whole_number(found.new_chips), paper=paper,
                     wall=tr(WALLS[found.wall]))  # fmt: skip
        else:
            worth = found.interpolated_equivalent or found.training_equivalent
            sentence = tr(
                "One {new} does the work of <b>{worth}</b> {old} in this training run; "
                "on paper it would be <b>{paper}</b>."
            ).format(new=new, old=old, worth=short_number(worth), paper=paper)
        size = self._look.px(TITLE_PX)
        self._headline.setText(f"<span style='font-size:{size}px'>{sentence}</span>")

    def _hover(self, place: float | None) -> None:
        self._place = place
        for chart in self._plots:
            chart.set_cursor(place)
        self._show_readouts()
        self.moved.emit()

    def _show_readouts(self) -> None:
        for card, chart in zip(self._cards, self._plots, strict=False):
            values = {} if self._place is None else chart.values_at(self._place)
            shown = {k: v for k, v in values.items() if np.isfinite(v) and k != IDEAL}
            largest = sorted(shown, key=lambda k: -shown[k])[:MOST_READ]
            parts = [
                f"<span style='color:{chart.line(key).colour}'>"
                f"{chart.line(key).name} {short_number(shown[key])}</span>"
                for key in shown
                if key in largest
            ]
            head = f"<b>{whole_number(self._place)}</b>&ensp;" if parts and self._place else ""
            card.set_readout(head + "&ensp;".join(parts))


def _chip_names(state: State) -> tuple[str, str]:
    choices = state.scenario.all_choices()
    labels = {choice.key: choice for choice in state.scenario.table.choices}
    new, old = (labels[key].label_of(choices[key]) for key in ("new_chip", "old_chip"))
    return new, old
