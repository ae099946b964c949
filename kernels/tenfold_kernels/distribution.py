"""What a scenario says about its own doubt: distributions of assumptions, and correlations.

A distribution gives the quantile of a uniform number, because members are points of a unit
hypercube. Every kind is bounded: the tails of the normal ones end at the hard range.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

LEVELS = (0.05, 0.95)  # of what `low` and `high` of the unbounded kinds say


class Kind(StrEnum):
    """Shapes of a distribution."""

    FIXED = "fixed"
    UNIFORM = "uniform"
    TRIANGULAR = "triangular"
    NORMAL = "normal"
    LOGNORMAL = "lognormal"


@dataclass(frozen=True)
class Distribution:
    """Distribution of one assumption.

    Parameters
    ----------
    kind : Kind
        Its shape; a fixed one is the scenario's value and nothing else.
    low, high : float
        Ends of a uniform or triangular one; 5 and 95 % quantiles of a normal or lognormal
        one before its tails are cut off, as experts are asked for them (O'Hagan et al. 2006,
        Uncertain Judgements).
    mode : float, optional
        Top of a triangular one; the scenario's own value if left out.
    """

    kind: Kind
    low: float = 0.0
    high: float = 0.0
    mode: float | None = None

    @property
    def varies(self) -> bool:
        """Whether it is more than one value."""
        return self.kind is not Kind.FIXED

    def quantiles(self, levels: Array, value: float, hard: tuple[float, float]) -> Array:
        """Value below which each share of the probability lies.

        Parameters
        ----------
        levels : ndarray
            Shares, from 0 to 1.
        value : float
            The scenario's own value.
        hard : tuple of float
            Where the tails of a normal or lognormal one are cut off.

        Returns
        -------
        ndarray, of the shape of `levels`
        """
        if self.kind is Kind.FIXED:
            return np.full(levels.shape, value)
        if self.kind is Kind.UNIFORM:
            found = self.low + levels * (self.high - self.low)
        elif self.kind is Kind.TRIANGULAR:
            found = self._triangular(levels, value)
        else:
            return self._normal(levels, hard)
        return np.clip(found, self.low, self.high)

    def _triangular(self, levels: Array, value: float) -> Array:
        top = min(max(value if self.mode is None else self.mode, self.low), self.high)
        span, left, right = self.high - self.low, top - self.low, self.high - top
        return np.where(
            levels < left / span,
            self.low + np.sqrt(levels * span * left),
            self.high - np.sqrt((1.0 - levels) * span * right),
        )

    def _normal(self, levels: Array, hard: tuple[float, float]) -> Array:
        from scipy.special import ndtr, ndtri

        in_logs = self.kind is Kind.LOGNORMAL
        low, high = (math.log(end) if in_logs else end for end in (self.low, self.high))
        middle, deviation = 0.5 * (low + high), (high - low) / (2.0 * ndtri(LEVELS[1]))
        cut = [self._scale(end, in_logs) for end in hard]
        below, above = (ndtr((end - middle) / deviation) for end in cut)
        score = middle + deviation * ndtri(below + levels * (above - below))
        found: Array = np.exp(np.ascontiguousarray(score)) if in_logs else score
        return np.clip(found, *hard)

    @staticmethod
    def _scale(end: float, in_logs: bool) -> float:
        if not in_logs:
            return end
        return math.log(end) if end > 0.0 else -math.inf


@dataclass(frozen=True)
class Correlation:
    """Two assumptions that tend to be high, or one high and the other low, together.

    Parameters
    ----------
    first, second : str
        Addresses.
    rank : float
        Spearman's rank correlation.
    """

    first: str
    second: str
    rank: float

    @property
    def normal(self) -> float:
        """Correlation of the normal scores that gives this rank correlation (Pearson 1907)."""
        return 2.0 * math.sin(math.pi * self.rank / 6.0)


def correlated(correlations: Iterable[Correlation]) -> tuple[str, ...]:
    """Every address that stands in a correlation, each once, in order of appearance."""
    return tuple(dict.fromkeys(a for pair in correlations for a in (pair.first, pair.second)))


def normal_scores(correlations: Iterable[Correlation], order: tuple[str, ...]) -> Array:
    """Correlation matrix of the normal scores of some addresses; zero where nothing is said."""
    matrix = np.eye(len(order))
    place = {address: k for k, address in enumerate(order)}
    for pair in correlations:
        i, j = place[pair.first], place[pair.second]
        matrix[i, j] = matrix[j, i] = pair.normal
    return matrix
