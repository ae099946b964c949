"""Cases drawn from what is known of the assumptions, and the answers to one question.

Cases are a Latin hypercube (McKay, Beckman and Conover 1979), not the Sobol points of the
ensemble. A rule or an estimate that is read off given cases sees whatever moves together in
them. Of 203 assumptions that vary, 1,024 Sobol points have many pairs whose correlation is
0.375, since few points cannot fill high dimensions two by two; then assumptions without any
effect seem to explain a sixth of the variance. At random, no pair exceeds 0.13 and nothing
seems to explain more than a fiftieth. Bands do not mind, because they look at no single
assumption.
"""

from dataclasses import dataclass
from typing import Unpack

import numpy as np

from tenfold_kernels.analysis.question import Array, Manner, Question
from tenfold_kernels.ensemble.distributions import Uncertainty, uncertain

CASES = 4096


@dataclass(frozen=True)
class Futures:
    """Cases, and what comes of each.

    Parameters
    ----------
    names : tuple of str
        Assumptions that vary, by address.
    values : ndarray, shape (assumptions, cases)
        What cases assume.
    answers : ndarray, shape (cases,)
        What the question finds.
    """

    names: tuple[str, ...]
    values: Array
    answers: Array


def futures(
    question: Question,
    cases: int = CASES,
    seed: int = 0,
    **manner: Unpack[Manner],
) -> Futures:
    """Draw cases and answer a question for each.

    Parameters
    ----------
    question : Question
        What is asked.
    cases, seed : int
        The same number and seed give the same cases.
    **manner
        As in `Question.answers`: threads, cancelled, progress.
    """
    doubted = uncertain(question.scenario)
    points = random_points(len(doubted.addresses), cases, np.random.default_rng(seed))
    found = at_points(question, doubted, points, **manner)
    return Futures(doubted.addresses, doubted.values(points), found)


def random_points(dimensions: int, count: int, rng: np.random.Generator) -> Array:
    """Points of a Latin hypercube, shape (dimensions, count)."""
    from scipy.stats import qmc

    if dimensions == 0:
        return np.empty((0, count))
    return np.ascontiguousarray(qmc.LatinHypercube(dimensions, rng=rng).random(count).T)


def at_points(
    question: Question,
    doubted: Uncertainty,
    points: Array,
    **manner: Unpack[Manner],
) -> Array:
    """Answer a question at any points of the hypercube of the assumptions that vary.

    Parameters
    ----------
    question : Question
        What is asked.
    doubted : Uncertainty
        What varies, and how.
    points : ndarray, shape (assumptions, points)
        In [0, 1].
    **manner
        As in `Question.answers`: threads, cancelled, progress.

    Returns
    -------
    ndarray, shape (points,)
    """
    values = doubted.values(points)
    changes = dict(zip(doubted.addresses, values, strict=True))
    return question.answers(changes, np.shape(points)[1], **manner)
