"""E12: newest goods that go round controls, as far as smugglers reach and buyers lack."""

from tenfold_kernels.equations.declare import auxiliary, on_market, parameter, total
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY
from tenfold_kernels.parameters import Role

TITLE = "Smuggling"
SOURCE = "No model is published; sizes after the Center for a New American Security, 2025."

BUT_ROUNDING = 1.0 - 1e-9  # what rounding leaves is no want

smuggling_reach = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.1),
    hard=(0.0, 1.0),
    over=("bloc",),
    meaning="Accelerators smuggled into a bloc, as a share of what the exporter sells at home.",
    source="CNAS puts 2024 at 140,000 chips (10,000 to several 100,000), one to four per cent "
    "of the leading vendor's sales; zero has none.",
)
enforcement = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of smuggling of a bloc's goods that its customs and police prevent.",
    source="Policy lever.",
)
smuggling_appetite = parameter(
    unit="share",
    default=0.5,
    slider=(0.0, 1.0),
    meaning="Largest share of missing accelerators that buyers take from smugglers or rent.",
    source="No measurement; slider.",
)

host_reach_of_smugglers = on_market(
    "smuggling_reach", third=0.0, meaning="Reach of smugglers into the market's own bloc."
)
all_smuggling_offers = total(
    "smuggling_offer", along="bloc", meaning="Accelerators that smugglers could bring."
)
diverted_into_market = total(
    "diverted_demand", along="bloc", meaning="Smuggled accelerators wanted in a market."
)
diverted_from_bloc = total(
    "diverted_demand", along="market", meaning="Accelerators of a bloc that are smuggled."
)
accelerators_delivered = total(
    "accelerators_openly", along="bloc", meaning="Accelerators that openly reach a market."
)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def accelerators_openly(accelerator_share, product_demand, legal_fill, accelerator_fill):
    """Accelerators that a bloc can openly deliver to a market."""
    return accelerator_share * product_demand * legal_fill * accelerator_fill


@auxiliary(unit="bn USD/yr", over=("market",))
def accelerators_lacking(accelerator_share, market_size, accelerators_delivered):
    """Accelerators that a market wants and cannot openly get."""
    return max(accelerator_share * market_size * BUT_ROUNDING - accelerators_delivered, 0.0)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def smuggling_offer(
    host_reach_of_smugglers, enforcement, severity_towards, home_wanted, accelerator_share
):
    """Accelerators of a bloc that smugglers could bring to a market it controls."""
    leak = host_reach_of_smugglers * (1.0 - enforcement) * severity_towards
    return leak * home_wanted * accelerator_share


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def diverted_demand(
    smuggling_offer, smuggling_appetite, accelerators_lacking, all_smuggling_offers
):
    """Accelerators smuggled: what smugglers can bring, within what buyers lack."""
    wanted = smuggling_appetite * accelerators_lacking
    return smuggling_offer * min(wanted / max(all_smuggling_offers, TINY * BN_USD_PER_YEAR), 1.0)
