"""``tenfold containment``: where controls widen a gap, and where they narrow it."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import PRESET, Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.faults import Fault, Wrong, input_error


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.containment import containment
    from tenfold_kernels.presets import open_scenario

    found = containment(
        open_scenario(given.scenario), given.x, given.y, year=given.year, bloc=given.bloc,
        linked=dict(map(_link, given.link)),
    )  # fmt: skip
    if given.json:
        print_json(found.document())
        return 0
    print_table(
        (f"{found.y_key} \\ {found.x_key}", *map(compact, found.x[::2])),
        (
            (compact(value), *(f"{effect:+.2f}" for effect in row[::2]))
            for value, row in zip(found.y, found.effect, strict=True)
        ),
    )
    sys.stdout.write(
        f"\nGenerations by which controls widen the gap of bloc {found.bloc} in "
        f"{found.year:g}; below zero they backfire.\n"
    )
    return 0


def _link(text: str) -> tuple[str, float]:
    key, _, factor = text.rpartition("=")
    try:
        return key, float(factor)
    except ValueError:
        fault = Fault(Wrong.WRONG_TYPE, "link", text, "KEY=FACTOR")
        raise input_error("containment", fault) from None


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("scenario", metavar="PRESET", help=PRESET)
    parser.add_argument("--x", default="imitation_closed[a]", metavar="KEY", help="across")
    parser.add_argument("--y", default="ecosystem", metavar="KEY", help="down")
    parser.add_argument(
        "--year", type=float, metavar="Y", help="2050, or the scenario's last year before"
    )
    parser.add_argument("--bloc", default="b", help="whose gap; b")
    parser.add_argument(
        "--link", action="append", default=[], metavar="KEY=FACTOR",
        help="a parameter that follows the one across",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("containment", "map where controls hold and where not", _arguments, _run)
