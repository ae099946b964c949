"""What can be compared through a lens: curves over an axis, and single amounts."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from tenfold_gui.plots.axes import AxisKind
from tenfold_gui.plots.items import Array
from tenfold_gui.plots.lines import Line

Points = tuple[Array, Array]
EVERYONE = ""


@dataclass(frozen=True)
class Course:
    """A curve that every scenario has.

    Parameters
    ----------
    line : Line
        How it looks among the other curves of its frame; its key tells it from all others.
    points : function
        Takes it from a result; None where that has none.
    whose : str
        Bloc, project or chip that it belongs to; empty for all.
    title, unit : str
        What it shows where it stands alone, and in what unit; those of its frame, if empty.
    """

    line: Line
    points: Callable[[Any], Points | None]
    whose: str = EVERYONE
    title: str = ""
    unit: str = ""


@dataclass(frozen=True)
class Frame:
    """Curves that a lens draws into one chart.

    Parameters
    ----------
    title, unit : str
        What it shows, and in what unit; both translated.
    courses : tuple of Course
        Its curves.
    x_kind, y_kind : AxisKind
        What the axes measure.
    from_zero : bool
        Whether the value axis must reach zero.
    """

    title: str
    unit: str
    courses: tuple[Course, ...]
    x_kind: AxisKind = AxisKind.YEARS
    y_kind: AxisKind = AxisKind.NUMBERS
    from_zero: bool = True


@dataclass(frozen=True)
class Amount:
    """A number that every scenario has.

    Parameters
    ----------
    key, title, unit : str
        Its name, what it is, and in what unit; the last two translated.
    value : function
        Takes it from a result; None where that has none.
    write : function
        Writes it.
    whose : str
        Project or chip that it belongs to; empty for all.
    """

    key: str
    title: str
    unit: str
    value: Callable[[Any], float | None]
    write: Callable[[float], str]
    whose: str = EVERYONE


@dataclass(frozen=True)
class Subject:
    """All that can be compared through a lens.

    Parameters
    ----------
    frames : tuple of Frame
        Curves.
    amounts : tuple of Amount
        Numbers.
    owners : mapping
        Names of those to whom curves and numbers belong, where one can be chosen.
    """

    frames: tuple[Frame, ...]
    amounts: tuple[Amount, ...] = ()
    owners: Mapping[str, str] | None = None
