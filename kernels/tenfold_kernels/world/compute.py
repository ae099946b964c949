"""E15: accelerators bought, retired, and worth less together than apart."""

from math import exp

from tenfold_kernels.equations.declare import at, auxiliary, flow, parameter, stock, total
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Compute"

THOUSAND_CHIPS = Quantity(1.0, "k chip")

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
chip_life = parameter(
    unit="yr",
    default=5.0,
    slider=(2.0, 10.0),
    hard=(0.5, 50.0),
    meaning="Service life of an accelerator.",
    source="Operators write servers off over four to six years.",
    confidence=Confidence.MEDIUM,
)
scaling_loss = parameter(
    unit="1",
    default=0.03,
    slider=(0.0, 0.3),
    hard=(0.0, 1.0),
    meaning="Loss of efficiency with the number of chips; each tenfold costs 1 - 10^-loss.",
    source="Elasticity of utilisation to chip count over 55 training runs: -0.029, on "
    "self-selected modern clusters; old or mixed chips may lose more.",
    confidence=Confidence.MEDIUM,
)

compute_additions = at(
    "compute_bought_in_market", market="home", meaning="Compute bought by a bloc."
)
compute_bought_in_market = total(
    "compute_bought", along="bloc", meaning="Compute bought in a market."
)


@auxiliary(unit="k H100/yr", over=("bloc", "market"))
def compute_bought(
    accelerator_share, sales, compute_per_spending, frontier_capability, offered_lag
):
    """Compute delivered by a bloc to a market."""
    quality = exp(frontier_capability - offered_lag)
    return accelerator_share * sales * compute_per_spending * quality


@flow(unit="k chip/yr", over=("bloc",))
def chip_additions(accelerator_share, home_purchases, chips_per_spending):
    """Accelerators bought."""
    return accelerator_share * home_purchases * chips_per_spending


@flow(unit="k H100/yr", over=("bloc",))
def compute_inflow(compute_additions):
    """Compute bought."""
    return compute_additions


@flow(unit="k H100/yr", over=("bloc",))
def compute_retired(compute_stock, chip_life):
    """Compute switched off."""
    return compute_stock / chip_life


@flow(unit="k chip/yr", over=("bloc",))
def chips_retired(chips, chip_life):
    """Accelerators switched off."""
    return chips / chip_life


@stock(unit="k H100", over=("bloc",), inflows=("compute_inflow",), outflows=("compute_retired",))
def compute_stock(compute_additions, chip_life):
    """Installed compute in H100 equivalents, simply added up."""
    return 0.4 * chip_life * compute_additions


@stock(unit="k chip", over=("bloc",), inflows=("chip_additions",), outflows=("chips_retired",))
def chips(chip_additions, chip_life):
    """Installed accelerators."""
    return 0.6 * chip_life * chip_additions


@auxiliary(unit="k H100", over=("bloc",), headline=True)
def effective_compute(compute_stock, chips, scaling_loss):
    """Compute that works together, after the loss from using more chips.

    Source: elasticity of utilisation to chip count.
    """
    return compute_stock * max(chips / THOUSAND_CHIPS, 1.0) ** (-scaling_loss)
