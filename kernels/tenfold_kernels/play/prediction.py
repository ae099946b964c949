"""What people expect, drawn before the model's curve is shown, and how far off it was."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.faults import Fault, Phrase, Wrong
from tenfold_kernels.play.reader import LONGEST_NAME
from tenfold_kernels.values import check_number, shown

Array = NDArray[np.float64]
MOST_PREDICTIONS, MOST_POINTS = 200, 2000
YEARS, VALUES = (0.0, 4000.0), (-1e30, 1e30)
KEYS = ("name", "output", "points")
LONGEST_OUTPUT = 200


@dataclass(frozen=True)
class Prediction:
    """A curve that somebody expects.

    Parameters
    ----------
    name : str
        Of whoever drew it.
    output : str
        The scalar of the model that it is about.
    points : tuple of pairs
        Year and value, in the order of years, in the unit of the model.
    """

    name: str
    output: str
    points: tuple[tuple[float, float], ...] = ()


@dataclass(frozen=True)
class Distance:
    """How far a prediction lies from a curve, over the years that it covers.

    Parameters
    ----------
    mean : float
        Mean distance, in the unit of the curve.
    share : float
        The same as a share of the span of the curve's values over all of its years.
    bias : float
        Mean of prediction less curve: above nought where too much was expected.
    largest, year : float
        Largest distance, and when it is met.
    at_end : float
        Prediction less curve in the last year that was predicted.
    same_way : bool
        Whether the prediction moves the way that the curve does, from its first year to its last.
    """

    mean: float
    share: float
    bias: float
    largest: float
    year: float
    at_end: float
    same_way: bool


def distance(prediction: Prediction, years: Array, values: Array) -> Distance | None:
    """Compare a prediction with a curve.

    Parameters
    ----------
    prediction : Prediction
        With two points at least, in years of the curve.
    years, values : ndarray, shape (times,)
        The curve.

    Returns
    -------
    Distance or None
        None where the two have no stretch of years in common.
    """
    if len(prediction.points) < 2:
        return None
    drawn_years, drawn = np.array(prediction.points).T
    seen = (years >= drawn_years[0]) & (years <= drawn_years[-1]) & np.isfinite(values)
    if seen.sum() < 2:
        return None
    at, curve = years[seen], values[seen]
    off = np.interp(at, drawn_years, drawn) - curve
    finite = values[np.isfinite(values)]
    span = float(finite.max() - finite.min())
    mean, worst = float(np.abs(off).mean()), int(np.abs(off).argmax())
    course = float(curve[-1] - curve[0])
    guess = course + float(off[-1] - off[0])
    return Distance(
        mean, mean / span if span > 0.0 else float(mean > 0.0), float(off.mean()),
        float(abs(off[worst])), float(at[worst]), float(off[-1]), course * guess >= 0.0,
    )  # fmt: skip


def predictions_document(predictions: tuple[Prediction, ...]) -> list[dict[str, Any]]:
    """Predictions as plain data that `read_predictions` reads back."""
    return [
        {"name": one.name, "output": one.output, "points": [list(pair) for pair in one.points]}
        for one in predictions
    ]


def read_predictions(given: Any, faults: list[Fault], here: str) -> tuple[Prediction, ...]:
    """Read predictions from plain data that may come from strangers.

    Parameters
    ----------
    given : object
        As parsed.
    faults : list of Fault
        Filled with everything that is wrong.
    here : str
        Where they stand, for messages.
    """
    if not isinstance(given, list):
        faults.append(Fault(Wrong.WRONG_TYPE, here, shown(given), Phrase("a list")))
        return ()
    if len(given) > MOST_PREDICTIONS:
        found = Phrase("a list of {count}", count=len(given))
        allowed = Phrase("a list of {least} to {most}", least=0, most=MOST_PREDICTIONS)
        faults.append(Fault(Wrong.WRONG_TYPE, here, found, allowed))
        return ()
    return tuple(_prediction(one, faults, f"{here}[{k}]") for k, one in enumerate(given))


def _prediction(given: Any, faults: list[Fault], here: str) -> Prediction:
    if not isinstance(given, dict):
        faults.append(Fault(Wrong.WRONG_TYPE, here, shown(given), Phrase("a table")))
        return Prediction("", "")
    words = {}
    for key, most in (("name", LONGEST_NAME), ("output", LONGEST_OUTPUT)):
        text = given.get(key)
        if not isinstance(text, str):
            faults.append(Fault(Wrong.WRONG_TYPE, f"{here}.{key}", shown(text), Phrase("text")))
        elif len(text) > most:
            faults.append(Fault(Wrong.TOO_LONG, f"{here}.{key}", str(len(text)), str(most)))
        else:
            words[key] = text
    return Prediction(words.get("name", ""), words.get("output", ""),
                      _points(given.get("points"), faults, f"{here}.points"))  # fmt: skip


def _points(given: Any, faults: list[Fault], here: str) -> tuple[tuple[float, float], ...]:
    is_list = isinstance(given, list) and len(given) <= MOST_POINTS
    if not is_list or not all(isinstance(one, list) and len(one) == 2 for one in given):
        allowed = Phrase("a list of pairs, {most} at most", most=MOST_POINTS)
        faults.append(Fault(Wrong.WRONG_TYPE, here, shown(given), allowed))
        return ()
    points: list[tuple[float, float]] = []
    for k, pair in enumerate(given):
        year = check_number(f"{here}[{k}][0]", pair[0], YEARS, "year")
        value = check_number(f"{here}[{k}][1]", pair[1], VALUES)
        wrong = [one for one in (year, value) if isinstance(one, Fault)]
        faults += wrong
        if not wrong and isinstance(year, float) and isinstance(value, float):
            if points and year <= points[-1][0]:
                allowed = Phrase("years in their order")
                faults.append(Fault(Wrong.WRONG_TYPE, f"{here}[{k}][0]", f"{year:g}", allowed))
            points.append((year, value))
    return tuple(points)
