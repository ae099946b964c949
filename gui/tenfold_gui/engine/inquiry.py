"""Why an outcome is what it is: questions with more to them than a scenario. No Qt.

Each is answered by many runs side by side, once the kernel for that is compiled.
"""

import time
from collections.abc import Callable, Hashable, Mapping
from concurrent.futures import CancelledError
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Any

from tenfold_gui.engine.topics import Ask
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Simulator
from tenfold_kernels.faults import InputError
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import ready_simulator

LIVE_POINTS, FINE_POINTS = 60, 200  # along each side of a map
DOMINANCE_MEMBERS = 256

Overtaken = Callable[[], bool]
Tell = Callable[[float], None]  # what share is done


@dataclass(frozen=True)
class About:
    """What is asked about, besides the scenario.

    Parameters
    ----------
    output : str
        Scalar of the model, or regime.
    year : float
        When.
    baseline : Scenario
        What the scenario is held against.
    bloc : str
        Whose loops.
    axes : tuple of str
        Parameters across and up, by address.
    target : float or None
        Value that the output should have.
    measure : str
        By what loops are compared: ``score`` or ``rate``.
    threshold : float or None
        Value that the output must pass for something to happen; None for its present one.
    """

    output: str
    year: float
    baseline: Scenario
    bloc: str
    axes: tuple[str, str]
    target: float | None = None
    measure: str = "score"
    threshold: float | None = None


@dataclass(frozen=True)
class Inquiry:
    """A question.

    Parameters
    ----------
    topic : Ask
        What is asked.
    scenario : Scenario
        Of the world model.
    about : About
        What else it depends on.
    """

    topic: Ask
    scenario: Scenario
    about: About

    def matters(self) -> Hashable:
        """All that the answer depends on; equal for questions with equal answers."""
        about, topic = self.about, self.topic
        if topic is Ask.LOOPS:
            return (_settings(self.scenario), about.bloc)
        ready = is_ready(self.scenario)
        if topic is Ask.DOMINANCE:
            return (
                ready,
                _settings(self.scenario),
                _doubts(self.scenario),
                about.bloc,
                about.measure,
            )
        if topic in (Ask.TIPPING, Ask.TIPPING_FINE):  # the same wherever on it one stands
            moved = set(about.axes)
            return (ready, _settings(self.scenario, moved), about.output, about.year, about.axes)
        own = {
            Ask.SHARES: _settings(about.baseline),
            Ask.REACH: about.target,
            Ask.FLIPS: about.axes,
            Ask.WHEN: (_doubts(self.scenario), about.threshold),
            Ask.MATTERS: _doubts(self.scenario),
        }
        return (ready, _settings(self.scenario), about.output, about.year, own[topic])


class Waiting(StrEnum):
    """Why there is no answer yet."""

    COMPILING = "the kernel for many runs is being compiled"
    STOPPED = "nobody wants to wait for it"


def is_ready(scenario: Scenario) -> bool:
    """Whether many runs of a scenario can be had without waiting for a compiler."""
    simulator = ready_simulator(len(scenario.blocs))
    return simulator.backend is Backend.COMPILED and simulator.is_compiled(MEMBERS)


def inquire(inquiry: Inquiry, overtaken: Overtaken, tell: Tell = lambda _: None) -> Any:
    """Answer a question; None if it was given up.

    Parameters
    ----------
    inquiry : Inquiry
        The question.
    overtaken : function
        Whether nobody waits for the answer any more; asked now and then.
    tell : function
        Told which share is done.

    Returns
    -------
    object
        What the kernel found; `Waiting` where nothing is compiled yet; an `InputError` where
        the question makes no sense for this scenario; None if it was given up.
    """
    if overtaken():
        return None
    if inquiry.topic is not Ask.LOOPS and not is_ready(inquiry.scenario):
        return Waiting.COMPILING
    simulator = ready_simulator(len(inquiry.scenario.blocs))
    try:
        return ANSWERED[inquiry.topic](inquiry, simulator, overtaken, tell)
    except CancelledError:
        return None
    except InputError as error:
        return error


