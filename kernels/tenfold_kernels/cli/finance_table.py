"""``tenfold finance table``: what lenders and owners make of a project, as the world reads it.

The file that ships is written by ``tenfold finance table --toml``.
"""

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from dataclasses import asdict

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.finance.project_table import ENTRIES, ProjectTable


def _run(given: Namespace) -> int:
    from tenfold_kernels.finance.project_table import compute_table, stored_table, written

    table = stored_table() if given.stored else compute_table()
    if given.json:
        print_json(asdict(table))
    elif given.toml:
        sys.stdout.write(written(table))
    else:
        print_table(("contract", "renewal", "guarantee", *ENTRIES), _rows(table))
    return 0


def _rows(table: ProjectTable) -> Iterator[tuple[str, ...]]:
    for i, contract in enumerate(table.contracts):
        for j, renewal in enumerate(table.renewals):
            for k, guarantee in enumerate(table.guarantees):
                found = (table.entries[name][i][j][k] for name in ENTRIES)
                yield tuple(map(compact, (contract, renewal, guarantee, *found)))


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--toml", action="store_true", help="print the file that ships")
    parser.add_argument(
        "--stored", action="store_true", help="give the table that ships instead of computing it"
    )
    add_json(parser)


COMMAND = Command("table", "what lenders and owners make of a project", _arguments, _run)
