"""From points of a unit hypercube to values of the assumptions of a scenario.

Every assumption has a place in the hypercube that depends on nothing but the parameter table.
So a member keeps its place while sliders move, and its curves move with them instead of being
drawn anew: common random numbers (Glasserman & Yao 1992).

Where a scenario says nothing, an assumption has a symmetric triangular distribution around the
scenario's value, on the slider's own scale: a value and how far it may be off are all that is
known, and its quantile costs one square root. It reaches as far as its confidence says
(`doubt.interval_share`), but never past the nearer end of the slider. So the median of every
assumption is the scenario's value; and what stands at an end of its slider, which says that a
mechanism is left out or complete, is not doubted. That too moves without a jump. Outside of
its slider a value stands as it is. The slider of a date spans the calendar of all presets and
says nothing about doubt, so the years of the scenario stand in for it.

Policies are decisions: they stay as they are.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.distribution import Distribution, correlated, normal_scores
from tenfold_kernels.ensemble.scales import scales_of
from tenfold_kernels.scenario import Scenario

Array = NDArray[np.float64]
Places = NDArray[np.intp]

TINY = 2.0**-53  # the normal score of zero is not a number


@dataclass(frozen=True)
class Marginals:
    """Triangular distributions around values, all at once.

    Parameters
    ----------
    rows : ndarray of int, shape (parameters,)
        Which of the assumptions they are.
    value, reach, low, high : ndarray, shape (parameters, 1)
        Middle; distance to the ends, in logarithms where `in_logs`; bounds that rounding
        must not cross.
    in_logs : ndarray of bool, shape (parameters,)
        Whether the distribution is that of the logarithm.
    """

    rows: Places
    value: Array
    reach: Array
    low: Array
    high: Array
    in_logs: NDArray[np.bool_]

    def quantiles(self, levels: Array) -> Array:
        """Values below which shares of the probability lie, one row for each parameter."""
        moved = self.reach * np.where(
            levels < 0.5, np.sqrt(2.0 * levels) - 1.0, 1.0 - np.sqrt(2.0 * (1.0 - levels))
        )
        found = self.value + moved
        logs = self.in_logs
        # Contiguous, so that every element takes the same path through the exponential.
        found[logs] = self.value[logs] * np.exp(np.ascontiguousarray(moved[logs]))
        return np.clip(found, self.low, self.high)


@dataclass(frozen=True)
class Copula:
    """Normal scores that move together.

    Parameters
    ----------
    rows : ndarray of int, shape (parameters,)
        Which of the assumptions they are.
    root : ndarray, shape (parameters, parameters)
        Lower Cholesky root of the correlation matrix of their normal scores.
    """

    rows: Places
    root: Array

    def correlate(self, points: Array) -> Array:
        """Give points that are uniform each and correlated together (Nelsen 2006, §2.3)."""
        from scipy.special import ndtr, ndtri

        scores = ndtri(np.clip(points[self.rows], TINY, 1.0 - TINY))
        moved = points.copy()
        for row, weights in zip(self.rows, self.root, strict=True):
            # Not a matrix product: its rounding depends on how many members there are.
            total = np.zeros(points.shape[1])
            for score, weight in zip(scores, weights, strict=True):
                total += weight * score
            moved[row] = ndtr(total)
        return moved


@dataclass(frozen=True)
class Uncertainty:
    """The assumptions of a scenario that are not known exactly.

    Parameters
    ----------
    addresses : tuple of str
        Those that vary, in the order of the hypercube.
    places : ndarray of int, shape (addresses,)
        Their dimensions in the hypercube, which has others for those that do not vary.
    around : Marginals
        Those that vary around the scenario's value.
    own : tuple of (int, Distribution, float, tuple)
        Those whose distribution the scenario states: row, distribution, value, hard range.
    copula : Copula or None
        Correlations.
    """

    addresses: tuple[str, ...]
    places: Places
    around: Marginals
    own: tuple[tuple[int, Distribution, float, tuple[float, float]], ...]
    copula: Copula | None = None

    def values(self, points: Array) -> Array:
        """Map points to parameter values.

        Parameters
        ----------
        points : ndarray, shape (addresses, members)
            In [0, 1).

        Returns
        -------
        ndarray, shape (addresses, members)
        """
        return self.quantiles(points if self.copula is None else self.copula.correlate(points))

    def quantiles(self, levels: Array) -> Array:
        """Quantiles of each assumption by itself, whatever it is correlated with.

        Parameters
        ----------
        levels : ndarray, shape (addresses, levels)
            Shares of the probability.
        """
        found = np.empty(levels.shape)
        found[self.around.rows] = self.around.quantiles(levels[self.around.rows])
        for row, one, value, hard in self.own:
            found[row] = one.quantiles(levels[row], value, hard)
        return found

    def intervals(self, share: float = 0.9) -> dict[str, tuple[float, float]]:
        """Bounds between which each assumption lies with some probability, by address."""
        ends = np.array([0.5 - 0.5 * share, 0.5 + 0.5 * share])
        bounds = self.quantiles(np.tile(ends, (len(self.addresses), 1)))
        return {name: (float(low), float(high))
                for name, (low, high) in zip(self.addresses, bounds, strict=True)}  # fmt: skip


def dimensions(scenario: Scenario) -> tuple[str, ...]:
    """Addresses of the hypercube's dimensions: every assumption of the scenario's kernel."""
    return scales_of(scenario.kernel, len(scenario.blocs)).names


def uncertain(scenario: Scenario) -> Uncertainty:
    """Say which assumptions of a scenario vary, and how.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    """
    scales, values = scales_of(scenario.kernel, len(scenario.blocs)), scenario.all_values()
    value = np.array([values[name] for name in scales.names])
    reach = scales.reach(value, scenario.stop - scenario.start)
    stated = {
        place: scenario.distributions[name]
        for place, name in enumerate(scales.names if scenario.distributions else ())
        if name in scenario.distributions
    }
    varies = reach > 0.0
    for place, one in stated.items():
        varies[place] = one.varies
    places = np.flatnonzero(varies)
    rows = {int(place): row for row, place in enumerate(places)}
    own = tuple(
        (rows[place], one, float(value[place]), scales.hard[place])
        for place, one in stated.items()
        if place in rows
    )
    around = np.array([place for place in rows if place not in stated], np.intp)
    addresses = [scales.names[place] for place in rows]
    return Uncertainty(
        tuple(addresses),
        places,
        Marginals(
            np.array([rows[int(place)] for place in around], np.intp),
            value[around, None], reach[around, None],
            scales.low[around, None], scales.high[around, None], scales.in_logs[around],
        ),
        own,
        _copula(scenario, addresses),
    )  # fmt: skip


def members(scenario: Scenario, design_points: Array, doubted: Uncertainty | None = None) -> Array:
    """Values of all parameters for many members.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    design_points : ndarray, shape (dimensions, members)
        Points of the whole hypercube, in [0, 1).
    doubted : Uncertainty, optional
        Of the scenario; found out if left out, which takes as long as fifty members.

    Returns
    -------
    ndarray, shape (parameters, members)
        As `tenfold_kernels.equations.simulate.Simulator.run_many` takes them.
    """
    doubted = doubted or uncertain(scenario)
    given = scenario.all_values()
    rows = {name: row for row, name in enumerate(given)}
    found = np.tile(np.array(list(given.values()))[:, None], design_points.shape[1])
    found[[rows[name] for name in doubted.addresses]] = doubted.values(
        design_points[doubted.places]
    )
    return found


def _copula(scenario: Scenario, addresses: list[str]) -> Copula | None:
    """Correlations between assumptions that vary; None where there are none."""
    together = correlated(scenario.correlations)
    order = tuple(name for name in addresses if name in together)
    pairs = [c for c in scenario.correlations if c.first in order and c.second in order]
    if not pairs:
        return None
    rows = np.array([addresses.index(name) for name in order], np.intp)
    root = np.linalg.cholesky(normal_scores(pairs, order))
    return Copula(rows, np.asarray(root, np.float64))
