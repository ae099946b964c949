"""What many members of a scenario do: the bands around its curves. No Qt.

A hand on a slider sees a few hundred members of each setting; once it rests, the same ones
grow to a thousand and to ten thousand. Nothing that was computed is thrown away.
"""

import threading
import time
from collections import OrderedDict, deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import CancelledError
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_gui.engine.curves import names_in, values_of
from tenfold_kernels.ensemble.bands import LEVELS, quantile_bands
from tenfold_kernels.ensemble.ensemble import Ensemble
from tenfold_kernels.ensemble.member import member_scenario
from tenfold_kernels.ensemble.reality import Failure
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator

Values = NDArray[np.float32]
Names = tuple[str, ...]
Cancelled = Callable[[], bool]

SEED = 0  # the same for everyone, so that a member can be named in a letter
AT_REST, MOST = 1_000, 10_000
PREVIEW, FEWEST = 256, 32  # members while a hand moves: where the machine is slow, fewer
PREVIEW_BUDGET = 0.08  # seconds
MEDIAN = LEVELS.index(0.5)
MOST_KEPT = 4  # ensembles: what is open, its baseline, and what was open a moment ago


@dataclass(frozen=True)
class Futures:
    """Members of a scenario, seen through the curves of a lens.

    Parameters
    ----------
    scenario : Scenario
        Around which they are drawn.
    years : ndarray, shape (times,)
        Recorded moments.
    names : tuple of str
        Scalars that were recorded.
    runs : ndarray, shape (times, names, members)
        Their values.
    bands : mapping
        By key of a curve, its quantiles at `LEVELS`, shape (levels, times).
    failures : tuple of Failure or None
        Reality checks that some members fail; None where they were not looked at.
    seconds : float
        Time it took to compute them.
    """

    scenario: Scenario
    years: NDArray[np.float64]
    names: Names
    runs: Values
    bands: Mapping[str, Values]
    failures: tuple[Failure, ...] | None
    seconds: float

    @property
    def size(self) -> int:
        """How many members there are."""
        return int(self.runs.shape[2])

    @cached_property
    def failing(self) -> tuple[int, ...]:
        """Numbers of the members that fail a check, each once."""
        return tuple(sorted({member for one in self.failures or () for member in one.members}))

    def __contains__(self, key: str) -> bool:
        return key in self.bands

    def median(self, key: str) -> Values:
        """Median of a curve, shape (times,)."""
        found: Values = self.bands[key][MEDIAN]
        return found

    def members(self, key: str) -> NDArray[Any]:
        """Every member of a curve, shape (times, members)."""
        return values_of(lambda name: self.runs[:, self.names.index(name), :], key)

    def member(self, number: int) -> Scenario:
        """Scenario that runs to exactly the curves of one member."""
        return member_scenario(self.scenario, SEED, number)


class _Growing:
    """An ensemble that one thread at a time extends."""

    def __init__(self, scenario: Scenario, names: Names) -> None:
        self.ensemble = Ensemble(scenario, names, seed=SEED)
        self.seconds = 0.0
        self._seen: tuple[tuple[int, Names, bool], Futures] | None = None
        self._at_work = threading.Lock()

    def extend(
        self, size: int, cancelled: Cancelled, progress: Callable[[int], None] = lambda _: None,
        *, check: bool = True,
    ) -> None:  # fmt: skip
        """Grow to a number of members, or stop on the way."""
        with self._at_work:
            began = time.perf_counter()
            try:
                self.ensemble.extend(size, cancelled, progress, check=check)
            except CancelledError:
                pass  # what is there so far is shown
            finally:
                self.seconds += time.perf_counter() - began

    def seen(self, keys: Names, most: int | None = None) -> Futures:
        """See the first members through some curves; the last view is kept."""
        runs = self.ensemble.runs[:, :, :most]
        asked = (runs.shape[2], keys, self.ensemble.is_checked)
        if self._seen is None or self._seen[0] != asked:
            ensemble = self.ensemble
            # Of fewer members than there are, only the curves are wanted.
            whole = runs.shape[2] == ensemble.size and ensemble.is_checked
            failures = ensemble.failures() if whole else None
            self._seen = asked, Futures(
                ensemble.scenario, ensemble.years, ensemble.names, runs,
                _bands(ensemble.names, runs, keys), failures, self.seconds,
            )  # fmt: skip
        return self._seen[1]


