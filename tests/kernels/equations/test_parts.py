"""Sharing work out to threads: all of it is done once, or it ends soon."""

import time
from collections.abc import Iterator
from concurrent.futures import CancelledError

import pytest

from tenfold_kernels.equations.parts import share_out


@pytest.mark.parametrize("threads", [1, 2, 5])
def test_every_part_is_done_once(threads: int) -> None:
    done: list[int] = []
    share_out(range(100), lambda parts: done.extend(parts), threads, lambda: False)
    assert sorted(done) == list(range(100))


@pytest.mark.parametrize("failing", [0, 1])
@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt])
def test_when_one_thread_fails_the_others_stop(fault: type[BaseException], failing: int) -> None:
    done: list[int] = []

    def work(parts: Iterator[int]) -> None:
        for part in parts:
            if part == failing:
                raise fault
            time.sleep(0.001)
            done.append(part)

    with pytest.raises(fault):
        share_out(range(2000), work, 2, lambda: False)
    assert len(done) < 1900  # what is left would take two seconds


def test_cancelling_stops_all() -> None:
    done: list[int] = []
    with pytest.raises(CancelledError):
        share_out(range(100), lambda parts: done.extend(parts), 2, lambda: len(done) > 3)
    assert len(done) < 10
