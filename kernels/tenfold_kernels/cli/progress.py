"""A mark of progress on the error stream, for whatever takes longer than half a second."""

import sys
import time
from typing import Self

PATIENCE = 0.5  # seconds
WIDTH = 30
RUNS = "runs"  # what analyses count
LINES = 10  # where a line cannot be written over


class Progress:
    """Shows how much of something is done.

    Parameters
    ----------
    what : str
        What is counted, such as ``members``.
    """

    def __init__(self, what: str) -> None:
        self.what = what
        self._began = time.monotonic()
        self._shown = False
        self._tenths = self._width = 0

    def __call__(self, done: int, size: int) -> None:
        """Show that so many are done, once there has been something to wait for."""
        if time.monotonic() - self._began < PATIENCE:
            return
        said = f"{done} of {size} {self.what}"
        tenths = LINES * done // max(size, 1)
        if sys.stderr.isatty():
            filled = WIDTH * done // max(size, 1)
            sys.stderr.write(f"\r[{'#' * filled}{'.' * (WIDTH - filled)}] {said:{self._width}}")
            self._shown, self._width = True, len(said)  # blanks cover a longer line before
        elif tenths != self._tenths:  # fewer where the next part of the work began
            sys.stderr.write(f"{said}\n")
            self._tenths = tenths
        sys.stderr.flush()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        """Leave the line that was written over."""
        if self._shown:
            sys.stderr.write("\n")
