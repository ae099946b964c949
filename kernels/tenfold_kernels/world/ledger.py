"""The accounts opened: who paid whom in a year, who owned and owed what, and whether it adds up.

Everything follows from the tables of `accounts`: a payment, a claim or a property that is
added there appears here by itself. Amounts are what was paid within a year, weighted as the
integration weighs each step, so that openings and payments give closings to the last digits.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.declare import Stock
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.parameters import index_of
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.accounts import (
    ABROAD,
    CLAIMS,
    LEDGER,
    PROPERTIES,
    STATE,
    WRITE_OFFS,
    Payment,
)
from tenfold_kernels.world.run import run_world

Array = NDArray[np.float64]

THIRD_MARKET = "third market"
LENDERS = "lenders"
BORROWING = "new debt, net"


class Entry(NamedTuple):
    """Money paid within a year.

    Parameters
    ----------
    flow : str
        Variable of the model.
    payer, receiver : str
        Sectors, as the money really went.
    amount : float
        bn USD, never negative.
    share : float
        Share of GDP in a list of payments; share of the whole in a list of uses or sources.
    """

    flow: str
    payer: str
    receiver: str
    amount: float
    share: float


class Holding(NamedTuple):
    """A line of a balance sheet.

    Parameters
    ----------
    sector, item : str
        Whose, and what: a stock of the model.
    side : str
        ``asset``, ``liability`` or ``property``.
    opening, change, closing : float
        bn USD at the start of the year, what was added within it, and at its end.
    """

    sector: str
    item: str
    side: str
    opening: float
    change: float
    closing: float

    @property
    def sign(self) -> float:
        """What a unit of it adds to net worth."""
        return -1.0 if self.side == "liability" else 1.0


@dataclass(frozen=True)
class Ledger:
    """Accounts of a run that recorded every variable at every step.

    Parameters
    ----------
    run : Run
        As `tenfold_kernels.world.run.run_world` gives it.
    """

    run: Run

    @cached_property
    def blocs(self) -> tuple[str, ...]:
        """Blocs of the run."""
        return tuple(index_of(n) for n in self.run.names if n.partition("[")[0] == "output")

    @cached_property
    def markets(self) -> tuple[str, ...]:
        """Markets of the run: each bloc's and the third."""
        return world_model(len(self.blocs)).subscripts["market"]

    @cached_property
    def step(self) -> float:
        """Length of a step in years."""
        return float(self.run.years[1] - self.run.years[0])

    @property
    def first(self) -> float:
        """First year that has accounts."""
        return float(self.run.years[0])

    @property
    def last(self) -> float:
        """Last year that has accounts; they close at the end of the run."""
        return float(self.run.years[-1]) - 1.0

    def paid(self, name: str) -> Array:
        """Amount that a flow moved in each step, as the integration weighs it.

        Parameters
        ----------
        name : str
            Flow with its index, such as ``dividends[a]``, in units per year.

        Returns
        -------
        ndarray, shape (steps,)
        """
        rate = self.run[name]
        carried = rate[:-1].copy()
        carried[1:] += 0.5 * (rate[1:-1] - rate[:-2])
        return carried * self.step

    def output(self, bloc: str, year: float) -> float:
        """GDP produced within a year, bn USD."""
        return self._within(f"output[{bloc}]", year)

    def payments(self, bloc: str, year: float) -> list[Entry]:
        """All payments of a bloc's sectors within a year, in the order of the ledger."""
        return self._entries(LEDGER, bloc, year)

    def write_offs(self, bloc: str, year: float) -> list[Entry]:
        """Worth that passed within a year without money; the payer lost it."""
        return self._entries(WRITE_OFFS, bloc, year)

    def state_uses(self, bloc: str, year: float) -> list[Entry]:
        """Where each dollar of the state went, as shares of all it spent and repaid."""
        return self._state(bloc, year, spent=True)

    def state_sources(self, bloc: str, year: float) -> list[Entry]:
        """Where each dollar of the state came from, as shares of all it took and borrowed."""
        return self._state(bloc, year, spent=False)

    def balance_sheet(self, bloc: str, year: float) -> list[Holding]:
        """What each sector of a bloc owned and owed at the start and the end of a year."""
        found = []
        for item, sector, side in sheet_lines():
            opening, change, closing = self._course(f"{item}[{bloc}]", year)
            found.append(Holding(sector, item, side, opening, change, closing))
        order = list(dict.fromkeys(holding.sector for holding in found))
        return sorted(found, key=lambda holding: order.index(holding.sector))

    def third_market(self, year: float) -> Holding:
        """Claims of the third market on all blocs: what the blocs together owe abroad."""
        parts = [
            self._course(f"{claim.stock}[{bloc}]", year)
            for claim in CLAIMS
            for bloc in self.blocs
            if claim.debtor == ABROAD
        ]
        opening, change, closing = (0.0 - sum(part) for part in zip(*parts, strict=True))
        return Holding(THIRD_MARKET, "claims on all blocs", "asset", opening, change, closing)

    def trade(self, year: float) -> dict[tuple[str, str], float]:
        """Strategic goods sold within a year, bn USD, by seller and market."""
        return {
            (seller, market): self._within(f"sales[{seller},{market}]", year)
            for seller in self.blocs
            for market in self.markets
        }

    def document(self, bloc: str, year: float) -> dict[str, Any]:
        """Accounts of one bloc and year as plain data for JSON."""
        return {
            "gdp": self.output(bloc, year),
            "payments": [entry._asdict() for entry in self.payments(bloc, year)],
            "write_offs": [entry._asdict() for entry in self.write_offs(bloc, year)],
            "state_uses": [entry._asdict() for entry in self.state_uses(bloc, year)],
            "state_sources": [entry._asdict() for entry in self.state_sources(bloc, year)],
            "balance_sheet": [holding._asdict() for holding in self.balance_sheet(bloc, year)],
            "net_worth": {
                sector: {"opening": opening, "closing": closing}
                for sector, (opening, closing) in self.net_worth(bloc, year).items()
            },
        }

    def net_worth(self, bloc: str, year: float) -> dict[str, tuple[float, float]]:
        """Assets and property less liabilities of each sector, at the start and the end."""
        found: dict[str, tuple[float, float]] = {}
        for holding in self.balance_sheet(bloc, year):
            opening, closing = found.get(holding.sector, (0.0, 0.0))
            found[holding.sector] = (
                opening + holding.sign * holding.opening, closing + holding.sign * holding.closing,
            )  # fmt: skip
        return found

    def _entries(self, lines: tuple[Payment, ...], bloc: str, year: float) -> list[Entry]:
        output = self.output(bloc, year)
        return [
            Entry(p.flow, *_direction(p.payer, p.receiver, amount), abs(amount),
                  abs(amount) / output)
            for p in lines
            for amount in (self._within(f"{p.flow}[{bloc}]", year),)
        ]  # fmt: skip

    def _steps(self, year: float) -> slice:
        begin = round((year - self.first) / self.step)
        return slice(begin, begin + round(1.0 / self.step))

    def _within(self, name: str, year: float) -> float:
        return float(self.paid(name)[self._steps(year)].sum())

    def _state(self, bloc: str, year: float, spent: bool) -> list[Entry]:
        found = [
            entry for entry in self.payments(bloc, year)
            if (entry.payer if spent else entry.receiver) == STATE and entry.amount > 0.0
        ]  # fmt: skip
        outlays = sum(e.amount for e in self.payments(bloc, year) if e.payer == STATE)
        receipts = sum(e.amount for e in self.payments(bloc, year) if e.receiver == STATE)
        if (missing := outlays - receipts) * (-1.0 if spent else 1.0) > 0.0:
            parties = (STATE, LENDERS) if spent else (LENDERS, STATE)
            found.append(Entry(BORROWING, *parties, abs(missing), 0.0))
        whole = sum(entry.amount for entry in found)
        found = [entry._replace(share=entry.amount / whole) for entry in found]
        return sorted(found, key=lambda entry: -entry.amount)

    def _course(self, name: str, year: float) -> tuple[float, float, float]:
        steps = self._steps(year)
        values = self.run[name]
        return (
            float(values[steps.start]), float(self.added(name)[steps].sum()),
            float(values[steps.stop]),
        )  # fmt: skip

    def added(self, name: str) -> Array:
        """Amount that its flows add to a stock in each step, such as ``public_debt[a]``."""
        variable, _, rest = name.partition("[")
        declared = world_model().declarations[variable]
        assert isinstance(declared, Stock)
        total = np.zeros(len(self.run.years) - 1)
        for inflow in declared.inflows:
            total += self.paid(f"{inflow}[{rest}")
        for outflow in declared.outflows:
            total -= self.paid(f"{outflow}[{rest}")
        return total


def ledger_of(scenario: Scenario) -> Ledger:
    """Run a scenario of the world model and open its accounts.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.

    Returns
    -------
    Ledger
    """
    return Ledger(run_world(scenario))


def _direction(payer: str, receiver: str, amount: float) -> tuple[str, str]:
    """Payer and receiver as the money really went."""
    return (payer, receiver) if amount >= 0.0 else (receiver, payer)


def sheet_lines() -> Iterator[tuple[str, str, str]]:
    """Stock, sector and side of every line of a bloc's balance sheets."""
    for claim in CLAIMS:
        yield claim.stock, claim.creditor, "asset"
        yield claim.stock, claim.debtor, "liability"
    for owned in PROPERTIES:
        yield owned.stock, owned.owner, "property"
