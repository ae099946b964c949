"""The causal diagram of named loops, small enough to read: way-points, and what joins them.

What lies between two way-points is drawn as one arrow, whose score is that of all ways
together. A variable with one arrow in and one out is drawn into it: along such a chain scores
multiply, so nothing is lost. A variable with markets or steps is one node; its arrows tell
how much of the change of all its elements together they explain,

    score(X → Y) = Σ over x in X, y in Y  M(x, y) |Δx|  /  Σ over y in Y  |Δy|,

which for single elements is the link score.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.loops.family import Stretch, carried
from tenfold_kernels.analysis.loops.graph import CausalGraph
from tenfold_kernels.analysis.loops.links import LinkGains, ratio
from tenfold_kernels.analysis.loops.named import LoopSet
from tenfold_kernels.equations.route import WayPoint

Array = NDArray[np.float64]
Node = tuple[str, ...]


@dataclass(frozen=True)
class Arrow:
    """What one node does to another.

    Parameters
    ----------
    source, target : tuple of str
        Scalars of the nodes.
    through : tuple of str
        Declared variables that were drawn into it, in order.
    loops : tuple of str
        Codes of the named loops that pass it.
    score : ndarray
        Share of the target's change that it makes, with its sign, at each moment; beyond one
        where other causes work against it.
    """

    source: Node
    target: Node
    through: tuple[str, ...]
    loops: tuple[str, ...]
    score: Array


@dataclass(frozen=True)
class Diagram:
    """Nodes and arrows.

    Parameters
    ----------
    nodes : mapping of tuple of str to WayPoint
        Way-point of each node, by its scalars.
    arrows : tuple of Arrow
        Between them; two nodes may have several.
    """

    nodes: dict[Node, WayPoint]
    arrows: tuple[Arrow, ...]


def diagram(found: LoopSet, gains: LinkGains, codes: Iterable[str] | None = None) -> Diagram:
    """Draw named loops.

    Parameters
    ----------
    found : LoopSet
        The loops.
    gains : LinkGains
        Gains of links over the steps that are looked at.
    codes : iterable of str, optional
        Which loops to draw; all of them if left out.

    Returns
    -------
    Diagram
    """
    wanted = found.codes if codes is None else frozenset(codes)
    nodes: dict[Node, WayPoint] = {}
    passing: dict[tuple[Node, Node, tuple[object, ...]], tuple[Stretch, list[str]]] = {}
    for loop in found.loops:
        if loop.code not in wanted:
            continue
        for one in loop.families:
            for point, stretch in zip(one.points, one.stretches, strict=True):
                nodes.setdefault(stretch.start, point)
                key = (stretch.start, stretch.end, tuple(stretch.links.items()))
                loops = passing.setdefault(key, (stretch, []))[1]
                if loop.code not in loops:
                    loops.append(loop.code)
    arrows = [
        Arrow(stretch.start, stretch.end, (), tuple(loops), _score(stretch, gains))
        for stretch, loops in passing.values()
    ]
    arrows = _without_chains(nodes, arrows, found.graph)
    used = {node for arrow in arrows for node in (arrow.source, arrow.target)}
    return Diagram({node: point for node, point in nodes.items() if node in used}, tuple(arrows))


def causes(graph: CausalGraph, gains: LinkGains, name: str) -> dict[str, Array]:
    """Link scores of all that a scalar depends on, in order of evaluation.

    Parameters
    ----------
    graph : CausalGraph
        Where the scalar lies.
    gains : LinkGains
        Over the steps that are looked at.
    name : str
        The scalar, such as ``capability[a]``.
    """
    return {source: gains.score(source, name) for source in graph.sources[name]}


def _score(stretch: Stretch, gains: LinkGains) -> Array:
    weights = {name: gains.activity(name) for name in stretch.start}
    arrived = carried(stretch, weights, gains.gain)
    made = reduce(np.add, arrived.values(), np.zeros(()))
    changed = reduce(np.add, (gains.activity(name) for name in stretch.end), np.zeros(()))
    return ratio(made, changed)


def _without_chains(
    nodes: dict[Node, WayPoint], arrows: list[Arrow], graph: CausalGraph
) -> list[Arrow]:
    """Draw nodes with one arrow in and one out into an arrow; stocks stay."""
    for node, point in nodes.items():
        arriving = Counter(arrow.target for arrow in arrows)
        leaving = Counter(arrow.source for arrow in arrows)
        if arriving[node] != 1 or leaving[node] != 1 or not graph.stocks.isdisjoint(node):
            continue
        (first,) = (arrow for arrow in arrows if arrow.target == node)
        (second,) = (arrow for arrow in arrows if arrow.source == node)
        if first.source == second.target:  # a loop keeps two nodes, so that it can be drawn
            continue
        joined = Arrow(
            first.source, second.target, (*first.through, point.variable, *second.through),
            tuple(code for code in first.loops if code in second.loops),
            first.score * second.score,
        )  # fmt: skip
        arrows = [joined if arrow is first else arrow for arrow in arrows if arrow is not second]
    return arrows
