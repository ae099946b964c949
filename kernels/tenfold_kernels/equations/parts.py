"""Share a long piece of work out to threads, part by part."""

import os
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_EXCEPTION, CancelledError, ThreadPoolExecutor, wait
from queue import Empty, SimpleQueue
from threading import Event


def usable_cores() -> int:
    """Count the cores on which this process may run."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def share_out(
    parts: Iterable[int],
    work: Callable[[Iterator[int]], None],
    threads: int | None,
    cancelled: Callable[[], bool],
) -> None:
    """Let threads take one part after another until none is left, or one of them fails.

    Parameters
    ----------
    parts : iterable of int
        What to do.
    work : function
        Does the parts that it is given; called once in each thread.
    threads : int, optional
        How many; one for each usable core if left out, the caller's own where one is enough.
    cancelled : function
        Asked before each part, by whichever thread takes it.

    Raises
    ------
    concurrent.futures.CancelledError
        If `cancelled` said that the rest is not wanted any more.
    """
    waiting: SimpleQueue[int] = SimpleQueue()
    for part in parts:
        waiting.put(part)

    stopping = Event()

    def taken() -> Iterator[int]:
        while True:
            try:
                part = waiting.get_nowait()
            except Empty:
                return
            if stopping.is_set() or cancelled():
                raise CancelledError
            yield part

    count = min(threads or usable_cores(), waiting.qsize())
    if count <= 1:
        work(taken())
        return
    with ThreadPoolExecutor(count) as pool:
        working = [pool.submit(work, taken()) for _ in range(count)]
        try:
            wait(working, return_when=FIRST_EXCEPTION)
        finally:  # after a fault, or an interrupt from the keyboard, the others stop too
            stopping.set()
    faults = [fault for one in working if (fault := one.exception()) is not None]
    # That others were stopped is a consequence, not the cause.
    for fault in sorted(faults, key=lambda fault: isinstance(fault, CancelledError)):
        raise fault
