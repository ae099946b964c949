"""How far from here an outcome flips, along one parameter."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.analysis.axis import Axis
from tenfold_kernels.analysis.moves import Move
from tenfold_kernels.analysis.question import Array, Cancelled, Question, never
from tenfold_kernels.faults import Phrase
from tenfold_kernels.slider_places import place_of, value_at

Flags = NDArray[np.bool_]

STOPS = 65  # looked at along the axis; what flips and flips back between two is not seen
ROUNDS = 5
PARTS = 16  # into which each round divides what the one before left: 2e-8 of the axis at last

MORE = "{percent} % more {key}, {after} instead of {before}, and the outcome flips"
LESS = "{percent} % less {key}, {after} instead of {before}, and the outcome flips"
LATER = "{key} {years} years later, {after} instead of {before}, and the outcome flips"
EARLIER = "{key} {years} years earlier, {after} instead of {before}, and the outcome flips"
FROM_NOUGHT = "{key} at {after} instead of 0, {percent} % of its slider, and the outcome flips"
APART = "{key} has several values here, and no one move of it was looked for"
NOWHERE = "nowhere from {low} to {high} does {key} flip the outcome"


@dataclass(frozen=True)
class Flip:
    """Nearest place at which an outcome flips when one parameter moves alone.

    Parameters
    ----------
    axis : Axis
        The parameter, and how far it was looked at.
    move : Move, optional
        The smallest move, on the scale of the slider, that flips it; none if none does, or if
        the elements of the parameter differ, so that there is no one place to move from.
    value : float, optional
        The output after that move, just beyond the flip.
    """

    axis: Axis
    move: Move | None = None
    value: float | None = None

    def said(self) -> Phrase:
        """Say it in a sentence."""
        key = self.axis.key
        if self.axis.here is None:
            return Phrase(APART, key=key)
        if self.move is None:
            low, high = (f"{end:.4g}" for end in (self.axis.values[0], self.axis.values[-1]))
            return Phrase(NOWHERE, key=key, low=low, high=high)
        move, relative = self.move, self.move.relative
        change, written = move.after - move.before, ".1f" if move.spec.is_date else ".4g"
        before, after = (format(value, written) for value in (move.before, move.after))
        if move.spec.is_date:
            said = LATER if change > 0.0 else EARLIER
            return Phrase(said, key=key, years=digits(abs(change)), before=before, after=after)
        if relative is None:
            percent = digits(100.0 * abs(move.of_slider))
            return Phrase(FROM_NOUGHT, key=key, after=after, percent=percent)
        percent = digits(100.0 * abs(relative))
        said = MORE if change > 0.0 else LESS
        return Phrase(said, key=key, percent=percent, before=before, after=after)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "key": self.axis.key,
            "move": None if self.move is None else self.move.document(),
            "value": self.value,
            "sentence": str(self.said()),
        }


def digits(value: float) -> str:
    """Write a positive number for a sentence: two digits, or all that stand before the point."""
    return f"{value:.0f}" if value >= 10.0 else f"{value:.2g}"


def flips(
    question: Question, axes: tuple[Axis, ...], level: float, *, threads: int | None = None,
    cancelled: Cancelled = never,
) -> tuple[Flip, ...]:  # fmt: skip
    """Find along each of some parameters the nearest value at which an outcome flips.

    Parameters
    ----------
    question : Question
        What flips.
    axes : tuple of Axis
        Parameters, each of which moves alone.
    level : float
        The outcome flips where the answer passes this; at the level itself it counts as below.
    threads, cancelled
        As in `Question.answers`.

    Returns
    -------
    tuple of Flip
        One for each axis; the value just beyond the flip, to 2e-8 of the axis.
    """
    now = question.answer()
    return tuple(_flip(question, one, level, now > level, threads, cancelled) for one in axes)


def _flip(
    question: Question, one: Axis, level: float, above: bool, threads: int | None,
    cancelled: Cancelled,
) -> Flip:  # fmt: skip
    if one.here is None:
        return Flip(one)

    def turned(places: Array) -> Flags:
        answers = question.answers(
            one.changes(value_at(one.spec, places)), len(places), threads=threads,
            cancelled=cancelled,
        )  # fmt: skip
        return np.asarray((answers > level) != above)

    here = float(place_of(one.spec, one.here))
    ends = place_of(one.spec, one.values[[0, -1]])
    stops = np.unique([here, *np.linspace(ends[0], ends[1], STOPS)])
    flipped = turned(stops)
    at = int(np.searchsorted(stops, here))
    flipped[at] = False
    brackets = []
    for step, found in ((-1, flipped[:at][::-1]), (1, flipped[at + 1 :])):
        if found.any():
            beyond = at + step * (int(found.argmax()) + 1)
            brackets.append((float(stops[beyond - step]), float(stops[beyond])))
    if not brackets:
        return Flip(one)
    for _ in range(ROUNDS):
        parts = np.concatenate([np.linspace(*each, PARTS + 1)[1:-1] for each in brackets])
        answers = turned(parts).reshape(len(brackets), -1)
        brackets = [_narrowed(each, found) for each, found in zip(brackets, answers, strict=True)]
    place = min((each[1] for each in brackets), key=lambda beyond: abs(beyond - here))
    after = float(value_at(one.spec, place))
    value = question.answer(dict.fromkeys(one.addresses, after))
    return Flip(one, Move(one.key, one.spec, one.here, after), value)


def _narrowed(bracket: tuple[float, float], flipped: Flags) -> tuple[float, float]:
    """The part in which it first flips, seen from here."""
    points = np.linspace(*bracket, PARTS + 1)
    first = int(flipped.argmax()) if flipped.any() else PARTS - 1
    return float(points[first]), float(points[first + 1])
