"""``tenfold finance validate``: projects beside the figures of NREL's System Advisor Model."""

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import print_json, print_table
from tenfold_kernels.values import shortened

if TYPE_CHECKING:
    from tenfold_kernels.finance.validate import Validated

DIFFERS = 1


def _run(given: Namespace) -> int:
    from tenfold_kernels.finance.case_file import read_cases
    from tenfold_kernels.finance.evidence import published_cases
    from tenfold_kernels.finance.validate import summary, validated

    cases = read_cases(Path(given.cases)) if given.cases else published_cases()
    results = [validated(case) for case in cases]
    if given.json:
        print_json({"cases": [r.document() for r in results], "summary": summary(results)})
    else:
        _print(results)
    return DIFFERS if summary(results)["agree"] is False else 0


def _print(results: "list[Validated]") -> None:
    from tenfold_kernels.finance.validate import MAIN, summary

    print_table(
        ("case", "debt US$", "share %", "IRR %", "NPV US$", "price c/kWh", "error", "flows US$"),
        (
            (
                shortened(result.name),
                *(_figure(getattr(result.ours, key), digits) for key, digits in
                  zip(MAIN, (2, 6, 6, 2, 6), strict=True)),
                _worst([result.relative_error.get(key) for key in MAIN
                        if key in result.relative_error]),
                _worst(list(result.flow_difference.values())),
            )
            for result in results
        ),
    )  # fmt: skip
    remarks = [
        (shortened(result.name), name, words)
        for result in results
        for told in (result.reasons, result.without_effect)
        for name, words in told.items()
    ]
    if remarks:
        sys.stdout.write("\n")
        print_table(("case", "figure or input", "remark"), remarks)
    found = summary(results)
    if found["with_reference"]:
        sys.stdout.write("\n")
        print_table(
            ("figure", "largest relative error"),
            ((key, f"{error:.1e}") for key, error in found["largest_relative_error"].items()),
        )
        said = "all agree" if found["agree"] else "not all agree"
        sys.stdout.write(f"\n{said}: debt to 1e-9, IRR to 1e-6, flows and NPV to a cent\n")
        for result in results:
            for name, words in result.differs.items():
                sys.stdout.write(f"{shortened(result.name)}: {name}: {words}\n")


def _figure(value: float | None, digits: int) -> str:
    return "-" if value is None else f"{value:.{digits}f}"


def _worst(errors: list[float | None]) -> str:
    if not errors:
        return "-"
    if any(error is None for error in errors):
        return "differs"
    return f"{max(error or 0.0 for error in errors):.1e}"


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "cases", nargs="?", metavar="CASES.json",
        help="file of projects, with SAM's results where there are any; those that come with "
        "Tenfold if left out",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command(
    "validate", "hold project finance against NREL's System Advisor Model", _arguments, _run
)
