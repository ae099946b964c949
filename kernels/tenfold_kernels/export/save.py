"""Save tables in the format that a file's name asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from tenfold_kernels.export.csv_file import csv_content
from tenfold_kernels.export.parquet_file import parquet_content
from tenfold_kernels.export.provenance import Provenance
from tenfold_kernels.export.table import Table
from tenfold_kernels.export.xlsx_file import xlsx_content
from tenfold_kernels.faults import Fault, Wrong, input_error, listed
from tenfold_kernels.files import save
from tenfold_kernels.values import shown


@dataclass(frozen=True)
class Format:
    """A format of tables.

    Parameters
    ----------
    name : str
        As people call it.
    content : function
        Writes a table.
    library, extra : str
        What it needs, and the extra of Tenfold that brings it; empty for nothing.
    """

    name: str
    content: Callable[[Table, Provenance], bytes]
    library: str = ""
    extra: str = ""


FORMATS = {
    ".csv": Format("CSV", csv_content),
    ".xlsx": Format("Excel", xlsx_content, "xlsxwriter", "xlsx"),
    ".parquet": Format("Parquet", parquet_content, "pyarrow", "parquet"),
}


def table_format(path: Path) -> Format:
    """Format that a file's name asks for; a name without ending is for CSV.

    Raises
    ------
    InputError
        If there is no such format, or the library it needs is not installed.
    """
    found = FORMATS.get(path.suffix.lower() or ".csv")
    if found is None:
        fault = Fault(Wrong.NOT_AN_OPTION, "", shown(path.suffix), listed(FORMATS))
        raise input_error(str(path), fault)
    if found.library and find_spec(found.library) is None:
        how = f"pip install 'tenfold[{found.extra}]'"
        raise input_error(str(path), Fault(Wrong.NOT_INSTALLED, "", found.library, how))
    return found


def save_table(path: Path, table: Table, provenance: Provenance) -> None:
    """Save a table in one step.

    Parameters
    ----------
    path : Path
        File whose ending names the format: ``.csv``, ``.xlsx`` or ``.parquet``.
    table : Table
        Data.
    provenance : Provenance
        Where they come from.

    Raises
    ------
    InputError
        As `table_format` does, or if the file cannot be written; an old one is then untouched.
    """
    save(path, table_format(path).content(table, provenance))
