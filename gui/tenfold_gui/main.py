"""The command ``tenfold``: opens the window, or does one thing headless."""

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from tenfold_gui.app import open_window
from tenfold_gui.commands import bench, gallery, report, shot
from tenfold_kernels import cli
from tenfold_kernels.workbook.file import SUFFIX

FILES = (SUFFIX, ".toml")
DRAWING = (shot.COMMAND, gallery.COMMAND, report.COMMAND, bench.COMMAND)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; see `tenfold_kernels.cli.main`. A file alone is opened."""
    given = sys.argv[1:] if argv is None else list(argv)
    path = file_of(given)
    if path is not None:
        return open_window(DRAWING, path)
    return cli.main(given, more=DRAWING, default=partial(open_window, DRAWING))


def file_of(argv: Sequence[str]) -> Path | None:
    """File that is the only argument, as after a double click; None for anything else."""
    if len(argv) != 1 or argv[0].startswith("-"):
        return None
    path = Path(argv[0])
    return path if path.suffix.lower() in FILES else None
