"""Hold the kernel against other engines, and against the practical limit, in one sitting.

On the opening preset, over sixty years. A batch of a thousand keeps ten headlines of each
member once a year; a single run, like the other engines on the exported file, keeps every
variable at every step. The practical limit is the same model as C, for the same batch.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from tenfold_kernels.benchmark import BATCH, YEARS, batch
from tenfold_kernels.equations.c_compiler import (
    FAST,
    PLAIN,
    VECTORS,
    Build,
    CompilerError,
    CSimulator,
    gcc_version,
)
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Run, Simulator
from tenfold_kernels.finance.timing import beside_pysam
from tenfold_kernels.finance.timing_words import BESIDE_PYSAM
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.turns import Work, fastest_in_turns
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator
from tenfold_kernels.xmile.document import world_file
from tenfold_kernels.xmile.engines import Replay
from tenfold_kernels.xmile.proof import largest_difference
from tenfold_kernels.xmile.timing import readings

BUILDS: Mapping[str, Build] = {"gcc": PLAIN, "gcc_vectors": VECTORS, "gcc_fast": FAST}
ENGINE_NAMES = {"pysimlin": "Simlin", "pysd": "PySD"}

_BATCH = "one member of 1,000 side by side"
MEANINGS = {
    "world_member_us": f"world kernel, {_BATCH}, one thread, µs",
    "world_member_2_threads_us": f"world kernel, {_BATCH}, two threads, µs",
    "world_run_ms": "world kernel, one run, every variable at every step, ms",
    **{
        f"{key}_{what}": f"C of the same model, {meaning}"
        for key in BUILDS
        for what, meaning in (
            ("flags", "flags it is compiled with"),
            ("member_us", f"{_BATCH}, one thread, µs"),
            ("member_2_threads_us", f"{_BATCH}, two threads, µs"),
            ("difference", "largest relative difference from the kernel, any variable, any step"),
        )
    },
    "gcc_version": "compiler of that C",
    "gcc_ratio": "time of the kernel over that of the fastest C, one thread",
    "gcc_2_threads_ratio": "time of the kernel over that of the fastest C, two threads",
    **{
        f"{package}_{what}": f"{name}, {meaning}" if what in ("read_ms", "run_ms") else
        f"{meaning} in the time of a run of {name}"
        for package, name in ENGINE_NAMES.items()
        for what, meaning in (
            ("read_ms", "reading the exported file, ms"),
            ("run_ms", "one run, every variable at every step, ms"),
            ("ratio", "runs of the world kernel"),
            ("member_ratio", "members, on one thread,"),
        )
    },
    **BESIDE_PYSAM,
}  # fmt: skip

Measured = dict[str, float | str]


@dataclass(frozen=True)
class Limit:
    """The model as C.

    Parameters
    ----------
    simulators : mapping
        By key of its build.
    fault : str
        Why there are none, or not all of them; empty otherwise.
    """

    simulators: Mapping[str, CSimulator]
    fault: str = ""


def measure() -> tuple[Measured, str]:
    """Time all that is installed, in turns; takes about a minute.

    Returns
    -------
    tuple
        What was measured, by the keys of `MEANINGS`, and why gcc's figures are missing. Without
        any peer nothing is measured.
    """
    opening = preset(OPENING)
    scenario = replace(opening, stop=opening.start + YEARS)
    file, ours, limit = world_file(scenario), world_simulator(), _limit()
    with readings(file, ours.recordable) as read:
        found: Measured = dict(beside_pysam())
        if not (found or read or limit.simulators):
            return {}, limit.fault
        for members in (1, MEMBERS):
            ours.warm_up(members)
        works: dict[str, Work] = {
            "world_run": lambda: ours.run(scenario.all_values(), file.horizon),
            **_batches("world", ours),
            **{f"{package}_run": reading.run for package, reading in read.items()},
        }
        for key, simulator in limit.simulators.items():
            works |= _batches(key, simulator)
        seconds = fastest_in_turns(works)
        member, run = seconds["world_member"] / BATCH, seconds["world_run"]
        for name, took in seconds.items():
            if "_member" in name:
                found[f"{name}_us"] = 1e6 * took / BATCH
            else:
                found[f"{name}_ms"] = 1e3 * took
        for package, reading in read.items():
            found[f"{package}_read_ms"] = 1e3 * reading.seconds
            found[f"{package}_ratio"] = seconds[f"{package}_run"] / run
            found[f"{package}_member_ratio"] = seconds[f"{package}_run"] / member
    return found | _beside_c(limit, seconds), limit.fault


def difference_from(other: Simulator, years: float = YEARS) -> float:
    """Find how far a simulator differs from the kernel on the opening preset.

    Parameters
    ----------
    other : Simulator
        Of the same model.
    years : float
        How long both run.

    Returns
    -------
    float
        Largest relative difference of any variable at any step, as `proof` tells it.
    """
    scenario, ours = preset(OPENING), world_simulator()
    horizon = Horizon(scenario.start, scenario.start + years)
    values, names = scenario.all_values(), ours.recordable
    member = np.array([values[name] for name in ours.parameter_names])[:, None]
    expected = ours.run(values, horizon)
    series = other.run_many(member, horizon, names, threads=1)[:, :, 0]
    replay = Replay(horizon.years, dict(zip(names, series, strict=True)), 0.0)
    run = Run(horizon.years, names, expected.values, 0.0)
    return largest_difference(world_model(), run, dict(zip(names, names, strict=True)), replay)[0]


def _batches(key: str, simulator: Simulator) -> dict[str, Work]:
    return {
        f"{key}_member": batch(simulator, 1),
        f"{key}_member_2_threads": batch(simulator, 2),
    }


def _limit() -> Limit:
    """Compile the model as C in every way; what one way cannot do, another may."""
    if gcc_version() is None:
        return Limit({}, "gcc is not installed")
    found: dict[str, CSimulator] = {}
    fault = ""
    for key, build in BUILDS.items():
        simulator = CSimulator(world_model(), build)
        try:
            simulator.kernel(simulator.width)
        except CompilerError as error:
            fault = str(error)
        else:
            found[key] = simulator
    return Limit(found, fault)


def _beside_c(limit: Limit, seconds: Mapping[str, float]) -> Measured:
    if not limit.simulators:
        return {}
    found: Measured = {"gcc_version": gcc_version() or ""}
    for key, simulator in limit.simulators.items():
        found[f"{key}_flags"] = str(simulator.build)
        found[f"{key}_difference"] = difference_from(simulator)
    for threads in ("", "_2_threads"):
        shortest = min(seconds[f"{key}_member{threads}"] for key in limit.simulators)
        found[f"gcc{threads}_ratio"] = seconds[f"world_member{threads}"] / shortest
    return found
