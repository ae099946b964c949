"""The best that a team could have set, had it known what the others would do.

Found by differential evolution (Storn and Price, 1997, Journal of Global Optimization 11,
341-359), as SciPy has it, over the places of the team's sliders. What was played is among the
first that it tries. It is a search, not a proof that nothing is better.
"""

import time
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.question import check_output, check_year, never
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.equations.stretches import run_in_stretches, run_many_in_stretches
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error, listed
from tenfold_kernels.play.play import Branch, Play
from tenfold_kernels.play.run import stretches_of
from tenfold_kernels.slider_places import place_of, value_at
from tenfold_kernels.values import shown
from tenfold_kernels.world.run import world_simulator

Array = NDArray[np.float64]
METHOD = "differential evolution (Storn and Price 1997)"
USUAL_RUNS, FEWEST_RUNS, MOST_RUNS = 3000, 64, 200_000
USUAL_SECONDS = 60.0
FEWEST_MEMBERS, MOST_MEMBERS = 32, 192  # of a generation
PER_DIMENSION = 10


@dataclass(frozen=True)
class Wanted:
    """What a team would have wanted.

    Parameters
    ----------
    output : str
        A scalar of the world model.
    year : float
        In which it counts.
    high : bool
        Whether more of it is better.
    team : str
        Whose levers are searched; the others do what they did. Empty for all teams together.
    per_turn : bool
        Whether levers may change from turn to turn, or are set once at the start.
    """

    output: str
    year: float
    high: bool = True
    team: str = ""
    per_turn: bool = False


@dataclass(frozen=True)
class Hindsight:
    """What the search found.

    Parameters
    ----------
    branch : Branch
        The best course, with as many turns as were played.
    value, played : float
        What is wanted, in the best course and in the one that was played.
    runs : int
        How many courses were tried.
    is_whole : bool
        Whether the search went as far as it was meant to: neither time nor patience ran out.
    """

    branch: Branch
    value: float
    played: float
    runs: int
    is_whole: bool


class _StoppedError(Exception):
    """The search shall end with what it has."""


