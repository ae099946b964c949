"""Figures with what is known of them: mean, standard error, and quantiles over paths."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np

from tenfold_kernels.compiled import plain
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.appraisal import batch_edge

BATCHES = 20
QUANTILES = (0.05, 0.5, 0.95)
ROUNDING = 1e-14  # of sums of thousands of numbers, over the sum
edge = plain(batch_edge)


@dataclass(frozen=True)
class Figure:
    """A figure of a project.

    Parameters
    ----------
    unit : str
    mean : float
        Of what differs from path to path; or a figure of expected flows, or a median, as its
        name says.
    standard_error : float
        Of the mean, from batches of paths.
    quantiles : tuple of float, optional
        5th, 50th and 95th percentile over paths; None for what all paths share.
    """

    unit: str
    mean: float
    standard_error: float
    quantiles: tuple[float, float, float] | None = None

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        low, middle, high = self.quantiles or (None, None, None)
        return {
            "unit": self.unit,
            "mean": self.mean,
            "standard_error": self.standard_error,
            "p5": low,
            "p50": middle,
            "p95": high,
        }


def of_batches(values: FloatArray) -> float:
    """Standard error of a mean from what each batch gives; rounding is no error."""
    error = float(values.std(ddof=1) / np.sqrt(len(values)))
    return error if error > ROUNDING * float(np.abs(values).max()) else 0.0


def batches_of(values: FloatArray) -> list[FloatArray]:
    """Divide paths into batches."""
    edges = [edge(len(values), BATCHES, batch) for batch in range(BATCHES + 1)]
    return [values[a:b] for a, b in pairwise(edges)]


def batch_means(values: FloatArray) -> FloatArray:
    """Mean of each batch of paths."""
    return np.array([batch.mean() for batch in batches_of(values)])


def over_paths(unit: str, values: FloatArray) -> Figure:
    """Figure that differs from path to path."""
    error = of_batches(batch_means(values))
    return Figure(unit, float(values.mean()), error, quantiles_of(values))


def median_over_paths(unit: str, values: FloatArray) -> Figure:
    """Figure whose median is told, since its mean rests on a few paths."""
    error = of_batches(np.array([np.median(batch) for batch in batches_of(values)]))
    quantiles = quantiles_of(values)
    return Figure(unit, quantiles[1], error, quantiles)


def quantiles_of(values: FloatArray) -> tuple[float, float, float]:
    """5th, 50th and 95th percentile."""
    if (values == values[0]).all():  # most lines of public cost are zero
        return (float(values[0]),) * 3
    low, middle, high = np.quantile(values, QUANTILES).tolist()
    return low, middle, high
