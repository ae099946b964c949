"""What a chart is asked to draw: how each line looks, and the values it has."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray
from PySide6.QtCore import Qt

from tenfold_gui.plots.items import Array


@dataclass(frozen=True)
class Line:
    """How one curve looks.

    Parameters
    ----------
    key : str
        What it shows, such as the address of a variable.
    name : str
        Words at its end; empty for none.
    colour : str
        Its colour.
    style : Qt.PenStyle
        Solid, dashed or dotted.
    """

    key: str
    name: str
    colour: str
    style: Qt.PenStyle = Qt.PenStyle.SolidLine


@dataclass(frozen=True)
class Fan:
    """Many members of one curve, in the units of the axes.

    Parameters
    ----------
    bands : ndarray, shape (levels, places)
        Quantiles from the lowest level to the highest; the median in the middle.
    members : function
        Gives every member, shape (places, members); asked where a pointer is.
    """

    bands: Array
    members: Callable[[], NDArray[Any]]


@dataclass(frozen=True)
class Drawn:
    """Values of one curve, in the units of the axes.

    Parameters
    ----------
    x, y : ndarray
        The curve; what is not finite is left out.
    baseline : tuple of ndarray or None
        The same curve of the baseline.
    fan : Fan or None
        Members of which the curve is the median.
    """

    x: Array
    y: Array
    baseline: tuple[Array, Array] | None = None
    fan: Fan | None = None
