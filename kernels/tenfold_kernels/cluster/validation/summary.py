"""Errors with their sign, by source and by kind, the worst ones included."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

from tenfold_kernels.cluster.validation.validate import RunResult

FAR_OFF = 30.0  # per cent

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True)
class Summary:
    """How far a set of predictions is off.

    Parameters
    ----------
    n : int
        Runs that were predicted.
    mean_abs_pct, bias_pct, max_abs_pct : float
        Mean of the errors without and with their sign, and the largest one, in per cent.
    far_off : int
        Runs that are off by more than 30 %.
    """

    n: int
    mean_abs_pct: float
    bias_pct: float
    max_abs_pct: float
    far_off: int


def summary(results: Iterable[RunResult]) -> Summary:
    """Sum up errors; of no run, all are zero."""
    errors = [r.error_pct for r in results if r.error_pct is not None]
    count = max(len(errors), 1)
    sizes = [abs(error) for error in errors]
    return Summary(
        len(errors), sum(sizes) / count, sum(errors) / count, max(sizes, default=0.0),
        sum(size > FAR_OFF for size in sizes),
    )  # fmt: skip


def grouped(
    results: Sequence[RunResult], key: Callable[[RunResult], Key]
) -> dict[Key, list[RunResult]]:
    """Sort the predicted runs into groups, in order of appearance."""
    groups: dict[Key, list[RunResult]] = {}
    for result in results:
        if result.error_pct is not None:
            groups.setdefault(key(result), []).append(result)
    return groups
