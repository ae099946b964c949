"""Which cards each lens holds, and how they lie beside each other."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from tenfold_gui.engine.compute import model_of
from tenfold_gui.engine.studies import Studied, Topic
from tenfold_gui.lenses import CONTROLS, EVIDENCE, INDUSTRY, LEDGER, PUBLIC_PURSE, SELF_RELIANCE
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.grid import CardGrid, Room
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
from tenfold_gui.workspaces.race.subjects import ALWAYS, Fit
from tenfold_gui.workspaces.screens import Screens
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


class Offer(NamedTuple):
    """A card that a lens has, for scenarios that have any use for it.

    Parameters
    ----------
    fit : Fit
        Which ones.
    make : function
        Makes the card, once it is wanted.
    """

    fit: Fit
    make: Callable[[], RaceCard]


class Page(QWidget):
    """The cards of one lens, those that the scenario has any use for.

    Signals ``hovered``, ``picked``, ``case_picked`` and ``member_picked`` as its cards do.

    Parameters
    ----------
    look : Look
        Colours and type.
    lens : str
        Its name.
    scenario : Scenario
        Whose blocs, and what they are called.
    """

    hovered = Signal(object)
    picked = Signal(str)
    case_picked = Signal(str)
    member_picked = Signal(int)

    def __init__(self, look: Look, lens: str, scenario: Scenario) -> None:
        super().__init__()
        self._offers = _offers(look, lens, scenario)
        self._made: dict[int, RaceCard] = {}
        self._events: Sequence[float] = ()
        self._drawn: dict[Topic, Studied] = {}  # what is on the cards and up to date
        self.cards: tuple[RaceCard, ...] = ()
        self.grid = _grid(look, lens)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Screens(self.grid))
        self.suit(scenario)

    def suit(self, scenario: Scenario) -> None:
        """Show the cards that a scenario has any use for, and make those that are new."""
        wanted = [k for k, offer in enumerate(self._offers) if offer.fit.suits(scenario)]
        new = [k for k in wanted if k not in self._made]
        for k in new:
            card = self._made[k] = self._offers[k].make()
            card.hovered.connect(self.hovered)
            card.picked.connect(self.picked)
            card.case_picked.connect(self.case_picked)
            card.member_picked.connect(self.member_picked)
            card.show_events(self._events)
            for topic in card.topics:
                self._drawn.pop(topic, None)
        self.cards = tuple(self._made[k] for k in wanted)
        if new:
            self._align()
        self.grid.show_cards(self.cards)

    def _align(self) -> None:
        """Give the names of curves equal room, so that the years of all charts align."""
        made = self._made.values()
        charts = [chart for card in made if isinstance(card, PanelCard) for chart in card.charts]
        widest = max((chart.name_width() for chart in charts), default=0.0)
        for chart in charts:
            chart.reserve_names(widest)

    @property
    def topics(self) -> list[Topic]:
        """What its cards want studied, each once."""
        return list(dict.fromkeys(topic for card in self.cards for topic in card.topics))

    @property
    def curves(self) -> tuple[str, ...]:
        """Keys of the curves that are drawn of many members, each once."""
        panels = (card for card in self.cards if isinstance(card, PanelCard))
        return tuple(dict.fromkeys(key for card in panels for key in card.curves))

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
        self._events = years
        for card in self.cards:
            card.show_events(years)

    def show_answer(self, shown: Shown) -> None:
        """Draw a run on all cards; others come and go once the hand is off the lever."""
        if shown.settle:
            self.suit(shown.scenario)
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


def _offers(look: Look, lens: str, scenario: Scenario) -> list[Offer]:
    """List the cards of a lens; panels of which the model has nothing are left out."""
    known = model_of(scenario).declarations
    panels = [
        Offer(panel.fit, partial(PanelCard, look, panel, scenario))
        for panel in PANELS.get(lens, race_lens.PANELS)
        if can_show(panel, scenario, look)
    ]
    if lens == CONTROLS:
        composed = [
            Offer(SharesCard.fit, partial(SharesCard, look, one, scenario))
            for one in controls_lens.COMPOSITIONS
            if can_compose(one, scenario)
        ]
        states = all(name in known for name in EcosystemCard.needs)
        return [*panels, *composed, *(_plain(look, EcosystemCard) if states else ()),
                *_plain(look, ContainmentCard)]  # fmt: skip
    if lens == INDUSTRY:
        return [*panels, *_plain(look, HysteresisCard)]
    if lens == SELF_RELIANCE:
        foundries, people = reliance_lens.FOUNDRIES, reliance_lens.PEOPLE
        return [
            *_plain(look, ChainCard), *panels,
            *([Offer(foundries.fit, partial(FoundryCard, look, scenario))]
              if can_show(foundries, scenario, look) else ()),
            Offer(people.fit, partial(PeopleCard, look, scenario)),
        ]  # fmt: skip
    if lens == PUBLIC_PURSE:
        debt = Offer(purse_lens.DEBT.fit, partial(DebtCard, look, scenario))
        return [*_plain(look, PurseCard), debt, *panels]
    if lens == LEDGER:
        return _plain(look, PaymentsCard, FlowsCard, StateDollarCard, BalancesCard)
    if lens == EVIDENCE:
        return _plain(look, CasesCard, CaseCard, NotesCard, ChecksCard)
    return panels


def _plain(look: Look, *kinds: Callable[[Look], RaceCard]) -> list[Offer]:
    """Offer cards that need to know nothing but the look."""
    return [Offer(getattr(kind, "fit", ALWAYS), partial(kind, look)) for kind in kinds]


def _grid(look: Look, lens: str) -> CardGrid:
    """Lay the cards of a lens out."""
    if lens == LEDGER:
        rooms = (Room(0, 0, rows=3), Room(0, 1), Room(1, 1), Room(2, 1))
        return CardGrid(look, (), 2, rooms, (5, 4, 6))
    if lens == EVIDENCE:
        # The tables need the width: their first column holds titles.
        rooms = (Room(0, 0, 2, 2), Room(0, 2), Room(1, 2, 2), Room(2, 0, 1, 2))
        return CardGrid(look, (), 2, rooms, (12, 5, 7))
    return CardGrid(look, (), MOST_COLUMNS, LEFT_AND_FOUR if lens == PUBLIC_PURSE else ())
