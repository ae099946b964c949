"""E1, one equation of it: how much dearer the frontier gets as capability grows."""

import math

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import course
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.table import Points
from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.world import world_model

NATS_PER_LOG_WIDTH = 2.0  # transistors per area grow with the square of one over the width


@auxiliary(unit="nat", over=("bloc",))
def capability_of_the_day(frontier_of_the_day):
    """Capability of the frontier, the same for every bloc."""
    return frontier_of_the_day


def by_compute(case: Case) -> Part:
    """Count capability as the log of the largest training computation."""
    return _part(case.table["compute"], 1.0)


def by_node(case: Case) -> Part:
    """Count capability as the log of transistors per area at a node."""
    return _part(case.table["node"], -NATS_PER_LOG_WIDTH)


def _part(points: Points, exponent: float) -> Part:
    first = points[0][1]
    nats = tuple((year, exponent * math.log(value / first)) for year, value in points)
    model = world_model().replacing(
        "frontier_cost", capability=capability_of_the_day, frontier_of_the_day=course("nat", nats)
    )
    return Part(model)
