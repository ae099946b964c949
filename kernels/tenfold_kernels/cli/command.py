"""What a sub-command is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass

PRESET = "id of a preset, a scenario file, or a share code"


@dataclass(frozen=True)
class Command:
    """One sub-command.

    Parameters
    ----------
    name, help : str
        As typed, and one line about it.
    arguments : function
        Adds its arguments to a parser.
    run : function
        Does the work and gives the exit code; raises InputError on bad input.
    """

    name: str
    help: str
    arguments: Callable[[ArgumentParser], None]
    run: Callable[[Namespace], int]


def add_preset(parser: ArgumentParser) -> None:
    """Add the scenario that a command is about."""
    parser.add_argument("preset", metavar="PRESET", help=PRESET)


def add_set(parser: ArgumentParser) -> None:
    """Add the option that changes it first."""
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter or a choice; key[a] addresses one bloc",
    )  # fmt: skip


def add_json(parser: ArgumentParser) -> None:
    """Add the option that asks for JSON."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")
