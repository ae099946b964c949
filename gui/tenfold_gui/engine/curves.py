"""What a curve shows, as a key: a scalar, a sum of scalars, or a quotient of these. No Qt."""

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

LEAST = 1e-12  # what divides is at least so much
OVER, PLUS = " / ", " + "  # in the key of a quotient, and of a sum


def names_in(key: str) -> list[str]:
    """Scalars that a key is made of."""
    return key.replace(OVER, PLUS).split(PLUS)


def values_of(series: Callable[[str], NDArray[Any]], key: str) -> NDArray[Any]:
    """Values of a key.

    Parameters
    ----------
    series : function
        Gives the values of a scalar, in any shape.
    key : str
        What is asked for.
    """
    above, _, below = key.partition(OVER)
    first, *others = above.split(PLUS)
    values = series(first)
    for other in others:
        values = values + series(other)
    return values / np.maximum(series(below), LEAST) if below else values
