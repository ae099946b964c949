"""``tenfold explain``: how much each moved slider has in a difference from a baseline."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.numbers import whole
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.cli.progress import RUNS, Progress
from tenfold_kernels.cli.question import add_question, scenario_of, year_of
from tenfold_kernels.presets import open_scenario

MOST_ORDERS = 10_000


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.attribution import explain

    orders = whole("--orders", given.orders, 2, MOST_ORDERS)
    with Progress(RUNS) as progress:
        found = explain(
            scenario_of(given), open_scenario(given.against or given.preset), given.output,
            year_of(given), orders=orders, progress=progress,
        )  # fmt: skip
    if given.json:
        print_json({"preset": given.preset, "against": given.against or given.preset,
                    **found.document()})  # fmt: skip
        return 0
    unit = f" {found.unit}" if found.unit else ""
    sys.stdout.write(
        f"{found.output} in {found.year:g}: {compact(found.baseline)} in the baseline, "
        f"{compact(found.value)} here, {found.difference:+.4g}{unit}\n\n"
    )
    print_table(
        ("moved", "role", "from", "to", "share", "standard error"),
        (
            (one.mover.key, one.mover.role.value, _written(one.mover.before),
             _written(one.mover.after), f"{one.value:+.4g}",
             "0" if found.exact else f"{one.standard_error:.1g}")
            for one in found.shares
        ),
    )  # fmt: skip
    return 0


def _written(value: float | str) -> str:
    return value if isinstance(value, str) else compact(value)


def _arguments(parser: ArgumentParser) -> None:
    add_question(parser)
    parser.add_argument(
        "--against", metavar="BASELINE",
        help="preset or file to compare with; the preset itself, before --set, if left out",
    )  # fmt: skip
    parser.add_argument(
        "--orders", default="64", metavar="N",
        help="pairs of orders to draw where more than ten things were moved",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command(
    "explain", "share a difference between two scenarios out among what was moved", _arguments, _run
)
