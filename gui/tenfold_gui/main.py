"""The command ``tenfold``: opens the window, or does one thing headless."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path

from tenfold_gui.app import open_window
from tenfold_gui.commands import bench, desktop_entry, gallery, report, shot
from tenfold_kernels import cli
from tenfold_kernels.cli.command import Command
from tenfold_kernels.workbook.file import SUFFIX

FILES = (SUFFIX, ".toml")
DRAWING = (shot.COMMAND, gallery.COMMAND, report.COMMAND, bench.COMMAND)
MORE = (*DRAWING, desktop_entry.COMMAND)


SAFE = "--safe"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; see `tenfold_kernels.cli.main`. A file alone is opened."""
    given = sys.argv[1:] if argv is None else list(argv)
    safe = given[:1] == [SAFE]
    path = file_of(given[1:] if safe else given)
    if path is not None:
        return open_window(DRAWING, path, safe)
    return cli.main(given, more=MORE, default=OPENING)


def file_of(argv: Sequence[str]) -> Path | None:
    """File that is the only argument, as after a double click; None for anything else."""
    if len(argv) != 1 or argv[0].startswith("-"):
        return None
    path = Path(argv[0])
    return path if path.suffix.lower() in FILES else None


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        SAFE, action="store_true",
        help="open the window as if for the first time: default settings and layout, nothing "
        "recovered, kernels compiled anew; what is remembered from other times is left alone",
    )  # fmt: skip


OPENING = Command(
    "", "open the window", _arguments, lambda given: open_window(DRAWING, safe=given.safe)
)
