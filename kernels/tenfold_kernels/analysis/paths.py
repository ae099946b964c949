"""Ways from the present settings of a few levers to others, and where an outcome is met on them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from tenfold_kernels.analysis.levers import Lever
from tenfold_kernels.analysis.question import Array, Cancelled, Question
from tenfold_kernels.slider_places import value_at

ROUNDS = 6
PARTS = 8  # into which each round divides what the one before left


@dataclass(frozen=True)
class Path:
    """Levers that move together, each at its own speed, until it is at its end.

    Parameters
    ----------
    levers : tuple of Lever
        Who moves.
    ends : tuple of float
        Place at which each stops.
    speeds : tuple of float
        How fast each moves, in sliders for each unit of progress.
    """

    levers: tuple[Lever, ...]
    ends: tuple[float, ...]
    speeds: tuple[float, ...]

    def stops(self, parts: int) -> Array:
        """Progress at each of so many parts of the way of each lever, rising."""
        whole = [
            abs(end - lever.place) / speed
            for lever, end, speed in zip(self.levers, self.ends, self.speeds, strict=True)
        ]
        return np.unique(np.outer(whole, np.arange(1, parts + 1) / parts))

    def values(self, progress: Array) -> dict[str, Array]:
        """Value of each lever, by address, after some progress."""
        found = {}
        for lever, end, speed in zip(self.levers, self.ends, self.speeds, strict=True):
            way = end - lever.place
            gone = np.minimum(speed * progress, abs(way))
            places = np.where(gone == abs(way), end, lever.place + np.sign(way) * gone)
            found[lever.key] = np.where(gone == 0.0, lever.here, value_at(lever.spec, places))
        return found

    def length(self, progress: float) -> float:
        """How far all levers have gone, as the root of the sum of squares of slider shares."""
        parts = [
            min(speed * progress, abs(end - lever.place))
            for lever, end, speed in zip(self.levers, self.ends, self.speeds, strict=True)
        ]
        return float(np.hypot.reduce(parts))


@dataclass(frozen=True)
class Bracket:
    """A stretch of a path on which the target is passed.

    Parameters
    ----------
    path : Path
        Which.
    near, far : float
        Progress before the target and beyond it.
    before, beyond : float
        The outcome there.
    """

    path: Path
    near: float
    far: float
    before: float
    beyond: float

    @property
    def keys(self) -> tuple[str, ...]:
        """Addresses of the levers."""
        return tuple(lever.key for lever in self.path.levers)

    def estimate(self, target: float) -> float:
        """Length of the path up to the target, if the outcome moved in a straight line."""
        share = (target - self.before) / (self.beyond - self.before)
        return self.path.length(self.near + share * (self.far - self.near))


def answered(
    question: Question, paths: Sequence[Path], progress: Sequence[Array],
    threads: int | None, cancelled: Cancelled,
) -> list[Array]:  # fmt: skip
    """Answer a question at some points of each of some paths, all of them side by side."""
    counts = [len(one) for one in progress]
    cuts = np.cumsum(counts)
    total = int(cuts[-1]) if counts else 0
    changes: dict[str, Array] = {}
    for path, points, last in zip(paths, progress, cuts, strict=True):
        part = slice(last - len(points), last)
        for lever in path.levers:
            changes.setdefault(lever.key, np.full(total, lever.here))
        for key, values in path.values(points).items():
            changes[key][part] = values
    found = question.answers(changes, total, threads=threads, cancelled=cancelled)
    return np.split(found, cuts[:-1]) if counts else []


def first_bracket(path: Path, points: Array, found: Array, now: float, target: float) -> (
    Bracket | None
):  # fmt: skip
    """First stretch of a path, between points that were answered, on which the target is passed."""
    outcomes = np.concatenate(([now], found))
    progress = np.concatenate(([0.0], points))
    passed = (outcomes >= target) if target > now else (outcomes <= target)
    if not passed.any():
        return None
    k = int(passed.argmax())
    near, far = float(progress[k - 1]), float(progress[k])
    return Bracket(path, near, far, float(outcomes[k - 1]), float(outcomes[k]))


def narrowed(
    question: Question, brackets: Sequence[Bracket], now: float, target: float,
    threads: int | None, cancelled: Cancelled,
) -> list[Bracket]:  # fmt: skip
    """Narrow stretches down to where the target is passed, all of them side by side."""
    found = list(brackets)
    for _ in range(ROUNDS):
        points = [np.linspace(one.near, one.far, PARTS + 1)[1:-1] for one in found]
        answers = answered(question, [one.path for one in found], points, threads, cancelled)
        for k, (one, inner, outcomes) in enumerate(zip(found, points, answers, strict=True)):
            progress = np.concatenate(([one.near], inner, [one.far]))
            met = np.concatenate(([one.before], outcomes, [one.beyond]))
            passed = met[1:] >= target if target > now else met[1:] <= target
            at = int(passed.argmax())
            found[k] = Bracket(
                one.path, float(progress[at]), float(progress[at + 1]), float(met[at]),
                float(met[at + 1]),
            )  # fmt: skip
    return found
