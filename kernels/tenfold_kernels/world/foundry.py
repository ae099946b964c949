"""How much of a bloc's capacity makes advanced goods, and how much makes mature ones.

Capacity is built at what its owner can do, and lines are not torn down when the frontier
moves on: even at the frontier only part of them is advanced. The farther a bloc trails, the
smaller that part. Nothing depends on these variables; they exist to be compared with what is
published on foundries.
"""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, parameter, total
from tenfold_kernels.equations.functions import BN_USD, TINY
from tenfold_kernels.parameters import Confidence

TITLE = "Node classes"
SOURCE = "Shares of foundry capacity as TrendForce published them in December 2023."

advanced_at_frontier = parameter(
    unit="share",
    default=0.45,
    slider=(0.1, 0.9),
    hard=(0.0, 1.0),
    meaning="Share of capacity that is advanced where a bloc is at the frontier.",
    source="TrendForce, December 2023: Taiwan had 46 % of all foundry capacity and 68 % of "
    "the advanced three tenths of it (16/14 nm and below), so 0.44 of its own.",
    confidence=Confidence.MEDIUM,
)
advanced_fading = parameter(
    unit="generation",
    default=2.2,
    slider=(0.5, 8.0),
    hard=(0.1, 100.0),
    meaning="Lag behind the frontier at which the advanced share has fallen to 1/e of that.",
    source="TrendForce, December 2023: China had 26 % of all and 8 % of advanced capacity, so "
    "0.09 of its own, while it trailed by three to four generations.",
)

all_capacity = total("capacity", along="bloc", meaning="Capacity of all blocs.")
all_advanced_capacity = total(
    "advanced_capacity", along="bloc", meaning="Advanced capacity of all blocs."
)


@auxiliary(unit="bn USD", over=("bloc",))
def advanced_capacity(capacity, advanced_at_frontier, generations_behind, advanced_fading):
    """Capacity for advanced goods, at cost."""
    return capacity * advanced_at_frontier * exp(-generations_behind / advanced_fading)


@auxiliary(unit="share", over=("bloc",), headline=True)
def capacity_share(capacity, all_capacity):
    """Share of the capacity of all blocs."""
    return capacity / max(all_capacity, TINY * BN_USD)


@auxiliary(unit="share", over=("bloc",), headline=True)
def advanced_capacity_share(advanced_capacity, all_advanced_capacity):
    """Share of the advanced capacity of all blocs."""
    return advanced_capacity / max(all_advanced_capacity, TINY * BN_USD)


@auxiliary(unit="share", over=("bloc",), headline=True)
def mature_capacity_share(capacity, advanced_capacity, all_capacity, all_advanced_capacity):
    """Share of the mature capacity of all blocs."""
    return (capacity - advanced_capacity) / max(all_capacity - all_advanced_capacity, TINY * BN_USD)
