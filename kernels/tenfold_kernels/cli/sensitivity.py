"""``tenfold sensitivity``: which assumptions the spread of an outcome comes from."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.numbers import whole
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.cli.progress import RUNS, Progress
from tenfold_kernels.cli.question import (
    add_draws,
    add_question,
    draws,
    power_of_two,
    scenario_of,
    year_of,
)

MOST_TOP = 100


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.sensitivity import sensitivity

    cases, seed = draws(given)
    with Progress(RUNS) as progress:
        found = sensitivity(
            scenario_of(given), given.output, year_of(given),
            top=whole("--top", given.top, 1, MOST_TOP), size=power_of_two("--size", given.size),
            cases=cases, seed=seed, progress=progress,
        )  # fmt: skip
    if given.json:
        print_json({"preset": given.preset, "seed": seed, **found.document()})
        return 0
    known, indices = found.information, found.indices
    low, high = known.interval
    sys.stdout.write(
        f"{found.output} in {found.year:g}: {compact(low)} to {compact(high)} in nine cases of "
        f"ten; {found.screened} assumptions vary\n\n"
    )
    columns = zip(
        indices.first, indices.first_error, indices.total, indices.total_error, strict=True
    )
    print_table(
        ("assumption", "first", "±", "total", "±"),
        (
            (name, *(f"{value:.3f}" for value in row))
            for name, row in zip(indices.names, columns, strict=True)
        ),
    )
    sys.stdout.write("\n")
    shown = list(zip(known.names, known.variance, known.width, strict=True))[: len(indices.names)]
    print_table(
        ("if it were known", "variance less, %", "interval narrower, %"),
        ((name, f"{100.0 * v:.1f}", f"{100.0 * w:.1f}") for name, v, w in shown),
    )
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_question(parser)
    parser.add_argument(
        "--top", default="12", metavar="N",
        help="how many assumptions get an index of their own; all others get one together",
    )  # fmt: skip
    parser.add_argument(
        "--size", default="512", metavar="N", help="size of the design, a power of two"
    )
    add_draws(parser)
    add_json(parser)


COMMAND = Command(
    "sensitivity", "say which assumptions the spread of an outcome comes from", _arguments, _run
)
