"""``tenfold reach``: which sliders to move, and how little, for an outcome to take a value."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.numbers import whole
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.cli.progress import Progress
from tenfold_kernels.cli.question import add_question, number, scenario_of, year_of
from tenfold_kernels.parameters import Role

NOT_REACHED = 1


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.levers import levers_of
    from tenfold_kernels.analysis.reach import MOST_TOGETHER, reach

    scenario, year = scenario_of(given), year_of(given)
    target = number("--target", given.target)
    most = whole("--most", given.most, 1, MOST_TOGETHER)
    roles = tuple(Role) if given.assumptions else (Role.POLICY,)
    levers = levers_of(scenario, year, given.lever or None, roles, given.bloc)
    with Progress("rounds") as progress:
        found = reach(
            scenario, given.output, year, target, levers=levers, most=most, progress=progress
        )
    code = 0 if found.answers or found.current == target else NOT_REACHED
    if given.json:
        print_json({"preset": given.preset, **found.document()})
        return code
    unit = f" {found.unit}" if found.unit else ""
    sys.stdout.write(
        f"{found.output} in {found.year:g} is {compact(found.current)}{unit}; "
        f"wanted is {compact(target)}\n"
    )
    if found.reason is not None:
        sys.stdout.write(f"{found.reason}\n")
    shown = found.answers or ((found.nearest,) if found.nearest else ())
    if shown:
        sys.stdout.write("\n")
        print_table(
            ("answer", "move", "from", "to", "% of slider", "outcome"),
            (
                (str(number) if k == 0 else "", move.key, compact(move.before),
                 compact(move.after), f"{100.0 * move.of_slider:+.1f}",
                 compact(one.value) if k == 0 else "")
                for number, one in enumerate(shown, 1)
                for k, move in enumerate(one.moves)
            ),
        )  # fmt: skip
    return code


def _arguments(parser: ArgumentParser) -> None:
    add_question(parser)
    parser.add_argument("--target", required=True, metavar="VALUE", help="value that is wanted")
    parser.add_argument(
        "--lever", action="append", default=[], metavar="KEY",
        help="a parameter that may move; all policies if none is named",
    )  # fmt: skip
    parser.add_argument("--bloc", help="move only what this bloc decides")
    parser.add_argument("--assumptions", action="store_true", help="move assumptions, too")
    parser.add_argument(
        "--most", default="3", metavar="N", help="how many may move together, up to three"
    )
    add_json(parser)


COMMAND = Command(
    "reach", "find the smallest moves of sliders that bring an outcome to a value", _arguments, _run
)
