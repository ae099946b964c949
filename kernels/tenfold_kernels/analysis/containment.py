"""The sign of containment as a map: where controls widen a gap, and where they narrow it.

Over two parameters of a scenario, the gap of a bloc in one year is computed with its
controls and without any. Where the difference is positive controls hold, where it is
negative they backfire; the line between is what the debate is about.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.contour import zero_contour
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Simulator
from tenfold_kernels.faults import Fault, InputError, Said, Wrong, input_error, listed
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import unknown_name
from tenfold_kernels.world.levers import NO_CONTROL, without_controls
from tenfold_kernels.world.run import world_simulator

Array = NDArray[np.float64]

X, Y = "imitation_closed[a]", "ecosystem"
YEAR = 2050.0
POINTS = 21


@dataclass(frozen=True)
class Containment:
    """Gap with controls and without, over two parameters.

    Parameters
    ----------
    x_key, y_key, bloc : str
        Parameters that vary, and the bloc whose gap it is.
    year : float
        Year of the gap.
    x, y : ndarray
        Values of the parameters.
    with_controls, without : ndarray, shape (len(y), len(x))
        Gap in generations.
    """

    x_key: str
    y_key: str
    bloc: str
    year: float
    x: Array
    y: Array
    with_controls: Array
    without: Array

    @property
    def effect(self) -> Array:
        """Generations by which controls widen the gap; negative where they backfire."""
        return self.with_controls - self.without

    @property
    def contour(self) -> Array:
        """Line on which controls change nothing, shape (pieces, 2 ends, x and y)."""
        return zero_contour(self.x, self.y, self.effect)

    def document(self) -> dict[str, Any]:
        """Give everything as plain lists and numbers, for JSON."""
        return {
            "x": {"key": self.x_key, "values": self.x.tolist()},
            "y": {"key": self.y_key, "values": self.y.tolist()},
            "bloc": self.bloc,
            "year": self.year,
            "gap_with_controls": self.with_controls.tolist(),
            "gap_without": self.without.tolist(),
            "effect": self.effect.tolist(),
            "zero_contour": self.contour.tolist(),
        }


def containment(
    scenario: Scenario,
    x_key: str = X,
    y_key: str = Y,
    *,
    year: float | None = None,
    bloc: str = "b",
    x: Sequence[float] | None = None,
    y: Sequence[float] | None = None,
    linked: Mapping[str, float] | None = None,
    simulator: Simulator | None = None,
) -> Containment:
    """Map the effect of a scenario's controls on a gap.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``; its controls are those that are judged.
    x_key, y_key : str
        Parameters that vary, by address.
    year : float, optional
        Year of the gap, inside the scenario's horizon; 2050 or its last, whichever is first.
    bloc : str
        Bloc whose gap it is.
    x, y : sequence of float, optional
        Values; twenty-one over the slider if left out.
    linked : mapping, optional
        Further parameters that follow ``x``, each as so many times its value, as far as
        their hard range goes.
    simulator : Simulator, optional
        Which to use; the compiled one if left out.

    Raises
    ------
    InputError
        If a parameter or bloc is unknown, both parameters are the same, or the year lies
        outside the horizon.
    """
    if scenario.kernel != "world":
        raise _fault("scenario", Wrong.NOT_AN_OPTION, scenario.kernel, "world")
    xs, ys = _values(scenario, x_key, x), _values(scenario, y_key, y)
    for key in linked or {}:
        _values(scenario, key, ())
    if x_key == y_key:
        others = listed(key for key in scenario.table.defaults() if key != x_key)
        raise _fault("y", Wrong.NOT_AN_OPTION, y_key, others)
    if bloc not in scenario.blocs:
        raise _fault("bloc", Wrong.NOT_AN_OPTION, bloc, listed(scenario.blocs))
    year = min(YEAR, scenario.stop) if year is None else year
    if not scenario.start < year <= scenario.stop:
        years = f"{scenario.start:g} to {scenario.stop:g}"
        raise _fault("year", Wrong.OUT_OF_RANGE, f"{year:g}", years)
    chosen = simulator or world_simulator(blocs=len(scenario.blocs))
    horizon = Horizon(scenario.start, year)
    last = Horizon(scenario.start, year, every=horizon.steps)
    given = scenario.all_values()
    none = without_controls(scenario).all_values()
    off = {name: none[name] for name in none if name.partition("[")[0] in NO_CONTROL}
    both = []
    for free in ({}, off):
        members = [
            {**given, y_key: b, x_key: a, **_linked(scenario, linked or {}, a), **free}
            for b in ys
            for a in xs
        ]
        gaps = _gaps(chosen, members, last, f"generations_behind[{bloc}]")
        both.append(gaps.reshape(len(ys), len(xs)))
    return Containment(x_key, y_key, bloc, year, xs, ys, both[0], both[1])


def _fault(key: str, kind: Wrong, found: str, allowed: Said) -> InputError:
    return input_error("containment", Fault(kind, key, found, allowed))


def _values(scenario: Scenario, key: str, wanted: Sequence[float] | None) -> Array:
    if key not in scenario.table.defaults():
        raise input_error("containment", unknown_name(key, key, scenario.table.defaults()))
    low, high = scenario.table.spec(key).slider
    found = np.linspace(low, high, POINTS) if wanted is None else np.asarray(wanted, np.float64)
    return np.asarray(found, np.float64)


def _linked(scenario: Scenario, linked: Mapping[str, float], x: float) -> dict[str, float]:
    held = {}
    for key, factor in linked.items():
        low, high = scenario.table.spec(key).hard
        held[key] = min(max(factor * x, low), high)
    return held


def _gaps(
    simulator: Simulator, members: Sequence[Mapping[str, float]], last: Horizon, name: str
) -> Array:
    if simulator.backend is Backend.INTERPRETED or not simulator.is_compiled(MEMBERS):
        ends = [simulator.run(member, last, record=[name])[name][-1] for member in members]
        return np.asarray(ends, np.float64)
    columns = [[member[key] for key in simulator.parameter_names] for member in members]
    found = simulator.run_many(np.array(columns).T.copy(), last, [name])
    return np.asarray(found[0, -1], np.float64)
