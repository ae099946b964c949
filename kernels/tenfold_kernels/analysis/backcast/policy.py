"""Worked and failed policies that left too few numbers for a backcast.

One figure each is held beside a stylised preset, for its sign and its size only.
"""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

import numpy as np

from tenfold_kernels.parameters import Confidence
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Text
from tenfold_kernels.world.run import run_world


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
    parts = part.get("over", [])
    run = run_world(preset(part["preset"]), record=[*dict.fromkeys((part["variable"], *parts))])
    series = run[part["variable"]] / (sum(run[name] for name in parts) if parts else 1.0)
    values = np.interp(part["years"], run.years, series)
    modelled = float(values[-1] - values[0] if len(values) > 1 else values[0])
    return Check(
        Text(**part["title"]), part["outcome"], part["preset"], part["observed"],
        part["scale"] * modelled, part["within"], part["unit"], part["source"],
        Confidence(part["confidence"]),
    )  # fmt: skip


def differing(first: str, second: str) -> list[str]:
    """Parameters in which two presets differ, by key."""
    ours, theirs = preset(first).all_values(), preset(second).all_values()
    return list(dict.fromkeys(a.partition("[")[0] for a in ours if ours[a] != theirs[a]))
