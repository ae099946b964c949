"""Read the command line and run one sub-command."""

import os
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from typing import TextIO, cast

from tenfold_kernels import __version__
from tenfold_kernels.cli import (
    backcast,
    check,
    cluster,
    compare,
    containment,
    discover,
    equations,
    explain,
    export_xmile,
    finance,
    hysteresis,
    ledger,
    loops,
    map,
    params,
    play,
    presets,
    prove,
    reach,
    robust,
    run,
    sectors,
    sensitivity,
    share,
    sweep,
)
from tenfold_kernels.cli.command import Command
from tenfold_kernels.faults import InputError
from tenfold_kernels.machine_code import trouble

SUCCESS, BAD_INPUT = 0, 2
COMMANDS = (
    presets.COMMAND, params.COMMAND, equations.COMMAND, run.COMMAND, compare.COMMAND, sweep.COMMAND,
    check.COMMAND, share.COMMAND, cluster.COMMAND, finance.COMMAND,
    export_xmile.COMMAND, prove.COMMAND, backcast.COMMAND, ledger.COMMAND,
    robust.COMMAND, containment.COMMAND, hysteresis.COMMAND, loops.COMMAND, sectors.COMMAND,
    explain.COMMAND, map.COMMAND, reach.COMMAND,
    sensitivity.COMMAND, discover.COMMAND, play.COMMAND,
)  # fmt: skip


def main(
    argv: Sequence[str] | None = None,
    more: Sequence[Command] = (),
    default: Command | None = None,
) -> int:
    """Run the command line.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments; those of the process if left out.
    more : sequence of Command
        Further sub-commands, which the window brings.
    default : Command, optional
        What to do without a sub-command; its arguments are those of the whole.

    Returns
    -------
    int
        Exit code: 0 on success, 2 on bad input; 1 where a proof fails.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    parser = _parser((*COMMANDS, *more))
    if default is not None:
        default.arguments(parser)
    try:
        try:
            return _answer(parser, argv, default)
        finally:
            sys.stdout.flush()  # here, where a closed pipe can still be caught
            if (found := trouble()) is not None:
                sys.stderr.write(f"tenfold: {found}\n")
    except InputError as error:
        sys.stderr.write(f"{error}\n")
        return BAD_INPUT
    except BrokenPipeError:
        _abandon(sys.stdout)
        return SUCCESS
    except KeyboardInterrupt:
        return 130


def _answer(parser: ArgumentParser, argv: Sequence[str] | None, default: Command | None) -> int:
    given = parser.parse_args(argv)
    if given.command is not None:
        return cast("Command", given.chosen).run(given)
    if default is not None:
        return default.run(given)
    parser.print_help()
    return SUCCESS


def _parser(commands: Sequence[Command]) -> ArgumentParser:
    parser = ArgumentParser(
        prog="tenfold",
        description="Technology competition over decades. Without a command: open the window.",
    )
    parser.add_argument("--version", action="version", version=f"tenfold {__version__}")
    subparsers = parser.add_subparsers(dest="command", metavar="COMMAND")
    for command in commands:
        sub = subparsers.add_parser(command.name, help=command.help, description=command.help)
        command.arguments(sub)
        sub.set_defaults(chosen=command)
    return parser


def _abandon(stream: TextIO) -> None:
    """Point a closed pipe elsewhere, so that the interpreter can end quietly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
