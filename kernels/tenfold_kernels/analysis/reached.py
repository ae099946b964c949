"""What a search for a target found: sets of moves, or why there are none."""

from dataclasses import dataclass
from typing import Any

from tenfold_kernels.analysis.moves import Move
from tenfold_kernels.faults import Phrase

ALREADY = "the outcome is {target} already"
UNMOVED = "none of the levers moves the outcome"
JUMPS = "the outcome jumps past {target}, from {low} to {high}"
NEAREST = "no setting that was tried gives {target}; the nearest value is {value}"
LEAST_PART = 0.1  # of the longest move of a set


@dataclass(frozen=True)
class Answer:
    """Levers moved together, and what comes of it.

    Parameters
    ----------
    moves : tuple of Move
        What to move.
    value : float
        The outcome, from a run of its own.
    length : float
        How far all levers move: root of the sum of squares of their shares of the slider.
    """

    moves: tuple[Move, ...]
    value: float
    length: float

    @property
    def keys(self) -> tuple[str, ...]:
        """Addresses of what moves."""
        return tuple(move.key for move in self.moves)

    @property
    def all_matter(self) -> bool:
        """Whether no lever moves so little beside the others that it might as well stay."""
        sizes = [abs(move.of_slider) for move in self.moves]
        return min(sizes) >= LEAST_PART * max(sizes)

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "moves": [move.document() for move in self.moves],
            "value": self.value,
            "length": self.length,
        }


@dataclass(frozen=True)
class Reached:
    """Answers of a search.

    Parameters
    ----------
    output, unit : str
        What should take a value.
    year : float
        When.
    current, target : float
        Present value, and the one wanted.
    answers : tuple of Answer
        Fewest levers first, then the shortest; empty where none was found.
    nearest : Answer, optional
        Where none was found: the settings that came nearest, if any came nearer than the
        present ones.
    reason : Phrase, optional
        Where none was found: why.
    runs : int
        How many members were run.
    seconds : float
        Time taken.
    """

    output: str
    unit: str
    year: float
    current: float
    target: float
    answers: tuple[Answer, ...]
    nearest: Answer | None
    reason: Phrase | None
    runs: int
    seconds: float

    def document(self) -> dict[str, Any]:
        """As plain data for JSON."""
        return {
            "output": self.output,
            "unit": self.unit,
            "year": self.year,
            "current": self.current,
            "target": self.target,
            "answers": [one.document() for one in self.answers],
            "nearest": None if self.nearest is None else self.nearest.document(),
            "reason": None if self.reason is None else str(self.reason),
            "runs": self.runs,
            "seconds": self.seconds,
        }
