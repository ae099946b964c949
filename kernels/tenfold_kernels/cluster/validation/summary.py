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
    mean_abs_pct, bias_pct, max_abs_pct : float or None
        Mean of the errors without and with their sign, and the largest one, in per cent of
        the time of a step, whatever was measured: negative is optimistic. None of no run.
    far_off : int
        Runs that are off by more than 30 %.
    """

    n: int
    mean_abs_pct: float | None
    bias_pct: float | None
    max_abs_pct: float | None
    far_off: int


def summary(results: Iterable[RunResult]) -> Summary:
    """Sum up errors in the time of a step."""
    errors = [r.step_error_pct for r in results if r.step_error_pct is not None]
    if not errors:
        return Summary(0, None, None, None, 0)
    sizes, count = [abs(error) for error in errors], len(errors)
    return Summary(
        count, sum(sizes) / count, sum(errors) / count, max(sizes),
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
