"""Which cards each lens holds, and how they lie beside each other."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from tenfold_gui.engine.compute import model_of
from tenfold_gui.lenses import (
    CONTROLS,
    EVIDENCE,
    INDUSTRY,
    LEDGER,
    LOOPS,
    PUBLIC_PURSE,
    SELF_RELIANCE,
    TIPPING,
    WHY,
)
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
from tenfold_gui.workspaces.race.chart_card import PanelCard, can_show
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
from tenfold_gui.workspaces.race.loop_cards import DiagramCard, DominanceCard, RibbonsCard
from tenfold_gui.workspaces.race.panels import Panel
from tenfold_gui.workspaces.race.purse_cards import DebtCard, PurseCard
from tenfold_gui.workspaces.race.reach_card import ReachCard
from tenfold_gui.workspaces.race.reliance_cards import ChainCard, PeopleCard
from tenfold_gui.workspaces.race.shares_card import SharesCard, can_compose
from tenfold_gui.workspaces.race.shares_of_change import SharesOfChangeCard
from tenfold_gui.workspaces.race.shown import RaceCard
from tenfold_gui.workspaces.race.state_cards import EcosystemCard, HysteresisCard
from tenfold_gui.workspaces.race.subjects import ALWAYS, Fit
from tenfold_gui.workspaces.race.tipping_card import TippingCard
from tenfold_gui.workspaces.race.uncertainty_cards import KnowingCard, MattersCard, WhenCard
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


def offers_of(look: Look, lens: str, scenario: Scenario) -> list[Offer]:
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
    if lens == WHY:
        return _plain(look, SharesOfChangeCard, MattersCard, WhenCard, ReachCard, KnowingCard)
    if lens == TIPPING:
        return _plain(look, TippingCard)
    if lens == LOOPS:
        return _plain(look, RibbonsCard, DiagramCard, DominanceCard)
    return panels


def _plain(look: Look, *kinds: Callable[[Look], RaceCard]) -> list[Offer]:
    """Offer cards that need to know nothing but the look."""
    return [Offer(getattr(kind, "fit", ALWAYS), partial(kind, look)) for kind in kinds]


def grid_of(look: Look, lens: str) -> CardGrid:
    """Lay the cards of a lens out."""
    if lens == LEDGER:
        rooms = (Room(0, 0, rows=3), Room(0, 1), Room(1, 1), Room(2, 1))
        return CardGrid(look, (), 2, rooms, (5, 4, 6))
    if lens == EVIDENCE:
        # The tables need the width: their first column holds titles.
        rooms = (Room(0, 0, 2, 2), Room(0, 2), Room(1, 2, 2), Room(2, 0, 1, 2))
        return CardGrid(look, (), 2, rooms, (12, 5, 7))
    if lens == LOOPS:
        return CardGrid(look, (), 2, (Room(0, 0, rows=2), Room(0, 1), Room(1, 1)), (3, 2))
    return CardGrid(look, (), MOST_COLUMNS, LEFT_AND_FOUR if lens == PUBLIC_PURSE else ())
