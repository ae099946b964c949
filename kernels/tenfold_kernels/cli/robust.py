"""``tenfold robust``: does a scenario hold together wherever its sliders can go."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.numbers import of_the_world, whole
from tenfold_kernels.cli.output import print_json, print_table
from tenfold_kernels.presets import open_scenario

HOLDS, BREAKS = 0, 1
MOST = 1_000_000


def _run(given: Namespace) -> int:
    scenario = open_scenario(given.preset)
    of_the_world(given.preset, scenario)
    draws = whole("--draws", given.draws, 1, MOST)
    seed = whole("--seed", given.seed, 0, MOST)
    from tenfold_kernels.analysis.robustness import robustness

    found = robustness(scenario, draws, seed)
    if given.json:
        print_json({"preset": given.preset, **found.document()})
    else:
        sys.stdout.write(f"{scenario.title.en}: {draws} draws, seed {seed}\n\n")
        if found.broken:
            print_table(
                ("member", "variable", "year"),
                ((str(one.member), one.variable, f"{one.year:g}") for one in found.broken),
            )
        else:
            sys.stdout.write("every result is a finite number\n")
        sys.stdout.write("\n")
        print_table(
            ("identity", "largest residual, of GDP", "member"),
            ((one.check, f"{one.value:.1e}", str(one.member)) for one in found.residuals),
        )
    return BREAKS if found.broken else HOLDS


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument("--draws", metavar="N", default="256", help="number of members")
    parser.add_argument("--seed", metavar="S", default="0", help="seed of the draws")
    add_json(parser)


COMMAND = Command(
    "robust", "run a scenario with parameters from all over the sliders", _arguments, _run
)
