"""Tables as Excel workbooks: the data, the scenario, and the source of every parameter."""

import datetime
import io
import math
from typing import Any

from tenfold_kernels.export.provenance import Provenance, settings
from tenfold_kernels.export.table import Table
from tenfold_kernels.faults import Fault, Phrase, Wrong, input_error

WIDEST = 16_384  # columns of a sheet
SETTINGS = ("parameter", "value", "default", "unit", "role", "source")
EVER = datetime.datetime(2000, 1, 1)  # equal data give equal files
OPTIONS = {
    "in_memory": True,
    # What a file says is never a formula or a link.
    "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
}  # fmt: skip


def xlsx_content(table: Table, provenance: Provenance) -> bytes:
    """Write a table and where it comes from; needs XlsxWriter.

    Raises
    ------
    InputError
        If the table has more columns than a sheet.
    """
    import xlsxwriter

    if len(table.columns) > WIDEST:
        found = Phrase("{count} columns", count=len(table.columns))
        allowed = Phrase("at most {count} columns; CSV and Parquet hold more", count=WIDEST)
        raise input_error("Excel", Fault(Wrong.OUT_OF_RANGE, "", found, allowed))

    memory = io.BytesIO()
    book = xlsxwriter.Workbook(memory, OPTIONS)
    book.set_properties({"title": table.title, "created": EVER, "comments": "Tenfold"})
    bold = book.add_format({"bold": True})
    _data(_sheet(book, "Data"), table, bold)
    _scenario(_sheet(book, "Scenario"), provenance, bold)
    _sources(_sheet(book, "Sources"), provenance, bold)
    book.close()
    return memory.getvalue()


def _sheet(book: Any, name: str) -> Any:
    from xlsxwriter.worksheet import Worksheet

    class Exact(Worksheet):
        """A sheet whose numbers come back bit for bit: XlsxWriter writes 16 digits, not 17."""

        def _xml_number_element(self, number: Any, attributes: Any = ()) -> None:
            said = "".join(f' {key}="{value}"' for key, value in attributes)
            self.fh.write(f"<c{said}><v>{float(number)!r}</v></c>")

    return book.add_worksheet(name, Exact)


def _data(sheet: Any, table: Table, bold: Any) -> None:
    for k, column in enumerate(table.columns):
        sheet.write_string(0, k, column.name, bold)
        sheet.write_string(1, k, column.unit)
        for row, value in enumerate(column.values, start=2):
            _write(sheet, row, k, value)
    sheet.freeze_panes(2, 1)


def _scenario(sheet: Any, provenance: Provenance, bold: Any) -> None:
    row = 0
    for key, fact in provenance.facts.items():
        sheet.write_string(row, 0, key, bold)
        sheet.write_string(row, 1, fact)
        row += 1
    for line in ("", *provenance.scenario_text.splitlines()):
        sheet.write_string(row, 1, line)
        row += 1
    sheet.set_column(0, 0, 18)


def _sources(sheet: Any, provenance: Provenance, bold: Any) -> None:
    for k, heading in enumerate(SETTINGS):
        sheet.write_string(0, k, heading, bold)
    for row, setting in enumerate(settings(provenance.scenario), start=1):
        for k, value in enumerate(setting):
            _write(sheet, row, k, value)
    sheet.set_column(0, 0, 36)
    sheet.freeze_panes(1, 0)


def _write(sheet: Any, row: int, column: int, value: object) -> None:
    if isinstance(value, str):
        sheet.write_string(row, column, value)
    elif isinstance(value, float) and math.isfinite(
        value
    ):  # a sheet knows neither NaN nor infinity
        sheet.write_number(row, column, value)
