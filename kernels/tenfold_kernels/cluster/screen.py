"""Everything a screen shows about one pair of chips, computed at once."""

import math
import time
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tenfold_kernels.cluster.catalogue import chip, workload
from tenfold_kernels.cluster.curve import ScalingCurve, curve
from tenfold_kernels.cluster.errors import unknown
from tenfold_kernels.cluster.exchange import Equivalence, exchange
from tenfold_kernels.cluster.frontier import Frontier, explore
from tenfold_kernels.cluster.job import Job, known_precision, make_job
from tenfold_kernels.cluster.parameters import (
    OWN_PRECISION,
    SPECS,
    checked,
    cluster_parameters,
)
from tenfold_kernels.cluster.prediction import SearchResult, rank

TOP = 10


@dataclass(frozen=True)
class ClusterResult:
    """Both chips, at every size, in training the same model.

    Parameters
    ----------
    chips, batch : int
        New chips installed and sequences per step, made whole (see `usual_batch`).
    new, old : ScalingCurve
        How each chip scales.
    equivalence : Equivalence
        Old chips that a new chip is worth, at ``chips`` and along the curve.
    search : SearchResult
        The fastest layouts of the new chip at ``chips``.
    seconds : float
        Time the computation took.
    new_frontier, old_frontier : Frontier
        The fastest layouts of each chip at every number.
    """

    chips: int
    batch: int
    new: ScalingCurve
    old: ScalingCurve
    equivalence: Equivalence
    search: SearchResult
    seconds: float
    new_frontier: Frontier
    old_frontier: Frontier


def run_cluster(
    values: Mapping[str, float] | None = None, choices: Mapping[str, str] | None = None
) -> ClusterResult:
    """Compute what a screen shows.

    Parameters
    ----------
    values : mapping
        Parameters other than their defaults, by key.
    choices : mapping
        Choices other than their defaults, by key.

    Returns
    -------
    ClusterResult

    Raises
    ------
    ClusterError
        If a key, an entry or a value is not allowed.
    """
    began = time.perf_counter()
    numbers, chosen = checked(values, SPECS), chosen_entries(choices or {})
    chips, batch = round(numbers["chips"]), usual_batch(numbers["batch"])
    jobs = [scenario_job(age, numbers, chosen, batch) for age in ("new", "old")]
    with ThreadPoolExecutor(len(jobs)) as threads:  # compiled code runs side by side
        new, old = threads.map(explore, jobs)
    return ClusterResult(
        chips, batch, curve(new), curve(old), exchange(new, old, chips),
        rank(new, chips, TOP, began), time.perf_counter() - began, new, old,
    )  # fmt: skip


def scenario_job(
    age: str, numbers: Mapping[str, float], chosen: Mapping[str, str], batch: int
) -> Job:
    """Give the job of the new or of the old chip of a scenario."""
    used, trained = chip(chosen[f"{age}_chip"]), workload(chosen["workload"])
    wanted = chosen["precision"]
    precision = known_precision(used, trained.precision if wanted == OWN_PRECISION else wanted)
    return make_job(used, trained, batch, precision, numbers, age)


def usual_batch(wanted: float) -> int:
    """Nearest batch that divides well: a power of two, or three times one.

    A batch divides over chips only if it has small factors; published runs use such numbers
    (1024, 1536, 2048, 3072), and a slider would otherwise jump between good and bad ones.
    """
    power = math.floor(math.log2(wanted))
    usual = [1 << power, 2 << power] + ([3 << (power - 1)] if power > 0 else [])
    return min(usual, key=lambda batch: abs(math.log(batch / wanted)))


def chosen_entries(choices: Mapping[str, str]) -> dict[str, str]:
    """Fill up choices with defaults."""
    table = cluster_parameters()
    options = {choice.key: choice.options for choice in table.choices}
    for key, entry in choices.items():
        if key not in options:
            raise unknown("choices", key, options)
        if entry not in options[key]:
            raise unknown(key, entry, options[key])
    return {**table.default_choices(), **choices}
