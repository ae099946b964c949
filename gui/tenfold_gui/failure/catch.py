"""The one place that catches what nobody else did: in slots, in threads, in workers, at exit.

Qt gives an exception of a slot to `sys.excepthook`, and goes on. So does the window.
"""

import logging
import sys
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType

log = logging.getLogger(__name__)

Place = tuple[str, str, int]


@dataclass(frozen=True)
class Caught:
    """A failure that nobody foresaw.

    Parameters
    ----------
    summary : str
        Kind and words of the exception, on one line.
    details : str
        Its traceback.
    where : str
        Name of the thread.
    """

    summary: str
    details: str
    where: str


class Catcher:
    """Catches exceptions; keeps each in the log, and tells of each kind once.

    Parameters
    ----------
    told : function
        Takes the first `Caught` of each kind; called in the thread that failed.
    """

    def __init__(self, told: Callable[[Caught], object]) -> None:
        self.told = told
        self._counts: dict[Place, int] = {}
        self._counting = threading.Lock()
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook

    def start(self) -> None:
        """Catch from now on."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._catch_unraisable

    def stop(self) -> None:
        """Leave it to whoever did it before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def take(self, error: BaseException, where: str = "") -> None:
        """Keep an exception in the log, and tell of it unless one like it was told."""
        place = _place(error)
        with self._counting:
            count = self._counts[place] = self._counts.get(place, 0) + 1
        summary = "".join(traceback.format_exception_only(error)).strip().replace("\n", " ")
        where = where or threading.current_thread().name
        if count == 1:
            log.error("%s, in %s", summary, where, exc_info=error)
            details = "".join(traceback.format_exception(error))
            self.told(Caught(summary, details, where))
        elif _is_power_of_ten(count):  # a fault in painting comes with every frame
            log.error("%s, in %s, for the %dth time", summary, where, count)

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.take(error.with_traceback(trace))

    def _catch_in_thread(self, given: threading.ExceptHookArgs) -> None:
        if given.exc_value is not None and not isinstance(given.exc_value, SystemExit):
            self.take(given.exc_value, given.thread.name if given.thread else "")

    def _catch_unraisable(self, given: "sys.UnraisableHookArgs") -> None:
        """Keep what happens where nobody can be told, as while objects are taken down."""
        log.error("%s: %s", given.err_msg or "ignored", given.exc_value, exc_info=given.exc_value)


def _place(error: BaseException) -> Place:
    """Tell faults apart by their kind and by the line they come from."""
    frames = traceback.extract_tb(error.__traceback__)
    last = frames[-1] if frames else None
    return type(error).__name__, last.filename if last else "", (last.lineno or 0) if last else 0


def _is_power_of_ten(count: int) -> bool:
    return str(count).strip("0") == "1"
