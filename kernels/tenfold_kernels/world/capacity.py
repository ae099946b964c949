"""E8: capacity is ordered, permitted, built, and wears out; who dares to order depends on value."""

from math import log

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY, clip
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Capacity"

PER_YEAR = Quantity(1.0, "1/yr")
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
permitting_time = parameter(
    unit="yr",
    default=1.2,
    slider=(0.3, 10.0),
    hard=(0.25, 30.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Time to get a permit; green lanes shorten it.",
    source="From design to permit for a fab (Exyte): 14 to 20 months in the US, 6 to 13 in "
    "Taiwan; mines and grids up to 10 years.",
    confidence=Confidence.MEDIUM,
    loops=("B10",),
)
construction_time = parameter(
    unit="yr",
    default=2.0,
    slider=(0.4, 6.0),
    hard=(0.25, 30.0),
    over=("bloc",),
    meaning="Time to build.",
    source="CSET: fabs took 736 days in the US (918 in the 2010s), 654 in Taiwan, 701 in China.",
    confidence=Confidence.HIGH,
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
hurdle_rate = parameter(
    unit="1/yr",
    default=0.08,
    slider=(0.03, 0.2),
    hard=(0.001, 1.0),
    meaning="Return that investors in capacity ask for.",
    source="Usual weighted cost of capital, 6 to 12 %.",
    confidence=Confidence.MEDIUM,
)
renewal_chance = parameter(
    unit="share",
    default=0.95,
    slider=(0.5, 1.0),
    hard=(0.01, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.5, 1.0), "annual budgets", "uncertain", "likely", "long contracts"),
    meaning="Chance each year that customers or budgets are renewed.",
    source="Slider: a budget is voted each year, an offtake contract runs for decades.",
)
market_finance = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How far investment must pay: 0 builds whatever is wanted, 1 only what is worth it.",
    source="Slider; zero removes the effect of finance on capacity.",
)
investment_caution = parameter(
    unit="1",
    default=0.5,
    slider=(0.1, 2.0),
    hard=(0.02, 20.0),
    meaning="Width of the band of values in which investors disagree.",
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
def capacity_target(capital_output, total_product_demand, capacity_buffer, largest_supply):
    """Capacity that would serve what buyers want, within what the economy sustains."""
    return capital_output * min(total_product_demand * (1.0 + capacity_buffer), largest_supply)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def steady_orders(retirements, sales_trend, capacity):
    """Orders that replace what wears out and keep up with the trend."""
    return max(retirements + sales_trend * capacity, 0.0)


@auxiliary(unit="bn USD", over=("bloc",))
def pipeline_target(steady_orders, permitting_time, construction_time):
    """Orders that must be under way for steady orders to arrive in time."""
    return steady_orders * (permitting_time + construction_time)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def wanted_investment(
    steady_orders, capacity_target, capacity, pipeline_target, in_permitting,
    under_construction, capacity_adjustment,
):  # fmt: skip
    """Orders that firms would place if money were no object.

    Source: stock management with a supply line, Sterman 2000.
    """
    missing = capacity_target - capacity + pipeline_target - in_permitting - under_construction
    return max(steady_orders + missing / capacity_adjustment, 0.0)


@auxiliary(unit="1/yr", over=("bloc",))
def contract_hazard(renewal_chance):
    """Hazard rate of losing the customer."""
    return -log(renewal_chance) * PER_YEAR


@auxiliary(unit="1", over=("bloc",), headline=True)
def project_value(operating_profit, capacity, hurdle_rate, depreciation, contract_hazard):
    """Value of a unit of capacity over its cost; worth building above one.

    Source: present value of a cash flow with constant hazard, CF / (r + h).
    """
    return operating_profit / capacity / (hurdle_rate + depreciation + contract_hazard)


@auxiliary(unit="share", over=("bloc",))
def investment_acceptance(project_value, investment_caution, market_finance):
    """Share of wanted investment that finds money."""
    odds = max(project_value, TINY) ** (1.0 / investment_caution)
    return 1.0 - market_finance * (1.0 - odds / (1.0 + odds))


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def capacity_orders(wanted_investment, investment_acceptance):
    """Capacity ordered."""
    return wanted_investment * investment_acceptance


@flow(unit="bn USD/yr", over=("bloc",))
def construction_starts(in_permitting, permitting_time):
    """Capacity permitted; construction begins and is paid for."""
    return in_permitting / permitting_time


@flow(unit="bn USD/yr", over=("bloc",))
def completions(under_construction, construction_time):
    """Capacity completed."""
    return under_construction / construction_time


@flow(unit="bn USD/yr", over=("bloc",))
def retirements(depreciation, capacity):
    """Capacity worn out."""
    return depreciation * capacity


@stock(
    unit="bn USD", over=("bloc",), inflows=("capacity_orders",), outflows=("construction_starts",)
)
def in_permitting(steady_orders, permitting_time):
    """Capacity waiting for permits."""
    return steady_orders * permitting_time


@stock(unit="bn USD", over=("bloc",), inflows=("construction_starts",), outflows=("completions",))
def under_construction(steady_orders, construction_time):
    """Capacity being built."""
    return steady_orders * construction_time


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
def supply(capacity, capital_output, largest_supply, chain_factor):
    """Sales that capacity can serve, as far as the supply chain keeps it busy."""
    return min(capacity / capital_output, largest_supply) * chain_factor
