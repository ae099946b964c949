"""One slice of a sweep: members side by side as two Parquet tables, wherever they are computed."""

import io
from dataclasses import dataclass
from typing import Any

import numpy as np

from tenfold_kernels.ensemble.design import points_of
from tenfold_kernels.ensemble.distributions import dimensions, members, uncertain
from tenfold_kernels.ensemble.reality import Reality
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator


@dataclass(frozen=True)
class Job:
    """What a worker must know to compute one slice; small enough to send anywhere.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    names : tuple of str
        Outputs.
    seed : int
        Of the design.
    every : int
        Record each so many steps.
    first, stop : int
        Numbers of the members, the last excluded.
    threads : int or None
        How many the worker may use; all of its cores if None.
    """

    scenario: Scenario
    names: tuple[str, ...]
    seed: int
    every: int
    first: int
    stop: int
    threads: int | None = None


def compute(job: Job) -> tuple[bytes, bytes]:
    """Run the members of a slice.

    Returns
    -------
    tuple of bytes
        Two Parquet files. Results have a row for each member and year; members have a row
        each, with the assumptions that vary and the number of reality checks they fail.
    """
    import pyarrow as pa

    scenario, count = job.scenario, job.stop - job.first
    simulator = world_simulator(blocs=len(scenario.blocs))
    checks = Reality(simulator.model)
    horizon = Horizon(scenario.start, scenario.stop, every=job.every)
    points = points_of(len(dimensions(scenario)), job.seed, job.first, job.stop)
    drawn = members(scenario, points)
    found = simulator.run_many(
        drawn, horizon, (*job.names, *checks.names), threads=job.threads, dtype=np.float32
    )
    numbers = np.arange(job.first, job.stop, dtype=np.int64)
    results: dict[str, Any] = {
        "member": np.repeat(numbers, len(horizon.years)),
        "year": np.tile(horizon.years, count),
    }
    for name, series in zip(job.names, found, strict=False):
        results[name] = np.ascontiguousarray(series.T).ravel()
    checked = found[len(job.names) :]
    failed = np.zeros(count, np.int16)
    for failure in checks.failures(checked.min(axis=1), checked.max(axis=1)):
        failed[list(failure.members)] += 1
    rows = dict(zip(simulator.parameter_names, drawn, strict=True))
    about = {
        "member": numbers,
        "failed_checks": failed,
        **{name: rows[name] for name in uncertain(scenario).addresses},
    }
    return _parquet(pa.table(results)), _parquet(pa.table(about))


def _parquet(table: Any) -> bytes:
    import pyarrow.parquet as pq

    content = io.BytesIO()
    # Numbers that all differ gain nothing from a dictionary.
    pq.write_table(table, content, compression="zstd", use_dictionary=False)
    return content.getvalue()
