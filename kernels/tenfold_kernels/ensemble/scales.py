"""How far every assumption may be off, from its slider and the confidence of its default."""

import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.ensemble.doubt import interval_share
from tenfold_kernels.parameters import Role, Scale
from tenfold_kernels.registry import parameter_table

Array = NDArray[np.float64]

# Half of a symmetric triangle's 90 % interval, as a share of its reach.
TRIANGLE = 1.0 - math.sqrt(0.1)


@dataclass(frozen=True)
class Scales:
    """Sliders of all assumptions side by side, so that one need not be asked after the other.

    Parameters
    ----------
    names : tuple of str
        Addresses.
    hard : tuple of (float, float)
        Bounds of what they can be.
    low, high : ndarray, shape (assumptions,)
        Ends of their sliders.
    in_logs : ndarray of bool, shape (assumptions,)
        Whether the slider is divided by logarithms.
    first, last : ndarray, shape (assumptions,)
        Its ends on its own scale.
    share : ndarray, shape (assumptions,)
        How far each may be off, as a share of the span of its scale.
    is_date : ndarray of bool, shape (assumptions,)
        Whether it is a calendar year.
    """

    names: tuple[str, ...]
    hard: tuple[tuple[float, float], ...]
    low: Array
    high: Array
    in_logs: NDArray[np.bool_]
    first: Array
    last: Array
    share: Array
    is_date: NDArray[np.bool_]

    def reach(self, value: Array, years: float) -> Array:
        """Furthest distance from values, on the slider's scale; zero where there is no doubt."""
        here = value.copy()
        inside = (self.low < value) & (value < self.high)
        logs = np.flatnonzero(self.in_logs & inside)
        here[logs] = [math.log(one) for one in value[logs]]
        span = np.where(self.is_date, years, self.last - self.first)
        room = np.minimum(here - self.first, self.last - here)
        return np.where(inside, np.minimum(self.share * span, room), 0.0)


@cache
def scales_of(kernel: str, blocs: int) -> Scales:
    """Gather the sliders of every assumption of a kernel, in the order of its table."""
    table = parameter_table(kernel, blocs)
    names = tuple(
        name
        for spec in table.specs
        if spec.role is Role.ASSUMPTION
        for name in table.addresses(spec)
    )
    specs = [table.spec(name) for name in names]
    low, high = np.array([spec.slider for spec in specs]).T
    in_logs = np.array([spec.scale is Scale.LOG for spec in specs])
    ends = [
        [math.log(end) if spec.scale is Scale.LOG else end for end in spec.slider]
        for spec in specs
    ]  # fmt: skip
    first, last = np.array(ends).T
    return Scales(
        names, tuple(spec.hard for spec in specs), low, high, in_logs, first, last,
        np.array([0.5 * interval_share(spec) / TRIANGLE for spec in specs]),
        np.array([spec.is_date for spec in specs]),
    )  # fmt: skip
