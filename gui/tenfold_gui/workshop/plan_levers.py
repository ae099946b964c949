"""The levers that teams hold, as they will stand in the turn to come."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import place_name
from tenfold_gui.style.look import Look
from tenfold_gui.style.tokens import bloc_colour
from tenfold_gui.widgets.lens_bar import LensBar
from tenfold_gui.widgets.lever_block import LeverBlock
from tenfold_gui.workshop.touch import scroll_by_touch
from tenfold_kernels.parameters import index_of
from tenfold_kernels.play.play import Play, Team


class PlanLevers(QWidget):
    """A page of sliders for each team.

    Signals ``changed`` with a team, an address and a value, and ``restored`` with a team and
    an address that shall stay as it was.

    Parameters
    ----------
    look : Look
        Colours and type.
    play : Play
        Whose teams.
    """

    changed = Signal(str, str, float)
    restored = Signal(str, str)

    def __init__(self, look: Look, play: Play) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._look, self._play = look, play
        self._blocks: list[LeverBlock] = []
        names = {team.name: team.name for team in play.teams}
        self._bar = LensBar(look, names, tr("Team"))
        self._stack = QStackedWidget()
        self._pages = {team.name: self._page(team) for team in play.teams}
        for page in self._pages.values():
            self._stack.addWidget(page)
        self._bar.chosen.connect(self.show_team)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._bar)
        column.addWidget(self._stack, 1)
        self.show_team(play.teams[0].name)

    @property
    def team(self) -> str:
        """Whose sliders are seen."""
        return self._team

    @property
    def blocks(self) -> list[LeverBlock]:
        """Every lever's block."""
        return self._blocks

    def show_team(self, name: str) -> None:
        """Show the sliders of a team."""
        self._team = name
        self._bar.show_chosen(name)
        self._stack.setCurrentWidget(self._pages[name])

    def show_values(self, values: Mapping[str, float], before: Mapping[str, float]) -> None:
        """Show the levers as they will stand, and as they stood."""
        for block in self._blocks:
            block.show_values(values, before)

    def _page(self, team: Team) -> QScrollArea:
        table = self._play.scenario.table
        inside = QWidget()
        inside.setObjectName("scrolled")
        column = QVBoxLayout(inside)
        column.setContentsMargins(8, 0, 10, 0)
        by_key: dict[str, list[str]] = {}
        for lever in team.levers:
            by_key.setdefault(table.spec(lever).key, []).append(lever)
        for key, addresses in by_key.items():
            tags = {one: (place_name(one, self._play.scenario), self._colour(one))
                    for one in addresses}  # fmt: skip
            block = LeverBlock(self._look, table.spec(key), tags)
            block.changed.connect(
                lambda address, value, _, team=team.name: self.changed.emit(team, address, value)
            )
            block.restored.connect(
                lambda address, team=team.name: self.restored.emit(team, address)
            )
            self._blocks.append(block)
            column.addWidget(block)
        column.addStretch(1)
        page = QScrollArea()
        page.setWidgetResizable(True)
        page.setWidget(inside)
        scroll_by_touch(page)
        return page

    def _colour(self, lever: str) -> str:
        bloc, blocs = index_of(lever).partition(",")[0], self._play.scenario.blocs
        theme = self._look.theme
        return bloc_colour(theme, blocs.index(bloc)) if bloc in blocs else theme.accent
