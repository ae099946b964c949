"""``tenfold map``: an outcome over two parameters, and where it flips."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.numbers import whole
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.cli.progress import RUNS, Progress
from tenfold_kernels.cli.question import add_question, number, scenario_of, year_of
from tenfold_kernels.faults import Fault, Wrong, input_error
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown

if TYPE_CHECKING:
    from tenfold_kernels.analysis.axis import Axis

COLUMNS_SHOWN = ROWS_SHOWN = 9


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.tipping import tipping_map

    scenario = scenario_of(given)
    level = None if given.level is None else number("--level", given.level)
    with Progress(RUNS) as progress:
        found = tipping_map(
            scenario, _axis(scenario, "--x", given.x), _axis(scenario, "--y", given.y),
            given.output, year_of(given), level=level, progress=progress,
        )  # fmt: skip
    if given.json:
        print_json({"preset": given.preset, **found.document()})
        return 0
    sys.stdout.write(f"{found.output} in {found.year:g}, now {compact(found.current)}\n\n")
    columns = _some(len(found.x.values), COLUMNS_SHOWN)
    print_table(
        (f"{found.y.key} \\ {found.x.key}", *(compact(found.x.values[k]) for k in columns)),
        (
            (compact(found.y.values[row]), *(compact(found.values[row, k]) for k in columns))
            for row in _some(len(found.y.values), ROWS_SHOWN)
        ),
    )
    sys.stdout.write("\n")
    for flip in found.flips:
        sys.stdout.write(f"{flip.said()}\n")
    return 0


def _some(count: int, most: int) -> range:
    return range(0, count, -(-count // most))


def _axis(scenario: Scenario, option: str, text: str) -> "Axis":
    """Read ``key``, or ``key=low:high:points``."""
    from tenfold_kernels.analysis.axis import MOST_POINTS, axis

    key, equals, ends = text.partition("=")
    if not equals:
        return axis(scenario, key.strip(), name=option)
    parts = ends.split(":")
    if len(parts) != 3:
        raise input_error(option, Fault(Wrong.WRONG_TYPE, "", shown(text), "key=low:high:points"))
    low, high = (number(option, part) for part in parts[:2])
    points = whole(option, parts[2], 2, MOST_POINTS)
    return axis(scenario, key.strip(), low, high, points, option)


def _arguments(parser: ArgumentParser) -> None:
    add_question(parser)
    for option, where in (("--x", "across"), ("--y", "up")):
        parser.add_argument(
            option, required=True, metavar="KEY=LOW:HIGH:N",
            help=f"parameter {where}, with N values; all of its slider in 60 without the rest",
        )  # fmt: skip
    parser.add_argument(
        "--level", metavar="VALUE", help="where the outcome flips; a regime flips at nought"
    )
    add_json(parser)


COMMAND = Command(
    "map", "map an outcome over two parameters and say how far the flip is", _arguments, _run
)
