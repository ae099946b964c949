"""The log: a few files in the user's state folder, of which the oldest goes when they are full."""

import faulthandler
import logging
from contextlib import suppress
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

from tenfold_gui.state_folder import state_folder

LARGEST, KEPT = 500_000, 3  # bytes of a file, and how many full ones
FORMAT = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"
OURS = ("tenfold_gui", "tenfold_kernels")  # of others only warnings are kept


def log_folder() -> Path:
    """Per-user folder of the log."""
    return state_folder() / "log"


class LogFile(RotatingFileHandler):
    """Keeps what loggers say; where it cannot be written, nothing else suffers.

    Parameters
    ----------
    folder : Path
        Where to keep it.

    Raises
    ------
    OSError
        If the folder cannot be made.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.folder = folder
        super().__init__(
            folder / "tenfold.log", maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", delay=True
        )
        self.setFormatter(logging.Formatter(FORMAT))
        self._crashes: TextIO | None = None

    def handleError(self, record: logging.LogRecord) -> None:
        """Go on: a full disk must not be one more failure."""

    def start(self) -> None:
        """Take what loggers say, and where the interpreter itself breaks down."""
        logging.getLogger().addHandler(self)
        for name in OURS:
            logging.getLogger(name).setLevel(logging.INFO)
        logging.captureWarnings(True)
        with suppress(OSError):
            self._crashes = (self.folder / "crash.log").open("a", encoding="utf-8")
            faulthandler.enable(self._crashes)

    def stop(self) -> None:
        """Take nothing any more."""
        logging.captureWarnings(False)
        logging.getLogger().removeHandler(self)
        if self._crashes is not None:
            faulthandler.disable()
            self._crashes.close()
            self._crashes = None
        self.close()


def start_log() -> LogFile | None:
    """Start the log; None where it cannot be written."""
    try:
        made = LogFile(log_folder())
    except OSError:
        return None
    made.start()
    return made
