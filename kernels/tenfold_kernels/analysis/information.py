"""Value of information: which assumption, if it were known, would narrow the answer most.

From given cases alone, without a run more. Cases are cut into bins of equal size by what
they assume for one parameter; inside a bin that parameter is as good as known, so what still
varies there is what would still be unknown (Pearson 1905, correlation ratio; Plischke, Borgonovo
and Smith 2013, given-data estimators).
"""

from dataclasses import dataclass
from typing import Any

import numpy as np

from tenfold_kernels.analysis.futures import Futures
from tenfold_kernels.analysis.question import Array

BINS = 16
SHUFFLES = 20
FEWEST_IN_BIN = 8
INTERVAL = (0.05, 0.95)


@dataclass(frozen=True)
class Information:
    """What it would be worth to know each assumption.

    Parameters
    ----------
    names : tuple of str
        Assumptions, most valuable first.
    variance : ndarray
        Share by which the variance would shrink on average: the first-order Sobol index. What
        is nought in truth is estimated as nought on average, so may come out below.
    width : ndarray
        Share by which the 90 % interval would narrow on average.
    variance_error, width_error : float
        What an assumption without any effect scatters by.
    interval : tuple of float
        The 90 % interval as it is.
    cases : int
        How many there are.
    """

    names: tuple[str, ...]
    variance: Array
    width: Array
    variance_error: float
    width_error: float
    interval: tuple[float, float]
    cases: int

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "interval_90": list(self.interval),
            "variance_error": self.variance_error,
            "width_error": self.width_error,
            "cases": self.cases,
            "assumptions": [
                {"key": name, "variance_reduction": float(v), "width_reduction": float(w)}
                for name, v, w in zip(self.names, self.variance, self.width, strict=True)
            ],
        }


def value_of_information(given: Futures, seed: int = 0) -> Information:
    """Estimate what it would be worth to know each assumption.

    Parameters
    ----------
    given : Futures
        At least sixteen cases; some hundreds give useful estimates.
    seed : int
        Of the shuffles that say what chance alone does.

    Notes
    -----
    The variance inside bins is taken without bias (divided by one less than there are), and
    so is that of all, so their ratio is free of the bias of the correlation ratio to first
    order (Kelley 1935). The width of an interval over a few members is biased, so widths
    inside bins are held against those inside bins of cases put together at random.
    """
    count = len(given.answers)
    bins = max(2, min(BINS, count // FEWEST_IN_BIN))
    kept = count // bins * bins  # the last few, if they do not fill a bin, are left out of them
    low, high = np.quantile(given.answers, INTERVAL)
    order = np.argsort(given.values, axis=1, kind="stable")
    # Left out are cases spread over all bins, not those with the largest values.
    out = np.linspace(0, count - 1, count - kept).round().astype(int)
    sorted_answers = np.delete(given.answers[order], out, axis=1)
    variance, width = _inside(sorted_answers, bins)
    rng = np.random.default_rng(seed)
    chance = np.array([rng.permutation(given.answers)[:kept] for _ in range(SHUFFLES)])
    chance_variance, chance_width = _inside(chance, bins)
    whole, by_chance = float(given.answers.var(ddof=1)), float(chance_width.mean())
    if whole == 0.0:
        nothing = np.zeros(len(given.names))
        return Information(given.names, nothing, nothing, 0.0, 0.0, (low, high), count)
    less, narrower = 1.0 - variance / whole, 1.0 - width / by_chance
    best = np.argsort(-less, kind="stable")
    return Information(
        tuple(given.names[k] for k in best), less[best], narrower[best],
        float((chance_variance / whole).std(ddof=1)), float((chance_width / by_chance).std(ddof=1)),
        (float(low), float(high)), count,
    )  # fmt: skip


def _inside(answers: Array, bins: int) -> tuple[Array, Array]:
    """Mean variance and mean width of the interval inside bins, for each row of answers."""
    binned = answers.reshape(len(answers), bins, answers.shape[1] // bins)
    ends = np.quantile(binned, INTERVAL, axis=2)
    return binned.var(axis=2, ddof=1).mean(axis=1), (ends[1] - ends[0]).mean(axis=1)
