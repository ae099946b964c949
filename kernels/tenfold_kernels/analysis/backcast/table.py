"""Observed series: one small table of numbers for each case."""

import csv
import io
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

Points = tuple[tuple[float, float], ...]

YEAR = "year"


@dataclass(frozen=True)
class Table:
    """Columns over years; a column may leave years out.

    Parameters
    ----------
    columns : dict
        Points of each column, as pairs of year and value.
    """

    columns: dict[str, Points]

    def __getitem__(self, column: str) -> Points:
        return self.columns[column]


def history() -> Traversable:
    """Folder of the cases that come with the program."""
    return files("tenfold_presets.evidence") / "history"


def read_table(name: str) -> Table:
    """Read the table of a case by its id."""
    rows = list(csv.DictReader(io.StringIO((history() / f"{name}.csv").read_text("utf-8"))))
    columns = [column for column in rows[0] if column != YEAR]
    return Table(
        {
            column: tuple((float(row[YEAR]), float(row[column])) for row in rows if row[column])
            for column in columns
        }
    )
