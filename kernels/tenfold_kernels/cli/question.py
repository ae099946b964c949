"""What commands share that ask for an output in a year."""

from argparse import ArgumentParser, Namespace

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown


def add_question(parser: ArgumentParser) -> None:
    """Add the scenario, what is changed in it, the output and the year."""
    parser.add_argument("preset", metavar="PRESET", help="id of a preset, or a scenario file")
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
    if scenario.kernel != "world":
        allowed = Phrase("a scenario of the world model")
        raise input_error("PRESET", Fault(Wrong.OUT_OF_RANGE, "", shown(given.preset), allowed))
    return with_assignments(scenario, given.set)


def year_of(given: Namespace) -> float:
    """Year that is asked about."""
    return number("--at", given.at)


def number(option: str, text: str) -> float:
    """Read a number, or refuse it under the name of its option."""
    try:
        return float(text)
    except ValueError:
        fault = Fault(Wrong.WRONG_TYPE, "", shown(text), Phrase("a number"))
        raise input_error(option, fault) from None


def whole(option: str, text: str, least: int, most: int) -> int:
    """Read a whole number within bounds, or refuse it under the name of its option."""
    allowed = Phrase("a whole number from {first} to {last}", first=str(least), last=str(most))
    try:
        found = int(text)
    except ValueError:
        raise input_error(option, Fault(Wrong.WRONG_TYPE, "", shown(text), allowed)) from None
    if not least <= found <= most:
        raise input_error(option, Fault(Wrong.OUT_OF_RANGE, "", shown(text), allowed))
    return found
