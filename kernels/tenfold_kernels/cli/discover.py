"""``tenfold discover``: under which assumptions something happens."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import print_json
from tenfold_kernels.cli.progress import RUNS, Progress
from tenfold_kernels.cli.question import (
    add_draws,
    add_question,
    draws,
    number,
    scenario_of,
    year_of,
)


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.discovery import discover

    cases, seed = draws(given)
    with Progress(RUNS) as progress:
        found = discover(
            scenario_of(given), given.output, year_of(given),
            above=None if given.above is None else number("--above", given.above),
            below=None if given.below is None else number("--below", given.below),
            cases=cases, seed=seed, progress=progress,
        )  # fmt: skip
    if given.json:
        print_json({"preset": given.preset, "seed": seed, **found.document()})
        return 0
    side = f"above {found.above:g}" if found.above is not None else f"below {found.below:g}"
    sys.stdout.write(f"{found.output} in {found.year:g} {side}\n\n{found.said()}\n")
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_question(parser)
    side = parser.add_mutually_exclusive_group()
    side.add_argument(
        "--above", metavar="VALUE", help="cases above it; above nought for a regime if left out"
    )
    side.add_argument("--below", metavar="VALUE", help="cases below it")
    add_draws(parser)
    add_json(parser)


COMMAND = Command(
    "discover", "say under which assumptions an outcome lies beyond a value", _arguments, _run
)
