"""Link scores: how much of a variable's change over a short time each of its inputs made.

For z = f(x, y), with x₀, y₀ before and x₁, y₁ after,

    partial change     Δₓz = f(x₁, y₀) - f(x₀, y₀)
    link score         LS(x → z) = |Δₓz / Δz| sign(Δₓz / Δx)

and for a flow f that fills (+) or drains (-) a stock S with net flow n

    link score         LS(f → S) = ± |Δf / Δn|.

Along a path the magnitudes of what lies between cancel, so that products of gains

    gain               G(x → z) = Δₓz / Δx,   G(f → S) = ± |ΔS / Δn|

give the same loop scores without the divisions: around a closed loop every |Δ| cancels.
Schoenberg, Davidsen and Eberlein (2020), System Dynamics Review 36(2), doi:10.1002/sdr.1658;
flows after Schoenberg, Hayward and Eberlein (2023), 39(2), doi:10.1002/sdr.1728.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.loops.graph import CausalGraph

Array = NDArray[np.float64]

# A change no larger than this, relative to what changes, is what rounding leaves of none.
ROUNDING = 1e-13


@dataclass(frozen=True)
class Interval:
    """Values of a model's scalars at two moments, a step apart.

    Parameters
    ----------
    before, after : mapping of str to ndarray
        Values of every scalar an equation may refer to, the clock and parameters included,
        all of one shape, or numbers.
    """

    before: Mapping[str, Array]
    after: Mapping[str, Array]


@dataclass(frozen=True)
class LinkGains:
    """Gains and scores of links over an interval, each computed when it is first asked for.

    Parameters
    ----------
    graph : CausalGraph
        Whose links.
    interval : Interval
        Over which change is looked at. Its arrays may hold many moments, members or both.
    """

    graph: CausalGraph
    interval: Interval
    _gains: dict[tuple[str, str], Array] = field(default_factory=dict, init=False, repr=False)
    _starts: dict[str, Array] = field(default_factory=dict, init=False, repr=False)
    _changes: dict[str, Array] = field(default_factory=dict, init=False, repr=False)
    _net_flows: dict[str, Array] = field(default_factory=dict, init=False, repr=False)

    def gain(self, source: str, target: str) -> Array:
        """What a unit of a source's change does to the target, all else as before.

        Zero where the source does not change, and where the partial change is not a number.
        """
        link = source, target
        if link not in self._gains:
            self._gains[link] = (
                self._into_stock(source, target)
                if target in self.graph.stocks
                else self._partial(source, target)
            )
        return self._gains[link]

    def score(self, source: str, target: str) -> Array:
        """Link score; zero where source or target does not change."""
        if target in self.graph.stocks:
            sign = self.graph.sign_of_flow(source, target)
            return sign * ratio(self.activity(source), np.abs(self._change_of_net_flow(target)))
        return ratio(self.gain(source, target) * self.activity(source), self.activity(target))

    def activity(self, name: str) -> Array:
        """Size of a scalar's change."""
        return np.abs(self.change(name))

    def change(self, name: str) -> Array:
        """Change of a scalar, zero where it is no more than rounding."""
        if name not in self._changes:
            before, after = self.interval.before[name], self.interval.after[name]
            self._changes[name] = _difference(before, after, np.abs(before) + np.abs(after))
        return self._changes[name]

    def _partial(self, source: str, target: str) -> Array:
        equation, before = self.graph.equation(target), self.interval.before
        if target not in self._starts:
            self._starts[target] = equation(before)
        moved = equation({**_only(before, equation.inputs), source: self.interval.after[source]})
        with np.errstate(all="ignore"):
            partial = moved - self._starts[target]
        return ratio(partial, self.change(source))

    def _into_stock(self, flow: str, stock: str) -> Array:
        moved = ratio(self.activity(stock), np.abs(self._change_of_net_flow(stock)))
        return self.graph.sign_of_flow(flow, stock) * moved

    def _change_of_net_flow(self, stock: str) -> Array:
        if stock not in self._net_flows:
            before, after = self.interval.before, self.interval.after
            flows = self.graph.flows(stock)
            start = _summed(sign * before[name] for name, sign in flows)
            stop = _summed(sign * after[name] for name, sign in flows)
            size = _summed(np.abs(before[name]) + np.abs(after[name]) for name, _ in flows)
            self._net_flows[stock] = _difference(start, stop, size)
        return self._net_flows[stock]


def _difference(before: Array, after: Array, size: Array) -> Array:
    with np.errstate(all="ignore"):
        change = np.asarray(after - before, np.float64)
        return np.where(np.abs(change) <= ROUNDING * size, 0.0, change)


def ratio(part: Array, whole: Array) -> Array:
    """Divide; zero where there is nothing to divide by, or nothing that is a number."""
    with np.errstate(all="ignore"):
        quotient = np.asarray(part / whole, np.float64)
    return np.where(np.isfinite(quotient), quotient, 0.0)


def _summed(terms: Iterable[Array]) -> Array:
    """Add up from left to right, so that results do not depend on how arrays are cut."""
    return reduce(np.add, terms, np.zeros(()))


def _only(values: Mapping[str, Array], names: tuple[str, ...]) -> dict[str, Array]:
    return {name: values[name] for name in names}
