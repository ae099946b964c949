"""``tenfold loops``: which feedback loop drives a scenario, and when."""

import sys
import time
from argparse import ArgumentParser, Namespace
from typing import Any

from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.numbers import LARGEST_SEED, whole
from tenfold_kernels.cli.output import print_json, print_table
from tenfold_kernels.cli.progress import Progress
from tenfold_kernels.cli.question import scenario_of
from tenfold_kernels.cli.run import COLUMNS_SHOWN, years_asked
from tenfold_kernels.faults import Fault, Wrong, input_error, listed
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown

MOST_MEMBERS = 100_000


def _run(given: Namespace) -> int:
    began = time.perf_counter()
    scenario = scenario_of(given)
    if given.bloc and given.bloc not in scenario.blocs:
        fault = Fault(Wrong.NOT_AN_OPTION, "", shown(given.bloc), listed(scenario.blocs))
        raise input_error("--bloc", fault)
    from tenfold_kernels.analysis.loops.contribution import Measure
    from tenfold_kernels.analysis.loops.report import loop_course

    if given.measure not in tuple(Measure):
        fault = Fault(Wrong.NOT_AN_OPTION, "", shown(given.measure), listed(tuple(Measure)))
        raise input_error("--measure", fault)
    first, last = years_asked(given.years, scenario)
    # No step has ended yet at the very start.
    years = [float(year) for year in range(int(max(first, scenario.start + 1.0)), int(last) + 1)]
    course = loop_course(scenario, given.bloc, years, stop=last)
    document = course.document(Measure(given.measure))
    if given.members is not None:
        document["dominance"] = _dominance(given, scenario, years)
    if given.json:
        print_json({"preset": given.preset, **document, "seconds": time.perf_counter() - began})
    else:
        name = scenario.bloc_names[course.bloc].en if scenario.bloc_names else ""
        sys.stdout.write(f"{scenario.title.en}: bloc {course.bloc} {name}".rstrip() + "\n\n")
        _print(document)
    return 0


def _dominance(given: Namespace, scenario: Scenario, years: list[float]) -> dict[str, Any]:
    from tenfold_kernels.analysis.loops.contribution import Measure
    from tenfold_kernels.analysis.loops.report import dominance_in_members

    count = whole("--members", given.members, 1, MOST_MEMBERS)
    seed = whole("--seed", given.seed, 0, LARGEST_SEED)
    with Progress("members") as progress:
        found = dominance_in_members(
            scenario, count, given.bloc, years, Measure(given.measure), seed=seed,
            stop=years[-1], progress=progress,
        )  # fmt: skip
    return {**found.document(), "seed": seed}


def _print(document: dict[str, Any]) -> None:
    years = document["years"]
    columns = range(0, len(years), max(1, -(-(len(years) - 1) // (COLUMNS_SHOWN - 1))))
    print_table(
        ("share of change, %", *(f"{years[k]:g}" for k in columns), "loop"),
        (
            (loop["code"], *(f"{loop['contribution'][k]:.0f}" for k in columns), loop["name"])
            for loop in document["loops"]
        ),
    )
    sys.stdout.write("\n")
    print_table(
        ("dominant", "from", "to"),
        ((code or "none", f"{first:g}", f"{last:g}") for code, first, last in
         _periods(document["dominant"], years)),
    )  # fmt: skip
    sys.stdout.write("\n")
    if "dominance" in document:
        many = document["dominance"]
        print_table(
            (f"dominates, % of {many['members']} members", *(f"{years[k]:g}" for k in columns)),
            (
                (code, *(f"{shares[k]:.0f}" for k in columns))
                for code, shares in many["dominates"].items()
            ),
        )
        sys.stdout.write("\n")
    print_table(
        ("loop", "cycles", "passes"),
        (
            (loop["code"], str(route["cycles"]), " → ".join(route["passes"]))
            for loop in document["loops"]
            for route in loop["routes"]
        ),
    )


def _periods(
    dominant: list[str | None], years: list[float]
) -> list[tuple[str | None, float, float]]:
    """Join neighbouring years with the same dominant loop."""
    found: list[tuple[str | None, float, float]] = []
    for code, year in zip(dominant, years, strict=True):
        if found and found[-1][0] == code:
            found[-1] = (code, found[-1][1], year)
        else:
            found.append((code, year, year))
    return found


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument("--bloc", default="", help="whose loops; the scenario's own if left out")
    parser.add_argument("--years", metavar="A:B", help="first and last year to report")
    parser.add_argument(
        "--measure", default="score", metavar="score|rate",
        help="relative loop score, or the same by the rate at which each loop turns",
    )  # fmt: skip
    parser.add_argument(
        "--members", metavar="N", help="also say in what share of so many members each dominates"
    )
    parser.add_argument("--seed", metavar="S", default="0", help="seed of the members")
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE", help="change a value"
    )
    add_json(parser)


COMMAND = Command("loops", "say which feedback loop drives a scenario, and when", _arguments, _run)
