"""E12: compute rented abroad instead of bought, and the ban on it.

Rent is paid like any purchase from abroad, and what one bloc rents another cannot use.
"""

from tenfold_kernels.equations.declare import at, auxiliary, flow, largest, parameter, total
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Role
from tenfold_kernels.world.smuggling import BUT_ROUNDING

TITLE = "Rented compute"
SOURCE = "No model is published; sizes after press reports of 2025 and 2026."

K_H100 = Quantity(1.0, "k H100")

cloud_offer = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.1),
    hard=(0.0, 0.9),
    over=("bloc",),
    meaning="Largest share of a bloc's compute that its clouds rent to other blocs.",
    source="One Chinese firm was reported to rent 250,000 B300 from one US cloud in 2026: about "
    "two per cent; zero has none.",
)
cloud_ban = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of that rent which a bloc's controls forbid.",
    source="Policy lever; renting was open in 2026.",
)
compute_elasticity = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 0.5),
    hard=(0.0, 2.0),
    meaning="Elasticity of research productivity to usable compute, relative to the best bloc's.",
    source="No measurement; slider. Zero keeps compute a result only.",
    loops=("R1",),
)

rivals_lacking = total(
    "lacking_abroad", along="market", meaning="Accelerators lacking in all other blocs."
)
rent_offered = total("rent_offer", along="bloc", meaning="Rent that all clouds offer a market.")
rented_abroad = total(
    "rented_compute", along="market", meaning="Compute that a bloc rents to others."
)
lent_into_market = total(
    "effective_rent", along="bloc", meaning="Effective compute that a market rents."
)
effective_rented = at(
    "lent_into_market", market="home", meaning="Effective compute that a bloc rents."
)
most_usable = largest("usable_compute", along="bloc", meaning="Usable compute of the best bloc.")


@auxiliary(unit="bn USD/(k H100 yr)", over=("bloc",))
def rent_price(chip_life, hurdle_rate, compute_for_money):
    """Rent of a bloc's best compute: wear and the return that investors ask for."""
    return (1.0 / chip_life + hurdle_rate) / compute_for_money


@auxiliary(unit="bn USD/yr", over=("market",))
def rent_wanted(smuggling_appetite, accelerators_lacking, diverted_into_market):
    """Accelerators still missing after smuggling, for which buyers would rent."""
    return max(smuggling_appetite * accelerators_lacking * BUT_ROUNDING - diverted_into_market, 0.0)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def lacking_abroad(rent_wanted, is_home, is_third):
    """What another bloc would rent."""
    return 0.0 if is_home else 0.0 if is_third else rent_wanted


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def rent_offer(
    cloud_offer, cloud_ban, control_intensity, controlled_market, compute_stock, rent_price,
    lacking_abroad, rivals_lacking,
):  # fmt: skip
    """Rent of what a bloc's clouds offer another, where several want it in proportion."""
    open_share = 1.0 - cloud_ban * control_intensity * controlled_market
    claim = lacking_abroad / max(rivals_lacking, TINY * BN_USD_PER_YEAR)
    return cloud_offer * open_share * compute_stock * rent_price * claim


@flow(unit="bn USD/yr", over=("bloc", "market"))
def rent_paid(rent_offer, rent_wanted, rent_offered):
    """Rent that buyers of a market pay a bloc's clouds."""
    return rent_offer * min(rent_wanted / max(rent_offered, TINY * BN_USD_PER_YEAR), 1.0)


@auxiliary(unit="k H100", over=("bloc", "market"))
def rented_compute(rent_paid, rent_price):
    """Compute of a bloc that a market rents."""
    return rent_paid / rent_price


@auxiliary(unit="k H100", over=("bloc", "market"))
def effective_rent(rented_compute, effective_compute, compute_stock):
    """Compute of a bloc that works together for a market."""
    return rented_compute * effective_compute / max(compute_stock, TINY * K_H100)


@auxiliary(unit="k H100", over=("bloc",), headline=True)
def usable_compute(effective_compute, rented_abroad, compute_stock, effective_rented):
    """Effective compute that a bloc has the use of: its own less what it lends, and rent."""
    kept = 1.0 - rented_abroad / max(compute_stock, TINY * K_H100)
    return effective_compute * kept + effective_rented


@auxiliary(unit="1", over=("bloc",))
def compute_in_research(usable_compute, most_usable, compute_elasticity):
    """Factor of research productivity through compute, one for the bloc that has most."""
    relative = usable_compute / max(most_usable, TINY * K_H100)
    return max(relative, 1e-6) ** compute_elasticity
