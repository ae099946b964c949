"""Parts of the world model that backcasts run, by the name their files give."""

from collections.abc import Callable, Mapping

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.parts.capacity import by_shares, by_spending
from tenfold_kernels.analysis.backcast.parts.catch_up import by_frontier
from tenfold_kernels.analysis.backcast.parts.compute import by_money
from tenfold_kernels.analysis.backcast.parts.economy import by_labour
from tenfold_kernels.analysis.backcast.parts.escalation import by_compute, by_node
from tenfold_kernels.analysis.backcast.parts.learning import by_boom, by_learning
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.parts.people import by_departures
from tenfold_kernels.analysis.backcast.parts.research import by_output

PARTS: Mapping[str, Callable[[Case], Part]] = {
    "learning": by_learning,
    "boom": by_boom,
    "compute cost": by_compute,
    "node cost": by_node,
    "economy": by_labour,
    "research": by_output,
    "capacity": by_spending,
    "orders": by_shares,
    "compute": by_money,
    "catch-up": by_frontier,
    "people": by_departures,
}
