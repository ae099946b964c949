"""Print results: plain tables for people, JSON for programs."""

import json
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Any


def print_json(document: Any) -> None:
    """Print one JSON document; what is not a finite number would be a bug and is refused."""
    json.dump(document, sys.stdout, ensure_ascii=False, allow_nan=False)
    sys.stdout.write("\n")


def print_table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print columns: the first aligned left, others right where they hold numbers or nothing."""
    table = [list(header), *(list(row) for row in rows)]
    widths = [max(_width(row[k]) for row in table) for k in range(len(header))]
    numeric = [
        k > 0 and all(not row[k] or _is_number(row[k]) for row in table[1:])
        for k in range(len(header))
    ]
    for row in table:
        cells = [
            _pad(cell, width, right)
            for cell, width, right in zip(row, widths, numeric, strict=True)
        ]
        sys.stdout.write("  ".join(cells).rstrip() + "\n")


def compact(value: float) -> str:
    """Write a number in at most five digits, without exponents where possible."""
    if value == 0.0:
        return "0"
    return f"{value:.4g}" if 1e-4 <= abs(value) < 1e5 else f"{value:.3e}"


def _is_number(cell: str) -> bool:
    try:
        float(cell.removeprefix("<"))
    except ValueError:
        return False
    return True


def _width(text: str) -> int:
    """Columns a text takes on a terminal; Chinese characters take two."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def _pad(cell: str, width: int, right: bool) -> str:
    blank = " " * (width - _width(cell))
    return blank + cell if right else cell + blank
