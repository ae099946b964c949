"""Who pays whom in a run: the ledger's lines, its sectors, and their colours."""

from collections.abc import Mapping
from dataclasses import dataclass

from tenfold_gui.i18n import tr
from tenfold_gui.plots.items import Array
from tenfold_gui.style.tokens import Theme, tone
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import address
from tenfold_kernels.world.accounts import ABROAD, FIRMS, HOUSEHOLDS, LEDGER, STATE, Payment

SECTORS = (HOUSEHOLDS, FIRMS, STATE, ABROAD)
BALANCES = {
    HOUSEHOLDS: "households_balance", FIRMS: "firms_balance", STATE: "state_balance",
    ABROAD: "abroad_balance",
}  # fmt: skip
NAMES = {FIRMS: "firms"}  # where the ledger's own is too long
AHEAD = 3  # tones by which what comes in differs from what goes out
HUES = {HOUSEHOLDS: 4, FIRMS: 5, STATE: 3, ABROAD: 2}  # among the series colours


@dataclass(frozen=True)
class Paid:
    """One line of the ledger and what was paid, in bn USD a year.

    Parameters
    ----------
    payment : Payment
        Who pays whom, and what for; what is negative goes the other way.
    amounts : ndarray
        Over the years of a run.
    """

    payment: Payment
    amounts: Array


def paid(run: Run, bloc: str) -> list[Paid]:
    """All lines of a bloc's ledger."""
    return [Paid(line, run[address(line.flow, (bloc,))]) for line in LEDGER]


def sector_name(sector: str) -> str:
    """Name of a sector in the language in use."""
    return tr(NAMES.get(sector, sector))


def sector_colour(sector: str, theme: Theme) -> str:
    """Colour of a sector."""
    return theme.series[HUES[sector]]


def line_colours(theme: Theme) -> Mapping[str, str]:
    """Colours of what the state receives and spends: of the other side's family, line by line."""
    found: dict[str, str] = {}
    for toward in (True, False):
        for sector in SECTORS:
            lines = [
                line.flow
                for line in LEDGER
                if (line.receiver if toward else line.payer) == STATE
                and (line.payer if toward else line.receiver) == sector
            ]
            for k, flow in enumerate(lines):
                found[flow] = tone(sector_colour(sector, theme), k + (AHEAD if toward else 0))
    return found
