"""A plan as it is played: levers on the left, branches in charts, turns below, hindsight right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import year_number
from tenfold_gui.session.cases import BRANCHED, LEFT, TURNED
from tenfold_gui.style.look import Look
from tenfold_gui.workshop.plan_chart import PlanChart
from tenfold_gui.workshop.plan_debrief import PlanDebrief
from tenfold_gui.workshop.plan_levers import PlanLevers
from tenfold_gui.workshop.plan_runs import Played
from tenfold_gui.workshop.touch import scroll_by_touch, touchable
from tenfold_gui.workspaces.race.outcomes import is_regime, outcomes, setting_words
from tenfold_kernels.play.play import MOST_BRANCHES, Play

CHARTS = 2
MOST_WIDER = 1.3  # times that, however large the type
STRIP = 46  # pixels of the row of turns
SIDES = (280, 230)  # pixels of the levers and of the debrief


class PlanPage(QWidget):
    """Plays one plan.

    Signals ``played`` with the play as it then is and what was done, ``looked`` with the play
    looking at another branch, ``restarted`` when another plan shall begin, and what
    `PlanDebrief` signals.

    Parameters
    ----------
    look : Look
        Colours and type.
    play : Play
        What to begin with.
    """

    played = Signal(object, str)
    looked = Signal(object)
    restarted = Signal()

    def __init__(self, look: Look, play: Play) -> None:
        super().__init__()
        self._look, self._play = look, play
        self._pending: dict[str, dict[str, float]] = {}
        self._runs: Played | None = None
        scenario = play.scenario
        self._names = {key: name for key, name in outcomes(scenario).items() if not is_regime(key)}
        proposed = (
            f"generations_behind[{scenario.looked_at}]",
            f"debt_ratio[{scenario.looked_at}]",
        )
        known = list(self._names)
        self._outputs = [one if one in self._names else known[k] for k, one in enumerate(proposed)]
        self._turn = QLabel()
        self._turn.setFont(look.title)
        self.branches = QComboBox()
        self.branches.setAccessibleName(tr("Branch"))
        self.branches.setMinimumContentsLength(20)
        self.branches.activated.connect(lambda k: self.looked.emit(self._play.looking_at(k)))
        self._drop = QPushButton(tr("Remove the branch"))
        self._drop.clicked.connect(
            lambda: self.played.emit(self._play.without(self._play.at), LEFT)
        )
        again = QPushButton(tr("Another plan…"))
        again.clicked.connect(self.restarted)
        head = QHBoxLayout()
        head.addWidget(self._turn)
        head.addStretch(1)
        head.addWidget(self.branches)
        head.addWidget(self._drop)
        head.addWidget(again)
        self.levers = PlanLevers(look, play)
        self.levers.changed.connect(self._set)
        self.levers.restored.connect(self._restore)
        self.go = touchable(QPushButton())
        self.go.setDefault(True)
        self.go.clicked.connect(self._go)
        left = QVBoxLayout()
        left.addWidget(self.levers, 1)
        left.addWidget(self.go)
        self.charts = [PlanChart(look) for _ in range(CHARTS)]
        middle = QVBoxLayout()
        for k, chart in enumerate(self.charts):
            chart.chosen.connect(lambda key, k=k: self._choose(k, key))
            middle.addWidget(chart, 1)
        self._past, self._strip = QLabel(tr("Branch off in")), QFrame()
        self._past.setProperty("role", "secondary")
        self._strip.setObjectName("segments")
        self._turns = QHBoxLayout(self._strip)
        self._turns.setContentsMargins(2, 2, 2, 2)
        self._many = QScrollArea()  # a plan of eighty turns shall not widen the window
        self._many.setWidgetResizable(True)
        self._many.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._many.setWidget(self._strip)
        self._many.setFixedHeight(look.px(STRIP))
        scroll_by_touch(self._many)
        past = QHBoxLayout()
        past.addWidget(self._past)
        past.addWidget(self._many, 1)
        middle.addLayout(past)
        self.debrief = PlanDebrief(look)
        right = QVBoxLayout()
        right.addWidget(self.debrief)
        right.addStretch(1)
        body = QHBoxLayout()
        for column, width in ((left, SIDES[0]), (middle, 0), (right, SIDES[1])):
            part = QWidget()
            part.setLayout(column)
            column.setContentsMargins(0, 0, 0, 0)
            if width:
                part.setFixedWidth(round(width * min(look.scale, MOST_WIDER)))
            body.addWidget(part, 0 if width else 1)
        layout = QVBoxLayout(self)
        layout.addLayout(head)
        layout.addLayout(body, 1)

    def show_play(self, play: Play) -> None:
        """Show a play; what was about to be set is forgotten once another turn is at hand."""
        if play != self._play:
            self._pending.clear()
        self._play = play
        turn, last = len(play.branch.turns), play.most_turns
        start, stop = year_number(play.year_of(turn)), year_number(play.year_of(turn + 1))
        if play.is_over:
            said = tr("The plan has ended in {year}").format(year=start)
            self.go.setText(tr("Ended"))
        else:
            said = tr("Turn {turn} of {last}: {start} to {stop}").format(
                turn=turn + 1, last=last, start=start, stop=stop
            )
            self.go.setText(tr("Go on to {year}").format(year=stop))
        self._turn.setText(said)
        self.setAccessibleDescription(said)
        self.go.setEnabled(not play.is_over)
        self.levers.setEnabled(not play.is_over)
        self.branches.clear()
        self.branches.addItems([branch.name for branch in play.branches])
        self.branches.setCurrentIndex(play.at)
        self._drop.setEnabled(len(play.branches) > 1)
        self._show_values()
        self._show_turns()
        self.debrief.show_play(play, self._names, self._outputs[0])

    def show_played(self, played: Played) -> None:
        """Draw the runs of the play."""
        self._runs = played
        for chart, output in zip(self.charts, self._outputs, strict=True):
            chart.show_played(played, self._names, output)

    def _choose(self, place: int, output: str) -> None:
        self._outputs[place] = output
        if self._runs is not None:
            self.show_played(self._runs)

    def _show_values(self) -> None:
        play = self._play
        before = play.settings(play.branch, len(play.branch.turns))
        now = {**before}
        for given in self._pending.values():
            now |= given
        self.levers.show_values(now, before)

    def _set(self, team: str, address: str, value: float) -> None:
        spec = self._play.scenario.table.spec(address)
        held = min(max(value, spec.hard[0]), spec.hard[1])
        self._pending.setdefault(team, {})[address] = held
        self._show_values()

    def _restore(self, team: str, address: str) -> None:
        self._pending.get(team, {}).pop(address, None)
        self._show_values()

    def _go(self) -> None:
        before = self._play.settings(self._play.branch, len(self._play.branch.turns))
        moved = {
            team: {lever: value for lever, value in given.items() if value != before[lever]}
            for team, given in self._pending.items()
        }
        turn = {team: given for team, given in moved.items() if given}
        self._pending.clear()
        self.played.emit(self._play.with_turn(turn), TURNED)

    def _show_turns(self) -> None:
        """A button for each turn that was played: from there, another branch begins."""
        while (item := self._turns.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        play = self._play
        may = len(play.branches) < MOST_BRANCHES
        for turn in range(len(play.branch.turns)):
            button = QToolButton()
            button.setText(year_number(play.year_of(turn)))
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setToolTip(_said(play, turn))
            button.setEnabled(may)
            button.clicked.connect(lambda _=False, turn=turn: self._branch(turn))
            self._turns.addWidget(button)
        self._turns.addStretch(1)
        for part in (self._past, self._many):
            part.setVisible(bool(play.branch.turns))

    def _branch(self, turn: int) -> None:
        words = tr("Branch {number} from {year}")
        year = year_number(self._play.year_of(turn))
        name = words.format(number=len(self._play.branches) + 1, year=year)
        self.played.emit(self._play.branched(turn, name), BRANCHED)


def _said(play: Play, turn: int) -> str:
    """What was set in a turn, a line for each lever."""
    table, lines = play.scenario.table, []
    for team, given in play.branch.turns[turn].items():
        for lever, value in given.items():
            name = address_name(lever, play.scenario)
            lines.append(f"{team} · {name}: {setting_words(table.spec(lever), value)}")
    return "\n".join(lines) or tr("Nothing was moved")
