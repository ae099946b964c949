"""Sweeps: ensembles too large for one sitting, computed slice by slice, here or elsewhere."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, CancelledError, Executor, Future, wait
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any

from tenfold_kernels.ensemble.slices import Job, compute
from tenfold_kernels.ensemble.sweep_folder import YEARLY, SweepFolder
from tenfold_kernels.faults import Fault, Wrong, input_error
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown
from tenfold_kernels.world import world_model

PENDING = 16  # slices handed to an executor ahead of time
PATIENCE = 10  # seconds until a scheduler must have answered


@dataclass(frozen=True)
class Swept:
    """What a call of `sweep` did.

    Parameters
    ----------
    folder : Path
        Where the tables are.
    members : int
        How many are there now.
    computed : int
        How many of them this call ran.
    """

    folder: Path
    members: int
    computed: int


def sweep(
    scenario: Scenario,
    size: int,
    folder: Path,
    *,
    names: Sequence[str] | None = None,
    seed: int = 0,
    executor: Executor | None = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[int, int], None] = lambda done, size: None,
) -> Swept:
    """Run many members of a scenario and keep their results as Parquet tables.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    size : int
        Members wanted in all; those that are there already are not run again.
    folder : Path
        Where to keep them: new, empty, or of the same sweep.
    names : sequence of str, optional
        Outputs; the headline ones of the model if left out.
    seed : int
        Of the design.
    executor : concurrent.futures.Executor, optional
        Where slices run, such as a pool of processes or ``dask``'s; here, on all cores, if
        left out. What a worker gives back does not depend on which it is.
    cancelled : function
        Asked between slices.
    progress : function
        Told how many of how many members are there.

    Raises
    ------
    InputError
        If the folder holds something else or cannot be written.
    concurrent.futures.CancelledError
        If `cancelled` said so; whole slices are kept.
    """
    _require("pyarrow", "parquet")
    headlines = world_model(len(scenario.blocs)).headlines()
    kept = SweepFolder(scenario, tuple(names if names is not None else headlines), seed, folder)
    kept.prepare()
    kept.clean()
    missing = list(kept.missing(size))
    threads = None if executor is None else 1
    jobs = [
        Job(scenario, kept.names, seed, YEARLY, first, stop, threads) for first, stop in missing
    ]
    done = size - sum(stop - first for first, stop in missing)
    progress(done, size)
    computed = 0
    for job, tables in _computed(jobs, executor, cancelled):
        kept.keep(job.first, tables)
        computed += job.stop - job.first
        progress(done + computed, size)
    return Swept(folder, kept.present(), computed)


def _computed(
    jobs: Sequence[Job], executor: Executor | None, cancelled: Callable[[], bool]
) -> Iterator[tuple[Job, tuple[bytes, bytes]]]:
    """Give every job with its tables, as they come; a few are under way at a time."""
    waiting = iter(jobs)
    if executor is None:
        for job in waiting:
            if cancelled():
                raise CancelledError
            yield job, compute(job)
        return
    under_way: dict[Future[tuple[bytes, bytes]], Job] = {}
    try:
        while True:
            for job in islice(waiting, PENDING - len(under_way)):
                under_way[executor.submit(compute, job)] = job
            if not under_way:
                return
            if cancelled():
                raise CancelledError
            for future in wait(under_way, return_when=FIRST_COMPLETED).done:
                yield under_way.pop(future), future.result()
    finally:
        for future in under_way:
            future.cancel()


@contextmanager
def dask_executor(address: str) -> Iterator[Executor]:
    """Give an executor that sends slices to a Dask cluster, until the block ends.

    Parameters
    ----------
    address : str
        Of the scheduler, such as ``tcp://127.0.0.1:8786``; its workers need Tenfold with
        the extra ``parquet``. What a lost worker had under way is run again by another.

    Raises
    ------
    InputError
        If Dask is not installed, or nobody answers there.
    """
    _require("distributed", "dask")
    import distributed

    made: Any = distributed.Client
    try:
        client = made(address, timeout=PATIENCE)
    except (OSError, ValueError, TypeError) as error:
        raise input_error(
            "--dask", Fault(Wrong.UNREACHABLE, "", shown(address), str(error)[:200])
        ) from None
    try:
        yield client.get_executor()
    finally:
        client.close()


def _require(package: str, extra: str) -> None:
    """Say how to install what is optional, if it is not there."""
    if find_spec(package) is None:
        fault = Fault(Wrong.NOT_INSTALLED, "", package, f"pip install 'tenfold[{extra}]'")
        raise input_error("sweep", fault)
