"""What takes longer than a frame: computed when the hand is off the slider. No Qt.

A study is cut into pieces, and given up between two of them as soon as its scenario is no
longer the one on the screen, so that it never holds up an answer.
"""

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, product
from typing import Any

import numpy as np

from tenfold_gui.engine.inquiry import Inquiry, Tell, inquire
from tenfold_gui.engine.topics import Topic
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.scenario import Scenario

FLEETS = tuple(2.0**k for k in range(-3, 6))  # old chips for each new one
# Settings along each side of a map of the race, besides the present ones: many where the
# kernel is compiled, and few where it is not.
MAP_POINTS = {Backend.COMPILED: 6, Backend.INTERPRETED: 2}
MOST_CHIPS = 10_000_000

Overtaken = Callable[[], bool]


@dataclass(frozen=True)
class Study:
    """What to study.

    Parameters
    ----------
    topic : Topic
        What is asked.
    scenario : Scenario
        About which scenario.
    """

    topic: Topic
    scenario: Scenario

    def matters(self) -> Hashable:
        """All that the result depends on; equal for scenarios with equal results."""
        if self.topic is Topic.HISTORY:
            return ()  # backcasts bring their own parameters
        values = self.scenario.all_values()
        if self.topic is Topic.EVIDENCE:
            return tuple((key, values[key]) for key in _evidence_keys())
        settings = (*values.items(), *self.scenario.all_choices().items())
        if self.topic is Topic.CONTAINMENT:  # drawn finer once the kernel is compiled
            return (_ready(self.scenario).backend, *settings)
        return settings


@dataclass(frozen=True)
class Studied:
    """A study and what it found.

    Parameters
    ----------
    study : Study or Inquiry
        What was asked.
    result : ExchangeMap, FleetCurve, Evidence, History, Containment or a mapping
        Depending on the topic: of Hysteresis by bloc, of Flips by project. Of an inquiry,
        what `inquire` gives.
    """

    study: Study | Inquiry
    result: Any


@dataclass(frozen=True)
class FleetCurve:
    """Mixed fleets for rising numbers of old chips.

    Parameters
    ----------
    old_chips : tuple of int
        Old chips that are there.
    fleets : tuple of MixedFleet
        The fastest fleet of at most so many.
    """

    old_chips: tuple[int, ...]
    fleets: tuple[Any, ...]


@dataclass(frozen=True)
class MeasuredRun:
    """A published run beside its prediction.

    Parameters
    ----------
    result : RunResult
        Measured and predicted.
    fitted : bool
        Whether the kernel's constants were fitted on it.
    """

    result: Any
    fitted: bool


Evidence = tuple[MeasuredRun, ...]


@dataclass(frozen=True)
class History:
    """Backcasts of the world model, and single figures held beside presets.

    Parameters
    ----------
    outcomes : tuple of Outcome
        How each case came out.
    checks : tuple of Check
        Policies that worked and failed.
    """

    outcomes: tuple[Any, ...]
    checks: tuple[Any, ...]


def conduct(
    study: Study | Inquiry, overtaken: Overtaken, tell: Tell = lambda _: None
) -> Studied | None:
    """Study something; None if it was given up."""
    if isinstance(study, Inquiry):
        answer = inquire(study, overtaken, tell)
        return None if answer is None else Studied(study, answer)
    found = CONDUCTED[study.topic](study.scenario, overtaken)
    return None if found is None else Studied(study, found)


def _map(scenario: Scenario, overtaken: Overtaken) -> Any:
    """Exchange of chips over networks and domains; the present ones are always among them."""
    from tenfold_kernels.cluster.exchange_map import DOMAINS, NETWORKS, ExchangeMap, exchange_map

    values, choices = scenario.all_values(), scenario.all_choices()
    networks = _with(NETWORKS, values["old_network"])
    rows = _pieces(
        lambda domain: exchange_map(values, choices, networks, (domain,)),
        _with(DOMAINS, old_domain(scenario)), overtaken,
    )  # fmt: skip
    if rows is None:
        return None
    return ExchangeMap(
        rows[0].networks, np.concatenate([row.domains for row in rows]),
        np.concatenate([row.equivalents for row in rows]),
    )  # fmt: skip


def old_domain(scenario: Scenario) -> float:
    """Chips in a domain of the old chip of a scenario, as it is edited."""
    from tenfold_kernels.cluster import chip
    from tenfold_kernels.cluster.editing import edited

    listed = chip(scenario.all_choices()["old_chip"])
    return edited(listed, "old", scenario.all_values()).value("scaleup_domain_chips")


