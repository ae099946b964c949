"""Which cards each lens holds, and how they lie beside each other."""

from collections.abc import Sequence

from tenfold_gui.lenses import CASH, DECADES, PUBLIC_PURSE
from tenfold_gui.style.look import Look
from tenfold_gui.workspaces.finance.cash_cards import (
    CoverCard,
    DebtCard,
    FlowCard,
    ServiceCard,
    SourcesCard,
)
from tenfold_gui.workspaces.finance.decades_cards import SERIES, SeriesCard
from tenfold_gui.workspaces.finance.decision_cards import (
    FiguresCard,
    ReturnsCard,
    length_card,
    volume_card,
)
from tenfold_gui.workspaces.finance.flips_card import FlipsCard
from tenfold_gui.workspaces.finance.purse_cards import (
    DefaultCard,
    LinesCard,
    OthersCard,
    PerUnitCard,
    TotalsCard,
)
from tenfold_gui.workspaces.finance.shown import FinanceCard, Shown
from tenfold_gui.workspaces.grid import CardGrid, Room
from tenfold_gui.workspaces.lens_page import LensPage
from tenfold_gui.workspaces.screens import ScrolledGrid
from tenfold_kernels.finance.stochastic import PROJECTS, YEARS
from tenfold_kernels.finance.stochastic.decades import HORIZON

MOST_COLUMNS = 3
BARS_AND_CURVES = (2, 3)  # shares of the height: rows of bars need less
THREE = tuple(Room(0, 2 * k, columns=2) for k in range(3))
THREE_AND_TWO = (*THREE, Room(1, 0, columns=3), Room(1, 3, columns=3))
THREE_AND_WIDE = (*THREE, Room(1, 0, columns=2), Room(1, 2, columns=4))
SPANS = {CASH: (0.0, float(YEARS)), PUBLIC_PURSE: (0.0, float(YEARS)), DECADES: (0.0, HORIZON)}


class Page(LensPage[FinanceCard]):
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
        heights = BARS_AND_CURVES if lens == PUBLIC_PURSE else ()
        grid = CardGrid(look, cards, MOST_COLUMNS, rooms, heights)
        super().__init__(grid, cards, ScrolledGrid)
        self.span = SPANS.get(lens)

    def show_answer(self, shown: Shown) -> None:
        """Draw an answer on all cards, and read it where the cursor stands."""
        super().show_answer(shown)
        self.show_cursor(shown)


def _cards(look: Look, lens: str) -> tuple[Sequence[FinanceCard], Sequence[Room]]:
    """Make the cards of a lens, and say where they lie."""
    if lens == CASH:
        service = [ServiceCard(look, project) for project in PROJECTS]
        return (FlowCard(look), *service, CoverCard(look), DebtCard(look), SourcesCard(look)), ()
    if lens == PUBLIC_PURSE:
        cards = (LinesCard, TotalsCard, PerUnitCard, OthersCard, DefaultCard)
        return [card(look) for card in cards], THREE_AND_WIDE
    if lens == DECADES:
        return [SeriesCard(look, series) for series in SERIES], ()
    return (
        length_card(look), volume_card(look), ReturnsCard(look), FiguresCard(look),
        FlipsCard(look),
    ), THREE_AND_TWO  # fmt: skip
