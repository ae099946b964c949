"""What matters: which uncertain assumptions the spread of an outcome comes from.

A world has hundreds of assumptions, and a Sobol index of each would take a run more of the
whole design. So they are screened by their elementary effects first; the dozen that matter
most get indices of their own, and all others one index together. That index says at once
whether the screening was right: what it left out matters only as much as the group does.
"""

import time
from dataclasses import dataclass
from typing import Any, Unpack

import numpy as np

from tenfold_kernels.analysis.futures import CASES, at_points, futures
from tenfold_kernels.analysis.information import Information, value_of_information
from tenfold_kernels.analysis.question import Array, Manner, ask
from tenfold_kernels.analysis.variance import Indices, elementary_effects, sobol_indices
from tenfold_kernels.ensemble.distributions import uncertain
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.scenario import Scenario

TOP = 12
SIZE = 512
OTHERS = "others"


@dataclass(frozen=True)
class Sensitivity:
    """Where the spread of an outcome comes from.

    Parameters
    ----------
    output, unit : str
        Which outcome.
    year : float
        When.
    indices : Indices
        Of the assumptions that matter most, by address, those with the largest total first;
        the last is that of all ``others`` together, where there are any.
    screened : int
        How many assumptions vary.
    information : Information
        What it would be worth to know each of them, from cases drawn at random.
    runs : int
        How many members were run in all.
    seconds : float
        Time taken.
    """

    output: str
    unit: str
    year: float
    indices: Indices
    screened: int
    information: Information
    runs: int
    seconds: float

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        found = self.indices
        rows = zip(
            found.names, found.first, found.first_error, found.total, found.total_error,
            strict=True,
        )  # fmt: skip
        return {
            "output": self.output,
            "unit": self.unit,
            "year": self.year,
            "assumptions": self.screened,
            "indices": [
                {
                    "key": name,
                    "first": float(first),
                    "first_95": [float(first - first_error), float(first + first_error)],
                    "total": float(total),
                    "total_95": [float(total - total_error), float(total + total_error)],
                }
                for name, first, first_error, total, total_error in rows
            ],
            "value_of_information": self.information.document(),
            "runs": self.runs,
            "seconds": self.seconds,
        }


def sensitivity(
    scenario: Scenario,
    output: str,
    year: float,
    *,
    top: int = TOP,
    size: int = SIZE,
    cases: int = CASES,
    seed: int = 0,
    simulator: Simulator | None = None,
    **manner: Unpack[Manner],
) -> Sensitivity:
    """Say which assumptions the spread of an outcome comes from.

    Parameters
    ----------
    scenario, output, year, simulator
        The question, as for `ask`.
    top : int
        How many assumptions get an index of their own.
    size : int
        Of the Saltelli design, a power of two.
    cases : int
        To draw for the value of information.
    seed : int
        Of all designs.
    **manner
        As in `Question.answers`: threads, cancelled, progress.

    Raises
    ------
    InputError
        If the question cannot be asked.
    concurrent.futures.CancelledError
        If `cancelled` said so.

    Notes
    -----
    Where a scenario states correlations, an index is that of what an assumption does not
    share with those before it: designs vary points that are independent.
    """
    began = time.perf_counter()
    question = ask(scenario, output, year, simulator)
    doubted = uncertain(scenario)
    runs = 0

    def at(points: Array) -> Array:
        nonlocal runs
        runs += points.shape[1]
        return at_points(question, doubted, points, **manner)

    names = doubted.addresses
    if len(names) > top + 1:
        effects = elementary_effects(at, len(names), seed=seed)
        leading = {int(k) for k in np.argsort(-effects, kind="stable")[:top]}
        groups = [name if k in leading else OTHERS for k, name in enumerate(names)]
    else:
        groups = list(names)
    found = _ordered(sobol_indices(at, groups, size, seed))
    given = futures(question, cases, seed, **manner)
    return Sensitivity(
        output, question.unit, question.year, found, len(names),
        value_of_information(given, seed), runs + cases, time.perf_counter() - began,
    )  # fmt: skip


def _ordered(found: Indices) -> Indices:
    """Largest total first, and the others last."""
    by_total = sorted(
        range(len(found.names)), key=lambda k: (found.names[k] == OTHERS, -found.total[k])
    )
    return Indices(
        tuple(found.names[k] for k in by_total), found.first[by_total],
        found.first_error[by_total], found.total[by_total], found.total_error[by_total], found.runs,
    )  # fmt: skip
