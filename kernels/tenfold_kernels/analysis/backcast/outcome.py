"""How far a case is off: on the years fitted, on the years held out, and beside its rival."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np

from tenfold_kernels.analysis.backcast.case import Case, Observed
from tenfold_kernels.analysis.backcast.naive import Naive, error, mean_abs_pct, rival
from tenfold_kernels.analysis.backcast.predict import predictor
from tenfold_kernels.analysis.backcast.reader import read_case
from tenfold_kernels.analysis.backcast.table import Points

DECADE = 10.0


class Verdict(StrEnum):
    """Whether the model did better on the years held out than the rival chosen before them."""

    BETTER = "better than its rival"
    FAILS = "fails"


class Growth(NamedTuple):
    """Mean growth from one year to another, in per cent a year.

    Parameters
    ----------
    first, last : float
        Years.
    observed, predicted : float
        As it was, and as the model says.
    """

    first: float
    last: float
    observed: float
    predicted: float


@dataclass(frozen=True)
class SeriesOutcome:
    """One series of a case, predicted and observed.

    Parameters
    ----------
    series : Observed
        The series.
    fitted, held_out : tuple
        Observed points on the years fitted, and on those held out.
    predicted : tuple of float
        What the model says for all of these years.
    naive : Naive
        The rival, chosen on fitted years.
    rivals : dict
        Error of each naive forecast on the years held out, in per cent.
    """

    series: Observed
    fitted: Points
    held_out: Points
    predicted: tuple[float, ...]
    naive: Naive
    rivals: dict[Naive, float]

    @property
    def points(self) -> Points:
        """Observed points."""
        return (*self.fitted, *self.held_out)

    @property
    def mean_abs_pct_fitted(self) -> float:
        """Mean error without sign on the years fitted, in per cent."""
        return self._error(self.fitted, self.predicted[: len(self.fitted)])

    @property
    def mean_abs_pct_heldout(self) -> float:
        """Mean error without sign on the years held out, in per cent."""
        return self._error(self.held_out, self.predicted[len(self.fitted) :])

    @property
    def naive_mean_abs_pct(self) -> float:
        """Mean error of the rival on the years held out, in per cent."""
        return self.rivals[self.naive]

    @property
    def luckiest(self) -> Naive:
        """Naive forecast that turned out best, which nobody could know before."""
        return min(self.rivals, key=lambda kind: self.rivals[kind])

    @property
    def naive_that_did_better(self) -> tuple[Naive, ...]:
        """Naive forecasts that turned out better than the model, the best first."""
        ahead = [kind for kind in Naive if self.rivals[kind] <= self.mean_abs_pct_heldout]
        return tuple(sorted(ahead, key=lambda kind: self.rivals[kind]))

    @property
    def better_than_all_naive(self) -> bool:
        """Whether no naive forecast turned out better, not even one chosen with hindsight."""
        return not self.naive_that_did_better

    @property
    def verdict(self) -> Verdict:
        """Whether the model was better than its rival."""
        better = self.mean_abs_pct_heldout < self.naive_mean_abs_pct
        return Verdict.BETTER if better else Verdict.FAILS

    @property
    def growth_by_decade(self) -> list[Growth]:
        """Growth in each decade of the calendar, as far as observed, by logs."""
        years = [year for year, _ in self.points]
        courses = np.log([value for _, value in self.points]), np.log(self.predicted)
        starts = (years[0] // DECADE + 1.0) * DECADE
        ends = [years[0], *np.arange(starts, years[-1] + 1e-9, DECADE).tolist()]
        return [
            Growth(first, last, *(
                100.0 * float(np.interp(last, years, course) - np.interp(first, years, course))
                / (last - first)
                for course in courses
            ))
            for first, last in pairwise(ends)
        ]  # fmt: skip

    @staticmethod
    def _error(points: Points, predicted: tuple[float, ...]) -> float:
        return mean_abs_pct(predicted, [value for _, value in points])


@dataclass(frozen=True)
class Outcome:
    """A case and the outcomes of its series."""

    case: Case
    series: tuple[SeriesOutcome, ...]

    @property
    def verdict(self) -> Verdict:
        """Better than its rivals only where every series is."""
        good = all(series.verdict is Verdict.BETTER for series in self.series)
        return Verdict.BETTER if good else Verdict.FAILS

    @property
    def better_than_all_naive(self) -> bool:
        """Whether in no series any naive forecast turned out better."""
        return all(series.better_than_all_naive for series in self.series)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        case = self.case
        return {
            "case": case.id,
            "title": {"en": case.title.en, "zh_TW": case.title.zh_TW},
            "equations": list(case.equations),
            "given": list(case.given),
            "parameters": dict(case.fit.values),
            "fit_date": case.fit.date,
            "verdict": self.verdict,
            "better_than_all_naive": self.better_than_all_naive,
            "series": {
                found.series.name: {**_series_document(found), **self._decades(found)}
                for found in self.series
            },
        }

    def _decades(self, found: SeriesOutcome) -> dict[str, Any]:
        """Growth by decade, where the case asks for it."""
        if not self.case.by_decade:
            return {}
        return {"growth_by_decade": [one._asdict() for one in found.growth_by_decade]}


def _series_document(found: SeriesOutcome) -> dict[str, Any]:
    title = found.series.title
    return {
        "title": {"en": title.en, "zh_TW": title.zh_TW},
        "unit": found.series.evidence.unit,
        "fitted_years": [_year(year) for year, _ in found.fitted],
        "heldout_years": [_year(year) for year, _ in found.held_out],
        "mean_abs_pct_fitted": found.mean_abs_pct_fitted,
        "mean_abs_pct_heldout": found.mean_abs_pct_heldout,
        "naive": found.naive,
        "naive_mean_abs_pct": found.naive_mean_abs_pct,
        "naive_in_hindsight": found.luckiest,
        "naive_in_hindsight_mean_abs_pct": found.rivals[found.luckiest],
        "naive_that_did_better": list(found.naive_that_did_better),
        "better_than_all_naive": found.better_than_all_naive,
        "verdict": found.verdict,
        "years": [_year(year) for year, _ in found.points],
        "observed": [value for _, value in found.points],
        "predicted": list(found.predicted),
    }


def _year(year: float) -> float | int:
    return int(year) if year.is_integer() else year


@cache
def outcome(name: str) -> Outcome:
    """Predict a case with its fitted parameters, by its id.

    Raises
    ------
    InputError
        If there is no such case.
    """
    case = read_case(name)
    predicted = predictor(case)(case.fit.values)
    return Outcome(
        case,
        tuple(
            _series(case, series, tuple(values))
            for series, values in zip(case.series, predicted, strict=True)
        ),
    )


def _series(case: Case, series: Observed, predicted: tuple[float, ...]) -> SeriesOutcome:
    points = case.observed(series)
    fitted = tuple(point for point in points if case.is_fitted(point[0]))
    held_out = points[len(fitted) :]
    rivals = {kind: error(kind, fitted, held_out) for kind in Naive}
    return SeriesOutcome(series, fitted, held_out, predicted, rival(fitted), rivals)
