"""Customers: bound for years, then lost or kept year by year, and won again."""

from math import sqrt
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.finance.compiled import jit
from tenfold_kernels.finance.series import FloatArray
from tenfold_kernels.finance.stochastic.draws import CUSTOMER, TOGETHER, uniform


@jit
def renewed(
    held: NDArray[np.bool_], bound_until: FloatArray, year: int, terms: Any, rewin: float,
    key: np.uint64, path: int,
) -> tuple[float, float]:  # fmt: skip
    """Let customers leave or come back at the beginning of a year.

    Each follows a draw that all share with the chance sqrt(correlation), so that any two
    share theirs with the chance correlation, which is then the correlation of what they do.

    Returns
    -------
    tuple of float
        Share of customers that are there, and share that are there and bound.
    """
    together = sqrt(terms.customer_correlation) if len(held) > 1 else 0.0
    common = uniform(key, path, year, TOGETHER)
    there, bound = 0.0, 0.0
    for place in range(len(held)):
        own = uniform(key, path, year, CUSTOMER + place)
        # What is left of the draw after choosing is again uniform.
        drawn = common if own < together else (own - together) / (1.0 - together)
        free = min(max(year - bound_until[place], 0.0), 1.0)
        if held[place]:
            held[place] = drawn >= terms.loss_hazard * free + terms.customer_default * (1.0 - free)
        elif drawn < rewin:
            held[place] = True
            bound_until[place] = year - 1.0 + terms.contract_length
            free = min(max(year - bound_until[place], 0.0), 1.0)
        if held[place]:
            there += 1.0
            bound += 1.0 - free
    return there / len(held), bound / len(held)
