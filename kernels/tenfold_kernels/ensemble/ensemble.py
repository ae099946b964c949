"""An ensemble of runs of one scenario, which grows without doing anything twice."""

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.ensemble.bands import LEVELS, quantile_bands
from tenfold_kernels.ensemble.design import design
from tenfold_kernels.ensemble.distributions import dimensions, members, uncertain
from tenfold_kernels.ensemble.member import member_scenario
from tenfold_kernels.ensemble.reality import Failure, merged, reality_of, responses
from tenfold_kernels.equations.parts import share_out
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator

Array = NDArray[np.float64]
Runs = NDArray[np.float32]

SLICE = 128  # members that a thread takes at a time; a multiple of what runs side by side
# Up to so many new ones, all threads share a slice twice as long, and take from it few at a
# time, so that none waits long for one that the window held up.
FEW = 1024
YEARLY = 8  # steps
PAIRED = 1024  # members whose responses are checked at a time, which bounds memory


@dataclass(frozen=True)
class Computed:
    """What is there so far; a later one has more, and takes nothing back.

    Parameters
    ----------
    runs : ndarray, shape (times, outputs, members)
        Results.
    low, high : ndarray, shape (checked scalars, members)
        Extremes over the recorded moments of what reality checks look at.
    """

    runs: Runs
    low: Runs
    high: Runs


