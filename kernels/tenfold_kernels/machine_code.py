"""Compiled code on disk: its folder, what a crash left half written, what nobody uses any more.

The compiler trusts its cache and fails on a file that ends too early; without the file it
simply compiles again.
"""

import logging
import os
import pickletools
from glob import escape
from pathlib import Path
from typing import NamedTuple

import platformdirs

log = logging.getLogger(__name__)

MOST_FUNCTIONS = 200  # kept in one folder; a version of Tenfold has some thirty


class Trouble(NamedTuple):
    """Why machine code cannot be kept.

    Parameters
    ----------
    folder : Path
        Where it should have been.
    reason : str
        What the system said.
    """

    folder: Path
    reason: str

    def __str__(self) -> str:
        return (
            f"compiled kernels cannot be kept in {self.folder} ({self.reason}), "
            "so that they are compiled anew each time"
        )


_troubles: list[Trouble] = []


def cache_folder() -> Path:
    """Per-user folder for compiled kernels; ``TENFOLD_CACHE_DIR`` overrides it."""
    given = os.environ.get("TENFOLD_CACHE_DIR")
    return Path(given) if given else Path(platformdirs.user_cache_dir("tenfold", appauthor=False))


def trouble() -> Trouble | None:
    """Why machine code could not be kept, if so; the first reason there was."""
    return _troubles[0] if _troubles else None


def note_trouble(folder: Path, error: OSError) -> None:
    """Remember that something could not be kept."""
    _troubles.append(Trouble(folder, error.strerror or type(error).__name__))
    log.info("%s", _troubles[-1])


def forget_damaged(folder: Path, stem: str) -> None:
    """Drop a function's compiled files if one of them is not whole.

    Parameters
    ----------
    folder : Path
        The compiler's cache; it need not exist.
    stem : str
        What the names of the files begin with.
    """
    files = [path for path in folder.glob(f"{stem}*") if path.suffix in (".nbi", ".nbc")]
    if not all(_is_whole(path) for path in files):
        for path in files:
            path.unlink(missing_ok=True)


def forget_oldest(folder: Path, most: int) -> None:
    """Drop the functions that were compiled first, if there are more than so many.

    Raises
    ------
    OSError
        If the folder cannot be read or written.
    """
    indices = sorted(folder.glob("*.nbi"), key=lambda path: path.stat().st_mtime)
    for index in indices[: max(0, len(indices) - most)]:
        for code in folder.glob(f"{escape(index.stem)}.*"):
            code.unlink(missing_ok=True)


def _is_whole(path: Path) -> bool:
    """Whether a file can be read to its end; nothing in it is executed."""
    parts = 0
    try:
        with path.open("rb") as file:
            while file.peek(1):
                parts += any(part.name == "STOP" for part, _, _ in pickletools.genops(file))
    except (OSError, ValueError, MemoryError):
        return False
    return parts > 0
