"""Whether the accounts of a run add up at every step, as shares of GDP."""

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.declare import Stock
from tenfold_kernels.parameters import address
from tenfold_kernels.world import world_model
from tenfold_kernels.world.accounts import ABROAD, CLAIMS, LEDGER, WRITE_OFFS, Claim
from tenfold_kernels.world.ledger import Ledger, sheet_lines

Array = NDArray[np.float64]

SECTORS = tuple(dict.fromkeys(s for p in LEDGER for s in (p.payer, p.receiver)))


def reconciliation(ledger: Ledger) -> dict[str, float]:
    """Largest difference of each kind over all steps and blocs, as a share of GDP a year.

    Parameters
    ----------
    ledger : Ledger
        Accounts of a run.

    Returns
    -------
    dict
        ``opening + flows = closing`` for every stock of the accounts; ``payments = net
        lending`` for every sector, write-offs included; ``third market`` between what it
        earned and what the blocs owe it; ``exports = imports`` between sellers and buyers of
        strategic goods.
    """
    blocs = ledger.blocs
    owed = sum(_net_claims(ledger, ABROAD, bloc) for bloc in blocs)
    return {
        "opening + flows = closing": max(
            _largest(ledger, _misfit(ledger, address(item, (bloc,))), bloc)
            for item, _, _ in sheet_lines()
            for bloc in blocs
        ),
        "payments = net lending": max(
            _largest(
                ledger, _received(ledger, sector, bloc) - _net_claims(ledger, sector, bloc), bloc
            )
            for sector in SECTORS
            for bloc in blocs
        ),
        "third market": _largest(ledger, ledger.paid("third_market_lending") - owed, blocs[0]),
        "exports = imports": max(
            _largest(ledger, difference, bloc)
            for bloc in blocs
            for difference in _trade_misfits(ledger, bloc)
        ),
    }


def _misfit(ledger: Ledger, name: str) -> Array:
    return np.asarray(np.diff(ledger.run[name]) - ledger.added(name))


def _received(ledger: Ledger, sector: str, bloc: str) -> Array:
    """What a sector received less what it paid in each step."""
    total = np.zeros(len(ledger.run.years) - 1)
    for payment in (*LEDGER, *WRITE_OFFS):
        if sector in (payment.payer, payment.receiver):
            sign = 1.0 if payment.receiver == sector else -1.0
            total += sign * ledger.paid(address(payment.flow, (bloc,)))
    return total


def _net_claims(ledger: Ledger, sector: str, bloc: str) -> Array:
    """What a sector's claims less debts grow by in each step, loans on the ledger left out.

    A loan that is itself a payment changes money for a claim and makes nobody richer.
    """
    total = np.zeros(len(ledger.run.years) - 1)
    for claim in CLAIMS:
        if sector in (claim.creditor, claim.debtor):
            sign = 1.0 if claim.creditor == sector else -1.0
            total += sign * ledger.added(address(claim.stock, (bloc,)))
            for flow, direction in _lent(claim):
                total -= sign * direction * ledger.paid(address(flow, (bloc,)))
    return total


def _lent(claim: Claim) -> Iterator[tuple[str, float]]:
    """Payments that make a claim, which count 1, and those that settle it, which count -1."""
    declared = world_model().declarations[claim.stock]
    assert isinstance(declared, Stock)
    for payment in LEDGER:
        parties = (payment.payer, payment.receiver)
        if payment.flow in declared.inflows and parties == (claim.creditor, claim.debtor):
            yield payment.flow, 1.0
        if payment.flow in declared.outflows and parties == (claim.debtor, claim.creditor):
            yield payment.flow, -1.0


def _trade_misfits(ledger: Ledger, bloc: str) -> Iterator[Array]:
    sold = [ledger.paid(f"sales[{bloc},{m}]") for m in ledger.markets if m != bloc]
    bought = [ledger.paid(f"sales[{other},{bloc}]") for other in ledger.blocs if other != bloc]
    yield ledger.paid(f"goods_exports[{bloc}]") - sum(sold)
    yield ledger.paid(f"goods_imports[{bloc}]") - sum(bought)


def _largest(ledger: Ledger, difference: Array, bloc: str) -> float:
    """Largest of a series of amounts per step, as a share of GDP per year."""
    output = ledger.run[f"output[{bloc}]"][:-1]
    return float(np.abs(difference / (ledger.step * output)).max())
