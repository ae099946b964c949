"""E5, second half: who buys from whom: quality, price, habit, preference, and supply."""

from math import exp, log

from tenfold_kernels.equations.declare import (
    at,
    auxiliary,
    flow,
    largest,
    on_market,
    parameter,
    stock,
    total,
)
from tenfold_kernels.equations.functions import TINY
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role, Scale

TITLE = "Market"
SOURCE = "Logit choice with an installed base, Katz and Shapiro 1985, Arthur 1989."

INSTALLED_LIFE = Quantity(6.0, "yr")  # time in which the installed base follows sales

quality_taste = parameter(
    unit="1",
    default=1.2,
    slider=(0.3, 2.5),
    hard=(0.0, 10.0),
    meaning="How much buyers care for a nat of capability.",
    source="High in frontier goods, low in commodities; slider.",
    loops=("R1",),
)
good_enough_lag = parameter(
    unit="nat",
    default=1.6,
    slider=(0.5, 4.0),
    hard=(0.1, 20.0),
    meaning="Lag beyond which being worse still makes little further difference.",
    source="No direct measurement; slider.",
)
price_sensitivity = parameter(
    unit="1",
    default=0.8,
    slider=(0.3, 6.0),
    hard=(0.0, 12.0),
    meaning="Elasticity of market share to price.",
    source="Trade elasticities of commodities are 4 to 8; frontier goods far less.",
    confidence=Confidence.MEDIUM,
    loops=("R5",),
)
ecosystem = parameter(
    unit="1",
    default=1.0,
    slider=(0.0, 4.0),
    hard=(0.0, 8.0),
    meaning="Pull of the installed base; above two it alone can lock a market in.",
    source="Katz and Shapiro 1985; Arthur 1989.",
    loops=("R4",),
)
share_adjustment = parameter(
    unit="yr",
    default=4.0,
    slider=(1.0, 10.0),
    hard=(0.5, 50.0),
    meaning="Time in which market shares follow preferences.",
    source="About one replacement cycle of equipment; slider.",
)
home_preference = parameter(
    unit="1",
    default=0.8,
    slider=(-1.0, 3.0),
    hard=(-5.0, 8.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Preference of buyers for home supply; mandates raise it.",
    source="Slider; zero means indifferent.",
)
market_closure = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 8.0),
    hard=(0.0, 20.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Barrier against foreign supply in the home market; 8 is closed.",
    source="Policy lever, in units of the choice model.",
)
third_market_barrier = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 8.0),
    hard=(0.0, 20.0),
    over=("bloc",),
    meaning="Barrier a bloc meets in third markets; 8 is shut out.",
    source="Embargo, trust or standards; slider, in units of the choice model.",
)
niche_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.2),
    hard=(0.0, 0.24),
    over=("bloc",),
    meaning="Share of each market that stays with a bloc whatever others offer.",
    source="Captive buyers: defence, language, installed systems; slider, zero means none.",
)
initial_home_share = parameter(
    unit="share",
    default=0.7,
    slider=(0.02, 0.98),
    hard=(0.001, 0.999),
    over=("bloc",),
    meaning="Share of the home market served by own suppliers at the start.",
    source="Set by each scenario.",
)
initial_reach = parameter(
    unit="1",
    default=1.0,
    slider=(0.02, 1.0),
    hard=(0.001, 1000.0),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="Weight in foreign and third markets at the start, relative to other blocs.",
    source="Set by each scenario.",
)

reach_everywhere = total("initial_reach", along="bloc", meaning="Sum of all blocs' reach.")
host_reach = on_market("initial_reach", third=0.0, meaning="Reach of the market's own bloc.")
host_home_share = on_market(
    "initial_home_share", third=0.0, meaning="Home share at the start of the market's own bloc."
)
host_preference = on_market(
    "home_preference", third=0.0, meaning="Home preference of the market's own bloc."
)
host_closure = on_market("market_closure", third=0.0, meaning="Closure of the market's own bloc.")
best_attraction = largest(
    "attraction", along="bloc", meaning="Attraction of the best offer in a market."
)
all_niches = total("niche", along="bloc", meaning="Part of a market that is nobody else's.")
all_pull = total("pull", along="bloc", meaning="Sum of all offers' pull in a market.")
allowed_everywhere = total(
    "allowed_share", along="bloc", meaning="Sum of the shares that limits allow."
)
all_headroom = total("headroom", along="bloc", meaning="Room left under all limits.")
total_product_demand = total(
    "product_demand", along="market", meaning="What buyers of all markets want from a bloc."
)
total_sales = total("sales", along="market", meaning="Sales of a bloc at buyers' prices.")
market_purchases = total("sales", along="bloc", meaning="Purchases delivered in a market.")
home_share = at(
    "share", market="home", headline=True, meaning="Share of the home market held at home."
)
third_market_share = at(
    "share", market="third", headline=True, meaning="Share of the third market."
)
home_sales = at("sales", market="home", meaning="Sales of a bloc in its own market.")
home_purchases = at(
    "market_purchases", market="home", meaning="Strategic purchases delivered at home."
)


