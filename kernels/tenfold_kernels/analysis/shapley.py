"""Share a difference out among those who caused it, as Shapley (1953) does among players.

Movers are put in place one after the other; each is credited with what changes when its turn
comes, and the credit is averaged over all orders. The shares add up to the whole difference,
equal movers get equal shares, and who changes nothing gets nothing. For a few movers every
order is weighed exactly, from one value for each set of movers; for many, orders are drawn
(Castro, Gómez and Tejada 2009), each together with its reverse, which evens out much of
what an order does by chance (Mitchell et al. 2022).
"""

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Sets = NDArray[np.bool_]  # (movers, sets): which movers are in place
# Gives the value of each set.
Worth = Callable[[Sets], Array]


def every_set(movers: int) -> Sets:
    """Every set of some movers, shape (movers, 2**movers); set k holds the bits of k."""
    return np.asarray((np.arange(2**movers)[None, :] >> np.arange(movers)[:, None]) & 1, bool)


def exact_shares(worth: Array) -> Array:
    """Shapley values from the worth of every set.

    Parameters
    ----------
    worth : ndarray, shape (2**movers,)
        In the order of `every_set`; the first is that of nobody, the last that of all.

    Returns
    -------
    ndarray, shape (movers,)
        Adding up to ``worth[-1] - worth[0]`` as `added_up` does it.
    """
    movers = len(worth).bit_length() - 1
    sets = every_set(movers)
    size = sets.sum(axis=0)
    # How likely a mover finds just this set in place when its turn comes, in a random order.
    weight = np.array([1.0 / (movers * math.comb(movers - 1, k)) for k in range(movers)])
    shares = np.empty(movers)
    numbers = np.arange(len(worth))
    for k in range(movers):
        before = numbers[~sets[k]]
        shares[k] = math.fsum(weight[size[before]] * (worth[before | 1 << k] - worth[before]))
    return added_up(shares, float(worth[-1] - worth[0]))


def sampled_shares(
    worth: Worth, movers: int, orders: int, rng: np.random.Generator
) -> tuple[Array, Array]:
    """Shapley values over orders drawn at random, and their standard errors.

    Parameters
    ----------
    worth : function
        Gives the value of sets; called once, with each set once.
    movers : int
        How many there are.
    orders : int
        How many orders to draw; each is used forwards and backwards, so the values of
        ``2 * orders * (movers - 1) + 2`` sets are asked for at most.
    rng : Generator
        Of the draws.

    Returns
    -------
    tuple of ndarray, shape (movers,)
        Shares, which add up to the whole difference, and the standard error of each, from
        the spread between the pairs of orders.
    """
    drawn = np.array([rng.permutation(movers) for _ in range(orders)])
    both = np.stack((drawn, drawn[:, ::-1]), axis=1)  # (orders, 2, movers)
    turn = np.argsort(both, axis=-1)
    # Sets along an order: who has had a turn after none, one, two ... of them.
    sets = turn[..., None] < np.arange(movers + 1)  # (orders, 2, movers, movers + 1)
    flat = np.moveaxis(sets, 2, 0).reshape(movers, -1)
    once, where = np.unique(flat, axis=1, return_inverse=True)
    along = worth(once)[where.ravel()].reshape(orders, 2, movers + 1)
    steps = np.take_along_axis(np.diff(along, axis=-1), turn, axis=-1)
    pairs = steps.mean(axis=1)
    shares = np.array([math.fsum(column) / orders for column in pairs.T])
    errors = pairs.std(axis=0, ddof=1) / math.sqrt(orders)
    return added_up(shares, float(along[0, 0, -1] - along[0, 0, 0])), np.asarray(errors)


def added_up(shares: Array, whole: float) -> Array:
    """Take away what rounding left between the shares and the whole.

    Parameters
    ----------
    shares : ndarray
        Equal to the whole when added up, but for rounding.
    whole : float
        What they must add up to.

    Returns
    -------
    ndarray
        The shares, moved by a few units in the last place.

    Notes
    -----
    What is lacking is computed without error but for one rounding (`math.fsum`) and given to
    the largest share; what does not fit there, for want of digits, to the next largest, and
    so on. Floats are multiples of their last digit's worth, the smaller the finer; so once
    the smallest share has had its turn nothing is left that its last digit can hold. If it
    is no larger than the whole, and so has digits as fine, nothing is left at all, and
    ``math.fsum(shares) == whole`` to the last bit. Where shares cancel so far that the whole
    is smaller than every one of them, half a last digit of the smallest share may remain: no
    floats near these shares add up any closer. Shares of nought stay nought: who changes
    nothing is credited with nothing.
    """
    found = shares.copy()
    for k in sorted(np.flatnonzero(shares), key=lambda k: -abs(shares[k])):
        found[k] += math.fsum((whole, *(-found)))
    return found
