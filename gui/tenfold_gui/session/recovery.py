"""A folder of what is not saved yet, so that a crash loses next to nothing.

Each running program keeps one file for each of its documents, and a lock that the system
takes from it when it ends, however it ends. Files whose lock is free were left by a crash.
"""

import contextlib
import time
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tenfold_gui.session.leftover import Leftover, leftover_text, read_leftover
from tenfold_gui.state_folder import state_folder
from tenfold_kernels.faults import InputError
from tenfold_kernels.files import PARTS, write_atomically

if TYPE_CHECKING:
    from filelock import FileLock

SUFFIX, LOCK = ".recovery", ".lock"
STALE = 3600.0  # seconds after which nobody is still writing a file


def recovery_folder() -> Path:
    """Per-user folder of what is not saved."""
    return state_folder() / "recovery"


class Recovery:
    """What one running program has not saved yet.

    Parameters
    ----------
    folder : Path
        Where it is kept; it is made when there is something to keep.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._name = uuid.uuid4().hex
        self._lock: FileLock | None = None

    def keep(self, slot: str, left: Leftover) -> None:
        """Keep one document, in place of what was kept in its slot.

        Raises
        ------
        OSError
            If it cannot be written.
        """
        if self._lock is None:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._lock = _locked(self._folder / f"{self._name}{LOCK}")
        write_atomically(self._place(slot), leftover_text(left).encode("utf-8"))

    def forget(self, slot: str) -> None:
        """Keep nothing in a slot."""
        with contextlib.suppress(OSError):
            self._place(slot).unlink(missing_ok=True)

    def close(self) -> None:
        """Keep nothing any more."""
        for path in self._folder.glob(f"{self._name}.*{SUFFIX}"):
            path.unlink(missing_ok=True)
        if self._lock is not None:
            _release(self._lock)
            self._lock = None

    def _place(self, slot: str) -> Path:
        return self._folder / f"{self._name}.{slot}{SUFFIX}"


@dataclass(frozen=True)
class Orphan:
    """What one document of a program that ended without a word left behind.

    Parameters
    ----------
    path : Path
        The recovery file.
    left : Leftover
        What is in it.
    changed : float
        When it was written, in seconds since 1970.
    """

    path: Path
    left: Leftover
    changed: float


class Orphans:
    """All that crashes left behind in a folder, held so that nobody else offers it.

    Parameters
    ----------
    folder : Path
        Of recovery files.

    Attributes
    ----------
    found : list of Orphan
        Newest first. What cannot be read is left where it is.
    """

    def __init__(self, folder: Path) -> None:
        self._locks: list[FileLock] = []
        self.found: list[Orphan] = []
        _sweep(folder)
        names = sorted({path.name.partition(".")[0] for path in folder.glob(f"*{SUFFIX}")})
        for name in names:
            lock = _try_lock(folder / f"{name}{LOCK}")
            if lock is None:
                continue
            self._locks.append(lock)
            for path in sorted(folder.glob(f"{name}.*{SUFFIX}")):
                with contextlib.suppress(InputError, OSError):
                    self.found.append(Orphan(path, read_leftover(path), path.stat().st_mtime))
        self.found.sort(key=lambda one: -one.changed)

    def discard(self, orphan: Orphan) -> None:
        """Throw away what was recovered elsewhere, or is not wanted."""
        orphan.path.unlink(missing_ok=True)
        self.found.remove(orphan)

    def close(self) -> None:
        """Leave the rest to whoever asks next."""
        for lock in self._locks:
            place = Path(lock.lock_file)
            if any(place.parent.glob(f"{place.stem}.*{SUFFIX}")):
                lock.release()
            else:
                _release(lock)
        self._locks.clear()


def _sweep(folder: Path) -> None:
    """Remove what was begun to be written when a program was killed."""
    for part in folder.glob(PARTS):
        with contextlib.suppress(OSError):
            if part.stat().st_mtime < time.time() - STALE:
                part.unlink()


def _locked(path: Path) -> "FileLock":
    from filelock import FileLock

    lock = FileLock(path, thread_local=False)  # taken by one thread, given back by another
    lock.acquire(timeout=0)
    return lock


def _try_lock(path: Path) -> "FileLock | None":
    from filelock import Timeout

    try:
        return _locked(path)
    except (Timeout, OSError):
        return None


def _release(lock: "FileLock") -> None:
    lock.release()
    with contextlib.suppress(OSError):
        Path(lock.lock_file).unlink(missing_ok=True)
