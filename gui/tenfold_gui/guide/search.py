"""Find things by what is typed: every typed word must be in one of their names. No Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """Something that can be found.

    Parameters
    ----------
    name : str
        In the language in use.
    also : tuple of str
        What else it is known as: its name in the other language, its key.
    kind : str
        What sort of thing it is, in words.
    run : function
        Goes there, or does it.
    hint : str
        Shown behind it: keys, or where it belongs.
    """

    name: str
    also: tuple[str, ...]
    kind: str
    run: Callable[[], object]
    hint: str = ""


def found(entries: Iterable[Entry], typed: str, most: int) -> list[Entry]:
    """Find entries, the nearest first; of equally near ones, in their order.

    Parameters
    ----------
    entries : iterable of Entry
        All there are.
    typed : str
        Words in any order; nothing finds everything.
    most : int
        How many are wanted.
    """
    words = typed.casefold().split()
    ranked = [(rank, entry) for entry in entries if (rank := _rank(entry, words)) is not None]
    ranked.sort(key=lambda one: one[0])
    return [entry for _, entry in ranked[:most]]


def _rank(entry: Entry, words: Sequence[str]) -> int | None:
    """How far an entry is from what was typed; None if it is something else."""
    ranks = [
        rank + (2 if place > 0 else 0)
        for place, name in enumerate((entry.name, *entry.also))
        if (rank := _distance(name.casefold(), words)) is not None
    ]
    return min(ranks, default=None)


def _distance(name: str, words: Sequence[str]) -> int | None:
    """0 where a name begins so, 1 where its words do, 3 where they are somewhere in it."""
    if not all(word in name for word in words):
        return None
    if name.startswith(" ".join(words)):
        return 0
    starts = name.replace("(", " ").replace("_", " ").split()
    return 1 if all(any(s.startswith(word) for s in starts) for word in words) else 3
