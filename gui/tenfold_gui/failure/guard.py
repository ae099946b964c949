"""Stands around the running window: log, messages of Qt, and exceptions that nobody caught."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from tenfold_gui.failure.catch import Catcher, Caught
from tenfold_gui.failure.log_file import log_folder, start_log

UNFORESEEN = 70  # exit code, which sysexits.h calls EX_SOFTWARE


@contextmanager
def guarded() -> Iterator[Catcher]:
    """Catch, and keep in the log, whatever happens meanwhile."""
    from PySide6.QtCore import qInstallMessageHandler

    from tenfold_gui.failure.qt_messages import keep_message

    log = start_log()
    before = qInstallMessageHandler(keep_message if log is not None else None)
    catcher = Catcher(say_plainly)
    catcher.start()
    try:
        yield catcher
    finally:
        catcher.stop()
        qInstallMessageHandler(before)
        if log is not None:
            log.stop()


def say_plainly(caught: Caught) -> None:
    """Say on the terminal, if there is one, what no window can say."""
    if sys.stderr is not None:
        sys.stderr.write(
            f"tenfold: something went wrong that should not have: {caught.summary}\n"
            f"Details are in {log_folder()}. `tenfold --safe` starts as if for the first time.\n"
        )
