"""``tenfold finance run``: two projects over thousands of paths, and decades of their industry."""

import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown

if TYPE_CHECKING:
    from tenfold_kernels.finance.stochastic import Decades, Report, Sweep

KERNEL = "finance"
LARGEST_SEED = 2**63 - 1
YEARS_SHOWN = (0, 10, 20, 30, 40)
SHARE, LEAST_SHARE = "share", 1e-4


def add_paths(parser: ArgumentParser) -> None:
    """Add the arguments that say what to appraise."""
    add_preset(parser)
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter; key[a] addresses one project",
    )  # fmt: skip
    parser.add_argument("--paths", metavar="N", help="number of paths; more keep the first ones")
    parser.add_argument("--seed", metavar="S", help="which paths")


def scenario_of(given: Namespace) -> Scenario:
    """Open the scenario that was asked for, changed as was asked."""
    scenario = open_scenario(given.preset)
    if scenario.kernel != KERNEL:
        allowed = Phrase("a scenario of project finance")
        raise input_error("PRESET", Fault(Wrong.WRONG_TYPE, "", shown(given.preset), allowed))
    return with_assignments(scenario, given.set)


def paths_of(given: Namespace) -> tuple[int, int]:
    """Give the number of paths and the seed that were asked for."""
    from tenfold_kernels.finance.stochastic.report import (
        DEFAULT_PATHS,
        DEFAULT_SEED,
        FEWEST_PATHS,
        MOST_PATHS,
    )

    return (
        _whole("--paths", given.paths, DEFAULT_PATHS, FEWEST_PATHS, MOST_PATHS),
        _whole("--seed", given.seed, DEFAULT_SEED, 0, LARGEST_SEED),
    )


def _whole(option: str, text: str | None, default: int, least: int, most: int) -> int:
    if text is None:
        return default
    allowed = Phrase("a whole number from {low} to {high}", low=least, high=most)
    if not (text.isascii() and text.isdecimal() and len(text) < 20):
        raise input_error(option, Fault(Wrong.WRONG_TYPE, "", shown(text), allowed))
    if not least <= int(text) <= most:
        raise input_error(option, Fault(Wrong.OUT_OF_RANGE, "", shown(text), allowed))
    return int(text)


def _run(given: Namespace) -> int:
    scenario = scenario_of(given)
    paths, seed = paths_of(given)
    from tenfold_kernels.finance.stochastic import over_decades, run_finance, sweeps

    began = time.perf_counter()
    reports = run_finance(scenario, paths, seed)
    values = scenario.all_values()
    decades = {project: over_decades(values, project, seed) for project in reports}
    swept = {project: sweeps(values, project, seed=seed) for project in reports}
    seconds = time.perf_counter() - began
    if given.json:
        print_json(
            {
                "preset": given.preset,
                "kernel": scenario.kernel,
                "paths": paths,
                "seed": seed,
                "projects": {
                    project: {
                        **report.document(),
                        "sweeps": {key: one.document() for key, one in swept[project].items()},
                        "decades": decades[project].document(),
                    }
                    for project, report in reports.items()
                },
                "seconds": seconds,
            }
        )
        return 0
    sys.stdout.write(f"{scenario.title.en}: {paths} paths\n")
    for project, report in reports.items():
        name = scenario.project_names.get(project)
        sys.stdout.write(f"\n{project}: {name.en}\n\n" if name else f"\n{project}\n\n")
        _print(report, decades[project], swept[project])
    return 0


def written(value: float, unit: str) -> str:
    """Write a figure; of a share, what is next to nothing is not told in digits."""
    return f"<{LEAST_SHARE:g}" if unit == SHARE and 0.0 < value < LEAST_SHARE else compact(value)


def _print(report: "Report", decades: "Decades", swept: Mapping[str, "Sweep"]) -> None:
    rows = [(name, figure) for name, figure in report.figures.items()]
    rows += [(f"public cost if it closes: {name}", each) for name, each in report.public.items()]
    print_table(
        ("figure", "value", "std. error", "5 %", "50 %", "95 %", "unit"),
        (
            (
                name,
                written(figure.mean, figure.unit),
                written(figure.standard_error, figure.unit),
                *(
                    "-" if q is None else written(q, figure.unit)
                    for q in figure.quantiles or (None,) * 3
                ),
                figure.unit,
            )
            for name, figure in rows
        ),
    )
    from tenfold_kernels.finance.stochastic.decades import SERIES
    from tenfold_kernels.finance.stochastic.remarks import WORDS

    for remark in report.remarks:
        sys.stdout.write(f"\n{WORDS[remark]}")
    for key, one in swept.items():
        turns = ", ".join(map(compact, one.thresholds))
        given = f" (offtake of {compact(one.supposed_years)} years)" if one.supposed_years else ""
        where = f"at {turns}" if turns else "nowhere on the slider"
        sys.stdout.write(f"\nalong {key}{given} the decision turns {where}")
    sys.stdout.write("\n\n")
    print_table(
        ("year", *map(str, YEARS_SHOWN)),
        (
            (name, *(written(float(series[year]), SERIES[name]) for year in YEARS_SHOWN))
            for name, series in decades.mean.items()
        ),
    )


def _arguments(parser: ArgumentParser) -> None:
    add_paths(parser)
    add_json(parser)


COMMAND = Command("run", "appraise the two projects of a scenario", _arguments, _run)
