"""E15, first half: accelerators sold, and the compute that goes with them."""

from math import exp

from tenfold_kernels.equations.declare import at, auxiliary, parameter, total
from tenfold_kernels.equations.functions import TINY
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Compute"
SOURCE = "Compute counted from sales and performance per money, as Epoch AI does."

K_H100_PER_YEAR = Quantity(1.0, "k H100/yr")

accelerator_share = parameter(
    unit="share",
    default=0.2,
    slider=(0.01, 0.6),
    hard=(0.0, 1.0),
    meaning="Share of strategic purchases that goes to accelerators.",
    source="Set by each scenario.",
)
compute_per_spending = parameter(
    unit="k H100/bn USD",
    default=33.0,
    slider=(0.001, 100.0),
    hard=(1e-9, 1e6),
    scale=Scale.LOG,
    meaning="Compute per money at zero capability, in thousands of H100 equivalents per bn USD.",
    source="An H100 cost about 30,000 USD in 2023; set by each scenario for its first year.",
)
chips_per_spending = parameter(
    unit="k chip/bn USD",
    default=40.0,
    slider=(5.0, 200.0),
    hard=(0.01, 1e5),
    scale=Scale.LOG,
    meaning="Chips per money, in thousands per bn USD.",
    source="Accelerators sold at 12,000 to 34,000 USD from 2018 to 2024.",
    confidence=Confidence.MEDIUM,
)

own_accelerators = at(
    "licensed_accelerators", market="home", meaning="Accelerators bought from own suppliers."
)
accelerators_in_market = total(
    "accelerators_sold", along="bloc", meaning="Accelerators bought in a market."
)
accelerators_bought = at(
    "accelerators_in_market", market="home", meaning="Accelerators bought by a bloc."
)
compute_from_abroad = total(
    "compute_sold_abroad", along="bloc", meaning="Compute that a market buys from other blocs."
)
imported_compute = at(
    "compute_from_abroad", market="home", meaning="Compute that a bloc buys from others."
)
lag_from_abroad = total(
    "lag_sold_abroad", along="bloc", meaning="Compute that a market imports, times its lag."
)
lag_of_imports = at(
    "lag_from_abroad", market="home", meaning="Compute that a bloc imports, times its lag."
)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def licensed_accelerators(accelerator_share, product_demand, supply_fill, accelerator_fill):
    """Accelerators that a bloc sells openly to a market."""
    return accelerator_share * product_demand * supply_fill * accelerator_fill


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def diverted_accelerators(diverted_demand, supply_fill, accelerator_fill):
    """Accelerators of a bloc that reach a market by way of smugglers."""
    return diverted_demand * supply_fill * accelerator_fill


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def accelerators_sold(licensed_accelerators, diverted_accelerators):
    """Accelerators of a bloc that reach a market."""
    return licensed_accelerators + diverted_accelerators


@auxiliary(unit="k H100/bn USD", over=("bloc",))
def compute_for_money(compute_per_spending, capability):
    """Compute per money in a bloc's best accelerators."""
    return compute_per_spending * exp(capability)


@auxiliary(unit="k H100/yr", over=("bloc",), headline=True)
def own_compute(own_accelerators, compute_for_money):
    """Compute that a bloc buys from its own suppliers."""
    return own_accelerators * compute_for_money


@auxiliary(unit="k H100/yr", over=("bloc", "market"))
def licensed_compute(licensed_accelerators, compute_for_money, withheld_lag, is_home, is_third):
    """Compute that a bloc sells openly to another."""
    sold = licensed_accelerators * compute_for_money * exp(-withheld_lag)
    return 0.0 if is_home else 0.0 if is_third else sold


@auxiliary(unit="k H100/yr", over=("bloc", "market"))
def diverted_compute(diverted_accelerators, compute_for_money):
    """Compute in smuggled accelerators: these are of the newest kind."""
    return diverted_accelerators * compute_for_money


@auxiliary(unit="k H100/yr", over=("bloc", "market"))
def compute_sold_abroad(licensed_compute, diverted_compute):
    """Compute of a bloc that reaches another."""
    return licensed_compute + diverted_compute


@auxiliary(unit="k H100/yr", over=("bloc", "market"))
def lag_sold_abroad(licensed_compute, diverted_compute, offered_lag, capability_gap):
    """Compute of a bloc that reaches another, times its lag behind the frontier."""
    return licensed_compute * offered_lag + diverted_compute * capability_gap


@auxiliary(unit="nat", over=("bloc",))
def imported_lag(lag_of_imports, imported_compute):
    """Mean lag of imported compute behind the frontier."""
    return lag_of_imports / max(imported_compute, TINY * K_H100_PER_YEAR)


@auxiliary(unit="k H100/yr", over=("bloc",), headline=True)
def compute_additions(own_compute, imported_compute):
    """Compute bought by a bloc, in H100 equivalents of peak."""
    return own_compute + imported_compute
