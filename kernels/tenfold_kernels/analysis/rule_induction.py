"""Find the box in a cloud of points that holds most of those which are looked for.

The patient rule induction method (Friedman and Fisher 1999): a box around everything is
peeled, a thin slice at a time, always where the share of wanted points inside rises most;
then each limit is moved to where the box is best, which is what pasting slices back is for.
As in scenario discovery (Bryant and Lempert 2010), what counts is coverage, the share of
wanted points inside; density, the share of points inside that are wanted; and how few limits
the box needs to say it.

The EMA Workbench has an implementation; it would bring a framework along for this one page.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Flags = NDArray[np.bool_]

PEEL = 0.05  # of the points inside; patient, so that one bad slice does no harm
SMALLEST = 0.02  # of all points
MOST_LIMITED = 4  # inputs; more make no sentence
WORTH = 0.02  # of the score that a limit must bring, or it is left out
CHANCE = 0.05  # that, of all limits there might be, one this good comes about by chance


@dataclass(frozen=True)
class Box:
    """Limits on some inputs.

    Parameters
    ----------
    low, high : ndarray, shape (inputs,)
        Limits; infinite where there is none.
    coverage, density : float
        Share of wanted points inside; share of points inside that are wanted.
    inside : ndarray of bool, shape (points,)
        Which points are.
    score : float
        Correlation between being inside and being wanted: one if they are the same, nought
        if being inside tells nothing, however many points are wanted.
    """

    low: Array
    high: Array
    coverage: float
    density: float
    inside: Flags
    score: float

    @property
    def limited(self) -> tuple[int, ...]:
        """Inputs with a limit."""
        has_limit = np.isfinite(self.low) | np.isfinite(self.high)
        return tuple(np.flatnonzero(has_limit).tolist())


def box_around(points: Array, wanted: Flags) -> Box | None:
    """Find the box that best tells the wanted points from the others.

    Parameters
    ----------
    points : ndarray, shape (inputs, points)
        Where they are; only their order along each input counts. Inputs should not have few
        values: a slice that would cut equal ones apart is not taken.
    wanted : ndarray of bool, shape (points,)
        Which are looked for.

    Returns
    -------
    Box or None
        None if all points are wanted or none is, or no limit tells them apart.
    """
    if wanted.all() or not wanted.any():
        return None
    trajectory = _peeled(points, wanted)
    found = max(trajectory, key=lambda box: box.score)
    found = _plainer(points, wanted, _settled(points, wanted, found))
    return found if found.limited else None


def _peeled(points: Array, wanted: Flags) -> list[Box]:
    """Boxes from the whole cloud to the smallest."""
    rows = np.arange(len(points))
    box = _box(points, wanted, *_unlimited(points))
    found, order = [box], np.argsort(points, axis=1, kind="stable")
    while box.density < 1.0:
        count = order.shape[1]
        slice_ = max(1, round(PEEL * count))
        if count - slice_ < max(SMALLEST * len(wanted), 1.0):
            break
        # Along each input: what would be cut off below, and above.
        cut = np.stack((wanted[order[:, :slice_]].sum(axis=1),
                        wanted[order[:, count - slice_ :]].sum(axis=1)))  # fmt: skip
        limits = np.stack((points[rows, order[:, slice_]],
                           points[rows, order[:, count - slice_ - 1]]))  # fmt: skip
        ends = np.stack((points[rows, order[:, 0]], points[rows, order[:, -1]]))
        cut = np.where(limits == ends, count + 1, cut)  # equal values cannot be cut apart
        side, k = np.unravel_index(int(cut.argmin()), cut.shape)
        if cut[side, k] > count:
            break
        low, high = box.low.copy(), box.high.copy()
        (low, high)[side][k] = limits[side, k]
        box = _box(points, wanted, low, high)
        found.append(box)
        order = order[box.inside[order]].reshape(len(points), -1)
    return found


def _settled(points: Array, wanted: Flags, box: Box) -> Box:
    """Move each limit to where it is best, in or out, until none moves any more."""
    better = True
    while better:
        better = False
        for k in box.limited:
            for side in (0, 1):
                if np.isfinite((box.low, box.high)[side][k]):
                    other = _best_limit(points, wanted, box, k, side)
                    if other.score > box.score:
                        box, better = other, True
    return box


def _best_limit(points: Array, wanted: Flags, box: Box, k: int, side: int) -> Box:
    """Put one limit where the box is best while all others stay."""
    low, high = box.low.copy(), box.high.copy()
    (low, high)[side][k] = (-np.inf, np.inf)[side]
    free = np.flatnonzero(_inside(points, low, high))
    # From the other limit outwards: what is held, and what of it is wanted, up to each point.
    outwards = free[np.argsort((-1.0, 1.0)[side] * points[k, free], kind="stable")]
    held = np.arange(1.0, len(outwards) + 1.0)
    scores = _score(len(wanted), float(wanted.sum()), held, np.cumsum(wanted[outwards]))
    best = int(scores.argmax())
    if best < len(outwards) - 1:
        (low, high)[side][k] = points[k, outwards[best]]
    return _box(points, wanted, low, high)


def _plainer(points: Array, wanted: Flags, box: Box) -> Box:
    """Leave out limits that bring little, or that chance might bring, the least useful first."""
    while box.limited:
        without = [_without(points, wanted, box, k, side) for k in box.limited for side in (0, 1)]
        other = max((one for one in without if one), key=lambda one: one.score)
        worth = box.score - other.score > WORTH * box.score and _telling(wanted, box, other)
        if worth and len(box.limited) <= MOST_LIMITED:
            return box
        box = _settled(points, wanted, other)
    return box


def _without(points: Array, wanted: Flags, box: Box, k: int, side: int) -> Box | None:
    """The box with a limit less; None where there is no such limit."""
    low, high = box.low.copy(), box.high.copy()
    if not np.isfinite((low, high)[side][k]):
        return None
    (low, high)[side][k] = (-np.inf, np.inf)[side]
    return _box(points, wanted, low, high)


def _telling(wanted: Flags, box: Box, without: Box) -> bool:
    """Whether chance would seldom give as many wanted points (Bryant and Lempert 2010, app. A).

    The limit was chosen as the best of many: at each slice, along each input, from both ends.
    Of so many, chance alone makes one good (Bonferroni's bound).
    """
    from scipy.stats import binom

    inside, tries = int(box.inside.sum()), 2 * len(box.low) / PEEL
    chance = binom.sf(int(wanted[box.inside].sum()) - 1, inside, without.density)
    return bool(chance * tries < CHANCE)


def _box(points: Array, wanted: Flags, low: Array, high: Array) -> Box:
    inside = _inside(points, low, high)
    cases, held, hits = (float(which.sum()) for which in (wanted, inside, wanted & inside))
    score = float(_score(len(wanted), cases, np.array(held), np.array(hits)))
    return Box(low, high, hits / cases, hits / held if held else 0.0, inside, score)


def _score(count: int, cases: float, held: Array, hits: Array) -> Array:
    """Correlation of two properties of points, from how many have one, the other, and both."""
    spread = cases * (count - cases) * held * (count - held)
    return np.asarray((hits * count - cases * held) / np.sqrt(np.where(spread > 0, spread, np.inf)))


def _inside(points: Array, low: Array, high: Array) -> Flags:
    limited = np.flatnonzero(np.isfinite(low) | np.isfinite(high))
    within = (points[limited] >= low[limited, None]) & (points[limited] <= high[limited, None])
    return np.asarray(within.all(axis=0))


def _unlimited(points: Array) -> tuple[Array, Array]:
    return np.full(len(points), -np.inf), np.full(len(points), np.inf)


def between_points(points: Array, box: Box) -> Box:
    """Move each limit half way to the next point outside, where the truth is as likely to lie."""
    low, high = box.low.copy(), box.high.copy()
    for k in box.limited:
        below, above = points[k][points[k] < low[k]], points[k][points[k] > high[k]]
        if len(below) and np.isfinite(low[k]):
            low[k] = 0.5 * (low[k] + below.max())
        if len(above) and np.isfinite(high[k]):
            high[k] = 0.5 * (high[k] + above.min())
    return replace(box, low=low, high=high)
