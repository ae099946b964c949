"""One number about a run of the world model: an output, or a regime's margin, in one year.

Every analysis asks it of many members at once. Members differ from the scenario in a few
parameters only; they are laid out piece by piece, so that a large design needs little memory,
can be given up between two pieces, and gives the same numbers however it is cut.
"""

from collections.abc import Callable, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass
from functools import cached_property
from typing import TypedDict

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.regimes import REGIMES, Regime
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import DEFAULT_STEP, MEMBERS, Horizon, Simulator
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error, listed
from tenfold_kernels.parameters import address
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown, unknown_name
from tenfold_kernels.world.levers import NO_CONTROL
from tenfold_kernels.world.run import world_simulator

Array = NDArray[np.float64]
Cancelled = Callable[[], bool]
Progress = Callable[[int, int], None]  # how many members are done, of how many

PIECE = 64 * MEMBERS  # a few tens of milliseconds each


class Manner(TypedDict, total=False):
    """How members are run and by what it can be stopped: options of `Question.answers`."""

    threads: int | None
    cancelled: Cancelled
    progress: Progress


def never() -> bool:
    """Never give up."""
    return False


def unseen(done: int, of: int) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class Question:
    """An output of a scenario in one year; see `ask`.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    output : str
        A scalar of the model such as ``generations_behind[b]``, or a regime such as
        ``exhaustion[b]``, whose margin is then the number.
    year : float
        Inside the scenario's years, on a step.
    simulator : Simulator
        Which runs it.
    """

    scenario: Scenario
    output: str
    year: float
    simulator: Simulator

    @property
    def regime(self) -> Regime | None:
        """The regime that is asked about, if one is."""
        return REGIMES.get(self.output.partition("[")[0])

    @property
    def level(self) -> float | None:
        """Where the answer flips by itself: nought for a regime."""
        return None if self.regime is None else 0.0

    @property
    def unit(self) -> str:
        """Unit of the answer; empty for a regime, whose margins may mix units."""
        name = self.output.partition("[")[0]
        return "" if self.regime else self.simulator.model.unit_text(name)

    @cached_property
    def values(self) -> dict[str, float]:
        """Every parameter of the scenario."""
        return self.scenario.all_values()

    def answer(self, changes: Mapping[str, float] | None = None) -> float:
        """Answer for one member, by a run of its own.

        Parameters
        ----------
        changes : mapping, optional
            Parameters that differ from the scenario, by address.
        """
        single = {key: np.array([value]) for key, value in (changes or {}).items()}
        return float(self._by_single_runs(self.scenario.start, single, 1)[0])

    def answers(
        self,
        changes: Mapping[str, Array],
        count: int,
        *,
        start: float | None = None,
        threads: int | None = None,
        cancelled: Cancelled = never,
        progress: Progress = unseen,
    ) -> Array:
        """Answer for many members.

        Parameters
        ----------
        changes : mapping
            Parameters in which members differ from the scenario, by address, each with one
            value for each member.
        count : int
            Number of members.
        start : float, optional
            First year of the runs, where it differs from the scenario's.
        threads : int, optional
            As `Simulator.run_many` takes them; answers do not depend on it.
        cancelled : function
            Asked before each few members.
        progress : function
            Told how many members are done, after each piece.

        Returns
        -------
        ndarray, shape (count,)

        Raises
        ------
        concurrent.futures.CancelledError
            If `cancelled` said so.
        """
        begin = self.scenario.start if start is None else start
        found = np.empty(count)
        for first in range(0, count, PIECE):
            if cancelled():
                raise CancelledError
            part = slice(first, min(first + PIECE, count))
            size = part.stop - first
            taken = {key: values[part] for key, values in changes.items()}
            if self._one_by_one(size):
                found[part] = self._by_single_runs(begin, taken, size, cancelled)
            else:
                found[part] = self._side_by_side(begin, taken, size, threads, cancelled)
            progress(part.stop, count)
        return found

    def _one_by_one(self, count: int) -> bool:
        """Whether single runs are sooner done; they give the same numbers to the last bit."""
        if self.simulator.backend is Backend.INTERPRETED:
            return True
        return count < MEMBERS and not self.simulator.is_compiled(MEMBERS)

    def _by_single_runs(
        self, start: float, changes: Mapping[str, Array], count: int, cancelled: Cancelled = never
    ) -> Array:
        def runs(free: bool, record: list[str]) -> Array:
            found = np.empty((len(record), count))
            for k in range(count):
                if cancelled():
                    raise CancelledError
                own = {key: float(values[k]) for key, values in changes.items()}
                member = {**self.values, **own, **(self._no_controls if free else {})}
                run = self.simulator.run(member, self._last(start), record=record)
                found[:, k] = run.values[:, -1]
            return found

        return self._combined(runs)

    def _side_by_side(
        self,
        start: float,
        changes: Mapping[str, Array],
        count: int,
        threads: int | None,
        cancelled: Cancelled,
    ) -> Array:
        def runs(free: bool, record: list[str]) -> Array:
            idle = self._no_controls if free else {}
            members = np.repeat(self._column, count, axis=1)
            for key, values in changes.items():
                members[self._row[key]] = values
            for key, value in idle.items():
                members[self._row[key]] = value
            found = self.simulator.run_many(
                members, self._last(start), record, threads=threads, cancelled=cancelled
            )
            return np.asarray(found[:, -1], np.float64)

        return self._combined(runs)

    def _combined(self, runs: Callable[[bool, list[str]], Array]) -> Array:
        """Run what the answer needs, with controls as they are and without, and work it out."""
        if self.regime is None:
            return np.asarray(runs(False, [self.output])[0], np.float64)
        bloc = self.output.partition("[")[2].removesuffix("]")
        found: dict[tuple[str, bool], Array] = {}
        for free in (False, True):
            record = [name for name, without in self.regime.needs(bloc) if without is free]
            if record:
                each = runs(free, record)
                found |= {(name, free): each[k] for k, name in enumerate(record)}
        return self.regime.margin(bloc, lambda name, free: found[name, free])

    def _last(self, start: float) -> Horizon:
        steps = Horizon(start, self.year).steps
        return Horizon(start, self.year, every=steps)

    @cached_property
    def _row(self) -> dict[str, int]:
        return {name: k for k, name in enumerate(self.simulator.parameter_names)}

    @cached_property
    def _column(self) -> Array:
        return np.array([[self.values[name]] for name in self.simulator.parameter_names])

    @cached_property
    def _no_controls(self) -> dict[str, float]:
        return {key: NO_CONTROL[name] for key in self.values
                if (name := key.partition("[")[0]) in NO_CONTROL}  # fmt: skip


