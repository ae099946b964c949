"""E8, first half: how much capacity firms want, order and use, and how it wears out."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD, BN_USD_PER_YEAR, TINY, clip
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence

TITLE = "Capacity"
SOURCE = "Stock management with a supply line, Sterman 2000."

TREND_MEMORY = Quantity(2.0, "yr")
BOLDEST_TREND = Quantity(0.3, "1/yr")

capital_output = parameter(
    unit="yr",
    default=1.0,
    slider=(0.3, 3.0),
    hard=(0.05, 20.0),
    meaning="Capital needed for a unit of sales a year.",
    source="Chip fabs need about one to two years of their sales.",
)
depreciation = parameter(
    unit="1/yr",
    default=0.1,
    slider=(0.06, 0.2),
    hard=(0.01, 1.0),
    meaning="Share of capacity that wears out or is overtaken each year.",
    source="Accounting practice for fabs.",
    confidence=Confidence.MEDIUM,
)
capacity_buffer = parameter(
    unit="share",
    default=0.3,
    slider=(0.0, 1.0),
    hard=(0.0, 5.0),
    meaning="Spare capacity that firms aim at, against growth and cycles.",
    source="Utilisation of 75 to 85 % is usual in chip making; slider.",
)
initial_trend = parameter(
    unit="1/yr",
    default=0.05,
    slider=(0.0, 0.2),
    hard=(-0.2, 0.5),
    over=("bloc",),
    meaning="Growth of sales that firms are used to at the start.",
    source="Set by each scenario.",
)
sector_limit = parameter(
    unit="share GDP",
    default=0.4,
    slider=(0.1, 0.6),
    hard=(0.01, 1.0),
    meaning="Largest sales of the sector over GDP before people, land and power run out.",
    source="Chip making is about a fifth of Taiwan's GDP; slider.",
)
capacity_adjustment = parameter(
    unit="yr",
    default=2.0,
    slider=(1.0, 6.0),
    hard=(0.5, 50.0),
    meaning="Time in which firms mean to close a gap in capacity.",
    source="Slider.",
)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def largest_supply(sector_limit, output):
    """Sales that the economy could sustain at most."""
    return sector_limit * output


@flow(unit="bn USD/(yr yr)", over=("bloc",))
def usual_sales_change(total_product_demand, usual_sales):
    """Drift of what firms are used to selling."""
    return (total_product_demand - usual_sales) / TREND_MEMORY


@stock(unit="bn USD/yr", over=("bloc",), inflows=("usual_sales_change",))
def usual_sales(total_product_demand, initial_trend):
    """Sales of the last years, against which firms see a trend."""
    return total_product_demand / (1.0 + initial_trend * TREND_MEMORY)


@auxiliary(unit="1/yr", over=("bloc",))
def sales_trend(total_product_demand, usual_sales):
    """Growth that firms extrapolate, within what they dare to believe.

    Source: the trend function of system dynamics, Sterman 2000.
    """
    growth = (total_product_demand - usual_sales) / (
        max(usual_sales, TINY * BN_USD_PER_YEAR) * TREND_MEMORY
    )
    return clip(growth, -BOLDEST_TREND, BOLDEST_TREND)


@auxiliary(unit="bn USD", over=("bloc",))
def capacity_target(
    capital_output, total_product_demand, capacity_buffer, overbuilding, largest_supply
):
    """Capacity that would serve what buyers want, within what the economy sustains."""
    wanted = total_product_demand * (1.0 + capacity_buffer) * overbuilding
    return capital_output * min(wanted, largest_supply)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def steady_orders(retirements, sales_trend, capacity):
    """Orders that replace what wears out and keep up with the trend."""
    return max(retirements + sales_trend * capacity, 0.0)


@auxiliary(unit="bn USD", over=("bloc",))
def pipeline_target(steady_orders, capacity_delay):
    """Orders that must be under way for steady orders to arrive in time."""
    return steady_orders * capacity_delay


@auxiliary(unit="bn USD/yr", over=("bloc",))
def wanted_investment(
    steady_orders, capacity_target, capacity, pipeline_target, in_permitting, in_second_review,
    in_green_lane, under_construction, capacity_adjustment,
):  # fmt: skip
    """Orders that firms would place if money were no object.

    Source: stock management with a supply line, Sterman 2000.
    """
    waiting = capacity_target - capacity + pipeline_target - in_permitting - in_second_review
    missing = waiting - in_green_lane - under_construction
    return max(steady_orders + missing / capacity_adjustment, 0.0)


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def capacity_orders(wanted_investment, investment_acceptance):
    """Capacity ordered."""
    return wanted_investment * investment_acceptance


@flow(unit="bn USD/yr", over=("bloc",))
def retirements(depreciation, capacity):
    """Capacity worn out."""
    return depreciation * capacity


@stock(
    unit="bn USD",
    over=("bloc",),
    inflows=("completions",),
    outflows=("retirements",),
    headline=True,
)
def capacity(capacity_target):
    """Productive capacity, at cost."""
    return capacity_target


@auxiliary(unit="bn USD/yr", over=("bloc",))
def supply(capacity, capital_output, largest_supply, chain_factor, staffing_factor):
    """Sales that capacity can serve, as far as the supply chain and staff keep it busy."""
    return min(capacity / capital_output, largest_supply) * chain_factor * staffing_factor


@auxiliary(unit="share", over=("bloc",), headline=True)
def utilisation(total_sales, capital_output, capacity):
    """Share of capacity that is in use."""
    return min(total_sales * capital_output / max(capacity, TINY * BN_USD), 1.0)
