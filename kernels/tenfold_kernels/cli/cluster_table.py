"""``tenfold cluster table``: what chips are worth in ever larger runs, as the world model reads it.

The file that ships is written by ``tenfold cluster table --toml``.
"""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table


def _run(given: Namespace) -> int:
    from tenfold_kernels.cluster.scaling_table import compute_table, written

    table = compute_table()
    if given.json:
        print_json(asdict(table))
    elif given.toml:
        sys.stdout.write(written(table))
    else:
        sys.stdout.write(
            f"Worth of a chip per peak, by chips in the run; one is {table.reference} in a run of "
            f"{table.counts[0]:,}. Trained is {table.workload}.\n\n"
        )
        print_table(
            ("class", "chip", *(f"{count:,}" for count in table.counts)),
            (
                (name, entry, *map(compact, table.efficiency[name]))
                for name, entry in table.chips.items()
            ),
        )
    return 0


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--toml", action="store_true", help="print the file that ships")
    add_json(parser)


COMMAND = Command("table", "what chips are worth in ever larger runs", _arguments, _run)
