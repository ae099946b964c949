"""The whole run on both chips of a scenario: the new ones, and old ones that are as fast."""

from collections.abc import Mapping
from dataclasses import dataclass

from tenfold_kernels.cluster.catalogue import Chip, chip, workload
from tenfold_kernels.cluster.parameters import SPECS, checked
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.transformer import parameters
from tenfold_kernels.cluster.run.training_run import Age, TrainingRun, training_run
from tenfold_kernels.cluster.screen import ClusterResult, run_cluster


@dataclass(frozen=True)
class RunComparison:
    """A model trained from start to end on new chips and on old ones.

    Parameters
    ----------
    new_chip, old_chip, workload : str
        What trains what.
    batch : int
        Sequences per step, the same for both.
    new : TrainingRun or None
        On the new chips that the fastest layout uses; None if the job fits on none.
    old : TrainingRun or None
        On the smallest number of old chips whose steps are as fast; None if no number's are.
    reason : str
        Why one of them is None; empty otherwise.
    """

    new_chip: str
    old_chip: str
    workload: str
    batch: int
    new: TrainingRun | None
    old: TrainingRun | None
    reason: str


def compare_runs(
    values: Mapping[str, float] | None = None, choices: Mapping[str, str] | None = None
) -> RunComparison:
    """Train a scenario's model on its new chips, and on as many old ones as are as fast.

    Parameters
    ----------
    values : mapping
        Parameters other than their defaults, by key.
    choices : mapping
        Choices other than their defaults, by key.

    Returns
    -------
    RunComparison

    Raises
    ------
    ClusterError
        If a key, an entry or a value is not allowed.
    """
    return runs_of(run_cluster(values, choices), values)


def runs_of(found: ClusterResult, values: Mapping[str, float] | None = None) -> RunComparison:
    """Give the whole runs that belong to a screen's result.

    Parameters
    ----------
    found : ClusterResult
        As `run_cluster` gives it.
    values : mapping
        The parameters it was computed with.
    """
    numbers = checked(values, SPECS)
    exchange = found.equivalence
    new = old = None
    if exchange.new_chips > 0:
        step_time = found.search.layouts[0].step_time_s
        new = _run(found, "new", exchange.new_chips, step_time, numbers)
    if exchange.old_chips is not None:
        step_time = found.old_frontier.time_of(exchange.old_chips)
        old = _run(found, "old", exchange.old_chips, step_time, numbers)
    return RunComparison(
        exchange.new_chip, exchange.old_chip, exchange.workload, found.batch, new, old,
        exchange.reason,
    )  # fmt: skip


def _run(
    found: ClusterResult, age: Age, chips: int, step_time: float, numbers: Mapping[str, float]
) -> TrainingRun:
    exchange = found.equivalence
    used = chip(exchange.new_chip if age == "new" else exchange.old_chip)
    shape = workload(exchange.workload).shape
    return training_run(
        chips, step_time, found.batch, shape.sequence, plain(parameters)(shape),
        power_w=_published(used, "power_w"), price_usd=_published(used, "price_usd"),
        values=numbers, age=age,
    )  # fmt: skip


def _published(used: Chip, key: str) -> float | None:
    """One figure of a chip; None where the catalogue has none."""
    figure = used.figures.get(key)
    return None if figure is None else figure.value
