"""Fit the free parameters of cases on their fitted years, and write them into their files.

Run with ``python -m tenfold_kernels.analysis.backcast.fit [CASE ...]``; it needs SciPy, which
comes with the development extra. Logs of predicted over observed are squared, each series
counts alike, and a weak pull towards the model's defaults keeps in place what the years do
not speak about. Years held out are never seen.
"""

import datetime
import math
import sys
from collections.abc import Callable, Sequence
from importlib.resources import as_file

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.predict import Values, part_of, predictor
from tenfold_kernels.analysis.backcast.reader import SUFFIX, case_ids, read_case
from tenfold_kernels.analysis.backcast.table import history
from tenfold_kernels.parameters import Scale

PULL = 0.02  # log error that moving a parameter through its whole slider is worth
STARTS = (None, 0.25, 0.75)  # where a search begins: at the defaults, or at this part of sliders
EVALUATIONS = 60
DIGITS = 6
NOTHING = 1e-4
HUGE = 1e9  # what a run that explodes says, in units of what was seen
LEAST = 1e-9  # what is not positive counts as this, so that its log exists
FIT = "\n[fit]\n"

Vector = NDArray[np.float64]


def fit(case: Case) -> dict[str, float]:
    """Fit a case.

    Returns
    -------
    dict
        Values by address, rounded so that files stay readable.
    """
    from scipy.optimize import least_squares

    spans = [_Span(case, key) for key in case.free]
    home = np.array([span.default for span in spans])
    limits = np.array([span.limits for span in spans]).T
    off = residuals(case, spans, home)
    best = None
    for place in STARTS:
        start = home if place is None else np.full_like(home, place)
        margin = 1e-3 * (limits[1] - limits[0])
        found = least_squares(
            off, np.clip(start, limits[0] + margin, limits[1] - margin), bounds=limits,
            diff_step=1e-4, xtol=1e-8, ftol=1e-10, max_nfev=EVALUATIONS,
        )  # fmt: skip
        if best is None or found.cost < best.cost:
            best = found
    assert best is not None
    return {
        key: span.rounded(share) for key, span, share in zip(case.free, spans, best.x, strict=True)
    }


class _Span:
    """One parameter: 0 and 1 are the ends of its slider, and its limits those of a file."""

    def __init__(self, case: Case, key: str) -> None:
        spec = part_of(case.id).model.parameters.spec(key)
        self.log = spec.scale is Scale.LOG
        self.slider = spec.slider
        self.hard = spec.hard
        low, high = spec.hard
        lowest = self.share(max(low, LEAST * spec.slider[0]) if self.log else low)
        self.limits = lowest, self.share(high)
        self.default = self.share(spec.default)

    def value(self, share: float) -> float:
        low, high = self.slider
        wanted = low * (high / low) ** share if self.log else low + (high - low) * share
        return float(min(max(wanted, self.hard[0]), self.hard[1]))

    def rounded(self, share: float) -> float:
        """Value to so many digits; less than a share of the slider is nothing."""
        value = self.value(share)
        return float(f"{value:.{DIGITS}g}") if abs(value) > NOTHING * abs(self.slider[1]) else 0.0

    def share(self, value: float) -> float:
        low, high = self.slider
        if self.log:
            return math.log(value / low) / math.log(high / low)
        return (value - low) / (high - low)


def residuals(case: Case, spans: Sequence[_Span], home: Vector) -> Callable[[Vector], Vector]:
    """Give the function whose squares are to be least; it knows nothing of years held out."""
    predict = predictor(case)
    observed = [
        [value for year, value in case.observed(series) if case.is_fitted(year)]
        for series in case.series
    ]

    def attempt(values: Values) -> list[list[float]]:
        try:
            return predict(values)
        except (ArithmeticError, ValueError):  # a run that explodes
            return [[HUGE * value for value in seen] for seen in observed]

    def off(shares: Vector) -> Vector:
        values = {
            key: span.value(share)
            for key, span, share in zip(case.free, spans, shares, strict=True)
        }
        parts = [PULL * (shares - home)]
        for seen, said in zip(observed, attempt(values), strict=True):
            logs = np.log(np.maximum(np.array(said[: len(seen)]) / np.array(seen), LEAST))
            parts.append(logs / math.sqrt(len(seen)))
        return np.concatenate(parts)

    return off


def store(case: Case, values: Values) -> None:
    """Write fitted values and today's date at the end of a case's file."""
    with as_file(history() / f"{case.id}{SUFFIX}") as path:
        declared = path.read_text("utf-8").split(FIT)[0]
        lines = [f'"{key}" = {value!r}' for key, value in values.items()]
        text = f"{declared}{FIT}date = {datetime.date.today().isoformat()}\n\n[fit.values]\n"
        path.write_text(text + "\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    for name in sys.argv[1:] or case_ids():
        chosen = read_case(name)
        fitted = fit(chosen)
        store(chosen, fitted)
        print(name, *(f"{key}={value:g}" for key, value in fitted.items()))
