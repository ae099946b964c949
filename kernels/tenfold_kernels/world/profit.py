"""E7: margins follow the lead; revenue, input trade, levies and operating profit."""

from tenfold_kernels.equations.declare import auxiliary, flow, largest, parameter, total
from tenfold_kernels.equations.functions import logistic, ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Profit"
SOURCE = "Margins in step-by-step competition, Aghion and others 2005."

PRICE_SUBSIDY_RISE = Quantity(1.0, "yr")
PRICE_SUBSIDY_FADE = Quantity(5.0, "yr")

margin_floor = parameter(
    unit="share",
    default=0.06,
    slider=(-0.2, 0.2),
    hard=(-0.5, 0.5),
    meaning="Operating margin far behind the leader.",
    source="Price wars make it negative; slider.",
    loops=("B4",),
)
margin_ceiling = parameter(
    unit="share",
    default=0.6,
    slider=(0.2, 0.75),
    hard=(0.05, 0.85),
    meaning="Operating margin far ahead of everyone else.",
    source="A leader in accelerators earns about 0.7 gross; solar modules 0.1 to 0.3.",
    confidence=Confidence.MEDIUM,
    loops=("R1",),
)
margin_lead_scale = parameter(
    unit="nat",
    default=0.8,
    slider=(0.3, 2.5),
    hard=(0.05, 20.0),
    meaning="Lead that moves the margin appreciably.",
    source="Step-by-step competition, Aghion and others 2005; slider.",
    loops=("B4",),
)
imported_input_share = parameter(
    unit="share",
    default=0.1,
    slider=(0.0, 0.25),
    hard=(0.0, 0.25),
    over=("bloc",),
    meaning="Share of revenue spent on inputs bought from rivals.",
    source="Equipment, design tools and materials; set by each scenario.",
)
price_subsidy_rate = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.45),
    hard=(0.0, 0.8),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 0.45), "none to small", "modest", "strong"),
    meaning="Share of the price that the state pays.",
    source="CSIS: support for Chinese electric cars was over 40 % of sales before 2017 and 11.4 % "
    "in 2023.",
    confidence=Confidence.MEDIUM,
    loops=("R2",),
)
price_subsidy_start = parameter(
    unit="year",
    default=2000.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="First year of the price subsidy, in which it is phased in.",
    source="Policy lever.",
)
price_subsidy_end = parameter(
    unit="year",
    default=2100.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Last year of the price subsidy, which fades over the five years before.",
    source="Policy lever.",
)

best_rival = largest(
    "capability", along="bloc", others=True, meaning="Capability of the most advanced rival."
)
levies_due = total("levy_due", along="market", meaning="Levies on sales to all other blocs.")
rivals_largest_supply = total(
    "largest_supply", along="bloc", others=True, meaning="Most that all rivals could supply."
)
rivals_input_draw = total(
    "input_draw", along="bloc", others=True, meaning="Share of their limit that rivals draw on."
)


@auxiliary(unit="share", over=("bloc",))
def price_subsidy_rate_now(
    price_subsidy_rate, price_subsidy_start, price_subsidy_end, time, fiscal_space
):
    """Price subsidy in force."""
    left = 1.0 - ramp(time, price_subsidy_end - PRICE_SUBSIDY_FADE, PRICE_SUBSIDY_FADE)
    begun = ramp(time, price_subsidy_start, PRICE_SUBSIDY_RISE)
    return price_subsidy_rate * begun * left * fiscal_space


@auxiliary(unit="share", over=("bloc",))
def standing(capability, best_rival, margin_lead_scale):
    """Position against the best rival: one half at parity, one far ahead.

    Source: step-by-step competition, Aghion and others 2005.
    """
    return logistic((capability - best_rival) / margin_lead_scale)


@auxiliary(unit="share", over=("bloc",))
def usual_margin(margin_floor, margin_ceiling, standing):
    """Operating profit per revenue that the lead allows; parity erodes it."""
    return margin_floor + (margin_ceiling - margin_floor) * standing


@auxiliary(unit="share", over=("bloc",), headline=True)
def operating_margin(usual_margin, price_cut, price_war):
    """Operating profit per revenue before research, less what low prices and gluts take away."""
    return (usual_margin - price_cut) / (1.0 - price_cut) - price_war


@auxiliary(unit="bn USD/yr", over=("bloc",), headline=True)
def revenue(total_sales, price_subsidy_rate_now):
    """Revenue at producers' prices, what the state pays included."""
    return total_sales / (1.0 - price_subsidy_rate_now)


@flow(unit="bn USD/yr", over=("bloc",))
def price_subsidy(revenue, price_subsidy_rate_now):
    """What the state pays of the price."""
    return revenue * price_subsidy_rate_now


@flow(unit="bn USD/yr", over=("bloc",))
def imported_inputs(imported_input_share, revenue, rivals_largest_supply):
    """Inputs bought from rivals, within what their economies could supply."""
    return min(imported_input_share * revenue, rivals_largest_supply)


@auxiliary(unit="share", over=("bloc",))
def input_draw(imported_inputs, rivals_largest_supply):
    """Inputs bought, as a share of what rivals could supply at most."""
    return imported_inputs / rivals_largest_supply


@flow(unit="bn USD/yr", over=("bloc",))
def input_sales(largest_supply, rivals_input_draw):
    """Inputs sold to rivals, each seller in proportion to its size."""
    return largest_supply * rivals_input_draw


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def levy_due(sales, unlicensed_sales, controlled_market, levy_now, is_home, is_third):
    """Levy on licensed sales to another bloc, contained in the price."""
    rate = levy_now * controlled_market
    due = (sales - unlicensed_sales) * rate / (1.0 + rate)
    return 0.0 if is_home else 0.0 if is_third else due


@flow(unit="bn USD/yr", over=("bloc",))
def levy_paid(levies_due):
    """Levy on sales to rivals."""
    return levies_due


@auxiliary(unit="bn USD/yr", over=("bloc",))
def production_cost(operating_margin, revenue, input_sales):
    """Cost of goods sold."""
    return (1.0 - operating_margin) * (revenue + input_sales)


@flow(unit="bn USD/yr", over=("bloc",))
def domestic_inputs(production_cost, imported_inputs):
    """Labour and inputs bought at home."""
    return production_cost - imported_inputs


@auxiliary(unit="bn USD/yr", over=("bloc",), headline=True)
def operating_profit(revenue, input_sales, production_cost, levy_paid):
    """Operating profit before research, interest and tax."""
    return revenue + input_sales - production_cost - levy_paid
