"""Why did it change: how much each moved slider has in a difference from a baseline."""

import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Unpack

import numpy as np

from tenfold_kernels.analysis.question import Array, Manner, Question, ask, check_year
from tenfold_kernels.analysis.shapley import Sets, every_set, exact_shares, sampled_shares
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.parameters import Role
from tenfold_kernels.scenario import Scenario

MOST_EXACT = 10  # movers: 1,024 runs
ORDERS = 64  # drawn beyond, each forwards and backwards
START = "start"  # the first year, where it differs


@dataclass(frozen=True)
class Mover:
    """Something that differs from the baseline.

    Parameters
    ----------
    key : str
        Address of a parameter, key of a choice, or ``start``.
    role : Role
        Policy or assumption; a choice and the first year are assumptions.
    before, after : float or str
        In the baseline and in the scenario.
    moves : mapping
        Parameters that change with it, by address: value before and after.
    """

    key: str
    role: Role
    before: float | str
    after: float | str
    moves: dict[str, tuple[float, float]]


@dataclass(frozen=True)
class Share:
    """What one mover has in the difference.

    Parameters
    ----------
    mover : Mover
        Which.
    value : float
        In the unit of the output.
    standard_error : float
        Of the value, where orders were drawn; nought where all were weighed.
    undone : float
        The output if this mover alone goes back to the baseline.
    """

    mover: Mover
    value: float
    standard_error: float
    undone: float


@dataclass(frozen=True)
class Explanation:
    """A difference and who has which share in it.

    Parameters
    ----------
    output, unit : str
        What differs.
    year : float
        When.
    value, baseline : float
        Of the output, in the scenario and in the baseline.
    shares : tuple of Share
        Largest first, whatever their sign; they add up to the difference.
    exact : bool
        Whether all orders were weighed, rather than some that were drawn.
    runs : int
        How many members were run.
    seconds : float
        Time taken.
    """

    output: str
    unit: str
    year: float
    value: float
    baseline: float
    shares: tuple[Share, ...]
    exact: bool
    runs: int
    seconds: float

    @property
    def difference(self) -> float:
        """Scenario less baseline."""
        return self.value - self.baseline

    def of(self, role: Role) -> tuple[Share, ...]:
        """Shares of policies, or of assumptions."""
        return tuple(one for one in self.shares if one.mover.role is role)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "output": self.output,
            "unit": self.unit,
            "year": self.year,
            "value": self.value,
            "baseline": self.baseline,
            "difference": self.difference,
            "exact": self.exact,
            "shares": [
                {
                    "key": one.mover.key,
                    "role": one.mover.role.value,
                    "before": one.mover.before,
                    "after": one.mover.after,
                    "share": one.value,
                    "standard_error": one.standard_error,
                    "value_if_undone": one.undone,
                }
                for one in self.shares
            ],
            "by_role": {role.value: math.fsum(one.value for one in self.of(role)) for role in Role},
            "runs": self.runs,
            "seconds": self.seconds,
        }


def movers(scenario: Scenario, baseline: Scenario) -> tuple[Mover, ...]:
    """List what differs between two scenarios, in the order of the parameters.

    Parameters
    ----------
    scenario, baseline : Scenario
        Of the same kernel and number of blocs.

    Notes
    -----
    A choice is one mover, with all the parameters it sets, except for those that either
    scenario gives itself: they are movers of their own.
    """
    now, then = scenario.all_values(), baseline.all_values()
    differing = {key: (then[key], now[key]) for key in now if now[key] != then[key]}
    return tuple(_movers(scenario, baseline, differing))


def _movers(
    scenario: Scenario, baseline: Scenario, differing: dict[str, tuple[float, float]]
) -> Iterator[Mover]:
    own = {*scenario.values, *baseline.values}
    chosen, before = scenario.all_choices(), baseline.all_choices()
    for choice in scenario.table.choices:
        new, old = chosen[choice.key], before[choice.key]
        if new != old:
            set_by = {*choice.sets.get(new, ()), *choice.sets.get(old, ())}
            moved = {
                key: differing.pop(key)
                for key in list(differing)
                if key not in own and key.partition("[")[0] in set_by
            }
            yield Mover(choice.key, Role.ASSUMPTION, old, new, moved)
    if scenario.start != baseline.start:
        yield Mover(START, Role.ASSUMPTION, baseline.start, scenario.start, {})
    for key, (then, now) in differing.items():
        yield Mover(key, scenario.table.spec(key).role, then, now, {key: (then, now)})


