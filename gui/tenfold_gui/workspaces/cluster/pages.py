"""Which cards each lens holds, and how they lie beside each other."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from tenfold_gui.engine.studies import Studied
from tenfold_gui.engine.topics import AnyTopic, Topic
from tenfold_gui.lenses import EVIDENCE, EXCHANGE, FIGURES, RUN, STEP
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.cluster.evidence_cards import ErrorsCard, ScatterCard, WorstCard
from tenfold_gui.workspaces.cluster.exchange_cards import ExchangeCard, FleetCard, MapCard
from tenfold_gui.workspaces.cluster.figures_cards import ChipsCard, WorkloadCard
from tenfold_gui.workspaces.cluster.run_cards import CostCard, RunTableCard, TimeCard
from tenfold_gui.workspaces.cluster.scaling_cards import BreakdownCard, ScalingCard
from tenfold_gui.workspaces.cluster.shown import ChipsChart, ClusterCard, Shown
from tenfold_gui.workspaces.cluster.step_cards import (
    LayoutsCard,
    MemoryCard,
    RooflineCard,
    SecondsCard,
)
from tenfold_gui.workspaces.grid import CardGrid, Room
from tenfold_gui.workspaces.screens import Screens

SIDE_BY_SIDE = (Room(0, 0), Room(0, 1), Room(1, 0), Room(1, 1))
TALL_LEFT = (Room(0, 0, rows=2), Room(0, 1), Room(1, 1))
TALL_RIGHT = (Room(0, 0), Room(0, 1, rows=2), Room(1, 0))
STACKED = (Room(0, 0, columns=2), Room(1, 0, columns=2))
HEIGHTS = {FIGURES: (3, 1), EVIDENCE: (5, 4)}  # of the rows of a lens, where they are not alike
LARGE_HEIGHTS = {**HEIGHTS, EVIDENCE: (5, 2)}  # where type is large, so that no group is cut off


class Page(QWidget):
    """The cards of one lens.

    Parameters
    ----------
    look : Look
        Colours and type.
    lens : str
        Its name.
    """

    def __init__(self, look: Look, lens: str) -> None:
        super().__init__()
        cards, rooms = _cards(look, lens)
        self.cards = tuple(cards)
        heights = LARGE_HEIGHTS if look.scale > 1.0 else HEIGHTS
        self.grid = CardGrid(
            look, self.cards, most_columns=2, rooms=rooms, heights=heights.get(lens, ())
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(Screens(self.grid))
        self._names: tuple[str, ...] = ()
        self._drawn: dict[AnyTopic, Studied] = {}  # what is on the cards and up to date

    @property
    def topics(self) -> list[Topic]:
        """What its cards want studied, each once."""
        return list(dict.fromkeys(topic for card in self.cards for topic in card.topics))

    def show_answer(self, shown: Shown) -> None:
        """Draw an answer on all cards."""
        for card in self.cards:
            card.show_answer(shown)
        self._reserve_names()

    def show_studied(self, studied: Studied) -> None:
        """Draw what a study found on the cards that wanted it, unless it is there already."""
        topic = studied.study.topic
        if self._drawn.get(topic) is not studied:
            self._drawn[topic] = studied
            for card in self._about(topic):
                card.show_studied(studied)

    def set_stale(self, topic: AnyTopic) -> None:
        """Show that what was studied on a topic no longer belongs to the screen."""
        if self._drawn.pop(topic, None) is not None:
            for card in self._about(topic):
                card.set_stale()

    def set_place(self, place: float | None) -> None:
        """Move the crosshair of the charts over the number of chips."""
        for card in self.cards:
            if isinstance(card, ChipsChart):
                card.set_place(place)

    def _about(self, topic: AnyTopic) -> Iterable[ClusterCard]:
        return (card for card in self.cards if topic in card.topics)

    def _reserve_names(self) -> None:
        """Give the names of curves equal room, so that charts above each other align."""
        charts = [card.chart for card in self.cards if isinstance(card, ChipsChart)]
        names = tuple(chart.line(key).name for chart in charts for key in chart.keys)
        if charts and names != self._names:
            self._names = names
            widest = max(chart.name_width() for chart in charts)
            for chart in charts:
                chart.reserve_names(widest)


def _cards(look: Look, lens: str) -> tuple[Sequence[ClusterCard], Sequence[Room]]:
    """Make the cards of a lens."""
    if lens == STEP:
        step = (RooflineCard(look), LayoutsCard(look), MemoryCard(look), SecondsCard(look))
        return step, SIDE_BY_SIDE
    if lens == EXCHANGE:
        return (ExchangeCard(look), MapCard(look), FleetCard(look)), TALL_RIGHT
    if lens == RUN:
        return (RunTableCard(look), TimeCard(look), CostCard(look)), TALL_LEFT
    if lens == EVIDENCE:
        return (ScatterCard(look), ErrorsCard(look), WorstCard(look)), TALL_LEFT
    if lens == FIGURES:
        return (ChipsCard(look), WorkloadCard(look)), STACKED
    scaling = (ScalingCard(look), BreakdownCard(look), ExchangeCard(look), LayoutsCard(look))
    return scaling, SIDE_BY_SIDE
