"""Shapes of a window in pictures: its size, and how large everything in it is."""

import re
from dataclasses import dataclass

from tenfold_gui.style.tokens import SIZES
from tenfold_kernels.faults import Fault, InputError, Wrong
from tenfold_kernels.values import shown

SMALLEST, LARGEST = (960, 600), (7680, 4320)
GRAMMAR = "WIDTHxHEIGHT from {}x{} to {}x{}, with @ and one of {} per cent if it shall be larger"


@dataclass(frozen=True)
class Shape:
    """A size of the window.

    Parameters
    ----------
    width, height : int
        In pixels.
    percent : int
        How large text and everything else is.
    """

    width: int
    height: int
    percent: int = 100

    @property
    def scale(self) -> float:
        """The same as a factor."""
        return self.percent / 100

    def __str__(self) -> str:
        larger = "" if self.percent == SIZES[0] else f"@{self.percent}"
        return f"{self.width}x{self.height}{larger}"


def shape_of(text: str) -> Shape:
    """Read a shape, such as ``1280x800`` or ``3840x2160@200``.

    Raises
    ------
    InputError
        If it is none, or too small or large.
    """
    allowed = GRAMMAR.format(*SMALLEST, *LARGEST, ", ".join(map(str, SIZES)))
    match = re.fullmatch(r"(\d{1,5})x(\d{1,5})(?:@(\d{1,3}))?", text)
    if match is None:
        raise InputError("--size", [Fault(Wrong.WRONG_TYPE, "", shown(text), allowed)])
    width, height, percent = int(match[1]), int(match[2]), int(match[3] or SIZES[0])
    fits = SMALLEST[0] <= width <= LARGEST[0] and SMALLEST[1] <= height <= LARGEST[1]
    if not fits or percent not in SIZES:
        raise InputError("--size", [Fault(Wrong.OUT_OF_RANGE, "", shown(text), allowed)])
    return Shape(width, height, percent)
