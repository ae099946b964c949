"""Timing in turns: everything alternates, and what is slow is not asked for ever."""

import time

import pytest

from tenfold_kernels import turns


@pytest.fixture
def clock(monkeypatch) -> list[float]:
    """A clock that stands still but for the work."""
    now = [0.0]
    monkeypatch.setattr(time, "perf_counter", lambda: now[0])
    return now


def test_the_shortest_time_counts(clock: list[float]) -> None:
    lengths = iter([0.9, 0.5, 0.125, *[0.25] * 100])

    def work() -> None:
        clock[0] += next(lengths)

    assert turns.fastest_in_turns({"work": work}) == {"work": 0.125}


def test_all_take_turns_and_the_first_only_warms_up(clock: list[float]) -> None:
    calls: list[str] = []
    found = turns.fastest_in_turns(
        {name: lambda name=name: calls.append(name) for name in ("first", "second")}
    )
    each = [name for name in ("first", "second") for _ in range(turns.REPEATS)]
    assert calls == ["first", "second", *each * (turns.TURNS - 1)]
    assert found == {"first": 0.0, "second": 0.0}


def test_what_is_slow_is_asked_once_and_the_others_go_on(clock: list[float]) -> None:
    calls: list[str] = []

    def slow() -> None:
        calls.append("slow")
        clock[0] += 2.0 * turns.PATIENCE

    found = turns.fastest_in_turns({"slow": slow, "quick": lambda: calls.append("quick")})
    assert calls.count("slow") == 1
    assert calls.count("quick") == 1 + (turns.TURNS - 1) * turns.REPEATS
    assert found == {"slow": 2.0 * turns.PATIENCE, "quick": 0.0}
