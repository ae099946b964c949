"""What owners earn on each path, and how often."""

from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.finance.compiled import entry
from tenfold_kernels.finance.series import FloatArray

LEAST, MOST = -0.999, 10.0  # returns beyond 1,000 % a year are given as that
NOTHING_BACK = -1.0
HALVINGS, NEWTONS = 13, 2  # together to some 1e-9 a year where flows change sign once
ABREAST = 256  # paths followed together, so that their flows stay in the processor's cache
EDGES = np.round(np.arange(-0.3, 0.6 + 0.01, 0.02), 2)  # of the bins of a distribution


class Distribution(NamedTuple):
    """How often owners earn how much.

    Parameters
    ----------
    edges : ndarray, shape (bins + 1,)
        Returns a year.
    shares : ndarray, shape (bins,)
        Share of paths from each edge up to the next.
    below, above : float
        Shares of paths beyond the first and the last edge.
    nothing_back : float
        Share of paths, among those below, on which owners lose all they paid in.
    """

    edges: FloatArray
    shares: FloatArray
    below: float
    above: float
    nothing_back: float

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "unit": "1/yr",
            "edges": self.edges.tolist(),
            "shares": self.shares.tolist(),
            "below": self.below,
            "above": self.above,
            "nothing_back": self.nothing_back,
        }


@entry
def path_returns(flows: FloatArray, lead: float) -> FloatArray:
    """Return on equity of each path: -1 where nothing comes back.

    Halving until Newton's method is safe; where flows change sign more than once, within the
    last halves.

    Parameters
    ----------
    flows : ndarray, shape (years, paths)
        Money to the owners; what they pay counts negative.
    lead : float
        Years by which all but the first flow come later.
    """
    years, paths = flows.shape
    found = np.empty(paths)
    low, high, rate = np.empty(ABREAST), np.empty(ABREAST), np.empty(ABREAST)
    factor, value, slope = np.empty(ABREAST), np.empty(ABREAST), np.empty(ABREAST)
    for first in range(0, paths, ABREAST):
        count = min(ABREAST, paths - first)
        for k in range(count):
            low[k], high[k], rate[k] = LEAST, MOST, LEAST
        for step in range(1 + HALVINGS + NEWTONS):
            newton = step > HALVINGS
            for k in range(count):
                factor[k] = 1.0 / (1.0 + rate[k])
                value[k], slope[k] = 0.0, 0.0
            for year in range(years - 1, 0, -1):
                if newton:
                    for k in range(count):
                        slope[k] = (slope[k] + value[k] + flows[year, first + k]) * factor[k]
                for k in range(count):
                    value[k] = (value[k] + flows[year, first + k]) * factor[k]
            for k in range(count):
                delay = factor[k] ** lead if lead > 0.0 else 1.0
                worth = flows[0, first + k] + delay * value[k]
                if step == 0 and worth <= 0.0:
                    low[k], high[k] = NOTHING_BACK, LEAST
                elif worth > 0.0:
                    low[k] = rate[k]
                else:
                    high[k] = rate[k]
                middle = 0.5 * (low[k] + high[k])
                if newton:
                    fall = delay * (slope[k] + lead * value[k]) * factor[k]
                    middle = min(max(rate[k] + worth / max(fall, 1e-300), low[k]), high[k])
                rate[k] = middle
        for k in range(count):
            found[first + k] = rate[k] if low[k] > NOTHING_BACK else NOTHING_BACK
    return found


def distribution(returns: FloatArray) -> Distribution:
    """Count returns."""
    counts, _ = np.histogram(returns, EDGES)
    paths = len(returns)
    return Distribution(
        EDGES,
        counts / paths,
        float(np.count_nonzero(returns < EDGES[0])) / paths,
        float(np.count_nonzero(returns > EDGES[-1])) / paths,
        float(np.count_nonzero(returns == NOTHING_BACK)) / paths,
    )
