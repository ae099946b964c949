"""``tenfold compare``: scenarios side by side, what comes of them and in what they differ."""

import math
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path

from tenfold_kernels.cli.command import Command, add_json
from tenfold_kernels.cli.output import compact, print_json, print_table
from tenfold_kernels.comparison import Comparison, Setting, compare, words_of
from tenfold_kernels.distribution import Distribution
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error
from tenfold_kernels.presets import open_scenario
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.values import shown
from tenfold_kernels.workbook.file import SUFFIX, read_workbook

LONGEST = 24  # characters of a title over a column


def _run(given: Namespace) -> int:
    at = _number(given.at)
    found = compare(_opened(given.presets), given.output, at)
    if given.json:
        print_json(found.document())
    else:
        _print(found)
    return 0


def _opened(names: Sequence[str]) -> list[Scenario]:
    """Scenarios that are named: a document stands for all of its own."""
    found: list[Scenario] = []
    for name in names:
        if Path(name).suffix.lower() == SUFFIX:
            found += [case.scenario for case in read_workbook(Path(name)).cases]
        else:
            found.append(open_scenario(name))
    return found


def _number(text: str | None) -> float | None:
    if text is None:
        return None
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        fault = Fault(Wrong.WRONG_TYPE, "", shown(text), Phrase("a number"))
        raise input_error("--at", fault)
    return number


def _print(found: Comparison) -> None:
    titles = [one.title.en or one.title.zh_TW or "untitled" for one in found.scenarios]
    for number, title in enumerate(titles, start=1):
        sys.stdout.write(f"{number}  {title}\n")
    heads = [f"{k} {title[:LONGEST]}".rstrip() for k, title in enumerate(titles, start=1)]
    sys.stdout.write("\n")
    print_table(
        (f"{found.axis_name} {found.at:g}", *heads, "unit"),
        ((one.name, *map(_written, one.values), one.unit) for one in found.outcomes),
    )
    sys.stdout.write("\n")
    if found.differences:
        print_table(
            ("what differs", *heads, "unit"),
            ((f"{one.key} ({one.kind})" if one.kind not in ("parameter", "choice") else one.key,
              *map(_written, one.values), one.unit) for one in found.differences),
        )  # fmt: skip
    else:
        sys.stdout.write("nothing differs\n")


def _written(value: Setting) -> str:
    if value is None:
        return "-"
    if isinstance(value, Distribution):
        return words_of(value)
    if isinstance(value, str):
        return value
    return f"{value:g}" if value == round(value) and abs(value) < 1e5 else compact(value)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "presets", nargs="+", metavar="PRESET",
        help="two or more: ids of presets, share codes, scenario files, or documents, which stand "
        "for all of their scenarios",
    )  # fmt: skip
    parser.add_argument(
        "--output", nargs="+", action="extend", default=[], metavar="NAME",
        help="outputs to print; the headline ones if left out",
    )  # fmt: skip
    parser.add_argument(
        "--at", metavar="YEAR",
        help="year, years from the close, or number of chips; the last year of all if left out",
    )  # fmt: skip
    add_json(parser)


COMMAND = Command("compare", "put scenarios side by side, and say what differs", _arguments, _run)
