"""Put equations into an order in which each comes after what it depends on.

The unit of ordering is a bank: the elements of a variable that differ only in the bloc.
Equations treat all blocs alike, so a loop among banks is a loop among their elements.
"""

import heapq
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from tenfold_kernels.equations.expand import Scalar
from tenfold_kernels.equations.expression import EquationError


@dataclass(frozen=True)
class Bank:
    """Elements of a variable that differ only in the bloc.

    Parameters
    ----------
    name : str
        Such as ``share[third]``.
    scalars : tuple of Scalar
        One per bloc, or a single one where the variable has no bloc.
    """

    name: str
    scalars: tuple[Scalar, ...]


def banks_of(scalars: Iterable[Scalar]) -> dict[str, Bank]:
    """Group scalars into banks, in order of first appearance."""
    found: dict[str, list[Scalar]] = {}
    for scalar in scalars:
        found.setdefault(scalar.bank, []).append(scalar)
    return {name: Bank(name, tuple(members)) for name, members in found.items()}


def evaluation_order(
    banks: Mapping[str, Bank],
    dependencies: Mapping[str, frozenset[str]],
    wanted: Iterable[str],
    known: set[str],
) -> list[Bank]:
    """Order banks so that each follows its dependencies.

    Parameters
    ----------
    banks : mapping
        All banks by name.
    dependencies : mapping
        What each bank's equations refer to.
    wanted : iterable of str
        Banks to compute; what they need is added.
    known : set of str
        Names whose values exist beforehand.

    Raises
    ------
    EquationError
        If equations depend on each other in a loop; the message names the loop.
    """
    needs: dict[str, frozenset[str]] = {}
    stack = list(wanted)
    while stack:
        name = stack.pop()
        if name not in needs:
            needs[name] = dependencies[name] - known
            stack.extend(needs[name])
    _refuse_loops(needs)
    declared = {name: needs[name] for name in banks if name in needs}
    return [banks[name] for name in in_runs(declared, dict.fromkeys(needs, 0))]


def _refuse_loops(needs: Mapping[str, frozenset[str]]) -> None:
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        loop = " → ".join(error.args[1])
        raise EquationError(
            f"algebraic loop: {loop}; break it with a stock, since nothing in it has a memory"
        ) from None


def in_runs(needs: Mapping[str, Collection[str]], kind: Mapping[str, int]) -> list[str]:
    """Sort topologically, with few changes of kind from one to the next.

    Parameters
    ----------
    needs : mapping
        What each must come after. Among those that are ready and of one kind, the first in
        this mapping comes first.
    kind : mapping
        Kind of each.
    """
    names = list(needs)
    position = {name: k for k, name in enumerate(names)}
    waiting = {name: len(required) for name, required in needs.items()}
    users: dict[str, list[str]] = {name: [] for name in names}
    for name, required in needs.items():
        for dependency in required:
            users[dependency].append(name)
    ready: dict[int, list[int]] = {}
    for name in names:
        if not waiting[name]:
            heapq.heappush(ready.setdefault(kind[name], []), position[name])
    ordered: list[str] = []
    while ready:
        last = kind[ordered[-1]] if ordered else None
        current = last if last in ready else min(ready, key=lambda each: ready[each][0])
        name = names[heapq.heappop(ready[current])]
        if not ready[current]:
            del ready[current]
        ordered.append(name)
        for user in users[name]:
            waiting[user] -= 1
            if not waiting[user]:
                heapq.heappush(ready.setdefault(kind[user], []), position[user])
    return ordered
