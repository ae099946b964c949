"""A slider along the side of a map: what it is called, and where its ticks stand."""

import math

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.names import address_name
from tenfold_gui.i18n.numbers import display_factor, short_number, unit_words, year_number
from tenfold_gui.plots.ticks import decade_ticks, round_ticks, year_ticks
from tenfold_kernels.analysis.axis import Axis
from tenfold_kernels.parameters import ParamSpec, Scale
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.slider_places import place_of

MOST_TICKS = 7


def side_name(axis: Axis, scenario: Scenario) -> str:
    """Name of the slider, with its unit, which then need not stand at each tick."""
    name, unit = address_name(axis.key, scenario), unit_words(axis.spec.unit)
    if not unit or axis.spec.is_date:
        return name
    return tr("{name} ({unit})").format(name=name, unit=unit)


def slider_ticks(spec: ParamSpec) -> list[tuple[float, str]]:
    """Places of round values on a slider, and how they are written.

    Parameters
    ----------
    spec : ParamSpec
        Whose slider.

    Returns
    -------
    list of pairs of float and str
        Share of the way along the slider, and words, in the unit in which values are shown.
    """
    low, high = spec.slider
    factor = display_factor(spec.unit)
    if spec.is_date:
        values = year_ticks(low, high, MOST_TICKS)
    elif spec.scale is Scale.LOG:
        first, last = math.log10(factor * low), math.log10(factor * high)
        values = [10.0**tick / factor for tick in decade_ticks(first, last, MOST_TICKS)]
    else:
        values = [tick / factor for tick in round_ticks(factor * low, factor * high, MOST_TICKS)]
    write = year_number if spec.is_date else (lambda value: short_number(factor * value))
    return [(float(place_of(spec, value)), write(value)) for value in values]
