"""Predict, then reveal: teams draw what they expect, and then the model's curve appears."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.engine.compute import thinned
from tenfold_gui.engine.worker import Worker
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import title_of
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.search_box import SearchBox
from tenfold_gui.workshop.predict_chart import PredictChart
from tenfold_gui.workshop.predict_words import words_for
from tenfold_gui.workshop.race_window import RaceWindow
from tenfold_gui.workshop.touch import touchable
from tenfold_gui.workspaces.race.outcomes import GAP, is_regime, outcomes, scale_of
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.play.prediction import Prediction, distance
from tenfold_kernels.play.reader import LONGEST_NAME
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import run_world

SIZE = (1100, 720)
PRESENT = 2025  # year behind which curves are hidden, where a scenario has it
EARLIER = 0.25  # of its years are known, where it has not


class PredictWindow(RaceWindow):
    """Draws, keeps and judges predictions.

    Signals ``drawn`` with all predictions of the document and the gesture they belong to, and
    ``closed``.

    Parameters
    ----------
    parent : QWidget
        The window that it belongs to.
    look : Look
        Colours and type.
    """

    drawn = Signal(object, object)
    _ran = Signal(object)
    _failed = Signal(str)

    def __init__(self, parent: QWidget, look: Look) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Predict, then reveal"))
        self._look = look
        self._scenario: Scenario | None = None
        self._run: Run | None = None
        self._kept: tuple[Prediction, ...] = ()
        self._names: tuple[str, ...] = ()
        self._revealed = False
        self._gesture: object = object()
        self._chart: PredictChart | None = None
        self._ran.connect(self._show_run)
        self._worker = Worker[Scenario, tuple[Scenario, Run]](
            lambda scenario: (scenario, run_world(scenario)), self._ran.emit,
            lambda error: self._failed.emit(str(error)), name="tenfold-predict",
        )  # fmt: skip
        self.output = SearchBox(look, tr("Outcome"), 24)
        self.output.picked.connect(lambda _: self.hide_again())
        self.present = QSpinBox()
        self.present.setAccessibleName(tr("Hidden after"))
        self.present.valueChanged.connect(lambda _: self.hide_again())
        self.team = QComboBox()
        self.team.setAccessibleName(tr("Who draws"))
        self.team.setMinimumContentsLength(14)
        self.team.activated.connect(lambda _: self._show())
        self._add = QPushButton(tr("Another team…"))
        self._add.clicked.connect(self._ask_name)
        self._clear = QPushButton(tr("Draw anew"))
        self._clear.clicked.connect(self.clear)
        self.reveal = touchable(QPushButton(tr("Reveal")))
        self.reveal.setDefault(True)
        self.reveal.clicked.connect(self._toggle)
        self._unit = QLabel()
        self._unit.setProperty("role", "secondary")
        about = _row(
            (tr("What will come of"), self.output), ("", self._unit),
            (tr("Hidden after"), self.present),
        )  # fmt: skip
        who = _row((tr("Who draws"), self.team), ("", self._add), ("", self._clear))
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._failed.connect(self.words.setText)
        foot = QHBoxLayout()
        foot.addWidget(self.words, 1)
        foot.addWidget(self.reveal)
        self._column = QVBoxLayout(self)
        self._column.addLayout(about)
        self._column.addLayout(who)
        self._column.addLayout(foot)
        self.resize(*SIZE)

    @property
    def chart(self) -> PredictChart:
        """What is drawn on."""
        assert self._chart is not None
        return self._chart

    def show_state(self, scenario: Scenario, predictions: Sequence[Prediction]) -> None:
        """Show what a document keeps, and the run of its scenario."""
        self._kept = tuple(predictions)
        if scenario != self._scenario:
            self._begin(scenario)
        else:
            self._show()

    def clear(self) -> None:
        """Wipe out the drawing at hand."""
        kept = tuple(one for one in self._kept if not self._is_at_hand(one))
        self.drawn.emit(kept, object())

    def add_team(self, name: str) -> None:
        """Let another team draw."""
        name = name.strip()[:LONGEST_NAME]
        if name and name not in self._names:
            self._names = (*self._names, name)
        if name:
            self._show()
            self.team.setCurrentText(name)
            self._show()

    def hide_again(self) -> None:
        """Hide the model's curve."""
        self._revealed = False
        self._show()

    def end_work(self) -> None:
        """End the thread."""
        self._worker.stop()

    def _begin(self, scenario: Scenario) -> None:
        """Run another scenario; what was drawn about an earlier one stays."""
        is_first = self._scenario is None
        self._scenario, self._revealed = scenario, False
        start, stop = round(scenario.start), round(scenario.stop)
        blocked = self.present.blockSignals(True)
        before = self.present.value()
        self.present.setRange(start + 1, stop - 1)
        usual = PRESENT if start < PRESENT < stop - 1 else round(start + EARLIER * (stop - start))
        self.present.setValue(usual if is_first else before)
        self.present.blockSignals(blocked)
        self.setAccessibleDescription(title_of(scenario))
        names = {key: name for key, name in outcomes(scenario).items() if not is_regime(key)}
        chosen = next((one for one in (self.output.key, f"{GAP}[{scenario.looked_at}]")
                       if one in names), next(iter(names)))  # fmt: skip
        self.output.show_choices(names, chosen)
        self._worker.request(scenario)

    def _show_run(self, found: tuple[Scenario, Run]) -> None:
        scenario, run = found
        if scenario == self._scenario:
            self._run = thinned(run)
            self._show()

    def _is_at_hand(self, one: Prediction) -> bool:
        return one.output == self.output.key and one.name == self.team.currentText()

    def _show(self) -> None:
        """Draw what is known, what is drawn and, once revealed, what comes."""
        run, scenario = self._run, self._scenario
        if run is None or scenario is None:
            return
        about = [one for one in self._kept if one.output == self.output.key]
        first = tr("Team {number}").format(number=1)
        names = dict.fromkeys([*self._names, *(one.name for one in about)]) or {first: None}
        self._names = tuple(names)
        at = self.team.currentText() if self.team.currentText() in names else next(iter(names))
        if [self.team.itemText(k) for k in range(self.team.count())] != list(names):
            self.team.clear()
            self.team.addItems(list(names))
        self.team.setCurrentText(at)
        self._draw_on(tuple(names))
        factor, unit = scale_of(self.output.key, scenario)
        self._unit.setText(unit)
        values = run[self.output.key] * factor
        self.chart.show_curve(
            self.output.key, run.years, values, float(self.present.value()), self._revealed
        )
        shown = about if self._revealed else [one for one in about if one.name == at]
        pairs = {one.name: np.array(one.points).reshape(-1, 2).T for one in shown}
        self.chart.show_drawings(
            at, {name: (years, drawn * factor) for name, (years, drawn) in pairs.items()}
        )
        self.reveal.setText(tr("Hide again") if self._revealed else tr("Reveal"))
        self.reveal.setEnabled(self._revealed or bool(about))
        self.words.setText(self._said(about, run) if self._revealed else self._asking(about))

    def _asking(self, about: Sequence[Prediction]) -> str:
        if not about:
            return tr("Draw the curve that you expect, with the mouse, a finger or the arrow keys.")
        drawn = tr("{count} drawn; others are shown once the model's curve is.")
        return drawn.format(count=len(about))

    def _said(self, about: Sequence[Prediction], run: Run) -> str:
        assert self._scenario is not None
        found = [(one.name, distance(one, run.years, run[one.output])) for one in about]
        told = sorted(((d.mean, name, d) for name, d in found if d is not None),
                      key=lambda entry: entry[0])  # fmt: skip
        line = tr("{team}: {words}")
        return "\n".join(
            line.format(team=name, words=words_for(one, self.output.key, self._scenario))
            for _, name, one in told
        )

    def _draw_on(self, names: tuple[str, ...]) -> None:
        """Have a chart with a line for each of those who draw."""
        if self._chart is not None and tuple(self._chart.keys[1:]) == names:
            return
        if self._chart is not None:
            self._column.removeWidget(self._chart)
            self._chart.hide()
            self._chart.deleteLater()
        self._chart = PredictChart(self._look, names)
        self._chart.pressed.connect(self._take_pen)
        self._chart.drawn_to.connect(self._keep)
        self._column.insertWidget(2, self._chart, 1)

    def _take_pen(self) -> None:
        self._gesture = object()
        self._revealed = False

    def _keep(self, years: np.ndarray, values: np.ndarray) -> None:
        assert self._scenario is not None
        factor, _ = scale_of(self.output.key, self._scenario)
        points = tuple(zip(years.tolist(), (values / factor).tolist(), strict=True))
        one = Prediction(self.team.currentText(), self.output.key, points)
        if any(self._is_at_hand(kept) for kept in self._kept):
            kept = tuple(one if self._is_at_hand(k) else k for k in self._kept)
        else:
            kept = (*self._kept, one)
        self.drawn.emit(kept, self._gesture)

    def _toggle(self) -> None:
        self._revealed = not self._revealed
        self._show()

    def _ask_name(self) -> None:
        proposal = tr("Team {number}").format(number=len(self._names) + 1)
        name, said = QInputDialog.getText(
            self, tr("Another team"), tr("Name of the team"), text=proposal
        )
        if said:
            self.add_team(name)


def _row(*parts: tuple[str, QWidget]) -> QHBoxLayout:
    """Widgets side by side, each behind its words if it has any."""
    row = QHBoxLayout()
    for words, widget in parts:
        if words:
            label = QLabel(words)
            label.setProperty("role", "secondary")
            label.setBuddy(widget)
            row.addWidget(label)
        row.addWidget(widget)
    row.addStretch(1)
    return row
