"""Evaluate reality checks on every member: bounds on extremes, responses on pairs of members."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.parameters import ParameterTable, address, index_of
from tenfold_kernels.world.reality_checks import (
    BOUNDS,
    LARGEST_RESIDUAL,
    RESPONSES,
    TOLERANCE,
    Bound,
    Response,
)

Array = NDArray[np.float64]
Extremes = NDArray[np.float32]

MOST_KEPT = 8  # simulators
RAISED = 0.1  # of the slider
IDENTITY = "money and goods that are paid out arrive somewhere"


class Check(StrEnum):
    """Kinds of reality checks."""

    IDENTITY = "identity"
    SIGN = "sign"
    LIMIT = "limit"
    RESPONSE = "response"


@dataclass(frozen=True)
class Failure:
    """A check that some members fail.

    Parameters
    ----------
    kind : Check
        What sort of check.
    name : str
        Scalar that is bounded; for a response the parameter and the scalar.
    why : str
        Why it must hold.
    members : tuple of int
        Numbers of the members that fail.
    worst : float
        Value furthest out; for a response, the change the wrong way, relative to the result.
    """

    kind: Check
    name: str
    why: str
    members: tuple[int, ...]
    worst: float

    def document(self) -> dict[str, Any]:
        """As plain data; what is not a finite number has no value."""
        worst = self.worst if math.isfinite(self.worst) else None
        return {"kind": self.kind.value, "name": self.name, "why": self.why, "worst": worst,
                "members": list(self.members)}  # fmt: skip


@lru_cache(MOST_KEPT)
def reality_of(simulator: Simulator) -> "Reality":
    """Share the checks of a model, so that each setting of a drag need not gather them."""
    return Reality(simulator.model)


class Reality:
    """Bounds and identities of one model.

    Parameters
    ----------
    model : Model
        Whose checks they are; variables that it lacks are left out.
    """

    def __init__(self, model: Model) -> None:
        limits = dict.fromkeys(model.checks, (-LARGEST_RESIDUAL, LARGEST_RESIDUAL))
        self._bounds: dict[str, tuple[Check, Bound]] = {}
        for bound in BOUNDS:
            kind = Check.SIGN if (bound.low, bound.high) == (0.0, math.inf) else Check.LIMIT
            self._add(model, kind, bound)
        for name, ends in limits.items():
            self._add(model, Check.IDENTITY, Bound(name, *ends, IDENTITY))

    def _add(self, model: Model, kind: Check, bound: Bound) -> None:
        for scalar in model.scalars.values():
            if scalar.variable == bound.variable:
                self._bounds[scalar.name] = (kind, bound)

    @property
    def names(self) -> tuple[str, ...]:
        """Scalars whose extremes are looked at."""
        return tuple(self._bounds)

    def failures(self, low: Extremes, high: Extremes) -> tuple[Failure, ...]:
        """Checks that some members fail.

        Parameters
        ----------
        low, high : ndarray, shape (names, members)
            Lowest and highest value of each scalar; not a number where one of them is none.
        """
        found = []
        for (name, (kind, bound)), lowest, highest in zip(
            self._bounds.items(), low, high, strict=True
        ):
            slack = 0.0 if kind is Check.IDENTITY else TOLERANCE
            # Said this way round, what is not a number fails.
            holds = (lowest >= bound.low - slack) & (highest <= bound.high + slack)
            holds &= np.isfinite(highest)
            if not holds.all():
                failing = np.flatnonzero(~holds)
                found.append(
                    Failure(kind, name, bound.why, tuple(failing.tolist()),
                            _furthest(bound, lowest[failing], highest[failing]))
                )  # fmt: skip
        return tuple(found)


def _furthest(bound: Bound, low: Extremes, high: Extremes) -> float:
    if not (np.isfinite(low).all() and np.isfinite(high).all()):
        return math.nan
    below, above = bound.low - low, high - bound.high
    return float(low[below.argmax()] if below.max() > above.max() else high[above.argmax()])


def merged(failures: Iterable[Failure]) -> tuple[Failure, ...]:
    """Put together what different members say of the same check."""
    found: dict[tuple[Check, str], Failure] = {}
    for one in failures:
        known = found.get((one.kind, one.name))
        if known is not None:
            one = replace(
                known, members=known.members + one.members, worst=max(known.worst, one.worst)
            )
        found[one.kind, one.name] = one
    return tuple(found.values())


def responses(
    simulator: Simulator,
    members: Array,
    start: float,
    *,
    stop: float = math.inf,
    first: int = 0,
    threads: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    declared: tuple[Response, ...] | None = None,
) -> tuple[Failure, ...]:
    """Check which way results go, by running every member beside itself with one change.

    Parameters
    ----------
    simulator : Simulator
        Of the world model.
    members : ndarray, shape (parameters, members)
        Values in the order of its parameters.
    start, stop : float
        Years of the scenario.
    first : int
        Number of the first of these members.
    threads : int, optional
        One for each usable core if left out.
    cancelled : function
        Asked before each few members.
    declared : tuple of Response, optional
        What to check; all that the world model declares if left out.

    Returns
    -------
    tuple of Failure
        Raising a parameter means by a tenth of its slider, as far as the slider goes; where
        it is at the top already there is nothing to check.
    """
    table = simulator.model.parameters
    declared = RESPONSES if declared is None else declared
    pairs = [
        (one, parameter, scalar)
        for one in declared
        for parameter, scalar in _pairs(simulator.model, table, one)
    ]
    found: dict[tuple[str, str], Failure] = {}
    for years in sorted({one.years for one in declared}):
        chosen = [pair for pair in pairs if pair[0].years == years]
        horizon = Horizon(start, min(start + years, stop))
        horizon = replace(horizon, every=min(horizon.steps, round(1.0 / horizon.step)))
        names = list(dict.fromkeys(scalar for _, _, scalar in chosen))
        before = simulator.run_many(members, horizon, names, threads=threads, cancelled=cancelled)
        for parameter in dict.fromkeys(parameter for _, parameter, _ in chosen):
            raised = _raised(simulator, table, members, parameter)
            after = simulator.run_many(raised, horizon, names, threads=threads, cancelled=cancelled)
            for one, changed, scalar in chosen:
                if changed == parameter:
                    row = names.index(scalar)
                    wrong = _wrong_way(before[row], after[row], one.sign)
                    failing = np.flatnonzero(~(wrong <= TOLERANCE))
                    if len(failing):
                        found[parameter, scalar] = Failure(
                            Check.RESPONSE, f"{parameter} → {scalar}", one.why,
                            tuple((first + failing).tolist()), float(wrong[failing].max()),
                        )  # fmt: skip
    return tuple(found[key] for _, *rest in pairs if (key := (rest[0], rest[1])) in found)


def _pairs(model: Model, table: ParameterTable, one: Response) -> Iterator[tuple[str, str]]:
    """Addresses of the parameter, each with the scalar that must answer."""
    names: Mapping[str, Any] = model.scalars
    for parameter in table.addresses(table.spec(one.parameter)):
        element = index_of(parameter)
        for bloc in (element,) if element else model.subscripts["bloc"]:
            scalar = address(one.variable, (bloc,))
            if scalar in names:
                yield parameter, scalar


def _raised(simulator: Simulator, table: ParameterTable, members: Array, parameter: str) -> Array:
    row, (low, high) = simulator.parameter_names.index(parameter), table.spec(parameter).slider
    raised = members.copy()
    top = np.maximum(members[row], high)
    raised[row] = np.minimum(members[row] + RAISED * (high - low), top)
    return raised


def _wrong_way(before: Array, after: Array, sign: int) -> Array:
    """Largest change against the sign over time, relative to the result; shape (members,)."""
    size = np.maximum(np.abs(before), np.abs(after)).max(axis=0)
    against = (-sign * (after - before)).max(axis=0)
    return np.asarray(against / np.where(size > 0.0, size, 1.0), np.float64)
