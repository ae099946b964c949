"""Time several pieces of work side by side: in turns, so that a busy machine slows all alike."""

import time
from collections.abc import Callable, Mapping
from math import inf

Work = Callable[[], object]

TURNS, REPEATS = 12, 3
PATIENCE = 4.0  # seconds after which a piece of work is not asked once more


def fastest_in_turns(works: Mapping[str, Work]) -> dict[str, float]:
    """Measure the shortest of several times of each piece of work, in seconds.

    Each is done once to find caches cold, then several times in each of a few turns; the
    shortest time is the fair figure, since others on a machine can only lengthen it.

    Parameters
    ----------
    works : mapping
        What to time, by name.

    Returns
    -------
    dict
        Seconds of time passing by name.
    """
    found = dict.fromkeys(works, inf)
    spent = dict.fromkeys(works, 0.0)
    for turn in range(TURNS):
        for name, work in works.items():
            for _ in range(REPEATS if turn else 1):
                if spent[name] > PATIENCE:
                    break
                began = time.perf_counter()
                work()
                took = time.perf_counter() - began
                found[name] = min(found[name], took)
                spent[name] += took
    return found
