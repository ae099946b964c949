"""``tenfold ledger``: who paid whom in a year, who owned and owed what, and whether it adds up."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.values import shown

if TYPE_CHECKING:
    from tenfold_kernels.world.ledger import Entry, Ledger


def _run(given: Namespace) -> int:
    scenario = with_assignments(open_scenario(given.preset), given.set)
    if scenario.kernel != "world":
        allowed = Phrase("a scenario of the world model")
        raise input_error("PRESET", Fault(Wrong.OUT_OF_RANGE, "", shown(given.preset), allowed))
    from tenfold_kernels.world.ledger import ledger_of
    from tenfold_kernels.world.reconciliation import reconciliation

    blocs = _blocs(given.bloc, scenario)
    year = _year(given.year, scenario)
    ledger = ledger_of(scenario)
    if given.json:
        third = ledger.third_market(year)._asdict()
        print_json(
            {
                "preset": given.preset,
                "year": year,
                "blocs": {bloc: ledger.document(bloc, year) for bloc in blocs},
                "third_market": third,
                "trade": [
                    {"seller": seller, "market": market, "amount": amount}
                    for (seller, market), amount in ledger.trade(year).items()
                ],
                "reconciliation": reconciliation(ledger),
            }
        )
        return 0
    sys.stdout.write(f"{scenario.title.en}, {year:g}\n")
    for bloc in blocs:
        name = scenario.bloc_names.get(bloc, Text()).en or f"bloc {bloc}"
        _print_bloc(ledger, bloc, name, year)
    _print_world(ledger, year)
    return 0


def _blocs(asked: str | None, scenario: Scenario) -> tuple[str, ...]:
    known = scenario.blocs
    if asked is None:
        return known
    if asked not in known:
        fault = Fault(Wrong.NOT_AN_OPTION, "", shown(asked), ", ".join(known))
        raise input_error("--bloc", fault)
    return (asked,)


def _year(asked: str | None, scenario: Scenario) -> float:
    """Year whose accounts are wanted; the last one where nothing is given."""
    first, last = scenario.start, scenario.stop - 1.0
    if asked is None:
        return last
    allowed = Phrase("a whole year from {first} to {last}", first=f"{first:g}", last=f"{last:g}")
    try:
        year = float(int(asked))
    except ValueError:
        raise input_error("--year", Fault(Wrong.WRONG_TYPE, "", shown(asked), allowed)) from None
    if not first <= year <= last:
        raise input_error("--year", Fault(Wrong.OUT_OF_RANGE, "", shown(asked), allowed))
    return year


def _print_bloc(ledger: "Ledger", bloc: str, name: str, year: float) -> None:
    sys.stdout.write(f"\n{name}: GDP {compact(ledger.output(bloc, year))} bn USD\n\n")
    print_table(
        ("payment", "from", "to", "bn USD", "% of GDP"),
        (_cells(entry) for entry in ledger.payments(bloc, year) if entry.amount > 0.0),
    )
    if lost := [entry for entry in ledger.write_offs(bloc, year) if entry.amount > 0.0]:
        sys.stdout.write("\n")
        print_table(
            ("written off", "lost by", "kept by", "bn USD", "% of GDP"),
            (_cells(entry) for entry in lost),
        )
    for title, entries in (
        ("state spent on", ledger.state_uses(bloc, year)),
        ("state drew on", ledger.state_sources(bloc, year)),
    ):
        sys.stdout.write("\n")
        print_table(
            (title, "bn USD", "share %"),
            ((e.flow, compact(e.amount), f"{100.0 * e.share:.1f}") for e in entries),
        )
    sys.stdout.write("\n")
    worth = ledger.net_worth(bloc, year)
    rows = [
        (h.sector, h.item, h.side, compact(h.opening), compact(h.closing - h.opening),
         compact(h.closing))
        for h in ledger.balance_sheet(bloc, year)
    ]  # fmt: skip
    rows += [
        (sector, "net worth", "", compact(opening), compact(closing - opening), compact(closing))
        for sector, (opening, closing) in worth.items()
    ]
    order = list(worth)
    print_table(
        ("sector", "item", "side", "opening", "change", "closing"),
        sorted(rows, key=lambda row: order.index(row[0])),
    )


def _print_world(ledger: "Ledger", year: float) -> None:
    from tenfold_kernels.world.reconciliation import reconciliation

    third = ledger.third_market(year)
    trade = ledger.trade(year)
    sys.stdout.write(
        f"\nThird market's claims on all blocs: {compact(third.opening)} to "
        f"{compact(third.closing)} bn USD\n\n"
    )
    print_table(
        ("seller", *(f"to {market}" for market in ledger.markets)),
        ((seller, *(compact(trade[seller, market]) for market in ledger.markets))
         for seller in ledger.blocs),
    )  # fmt: skip
    sys.stdout.write("\n")
    print_table(
        ("check over the whole run", "largest, of GDP"),
        ((name, f"{value:.1e}") for name, value in reconciliation(ledger).items()),
    )


def _cells(entry: "Entry") -> tuple[str, ...]:
    share = f"{100.0 * entry.share:.3f}"
    return (entry.flow, entry.payer, entry.receiver, compact(entry.amount), share)


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument("--year", metavar="Y", help="year of the accounts; the last if left out")
    parser.add_argument("--bloc", metavar="B", help="one bloc only")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter; key[a] addresses one bloc",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command(
    "ledger", "open the accounts of a year: who paid whom, who owes what", _arguments, _run
)
