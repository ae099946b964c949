"""What would flip the decision: the smallest move of each lever that does."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from tenfold_kernels.finance.stochastic.appraisal import CLOSE_CHANCE
from tenfold_kernels.finance.stochastic.declared import OF_ONE_PROJECT
from tenfold_kernels.finance.stochastic.report import DEFAULT_PATHS, DEFAULT_SEED, appraise
from tenfold_kernels.parameters import ParamSpec, Role, address
from tenfold_kernels.slider_places import place_of, value_at

EVEN = 0.5
STOPS = 8  # places between a slider's handle and each of its ends
HALVINGS = 16
LEVERS = tuple(spec.key for spec in OF_ONE_PROJECT if spec.role is Role.POLICY)


@dataclass(frozen=True)
class Flip:
    """How far one parameter has to move for the decision to turn.

    Parameters
    ----------
    key : str
        The parameter.
    present : float
        Its value.
    close_chance : float
        Chance of closing at that value.
    flipped : float or None
        Nearest value at which the chance of closing passes one half; None if there is none
        on the slider.
    move : float or None
        The way there, as a share of the slider.
    public_cost : float or None
        Public cost in total there if the project closes, bn US$.
    consumer_cost : float or None
        What a tariff costs buyers there if the project closes, in no budget, bn US$.
    """

    key: str
    present: float
    close_chance: float
    flipped: float | None = None
    move: float | None = None
    public_cost: float | None = None
    consumer_cost: float | None = None


def flips(
    values: Mapping[str, float], project: str, keys: Iterable[str] = LEVERS,
    paths: int = DEFAULT_PATHS, seed: int = DEFAULT_SEED,
) -> tuple[Flip, ...]:  # fmt: skip
    """Find for each parameter the smallest move that brings P(close) past one half.

    Parameters
    ----------
    values : mapping
        Every value of a scenario by address.
    project : str
        ``a`` or ``b``.
    keys : iterable of str
        Parameters to try, each by itself; the levers if left out.
    paths, seed : int
        See `report.appraise`.

    Returns
    -------
    tuple of Flip
        Those that flip it first, by the way they have to go.
    """
    specs = {spec.key: spec for spec in OF_ONE_PROJECT}
    found = [_flip(values, project, specs[key], paths, seed) for key in keys]
    return tuple(sorted(found, key=lambda flip: 2.0 if flip.move is None else flip.move))


def _flip(
    values: Mapping[str, float], project: str, spec: ParamSpec, paths: int, seed: int
) -> Flip:
    place = address(spec.key, (project,))
    present = values[place]

    def chance(value: float) -> float:
        figures = appraise({**values, place: value}, project, paths, seed).figures
        return float(figures[0, CLOSE_CHANCE])

    now = chance(present)
    at = float(place_of(spec, present))
    crossings = []
    for end in (0.0, 1.0):
        inside = at
        for stop in np.linspace(at, end, STOPS + 1)[1:]:
            if (chance(float(value_at(spec, stop))) > EVEN) != (now > EVEN):
                crossings.append(_between(spec, inside, float(stop), now, chance))
                break
            inside = float(stop)
    if not crossings:
        return Flip(spec.key, present, now)
    nearest = min(crossings, key=lambda position: abs(position - at))
    flipped = float(value_at(spec, nearest))
    outcomes = appraise({**values, place: flipped}, project, paths, seed).outcomes
    money = values[address("capital_cost", (project,))]
    public = money * float(outcomes.public.sum(axis=0).mean())
    consumers = money * float(outcomes.consumers.mean())
    return Flip(spec.key, present, now, flipped, abs(nearest - at), public, consumers)


def _between(
    spec: ParamSpec, inside: float, outside: float, now: float, chance: Callable[[float], float]
) -> float:
    """Position just beyond the crossing, by halving."""
    for _ in range(HALVINGS):
        middle = 0.5 * (inside + outside)
        if (chance(float(value_at(spec, middle))) > EVEN) != (now > EVEN):
            outside = middle
        else:
            inside = middle
    return outside
