"""What a sub-command is."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import dataclass


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


def add_json(parser: ArgumentParser) -> None:
    """Add the option that asks for JSON."""
    parser.add_argument("--json", action="store_true", help="print one JSON document")
