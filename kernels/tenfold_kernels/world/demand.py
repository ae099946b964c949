"""E5, first half: how much of the strategic sector each market wants."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, on_market, parameter
from tenfold_kernels.equations.functions import logistic
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Demand"
SOURCE = "Logistic spread of a new product, Griliches 1957 and Bass 1969."

early_spending_share = parameter(
    unit="share",
    default=0.012,
    slider=(0.00005, 0.05),
    hard=(0.00001, 0.3),
    scale=Scale.LOG,
    meaning="Share of household spending on the strategic sector, long before the midpoint.",
    source="World chip sales are 0.5 to 0.6 % of world GDP; with cloud and AI more.",
    confidence=Confidence.MEDIUM,
)
late_spending_share = parameter(
    unit="share",
    default=0.045,
    slider=(0.0002, 0.1),
    hard=(0.00001, 0.3),
    scale=Scale.LOG,
    meaning="Share of household spending on the strategic sector, long after the midpoint.",
    source="Slider.",
)
spending_midpoint = parameter(
    unit="year",
    default=2012.0,
    slider=(1950.0, 2060.0),
    hard=(1800.0, 2500.0),
    meaning="Year in which half of the rise in the spending share is done.",
    source="Slider.",
)
spending_spread = parameter(
    unit="yr",
    default=9.0,
    slider=(3.0, 20.0),
    hard=(1.0, 100.0),
    meaning="Slowness of that rise.",
    source="Slider.",
)
third_market_start = parameter(
    unit="bn USD/yr",
    default=60.0,
    slider=(1.0, 500.0),
    hard=(0.001, 20000.0),
    scale=Scale.LOG,
    meaning="Strategic purchases of the third market at the start.",
    source="Set by each scenario.",
)
third_market_growth = parameter(
    unit="1/yr",
    default=0.03,
    slider=(0.0, 0.08),
    hard=(-0.1, 0.3),
    meaning="Growth of the third market, beyond the rise in the spending share.",
    source="World GDP grew about 3 % a year from 1990 to 2020.",
    confidence=Confidence.MEDIUM,
)

relative_spending = parameter(
    unit="1",
    default=1.0,
    slider=(0.1, 3.0),
    hard=(0.001, 100.0),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="Spending share of a bloc's households on the sector, relative to the usual one.",
    source="One for all by default; set by scenarios of a single industry.",
)

market_size = on_market(
    "strategic_demand", third="third_market_demand", meaning="Strategic purchases wanted."
)


@auxiliary(unit="share")
def spending_share(
    early_spending_share, late_spending_share, spending_midpoint, spending_spread, time
):
    """Share of household spending that goes to the strategic sector."""
    rise = logistic((time - spending_midpoint) / spending_spread)
    return early_spending_share + (late_spending_share - early_spending_share) * rise


@auxiliary(unit="share")
def initial_spending_share(
    early_spending_share, late_spending_share, spending_midpoint, spending_spread, start_time
):
    """Spending share in the first year."""
    rise = logistic((start_time - spending_midpoint) / spending_spread)
    return early_spending_share + (late_spending_share - early_spending_share) * rise


@auxiliary(unit="bn USD/yr", over=("bloc",))
def strategic_demand(spending_share, relative_spending, planned_spending):
    """Strategic purchases that households plan; demand follows purchasing power."""
    return spending_share * relative_spending * planned_spending


@auxiliary(unit="bn USD/yr")
def third_market_demand(
    third_market_start, third_market_growth, spending_share, initial_spending_share, time,
    start_time,
):  # fmt: skip
    """Strategic purchases of the rest of the world."""
    growth = exp(third_market_growth * (time - start_time))
    return third_market_start * growth * spending_share / initial_spending_share
