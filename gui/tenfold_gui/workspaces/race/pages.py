"""Which cards each lens holds, and how they lie beside each other."""

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tenfold_gui.engine.compute import model_of
from tenfold_gui.engine.studies import Studied, Topic
from tenfold_gui.lenses import CONTROLS, EVIDENCE, INDUSTRY, LEDGER, PUBLIC_PURSE, SELF_RELIANCE
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.grid import CardGrid, Room, scrolled
from tenfold_gui.workspaces.race import (
    controls_lens,
    industry_lens,
    purse_lens,
    race_lens,
    reliance_lens,
)
from tenfold_gui.workspaces.race.case_notes import NotesCard
from tenfold_gui.workspaces.race.chart_card import PanelCard, YearsCard, can_show
from tenfold_gui.workspaces.race.containment_card import ContainmentCard
from tenfold_gui.workspaces.race.evidence_cards import (
    CaseCard,
    CasesCard,
    ChecksCard,
)
from tenfold_gui.workspaces.race.foundry_card import FoundryCard
from tenfold_gui.workspaces.race.ledger_cards import (
    BalancesCard,
    FlowsCard,
    PaymentsCard,
    StateDollarCard,
)
from tenfold_gui.workspaces.race.panels import Panel
from tenfold_gui.workspaces.race.purse_cards import DebtCard, PurseCard
from tenfold_gui.workspaces.race.reliance_cards import ChainCard, PeopleCard
from tenfold_gui.workspaces.race.shares_card import SharesCard, can_compose
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.race.state_cards import EcosystemCard, HysteresisCard
from tenfold_kernels.scenario import Scenario

MOST_COLUMNS = 3
LEFT_AND_FOUR = (Room(0, 0, rows=2), Room(0, 1), Room(0, 2), Room(1, 1), Room(1, 2))
PANELS = {
    CONTROLS: controls_lens.PANELS,
    INDUSTRY: industry_lens.PANELS,
    SELF_RELIANCE: reliance_lens.PANELS,
    PUBLIC_PURSE: purse_lens.PANELS,
}


def every_panel() -> list[Panel]:
    """All panels that are declared as data."""
    others = (reliance_lens.FOUNDRIES, reliance_lens.PEOPLE, purse_lens.DEBT)
    shared = (race_lens.PANELS, *PANELS.values(), others)
    return [panel for panels in shared for panel in panels]


class Page(QWidget):
    """The cards of one lens.

    Parameters
    ----------
    look : Look
        Colours and type.
    lens : str
        Its name.
    scenario : Scenario
        Whose blocs, and what they are called.
    """

    def __init__(self, look: Look, lens: str, scenario: Scenario) -> None:
        super().__init__()
        self.cards = tuple(_cards(look, lens, scenario))
        self.grid = _grid(look, lens, self.cards)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolled(self.grid))
        self._drawn: dict[Topic, Studied] = {}  # what is on the cards and up to date
        charts = [c for card in self.cards if isinstance(card, PanelCard) for c in card.charts]
        widest = max((chart.name_width() for chart in charts), default=0.0)
        for chart in charts:
            chart.reserve_names(widest)

    @property
    def topics(self) -> list[Topic]:
        """What its cards want studied, each once."""
        return list(dict.fromkeys(topic for card in self.cards for topic in card.topics))

    @property
    def is_of_one_bloc(self) -> bool:
        """Whether one of its cards shows one bloc at a time."""
        return any(card.of_one_bloc for card in self.cards)

    @property
    def has_years(self) -> bool:
        """Whether it has anything to do with the years of the scenario."""
        return any(isinstance(card, YearsCard) or card.of_one_year for card in self.cards)

    def show_events(self, years: Sequence[float]) -> None:
        """Mark moments on all cards."""
        for card in self.cards:
            card.show_events(years)

    def show_answer(self, shown: Shown) -> None:
        """Draw a run on all cards."""
        for card in self.cards:
            card.show_answer(shown)

    def show_cursor(self, shown: Shown) -> None:
        """Follow the cursor on all cards."""
        for card in self.cards:
            card.show_cursor(shown)

    def show_studied(self, studied: Studied) -> None:
        """Draw what a study found on the cards that wanted it, unless it is there already."""
        topic = studied.study.topic
        if self._drawn.get(topic) is not studied:
            self._drawn[topic] = studied
            for card in self._about(topic):
                card.show_studied(studied)

    def set_stale(self, topic: Topic) -> None:
        """Show that what was studied on a topic no longer belongs to the screen."""
        if self._drawn.pop(topic, None) is not None:
            for card in self._about(topic):
                card.set_stale()

    def _about(self, topic: Topic) -> list[RaceCard]:
        return [card for card in self.cards if topic in card.topics]


def _cards(look: Look, lens: str, scenario: Scenario) -> Sequence[RaceCard]:
    """Make the cards of a lens; panels of which the model has nothing are left out."""

    def made(panels: Sequence[Panel]) -> list[RaceCard]:
        return [
            PanelCard(look, panel, scenario)
            for panel in panels
            if can_show(panel, scenario, look)
        ]  # fmt: skip

    panels = made(PANELS.get(lens, race_lens.PANELS))
    if lens == CONTROLS:
        composed = [
            SharesCard(look, one, scenario)
            for one in controls_lens.COMPOSITIONS
            if can_compose(one, scenario)
        ]
        known = model_of(scenario).declarations
        states = all(name in known for name in EcosystemCard.needs)
        ecosystem = [EcosystemCard(look)] if states else []
        return [*panels, *composed, *ecosystem, ContainmentCard(look)]
    if lens == INDUSTRY:
        return [*panels, HysteresisCard(look)]
    if lens == SELF_RELIANCE:
        made_here = can_show(reliance_lens.FOUNDRIES, scenario, look)
        foundries = [FoundryCard(look, scenario)] if made_here else []
        return [ChainCard(look), *panels, *foundries, PeopleCard(look, scenario)]
    if lens == PUBLIC_PURSE:
        return [PurseCard(look), DebtCard(look, scenario), *panels]
    if lens == LEDGER:
        return [PaymentsCard(look), FlowsCard(look), StateDollarCard(look), BalancesCard(look)]
    if lens == EVIDENCE:
        return [CasesCard(look), CaseCard(look), NotesCard(look), ChecksCard(look)]
    return panels


def _grid(look: Look, lens: str, cards: Sequence[RaceCard]) -> CardGrid:
    """Lay the cards of a lens out."""
    if lens == LEDGER:
        rooms = (Room(0, 0, rows=3), Room(0, 1), Room(1, 1), Room(2, 1))
        return CardGrid(look, cards, 2, rooms, (5, 4, 6))
    if lens == EVIDENCE:
        rooms = (Room(0, 0, rows=2), Room(0, 1), Room(1, 1, rows=2), Room(2, 0))
        return CardGrid(look, cards, 2, rooms, (12, 5, 7))
    if lens == PUBLIC_PURSE and len(cards) == len(LEFT_AND_FOUR):
        return CardGrid(look, cards, MOST_COLUMNS, LEFT_AND_FOUR)
    return CardGrid(look, cards, MOST_COLUMNS)
