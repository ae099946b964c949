"""Scenario discovery: under which assumptions something happens, in a sentence."""

import time
from dataclasses import dataclass
from typing import Any, Unpack

import numpy as np

from tenfold_kernels.analysis.futures import CASES, Futures, futures
from tenfold_kernels.analysis.question import Manner, ask
from tenfold_kernels.analysis.rule_induction import Flags, between_points, box_around
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.scenario import Scenario

ABOVE = "{key} is above {low}"
BELOW = "{key} is below {high}"
BETWEEN = "{key} is between {low} and {high}"
COMMA = "{first}, {second}"
AND = "{first} and {second}"
MOSTLY = (
    "This happens mostly when {limits}: {coverage} % of the cases in which it happens are of this "
    "kind, and it happens in {density} % of the cases of this kind, against {share} % of all."
)
NEVER = "This happens in none of {cases} cases."
ALWAYS = "This happens in all of {cases} cases."
NO_RULE = "This happens in {share} % of the cases; no few assumptions tell them from the others."


@dataclass(frozen=True)
class Limit:
    """What one assumption must be.

    Parameters
    ----------
    key : str
        Its address.
    low, high : float, optional
        Bounds; none where it is free on that side.
    """

    key: str
    low: float | None
    high: float | None

    def said(self) -> Phrase:
        """Say it in words."""
        ends = {name: _written(value) for name, value in (("low", self.low), ("high", self.high))
                if value is not None}  # fmt: skip
        words = BETWEEN if len(ends) == 2 else (ABOVE if "low" in ends else BELOW)
        return Phrase(words, key=self.key, **ends)


@dataclass(frozen=True)
class Discovery:
    """When something happens.

    Parameters
    ----------
    output, unit : str
        What it happens to.
    year : float
        When.
    above, below : float, optional
        What happens: the outcome is above a value, or below one.
    limits : tuple of Limit
        The box; empty where none tells the cases apart.
    coverage, density : float
        Share of the cases in which it happens that are in the box; share of the cases in the
        box in which it happens.
    share : float
        Share of all cases in which it happens.
    cases : int
        How many there are.
    seconds : float
        Time taken.
    """

    output: str
    unit: str
    year: float
    above: float | None
    below: float | None
    limits: tuple[Limit, ...]
    coverage: float
    density: float
    share: float
    cases: int
    seconds: float

    def said(self) -> Phrase:
        """Say it in a sentence."""
        if self.share in (0.0, 1.0):
            return Phrase(ALWAYS if self.share else NEVER, cases=self.cases)
        share = _percent(self.share)
        if not self.limits:
            return Phrase(NO_RULE, share=share)
        *rest, limits = (one.said() for one in self.limits)
        for number, one in enumerate(reversed(rest)):
            limits = Phrase(COMMA if number else AND, first=one, second=limits)
        return Phrase(MOSTLY, limits=limits, coverage=_percent(self.coverage),
                      density=_percent(self.density), share=share)  # fmt: skip

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "output": self.output,
            "unit": self.unit,
            "year": self.year,
            "above": self.above,
            "below": self.below,
            "limits": [
                {"key": one.key, "low": one.low, "high": one.high} for one in self.limits
            ],
            "coverage": self.coverage,
            "density": self.density,
            "share": self.share,
            "cases": self.cases,
            "sentence": str(self.said()),
            "seconds": self.seconds,
        }  # fmt: skip


def _written(value: float) -> str:
    return f"{value:.3g}" if abs(value) < 1000.0 else f"{value:.0f}"


def _percent(share: float) -> str:
    return f"{100.0 * share:.0f}"


def discover(
    scenario: Scenario,
    output: str,
    year: float,
    *,
    above: float | None = None,
    below: float | None = None,
    cases: int = CASES,
    seed: int = 0,
    simulator: Simulator | None = None,
    **manner: Unpack[Manner],
) -> Discovery:
    """Say under which assumptions an outcome lies above a value, or below one.

    Parameters
    ----------
    scenario, output, year, simulator
        The question, as for `ask`.
    above, below : float, optional
        One of them; a regime is looked for where its margin is above nought if left out.
    cases, seed : int
        How many to draw, and how.
    **manner
        As in `Question.answers`: threads, cancelled, progress.

    Raises
    ------
    InputError
        If the question cannot be asked, or does not say what is looked for.
    concurrent.futures.CancelledError
        If `cancelled` said so.
    """
    began = time.perf_counter()
    question = ask(scenario, output, year, simulator)
    if above is None and below is None:
        above = question.level
    if (above is None) == (below is None):
        allowed = Phrase("one of the two: a value to be above, or one to be below")
        found = Phrase("both") if above is not None else Phrase("neither")
        raise input_error("above, below", Fault(Wrong.OUT_OF_RANGE, "", found, allowed))
    given = futures(question, cases, seed, **manner)
    if above is not None:
        wanted = np.asarray(given.answers > above)
    else:
        assert below is not None
        wanted = np.asarray(given.answers < below)
    limits, coverage, density = discovered(given, wanted)
    return Discovery(
        output, question.unit, question.year, above, below, limits, coverage, density,
        float(wanted.mean()), cases, time.perf_counter() - began,
    )  # fmt: skip


def discovered(given: Futures, wanted: Flags) -> tuple[tuple[Limit, ...], float, float]:
    """Limits, coverage and density of the box around the wanted members."""
    box = box_around(given.values, wanted)
    if box is None:
        return (), 0.0, 0.0
    placed = between_points(given.values, box)
    limits = tuple(
        Limit(given.names[k], _finite(placed.low[k]), _finite(placed.high[k]))
        for k in placed.limited
    )
    return limits, placed.coverage, placed.density


def _finite(value: float) -> float | None:
    return float(value) if np.isfinite(value) else None
