"""Random numbers that depend on seed, path, year and purpose alone.

A path is therefore the same whatever else is computed: more paths keep the first ones, both
projects meet the same luck, and moving a slider changes nothing but what the slider changes.
Paths come in pairs of opposite luck.

Source: Steele, Lea and Flood 2014, Fast Splittable Pseudorandom Number Generators
(SplitMix64); Box and Muller 1958.
"""

from functools import lru_cache
from math import cos, log, pi, sin, sqrt

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.finance.compiled import entry, jit
from tenfold_kernels.finance.series import FloatArray

Key = np.uint64
GOLDEN = np.uint64(0x9E3779B97F4A7C15)
FIRST, SECOND = np.uint64(0xBF58476D1CE4E5B9), np.uint64(0x94D049BB133111EB)
# Purposes within a year; single customers follow from CUSTOMER on.
NORMAL, TURN, RAMP, WORKOUT, RESCUE, REVERSAL, TOGETHER, CUSTOMER = range(8)
PURPOSES = 64
SHORTAGE = PURPOSES - 1
MOST_YEARS = 256


@jit
def scrambled(number: np.uint64) -> np.uint64:
    """Mix the bits of a number until no trace of their order is left."""
    number = (number ^ (number >> np.uint64(30))) * FIRST
    number = (number ^ (number >> np.uint64(27))) * SECOND
    return number ^ (number >> np.uint64(31))


@jit
def _plain_uniform(key: np.uint64, pair: int, year: int, purpose: int) -> float:
    counter = np.uint64((pair * MOST_YEARS + year) * PURPOSES + purpose + 1)
    bits = scrambled(key + counter * GOLDEN) >> np.uint64(12)
    return (np.float64(bits) + 0.5) * 2.0**-52


@jit
def uniform(key: np.uint64, path: int, year: int, purpose: int) -> float:
    """Draw between 0 and 1; the second path of a pair gets one minus the first's."""
    drawn = _plain_uniform(key, path >> 1, year, purpose)
    return 1.0 - drawn if path & 1 else drawn


@entry
def _fill_normals(key: np.uint64, normals: FloatArray) -> None:
    paths, years, _ = normals.shape
    for path in range(0, paths, 2):
        for year in range(years):
            radius = sqrt(-2.0 * log(_plain_uniform(key, path >> 1, year, NORMAL)))
            angle = 2.0 * pi * _plain_uniform(key, path >> 1, year, TURN)
            normals[path, year, 0] = radius * cos(angle)
            normals[path, year, 1] = radius * sin(angle)
            if path + 1 < paths:
                normals[path + 1, year, 0] = -normals[path, year, 0]
                normals[path + 1, year, 1] = -normals[path, year, 1]


def key_of(seed: int) -> np.uint64:
    """Turn a seed, a whole number of any size, into the key of its draws."""
    digits = np.random.SeedSequence(seed).generate_state(1, np.uint64)
    return np.uint64(digits[0])


@lru_cache(maxsize=2)
def normals(seed: int, paths: int, years: int) -> NDArray[np.float64]:
    """Draw two standard normals for each path and year, shape (paths, years + 1, 2)."""
    drawn = np.empty((paths, years + 1, 2))
    _fill_normals(key_of(seed), drawn)
    drawn.flags.writeable = False
    return drawn
