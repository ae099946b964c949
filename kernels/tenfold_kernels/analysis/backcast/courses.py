"""Courses that history gives: variables with straight lines between observed points.

A course is written as an equation of its own, so that the modelling language checks its
unit and runs it like every other.
"""

import linecache
from itertools import count, pairwise
from typing import Any

from tenfold_kernels.analysis.backcast.table import Points
from tenfold_kernels.equations.declare import Equation, auxiliary, flow, parameter
from tenfold_kernels.equations.functions import ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import ParamSpec

_numbers = count()


def course(unit: str, points: Points) -> Equation:
    """Declare a variable that runs through given points.

    Parameters
    ----------
    unit : str
        Its unit.
    points : tuple
        Pairs of year and value, by year; before the first and after the last it stays.

    Returns
    -------
    Equation
    """
    scope: dict[str, Any] = {"ramp": ramp, "START": Quantity(points[0][1], unit)}
    terms = ["START"]
    for k, ((year, value), (next_year, next_value)) in enumerate(pairwise(points)):
        scope[f"RISE_{k}"] = Quantity(next_value - value, unit)
        scope[f"YEAR_{k}"] = Quantity(year, "year")
        scope[f"WIDTH_{k}"] = Quantity(next_year - year, "yr")
        terms.append(f"RISE_{k} * ramp(time, YEAR_{k}, WIDTH_{k})")
    text = (
        "def given_course(time):\n"
        '    """Course given by history."""\n'
        f"    return {' + '.join(terms)}\n"
    )
    name = f"<course {next(_numbers)}>"
    linecache.cache[name] = (len(text), None, text.splitlines(keepends=True), name)
    exec(compile(text, name, "exec"), scope)
    return auxiliary(unit=unit)(scope["given_course"])


def constant(unit: str, meaning: str, over: tuple[str, ...] = ("bloc",)) -> ParamSpec:
    """Declare a number that stands in for a variable; its value is among a case's settings."""
    return parameter(
        unit=unit, default=0.0, slider=(0.0, 1.0), hard=(-1e9, 1e9), over=over, meaning=meaning,
        source="Set by each backcast.",
    )  # fmt: skip


own_pace = parameter(
    unit="nat/yr",
    default=0.25,
    slider=(0.05, 0.6),
    hard=(0.0, 2.0),
    over=("bloc",),
    meaning="Steady pace of progress, where its causes are left out.",
    source="The model's pace of a leader, of which this takes the place.",
)


@flow(unit="nat/yr", over=("bloc",))
def steady_progress(own_pace):
    """Progress at a steady pace."""
    return own_pace


def first_of(values: Points) -> float:
    """First value of a column."""
    return values[0][1]
