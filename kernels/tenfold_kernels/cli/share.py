"""``tenfold share``: a scenario as a short text that restores it on another machine."""

import sys
from argparse import ArgumentParser, Namespace

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset, add_set
from tenfold_kernels.cli.output import print_json
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.share_code import share_code


def _run(given: Namespace) -> int:
    scenario = with_assignments(open_scenario(given.preset), given.set)
    code = share_code(scenario)
    if given.json:
        print_json({"preset": given.preset, "kernel": scenario.kernel, "code": code})
    else:
        sys.stdout.write(f"{code}\n")
    return 0


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    add_set(parser)
    add_json(parser)


COMMAND = Command(
    "share", "print a scenario as a short text that restores it elsewhere", _arguments, _run
)
