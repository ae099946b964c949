"""Writes what is not saved yet behind the window's back, at most two seconds late."""

import threading
import time
from collections.abc import Callable

from tenfold_gui.session.leftover import Leftover
from tenfold_gui.session.recovery import Recovery

DELAY = 1.0  # seconds; as much again is left for a slow disk
Fault = Callable[[str], None]


class Autosave:
    """Keeps recovery files up to date from a thread of its own.

    The first change after a pause starts the clock, and later ones do not set it back: a
    drag without end is written once a second.

    Parameters
    ----------
    recovery : Recovery
        Where to keep what is not saved.
    delay : float
        Seconds from a change to the writing.
    failed : function
        Told why nothing can be written, once until it works again.
    """

    def __init__(
        self, recovery: Recovery, delay: float = DELAY, failed: Fault = lambda reason: None
    ) -> None:
        self._recovery = recovery
        self._delay = delay
        self._failed = failed
        self._waiting: dict[str, Leftover | None] = {}
        self._kept: set[str] = set()
        self._due = 0.0
        self._is_failing = False
        self._is_closing = False
        self._is_writing = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None

    def note(self, slot: str, left: Leftover | None) -> None:
        """Have a document kept soon; None where everything in it is saved.

        Parameters
        ----------
        slot : str
            Tells the documents of one program apart.
        left : Leftover or None
            As it stands.
        """
        with self._changed:
            if self._is_closing or (left is None and not self._is_known(slot)):
                return
            if not self._waiting:
                self._due = time.monotonic() + self._delay
            self._waiting[slot] = left
            if self._thread is None:  # most documents are only looked at
                self._thread = threading.Thread(
                    target=self._work, name="tenfold-autosave", daemon=True
                )
                self._thread.start()
            self._changed.notify_all()

    def flush(self) -> bool:
        """Write now what waits; False where that failed."""
        with self._changed:
            self._due = 0.0
            self._changed.notify_all()
            while self._waiting or self._is_writing:
                self._changed.wait()
            return not self._is_failing

    def close(self) -> None:
        """Stop, and keep nothing: the program ends as it should."""
        with self._changed:
            self._is_closing = True
            self._waiting.clear()
            self._changed.notify_all()
        if self._thread is not None:
            self._thread.join()
        self._recovery.close()

    def _is_known(self, slot: str) -> bool:
        return slot in self._kept or slot in self._waiting or self._is_writing

    def _work(self) -> None:
        while (taken := self._take()) is not None:
            reason = self._write(taken)
            with self._changed:
                self._is_writing = False
                news = bool(reason) and not self._is_failing
                self._is_failing = bool(reason)
                self._changed.notify_all()
            if news:
                self._failed(reason)

    def _take(self) -> dict[str, Leftover | None] | None:
        """Wait until something is due; None at the end."""
        with self._changed:
            while not self._is_closing:
                left = self._due - time.monotonic()
                if self._waiting and left <= 0.0:
                    taken, self._waiting = self._waiting, {}
                    self._is_writing = True
                    return taken
                self._changed.wait(left if self._waiting else None)
            return None

    def _write(self, taken: dict[str, Leftover | None]) -> str:
        """Write what was taken; gives what went wrong, or nothing."""
        try:
            for slot, left in taken.items():
                if left is None:
                    self._recovery.forget(slot)
                    self._kept.discard(slot)
                else:
                    self._recovery.keep(slot, left)
                    self._kept.add(slot)
        except (OSError, ValueError) as error:
            return getattr(error, "strerror", None) or str(error) or type(error).__name__
        return ""
