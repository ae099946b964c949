"""The command ``tenfold``: opens the window, or does one thing headless."""

from collections.abc import Sequence
from functools import partial

from tenfold_gui.app import open_window
from tenfold_gui.commands import bench, report, shot
from tenfold_kernels import cli

DRAWING = (shot.COMMAND, report.COMMAND, bench.COMMAND)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line; see `tenfold_kernels.cli.main`."""
    return cli.main(argv, more=DRAWING, default=partial(open_window, DRAWING))
