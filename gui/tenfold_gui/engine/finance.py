"""Two projects appraised for the window: few paths while a hand moves, many once it rests. No Qt.

A project is worked out again only where its own values changed.
"""

import time
from collections import OrderedDict
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import lru_cache

from tenfold_gui.lenses import DECADES, DECISION
from tenfold_kernels.finance.stochastic import (
    PROJECTS,
    SWEPT,
    Decades,
    Report,
    Sweep,
    over_decades,
    report,
    sweep,
)
from tenfold_kernels.finance.stochastic.sweeps import SLIDERS
from tenfold_kernels.parameters import address
from tenfold_kernels.scenario import Scenario

Values = tuple[tuple[str, float], ...]  # of one project, by address


@dataclass(frozen=True)
class Effort:
    """How many paths are followed.

    Parameters
    ----------
    paths : int
        Of the appraisal.
    sweep_paths, points : int
        Of each appraisal along a lever, and how many there are.
    decades_paths : int
        Of each appraisal over decades.
    """

    paths: int
    sweep_paths: int
    points: int
    decades_paths: int


QUICK, FINE = Effort(2000, 256, 9, 128), Effort(20_000, 1000, 21, 1000)


SWEEPS_KEPT = 16
_sweeps: OrderedDict[object, Sweep] = OrderedDict()


@dataclass(frozen=True)
class Appraised:
    """What is known of one project.

    Parameters
    ----------
    report : Report
        Figures, money year by year, and how returns spread.
    sweeps : mapping of Sweep
        By parameter; empty where nobody looks at them.
    decades : Decades or None
        None where nobody looks at them.
    """

    report: Report
    sweeps: Mapping[str, Sweep] = field(default_factory=dict)
    decades: Decades | None = None


@dataclass(frozen=True)
class Appraisals:
    """Both projects.

    Parameters
    ----------
    projects : mapping of Appraised
        By project.
    paths : int
        That were followed.
    seconds : float
        Time that took, for the slower of the two side by side.
    """

    projects: Mapping[str, Appraised]
    paths: int
    seconds: float


def appraisals(scenario: Scenario, fine: bool, lens: str) -> Appraisals:
    """Appraise the projects of a scenario, with what is seen through a lens.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``finance``.
    fine : bool
        Whether there is time for many paths.
    lens : str
        Name of the lens.
    """
    effort, values = FINE if fine else QUICK, scenario.all_values()
    own = [
        tuple((key, value) for key, value in values.items() if key.endswith(f"[{project}]"))
        for project in PROJECTS
    ]
    with ThreadPoolExecutor(len(PROJECTS)) as threads:
        reports = list(threads.map(_report, own, PROJECTS, [effort] * len(PROJECTS)))
    projects = {}
    for project, mine, (told, _) in zip(PROJECTS, own, reports, strict=True):
        swept = SWEPT if lens == DECISION else ()
        projects[project] = Appraised(
            told,
            {key: _swept(mine, project, key, told, effort) for key in swept},
            _decades(mine, project, effort) if lens == DECADES else None,
        )
    return Appraisals(projects, effort.paths, max(seconds for _, seconds in reports))


@lru_cache(maxsize=8)
def _report(values: Values, project: str, effort: Effort) -> tuple[Report, float]:
    began = time.perf_counter()
    found = report(dict(values), project, effort.paths)
    return found, time.perf_counter() - began


@lru_cache(maxsize=8)
def _decades(values: Values, project: str, effort: Effort) -> Decades:
    return over_decades(dict(values), project, paths=effort.decades_paths)


def _swept(values: Values, project: str, key: str, told: Report, effort: Effort) -> Sweep:
    """Sweep a lever; where nothing else moved, the curve stays and the project moves along it."""
    place, given = address(key, (project,)), dict(values)
    kept_as = (tuple(pair for pair in values if pair[0] != place), key, effort)
    known = _sweeps.get(kept_as)
    present, (low, high) = given[place], SLIDERS[key]
    margin = told.figures["return_on_expected_flows"].mean - told.figures["hurdle"].mean
    if known is None or not low <= present <= high:
        known = sweep(given, project, key, margin, effort.sweep_paths, points=effort.points)
        _sweeps[kept_as] = known
        while len(_sweeps) > SWEEPS_KEPT:
            _sweeps.popitem(last=False)
    present = 0.0 if known.supposed_years else present
    return known.standing(present, margin)