class Ensemble:
    """Runs of one scenario whose assumptions are drawn from what is known of them.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    names : sequence of str, optional
        Outputs to record; the headline ones of the model if left out.
    seed : int
        Of the design.
    every : int
        Record each so many steps; a year if left out.
    stop : float, optional
        Last year, where it differs from the scenario's.
    checked : bool
        Whether to evaluate reality checks on every member.
    simulator : Simulator, optional
        Which to use; the compiled one if left out.
    threads : int, optional
        One for each usable core if left out; results do not depend on it.

    Notes
    -----
    Results do not depend on the slices in which it grew, nor on whether one was cancelled.
    One thread may extend it while others read.
    """

    def __init__(
        self,
        scenario: Scenario,
        names: Sequence[str] | None = None,
        *,
        seed: int = 0,
        every: int = YEARLY,
        stop: float | None = None,
        checked: bool = True,
        simulator: Simulator | None = None,
        threads: int | None = None,
    ) -> None:
        self.scenario = scenario
        self.seed = seed
        self.threads = threads
        self.simulator = simulator or world_simulator(blocs=len(scenario.blocs))
        model = self.simulator.model
        self.names = tuple(names if names is not None else model.headlines())
        self.horizon = Horizon(scenario.start, stop or scenario.stop, every=every)
        self.years = self.horizon.years
        self.reality = reality_of(self.simulator) if checked else None
        order = tuple(scenario.all_values())
        kept = self.simulator.parameter_names
        # A model with some equations replaced may need fewer parameters.
        self._rows = None if kept == order else [order.index(name) for name in kept]
        self._doubted = uncertain(scenario)
        self._design = design(len(dimensions(scenario)), seed)
        self._unchecked = 0  # of the first members, how many were not looked at
        self._computed = Computed(
            np.empty((len(self.years), len(self.names), 0), np.float32),
            np.empty((len(self._checked), 0), np.float32),
            np.empty((len(self._checked), 0), np.float32),
        )

    @property
    def _checked(self) -> tuple[str, ...]:
        return self.reality.names if self.reality is not None else ()

    @property
    def size(self) -> int:
        """Number of members so far."""
        return int(self._computed.runs.shape[2])

    @property
    def is_checked(self) -> bool:
        """Whether reality checks were looked at in every member so far."""
        return self.reality is not None and not self._unchecked

    @property
    def runs(self) -> Runs:
        """Results of every member, shape (times, outputs, members)."""
        return self._computed.runs

    def extend(
        self,
        size: int,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int], None] = lambda _: None,
        *,
        check: bool = True,
    ) -> None:
        """Grow to a number of members; nothing happens if there are as many.

        Parameters
        ----------
        size : int
            Members wanted in all.
        cancelled : function
            Asked, by any of the threads, before each few members; if true, growing ends, and
            members without a gap before them are kept.
        progress : function
            Told, by any of the threads but one at a time, how many members are done.
        check : bool
            Whether to look at what reality checks ask for; if not, these members are run
            again for that alone when next it grows with them.

        Raises
        ------
        concurrent.futures.CancelledError
            If `cancelled` said so.
        """
        if check and self._unchecked:
            self._look_at_unchecked(cancelled)
        first = self.size
        if size <= first:
            return
        check = check or first > self._unchecked  # those that were not looked at come first
        grown = self._with_room(size)
        is_few = size - first <= FEW
        around, inside = (1, self.threads) if is_few else (self.threads, 1)
        length = 2 * SLICE if is_few else SLICE
        starts = range(first, size, length)
        done: set[int] = set()
        reporting = threading.Lock()

        def work(parts: Iterator[int]) -> None:
            for part in parts:
                stop = min(part + length, size)
                self._run(grown, part, stop, cancelled, check, inside)
                with reporting:
                    done.add(part)
                    progress(min(first + len(done) * length, size))

        try:
            share_out(starts, work, around, cancelled)
        finally:
            # What is kept has no gaps: the slices before the first one that is missing.
            missing = next((part for part in starts if part not in done), size)
            if missing > first:
                self._computed = Computed(
                    grown.runs[:, :, :missing], grown.low[:, :missing], grown.high[:, :missing]
                )
                self._unchecked = self._unchecked if check else missing

    def bands(self, levels: Sequence[float] = LEVELS) -> Runs:
        """Quantiles over members, shape (levels, times, outputs)."""
        return quantile_bands(self._computed.runs, levels, self.threads)

    def series(self, member: int) -> Mapping[str, NDArray[np.float32]]:
        """Curves of one member by output."""
        return dict(zip(self.names, self._computed.runs[:, :, member].T, strict=True))

    def member(self, member: int) -> Scenario:
        """Scenario that runs to exactly the curves of one member."""
        return member_scenario(self.scenario, self.seed, member)

    def failures(self) -> tuple[Failure, ...]:
        """Bounds and identities that some members break; none while some are unchecked."""
        if self.reality is None or self._unchecked:
            return ()
        return self.reality.failures(self._computed.low, self._computed.high)

    def responses(
        self,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[int], None] = lambda _: None,
    ) -> tuple[Failure, ...]:
        """Responses that go the wrong way, with the members.

        Every member is run again beside itself with one parameter raised, for each response;
        that takes some four times as long as growing did.

        Parameters
        ----------
        cancelled : function
            Asked before each few members.
        progress : function
            Told how many members are done, now and then.

        Raises
        ------
        concurrent.futures.CancelledError
            If `cancelled` said so.
        """
        found: list[Failure] = []
        for first in range(0, self.size, PAIRED):
            stop = min(first + PAIRED, self.size)
            found += responses(
                self.simulator,
                self._drawn(first, stop),
                self.scenario.start,
                stop=self.horizon.stop,
                first=first,
                threads=self.threads,
                cancelled=cancelled,
            )
            progress(stop)
        return merged(found)

    def _drawn(self, first: int, stop: int) -> Array:
        """Parameters of some members, in the simulator's order."""
        drawn = members(self.scenario, self._design.points(first, stop), self._doubted)
        return drawn if self._rows is None else drawn[self._rows]

    def _with_room(self, size: int) -> Computed:
        """Copy what there is to where there is room for more."""
        old = self._computed
        new = Computed(
            np.empty((*old.runs.shape[:2], size), np.float32),
            np.empty((len(old.low), size), np.float32),
            np.empty((len(old.high), size), np.float32),
        )
        new.runs[:, :, : self.size] = old.runs
        new.low[:, : self.size], new.high[:, : self.size] = old.low, old.high
        return new

    def _run(
        self, grown: Computed, first: int, stop: int, cancelled: Callable[[], bool], check: bool,
        threads: int | None,
    ) -> None:  # fmt: skip
        looked_at = self._checked if check else ()
        found = self._recorded((*self.names, *looked_at), first, stop, cancelled, threads)
        count = len(self.names)
        grown.runs[:, :, first:stop] = found[:count].swapaxes(0, 1)
        if check:
            _keep_extremes(grown, found[count:], first, stop)

    def _look_at_unchecked(self, cancelled: Callable[[], bool]) -> None:
        for part in range(0, self._unchecked, FEW):
            stop = min(part + FEW, self._unchecked)
            found = self._recorded(self._checked, part, stop, cancelled, self.threads)
            _keep_extremes(self._computed, found, part, stop)
        self._unchecked = 0

    def _recorded(
        self, names: tuple[str, ...], first: int, stop: int, cancelled: Callable[[], bool],
        threads: int | None,
    ) -> Runs:  # fmt: skip
        return self.simulator.run_many(
            self._drawn(first, stop), self.horizon, names, threads=threads, cancelled=cancelled,
            dtype=np.float32,
        )  # fmt: skip


def _keep_extremes(computed: Computed, found: Runs, first: int, stop: int) -> None:
    found.min(axis=1, out=computed.low[:, first:stop])
    found.max(axis=1, out=computed.high[:, first:stop])
