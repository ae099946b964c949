"""What commands share that ask for an output in a year."""

import math
from argparse import ArgumentParser, Namespace

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import add_preset
from tenfold_kernels.cli.numbers import LARGEST_SEED, of_the_world, whole
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown

FEWEST_CASES, MOST_CASES = 32, 1_000_000

SMALLEST_DESIGN, LARGEST_DESIGN = 16, 2**16


def add_question(parser: ArgumentParser) -> None:
    """Add the scenario, what is changed in it, the output and the year."""
    add_preset(parser)
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter or a choice first; key[a] addresses one bloc",
    )  # fmt: skip
    parser.add_argument(
        "--output", required=True, metavar="NAME",
        help="a variable such as 'debt_ratio[b]', or a regime such as 'exhaustion[b]', "
        "whose margin is above nought where it holds",
    )  # fmt: skip
    parser.add_argument("--at", required=True, metavar="YEAR", help="year that is asked about")


def scenario_of(given: Namespace) -> Scenario:
    """Scenario that is asked about, changed as was said."""
    scenario = open_scenario(given.preset)
    of_the_world(given.preset, scenario)
    return with_assignments(scenario, given.set)


def year_of(given: Namespace) -> float:
    """Year that is asked about."""
    return number("--at", given.at)


def number(option: str, text: str) -> float:
    """Read a finite number, or refuse it under the name of its option."""
    try:
        found = float(text)
    except ValueError:
        fault = Fault(Wrong.WRONG_TYPE, "", shown(text), Phrase("a number"))
        raise input_error(option, fault) from None
    if not math.isfinite(found):
        raise input_error(option, Fault(Wrong.NOT_FINITE, "", f"{found}"))
    return found


def add_draws(parser: ArgumentParser) -> None:
    """Add how many cases to draw from what is known of the assumptions, and the seed."""
    parser.add_argument("--cases", default="4096", metavar="N", help="number of cases")
    parser.add_argument("--seed", default="0", metavar="S", help="seed of the cases")


def draws(given: Namespace) -> tuple[int, int]:
    """Cases to draw, and the seed."""
    cases = whole("--cases", given.cases, FEWEST_CASES, MOST_CASES)
    return cases, whole("--seed", given.seed, 0, LARGEST_SEED)


def power_of_two(option: str, text: str) -> int:
    """Read the size of a design, or refuse it under the name of its option."""
    found = whole(option, text, SMALLEST_DESIGN, LARGEST_DESIGN)
    if found & (found - 1):
        allowed = Phrase("a power of two")
        raise input_error(option, Fault(Wrong.OUT_OF_RANGE, "", str(found), allowed))
    return found
