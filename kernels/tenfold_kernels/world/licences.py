"""E12: how much may be exported: caps, tests, and what the buyers' state lets in."""

from tenfold_kernels.equations.declare import at, auxiliary, on_market, parameter
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY, ramp
from tenfold_kernels.parameters import Role

TITLE = "Licences"
SOURCE = "Cap, test and levy of the United States' rule of January 2026, made general."

cap_on_home_sales = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How far the volume cap counts from home sales of the product, as the 2026 rule does.",
    source="Slider: 0 caps the share of the rival's market, 1 caps at a multiple of home sales; "
    "then the rival gets at most cap / (1 + cap) of both.",
)
licensed_product_share = parameter(
    unit="share",
    default=1.0,
    slider=(0.01, 1.0),
    hard=(0.0, 1.0),
    over=("bloc",),
    meaning="Share of home sales that is of the product licensed for export.",
    source="Buyers at home move on to the newest: about a tenth for the generation before last; "
    "a guess. Matters where the cap counts from home sales.",
)
test_delay = parameter(
    unit="yr",
    default=0.0,
    slider=(0.0, 0.5),
    hard=(0.0, 5.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Time that each product spends in tests before it may be exported.",
    source="The January 2026 rule asks for tests in a US laboratory; one to six months, a guess.",
)
buyer_refusal = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of a rival's licensed goods that one's own buyers are told to refuse.",
    source="The lukewarm reception of H20 in 2025; slider.",
    loops=("R6",),
)
refusal_eased = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of that refusal which is given up later on.",
    source="Of two million H200 ordered, about 0.4 million were approved at first: a staged "
    "acceptance; slider.",
    loops=("R6",),
)
refusal_easing_start = parameter(
    unit="year",
    default=2027.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year in which the refusal begins to be eased.",
    source="Policy lever.",
)
refusal_easing_time = parameter(
    unit="yr",
    default=2.0,
    slider=(0.25, 10.0),
    hard=(0.125, 100.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Time in which the refusal is eased.",
    source="Policy lever.",
)

home_wanted = at("wanted_sales", market="home", meaning="What buyers at home want from a bloc.")
host_refusal = on_market(
    "refusal_now", third=0.0, meaning="Refusal of licensed goods by the market's own bloc."
)


@auxiliary(unit="share", over=("bloc",))
def refusal_now(buyer_refusal, refusal_eased, refusal_easing_start, refusal_easing_time, time):
    """Refusal of licensed goods in force."""
    return buyer_refusal * (
        1.0 - refusal_eased * ramp(time, refusal_easing_start, refusal_easing_time)
    )


@auxiliary(unit="share", over=("bloc",))
def tested_share(test_delay, release_interval):
    """Share of a product's time on sale that is left after its test."""
    return max(1.0 - test_delay / release_interval, 0.0)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def wanted_sales(share, market_size):
    """Sales if neither controls nor capacity were in the way."""
    return share * market_size


@auxiliary(unit="share", over=("bloc", "market"))
def cap_base(cap_on_home_sales, licensed_product_share, home_wanted, market_size):
    """What a cap of one allows, as a share of the market."""
    at_home = licensed_product_share * home_wanted / max(market_size, TINY * BN_USD_PER_YEAR)
    return 1.0 - cap_on_home_sales + cap_on_home_sales * at_home


@auxiliary(unit="share", over=("bloc", "market"))
def licensed_share(volume_cap, cap_base, tested_share, control_intensity, snapback, snapback_cap):
    """Share of a market that a bloc's controls let it serve."""
    licensed = min(volume_cap * cap_base * tested_share, 1.0)
    before = 1.0 - (1.0 - licensed) * control_intensity
    return before * (1.0 - snapback) + snapback_cap * snapback


@auxiliary(unit="share", over=("bloc", "market"))
def share_limit(licensed_share, host_refusal, control_intensity, controlled_market):
    """Largest share that controls and the host's refusal allow."""
    licensed = licensed_share * (1.0 - host_refusal * control_intensity)
    return licensed * controlled_market + (1.0 - controlled_market)
