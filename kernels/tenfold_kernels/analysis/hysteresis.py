"""Will a push last? The even split of a market, its stability, and the cost cut that flips it.

Two of n suppliers share what the others, who keep an even part, leave them of a market. With
x the log odds of one supplier's share s of that, learning with spillover, clusters and the
installed base give back

    x = θ [b ln((s + φ(1-s+k)) / ((1-s) + φ(s+k))) + a x] + ν (2s - 1) 2/n + θ Δ,

where k = (n-2)/2 is what the others sell beside the two, and Δ is a lasting cost advantage in
logs. The even split is stable where the index θ [b (1-φ)/(1+(n-1)φ) + a] + ν/n is below one;
above it each lead keeps itself, until a cost disadvantage passes the fold and the market flips.
That index is the variable ``hysteresis_index`` of the model.

A cost advantage is said in one way: as one's own cost over the rival's, e^-Δ.
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
    suppliers : int
        How many there are, n; the two are looked at.
    """

    price_sensitivity: float
    wright_exponent: float
    experience_spillover: float
    agglomeration: float
    ecosystem: float = 0.0
    suppliers: int = 2

    @property
    def index(self) -> float:
        """Gain of the loops at the even split; above one it is unstable."""
        pooled = 1.0 + (self.suppliers - 1.0) * self.experience_spillover
        spilled = (1.0 - self.experience_spillover) / pooled
        learning = self.wright_exponent * spilled + self.agglomeration
        return self.price_sensitivity * learning + self.ecosystem / self.suppliers

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
    def cost_to_flip(self) -> float:
        """The same as a ratio: the laggard's cost over the leader's."""
        return float(np.exp(-self.flip))

    @property
    def cost_cut_to_flip(self) -> float:
        """What that ratio lacks to one."""
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
        s = _share(x)
        learned = np.log(self._experience(s) / self._experience(1.0 - s))
        loops = self.price_sensitivity * (self.wright_exponent * learned + self.agglomeration * x)
        pull = self.ecosystem * (2.0 * s - 1.0) * 2.0 / self.suppliers
        return np.asarray((x - loops - pull) / max(self.price_sensitivity, TINY))

    def _slope(self, x: float) -> float:
        """Rise of the advantage with the log odds, up to a positive factor."""
        s = float(_share(x))
        gain = float(1.0 / self._experience(s) + 1.0 / self._experience(1.0 - s))
        gain *= 1.0 - self.experience_spillover
        spread = s * (1.0 - s)
        learning = self.wright_exponent * gain * spread + self.agglomeration
        pull = 4.0 * self.ecosystem / self.suppliers
        return 1.0 - self.price_sensitivity * learning - pull * spread

    def _experience(self, share: Array | float) -> Array | float:
        """Experience of one of the two, in units of what both sell."""
        others = 0.5 * (self.suppliers - 2.0)
        return share + self.experience_spillover * (1.0 - share + others)


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

    @property
    def costs(self) -> Array:
        """Path of one's own cost over the rival's: the same advantages as ratios."""
        return np.asarray(np.exp(-self.advantages))


def market_of(scenario: Scenario) -> SharedMarket:
    """Take the loops of a world scenario."""
    values = scenario.all_values()
    loops = {name: values[name] for name in SharedMarket.__dataclass_fields__ if name in values}
    return SharedMarket(**loops, suppliers=len(scenario.blocs))


def hysteresis(scenario: Scenario, bloc: str = "") -> Hysteresis:
    """Run a world scenario and place it beside the curve of its equilibria.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    bloc : str, optional
        Supplier to look at; the one that the scenario looks at if left out.

    Returns
    -------
    Hysteresis
    """
    blocs = scenario.table.subscripts["bloc"]
    own = bloc or scenario.looked_at
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