@auxiliary(unit="nat", over=("bloc", "market"))
def offered_lag(frontier_capability, capability, withheld_lag):
    """How far the goods a bloc offers in a market trail the frontier."""
    return frontier_capability - capability + withheld_lag


@auxiliary(unit="1", over=("bloc", "market"))
def quality_appeal(quality_taste, good_enough_lag, offered_lag, software_lag, is_home):
    """Appeal of quality, saturating: far behind is hardly worse than behind."""
    lag = offered_lag + software_lag if is_home else offered_lag
    return -quality_taste * good_enough_lag * (1.0 - exp(-lag / good_enough_lag))


@auxiliary(unit="1", over=("bloc", "market"))
def price_appeal(
    price_sensitivity, unit_cost, price_subsidy_rate_now, price_cut, levy_now, controlled_market
):
    """Appeal of a low price."""
    levied = 1.0 + levy_now * controlled_market
    asked = unit_cost * (1.0 - price_subsidy_rate_now) * (1.0 - price_cut)
    return -price_sensitivity * log(asked * levied)


@auxiliary(unit="1", over=("bloc", "market"))
def barrier(host_closure, third_market_barrier, is_home, is_third):
    """Barrier a bloc meets in a market."""
    return 0.0 if is_home else third_market_barrier if is_third else host_closure


@auxiliary(unit="1", over=("bloc", "market"))
def attraction(
    quality_appeal, price_appeal, ecosystem, installed_share, host_preference, barrier, is_home
):
    """Attraction of a bloc's offer in a market.

    Source: logit choice with an installed base, Katz and Shapiro 1985, Arthur 1989.
    """
    preferred = host_preference if is_home else 0.0
    return quality_appeal + price_appeal + ecosystem * installed_share + preferred - barrier


@auxiliary(unit="1", over=("bloc", "market"))
def pull(attraction, best_attraction):
    """Weight of an offer in the choice, one for the best."""
    return exp(attraction - best_attraction)


@auxiliary(unit="share", over=("bloc", "market"))
def niche(niche_share, barrier):
    """Share that is a bloc's own whatever others offer, as far as it is let in."""
    return niche_share * exp(-barrier)


@auxiliary(unit="share", over=("bloc", "market"))
def allowed_share(pull, all_pull, niche, all_niches, share_limit):
    """Share buyers would choose, its niche and a part of what is contested, up to the limit."""
    return min(niche + (1.0 - all_niches) * pull / all_pull, share_limit)


@auxiliary(unit="share", over=("bloc", "market"))
def headroom(share_limit, allowed_share):
    """Room under the limit."""
    return share_limit - allowed_share


@auxiliary(unit="share", over=("bloc", "market"))
def target_share(allowed_share, allowed_everywhere, headroom, all_headroom):
    """Share buyers will settle at, with what limits exclude passed on to the others."""
    return allowed_share + (1.0 - allowed_everywhere) * headroom / max(all_headroom, TINY)


@flow(unit="share/yr", over=("bloc", "market"))
def share_change(target_share, share, share_adjustment):
    """Drift of market shares."""
    return (target_share - share) / share_adjustment


@stock(unit="share", over=("bloc", "market"), inflows=("share_change",), headline=True)
def share(host_home_share, initial_reach, reach_everywhere, host_reach, is_home):
    """Share of a market's demand that turns to a bloc."""
    abroad = (1.0 - host_home_share) * initial_reach / (reach_everywhere - host_reach)
    return host_home_share if is_home else abroad


@flow(unit="share/yr", over=("bloc", "market"))
def installed_change(share, installed_share):
    """Drift of the installed base towards present shares."""
    return (share - installed_share) / INSTALLED_LIFE


@stock(unit="share", over=("bloc", "market"), inflows=("installed_change",))
def installed_share(share):
    """Share of a market's installed base."""
    return share


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def product_demand(share, share_limit, market_size):
    """Open sales at buyers' prices if supply were ample; limits bind at once."""
    return min(share, share_limit) * market_size


@auxiliary(unit="share", over=("bloc",))
def legal_fill(supply, total_product_demand):
    """Share of what buyers openly want that capacity can deliver."""
    return supply / max(supply, total_product_demand)


@auxiliary(unit="share", over=("bloc",))
def supply_fill(supply, total_product_demand, diverted_from_bloc):
    """Share of what buyers want that capacity can deliver, smuggled goods included."""
    return supply / max(supply, total_product_demand + diverted_from_bloc)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def unlicensed_sales(diverted_demand, accelerator_fill, supply_fill, rent_paid):
    """Sales that no licence covers: smuggled goods, and compute rented out."""
    return diverted_demand * accelerator_fill * supply_fill + rent_paid


@flow(unit="bn USD/yr", over=("bloc", "market"))
def sales(product_demand, goods_fill, supply_fill, unlicensed_sales):
    """Sales delivered, at buyers' prices."""
    return product_demand * goods_fill * supply_fill + unlicensed_sales


@auxiliary(unit="share", over=("market",), headline=True)
def unmet_demand(market_size, market_purchases):
    """Share of a market's demand that nobody serves."""
    return max(1.0 - market_purchases / market_size, 0.0)
