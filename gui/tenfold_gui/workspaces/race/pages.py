"""The page of one lens: its cards, as far as the scenario has any use for them."""

from collections.abc import Sequence

from tenfold_gui.engine.topics import Ask
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.lens_page import LensPage
from tenfold_gui.workspaces.race.asking import HOW_TO_READ, Asking
from tenfold_gui.workspaces.race.chart_card import PanelCard, YearsCard
from tenfold_gui.workspaces.race.offers import grid_of, offers_of
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_gui.workspaces.screens import Screens
from tenfold_kernels.scenario import Scenario


class Page(LensPage[RaceCard]):
    """The cards of one lens, those that the scenario has any use for.

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
        super().__init__(grid_of(look, lens), (), Screens)
        self._offers = offers_of(look, lens, scenario)
        self._made: dict[int, RaceCard] = {}
        self._events: Sequence[float] = ()
        self.asking = Asking(look, lens) if lens in HOW_TO_READ else None
        if self.asking is not None:
            self._column.insertWidget(0, self.asking)
        self.suit(scenario)

    def suit(self, scenario: Scenario) -> None:
        """Show the cards that a scenario has any use for, and make those that are new."""
        wanted = [k for k, offer in enumerate(self._offers) if offer.fit.suits(scenario)]
        new = [k for k in wanted if k not in self._made]
        for k in new:
            card = self._made[k] = self._offers[k].make()
            self.made.emit(card)
            card.show_events(self._events)
            for topic in card.topics:
                self._drawn.pop(topic, None)
        self.cards = tuple(self._made[k] for k in wanted)
        if new:
            self._align()
        self.grid.show_cards(self.cards)

    def show_alone(self, name: str, scenario: Scenario) -> None:
        """Let the card of a name fill the page; for no name, all cards share it."""
        self.suit(scenario)
        wanted = next((card for card in self.cards if name and card.name == name), None)
        if wanted is not self.grid.enlarged:
            self.grid.enlarge(wanted)

    def _align(self) -> None:
        """Give the names of curves equal room, so that the years of all charts align."""
        made = self._made.values()
        charts = [chart for card in made if isinstance(card, PanelCard) for chart in card.charts]
        widest = max((chart.name_width() for chart in charts), default=0.0)
        for chart in charts:
            chart.reserve_names(widest)

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
    def has_fans(self) -> bool:
        """Whether it may draw many members; a lens that explains asks about one run."""
        return self.asking is None

    @property
    def has_map(self) -> bool:
        """Whether it has a map that shall follow the hand."""
        return Ask.TIPPING in self.topics

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
            if self.asking is not None:
                self.asking.show_asked(shown)
        super().show_answer(shown)
