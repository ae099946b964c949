"""Inverse: which sliders to move, and how little, so that an outcome takes a value.

Levers are first moved one by one over their sliders. Those that pass the target are answers
by themselves. Levers that pull towards it are then moved together, in twos and threes, each
as fast as it pulls: for a response that is linear the shortest way there is, because it runs
along the gradient. Where the target is passed is narrowed down for all of them side by side,
and every answer is run once more by itself. Where that does not suffice, levers are added
one after the other, the strongest first, until it is reached or nothing is left to add.
"""

import time
from collections import Counter
from collections.abc import Sequence
from itertools import combinations
from typing import TypeVar, Unpack

import numpy as np

from tenfold_kernels.analysis.levers import Lever, levers_of
from tenfold_kernels.analysis.moves import Move
from tenfold_kernels.analysis.paths import (
    PARTS,
    ROUNDS,
    Bracket,
    Path,
    answered,
    first_bracket,
    narrowed,
)
from tenfold_kernels.analysis.question import Array, Cancelled, Manner, Question, ask, never, unseen
from tenfold_kernels.analysis.reached import (
    ALREADY,
    JUMPS,
    NEAREST,
    UNMOVED,
    Answer,
    Reached,
)
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.scenario import Scenario

MOST_TOGETHER = 3
ALTERNATIVES = 4  # for each number of levers
OFTENEST = 2  # in how many alternatives of the same number a lever may appear
TOLERANCE = 1e-3  # of the way from the present value to the target
STOPS_ALONE, STOPS_TOGETHER = 5, 4
PULLING = {2: 12, 3: 8}  # how many of the strongest levers are combined in twos and threes
SHORTER = 0.95  # that a lever more must make the way
LEAST_PULL = 1e-6  # of the way to the target; what pulls less is rounding

T = TypeVar("T", Bracket, Answer)


class _Search:
    """One search: what it asks, what it has met, and how near it came."""

    def __init__(
        self, question: Question, target: float, threads: int | None, cancelled: Cancelled
    ) -> None:
        self.question, self.target = question, target
        self.threads, self.cancelled = threads, cancelled
        self.now = question.answer()
        self.tolerance = TOLERANCE * abs(target - self.now)
        self.runs = 1
        self.largest_change = 0.0
        self.nearest: tuple[float, Path | None, float] = (abs(target - self.now), None, 0.0)
        self.jump: Bracket | None = None

    def along(self, paths: Sequence[Path], points: Sequence[Array]) -> list[Array]:
        """Outcomes at points of each path; the nearest to the target is kept in mind."""
        outcomes = answered(self.question, paths, points, self.threads, self.cancelled)
        self.runs += sum(map(len, points))
        for path, progress, found in zip(paths, points, outcomes, strict=True):
            self.largest_change = max(self.largest_change, float(np.abs(found - self.now).max()))
            off = np.abs(found - self.target)
            k = int(off.argmin())
            if off[k] < self.nearest[0]:
                self.nearest = (float(off[k]), path, float(progress[k]))
        return outcomes

    def passed(
        self, paths: Sequence[Path], points: Sequence[Array], outcomes: Sequence[Array]
    ) -> list[Bracket]:
        """Where paths first pass the target, shortest first."""
        each = zip(paths, points, outcomes, strict=True)
        found = (first_bracket(*one, self.now, self.target) for one in each)
        return sorted((one for one in found if one), key=lambda one: one.estimate(self.target))

    def best(
        self, brackets: Sequence[Bracket], most: int, fewer: Sequence[Answer] = ()
    ) -> list[Answer]:
        """Answers on the shortest of some paths; no lever is in too many of them.

        One is left out if an answer with fewer of its own levers is hardly longer.
        """
        likely = _various(brackets, 3 * most, 3 * OFTENEST)
        exact = sorted(self.exactly(likely), key=lambda one: one.length)
        worth = [
            one
            for one in exact
            if one.all_matter
            and all(
                one.length < SHORTER * other.length
                for other in fewer
                if {*other.keys} < {*one.keys}
            )
        ]
        return _various(worth, most, OFTENEST)

    def exactly(self, brackets: Sequence[Bracket]) -> list[Answer]:
        """Answers where paths pass the target, except those that jump over it."""
        found = []
        self.runs += len(brackets) * ROUNDS * (PARTS - 1)
        for one in narrowed(
            self.question, brackets, self.now, self.target, self.threads, self.cancelled
        ):
            off = {one.near: abs(one.before - self.target), one.far: abs(one.beyond - self.target)}
            progress = min(off, key=lambda at: off[at])
            if off[progress] <= self.tolerance:
                found.append(self.answer_at(one.path, progress))
            else:
                self.jump = one
        return found

    def answer_at(self, path: Path, progress: float) -> Answer:
        """What a run of its own gives after some progress."""
        values = {key: float(value[0]) for key, value in path.values(np.array([progress])).items()}
        self.runs += 1
        moves = tuple(
            Move(lever.key, lever.spec, lever.here, values[lever.key])
            for lever in path.levers
            if values[lever.key] != lever.here
        )
        return Answer(moves, self.question.answer(values), path.length(progress))


