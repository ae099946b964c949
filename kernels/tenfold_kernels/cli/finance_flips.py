"""``tenfold finance flips``: the smallest move of each lever that turns the decision."""

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import asdict
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.finance_run import SHARE, add_paths, paths_of, scenario_of, written
from tenfold_kernels.cli.output import compact, print_json, print_table

if TYPE_CHECKING:
    from tenfold_kernels.finance.stochastic import Flip


def _run(given: Namespace) -> int:
    scenario = scenario_of(given)
    paths, seed = paths_of(given)
    from tenfold_kernels.finance.stochastic import LEVERS, PROJECTS, flips
    from tenfold_kernels.finance.stochastic.declared import OF_ONE_PROJECT

    keys = tuple(spec.key for spec in OF_ONE_PROJECT) if given.all else LEVERS
    values = scenario.all_values()
    found = {project: flips(values, project, keys, paths, seed) for project in PROJECTS}
    if given.json:
        print_json(
            {
                "preset": given.preset,
                "paths": paths,
                "seed": seed,
                "projects": {p: [asdict(flip) for flip in each] for p, each in found.items()},
            }
        )
        return 0
    for project, each in found.items():
        chance = written(each[0].close_chance, SHARE)
        sys.stdout.write(f"{project}: chance of closing {chance}\n")
        print_table(
            (
                "parameter", "now", "flips at", "move, % of slider", "public cost there, bn USD",
                "buyers pay there, bn USD",
            ),
            ((flip.key, *map(_shown, _numbers(flip))) for flip in each),
        )  # fmt: skip
        sys.stdout.write("\n")
    return 0


def _numbers(flip: "Flip") -> tuple[float | None, ...]:
    move = None if flip.move is None else 100.0 * flip.move
    return flip.present, flip.flipped, move, flip.public_cost, flip.consumer_cost


def _shown(value: float | None) -> str:
    return "-" if value is None else compact(value)


def _arguments(parser: ArgumentParser) -> None:
    add_paths(parser)
    parser.add_argument("--all", action="store_true", help="try assumptions as well as levers")
    add_json(parser)


COMMAND = Command("flips", "find what would turn the decision to invest", _arguments, _run)
