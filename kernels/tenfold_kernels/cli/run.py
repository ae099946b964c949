"""``tenfold run``: run a scenario and print or save its series."""

import sys
import time
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tenfold_kernels.assignments import with_assignments
from tenfold_kernels.cli.command import Command, add_json, add_preset
from tenfold_kernels.cli.numbers import LARGEST_SEED, MOST_MEMBERS, of_the_world, whole
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.compute import results_of
from tenfold_kernels.ensemble.bands import LEVELS
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.results import Results
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.scenario_reader import LONGEST_HORIZON
from tenfold_kernels.values import shown

if TYPE_CHECKING:
    from tenfold_kernels.cli.members import Members

COLUMNS_SHOWN = 8
MOST_VALUES = 200_000_000  # of members, in single precision: 0.8 GB


def _run(given: Namespace) -> int:
    began = time.perf_counter()
    if given.out:
        from tenfold_kernels.export.save import table_format

        table_format(Path(given.out))  # before anything that takes a while
    scenario = with_assignments(open_scenario(given.preset), given.set)
    if given.member is not None:
        scenario = _member(given, scenario)
    first, last = years_asked(given.years, scenario)
    results = results_of(scenario, first, last, every_variable=given.all)
    many = _members(given, scenario, results, first, last) if given.members is not None else None
    if given.out:
        _save(given, scenario, results, many)
    if given.json:
        print_json(
            {
                "preset": given.preset,
                "kernel": scenario.kernel,
                **results.document(),
                **(many.document() if many is not None else {}),
                "seconds": time.perf_counter() - began,
            }
        )
    elif not given.out:
        _print(scenario, results)
        if many is not None:
            many.print()
    return 0


def _member(given: Namespace, scenario: Scenario) -> Scenario:
    from tenfold_kernels.ensemble.member import member_scenario

    of_the_world(given.preset, scenario)
    if given.members is not None:
        allowed = Phrase("nothing beside --member")
        raise input_error("--members", Fault(Wrong.WRONG_TYPE, "", shown(given.members), allowed))
    member = whole("--member", given.member, 0, MOST_MEMBERS)
    return member_scenario(scenario, whole("--seed", given.seed, 0, LARGEST_SEED), member)


def _members(
    given: Namespace, scenario: Scenario, results: Results, first: float, last: float
) -> "Members":
    from tenfold_kernels.cli.members import run_members

    of_the_world(given.preset, scenario)
    names = [series.name for series in results.series]
    room = MOST_VALUES // (len(names) * int(last - scenario.start + 1))
    size = whole("--members", given.members, 1, room)
    seed = whole("--seed", given.seed, 0, LARGEST_SEED)
    return run_members(scenario, names, size, seed, first, last)


def years_asked(text: str | None, scenario: Scenario) -> tuple[float, float]:
    """First and last year asked for; the scenario's own where nothing is given."""
    if text is None:
        return scenario.start, scenario.stop
    latest = scenario.start + LONGEST_HORIZON
    allowed = Phrase(
        "A:B, whole years within {first}:{last}", first=f"{scenario.start:g}", last=f"{latest:g}"
    )
    try:
        first, last = (float(int(part)) for part in text.split(":"))
    except ValueError:
        raise input_error("--years", Fault(Wrong.WRONG_TYPE, "", shown(text), allowed)) from None
    if not scenario.start <= first < last <= latest or scenario.kernel != "world":
        allowed = (
            allowed if scenario.kernel == "world" else Phrase("nothing: this kernel has no years")
        )
        raise input_error("--years", Fault(Wrong.OUT_OF_RANGE, "", shown(text), allowed))
    return first, last


def _save(given: Namespace, scenario: Scenario, results: Results, many: "Members | None") -> None:
    from tenfold_kernels.export.provenance import Provenance
    from tenfold_kernels.export.save import save_table
    from tenfold_kernels.export.table import results_table, with_bands

    table = results_table(scenario.title.en, results)
    if many is not None:
        table = with_bands(table, many.names, LEVELS, many.bands)
    options = [("--years", given.years), ("--members", given.members)]
    said = [part for option, text in options if text is not None for part in (option, text)]
    if many is not None:
        said += ["--seed", given.seed]
    if given.all:
        said.append("--all")
    seed = None if given.members is None and given.member is None else int(given.seed)
    save_table(Path(given.out), table, Provenance(scenario, said, seed))


def _print(scenario: Scenario, results: Results) -> None:
    sys.stdout.write(f"{scenario.title.en}\n\n")
    step = max(1, -(-(len(results.axis) - 1) // (COLUMNS_SHOWN - 1)))
    shown = range(0, len(results.axis), step)
    print_table(
        ("series", *(f"{results.axis[k]:g}" for k in shown), "unit"),
        (
            (s.name, *("-" if (v := s.values[k]) is None else compact(v) for k in shown), s.unit)
            for s in results.series
        ),
    )
    sys.stdout.write("\n")
    print_table(("check", "largest residual"),
                ((name, f"{value:.1e}") for name, value in results.checks.items()))  # fmt: skip


def _arguments(parser: ArgumentParser) -> None:
    add_preset(parser)
    parser.add_argument(
        "--set", action="append", default=[], metavar="KEY=VALUE",
        help="change a parameter or a choice; key[a] addresses one bloc",
    )  # fmt: skip
    parser.add_argument("--years", metavar="A:B", help="first and last year to report")
    parser.add_argument("--members", metavar="N",
                        help="also give bands over so many members")  # fmt: skip
    parser.add_argument("--member", metavar="K", help="run this member by itself")
    parser.add_argument("--seed", metavar="S", default="0", help="seed of the members")
    parser.add_argument("--all", action="store_true", help="report every variable")
    parser.add_argument("--out", metavar="FILE",
                        help="save the series: .csv, .xlsx or .parquet")  # fmt: skip
    add_json(parser)


COMMAND = Command("run", "run a scenario", _arguments, _run)
