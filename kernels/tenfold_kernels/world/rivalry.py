"""What a bloc does when rivals draw level or take its buyers: firms and state may answer.

Aspirations follow what a bloc is used to. Where its share of all markets falls short of
them, firms may put more of their profit into research or give up margin for lower prices,
and the state may step in. Where rivals are close, firms may race to stay ahead. Every
response is zero by default.
"""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock, total
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY
from tenfold_kernels.parameters import Role

TITLE = "Answer to rivals"
SOURCE = "Aspirations, Cyert and March 1963; competition and innovation, Aghion and others 2005."

aspiration_memory = parameter(
    unit="yr",
    default=10.0,
    slider=(3.0, 40.0),
    hard=(1.0, 1000.0),
    meaning="Time in which a bloc gets used to a smaller share.",
    source="Aspirations that adapt to performance: Cyert and March 1963; the time is a slider.",
)
race_response = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 1.0),
    hard=(0.0, 10.0),
    over=("bloc",),
    meaning="Rise of the share of profit put into research while a rival is level.",
    source="Firms that are neck and neck research to escape competition: Aghion and others 2005; "
    "size is a slider, the default no effect.",
    loops=("B4",),
)
research_response = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 3.0),
    hard=(0.0, 10.0),
    over=("bloc",),
    meaning="Rise of the share of profit put into research as the lost share of sales goes to one.",
    source="Search prompted by falling short of aspirations: Cyert and March 1963, Greve 2003; "
    "size is a slider, the default no effect.",
    loops=("B4",),
)
price_response = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 1.0),
    hard=(0.0, 3.0),
    over=("bloc",),
    meaning="Price cut as the lost share of sales goes to one; no deeper than the margin.",
    source="Limit pricing of incumbents; size is a slider, the default no effect.",
    loops=("B4",),
)
state_response = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.5),
    hard=(0.0, 5.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Rise of subsidy coverage as the lost share of sales goes to one.",
    source="Policy lever; the US aid to chip making of 2022 followed a falling share of output.",
    loops=("R8",),
)

all_product_demand = total(
    "total_product_demand", along="bloc", meaning="What buyers of all markets want from all blocs."
)


@auxiliary(unit="share", over=("bloc",), headline=True)
def world_share(total_product_demand, all_product_demand):
    """Share of a bloc's suppliers in the demand of all markets."""
    return total_product_demand / max(all_product_demand, TINY * BN_USD_PER_YEAR)


@flow(unit="share/yr", over=("bloc",))
def aspiration_change(world_share, aspired_share, aspiration_memory):
    """Drift of aspirations towards what a bloc has."""
    return (world_share - aspired_share) / aspiration_memory


@stock(unit="share", over=("bloc",), inflows=("aspiration_change",))
def aspired_share(world_share):
    """Share that a bloc is used to and thinks its due.

    Source: Cyert and March 1963.
    """
    return world_share


@auxiliary(unit="share", over=("bloc",))
def lost_ground(world_share, aspired_share):
    """How far a bloc's share has fallen short of what it is used to: 0 not at all, 1 entirely."""
    return max(1.0 - world_share / max(aspired_share, TINY), 0.0)


@auxiliary(unit="share", over=("bloc",))
def closeness(standing):
    """How close the race is: 1 at parity, 0 far ahead or far behind.

    Source: the inverted U of competition and innovation, Aghion and others 2005.
    """
    return 4.0 * standing * (1.0 - standing)


@auxiliary(unit="share", over=("bloc",))
def reinvestment_now(reinvestment_share, race_response, closeness, research_response, lost_ground):
    """Share of profit put into research, with the answer to rivals; never more than all of it."""
    answer = race_response * closeness + research_response * lost_ground
    return min(reinvestment_share * (1.0 + answer), 1.0)


@auxiliary(unit="share", over=("bloc",))
def price_cut(price_response, lost_ground, usual_margin):
    """Share of the price given up to win buyers back, at most the whole margin."""
    return min(price_response * lost_ground, max(usual_margin, 0.0))
