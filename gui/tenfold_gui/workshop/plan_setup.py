"""Who plays and who holds which levers, before a plan begins."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name, bloc_name, name_of
from tenfold_gui.style.look import Look
from tenfold_gui.workshop.touch import scroll_by_touch, touchable
from tenfold_kernels.parameters import index_of
from tenfold_kernels.play.play import USUAL_YEARS, Play, Team, begun, policies_of, usual_teams
from tenfold_kernels.play.reader import LONGEST_NAME, LONGEST_TURN
from tenfold_kernels.scenario import Scenario

ADDRESS = Qt.ItemDataRole.UserRole


class PlanSetup(QWidget):
    """A list of policies for each team, to tick, and the length of a turn.

    Signals ``began`` with the play.

    Parameters
    ----------
    look : Look
        Type.
    scenario : Scenario
        What the plan begins with.
    """

    began = Signal(object)

    def __init__(self, look: Look, scenario: Scenario) -> None:
        super().__init__()
        self._scenario = scenario
        self.begin = touchable(QPushButton(tr("Begin the plan")))
        self.begin.setDefault(True)
        self.begin.clicked.connect(self._begin)
        column = QVBoxLayout(self)
        said = QLabel(
            tr(
                "The run stops every few years. Each team then sets the levers that it holds, "
                "and the years go on. Tick what each team holds; policies only."
            )
        )
        said.setWordWrap(True)
        column.addWidget(said)
        columns = QHBoxLayout()
        column.addLayout(columns, 1)
        names = {bloc: bloc_name(bloc, scenario) for bloc in scenario.blocs}
        self._teams: list[tuple[QLineEdit, QTreeWidget]] = []
        for bloc, team in zip(scenario.blocs, usual_teams(scenario, names), strict=True):
            columns.addLayout(self._column(look, bloc, team))
        row = QHBoxLayout()
        row.addWidget(QLabel(tr("Years of a turn")))
        self.years = QSpinBox()
        self.years.setRange(1, min(LONGEST_TURN, max(1, round(scenario.stop - scenario.start))))
        self.years.setValue(USUAL_YEARS)
        self.years.setAccessibleName(tr("Years of a turn"))
        row.addWidget(self.years)
        row.addStretch(1)
        row.addWidget(self.begin)
        column.addLayout(row)
        self._show_ready()

    @property
    def teams(self) -> tuple[Team, ...]:
        """Teams that hold something, and what."""
        found = []
        for name, tree in self._teams:
            levers = tuple(
                item.data(0, ADDRESS) for item in _leaves(tree)
                if item.checkState(0) is Qt.CheckState.Checked
            )  # fmt: skip
            if levers:
                found.append(Team(name.text().strip(), levers))
        return tuple(found)

    @property
    def trees(self) -> Sequence[QTreeWidget]:
        """Lists of levers, one for each team."""
        return [tree for _, tree in self._teams]

    def _column(self, look: Look, bloc: str, team: Team) -> QVBoxLayout:
        column = QVBoxLayout()
        name = QLineEdit(team.name[:LONGEST_NAME])
        name.setMaxLength(LONGEST_NAME)
        name.setAccessibleName(tr("Name of the team"))
        name.setFont(look.heading)
        name.textChanged.connect(lambda _: self._show_ready())
        tree = QTreeWidget()
        tree.setHeaderHidden(True)
        tree.setFont(look.body)
        tree.setAccessibleName(tr("Levers of {team}").format(team=team.name))
        table = self._scenario.table
        groups: dict[str, QTreeWidgetItem] = {}
        for lever in policies_of(self._scenario, bloc):
            title = table.spec(lever).group
            if title not in groups:
                groups[title] = QTreeWidgetItem(tree, [tr(title)])
                flags = groups[title].flags() | Qt.ItemFlag.ItemIsAutoTristate
                groups[title].setFlags(flags | Qt.ItemFlag.ItemIsUserCheckable)
            is_plain = index_of(lever) == bloc
            key = table.spec(lever).key
            words = name_of(key) if is_plain else address_name(lever, self._scenario)
            item = QTreeWidgetItem(groups[title], [words])
            item.setData(0, ADDRESS, lever)
            held = lever in team.levers
            item.setCheckState(0, Qt.CheckState.Checked if held else Qt.CheckState.Unchecked)
            groups[title].setExpanded(groups[title].isExpanded() or held)
        tree.itemChanged.connect(lambda *_: self._show_ready())
        scroll_by_touch(tree)
        column.addWidget(name)
        column.addWidget(tree, 1)
        self._teams.append((name, tree))
        return column

    def _show_ready(self) -> None:
        names = [team.name for team in self.teams]
        self.begin.setEnabled(bool(names) and all(names) and len(set(names)) == len(names))

    def _begin(self) -> None:
        name = tr("Branch {number}").format(number=1)
        play: Play = begun(self._scenario, self.teams, name, self.years.value())
        self.began.emit(play)


def _leaves(tree: QTreeWidget) -> list[QTreeWidgetItem]:
    tops = [tree.topLevelItem(k) for k in range(tree.topLevelItemCount())]
    leaves = [top.child(k) for top in tops if top is not None for k in range(top.childCount())]
    return [leaf for leaf in leaves if leaf is not None]