_kept: OrderedDict[tuple[int, Names], _Growing] = OrderedDict()
_keeping = threading.Lock()
_costs: deque[float] = deque(maxlen=8)  # of one member in the latest previews, seconds
_ready: set[int] = set()  # numbers of blocs whose kernel is at hand


def prepare(blocs: int) -> None:
    """Have the kernel for many members at hand: from the cache, or by compiling once."""
    world_simulator(Backend.COMPILED, blocs).warm_up(MEMBERS)
    _ready.add(blocs)


def are_ready(scenario: Scenario) -> bool:
    """Whether members of a scenario can be computed without waiting for a compiler."""
    return scenario.kernel == "world" and len(scenario.blocs) in _ready


def preview_size() -> int:
    """Members of a setting that a hand passes by: as many as a frame has time for."""
    size = PREVIEW
    while size > FEWEST and _costs and size * min(_costs) > PREVIEW_BUDGET:
        size //= 2
    return size


def preview(scenario: Scenario, keys: Names) -> Futures:
    """Compute as many members as a moving picture has time for; it always finishes."""
    growing = _growing(scenario, keys)
    missing, before = preview_size() - growing.ensemble.size, growing.seconds
    if missing > 0:
        # A hand that moves on waits for no check.
        growing.extend(growing.ensemble.size + missing, lambda: False, check=False)
        _costs.append((growing.seconds - before) / missing)
    return growing.seen(_known(growing, keys))


def grown(
    scenario: Scenario, keys: Names, size: int, cancelled: Cancelled,
    progress: Callable[[int], None] = lambda _: None,
) -> Futures:  # fmt: skip
    """Compute members up to a number, or fewer where it is cancelled."""
    growing = _growing(scenario, keys)
    growing.extend(size, cancelled, progress)
    return growing.seen(_known(growing, keys))


def behind(scenario: Scenario, keys: Names, beside: Futures, cancelled: Cancelled) -> Futures:
    """See the same members of a baseline, those that are missing computed before.

    Parameters
    ----------
    scenario : Scenario
        The baseline.
    keys : tuple of str
        Curves that are wanted; those that the baseline lacks are left out.
    beside : Futures
        Members whose numbers they shall have.
    cancelled : function
        Whether to make do with what there is, beyond a preview.
    """
    growing = _growing(scenario, keys)
    if growing.ensemble.size == 0:
        growing.extend(min(preview_size(), beside.size), lambda: False, check=False)
    growing.extend(beside.size, cancelled)
    return growing.seen(_known(growing, keys), beside.size)


def _growing(scenario: Scenario, keys: Names) -> _Growing:
    recordable = set(world_simulator(Backend.COMPILED, len(scenario.blocs)).recordable)
    wanted = dict.fromkeys(name for key in keys for name in names_in(key))
    names = tuple(name for name in wanted if name in recordable)
    place = (id(scenario), names)
    with _keeping:
        found = _kept.get(place)
        if found is None or found.ensemble.scenario is not scenario:
            found = _kept[place] = _Growing(scenario, names)
        _kept.move_to_end(place)
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
        return found


def _known(growing: _Growing, keys: Sequence[str]) -> Names:
    names = set(growing.ensemble.names)
    return tuple(key for key in keys if names.issuperset(names_in(key)))


def _bands(names: Names, runs: Values, keys: Names) -> dict[str, Values]:
    """Quantiles by key; sums and quotients are formed member by member."""
    plain = quantile_bands(runs)
    found = {name: plain[:, :, k] for k, name in enumerate(names) if name in keys}
    made = [key for key in keys if key not in found]
    if made:
        formed = [values_of(lambda name: runs[:, names.index(name), :], key) for key in made]
        bands = quantile_bands(np.stack(formed, axis=1).astype(np.float32, copy=False))
        found |= {key: bands[:, :, k] for k, key in enumerate(made)}
    return {key: found[key] for key in keys}
