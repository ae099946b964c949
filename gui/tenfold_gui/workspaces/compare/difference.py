"""How far a curve is from that of the baseline."""

import numpy as np

from tenfold_gui.i18n import tr
from tenfold_gui.workspaces.compare.subjects import Points

PER_CENT = 100.0


def difference(points: Points, base: Points, relative: bool) -> Points:
    """Subtract the baseline from a curve, where both are known.

    Parameters
    ----------
    points, base : tuple of ndarray
        Places and values.
    relative : bool
        Whether to give it in per cent of the baseline. That is for what spans orders of
        magnitude and is never nought; anything else, money among it, may be next to nothing in
        the baseline, and a share of nothing says nothing.
    """
    x, y = points
    before = np.interp(x, *base, left=np.nan, right=np.nan)
    if not relative:
        return x, y - before
    with np.errstate(divide="ignore", invalid="ignore"):
        return x, PER_CENT * (y / np.where(before > 0.0, before, np.nan) - 1.0)


def difference_unit(unit: str, relative: bool = False) -> str:
    """Say in what unit a difference is, and from what."""
    if relative:
        return tr("% more or less than the baseline")
    if unit == tr("%"):
        return tr("percentage points more or less than the baseline")
    if not unit:
        return tr("more or less than the baseline")
    unit = unit.removesuffix(".").removesuffix("。")  # it may be a sentence
    return tr("{unit}; more or less than the baseline").format(unit=unit)
