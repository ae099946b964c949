"""One bloc's ledger in one year: who paid whom, where the state's money went, what is left."""

from collections.abc import Sequence

import numpy as np

from tenfold_gui.engine.compute import model_of
from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import name_of
from tenfold_gui.i18n.numbers import magnitude, plain_number, short_number
from tenfold_gui.plots.bars import Bar, Bars
from tenfold_gui.plots.ribbons import End, Ribbons
from tenfold_gui.style.look import Look
from tenfold_gui.widgets.pick_table import PickTable
from tenfold_gui.widgets.quiet_table import Cell
from tenfold_gui.workspaces.race.money import (
    SECTORS,
    line_colours,
    paid,
    sector_colour,
    sector_name,
)
from tenfold_gui.workspaces.race.shown import RaceCard, Shown
from tenfold_kernels.world.accounts import STATE, Payment

BN_USD = 1e9
ROUNDING = 1e-12  # of GDP: less is not money but the end of the digits
PAYMENT_HEADINGS = (
    ("from", "who pays"),
    ("to", "who receives"),
    ("for", "line of the ledger; click to see its equation"),
    ("USD / yr", "amount; a negative one goes the other way"),
    ("% of GDP", "amount over the bloc's GDP"),
)
BALANCE_HEADINGS = (
    ("sector", ""),
    ("received", "USD / yr"),
    ("paid", "USD / yr"),
    ("balance", "received less paid, USD / yr"),
)
WORDS_BEFORE = 3  # columns of words in the table of payments
Amounts = list[tuple[Payment, float]]


class LedgerCard(RaceCard):
    """A card about the ledger of one bloc in one year."""

    of_one_bloc = True
    of_one_year = True

    def amounts(self, shown: Shown) -> Amounts:
        """Each line, with what was paid in bn USD a year."""
        return [
            (one.payment, float(np.interp(shown.year, shown.run.years, one.amounts)))
            for one in paid(shown.run, shown.bloc)
        ]

    def output(self, shown: Shown) -> float:
        """GDP of the bloc, in bn USD a year."""
        return shown.at("output", shown.bloc)

    def name_moment(self, shown: Shown, unit: str) -> None:
        """Say whose ledger it is, of which year, and in what unit."""
        words = tr("{bloc}, {year}: {unit}")
        self.set_title(
            self.title, words.format(bloc=shown.name(), year=shown.year_words, unit=unit)
        )


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
        self.table = PickTable(look, PAYMENT_HEADINGS, frozenset(range(WORDS_BEFORE)))
        self.table.picked.connect(lambda row: self.picked.emit(self._flows[row]))
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """List the payments by payer; what was not paid is quiet."""
        self.name_moment(shown, tr("a click explains a line"))
        theme, output = self._look.theme, self.output(shown)
        amounts = sorted(self.amounts(shown), key=lambda one: SECTORS.index(one[0].payer))
        self._flows = [payment.flow for payment, _ in amounts]
        rows = []
        for payment, amount in amounts:
            quiet = "" if amount else theme.secondary
            rows.append([
                Cell(sector_name(payment.payer), colour=sector_colour(payment.payer, theme)),
                Cell(sector_name(payment.receiver), colour=sector_colour(payment.receiver, theme)),
                Cell(name_of(payment.flow), colour=quiet),
                Cell(short_number(amount * BN_USD), colour=quiet),
                Cell(plain_number(100.0 * amount / output, 2), colour=quiet),
            ])  # fmt: skip
        self.table.show_rows(rows)


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
        """Draw what each sector pays the others; what is negative goes the other way."""
        self.name_moment(shown, tr("USD / yr, payers on the left"))
        flows: dict[tuple[str, str], float] = {}
        for payment, amount in self.amounts(shown):
            pair = (payment.payer, payment.receiver)
            pair = pair if amount >= 0.0 else pair[::-1]
            flows[pair] = flows.get(pair, 0.0) + abs(amount)
        self.ribbons.show_flows(self._ends(flows, 0), self._ends(flows, 1), flows)

    def _ends(self, flows: dict[tuple[str, str], float], place: int) -> Sequence[End]:
        ends = []
        for sector in SECTORS:
            total = sum(amount for pair, amount in flows.items() if pair[place] == sector)
            colour = sector_colour(sector, self._look.theme)
            ends.append(End(sector, sector_name(sector), short_number(total * BN_USD), colour))
        return ends


class StateDollarCard(LedgerCard):
    """Where each dollar that the state spent went.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Where the state's dollar went"))
        self.bars = Bars(look, tr("the rest"))
        self.add(self.bars)

    def show_answer(self, shown: Shown) -> None:
        """Draw cents of each dollar spent, and say how much of it was borrowed."""
        colours = line_colours(self._look.theme)
        amounts = self.amounts(shown)
        spent = {p.flow: amount for p, amount in amounts if p.payer == STATE}
        taken = sum(amount for p, amount in amounts if p.receiver == STATE)
        whole = sum(spent.values())
        borrowed = 100.0 * (1.0 - taken / whole)
        if borrowed >= 0.0:
            said = tr("cents of a dollar spent; {cents} of them are borrowed")
        else:
            said = tr("cents of a dollar spent; {cents} more come in")
        self.name_moment(shown, said.format(cents=plain_number(abs(borrowed), 1)))
        bars = [
            Bar(flow, name_of(flow), 100.0 * amount / whole, colours[flow])
            for flow, amount in spent.items()
            if amount > 0.0
        ]
        self.bars.show_bars(bars, 1, shown.settle)


class BalancesCard(LedgerCard):
    """What each sector received and paid, and by how much the identities are missed.

    Parameters
    ----------
    look : Look
        Colours and type.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Balances and residuals"))
        self._checks: dict[int, str] = {}
        self.table = PickTable(look, BALANCE_HEADINGS)
        self.table.picked.connect(self._pick)
        self.add(self.table, inset=True)

    def show_answer(self, shown: Shown) -> None:
        """List balances, then identities with what is missing in them."""
        amounts, output = self.amounts(shown), self.output(shown)
        rows = []
        for sector in SECTORS:
            received = sum(amount for p, amount in amounts if p.receiver == sector)
            spent = sum(amount for p, amount in amounts if p.payer == sector)
            left = received - spent
            rest = left if abs(left) > ROUNDING * output else 0.0
            numbers = (received, spent, rest)
            rows.append([
                Cell(sector_name(sector), colour=sector_colour(sector, self._look.theme)),
                *(Cell(short_number(number * BN_USD)) for number in numbers),
            ])  # fmt: skip
        self._checks = {}
        worst = 0.0
        model = model_of(shown.scenario)
        for check in model.checks:
            names = [s.name for s in model.scalars.values() if s.variable == check]
            size = max(float(np.abs(shown.run[name]).max()) for name in names)
            worst = max(worst, size)
            now = max(abs(shown.value(shown.run, name)) for name in names)
            self._checks[len(rows)] = check
            quiet = self._look.theme.secondary
            rows.append([
                Cell(name_of(check), tr(model.declarations[check].meaning), quiet), Cell(""),
                Cell(tr("of GDP"), colour=quiet), Cell(_size(now), colour=quiet),
            ])  # fmt: skip
        self.name_moment(
            shown,
            tr("USD / yr; in no year is more than {size} of GDP missing").format(size=_size(worst)),
        )
        self.table.show_rows(rows)

    def _pick(self, row: int) -> None:
        if row in self._checks:
            self.picked.emit(self._checks[row])


def _size(residual: float) -> str:
    return magnitude(residual) if residual else "0"
