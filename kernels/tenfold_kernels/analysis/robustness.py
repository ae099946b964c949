"""Find out whether the world model holds together wherever its sliders can go.

A scenario is run many times. Each member draws some of its parameters anew from the whole
range of their sliders and keeps the others; members differ in how many they draw, from one
in a hundred to all. Draws are stratified, so that every stretch of every slider is visited,
and a quarter of the members draw ends of sliders only: what breaks, breaks in corners.
"""

import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Simulator
from tenfold_kernels.parameters import Scale
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator

Array = NDArray[np.float64]

BATCH = 256
EVERY = 16  # two years: what is not finite stays so, and residuals drift slowly
CORNERS = 0.25
FEWEST_DRAWN = 0.01


class Broken(NamedTuple):
    """A member whose results are not all finite.

    Parameters
    ----------
    member : int
        Its number, for `member_values`.
    variable : str
        First variable, in order of evaluation, that is not finite.
    year : float
        First recorded year in which it is not.
    """

    member: int
    variable: str
    year: float


class Residual(NamedTuple):
    """Largest residual of one accounting identity.

    Parameters
    ----------
    check : str
        The identity, with its index.
    value : float
        Share of GDP.
    member : int
        Where it was found.
    """

    check: str
    value: float
    member: int


@dataclass(frozen=True)
class Robustness:
    """What was found.

    Parameters
    ----------
    draws, seed : int
        With the scenario, they say which members were run.
    broken : tuple of Broken
        Members with results that are not finite.
    residuals : tuple of Residual
        Largest residual of each identity over all other members, largest first.
    seconds : float
        Time taken.
    """

    draws: int
    seed: int
    broken: tuple[Broken, ...]
    residuals: tuple[Residual, ...]
    seconds: float

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "draws": self.draws,
            "seed": self.seed,
            "broken": [one._asdict() for one in self.broken],
            "residuals": [one._asdict() for one in self.residuals],
            "seconds": self.seconds,
        }


def members(scenario: Scenario, draws: int, seed: int) -> Array:
    """Parameter values of all members, in the order of the simulator.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``; gives what is not drawn.
    draws : int
        Number of members.
    seed : int
        The same seed and number give the same members.

    Returns
    -------
    ndarray, shape (parameters, members)

    Notes
    -----
    Latin hypercube (McKay, Beckman and Conover 1979): every parameter has one draw in each
    of as many equal stretches of its slider as there are members.
    """
    rng = np.random.default_rng(seed)
    table = scenario.table
    base = scenario.all_values()
    drawn_share = FEWEST_DRAWN ** rng.random(draws)
    in_corner = rng.random(draws) < CORNERS
    rows = []
    for name, value in base.items():
        spec = table.spec(name)
        place = (rng.permutation(draws) + rng.random(draws)) / draws
        place = np.where(in_corner, np.round(place), place)
        low, high = spec.slider
        drawn = (
            low * (high / low) ** place if spec.scale is Scale.LOG else low + (high - low) * place
        )
        drawn = np.where(place == 1.0, high, np.clip(drawn, low, high))
        rows.append(np.where(rng.random(draws) < drawn_share, drawn, value))
    return np.array(rows)


def member_values(scenario: Scenario, draws: int, seed: int, member: int) -> dict[str, float]:
    """Parameter values of one member, to run it again by itself.

    Parameters
    ----------
    scenario : Scenario
        As given to `robustness`.
    draws, seed, member : int
        As reported.

    Returns
    -------
    dict
        Value by address.
    """
    column = members(scenario, draws, seed)[:, member]
    return dict(zip(scenario.all_values(), column.tolist(), strict=True))


def robustness(
    scenario: Scenario,
    draws: int = 256,
    seed: int = 0,
    backend: Backend = Backend.COMPILED,
) -> Robustness:
    """Run a scenario with parameters drawn from all over the sliders.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    draws : int
        Number of members.
    seed : int
        Of the draws.
    backend : Backend
        Compiled, or interpreted for a few draws without waiting for the compiler.

    Returns
    -------
    Robustness
    """
    began = time.perf_counter()
    simulator = world_simulator(backend, len(scenario.blocs))
    drawn = members(scenario, draws, seed)
    horizon = Horizon(scenario.start, scenario.stop, every=EVERY)
    simulator.kernel(1 if backend is Backend.INTERPRETED else MEMBERS)
    firsts = range(0, draws, BATCH)
    workers = 1 if backend is Backend.INTERPRETED else min(2, os.cpu_count() or 1)
    broken: list[Broken] = []
    largest: dict[str, Residual] = {}
    with ThreadPoolExecutor(workers) as pool:
        batches = pool.map(
            lambda first: _batch(simulator, drawn[:, first : first + BATCH], horizon), firsts
        )
        for first, (failed, found) in zip(firsts, batches, strict=True):
            broken += [one._replace(member=one.member + first) for one in failed]
            for one in found:
                known = largest.get(one.check)
                if known is None or one.value > known.value:
                    largest[one.check] = one._replace(member=one.member + first)
    order = tuple(sorted(largest.values(), key=lambda one: -one.value))
    return Robustness(draws, seed, tuple(broken), order, time.perf_counter() - began)


def _batch(
    simulator: Simulator, drawn: Array, horizon: Horizon
) -> tuple[list[Broken], list[Residual]]:
    names = simulator.recordable
    results = simulator.run_many(drawn, horizon, names, threads=1)
    finite = np.asarray(np.isfinite(results).all(axis=(0, 1)))
    failed = np.flatnonzero(~finite).tolist()
    broken = [_first_fault(names, results[:, :, k], horizon, k) for k in failed]
    return broken, list(_residuals(simulator, names, results, finite))


def _first_fault(names: tuple[str, ...], values: Array, horizon: Horizon, member: int) -> Broken:
    faults = ~np.isfinite(values)
    moment = int(faults.any(axis=0).argmax())
    variable = names[int(faults[:, moment].argmax())]
    return Broken(member, variable, float(horizon.years[moment]))


def _residuals(
    simulator: Simulator, names: tuple[str, ...], results: Array, finite: NDArray[np.bool_]
) -> Iterator[Residual]:
    if not finite.any():
        return
    kept = np.flatnonzero(finite)
    for k, name in enumerate(names):
        if name.partition("[")[0] in simulator.model.checks:
            worst = np.abs(results[k][:, kept]).max(axis=0)
            at = int(worst.argmax())
            yield Residual(name, float(worst[at]), int(kept[at]))
