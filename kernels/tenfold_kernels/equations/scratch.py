"""Scratch arrays of kernels: where in memory they begin matters."""

import numpy as np
from numpy.typing import NDArray

CACHE_LINE = 64  # bytes


def aligned(count: int) -> NDArray[np.float64]:
    """Make zeros that begin where a line of the processor's cache begins."""
    zeros = np.zeros(count + CACHE_LINE // 8)
    first = -zeros.ctypes.data % CACHE_LINE // 8
    return zeros[first : first + count]
