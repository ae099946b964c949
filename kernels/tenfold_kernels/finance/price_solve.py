"""The price at which a project earns a wanted rate of return in a wanted year.

SAM's search: it walks in steps until the target lies between two prices, then weighs these by
their present values at the wanted rate. It is content with a return that is off by a hundred
thousandth, so that to agree with it to the cent one has to take its steps.

Source: NREL, SAM Simulation Core 306, ``cmod_singleowner.cpp``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")
COARSE_STEP = 10.0  # US cents/kWh


@dataclass(frozen=True)
class Target:
    """What is wanted, and how hard to look for it.

    Parameters
    ----------
    percent : float
        Rate of return, percent per year.
    lowest, highest : float
        Prices between which the search is thought to run, US cents/kWh.
    tolerance : float
        Relative error of the return, or relative width of the price interval.
    most_steps : int
        Projects worked out at most.
    """

    percent: float
    lowest: float
    highest: float
    tolerance: float
    most_steps: int


@dataclass(frozen=True)
class Tried(Generic[T]):
    """A project at one price.

    Parameters
    ----------
    percent : float
        Its rate of return in the wanted year, percent; not a number if there is none.
    surplus : float
        Present value of its flows to that year at the wanted rate, US$.
    project : object
        The project itself, which the next try is given.
    """

    percent: float
    surplus: float
    project: T


@dataclass(frozen=True)
class Found(Generic[T]):
    """What a search ended with.

    Parameters
    ----------
    price : float
        US cents/kWh.
    project : object
        The project at that price.
    reached : bool
        Whether the target was met before the steps ran out.
    """

    price: float
    project: T
    reached: bool


@dataclass
class _Interval:
    """Two prices, and how far each is off the target."""

    low: float
    high: float
    low_off: float = 1.0
    high_off: float = 1.0
    holds: bool = False
    downwards: bool | None = None

    def narrow(self, price: float, off: float, too_high: bool) -> None:
        if too_high:
            self.high, self.high_off = price, off
        else:
            self.low, self.low_off = price, off

    def walk(self, price: float, off: float, too_high: bool, tolerance: float) -> float:
        """Take a step towards the target, and notice when it was passed."""
        if self.downwards is None:
            self.downwards = too_high
        if self.downwards and too_high:
            self.low, self.low_off = price, off
            price = self.low - COARSE_STEP
        elif self.downwards:
            self.high, self.high_off = self.low, self.low_off
            self.low, self.low_off, self.holds = price, off, True
        elif not too_high:
            self.high, self.high_off = price, off
            price = self.high + COARSE_STEP
        else:
            self.low, self.low_off = self.high, self.high_off
            self.high, self.high_off, self.holds = price, off, True
        if abs(self.low - self.high) < tolerance:
            self.low = self.high - 2.0 * tolerance
        return price

    def weighed(self) -> float:
        total = self.low_off + self.high_off
        return (self.low_off * self.high + self.high_off * self.low) / total


def solve(attempt: Callable[[float, T | None], Tried[T]], target: Target) -> Found[T]:
    """Search for the price.

    Parameters
    ----------
    attempt : function
        Works out a project at a price, given the project tried before it.
    target : Target
    """
    interval = _Interval(target.lowest, target.highest)
    price, last = 0.0, None
    for _ in range(target.most_steps):
        if interval.holds:
            price = interval.weighed()
        tried = attempt(price, last)
        last = tried.project
        of = max(interval.low, interval.high)
        width = abs(interval.low - interval.high) / (of if of > target.tolerance else 1.0)
        miss = abs(tried.percent - target.percent) / max(target.percent, 1.0)
        off = abs(tried.surplus)
        if miss < target.tolerance or width < target.tolerance or off < target.tolerance:
            return Found(price, last, True)
        if price < 0.0:
            break
        too_high = tried.surplus >= 0.0
        if interval.holds:
            interval.narrow(price, off, too_high)
        else:
            walked = interval.walk(price, off, too_high, target.tolerance)
            if walked < 0.0:
                break
            price = walked
    assert last is not None  # most_steps is at least one
    return Found(price, last, False)
