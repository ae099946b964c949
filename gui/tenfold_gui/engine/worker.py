"""A worker thread that computes the newest request and skips what was overtaken.

A computation that has begun always finishes and is shown, so that a steady drag always
moves the picture; cancelling on every newer request would show nothing at all.
"""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

Request = TypeVar("Request")
Result = TypeVar("Result")


class Worker(Generic[Request, Result]):
    """Computes requests one at a time in a thread of its own.

    Parameters
    ----------
    compute : function
        Turns a request into a result.
    deliver : function
        Takes a result; called in the worker's thread.
    fail : function
        Takes an exception that ``compute`` raised; called in the worker's thread.
    name : str
        Name of the thread.
    """

    def __init__(
        self,
        compute: Callable[[Request], Result],
        deliver: Callable[[Result], None],
        fail: Callable[[Exception], None],
        name: str = "tenfold-worker",
    ) -> None:
        self._compute = compute
        self._deliver = deliver
        self._fail = fail
        self._pending: list[Request] = []  # at most one
        self._wake = threading.Condition()
        self._stopping = False
        self._busy = False
        self._thread = threading.Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def request(self, request: Request) -> None:
        """Ask for a computation; takes the place of one that has not begun."""
        with self._wake:
            self._pending[:] = [request]
            self._wake.notify()

    @property
    def is_idle(self) -> bool:
        """Whether nothing is computed or waiting."""
        with self._wake:
            return not self._busy and not self._pending

    @property
    def is_overtaken(self) -> bool:
        """Whether something newer waits, or the end; what is slow may then give up."""
        with self._wake:
            return bool(self._pending) or self._stopping

    def stop(self) -> None:
        """End the thread after the computation in progress."""
        with self._wake:
            self._stopping = True
            self._pending.clear()
            self._wake.notify()
        self._thread.join()

    def _work(self) -> None:
        while True:
            with self._wake:
                self._busy = False
                while not self._pending and not self._stopping:
                    self._wake.wait()
                if self._stopping:
                    return
                request = self._pending.pop()
                self._busy = True
            try:
                self._deliver(self._compute(request))
            except Exception as error:
                self._fail(error)
