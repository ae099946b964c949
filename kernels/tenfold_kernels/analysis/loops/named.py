"""The named loops of a model: what stands beside it as routes, found in its equations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from tenfold_kernels.analysis.loops.family import Family, family
from tenfold_kernels.analysis.loops.graph import CausalGraph
from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.route import Route
from tenfold_kernels.parameters import FEWEST_BLOCS
from tenfold_kernels.world import world_model
from tenfold_kernels.world.loops import ROUTES


@dataclass(frozen=True)
class NamedLoop:
    """One loop of one bloc.

    Parameters
    ----------
    code : str
        Such as ``R1``.
    bloc : str
        Whose it is.
    families : tuple of Family
        Its realisations, one for each route.
    """

    code: str
    bloc: str
    families: tuple[Family, ...]

    @property
    def cycles(self) -> int:
        """Number of cycles in all realisations."""
        return sum(one.cycles for one in self.families)


@dataclass(frozen=True)
class LoopSet:
    """Loops that are compared with each other.

    Parameters
    ----------
    graph : CausalGraph
        Where they lie.
    loops : tuple of NamedLoop
        The loops.
    """

    graph: CausalGraph
    loops: tuple[NamedLoop, ...]

    @property
    def codes(self) -> tuple[str, ...]:
        """Codes of the loops, in order."""
        return tuple(loop.code for loop in self.loops)

    @property
    def families(self) -> tuple[Family, ...]:
        """Realisations of all loops, in order."""
        return tuple(one for loop in self.loops for one in loop.families)

    def order(self, one: Family) -> int:
        """Count the stocks that each cycle of a realisation passes; all are way-points."""
        return sum(not self.graph.stocks.isdisjoint(stretch.end) for stretch in one.stretches)

    @cached_property
    def needed(self) -> tuple[str, ...]:
        """Scalars whose course must be recorded to score the loops, in order of name."""
        wanted: set[str] = set()
        for target in {target for one in self.families for _, target in one.links}:
            wanted.add(target)
            if target in self.graph.stocks:
                wanted.update(flow for flow, _ in self.graph.flows(target))
            else:
                wanted.update(self.graph.equation(target).inputs)
        scalars = self.graph.model.scalars
        recorded = [n for n in wanted if n in scalars and scalars[n].kind is not Kind.PARAMETER]
        return tuple(sorted(recorded))


def loop_set(graph: CausalGraph, routes: Mapping[str, Sequence[Route]], bloc: str = "") -> LoopSet:
    """Find loops by their routes.

    Parameters
    ----------
    graph : CausalGraph
        Where to look.
    routes : mapping of str to sequence of Route
        Routes of each loop by its code.
    bloc : str
        Whose loops.

    Raises
    ------
    EquationError
        If a route cannot be followed.
    """
    return LoopSet(
        graph,
        tuple(
            NamedLoop(code, bloc, tuple(family(graph, route, bloc) for route in ways))
            for code, ways in routes.items()
        ),
    )


@cache
def world_loops(bloc: str, blocs: int = FEWEST_BLOCS) -> LoopSet:
    """Named loops of a bloc in the world model with so many blocs, found once."""
    return loop_set(_world_graph(blocs), ROUTES, bloc)


@cache
def _world_graph(blocs: int) -> CausalGraph:
    return CausalGraph(world_model(blocs))
