"""Time other engines on the exported file, side by side with the kernel."""

import tempfile
import time
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import inf
from pathlib import Path

from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator
from tenfold_kernels.xmile.document import world_file
from tenfold_kernels.xmile.engines import ENGINES, Engine

Run = Callable[[], object]

PATIENCE = 4.0  # seconds after which an engine is not asked once more
TURNS, REPEATS = 5, 8


@dataclass(frozen=True)
class Timing:
    """How long one run takes, every variable recorded at every step; the shortest of several.

    Parameters
    ----------
    read : float
        Seconds that the engine took to read the file, once.
    run : float
        Seconds of a run.
    ours : float
        Seconds of the kernel's run, taken in turns with it.
    """

    read: float
    run: float
    ours: float

    @property
    def ratio(self) -> float:
        """How many of the kernel's runs take as long as one of the engine's."""
        return self.run / self.ours


def time_engines(
    scenario: Scenario, engines: Sequence[Engine] | None = None
) -> Mapping[str, Timing]:
    """Time every engine that is installed, by its package.

    Parameters
    ----------
    scenario : Scenario
        A scenario of the world model.
    engines : sequence of Engine
        Which to time; all that Tenfold knows if left out.
    """
    file, simulator = world_file(scenario), world_simulator(blocs=len(scenario.blocs))
    simulator.warm_up()
    names = [file.variables.names[scalar] for scalar in simulator.recordable]
    values = scenario.all_values()

    def own() -> object:
        return simulator.run(values, file.horizon)

    found = {}
    with tempfile.TemporaryDirectory(prefix="tenfold-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / "model.xmile"
        path.write_bytes(file.content)
        for engine in ENGINES if engines is None else engines:
            if engine.version is not None:
                began = time.perf_counter()
                run = _READ[engine.package](path, names)
                found[engine.package] = _in_turns(time.perf_counter() - began, run, own)
    return found


def _in_turns(read: float, theirs: Run, ours: Run) -> Timing:
    """Alternate, so that a busy machine slows both; repeat, since a first run finds cold caches."""
    found = {theirs: inf, ours: inf}
    ended = time.perf_counter() + PATIENCE
    for turn in range(TURNS):
        for run in found:
            for _ in range(REPEATS if turn else 1):
                found[run] = min(found[run], _seconds(run))
                if turn and time.perf_counter() > ended:
                    break
    return Timing(read, found[theirs], found[ours])


def _seconds(run: Run) -> float:
    began = time.perf_counter()
    run()
    return time.perf_counter() - began


def _read_in_pysd(path: Path, names: Sequence[str]) -> Run:
    import pysd

    model = pysd.read_xmile(str(path))
    return lambda: model.run(return_columns=list(names))


def _read_in_simlin(path: Path, _names: Sequence[str]) -> Run:
    """Its simulation keeps every variable; only the stepping is timed, no table is made."""
    import simlin

    simulation = simlin.load(path).simulate()

    def run() -> None:
        simulation.reset()
        simulation.run_to_end()

    return run


_READ: dict[str, Callable[[Path, Sequence[str]], Run]] = {
    "pysd": _read_in_pysd,
    "pysimlin": _read_in_simlin,
}
