"""What is computed for the window: a scenario and its baseline, for any kernel. No Qt."""

from collections import OrderedDict
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import Any

from tenfold_gui.engine.futures import (
    AT_REST,
    MOST,
    Cancelled,
    Futures,
    are_ready,
    behind,
    grown,
    prepare,
    preview,
)
from tenfold_gui.engine.inquiry import Inquiry
from tenfold_gui.engine.sketches import Sketcher
from tenfold_gui.engine.studies import Studied
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Horizon, Run
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import largest_residuals, ready_simulator, world_simulator

FINANCE = "finance"
POINTS_PER_YEAR = 4  # a curve of some two hundred points looks smooth and paints fast
BASELINES_KEPT = 8


@dataclass(frozen=True)
class Many:
    """The kernel for many members side by side.

    Parameters
    ----------
    blocs : int
        Of the world model.
    """

    blocs: int


@dataclass(frozen=True)
class Question:
    """What to compute.

    Parameters
    ----------
    scenario, baseline : Scenario
        Of the same kernel.
    fine : bool
        Whether there is time for what takes longer than a frame.
    lens : str
        Through which the answer is looked at; for the rest of it nobody waits.
    curves : tuple of str
        Keys of curves that are wanted of many members; none for a single run.
    sketch : Inquiry or None
        A map that shall be there with the answer, as fine as there is time for.
    """

    scenario: Scenario
    baseline: Scenario
    fine: bool = False
    lens: str = ""
    curves: tuple[str, ...] = ()
    sketch: Inquiry | None = None


@dataclass(frozen=True)
class Answer:
    """What was computed.

    Parameters
    ----------
    question : Question
        What was asked.
    result, baseline : Run, Overview or Appraisals
        For the scenario, and for its baseline.
    largest_residual : float
        Largest violation of an accounting identity, as a share of GDP; zero for a kernel
        without accounts.
    seconds : float
        Time the kernel took for the scenario.
    futures, before : Futures or None
        Many members of the scenario, and the same ones of the baseline; None where they were
        not wanted, or their kernel is not at hand, or nothing differs from the baseline.
    sketch : Studied or None
        The map that was wanted; None where its kernel is not at hand.
    """

    question: Question
    result: Any
    baseline: Any
    largest_residual: float
    seconds: float
    futures: Futures | None = None
    before: Futures | None = None
    sketch: Studied | None = None


_sketcher = Sketcher()
_baselines: OrderedDict[tuple[int, bool, str], tuple[Scenario, Any]] = OrderedDict()


def answer(question: Question, hurried: Cancelled = lambda: False) -> Answer:
    """Answer a question; the baseline is computed once for as long as it stays.

    Parameters
    ----------
    question : Question
        What to compute.
    hurried : function
        Whether something newer was asked; members beyond a preview are given up then.
    """
    if not question.curves or not are_ready(question.scenario):
        return _alone(question)
    # Before members can run, they must be drawn, which takes as long as the single run.
    with ThreadPoolExecutor(1) as beside:
        alone = beside.submit(_alone, question)
        futures = preview(question.scenario, question.curves)
        if question.fine:
            futures = grown(question.scenario, question.curves, AT_REST, hurried)
    return _with_futures(alone.result(), futures, hurried)


def _alone(question: Question) -> Answer:
    """Answer with the single run."""
    result = _run(question.scenario, question)
    residual = 0.0
    if isinstance(result, Run):
        residual = max(largest_residuals(result).values())
    drawn = None if question.sketch is None else _sketcher.sketch(question.sketch)
    return Answer(question, result, _baseline(question), residual, result.seconds, sketch=drawn)


def can_be_refined(one: Answer, most: int = MOST) -> bool:
    """Whether more members would make an answer any finer."""
    return one.question.fine and one.futures is not None and one.futures.size < most


def refined(
    one: Answer, cancelled: Cancelled, progress: Callable[[int], None], most: int = MOST
) -> Iterator[Answer]:
    """Give finer answers as long as nobody cancels: more members, then of the baseline too."""
    question = one.question
    futures = grown(question.scenario, question.curves, most, cancelled, progress)
    if cancelled():
        return
    yield replace(one, futures=futures)
    later = _with_futures(one, futures, cancelled)
    if later.before is not None and not cancelled():
        yield later


def _with_futures(one: Answer, futures: Futures, cancelled: Cancelled) -> Answer:
    scenario, baseline, keys = one.question.scenario, one.question.baseline, one.question.curves
    if scenario == baseline or not are_ready(baseline):
        return replace(one, futures=futures)
    return replace(one, futures=futures, before=behind(baseline, keys, futures, cancelled))


def model_of(scenario: Scenario) -> Model:
    """The model of the world whose run answers a scenario."""
    return world_model(len(scenario.blocs))


def compile_kernels(which: int | str | Many) -> None:
    """Have compiled kernels at hand: from the cache, or by compiling once.

    Parameters
    ----------
    which : int, str or Many
        The number of blocs of the world model, or the name of another kernel, or many
        members of the world model side by side.
    """
    if isinstance(which, Many):
        prepare(which.blocs)
    elif which == FINANCE:
        _run(Scenario(FINANCE), Question(Scenario(FINANCE), Scenario(FINANCE)))
    elif isinstance(which, int):
        world_simulator(Backend.COMPILED, which).warm_up()


def result_of(scenario: Scenario, lens: str) -> Any:
    """Compute a scenario by itself, as fine as an answer at rest."""
    return _run(scenario, Question(scenario, scenario, fine=True, lens=lens))


def _baseline(question: Question) -> Any:
    scenario = question.baseline
    by_effort = (question.fine, question.lens) if scenario.kernel == FINANCE else (False, "")
    place = (id(scenario), *by_effort)
    kept = _baselines.get(place)
    if kept is None or kept[0] is not scenario:
        kept = (scenario, _run(scenario, question))
        _baselines[place] = kept
        while len(_baselines) > BASELINES_KEPT:
            _baselines.popitem(last=False)
    return kept[1]


def _run(scenario: Scenario, question: Question) -> Any:
    if scenario.kernel == "cluster":
        from tenfold_kernels.cluster.overview import overview

        return overview(scenario.all_values(), scenario.all_choices())
    if scenario.kernel == FINANCE:
        from tenfold_gui.engine.finance import appraisals

        return appraisals(scenario, question.fine, question.lens)
    simulator = ready_simulator(len(scenario.blocs))
    return simulator.run(scenario.all_values(), Horizon(scenario.start, scenario.stop))


def thinned(run: Run) -> Run:
    """A run at as many moments as a curve needs; the same arrays, not copied."""
    every = round(1.0 / float(run.years[1] - run.years[0])) // POINTS_PER_YEAR
    return Run(run.years[::every], run.names, run.values[:, ::every], run.seconds)
