"""Let other engines read the exported file once, to time their runs of it."""

import tempfile
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from tenfold_kernels.turns import Work
from tenfold_kernels.xmile.document import XmileFile
from tenfold_kernels.xmile.engines import ENGINES, Engine


class Reading(NamedTuple):
    """An engine that has read a file.

    Parameters
    ----------
    seconds : float
        How long that took.
    run : function
        One run, all that was asked for kept at every step.
    """

    seconds: float
    run: Work


@contextmanager
def readings(
    file: XmileFile, scalars: Iterable[str], engines: Sequence[Engine] | None = None
) -> Iterator[Mapping[str, Reading]]:
    """Have every engine that is installed read a file; it is there until the context ends.

    Parameters
    ----------
    file : XmileFile
        What to read.
    scalars : iterable of str
        What to keep; Simlin keeps everything anyhow.
    engines : sequence of Engine
        Which are asked; all that Tenfold knows if left out.

    Yields
    ------
    mapping
        By the engine's package.
    """
    names = [file.variables.names[scalar] for scalar in scalars]
    with tempfile.TemporaryDirectory(prefix="tenfold-") as folder, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        path = Path(folder) / "model.xmile"
        path.write_bytes(file.content)
        found = {}
        for engine in ENGINES if engines is None else engines:
            if engine.version is not None:
                began = time.perf_counter()
                run = _READ[engine.package](path, names)
                found[engine.package] = Reading(time.perf_counter() - began, run)
        yield found


def _read_in_pysd(path: Path, names: Sequence[str]) -> Work:
    import pysd

    model = pysd.read_xmile(str(path))
    return lambda: model.run(return_columns=list(names))


def _read_in_simlin(path: Path, _names: Sequence[str]) -> Work:
    """Its simulation keeps every variable; only the stepping is timed, no table is made."""
    import simlin

    simulation = simlin.load(path).simulate()

    def run() -> None:
        simulation.reset()
        simulation.run_to_end()

    return run


_READ: dict[str, Callable[[Path, Sequence[str]], Work]] = {
    "pysd": _read_in_pysd,
    "pysimlin": _read_in_simlin,
}