def hindsight(
    play: Play,
    wanted: Wanted,
    name: str,
    *,
    runs: int = USUAL_RUNS,
    seconds: float = USUAL_SECONDS,
    seed: int = 0,
    simulator: Simulator | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Hindsight:
    """Search for the best settings of a team in the branch at hand.

    Parameters
    ----------
    play : Play
        The play.
    wanted : Wanted
        What is best.
    name : str
        What to call the branch that is found.
    runs : int
        Most runs of the model.
    seconds : float
        Time after which it ends with the best so far; then alone the answer depends on the
        machine.
    seed : int
        Of the search.
    simulator : Simulator, optional
        Which to use; the compiled one if left out.
    cancelled : function
        Asked before each generation; if true, the search ends with the best so far.
    progress : function
        Told how many runs are done, of how many.

    Raises
    ------
    InputError
        If there is no such output or team, the year was not reached, or nothing was played.
    """
    from scipy.optimize import differential_evolution

    simulator = simulator or world_simulator(blocs=len(play.scenario.blocs))
    check(play, wanted, simulator)
    course = _Course(play, wanted, simulator)
    began, best = time.monotonic(), _Best()

    def costs(places: Array) -> Array:
        if cancelled() or time.monotonic() - began > seconds:
            raise _StoppedError
        try:
            found = course.outcomes(places, cancelled)
        except CancelledError:
            raise _StoppedError from None
        best.take(places, found)
        progress(min(best.tried, runs), runs)
        return found

    here = course.played_places()
    best.take(here[:, None], course.outcomes(here[:, None]))  # there is an answer, come what may
    dimensions = len(here)
    members = int(np.clip(PER_DIMENSION * dimensions, FEWEST_MEMBERS, MOST_MEMBERS))
    tries = runs - 1 - 2 * (dimensions + 1)  # the rest is for the ends of the sliders
    members = max(5, min(members, tries))
    start = np.random.default_rng(seed).random((members, dimensions))
    start[0] = here
    try:
        differential_evolution(
            costs, [(0.0, 1.0)] * dimensions, init=start, maxiter=max(0, tries // members - 1),
            rng=seed, polish=False, updating="deferred", vectorized=True, tol=1e-6,
        )  # fmt: skip
        costs(_to_ends(best.places))
        is_whole = True
    except _StoppedError:
        is_whole = False
    sign = -1.0 if wanted.high else 1.0
    branch = course.branch(best.places, name)
    return Hindsight(branch, sign * best.cost, course.played(), best.tried, is_whole)


def _to_ends(places: Array) -> Array:
    """Each slider in turn at either end, and all of them: where the best often lies."""
    dimensions = len(places)
    found = np.repeat(places[:, None], 2 * dimensions + 2, axis=1)
    for k in range(dimensions):
        found[k, 2 * k : 2 * k + 2] = 0.0, 1.0
    found[:, -2], found[:, -1] = 0.0, 1.0
    return found


def check(play: Play, wanted: Wanted, simulator: Simulator) -> None:
    """Refuse a question that the branch at hand has no answer to; raises InputError."""
    names = [team.name for team in play.teams]
    if wanted.team and wanted.team not in names:
        fault = Fault(Wrong.NOT_AN_OPTION, "", shown(wanted.team), listed(names))
        raise input_error("team", fault)
    if not play.branch.turns:
        allowed = Phrase("a branch with a turn at least")
        raise input_error("branch", Fault(Wrong.WRONG_TYPE, "", shown(play.branch.name), allowed))
    if wanted.output not in simulator.recordable:
        check_output(play.scenario, wanted.output, simulator)
        allowed = Phrase("a variable of the model")
        raise input_error("output", Fault(Wrong.WRONG_TYPE, "", shown(wanted.output), allowed))
    check_year(wanted.year, play.scenario.start, play.year_of(len(play.branch.turns)))


class _Best:
    """The best of what was tried."""

    def __init__(self) -> None:
        self.tried, self.cost = 0, np.inf
        self.places = np.empty(0)

    def take(self, places: Array, costs: Array) -> None:
        if not self.tried:
            self.places, self.cost = places[:, 0].copy(), float(costs[0])
        self.tried += len(costs)
        k = int(np.argmin(costs))
        if costs[k] < self.cost:
            self.places, self.cost = places[:, k].copy(), float(costs[k])


class _Course:
    """Turns places of sliders into runs."""

    def __init__(self, play: Play, wanted: Wanted, simulator: Simulator) -> None:
        self.play, self.wanted, self.simulator = play, wanted, simulator
        held = [team for team in play.teams if wanted.team in ("", team.name)]
        self.levers = [lever for team in held for lever in team.levers]
        self.teams = {team.name: team.levers for team in held}
        table = play.scenario.table
        self.specs = [table.spec(lever) for lever in self.levers]
        turns = len(play.branch.turns)
        self.stretches = [
            (year, values) for year, values in stretches_of(play, play.branch) if year < wanted.year
        ]
        self.turns = turns
        self.free = len(self.stretches) if wanted.per_turn else 1
        self.horizon = Horizon(play.scenario.start, wanted.year)
        self.horizon = replace(self.horizon, every=self.horizon.steps)
        self.rows = [simulator.parameter_names.index(lever) for lever in self.levers]

    def played(self) -> float:
        """What came of the branch as it was played."""
        run = run_in_stretches(
            self.simulator, self.stretches, self.horizon, [self.wanted.output]
        )  # fmt: skip
        return float(run.values[0, -1])

    def played_places(self) -> Array:
        """Places of the sliders as they were played; the first turn's where they are set once."""
        places = [
            [float(place_of(spec, values[lever]))
             for lever, spec in zip(self.levers, self.specs, strict=True)]
            for _, values in self.stretches[: self.free]
        ]  # fmt: skip
        found: Array = np.clip(np.array(places).ravel(), 0.0, 1.0)
        return found

    def values(self, places: Array) -> Array:
        """Values of the levers, shape (free turns, levers, members)."""
        shaped = places.reshape(self.free, len(self.levers), -1)
        values = [value_at(spec, shaped[:, k]) for k, spec in enumerate(self.specs)]
        return np.asarray(np.stack(values, axis=1), np.float64)

    def outcomes(self, places: Array, cancelled: Callable[[], bool] = never) -> Array:
        """What is wanted of each member, to be made as small as can be."""
        values = self.values(places)
        count = values.shape[-1]
        courses = []
        for turn, (_, given) in enumerate(self.stretches):
            members = np.repeat(self.simulator.member(given)[:, None], count, axis=1)
            members[self.rows] = values[min(turn, self.free - 1)]
            courses.append(members)
        years = [year for year, _ in self.stretches]
        found: Array = run_many_in_stretches(
            self.simulator, years, courses, self.horizon, [self.wanted.output],
            cancelled=cancelled,
        )[0, -1]  # fmt: skip
        costs = -found if self.wanted.high else found
        return np.asarray(np.where(np.isfinite(costs), costs, np.inf), np.float64)

    def branch(self, places: Array, name: str) -> Branch:
        """The course of one member, with the other teams' turns as they were."""
        values = self.values(places)[..., 0]
        turns = []
        for turn in range(self.turns):
            others = {
                team: given
                for team, given in self.play.branch.turns[turn].items()
                if team not in self.teams
            }
            own = {}
            if turn < self.free:
                now = dict(zip(self.levers, values[turn].tolist(), strict=True))
                own = {
                    team: {lever: now[lever] for lever in levers}
                    for team, levers in self.teams.items()
                }
            turns.append({**others, **own})
        return Branch(name, tuple(turns))