def _fleet(scenario: Scenario, overtaken: Overtaken) -> FleetCurve | None:
    from tenfold_kernels.cluster.fleet import mixed_fleet

    values, choices = scenario.all_values(), scenario.all_choices()
    wanted = {round(share * values["chips"]) for share in FLEETS}
    counts = sorted(count for count in wanted if 0 < count < MOST_CHIPS)
    fleets = _pieces(lambda count: mixed_fleet(count, values, choices), counts, overtaken)
    if fleets is None:
        return None
    # More old chips never hurt, since some may stand idle.
    best = accumulate(fleets, lambda kept, new: min(kept, new, key=lambda one: one.step_time_s))
    return FleetCurve(tuple(counts), tuple(best))


def _evidence(scenario: Scenario, overtaken: Overtaken) -> Evidence | None:
    """Published runs predicted with the assumptions of a scenario."""
    from tenfold_kernels.cluster.validation.evidence import published_runs, was_fitted
    from tenfold_kernels.cluster.validation.validate import validate

    values = scenario.all_values()
    settings = {key: values[key] for key in _evidence_keys()}
    runs = _pieces(
        lambda run: MeasuredRun(validate([run], settings)[0], was_fitted(run)),
        published_runs(), overtaken,
    )  # fmt: skip
    return None if runs is None else tuple(runs)


def _history(_: Scenario, overtaken: Overtaken) -> History | None:
    """Hold the world model against history; what was computed once is kept."""
    from tenfold_kernels.analysis.backcast.outcome import outcome
    from tenfold_kernels.analysis.backcast.policy import checks
    from tenfold_kernels.analysis.backcast.reader import case_ids

    outcomes = _pieces(outcome, case_ids(), overtaken)
    if outcomes is None or overtaken():
        return None
    return History(tuple(outcomes), checks())


def _hysteresis(scenario: Scenario, overtaken: Overtaken) -> Mapping[str, Any] | None:
    """Place each bloc beside the curve of the third market's equilibria."""
    from tenfold_kernels.analysis.hysteresis import hysteresis

    found = _pieces(lambda bloc: hysteresis(scenario, bloc), scenario.blocs, overtaken)
    return None if found is None else dict(zip(scenario.blocs, found, strict=True))


def _containment(scenario: Scenario, overtaken: Overtaken) -> Any:
    """Effect of controls on the second bloc's gap; the present settings are on the map."""
    from tenfold_kernels.analysis.containment import YEAR, Containment, X, Y, containment

    values, simulator, bloc = scenario.all_values(), _ready(scenario), scenario.blocs[1]
    points, year = MAP_POINTS[simulator.backend], min(YEAR, scenario.stop)
    across, up = (
        _with(np.linspace(*scenario.table.spec(key).slider, points), values[key]) for key in (X, Y)
    )
    rows = _pieces(
        lambda y: containment(
            scenario, year=year, bloc=bloc, x=across, y=(y,), simulator=simulator
        ),
        up, overtaken,
    )  # fmt: skip
    if rows is None:
        return None
    controlled = np.concatenate([row.with_controls for row in rows])
    free = np.concatenate([row.without for row in rows])
    return Containment(X, Y, bloc, year, np.array(across), np.array(up), controlled, free)


def _flips(scenario: Scenario, overtaken: Overtaken) -> Mapping[str, tuple[Any, ...]] | None:
    """Find for each project what would turn the decision, nearest first."""
    from tenfold_kernels.finance.stochastic import LEVERS, PROJECTS, flips

    values = scenario.all_values()
    each = _pieces(
        lambda one: (one[0], *flips(values, one[0], (one[1],))),
        product(PROJECTS, LEVERS), overtaken,
    )  # fmt: skip
    if each is None:
        return None
    by_move = sorted(each, key=lambda one: 2.0 if one[1].move is None else one[1].move)
    return {
        project: tuple(flip for owner, flip in by_move if owner == project) for project in PROJECTS
    }


def _ready(scenario: Scenario) -> Simulator:
    from tenfold_kernels.world.run import ready_simulator

    return ready_simulator(len(scenario.blocs))


def _evidence_keys() -> Sequence[str]:
    """Assumptions that a published run depends on: all that do not belong to a scenario."""
    from tenfold_kernels.cluster.assumptions import ASSUMPTIONS

    return [spec.key for spec in ASSUMPTIONS]


def _pieces(
    compute: Callable[[Any], Any], items: Iterable[Any], overtaken: Overtaken
) -> list[Any] | None:
    """Compute one piece after the other; None as soon as nobody waits for them any more."""
    found = []
    for item in items:
        if overtaken():
            return None
        found.append(compute(item))
    return found


def _with(values: Iterable[float], one: float) -> list[float]:
    return sorted({*values, one})


CONDUCTED: Mapping[Topic, Callable[[Scenario, Overtaken], Any]] = {
    Topic.MAP: _map,
    Topic.FLEET: _fleet,
    Topic.EVIDENCE: _evidence,
    Topic.HISTORY: _history,
    Topic.HYSTERESIS: _hysteresis,
    Topic.CONTAINMENT: _containment,
    Topic.FLIPS: _flips,
}
