"""Hold the kernel against other engines: every variable, at every step.

How far two series differ is told relative to the value itself, at that moment. Where a
variable passes through zero, or is nothing but what is left of larger numbers that cancel
(a balance, a residual), that would divide rounding by nothing: a variable counts as at
least a millionth of the largest value that any variable with its unit reaches in the run.
"""

import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Run
from tenfold_kernels.equations.units import Unit
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import run_world
from tenfold_kernels.xmile.document import XmileFile, world_file
from tenfold_kernels.xmile.engines import ENGINES, Engine, Replay

AGREEMENT = 1e-9
SMALLEST = 1e-6


class Place(NamedTuple):
    """Where two engines differ most."""

    variable: str
    year: float


@dataclass(frozen=True)
class Verdict:
    """How one engine compares with the kernel.

    Parameters
    ----------
    version : str or None
        Its version; None where it is not installed.
    variables : int
        How many were compared, each at every step.
    largest_difference : float or None
        Relative, as this module tells; None where nothing could be compared.
    where : Place or None
        Where that is.
    seconds : float or None
        Time it took to read and run the file.
    fault : str
        Why nothing could be compared; empty otherwise.
    """

    version: str | None
    variables: int = 0
    largest_difference: float | None = None
    where: Place | None = None
    seconds: float | None = None
    fault: str = ""

    @property
    def agrees(self) -> bool | None:
        """Whether all variables agree; None for an engine that is not installed."""
        if self.version is None:
            return None
        return self.largest_difference is not None and self.largest_difference <= AGREEMENT


@dataclass(frozen=True)
class Certificate:
    """What was replayed, and what came out.

    Parameters
    ----------
    preset : str
        Id of the preset, or the file it was read from.
    file : XmileFile
        What the engines were given.
    engines : mapping
        Verdict on each by its package.
    """

    preset: str
    file: XmileFile
    engines: Mapping[str, Verdict]

    @property
    def proven(self) -> bool:
        """Whether an engine is installed and every one that is agrees."""
        verdicts = [v.agrees for v in self.engines.values() if v.agrees is not None]
        return bool(verdicts) and all(verdicts)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "preset": self.preset,
            "model": self.file.model.name,
            "model_version": self.file.model.version,
            "file_sha256": self.file.sha256,
            "agreement": AGREEMENT,
            "engines": {name: _record(verdict) for name, verdict in self.engines.items()},
            "proven": self.proven,
        }


def prove(preset: str, scenario: Scenario, engines: Sequence[Engine] = ENGINES) -> Certificate:
    """Replay a scenario in every engine that is installed.

    Parameters
    ----------
    preset : str
        What the certificate calls it.
    scenario : Scenario
        A scenario of the world model.
    engines : sequence of Engine
        Which to ask.

    Raises
    ------
    InputError
        If the scenario belongs to another kernel.
    """
    file = world_file(scenario)
    ours = run_world(scenario)
    with tempfile.TemporaryDirectory(prefix="tenfold-") as folder:
        path = Path(folder) / "model.xmile"
        path.write_bytes(file.content)
        verdicts = {engine.package: _ask(engine, path, file, ours) for engine in engines}
    return Certificate(preset, file, verdicts)


def _ask(engine: Engine, path: Path, file: XmileFile, ours: Run) -> Verdict:
    version = engine.version
    if version is None:
        return Verdict(None, fault=f"not installed; {engine.how_to_install}")
    names = {scalar: file.variables.names[scalar] for scalar in ours.names}
    try:
        replay = engine.replay(path, tuple(names.values()))
    except Exception as error:  # another program may fail in any way; the next is still asked
        return Verdict(version, fault=f"{type(error).__name__}: {error}".strip().splitlines()[0])
    if not np.array_equal(replay.years, ours.years):
        return Verdict(version, seconds=replay.seconds, fault="it saved at other moments")
    difference, place = largest_difference(file.model, ours, names, replay)
    if not np.isfinite(difference):
        fault = "a difference is not a finite number"
        return Verdict(version, len(names), None, place, replay.seconds, fault)
    return Verdict(version, len(names), difference, place, replay.seconds)


def largest_difference(
    model: Model, ours: Run, names: Mapping[str, str], replay: Replay
) -> tuple[float, Place]:
    """Find where an engine differs most from the kernel.

    Parameters
    ----------
    model : Model
        Tells units.
    ours : Run
        What the kernel computed.
    names : mapping
        XMILE name of each scalar.
    replay : Replay
        What the engine computed.

    Returns
    -------
    tuple
        Relative difference, infinite where it is no finite number, and its place.
    """
    smallest = _smallest(model, ours)
    worst = (-1.0, Place("", 0.0))
    for scalar, name in names.items():
        expected = ours[scalar]
        apart = np.abs(replay.series[name] - expected)
        scale = np.maximum(np.abs(expected), smallest[_unit(model, scalar)])
        with np.errstate(divide="ignore"):
            relative = np.divide(apart, scale, out=np.zeros_like(apart), where=apart != 0.0)
        relative = np.where(np.isfinite(relative), relative, np.inf)
        k = int(relative.argmax())
        worst = max(worst, (float(relative[k]), Place(scalar, float(ours.years[k]))))
    return worst


def _smallest(model: Model, run: Run) -> dict[Unit, float]:
    """Value that a variable of a unit counts as at least."""
    found: dict[Unit, float] = {}
    for scalar, series in zip(run.names, run.values, strict=True):
        unit = _unit(model, scalar)
        found[unit] = max(found.get(unit, 0.0), SMALLEST * float(np.abs(series).max()))
    return found


def _unit(model: Model, scalar: str) -> Unit:
    return model.units[scalar.partition("[")[0]]


def _record(verdict: Verdict) -> dict[str, Any]:
    record = {
        "version": verdict.version,
        "variables": verdict.variables,
        "largest_difference": verdict.largest_difference,
        "where": verdict.where._asdict() if verdict.where else None,
        "seconds": verdict.seconds,
        "agrees": verdict.agrees,
    }
    return {**record, "fault": verdict.fault} if verdict.fault else record
