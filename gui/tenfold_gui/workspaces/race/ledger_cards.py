"""One bloc's accounts of one year: who paid whom, where the state's money went, what is owned."""

from collections.abc import Mapping, Sequence

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import magnitude, plain_number, short_number
from tenfold_gui.plots.ribbons import End, Ribbons
from tenfold_gui.plots.stacked_bars import Part, StackedBars, Whole
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell
from tenfold_gui.workspaces.race.money import (
    BALANCES,
    SECTORS,
    line_colours,
    sector_colour,
    sector_name,
)
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_kernels.world.ledger import BORROWING, Entry
from tenfold_kernels.world.reconciliation import reconciliation

BN_USD = 1e9
LEAST_BARS = 96  # pixels: two bars with two lines of words each
ROUNDING = 1e-12  # of GDP: less is not money but the end of the digits
PAYMENT_HEADINGS = (
    ("from", "who pays"),
    ("to", "who receives"),
    ("for", "line of the ledger; a click shows its equation"),
    ("USD", "paid within the year"),
    ("% of GDP", "amount over the bloc's GDP"),
)
BALANCE_HEADINGS = (
    ("sector", ""),
    ("received", "USD within the year"),
    ("paid", "USD within the year"),
    ("balance", "received less paid, USD within the year"),
    ("net worth", "what it owns less what it owes at the end of the year, USD"),
)
WORD_COLUMNS = frozenset(range(3))  # of the table of payments
RECONCILED = (
    "opening + flows = closing",
    "payments = net lending",
    "third market",
    "exports = imports",
)


class LedgerCard(RaceCard):
    """A card about the accounts of one bloc and one year."""

    of_one_bloc = True
    of_one_year = True

    def name_moment(self, shown: Shown, unit: str) -> None:
        """Say whose accounts they are, of which year, and in what unit."""
        words = tr("{bloc}, {year}: {unit}")
        year = plain_number(shown.account_year, 0)
        self.set_title(self.title, words.format(bloc=shown.name(), year=year, unit=unit))


class PaymentsCard(LedgerCard):
    """Every line of the ledger, from payer to receiver.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Who pays whom"))
        self._flows: list[str] = []
        self.table = PickTable(look, PAYMENT_HEADINGS, WORD_COLUMNS, wide=(2,))
        self.table.picked.connect(lambda row: self.picked.emit(self._flows[row]))
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """List the payments by payer; what was not paid stands last, and is quiet."""
        self.name_moment(shown, tr("a click explains a line"))
        entries = sorted(
            shown.ledger.payments(shown.bloc, shown.account_year),
            key=lambda entry: (entry.share <= ROUNDING, SECTORS.index(entry.payer)),
        )
        self._flows = [entry.flow for entry in entries]
        self.table.show_rows([self._row(entry) for entry in entries])

    def _row(self, entry: Entry) -> list[Cell]:
        theme = self._look.theme
        quiet = "" if entry.share > ROUNDING else theme.secondary
        return [
            *(Cell(sector_name(sector), colour=sector_colour(sector, theme))
              for sector in (entry.payer, entry.receiver)),
            Cell(name_of(entry.flow), colour=quiet),
            Cell(short_number(entry.amount * BN_USD), colour=quiet),
            Cell(plain_number(100.0 * entry.share, 2), colour=quiet),
        ]  # fmt: skip


class FlowsCard(LedgerCard):
    """Payments between sectors, as ribbons.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Money between sectors"))
        self.ribbons = Ribbons(look, tr("Nothing is paid"))
        self.add(self.ribbons)

    def show_answer(self, shown: Shown) -> None:
        """Draw what each sector pays the others."""
        self.name_moment(shown, tr("USD, payers on the left"))
        flows: dict[tuple[str, str], float] = {}
        for entry in shown.ledger.payments(shown.bloc, shown.account_year):
            pair = (entry.payer, entry.receiver)
            flows[pair] = flows.get(pair, 0.0) + entry.amount
        self.ribbons.show_flows(self._ends(flows, 0), self._ends(flows, 1), flows)

    def _ends(self, flows: Mapping[tuple[str, str], float], place: int) -> Sequence[End]:
        ends = []
        for sector in SECTORS:
            total = sum(amount for pair, amount in flows.items() if pair[place] == sector)
            colour = sector_colour(sector, self._look.theme)
            ends.append(End(sector, sector_name(sector), short_number(total * BN_USD), colour))
        return ends


class StateDollarCard(LedgerCard):
    """Where each dollar of the state came from, and where it went.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("The state's dollar"))
        self.bars = StackedBars(look)
        self.bars.setMinimumHeight(look.px(LEAST_BARS))
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw cents of each dollar, by line of the ledger; new debt is a source."""
        self.name_moment(shown, tr("cents of each dollar"))
        ledger, bloc, year = shown.ledger, shown.bloc, shown.account_year
        self.bars.show_wholes(
            [
                self._whole(tr("came from"), ledger.state_sources(bloc, year)),
                self._whole(tr("went to"), ledger.state_uses(bloc, year)),
            ],
            shown.settle,
        )

    def _whole(self, name: str, entries: Sequence[Entry]) -> Whole:
        colours = line_colours(self._look.theme)
        words = short_number(sum(entry.amount for entry in entries) * BN_USD)
        parts = tuple(
            Part(
                100.0 * entry.share,
                f"{_use_name(entry.flow)} {plain_number(100.0 * entry.share, 1)}",
                colours.get(entry.flow, self._look.theme.secondary),
            )
            for entry in entries
        )
        return Whole(name, words, parts)


class BalancesCard(LedgerCard):
    """What each sector received, paid and is worth, and whether the accounts add up.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Balances, and what does not add up"))
        self.table = PickTable(look, BALANCE_HEADINGS)
        self.table.picked.connect(self._pick)
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """List the sectors, then what is missing in each identity over all years."""
        self.name_moment(shown, tr("USD; below, the largest residual of any year, of GDP"))
        ledger, bloc, year = shown.ledger, shown.bloc, shown.account_year
        entries = ledger.payments(bloc, year)
        worth = ledger.net_worth(bloc, year)
        least = ROUNDING * ledger.output(bloc, year)
        rows = []
        for sector in SECTORS:
            received = sum(entry.amount for entry in entries if entry.receiver == sector)
            spent = sum(entry.amount for entry in entries if entry.payer == sector)
            numbers = (received, spent, received - spent, worth.get(sector, (0.0, 0.0))[1])
            rows.append([
                Cell(sector_name(sector), colour=sector_colour(sector, self._look.theme)),
                *(Cell(_money(number, least)) for number in numbers),
            ])  # fmt: skip
        quiet = self._look.theme.secondary
        for kind, size in reconciliation(ledger).items():
            said = magnitude(size) if size else "0"
            rows.append([
                Cell(tr(kind), colour=quiet), Cell(""), Cell(""), Cell(""),
                Cell(said, colour=quiet),
            ])  # fmt: skip
        self.table.show_rows(rows)

    def _pick(self, row: int) -> None:
        if row < len(SECTORS):
            self.picked.emit(BALANCES[SECTORS[row]])


def _money(amount: float, least: float) -> str:
    return short_number(amount * BN_USD) if abs(amount) > least else "0"


def _use_name(flow: str) -> str:
    return tr(flow) if flow == BORROWING else name_of(flow)