def _shares(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    from tenfold_kernels.analysis.attribution import explain

    about = asked.about
    return explain(
        asked.scenario, about.baseline, about.output, about.year, simulator=simulator,
        cancelled=overtaken, progress=_progress(tell),
    )  # fmt: skip


def _reach(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    from tenfold_kernels.analysis.reach import reach

    about = asked.about
    assert about.target is not None
    return reach(
        asked.scenario, about.output, about.year, about.target, simulator=simulator,
        cancelled=overtaken,
    )  # fmt: skip


def _tipping(
    asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell, points: int
) -> Any:
    """Map an outcome; what flips is found by itself, since it depends on where one stands."""
    from tenfold_kernels.analysis.axis import axis
    from tenfold_kernels.analysis.tipping import tipping_map

    about, scenario = asked.about, asked.scenario
    x, y = (axis(scenario, key, points=points) for key in about.axes)
    return tipping_map(
        scenario, x, y, about.output, about.year, simulator=simulator, cancelled=overtaken,
        progress=_progress(tell),
    )  # fmt: skip


def _flips(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    from tenfold_kernels.analysis.axis import axis
    from tenfold_kernels.analysis.flip import flips
    from tenfold_kernels.analysis.question import ask

    about, scenario = asked.about, asked.scenario
    question = ask(scenario, about.output, about.year, simulator)
    if question.level is None:
        return ()
    axes = tuple(axis(scenario, key) for key in about.axes)
    return flips(question, axes, question.level, cancelled=overtaken)


def _when(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    """Say when a regime holds, or an outcome lies above a threshold, else above what it is."""
    from tenfold_kernels.analysis.discovery import discover
    from tenfold_kernels.analysis.question import ask

    about, scenario = asked.about, asked.scenario
    question = ask(scenario, about.output, about.year, simulator)
    above = about.threshold
    if above is None and question.level is None:
        above = float(f"{question.answer():.2g}")
    return discover(
        scenario, about.output, about.year, above=above, simulator=simulator,
        cancelled=overtaken, progress=_progress(tell),
    )  # fmt: skip


def _matters(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    from tenfold_kernels.analysis.sensitivity import sensitivity

    about = asked.about
    return sensitivity(
        asked.scenario, about.output, about.year, simulator=simulator, cancelled=overtaken,
        progress=_progress(tell),
    )  # fmt: skip


def _dominance(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    """Score the loops of the first members of the ensemble that the fan shows."""
    from tenfold_kernels.analysis.loops.contribution import Measure
    from tenfold_kernels.analysis.loops.report import dominance_in_members

    return dominance_in_members(
        asked.scenario, DOMINANCE_MEMBERS, asked.about.bloc, measure=Measure(asked.about.measure),
        simulator=simulator, cancelled=overtaken, progress=_progress(tell),
    )  # fmt: skip


def _loops(asked: Inquiry, simulator: Simulator, overtaken: Overtaken, tell: Tell) -> Any:
    from tenfold_kernels.analysis.loops.report import loop_course

    return loop_course(asked.scenario, asked.about.bloc, simulator=simulator)


ANSWERED: Mapping[Ask, Callable[[Inquiry, Simulator, Overtaken, Tell], Any]] = {
    Ask.SHARES: _shares,
    Ask.REACH: _reach,
    Ask.TIPPING: partial(_tipping, points=LIVE_POINTS),
    Ask.TIPPING_FINE: partial(_tipping, points=FINE_POINTS),
    Ask.FLIPS: _flips,
    Ask.WHEN: _when,
    Ask.MATTERS: _matters,
    Ask.LOOPS: _loops,
    Ask.DOMINANCE: _dominance,
}


def _progress(tell: Tell) -> Callable[[int, int], None]:
    """Pass on what is done, but not more often than anyone can see."""
    last = [time.monotonic()]

    def told(done: int, of: int) -> None:
        if time.monotonic() - last[0] > 0.1 and done < of:
            last[0] = time.monotonic()
            tell(done / of)

    return told


def _settings(scenario: Scenario, without: set[str] | frozenset[str] = frozenset()) -> Hashable:
    values = ((key, v) for key, v in scenario.all_values().items() if key not in without)
    choices = scenario.all_choices().items()
    return (scenario.start, scenario.stop, *values, *choices)


def _doubts(scenario: Scenario) -> Hashable:
    """What is said of how sure assumptions are."""
    return (tuple(scenario.distributions.items()), scenario.correlations)
