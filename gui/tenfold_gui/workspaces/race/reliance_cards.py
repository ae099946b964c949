"""The supply chain step by step, and researchers who move from one bloc to another."""

from collections.abc import Mapping

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import plain_number, short_number
from tenfold_gui.plots.grouped_bars import Group, GroupedBars, Member
from tenfold_gui.plots.ribbons import End, Ribbons
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.race.chart_card import PanelCard
from tenfold_gui.workspaces.race.reliance_lens import PEOPLE
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.race.subjects import Fit, Subject
from tenfold_kernels.scenario import Scenario

THOUSAND = 1e3  # people in a unit of researchers
WHOLE = 0.9995  # what lacks less than this lacks nothing


class ChainCard(RaceCard):
    """What each bloc can draw on in each step of the supply chain, the weakest one marked.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    explains = "step_access"
    fit = Fit(Subject.CHAIN)
    of_one_year = True

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Steps of the supply chain"))
        self.bars = GroupedBars(look)
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw access as a bar, and what a bloc can do by itself as a tick."""
        theme = self._look.theme
        words = tr("{year}: % within reach; tick: alone; bold: weakest")
        self.set_title(self.title, words.format(year=shown.year_words))
        steps = shown.scenario.table.subscripts["step"]
        access = {
            bloc: {step: shown.at("step_access", bloc, step) for step in steps}
            for bloc in shown.blocs
        }
        weakest = {bloc: min(steps, key=lambda step: access[bloc][step]) for bloc in shown.blocs}
        groups = []
        for step in steps:
            members = []
            for bloc in shown.blocs:
                value = access[bloc][step]
                weak = step == weakest[bloc] and value < WHOLE
                said = plain_number(100.0 * value, 0)
                mark = shown.at("step_ability", bloc, step)
                name, colour = shown.short_name(bloc), shown.colour(bloc, theme)
                members.append(Member(value, colour, name, said, mark, weak))
            groups.append(Group(step, name_of(step), tuple(members)))
        self.bars.show_groups(groups)


class PeopleCard(PanelCard):
    """Researchers over the years, and those who leave for other blocs as ribbons.

    Parameters
    ----------
    look : Look
        Colours and type.
    scenario : Scenario
        Whose blocs.
    """

    def __init__(self, look: Look, scenario: Scenario) -> None:
        super().__init__(look, PEOPLE, scenario)
        self._caption = self.add_caption("", look)
        self.ribbons = Ribbons(look, tr("Nobody moves"))
        self.add(self.ribbons)

    def show_answer(self, shown: Shown) -> None:
        """Draw the numbers, and whence and where to researchers move."""
        super().show_answer(shown)
        self._show_moves(shown)

    def show_cursor(self, shown: Shown) -> None:
        """Show those who move in the year that is read."""
        super().show_cursor(shown)
        self._show_moves(shown)

    def _show_moves(self, shown: Shown) -> None:
        words = tr("who move in {year}, from left to right, people / yr")
        self._caption.say(words.format(year=shown.year_words))
        flows = migration(shown)
        self.ribbons.show_flows(self._ends(flows, 0, shown), self._ends(flows, 1, shown), flows)

    def _ends(self, flows: Mapping[tuple[str, str], float], side: int, shown: Shown) -> list[End]:
        ends = []
        for bloc in shown.blocs:
            total = sum(amount for pair, amount in flows.items() if pair[side] == bloc)
            colour = shown.colour(bloc, self._look.theme)
            ends.append(End(bloc, shown.short_name(bloc), short_number(total * THOUSAND), colour))
        return ends


def migration(shown: Shown) -> dict[tuple[str, str], float]:
    """Researchers who move between each pair of blocs, in thousands a year."""
    return {
        (origin, goal): shown.at("moves", origin, goal)
        for origin in shown.blocs
        for goal in shown.blocs
        if goal != origin
    }
