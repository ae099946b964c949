"""What is computed for the window: a scenario and its baseline, for any kernel. No Qt."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Run
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import largest_residuals, ready_simulator, world_simulator

FINANCE = "finance"
POINTS_PER_YEAR = 4  # a curve of some two hundred points looks smooth and paints fast
BASELINES_KEPT = 8


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
    """

    scenario: Scenario
    baseline: Scenario
    fine: bool = False
    lens: str = ""


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
    """

    question: Question
    result: Any
    baseline: Any
    largest_residual: float
    seconds: float


_baselines: OrderedDict[tuple[int, bool, str], tuple[Scenario, Any]] = OrderedDict()


def answer(question: Question) -> Answer:
    """Answer a question; the baseline is computed once for as long as it stays."""
    result = _run(question.scenario, question)
    residual = 0.0
    if isinstance(result, Run):
        residual = max(largest_residuals(result).values())
    return Answer(question, result, _baseline(question), residual, result.seconds)


def model_of(scenario: Scenario) -> Model:
    """The model of the world whose run answers a scenario."""
    return world_model(len(scenario.blocs))


def compile_kernels(which: int | str) -> None:
    """Have compiled kernels at hand: from the cache, or by compiling once.

    Parameters
    ----------
    which : int or str
        The number of blocs of the world model, or the name of another kernel.
    """
    if which == FINANCE:
        _run(Scenario(FINANCE), Question(Scenario(FINANCE), Scenario(FINANCE)))
    elif isinstance(which, int):
        world_simulator(Backend.COMPILED, which).warm_up()


def compile_many(blocs: int) -> None:
    """Have the kernel for many runs side by side at hand, which takes longer to compile."""
    world_simulator(Backend.COMPILED, blocs).warm_up(MEMBERS)


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
