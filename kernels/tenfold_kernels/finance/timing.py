"""Time projects: uncertain ones over many paths, and a certain one beside PySAM."""

import time
from collections.abc import Callable
from typing import Any

from tenfold_kernels.finance.evidence import published_cases
from tenfold_kernels.finance.input_table import TABLE
from tenfold_kernels.finance.inputs import Inputs
from tenfold_kernels.finance.measures import measures
from tenfold_kernels.finance.single_owner import single_owner

PATHS = 20_000
REPEATS = 15
HOURS = 8760


def paths_ms(preset: str = "data-centre-against-factory") -> float:
    """Milliseconds for 20,000 paths of 25 years for each of two projects, on two threads."""
    from tenfold_kernels.finance.stochastic import run_finance
    from tenfold_kernels.presets import open_scenario

    scenario = open_scenario(preset)
    run_finance(scenario, PATHS)
    return 1e3 * _fastest(lambda: run_finance(scenario, PATHS))


def beside_pysam() -> dict[str, float]:
    """Microseconds for one certain project, ours and PySAM's; empty where it is not installed."""
    try:
        from PySAM import Singleowner
    except ImportError:
        return {}
    case = published_cases()[0]
    theirs: Any = Singleowner.default("CustomGenerationProfileSingleOwner")
    for name, value in case.given.items():
        if name == "gen_constant_kw":
            theirs.SystemOutput.gen = [value] * HOURS
        else:
            theirs.value(name, tuple(value) if isinstance(value, list) else value)

    def ours() -> object:
        return measures(single_owner(Inputs(TABLE, case.given)))

    ours()
    theirs.execute(0)
    found = {
        "project_us": 1e6 * _fastest(ours),
        "pysam_project_us": 1e6 * _fastest(lambda: theirs.execute(0)),
    }
    return {**found, "pysam_ratio": found["pysam_project_us"] / found["project_us"]}


def _fastest(work: Callable[[], object]) -> float:
    times = []
    for _ in range(REPEATS):
        began = time.perf_counter()
        work()
        times.append(time.perf_counter() - began)
    return min(times)
