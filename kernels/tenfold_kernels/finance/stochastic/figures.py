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
edge = plain(batch_edge)


@dataclass(frozen=True)
class Figure:
    """A figure of a project.

    Parameters
    ----------
    unit : str
    mean : float
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
    """Standard error of a mean from what each batch gives."""
    return float(values.std(ddof=1) / np.sqrt(len(values)))


def batch_means(values: FloatArray) -> FloatArray:
    """Mean of each batch of paths."""
    edges = [edge(len(values), BATCHES, batch) for batch in range(BATCHES + 1)]
    return np.array([values[a:b].mean() for a, b in pairwise(edges)])


def over_paths(unit: str, values: FloatArray) -> Figure:
    """Figure that differs from path to path."""
    error = of_batches(batch_means(values))
    return Figure(unit, float(values.mean()), error, quantiles_of(values))


def quantiles_of(values: FloatArray) -> tuple[float, float, float]:
    """5th, 50th and 95th percentile."""
    if (values == values[0]).all():  # most lines of public cost are zero
        return (float(values[0]),) * 3
    low, middle, high = np.quantile(values, QUANTILES).tolist()
    return low, middle, high