def explain(
    scenario: Scenario,
    baseline: Scenario,
    output: str,
    year: float,
    *,
    orders: int = ORDERS,
    seed: int = 0,
    simulator: Simulator | None = None,
    **manner: Unpack[Manner],
) -> Explanation:
    """Share the difference between two scenarios out among the parameters that were moved.

    Parameters
    ----------
    scenario, baseline : Scenario
        What is, and what it is held against; of the world model, with as many blocs.
    output : str
        Scalar of the model, or regime.
    year : float
        Inside the years of both.
    orders : int
        Pairs of orders to draw where more than ten parameters were moved.
    seed : int
        Of these draws.
    simulator : Simulator, optional
        As for `ask`.
    **manner
        As in `Question.answers`: threads, cancelled, progress.

    Returns
    -------
    Explanation

    Raises
    ------
    InputError
        If the question cannot be asked of both scenarios.
    concurrent.futures.CancelledError
        If `cancelled` said so.

    Notes
    -----
    Shapley (1953) over the movers: up to ten exactly, beyond by drawn orders with a standard
    error; see `tenfold_kernels.analysis.shapley`.
    """
    began = time.perf_counter()
    question = ask(scenario, output, year, simulator)
    if baseline.kernel != scenario.kernel or baseline.blocs != scenario.blocs:
        allowed = Phrase("a scenario of the world model with {count} blocs",
                         count=len(scenario.blocs))  # fmt: skip
        given = Phrase("one with {count} blocs", count=len(baseline.blocs))
        raise input_error("against", Fault(Wrong.OUT_OF_RANGE, "", given, allowed))
    check_year(year, baseline.start, baseline.stop, "against")
    moved = movers(scenario, baseline)
    runs = 0

    def worth(sets: Sets) -> Array:
        nonlocal runs
        runs += sets.shape[1]
        return _worth(question, baseline.start, moved, sets, **manner)

    ends = np.repeat(np.array([[False, True]]), len(moved), axis=0)
    exact = len(moved) <= MOST_EXACT
    if exact:
        every = worth(every_set(len(moved)))
        shares, errors = exact_shares(every), np.zeros(len(moved))
        then, now = every[0], every[-1]
        undone = every[len(every) - 1 - (1 << np.arange(len(moved)))]
    else:
        then, now, *rest = worth(np.concatenate((ends, ~np.eye(len(moved), dtype=bool)), axis=1))
        undone = np.array(rest)
        rng = np.random.default_rng(seed)
        shares, errors = sampled_shares(worth, len(moved), orders, rng)
    found = sorted(
        (Share(m, float(s), float(e), float(u))
         for m, s, e, u in zip(moved, shares, errors, undone, strict=True)),
        key=lambda one: -abs(one.value),
    )  # fmt: skip
    return Explanation(
        output, question.unit, question.year, float(now), float(then), tuple(found), exact, runs,
        time.perf_counter() - began,
    )  # fmt: skip


def _worth(
    question: Question,
    old_start: float,
    moved: tuple[Mover, ...],
    sets: Sets,
    **manner: Unpack[Manner],
) -> Array:
    """Answer for members in which some movers are in place and the others at the baseline."""
    changes = {
        key: np.where(sets[k], after, before)
        for k, mover in enumerate(moved)
        for key, (before, after) in mover.moves.items()
    }
    count = sets.shape[1]
    begins = [k for k, mover in enumerate(moved) if mover.key == START]
    late = sets[begins[0]] if begins else np.ones(count, bool)
    found = np.empty(count)
    for chosen, start in ((late, question.scenario.start), (~late, old_start)):
        size = int(chosen.sum())
        if size:
            part = {key: values[chosen] for key, values in changes.items()}
            found[chosen] = question.answers(part, size, start=start, **manner)
    return found
