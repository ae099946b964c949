"""A table of data: columns with a name and a unit."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.results import Results

Value = float | str | None


@dataclass(frozen=True)
class Column:
    """One column.

    Parameters
    ----------
    name, unit : str
        Such as ``share[a,third]`` and ``share``; no unit for words.
    values : sequence
        Numbers or words; None where there is no answer.
    """

    name: str
    unit: str
    values: Sequence[Value]


@dataclass(frozen=True)
class Table:
    """Columns of equal length.

    Parameters
    ----------
    title : str
        What it shows.
    columns : sequence of Column
        From left to right.

    Raises
    ------
    ValueError
        If the columns differ in length.
    """

    title: str
    columns: Sequence[Column]

    def __post_init__(self) -> None:
        if len({len(column.values) for column in self.columns}) > 1:
            raise ValueError(f"{self.title}: columns differ in length")

    @property
    def rows(self) -> list[tuple[Value, ...]]:
        """Values row by row."""
        return list(zip(*(column.values for column in self.columns), strict=True))


def results_table(title: str, results: Results) -> Table:
    """Give results as a table: the axis first, then a column for each series."""
    axis = Column(results.axis_name, results.axis_unit, results.axis)
    return Table(title, (axis, *(Column(s.name, s.unit, s.values) for s in results.series)))


def with_bands(
    table: Table, names: Sequence[str], levels: Sequence[float], bands: NDArray[np.float32]
) -> Table:
    """Add quantiles over members to a table, as columns such as ``share[b,b] q05``.

    Parameters
    ----------
    table : Table
        Results by year.
    names : sequence of str
        Outputs; each one's unit is that of its column.
    levels : sequence of float
        Shares of the members below each quantile.
    bands : ndarray, shape (levels, years, outputs)
        Quantiles.
    """
    units = {column.name: column.unit for column in table.columns}
    more = [
        Column(f"{name} q{round(100.0 * level):02d}", units[name],
               [v if math.isfinite(v) else None for v in bands[k, :, n].tolist()])
        for n, name in enumerate(names)
        for k, level in enumerate(levels)
    ]  # fmt: skip
    return Table(table.title, (*table.columns, *more))
