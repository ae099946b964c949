"""Memory that a kernel works in."""

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

CACHE_LINE = 64  # bytes


def aligned(count: int) -> Array:
    """Make zeros that begin where a line of the processor's cache begins."""
    zeros = np.zeros(count + CACHE_LINE // 8)
    first = -zeros.ctypes.data % CACHE_LINE // 8
    return zeros[first : first + count]
