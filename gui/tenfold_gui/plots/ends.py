"""What a chart says at its edges: the range it must hold, and the names of its curves."""

from collections.abc import Iterable, Mapping

import numpy as np

from tenfold_gui.i18n.numbers import short_number
from tenfold_gui.plots.axes import Name
from tenfold_gui.plots.lines import Drawn, Line
from tenfold_gui.plots.ticks import settled_range


def held_range(
    drawn: Iterable[Drawn], levels: Iterable[float], from_zero: bool
) -> tuple[float, float] | None:
    """Range that holds all curves, baselines and levels; None where there is no value."""
    values = [d.y for d in drawn]
    values += [d.baseline[1] for d in drawn if d.baseline]
    values += [np.array([height]) for height in levels]
    values = [y[np.isfinite(y)] for y in values]
    values = [y for y in values if len(y)]
    if not values:
        return None
    low, high = min(y.min() for y in values), max(y.max() for y in values)
    return settled_range(float(low), float(high), from_zero)


def end_names(
    lines: Mapping[str, Line], drawn: Mapping[str, Drawn], held: tuple[float, float], log: bool
) -> list[Name]:
    """Name each curve at its end, with an arrow and its value where it left the frame."""
    low, high = held
    names = []
    for key, line in lines.items():
        found = drawn.get(key)
        finite = found.y[np.isfinite(found.y)] if found else np.empty(0)
        if not line.name or not len(finite):
            continue
        end = float(finite[-1])
        text = line.name
        if not low <= end <= high:
            value = 10.0**end if log else end
            text = f"{'▲' if end > high else '▼'} {line.name} {short_number(value)}"
        names.append(Name(min(max(end, low), high), text, line.colour, key))
    return names
