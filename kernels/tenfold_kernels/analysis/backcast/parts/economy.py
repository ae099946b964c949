"""E10 in the whole world model: output of two blocs, of which only labour is given."""

import math

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course, first_of
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.table import Points
from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.world import world_model

MILLIONS = 1000.0


@auxiliary(unit="1", over=("bloc",))
def labour_of_the_day(first_labour, second_labour, is_first):
    """Log of labour relative to the start, as it was."""
    return is_first * first_labour + (1.0 - is_first) * second_labour


def by_labour(case: Case) -> Part:
    """Take population as labour and as given; start from output as it was."""
    people = {bloc: case.table[f"population_{bloc}"] for bloc in "ab"}
    model = world_model().replacing(
        "output", log_labour_ratio=labour_of_the_day,
        first_labour=course("1", _log_ratio(people["a"])),
        second_labour=course("1", _log_ratio(people["b"])),
        is_first=constant("1", "One for the first bloc, zero for the second."),
    )  # fmt: skip
    values = {"is_first[a]": 1.0, "is_first[b]": 0.0}
    for bloc, points in people.items():
        values[f"population[{bloc}]"] = first_of(points) / MILLIONS
        values[f"initial_output[{bloc}]"] = first_of(case.table[f"output_{bloc}"])
    return Part(model, values)


def _log_ratio(points: Points) -> Points:
    return tuple((year, math.log(value / points[0][1])) for year, value in points)
