"""What a backcast is: declared once, in a file beside its table of numbers."""

from collections.abc import Mapping
from dataclasses import dataclass

from tenfold_kernels.analysis.backcast.table import Points, Table
from tenfold_kernels.parameters import Confidence
from tenfold_kernels.scenario import Text


@dataclass(frozen=True)
class Evidence:
    """Where numbers come from.

    Parameters
    ----------
    unit, source, licence : str
        Unit of the numbers, who published them, and on what terms.
    confidence : Confidence
        How sure they are.
    """

    unit: str
    source: str
    licence: str
    confidence: Confidence


@dataclass(frozen=True)
class Observed:
    """A series that the model is held against.

    Parameters
    ----------
    name : str
        Column of the table.
    title : Text
        What it is.
    variable : str
        Scalar of the model that stands for it.
    scale : float or None
        Observed units per unit of the model; None where the model knows ratios only, which
        are then counted from the last year fitted.
    evidence : Evidence
        Where it comes from.
    """

    name: str
    title: Text
    variable: str
    scale: float | None
    evidence: Evidence


@dataclass(frozen=True)
class Fit:
    """Parameters as they were fitted.

    Parameters
    ----------
    date : str
        Day of the fit.
    values : mapping
        Fitted values by address.
    """

    date: str
    values: Mapping[str, float]


@dataclass(frozen=True)
class Case:
    """A backcast.

    Parameters
    ----------
    id : str
        Name of its files.
    title, remark : Text
        What it is about; what it shows and what not.
    equations : tuple of str
        Numbers of the world model's equations that it puts to the test.
    part : str
        Which part of the world model is run; see `tenfold_kernels.analysis.backcast.parts`.
    preset : str
        Scenario from which other settings come; empty for the model's defaults.
    start : float
        Year in which the run starts.
    fitted_from, fitted_until : float
        First and last year fitted; later years are held out.
    by_decade : bool
        Whether its report compares growth by decade.
    series : tuple of Observed
        What is compared.
    given : mapping
        Evidence for the columns taken as given.
    settings : mapping
        Parameters set from knowledge other than the series, by address.
    free : tuple of str
        Addresses of the parameters fitted, each within the range a file may give it.
    fit : Fit
        What the fit found.
    table : Table
        The numbers.
    """

    id: str
    title: Text
    remark: Text
    equations: tuple[str, ...]
    part: str
    preset: str
    start: float
    fitted_from: float
    fitted_until: float
    by_decade: bool
    series: tuple[Observed, ...]
    given: Mapping[str, Evidence]
    settings: Mapping[str, float]
    free: tuple[str, ...]
    fit: Fit
    table: Table

    def observed(self, series: Observed) -> Points:
        """Points of a series from the first fitted year on."""
        return tuple((year, value) for year, value in self.table[series.name]
                     if year >= self.fitted_from)  # fmt: skip

    def is_fitted(self, year: float) -> bool:
        """Whether a year was fitted; otherwise it was held out."""
        return year <= self.fitted_until

    def last_fitted(self, series: Observed) -> tuple[float, float]:
        """Year and value of the last observation fitted."""
        return [point for point in self.observed(series) if self.is_fitted(point[0])][-1]