def reach(
    scenario: Scenario,
    output: str,
    year: float,
    target: float,
    *,
    levers: Sequence[Lever] | None = None,
    most: int = MOST_TOGETHER,
    alternatives: int = ALTERNATIVES,
    simulator: Simulator | None = None,
    **manner: Unpack[Manner],
) -> Reached:
    """Find the smallest sets of slider moves that bring an outcome to a value.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    output : str
        Scalar of the model, or regime, whose flip lies at nought.
    year : float
        Inside the scenario's years.
    target : float
        Value wanted.
    levers : sequence of Lever, optional
        What may move, as `levers_of` chooses; all policies if left out.
    most : int
        How many levers may move together, up to three; more do only where fewer cannot.
    alternatives : int
        How many answers to give for each number of levers.
    simulator : Simulator, optional
        As for `ask`.
    **manner
        As in `Question.answers`; but progress is told in rounds: levers alone, in twos, in threes.

    Returns
    -------
    Reached
        Fewest levers first, then the shortest way on their sliders. Each was run by itself
        and lies within a thousandth of the way to the target.

    Raises
    ------
    InputError
        If the question cannot be asked.
    concurrent.futures.CancelledError
        If `cancelled` said so.
    """
    question = ask(scenario, output, year, simulator)
    if not np.isfinite(target):
        raise input_error("target", Fault(Wrong.NOT_FINITE, "", f"{target}"))
    chosen = levers_of(scenario, year) if levers is None else tuple(levers)
    return reached(question, target, chosen, most, alternatives, **manner)


def reached(
    question: Question, target: float, levers: Sequence[Lever], most: int = MOST_TOGETHER,
    alternatives: int = ALTERNATIVES, **manner: Unpack[Manner],
) -> Reached:  # fmt: skip
    """Search on behalf of `reach`, for a question that was checked."""
    began = time.perf_counter()
    cancelled, tell = manner.get("cancelled", never), manner.get("progress", unseen)
    search = _Search(question, float(target), manner.get("threads"), cancelled)
    target = search.target
    answers: list[Answer] = []
    reason: Phrase | None = None
    if search.now == target:
        reason = Phrase(ALREADY, target=f"{target:.4g}")
    elif levers:
        alone = [
            Path((one,), (end,), (abs(end - one.place),))
            for one in levers
            for end in one.ends
            if end != one.place
        ]
        points = [path.stops(STOPS_ALONE) for path in alone]
        outcomes = search.along(alone, points)
        answers += search.best(search.passed(alone, points, outcomes), alternatives)
        strongest = _strongest(search, alone, points, outcomes)
        tell(1, most)
        for size in range(2, most + 1):
            paths = [_joined(each) for each in combinations(strongest[: PULLING[size]], size)]
            points = [path.stops(STOPS_TOGETHER) for path in paths]
            outcomes = search.along(paths, points)
            brackets = search.passed(paths, points, outcomes)
            answers += search.best(brackets, alternatives, answers)
            tell(size, most)
        if not answers:
            answers += _as_many_as_it_takes(search, strongest)
    nearest = None
    if not answers and search.now != target:
        _, path, progress = search.nearest
        nearest = None if path is None else search.answer_at(path, progress)
        reason = _why_not(search, search.now if nearest is None else nearest.value)
    return Reached(
        question.output, question.unit, question.year, search.now, target, tuple(answers),
        nearest, reason, search.runs, time.perf_counter() - began,
    )  # fmt: skip


def _strongest(
    search: _Search, alone: Sequence[Path], points: Sequence[Array], outcomes: Sequence[Array]
) -> list[Path]:
    """Levers that pull towards the target, each up to where it pulls most, strongest first."""
    best: dict[str, tuple[float, Path]] = {}
    for path, progress, found in zip(alone, points, outcomes, strict=True):
        (lever,), (end,) = path.levers, path.ends
        pull = (found - search.now) / (search.target - search.now)
        k = int(pull.argmax())
        if pull[k] > max(LEAST_PULL, best[lever.key][0] if lever.key in best else 0.0):
            way = float(progress[k]) * (end - lever.place)
            stop = end if progress[k] == 1.0 else lever.place + way
            best[lever.key] = (float(pull[k]), Path((lever,), (stop,), (pull[k] / abs(way),)))
    ordered = sorted(best.values(), key=lambda one: (-one[0], one[1].levers[0].key))
    return [path for _, path in ordered]


def _joined(paths: Sequence[Path]) -> Path:
    """Let levers move together, each at its own speed."""
    levers, ends, speeds = zip(
        *((path.levers[0], path.ends[0], path.speeds[0]) for path in paths), strict=True
    )
    return Path(levers, ends, speeds)


def _as_many_as_it_takes(search: _Search, strongest: Sequence[Path]) -> list[Answer]:
    """One answer with as few of the strongest levers as pass the target together, if any do."""
    sets = [_joined(strongest[: size + 1]) for size in range(len(strongest))]
    points = [path.stops(1)[-1:] for path in sets]
    outcomes = search.along(sets, points)
    each = zip(sets, points, outcomes, strict=True)
    brackets = (first_bracket(*one, search.now, search.target) for one in each)
    first = next((one for one in brackets if one), None)
    return [] if first is None else search.exactly([first])


def _various(found: Sequence[T], most: int, oftenest: int) -> list[T]:
    """Take the first, passing over those whose levers were taken often enough."""
    taken: list[T] = []
    used: Counter[str] = Counter()
    for one in found:
        often = 1 if len(one.keys) == 1 else oftenest
        if len(taken) < most and all(used[key] < often for key in one.keys):
            taken.append(one)
            used.update(one.keys)
    return taken


def _why_not(search: _Search, nearest: float) -> Phrase:
    if search.largest_change == 0.0:
        return Phrase(UNMOVED)
    target = f"{search.target:.4g}"
    if search.jump is not None:
        low, high = sorted((search.jump.before, search.jump.beyond))
        return Phrase(JUMPS, target=target, low=f"{low:.4g}", high=f"{high:.4g}")
    return Phrase(NEAREST, target=target, value=f"{nearest:.4g}")
