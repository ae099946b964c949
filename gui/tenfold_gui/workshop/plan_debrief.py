"""Looking back at a plan: what would have been best, found by a search that can be stopped."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import whole_number, year_number
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.search_box import SearchBox
from tenfold_gui.workspaces.race.outcomes import value_words
from tenfold_kernels.play.hindsight import Hindsight, Wanted
from tenfold_kernels.play.play import Play


class PlanDebrief(QWidget):
    """Asks what is best, and says what the search found.

    Signals ``wanted`` with `Wanted`, and ``stopped``.

    Parameters
    ----------
    look : Look
        Type.
    """

    wanted = Signal(object)
    stopped = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._play: Play | None = None
        self._asked: Wanted | None = None
        self.output = SearchBox(look, tr("Outcome"), 10)
        self.year = QSpinBox()
        self.year.setAccessibleName(tr("Year"))
        self.high = QComboBox()
        self.high.setAccessibleName(tr("Better is"))
        self.high.addItem(tr("as low as can be"), False)
        self.high.addItem(tr("as high as can be"), True)
        self.team = QComboBox()
        self.team.setAccessibleName(tr("Team"))
        self.per_turn = QCheckBox(tr("Levers may change each turn"))
        self.look_back = QPushButton(tr("Find the best in hindsight"))
        self.look_back.clicked.connect(self._find)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.hide()
        self.stop = QPushButton(tr("Stop"))
        self.stop.clicked.connect(self.stopped)
        self.stop.hide()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        heading = QLabel(tr("Hindsight"))
        heading.setFont(look.heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.addWidget(heading)
        grid = QGridLayout()
        for row, (words, widget) in enumerate(
            ((tr("Outcome"), self.output), (tr("in"), self.year), (tr("Better is"), self.high),
             (tr("Team"), self.team))
        ):  # fmt: skip
            label = QLabel(words)
            label.setProperty("role", "secondary")
            label.setBuddy(widget)
            grid.addWidget(label, row, 0)
            grid.addWidget(widget, row, 1)
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        for part in (self.per_turn, self.look_back, self.bar, self.stop, self.words):
            column.addWidget(part)

    def show_play(self, play: Play, names: Mapping[str, str], output: str) -> None:
        """Offer what can be asked about the branch at hand."""
        begun = self._play is None
        self._play = play
        self.output.show_choices(names, self.output.key or output)
        turns = len(play.branch.turns)
        reached = round(play.year_of(turns))
        self.year.setRange(round(play.scenario.start) + 1, max(reached, self.year.minimum()))
        self.year.setValue(reached)
        if begun or [self.team.itemText(k) for k in range(1, self.team.count())] != [
            team.name for team in play.teams
        ]:
            self.team.clear()
            self.team.addItem(tr("All teams together"), "")
            for team in play.teams:
                self.team.addItem(team.name, team.name)
        self.look_back.setEnabled(turns > 0)

    def show_progress(self, done: int, of: int) -> None:
        """Show how far the search is."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def show_found(self, found: Hindsight | None, reason: str = "") -> None:
        """Say what was found, or why nothing was."""
        for part in (self.bar, self.stop):
            part.hide()
        self.look_back.show()
        self.words.setText(reason if found is None else self._said(found))

    def _find(self) -> None:
        self._asked = Wanted(
            self.output.key, float(self.year.value()), bool(self.high.currentData()),
            self.team.currentData(), self.per_turn.isChecked(),
        )  # fmt: skip
        self.look_back.hide()
        self.bar.setRange(0, 0)
        for part in (self.bar, self.stop):
            part.show()
        self.words.setText(tr("Searching…"))
        self.wanted.emit(self._asked)

    def _said(self, found: Hindsight) -> str:
        asked, play = self._asked, self._play
        assert asked is not None
        assert play is not None
        played, best = (
            value_words(asked.output, value, play.scenario) for value in (found.played, found.value)
        )
        said = tr(
            "{year}: {played} as played, {best} in hindsight. By differential evolution, "
            "{runs} runs."
        ).format(year=year_number(asked.year), played=played, best=best,
                 runs=whole_number(found.runs))  # fmt: skip
        if not found.is_whole:
            said += " " + tr("The search was stopped; there may be better.")
        return said
