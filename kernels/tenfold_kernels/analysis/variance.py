"""Which inputs of a function the variance of its output comes from.

The function lives on the unit hypercube, with inputs that are uniform and independent; that
makes it any function of any independent inputs, seen through their quantiles. Designs and
estimators are SALib's (Iwanaga, Usher and Herman 2022).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.futures import random_points

Array = NDArray[np.float64]
# Gives the output at points, shape (inputs, points).
Function = Callable[[Array], Array]

CONFIDENCE = 0.95
RESAMPLES = 200
TRAJECTORIES = 10
LEVELS = 4
MARGIN = 0.05  # screening leaves out the ends, where a quantile may be anything


@dataclass(frozen=True)
class Indices:
    """Sobol indices of inputs, or of groups of them.

    Parameters
    ----------
    names : tuple of str
        Whose.
    first, total : ndarray
        Share of the variance that goes if the input is known; share that stays if all others
        are. Their difference is what it does together with others.
    first_error, total_error : ndarray
        Half of a 95 % confidence interval, by resampling.
    runs : int
        Points at which the function was asked.
    """

    names: tuple[str, ...]
    first: Array
    first_error: Array
    total: Array
    total_error: Array
    runs: int


def elementary_effects(
    function: Function, inputs: int, trajectories: int = TRAJECTORIES, seed: int = 0
) -> Array:
    """Mean size of the change that each input makes, for ordering many of them cheaply.

    Parameters
    ----------
    function : function
        Of the unit hypercube.
    inputs : int
        How many it has.
    trajectories : int
        How often each input is moved; it costs ``trajectories * (inputs + 1)`` points.
    seed : int
        Of the trajectories.

    Returns
    -------
    ndarray, shape (inputs,)
        The measure µ* of Campolongo, Cariboni and Saltelli 2007, which orders inputs as their
        total indices do, and needs no assumption on the function.
    """
    from SALib.analyze import morris as analysis
    from SALib.sample import morris

    problem = _problem([str(k) for k in range(inputs)])
    places = morris.sample(problem, trajectories, num_levels=LEVELS, seed=seed)
    found = function(MARGIN + (1.0 - 2.0 * MARGIN) * places.T)
    # Seed nought would be no seed to SALib.
    measured = analysis.analyze(problem, places, found, num_levels=LEVELS, seed=seed + 1)
    return np.asarray(measured["mu_star"], np.float64)


def sobol_indices(
    function: Function, groups: Sequence[str], size: int = 512, seed: int = 0
) -> Indices:
    """First-order and total Sobol indices, with confidence intervals.

    Parameters
    ----------
    function : function
        Of the unit hypercube.
    groups : sequence of str
        Name of the group of each input; an input by itself has a name of its own.
    size : int
        Of the design, a power of two; it costs ``size * (groups + 2)`` points.
    seed : int
        Of the scrambling and of the resampling.

    Returns
    -------
    Indices
        In the order in which the groups first appear; all noughts for a constant, and none
        of no inputs.

    Notes
    -----
    Design of Saltelli 2002 on scrambled Sobol points; estimators of Saltelli et al. 2010 for
    the first order and Jansen 1999 for the total, as SALib has them. A group is one dimension
    of the design, and each value there stands for a point of a Latin hypercube of its inputs:
    Sobol points of hundreds of dimensions would move inputs together that have nothing to do
    with each other, and bias every index.
    """
    from SALib.analyze import sobol as analysis
    from SALib.sample import sobol

    names = tuple(dict.fromkeys(groups))
    none = np.zeros(len(names))
    if not names:
        return Indices(names, none, none, none, none, 0)
    problem = _problem(list(names))
    places = sobol.sample(problem, size, calc_second_order=False, seed=seed).T
    found = function(_spread(places, names, groups, np.random.default_rng(seed)))
    if np.ptp(found) == 0.0:
        return Indices(names, none, none, none, none, len(found))
    measured = analysis.analyze(
        problem, found, calc_second_order=False, num_resamples=RESAMPLES, conf_level=CONFIDENCE,
        seed=seed + 1,
    )  # fmt: skip
    first, first_error, total, total_error = (
        np.asarray(measured[key], np.float64) for key in ("S1", "S1_conf", "ST", "ST_conf")
    )
    return Indices(names, first, first_error, total, total_error, len(found))


def _spread(
    places: Array, names: Sequence[str], groups: Sequence[str], rng: np.random.Generator
) -> Array:
    """Inputs, shape (inputs, points), of a design that has one dimension for each group."""
    found = np.empty((len(groups), places.shape[1]))
    for name, place in zip(names, places, strict=True):
        rows = [k for k, group in enumerate(groups) if group == name]
        if len(rows) == 1:
            found[rows[0]] = place
        else:
            once, which = np.unique(place, return_inverse=True)
            found[rows] = random_points(len(rows), len(once), rng)[:, which]
    return found


def _problem(names: list[str]) -> dict[str, Any]:
    return {"num_vars": len(names), "names": names, "bounds": [[0.0, 1.0]] * len(names)}