def ask(
    scenario: Scenario, output: str, year: float, simulator: Simulator | None = None
) -> Question:
    """Check a question.

    Parameters
    ----------
    scenario : Scenario
        What is asked about.
    output : str
        Scalar of the world model, or regime.
    year : float
        After the scenario's start and not after its end, on a step.
    simulator : Simulator, optional
        Which to use; the compiled one if left out.

    Raises
    ------
    InputError
        If the scenario is of another kernel, there is no such output, or the year lies
        outside.
    """
    if scenario.kernel != "world":
        allowed = Phrase("a scenario of the world model")
        raise input_error(
            "scenario", Fault(Wrong.NOT_A_SCENARIO, "", f"'{scenario.kernel}'", allowed)
        )
    chosen = simulator or world_simulator(blocs=len(scenario.blocs))
    check_output(scenario, output, chosen)
    check_year(year, scenario.start, scenario.stop)
    return Question(scenario, output, float(year), chosen)


def check_output(scenario: Scenario, output: str, simulator: Simulator) -> None:
    """Refuse what is neither a scalar of the model nor a regime."""
    name = output.partition("[")[0]
    if name in REGIMES:
        of_a_bloc = REGIMES[name].of_a_bloc
        allowed = [address(name, (b,)) for b in scenario.blocs] if of_a_bloc else [name]
    else:
        allowed = [one for one in simulator.recordable if one.partition("[")[0] == name]
    if output in allowed:
        return
    if allowed:
        raise input_error("output", Fault(Wrong.NOT_AN_OPTION, "", shown(output), listed(allowed)))
    known = dict.fromkeys(one.partition("[")[0] for one in simulator.recordable)
    raise input_error("output", unknown_name("", name, [*REGIMES, *known]))


def check_year(year: float, start: float, stop: float, name: str = "year") -> None:
    """Refuse a year outside of a scenario's, or between two steps."""
    steps = (year - start) / DEFAULT_STEP
    if not (start < year <= stop and steps == round(steps)):
        allowed = Phrase("a year after {first} and up to {last}, in whole eighths",
                         first=f"{start:g}", last=f"{stop:g}")  # fmt: skip
        raise input_error(name, Fault(Wrong.OUT_OF_RANGE, "", f"{year:g}", allowed))
