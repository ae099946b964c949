"""Which cards each lens holds, and how they lie beside each other."""

from collections.abc import Sequence

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
from tenfold_gui.workspaces.lens_page import LensPage
from tenfold_gui.workspaces.screens import Screens

SIDE_BY_SIDE = (Room(0, 0), Room(0, 1), Room(1, 0), Room(1, 1))
TALL_LEFT = (Room(0, 0, rows=2), Room(0, 1), Room(1, 1))
TALL_RIGHT = (Room(0, 0), Room(0, 1, rows=2), Room(1, 0))
STACKED = (Room(0, 0, columns=2), Room(1, 0, columns=2))
HEIGHTS = {FIGURES: (3, 1), EVIDENCE: (5, 4)}  # of the rows of a lens, where they are not alike
LARGE_HEIGHTS = {**HEIGHTS, EVIDENCE: (5, 2)}  # where type is large, so that no group is cut off


class Page(LensPage[ClusterCard]):
    """The cards of one lens.

    Parameters
    ----------
    look : Look
        Colours and type.
    lens : str
        Its name.
    """

    def __init__(self, look: Look, lens: str) -> None:
        cards, rooms = _cards(look, lens)
        heights = LARGE_HEIGHTS if look.scale > 1.0 else HEIGHTS
        grid = CardGrid(look, cards, most_columns=2, rooms=rooms, heights=heights.get(lens, ()))
        super().__init__(grid, cards, Screens)
        self._names: tuple[str, ...] = ()

    def show_answer(self, shown: Shown) -> None:
        """Draw an answer on all cards."""
        super().show_answer(shown)
        self._reserve_names()

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
