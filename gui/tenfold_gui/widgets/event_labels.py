"""Where the names of events stand over a line: at their marks, in few rows, without overlap."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

MOST_ROWS = 2
APART = 10.0  # pixels between two names
OVER = 4.0  # pixels by which a name reaches over its mark
BEAM = 48  # arrangements that are followed at a time
WHOLE, BRIEF, NONE = 8.0, 3.0, 0.0  # worth of a whole name, of a short one, and of none
UPPER, LEFTWARDS = 0.5, 0.25  # what a less tidy place takes away


class Wanted(NamedTuple):
    """A name that asks for room.

    Parameters
    ----------
    x : float
        Where its mark stands.
    text, brief : str
        All of it, and what stands in its place where there is little room.
    colour : str
        Of the words.
    """

    x: float
    text: str
    brief: str
    colour: str


class Label(NamedTuple):
    """A name that found room; it begins or ends at its mark.

    Parameters
    ----------
    x, left, right : float
        Where its mark and its words stand.
    row : int
        Nought beside the line, one above that; a thin leader joins the mark then.
    text, colour : str
        The words.
    """

    x: float
    left: float
    right: float
    row: int
    text: str
    colour: str

    def clears(self, other: "Label") -> bool:
        """Whether two names keep apart, and neither's leader crosses the other's words."""
        if self.row == other.row:
            return self.right + APART <= other.left or other.right + APART <= self.left
        upper, lower = (self, other) if self.row > other.row else (other, self)
        return not lower.left - 2.0 <= upper.x <= lower.right + 2.0


def arranged(
    wanted: Sequence[Wanted], width_of: Callable[[str], float], left: float, right: float,
    rows: int = MOST_ROWS,
) -> list[Label]:  # fmt: skip
    """Give as many names as fit a place at their marks.

    Parameters
    ----------
    wanted : sequence of Wanted
        From left to right.
    width_of : function
        Width of some words.
    left, right : float
        Ends of the room.
    rows : int
        Most rows.

    Returns
    -------
    list of Label
        Names without room are left out; their marks must speak for themselves.
    """
    found: list[tuple[float, list[Label]]] = [(0.0, [])]
    for one in wanted:
        further = [
            (worth + gain, [*labels, label] if label else labels)
            for worth, labels in found
            for gain, label in _choices(one, width_of, left, right, rows)
            if label is None or all(label.clears(other) for other in labels)
        ]
        found = sorted(further, key=lambda pair: -pair[0])[:BEAM]
    return found[0][1]


def _choices(
    one: Wanted, width_of: Callable[[str], float], left: float, right: float, rows: int
) -> Iterator[tuple[float, Label | None]]:
    for worth, text in ((WHOLE, one.text), (BRIEF, one.brief)):
        width = width_of(text)
        for row in range(rows):
            for cost, start in ((0.0, one.x - OVER), (LEFTWARDS, one.x + OVER - width)):
                if left <= start and start + width <= right:
                    label = Label(one.x, start, start + width, row, text, one.colour)
                    yield worth - cost - UPPER * row, label
    yield NONE, None
