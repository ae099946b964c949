"""Worked and failed policies that left too few numbers for a backcast.

One figure each is held beside a stylised preset, for its sign and its size only; where they
disagree, that is shown.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from tenfold_kernels.parameters import Confidence
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.world.run import run_world

FACTOR = 3.0  # sizes that differ by more than this factor disagree


@dataclass(frozen=True)
class Check:
    """One figure of history and what a preset gives for it.

    Parameters
    ----------
    title : Text
        What is compared.
    outcome : str
        Whether the policy worked or failed; ``ongoing`` where that is not known.
    preset : str
        Scenario it is compared with.
    observed, modelled : float
        The figure, and the model's.
    within : float
        For a figure of zero: what counts as nothing.
    unit, source : str
        Unit and origin of the figure.
    confidence : Confidence
        How sure the figure is.
    """

    title: Text
    outcome: str
    preset: str
    observed: float
    modelled: float
    within: float
    unit: str
    source: str
    confidence: Confidence

    @property
    def sign_agrees(self) -> bool:
        """Whether both point the same way, or both are nothing."""
        if self.observed == 0.0:
            return abs(self.modelled) <= self.within
        return self.modelled * self.observed > 0.0

    @property
    def size_agrees(self) -> bool:
        """Whether both are of one size, within a factor of three, or both are nothing."""
        if self.ratio is None:
            return self.sign_agrees
        return 1.0 / FACTOR <= self.ratio <= FACTOR

    @property
    def ratio(self) -> float | None:
        """Modelled over observed; None for a figure of zero."""
        return self.modelled / self.observed if self.observed else None


@cache
def checks() -> tuple[Check, ...]:
    """Compare all figures with their presets."""
    return tuple(_check(part) for part in declared())


def declared() -> list[dict[str, Any]]:
    """The figures as their file gives them, without running anything."""
    file = files("tenfold_presets.evidence") / "policy_cases.toml"
    found: list[dict[str, Any]] = tomllib.loads(file.read_text("utf-8"))["check"]
    return found


def _check(part: dict[str, Any]) -> Check:
    values = _values(part, preset(part["preset"]))
    if "without" in part:
        given = preset(part["preset"])
        bare = replace(given, values={**given.values, **part["without"]})
        values = values / _values(part, bare) - 1.0
    if part.get("times"):
        modelled = values[-1] / values[0]
    else:
        modelled = values[-1] - values[0] if len(values) > 1 else values[0]
    return Check(
        Text(**part["title"]), part["outcome"], part["preset"], part["observed"],
        part["scale"] * float(modelled), part["within"], part["unit"], part["source"],
        Confidence(part["confidence"]),
    )  # fmt: skip


def _values(part: dict[str, Any], scenario: Scenario) -> np.ndarray:
    """What a preset gives in the years of a figure."""
    parts: Sequence[str] = part.get("over", [])
    run = run_world(scenario, record=[*dict.fromkeys((part["variable"], *parts))])
    read = {name: np.interp(part["years"], run.years, run[name]) for name in run.names}
    series: np.ndarray = read[part["variable"]]
    return series / sum(read[name] for name in parts) if parts else series


def differing(first: str, second: str) -> list[str]:
    """Parameters in which two presets differ, by key."""
    ours, theirs = preset(first).all_values(), preset(second).all_values()
    return list(dict.fromkeys(a.partition("[")[0] for a in ours if ours[a] != theirs[a]))
