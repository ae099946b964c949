"""``tenfold backcast``: the model fitted on early years and held against the years after."""

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table

if TYPE_CHECKING:
    from tenfold_kernels.analysis.backcast.outcome import Outcome, SeriesOutcome

HEADER = ("fitted %", "held out %", "rival %", "best naive %", "of all", "verdict")


def _run(given: Namespace) -> int:
    from tenfold_kernels.analysis.backcast.outcome import outcome
    from tenfold_kernels.analysis.backcast.reader import case_ids

    if given.case:
        found = outcome(given.case)
        if given.json:
            print_json(found.document())
        else:
            _print(found)
        return 0
    every = [outcome(name) for name in case_ids()]
    if given.json:
        print_json({"cases": [each.document() for each in every]})
        return 0
    print_table(
        ("case", "series", *HEADER),
        (
            (each.case.id, one.series.title.en, *_errors(one))
            for each in every
            for one in each.series
        ),
    )
    sys.stdout.write(
        "\nMean errors without sign. The naive rival was chosen on fitted years; the best naive "
        "forecast is known only with hindsight. Of all: whether no naive forecast turned out "
        "better.\n"
    )
    return 0


def _errors(found: "SeriesOutcome") -> tuple[str, ...]:
    values = (
        found.mean_abs_pct_fitted, found.mean_abs_pct_heldout, found.naive_mean_abs_pct,
        found.rivals[found.luckiest],
    )  # fmt: skip
    of_all = "best" if found.better_than_all_naive else ""
    return (*(f"{value:.1f}" for value in values), of_all, found.verdict)


def _print(found: "Outcome") -> None:
    case = found.case
    sys.stdout.write(f"{case.title.en} / {case.title.zh_TW}\n{found.verdict}\n\n")
    sys.stdout.write(f"{case.remark.en.strip()}\n\n")
    print_table(
        (f"fitted {case.fit.date}", "value"),
        ((key, compact(value)) for key, value in case.fit.values.items()),
    )
    for one in found.series:
        sys.stdout.write(f"\n{one.series.title.en}, {one.series.evidence.unit}; {one.naive}\n")
        print_table(HEADER, [_errors(one)])
        sys.stdout.write("\n")
        last = one.fitted[-1][0]
        print_table(
            ("year", "observed", "predicted", "off %", ""),
            (
                (f"{year:g}", compact(value), compact(said), f"{100.0 * (said / value - 1.0):+.1f}",
                 "fitted" if year <= last else "held out")
                for (year, value), said in zip(one.points, one.predicted, strict=True)
            ),
        )  # fmt: skip
        if case.by_decade:
            sys.stdout.write("\n")
            print_table(
                ("growth, % a year", "observed", "predicted"),
                (
                    (f"{g.first:g} to {g.last:g}", f"{g.observed:.1f}", f"{g.predicted:.1f}")
                    for g in one.growth_by_decade
                ),
            )


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "case", nargs="?", metavar="CASE", help="id of a case; all in one table if left out"
    )
    add_json(parser)


COMMAND = Command(
    "backcast", "hold the world model against history: fitted years, years held out", _arguments,
    _run,
)  # fmt: skip
