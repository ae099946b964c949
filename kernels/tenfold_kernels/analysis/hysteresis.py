"""Will a push last? The even split of a market, its stability, and the cost cut that flips it.

Two suppliers share a market. With x the log odds of one supplier's share s, learning with
spillover, clusters and the installed base give back

    x = θ [b ln((s + φ(1-s)) / ((1-s) + φ s)) + a x] + ν (2s - 1) + θ Δ,

where Δ is a lasting cost advantage in logs. The even split is stable where the index
θ [b (1-φ)/(1+φ) + a] + ν/2 is below one; above it each lead keeps itself, until a cost
disadvantage passes the fold and the market flips.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import run_world

Array = NDArray[np.float64]

TINY = 1e-9
FARTHEST = 30.0  # log odds beyond which a share is one to a float
HALVINGS = 80
COARSE = 3001


@dataclass(frozen=True)
class SharedMarket:
    """What decides whether a market of two suppliers keeps its leader.

    Parameters
    ----------
    price_sensitivity : float
        Elasticity of share to price, θ.
    wright_exponent : float
        Fall of cost with experience, b.
    experience_spillover : float
        Share of the other's experience that counts as one's own, φ.
    agglomeration : float
        Fall of cost with the size of the local industry, a.
    ecosystem : float
        Pull of the installed base, ν.
    """

    price_sensitivity: float
    wright_exponent: float
    experience_spillover: float
    agglomeration: float
    ecosystem: float = 0.0

    @property
    def index(self) -> float:
        """Gain of the loops at the even split; above one it is unstable."""
        spilled = (1.0 - self.experience_spillover) / (1.0 + self.experience_spillover)
        learning = self.wright_exponent * spilled + self.agglomeration
        return self.price_sensitivity * learning + 0.5 * self.ecosystem

    def advantage(self, share: Array | float) -> Array:
        """Lasting cost advantage, in logs, that holds a supplier at a share."""
        s = np.asarray(share, np.float64)
        return self._advantage(np.log(s) - np.log1p(-s))

    @cached_property
    def fold(self) -> float:
        """Share of the laggard at which its cost advantage just flips the market.

        One half where the even split is stable and nothing has to be flipped; nought where
        clusters alone outweigh any advantage.
        """
        if self.index <= 1.0:
            return 0.5
        if self._slope(-FARTHEST) <= 0.0:
            return 0.0
        return float(_share(_bisected(self._slope, -FARTHEST, -1e-9)))

    @property
    def flip(self) -> float:
        """Lasting cost advantage, in logs, above which the laggard takes over."""
        if self.index <= 1.0:
            return 0.0
        return float(self.advantage(self.fold)) if self.fold > 0.0 else np.inf

    @property
    def cost_cut_to_flip(self) -> float:
        """That advantage as a share of cost."""
        return float(-np.expm1(-self.flip))

    @property
    def incumbent_share(self) -> float:
        """Share that an incumbent keeps without any advantage; one half where it keeps none."""
        return max(self.equilibria(0.0)) if self.fold > 0.0 else 1.0

    def equilibria(self, advantage: float) -> list[float]:
        """Shares at which the market can rest under a cost advantage, smallest first."""
        x = np.linspace(-FARTHEST, FARTHEST, COARSE)
        excess = self._advantage(x) - advantage
        found = [
            float(_share(_bisected(lambda at: self._advantage(at) - advantage, x[k], x[k + 1])))
            for k in np.flatnonzero(np.sign(excess[:-1]) * np.sign(excess[1:]) < 0)
        ]
        found += [float(_share(at)) for at in x[excess == 0.0]]
        return sorted(found)

    def _advantage(self, x: Array | float) -> Array:
        s, spillover = _share(x), self.experience_spillover
        learned = np.log((s + spillover * (1.0 - s)) / ((1.0 - s) + spillover * s))
        loops = self.price_sensitivity * (self.wright_exponent * learned + self.agglomeration * x)
        pull = self.ecosystem * (2.0 * s - 1.0)
        return np.asarray((x - loops - pull) / max(self.price_sensitivity, TINY))

    def _slope(self, x: float) -> float:
        """Rise of the advantage with the log odds, up to a positive factor."""
        s, phi = float(_share(x)), self.experience_spillover
        gain = (1.0 - phi) / (s + phi * (1.0 - s)) + (1.0 - phi) / ((1.0 - s) + phi * s)
        spread = s * (1.0 - s)
        learning = self.wright_exponent * gain * spread + self.agglomeration
        return 1.0 - self.price_sensitivity * learning - 2.0 * self.ecosystem * spread


@dataclass(frozen=True)
class Hysteresis:
    """A scenario's third market against the curve of its equilibria.

    Parameters
    ----------
    market : SharedMarket
        The loops.
    bloc, rival : str
        Supplier that is looked at, and its largest rival in the last year.
    years, shares, advantages : ndarray
        Path of the two: share of what both sell, and lasting advantage in logs, with quality,
        barriers and subsidies counted as their worth in cost.
    """

    market: SharedMarket
    bloc: str
    rival: str
    years: Array
    shares: Array
    advantages: Array


def market_of(scenario: Scenario) -> SharedMarket:
    """Take the loops of a world scenario."""
    values = scenario.all_values()
    names = SharedMarket.__dataclass_fields__
    return SharedMarket(**{name: values[name] for name in names})


def hysteresis(scenario: Scenario, bloc: str = "") -> Hysteresis:
    """Run a world scenario and place it beside the curve of its equilibria.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    bloc : str, optional
        Supplier to look at; the second bloc if left out.

    Returns
    -------
    Hysteresis
    """
    blocs = scenario.table.subscripts["bloc"]
    own = bloc or blocs[1]
    wanted = ("share[{},third]", "attraction[{},third]", "installed_share[{},third]",
              "effective_experience[{}]", "capacity[{}]")  # fmt: skip
    run = run_world(scenario, record=[name.format(b) for b in blocs for name in wanted])
    rival = max((b for b in blocs if b != own), key=lambda b: run[f"share[{b},third]"][-1])
    market = market_of(scenario)

    def between(name: str) -> Array:
        return run[name.format(own)] - run[name.format(rival)]

    def ratio(name: str) -> Array:
        return np.log(run[name.format(own)] / run[name.format(rival)])

    learned = market.wright_exponent * ratio("effective_experience[{}]")
    clustered = market.agglomeration * ratio("capacity[{}]")
    lasting = between("attraction[{},third]")
    lasting = lasting - market.ecosystem * between("installed_share[{},third]")
    theta = max(market.price_sensitivity, TINY)
    mine, theirs = (run[f"share[{b},third]"] for b in (own, rival))
    return Hysteresis(
        market, own, rival, run.years, mine / (mine + theirs), lasting / theta - learned - clustered
    )


def _share(x: Array | float) -> Array:
    """Share of a log odds."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.asarray(x, np.float64))))


def _bisected(function: Callable[[float], float | Array], low: float, high: float) -> float:
    """Find where a function crosses zero between two points of different sign."""
    rising = function(high) > 0.0
    for _ in range(HALVINGS):
        middle = 0.5 * (low + high)
        if (function(middle) > 0.0) == rising:
            high = middle
        else:
            low = middle
    return 0.5 * (low + high)
