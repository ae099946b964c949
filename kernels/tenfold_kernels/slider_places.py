"""Where a value stands on its parameter's slider, and the other way round, for many at once."""

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tenfold_kernels.parameters import ParamSpec, Scale

Array = NDArray[np.float64]


def place_of(spec: ParamSpec, value: ArrayLike) -> Array:
    """Place of values on a slider.

    Parameters
    ----------
    spec : ParamSpec
        Whose slider.
    value : array_like
        Values in the parameter's unit; positive where the slider is logarithmic.

    Returns
    -------
    ndarray
        0 at the low end, 1 at the high end; beyond these where a value lies off the slider.
    """
    low, high = spec.slider
    given = np.asarray(value, np.float64)
    if spec.scale is Scale.LOG:
        return np.asarray((np.log(given) - np.log(low)) / (np.log(high) - np.log(low)))
    return np.asarray((given - low) / (high - low))


def value_at(spec: ParamSpec, place: ArrayLike) -> Array:
    """Values at places of a slider, within the hard range.

    Parameters
    ----------
    spec : ParamSpec
        Whose slider.
    place : array_like
        As `place_of` gives them; 0 and 1 give the ends exactly.

    Returns
    -------
    ndarray
        In the parameter's unit.
    """
    low, high = spec.slider
    given = np.asarray(place, np.float64)
    in_logs = spec.scale is Scale.LOG
    found = low * (high / low) ** given if in_logs else low + (high - low) * given
    found = np.where(given == 1.0, high, found)
    return np.asarray(np.clip(found, *spec.hard), np.float64)
