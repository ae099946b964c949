"""Find a named loop in the equations, and score it.

A route names the variables that a loop must pass. Between two of them lie auxiliaries, often
on several parallel ways, and a variable with markets or steps is passed in each of them. What
is found is therefore a family of cycles, and its score is the sum of theirs,

    S = Σ over cycles  Π over links  G  =  trace of Π over stretches  M,

where the entry of a stretch's matrix M for x and y adds up the products of gains over all ways
from x to y. By the chain rule this is what the method gives for the model in which all that
lies between way-points is written into one equation: how finely equations are cut does not
count, and parallel ways with opposite signs cancel as they do in the model.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.loops.graph import CausalGraph
from tenfold_kernels.analysis.loops.links import LinkGains
from tenfold_kernels.equations.expand import subscripts_of
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.route import Route, WayPoint, Where, Whose, way_points
from tenfold_kernels.parameters import address

Array = NDArray[np.float64]
Link = tuple[str, str]


@dataclass(frozen=True)
class Stretch:
    """What lies between two way-points.

    Parameters
    ----------
    start, end : tuple of str
        Scalars of the way-points.
    links : mapping of str to tuple of str
        For each scalar on a way from start to end, in order of evaluation, what it depends on
        among those before it.
    """

    start: tuple[str, ...]
    end: tuple[str, ...]
    links: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Family:
    """Cycles of one bloc that pass the way-points of one route, in this order.

    Parameters
    ----------
    points : tuple of WayPoint
        The route.
    stretches : tuple of Stretch
        What lies between its way-points; the last leads back to the first.
    """

    points: tuple[WayPoint, ...]
    stretches: tuple[Stretch, ...]

    @property
    def links(self) -> tuple[Link, ...]:
        """Every link on any of the cycles."""
        return tuple(
            dict.fromkeys(
                (source, target)
                for stretch in self.stretches
                for target, sources in stretch.links.items()
                for source in sources
            )
        )

    @property
    def scalars(self) -> tuple[str, ...]:
        """Every scalar on any of the cycles, in order along the loop."""
        along = (name for s in self.stretches for name in (*s.start, *s.links))
        return tuple(dict.fromkeys(along))

    @property
    def cycles(self) -> int:
        """How many cycles there are."""
        return int(self.closed(lambda _source, _target: 1))

    def score(self, gains: LinkGains) -> Array:
        """Loop score at each moment: the sum of those of all cycles."""
        return np.asarray(self.closed(gains.gain), np.float64)

    def closed(self, gain: Callable[[str, str], Any]) -> Any:
        """Add up the products of gains over all cycles."""
        found: Any = 0.0
        for first in self.stretches[0].start:
            weights: dict[str, Any] = {first: 1.0}
            for stretch in self.stretches:
                weights = carried(stretch, weights, gain)
            found = found + weights.get(first, 0.0)
        return found

    def strongest_cycle(self, strength: Callable[[str, str], float]) -> tuple[str, ...]:
        """The cycle with the largest product of strengths; empty where all are zero.

        Parameters
        ----------
        strength : function
            Of a link; not negative.
        """
        best = 0.0
        chosen: tuple[str, ...] = ()
        for first in self.stretches[0].start:
            ways: dict[str, tuple[float, tuple[str, ...]]] = {first: (1.0, (first,))}
            for stretch in self.stretches:
                ways = _strongest(stretch, ways, strength)
            product, way = ways.get(first, (0.0, ()))
            if product > best:
                best, chosen = product, way[:-1]
        return chosen


def family(graph: CausalGraph, route: Route, own: str = "") -> Family:
    """Find the cycles that pass a route's way-points.

    Parameters
    ----------
    graph : CausalGraph
        Where to look.
    route : tuple of str or WayPoint
        Variables to pass, in order; the last leads back to the first.
    own : str
        Bloc whose loop it is; nothing where no variable of the route has blocs.

    Raises
    ------
    EquationError
        If a variable is unknown, or nothing leads from one way-point to the next without
        passing a stock that the route does not name.
    """
    points = way_points(route)
    places = [_elements(graph, point, own) for point in points]
    named = {name for elements in places for name in elements}
    following = (*range(1, len(points)), 0)
    return Family(
        points,
        tuple(
            _stretch(graph, places[k], places[after], named, points[after])
            for k, after in enumerate(following)
        ),
    )


def _elements(graph: CausalGraph, point: WayPoint, own: str) -> tuple[str, ...]:
    model = graph.model
    if point.variable not in model.declarations:
        raise EquationError(f"a loop passes '{point.variable}', which no sector declares")
    found = tuple(
        scalar.name
        for scalar in model.scalars.values()
        if scalar.variable == point.variable
        and scalar.name in graph.position
        and _matches(_index(model, scalar.name, point.variable), point, own)
    )
    if not found:
        raise EquationError(f"a loop passes '{point.variable}', which never changes")
    return found


def _index(model: Model, name: str, variable: str) -> dict[str, str]:
    elements = name.removeprefix(variable).strip("[]").split(",")
    over = subscripts_of(model.declarations, variable)
    found = dict(zip(over, elements, strict=True)) if over else {}
    assert name == address(variable, tuple(found.values()))
    return found


def _matches(index: Mapping[str, str], point: WayPoint, own: str) -> bool:
    is_own = index.get("bloc") == own
    is_home = index.get("market") == own
    return (
        "bloc" not in index or point.whose is Whose.ANYONES or is_own is (point.whose is Whose.OWN)
    ) and (
        "market" not in index
        or point.where is Where.ANYWHERE
        or is_home is (point.where is Where.HOME)
    )


def _stretch(
    graph: CausalGraph, start: tuple[str, ...], end: tuple[str, ...], named: set[str],
    point: WayPoint,
) -> Stretch:  # fmt: skip
    closed = (named | graph.stocks) - set(end)
    direct = {t: tuple(s for s in graph.sources[t] if s in start) for t in end}
    if point.straight:
        links = {target: sources for target, sources in direct.items() if sources}
    else:
        ahead = _reached(start, graph.users, closed, set(end))
        behind = _reached(end, graph.sources, closed, set(start))
        between = (ahead & behind) - set(end)
        sources = {*start, *between}
        inside = sorted(between - set(start), key=graph.position.__getitem__)
        links = {
            target: found
            for target in (*inside, *end)
            if (found := tuple(s for s in graph.sources[target] if s in sources))
        }
    if not links:
        raise EquationError(
            f"no way leads from {' or '.join(start)} to {' or '.join(end)} without passing a "
            "stock that the route does not name"
        )
    return Stretch(start, end, links)


def _reached(
    start: Iterable[str], following: Mapping[str, tuple[str, ...]], closed: set[str],
    goal: set[str],
) -> set[str]:  # fmt: skip
    """Find what can be reached; ways end at the goal, and do not enter what is closed."""
    found: set[str] = set()
    stack = list(start)
    while stack:
        for name in following[stack.pop()]:
            if name not in found and (name in goal or name not in closed):
                found.add(name)
                if name not in goal:
                    stack.append(name)
    return found


def carried(
    stretch: Stretch, weights: Mapping[str, Any], gain: Callable[[str, str], Any]
) -> dict[str, Any]:
    """Carry weights from the start of a stretch to its end, over all ways."""
    known = dict(weights)
    arrived: dict[str, Any] = {}
    ends = set(stretch.end)
    for target, sources in stretch.links.items():
        parts = [known[source] * gain(source, target) for source in sources if source in known]
        if parts:
            (arrived if target in ends else known)[target] = sum(parts[1:], parts[0])
    return arrived


def _strongest(
    stretch: Stretch,
    ways: Mapping[str, tuple[float, tuple[str, ...]]],
    strength: Callable[[str, str], float],
) -> dict[str, tuple[float, tuple[str, ...]]]:
    known = dict(ways)
    arrived: dict[str, tuple[float, tuple[str, ...]]] = {}
    ends = set(stretch.end)
    for target, sources in stretch.links.items():
        ways_there = [
            (known[source][0] * strength(source, target), (*known[source][1], target))
            for source in sources
            if source in known
        ]
        if ways_there:
            (arrived if target in ends else known)[target] = max(ways_there, key=lambda w: w[0])
    return arrived
