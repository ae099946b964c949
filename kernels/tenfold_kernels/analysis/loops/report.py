"""Which loop drives a scenario of the world model: scored, and as plain data."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.loops.contribution import (
    Dominance,
    LoopScores,
    Measure,
    dominance,
    score_loops,
)
from tenfold_kernels.analysis.loops.diagram import Diagram, Node, diagram
from tenfold_kernels.analysis.loops.family import Family
from tenfold_kernels.analysis.loops.links import LinkGains
from tenfold_kernels.analysis.loops.moments import ends_of_years, interval_of_run
from tenfold_kernels.analysis.loops.named import LoopSet, world_loops
from tenfold_kernels.ensemble.design import design
from tenfold_kernels.ensemble.distributions import dimensions, members
from tenfold_kernels.equations.route import WayPoint, Where, Whose
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.loops import LOOPS
from tenfold_kernels.world.run import ready_simulator, world_simulator

Array = NDArray[np.float64]


@dataclass(frozen=True)
class LoopCourse:
    """Named loops of one bloc over a run.

    Parameters
    ----------
    bloc : str
        Whose loops.
    years : ndarray, shape (moments,)
        Ends of the steps over which loops were scored.
    gains : LinkGains
        Of all links, at these moments.
    scores : LoopScores
        Arrays of shape (moments,).
    """

    bloc: str
    years: Array
    gains: LinkGains
    scores: LoopScores

    @property
    def found(self) -> LoopSet:
        """The loops."""
        return self.scores.found

    def strongest_cycle(self, one: Family) -> tuple[str, ...]:
        """The cycle with the largest score, at the moment when its realisation scores most."""
        at = int(np.abs(self.scores.realisations[self.found.families.index(one)]).argmax())
        return one.strongest_cycle(lambda *link: abs(float(self.gains.gain(*link)[at])))

    def diagram(self, codes: Iterable[str] | None = None) -> Diagram:
        """Causal diagram of some of the loops, or of all."""
        return diagram(self.found, self.gains, codes)

    def document(self, measure: Measure = Measure.SCORE) -> dict[str, Any]:
        """As plain data for JSON; contributions in per cent."""
        shares, dominant = self.scores.shares(measure), self.scores.dominant(measure)
        codes = self.found.codes
        return {
            "bloc": self.bloc,
            "measure": measure.value,
            "years": self.years.tolist(),
            "loops": [
                {
                    "code": loop.code,
                    "name": LOOPS[loop.code],
                    "polarity": _polarity(scores),
                    "cycles": loop.cycles,
                    "routes": [self._route(one) for one in loop.families],
                    "score": scores.tolist(),
                    "contribution": (100.0 * share).tolist(),
                }
                for loop, scores, share in zip(
                    self.found.loops, self.scores.scores, shares, strict=True
                )
            ],
            "dominant": [codes[k] if k >= 0 else None for k in dominant.tolist()],
            "diagram": _drawn(self.diagram()),
        }

    def _route(self, one: Family) -> dict[str, Any]:
        return {
            "passes": [in_words(point) for point in one.points],
            "variables": list(variables_along(self.found, one)),
            "cycles": one.cycles,
            "strongest": list(self.strongest_cycle(one)),
        }


def loop_course(
    scenario: Scenario,
    bloc: str = "",
    years: Iterable[float] | None = None,
    simulator: Simulator | None = None,
    stop: float | None = None,
) -> LoopCourse:
    """Run a scenario and score its named loops.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    bloc : str, optional
        Whose loops; of the bloc that the scenario looks at if left out.
    years : iterable of float, optional
        Moments; every whole year after the start if left out.
    simulator : Simulator, optional
        Which to use; the one that is ready if left out.
    stop : float, optional
        Last year, where it differs from the scenario's.

    Returns
    -------
    LoopCourse

    Raises
    ------
    ValueError
        If a moment lies outside the run, or within a step.
    """
    own = bloc or scenario.looked_at
    found = world_loops(own, len(scenario.blocs))
    horizon = Horizon(scenario.start, scenario.stop if stop is None else stop)
    ends = ends_of_years(horizon, years)
    values = scenario.all_values()
    chosen = simulator or ready_simulator(len(scenario.blocs))
    run = chosen.run(values, horizon, record=found.needed)
    return course_of_run(found, own, run, values, ends)


def dominance_in_members(
    scenario: Scenario,
    count: int,
    bloc: str = "",
    years: Iterable[float] | None = None,
    measure: Measure = Measure.SCORE,
    *,
    seed: int = 0,
    simulator: Simulator | None = None,
    stop: float | None = None,
    threads: int | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, count: None,
) -> Dominance:
    """Find which named loop dominates in each of the first members of an ensemble.

    Parameters
    ----------
    scenario, bloc, years, stop
        As in `loop_course`.
    count, seed : int
        How many members, and of which design.
    measure : Measure
        By what loops are compared.
    simulator : Simulator, optional
        Which to use; the compiled one if left out.
    threads, cancelled, progress
        As in `dominance`.

    Raises
    ------
    ValueError
        If a moment lies outside the run, or within a step.
    concurrent.futures.CancelledError
        If `cancelled` said so.
    """
    blocs = len(scenario.blocs)
    chosen = simulator or world_simulator(blocs=blocs)
    order = list(scenario.all_values())
    rows = [order.index(name) for name in chosen.parameter_names]
    drawn = members(scenario, design(len(dimensions(scenario)), seed).points(0, count))[rows]
    return dominance(
        chosen, world_loops(bloc or scenario.looked_at, blocs), drawn,
        Horizon(scenario.start, scenario.stop if stop is None else stop), years, measure,
        threads=threads, cancelled=cancelled, progress=progress,
    )  # fmt: skip


def course_of_run(
    found: LoopSet,
    bloc: str,
    run: Run,
    values: Mapping[str, float],
    ends: NDArray[np.intp] | None = None,
) -> LoopCourse:
    """Score loops over a run that is there already.

    Parameters
    ----------
    found : LoopSet
        The loops; the run must hold every step of the scalars they need.
    bloc : str
        Whose they are.
    run : Run
        The run.
    values : mapping
        Its parameter values by address.
    ends : ndarray of int, optional
        Numbers of the steps to look at; all of them if left out.
    """
    interval = interval_of_run(found.graph.model, run, values, ends)
    gains = LinkGains(found.graph, interval)
    years = interval.after["time"]
    return LoopCourse(bloc, years, gains, score_loops(found, gains))


def variables_along(found: LoopSet, one: Family) -> tuple[str, ...]:
    """Declared variables on any cycle of a realisation, in order along the loop."""
    scalars = found.graph.model.scalars
    return tuple(dict.fromkeys(scalars[name].variable for name in one.scalars))


def in_words(point: WayPoint) -> str:
    """Name a way-point, such as ``rivals' capability`` or ``share at home``."""
    owner = "" if point.whose is Whose.OWN else f"{point.whose.value} "
    place = "" if point.where is Where.ANYWHERE else f" {point.where.value}"
    return f"{owner}{point.variable}{place}"


def _polarity(scores: Array) -> str:
    """What a loop does while anything moves: the sign of its scores."""
    positive, negative = bool((scores > 0.0).any()), bool((scores < 0.0).any())
    if positive and negative:
        return "both"
    return "reinforcing" if positive else "balancing" if negative else "at rest"


def _drawn(drawn: Diagram) -> dict[str, Any]:
    number: dict[Node, int] = {node: k for k, node in enumerate(drawn.nodes)}
    return {
        "nodes": [
            {"name": in_words(point), "variable": point.variable, "scalars": list(node)}
            for node, point in drawn.nodes.items()
        ],
        "arrows": [
            {
                "source": number[arrow.source],
                "target": number[arrow.target],
                "through": list(arrow.through),
                "loops": list(arrow.loops),
                "score": arrow.score.tolist(),
            }
            for arrow in drawn.arrows
        ],
    }
