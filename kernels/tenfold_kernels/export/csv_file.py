"""Tables as CSV (RFC 4180) in UTF-8: names, units, then one row for each point."""

import csv
import io

from tenfold_kernels.export.provenance import Provenance
from tenfold_kernels.export.table import Table, Value

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_content(table: Table, _provenance: Provenance) -> bytes:
    """Write a table; every number in full, so that it comes back bit for bit."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow([harmless(column.name) for column in table.columns])
    writer.writerow([harmless(column.unit) for column in table.columns])
    writer.writerows([_cell(value) for value in row] for row in table.rows)
    return text.getvalue().encode("utf-8")


def harmless(words: str) -> str:
    """Keep a spreadsheet from taking words, perhaps a stranger's, for a formula."""
    return f"'{words}" if words.startswith(FORMULA) else words


def _cell(value: Value) -> str:
    if value is None:
        return ""
    return harmless(value) if isinstance(value, str) else repr(float(value))
