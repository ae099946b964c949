"""Keep in registers what no other loop reads: what a step need not write to memory.

A batch streams more through a processor's caches than through its arithmetic. Between
records nobody looks at a value that only its own loop needs.
"""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_CELL = re.compile(r"v\[(\d+) \+ j\]")


class LoopText(NamedTuple):
    """A loop over so many cells, and its assignments."""

    cells: int
    texts: tuple[str, ...]

    def __str__(self) -> str:
        body = "".join(f"        {text}\n" for text in self.texts)
        return f"    for j in range({self.cells}):\n{body}"


def without_idle_stores(
    loops: Iterable[LoopText], readers: Iterable[LoopText], block: int
) -> Iterator[LoopText]:
    """Turn cells that no other loop reads into plain names.

    Parameters
    ----------
    loops : iterable of LoopText
        What to lighten.
    readers : iterable of LoopText
        What else reads the cells.
    block : int
        Cells that are always read or written together.
    """
    loops = tuple(loops)
    needed = frozenset().union(*(_read(loop, block) for loop in (*loops, *readers)))
    for loop in loops:
        idle = {
            cell
            for text in loop.texts
            for cell in _cells(text.rpartition(" = ")[0])
            if needed.isdisjoint(range(cell, cell + loop.cells, block))
        }
        yield LoopText(loop.cells, tuple(_renamed(text, idle) for text in loop.texts))


def _read(loop: LoopText, block: int) -> frozenset[int]:
    """Give the cells that a loop finds in memory, each by the first of its block."""
    written: set[int] = set()
    read: set[int] = set()
    for text in loop.texts:
        targets, _, value = text.rpartition(" = ")
        for cell in _cells(value) - written:
            read.update(range(cell, cell + loop.cells, block))
        written |= _cells(targets)
    return frozenset(read)


def _cells(text: str) -> set[int]:
    return {int(found) for found in _CELL.findall(text)}


def _renamed(text: str, idle: set[int]) -> str:
    def name(match: re.Match[str]) -> str:
        return f"x{match[1]}" if int(match[1]) in idle else match[0]

    return _CELL.sub(name, text)
