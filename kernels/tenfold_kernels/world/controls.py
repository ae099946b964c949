"""E12: what one bloc withholds from another, and what the other refuses."""

from tenfold_kernels.equations.declare import at, auxiliary, largest, parameter
from tenfold_kernels.equations.functions import NAT_PER_GENERATION, ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Band, Confidence, Role, equal_bands

TITLE = "Export controls"
SOURCE = "Export rules of the United States from 2022 to 2026, made general."

CUT_OFF_TIME = Quantity(1.0, "yr")  # stocks and orders under way last about a year

control_start = parameter(
    unit="year",
    default=2025.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year in which a bloc's controls on its rivals begin.",
    source="Policy lever; without a lag, cap, levy or closure it does nothing.",
)
control_ramp = parameter(
    unit="yr",
    default=4.0,
    slider=(0.5, 10.0),
    hard=(0.125, 100.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Time until controls bite fully.",
    source="Chip controls were tightened step by step from 2018 to 2022.",
)
control_end = parameter(
    unit="year",
    default=2100.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year in which a bloc's controls begin to be lifted, as slowly as they were set up.",
    source="Policy lever; 2100 keeps them.",
)
tier_lag = parameter(
    unit="generation",
    default=0.0,
    slider=(0.0, 6.0),
    hard=(0.0, 20.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=(
        Band(0.5, "open"),
        Band(2.0, "one or two behind"),
        Band(4.0, "old"),
        Band(6.0, "very old"),
    ),
    meaning="How many generations old goods must be to be exported to rivals.",
    source="H200 against Blackwell and Rubin is one to two generations.",
    loops=("R6", "B6", "B7"),
)
volume_cap = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 1.0), "hardly any", "small", "half and more", "open"),
    meaning="Largest share of a rival's market that may be supplied.",
    source="The January 2026 rule caps H200 sales at half of US customers' volume.",
    loops=("R6", "B7"),
)
export_levy = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.5),
    hard=(0.0, 3.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Levy on licensed exports, paid to the exporter's state.",
    source="25 % on H200 (January 2026), 15 % on H20 (2025).",
    confidence=Confidence.HIGH,
)
imitation_closed = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.9),
    hard=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 0.9), "open", "some", "much", "nearly all"),
    meaning="Share of rivals' learning channel that is closed (people, entity lists).",
    source="No direct measurement; slider. The sign of the whole policy depends on it.",
    loops=("B6",),
)
tools_closed = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.9),
    hard=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 0.9), "open", "some", "much", "nearly all"),
    meaning="Share of rivals' access to tools that is closed.",
    source="No direct measurement; slider.",
    loops=("B6",),
)
snapback_year = parameter(
    unit="year",
    default=2100.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year of a sudden cut-off from then on.",
    source="Policy lever.",
)
snapback_lag = parameter(
    unit="generation",
    default=5.0,
    slider=(0.0, 8.0),
    hard=(0.0, 20.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Tier lag after the cut-off.",
    source="Policy lever.",
)
snapback_cap = parameter(
    unit="share",
    default=0.02,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Volume cap after the cut-off.",
    source="Policy lever.",
)

controlled_market = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc", "market"),
    between_blocs=True,
    bands=equal_bands((0.0, 1.0), "spared", "partly spared", "mostly controlled", "controlled"),
    meaning="How far a bloc's controls apply to another bloc; zero spares an ally.",
    source="Policy lever. The chip rules of October 2022 name China; the rule of January 2025, "
    "since withdrawn, left eighteen allies free.",
    loops=("R6", "B6", "B7"),
)

severest_denial = largest(
    "severity_towards", along="bloc", meaning="How far the severest control cuts a market off."
)
denial_suffered = at(
    "severest_denial", market="home", meaning="How far a bloc is cut off by a rival."
)


@auxiliary(unit="share", over=("bloc",))
def control_intensity(time, control_start, control_end, control_ramp):
    """How far controls have been phased in, and not yet lifted."""
    return ramp(time, control_start, control_ramp) * (1.0 - ramp(time, control_end, control_ramp))


@auxiliary(unit="share", over=("bloc",))
def snapback(time, snapback_year):
    """How far a sudden cut-off has taken hold."""
    return ramp(time, snapback_year, CUT_OFF_TIME)


@auxiliary(unit="generation", over=("bloc",))
def tier_lag_now(required_lag, control_intensity, snapback, snapback_lag):
    """Tier lag in force."""
    return required_lag * control_intensity * (1.0 - snapback) + snapback_lag * snapback


@auxiliary(unit="share", over=("bloc",))
def levy_now(export_levy, control_intensity):
    """Levy in force."""
    return export_levy * control_intensity


@auxiliary(unit="share", over=("bloc",))
def imitation_closed_now(imitation_closed, control_intensity):
    """Learning channel closed by now."""
    return imitation_closed * control_intensity


@auxiliary(unit="share", over=("bloc",))
def tools_closed_now(tools_closed, joint_intensity):
    """Tool access closed by now."""
    return tools_closed * joint_intensity


@auxiliary(unit="generation", over=("bloc", "market"))
def tier_lag_towards(tier_lag_now, controlled_market):
    """Tier lag in force towards a market."""
    return tier_lag_now * controlled_market


@auxiliary(unit="share", over=("bloc", "market"))
def imitation_closed_towards(imitation_closed_now, controlled_market):
    """Learning channel closed by now to the bloc of a market."""
    return imitation_closed_now * controlled_market


@auxiliary(unit="share", over=("bloc", "market"))
def tools_closed_towards(tools_closed_now, controlled_market):
    """Tool access closed by now to the bloc of a market."""
    return tools_closed_now * controlled_market


@auxiliary(unit="nat", over=("bloc", "market"))
def withheld_lag(tier_lag_towards):
    """Lag that controls add to what a bloc offers in a market."""
    return tier_lag_towards * NAT_PER_GENERATION


@auxiliary(unit="share", over=("bloc", "market"))
def severity_towards(
    licensed_share, imitation_closed_now, tools_closed_now, allowed_performance, controlled_market
):
    """How far a bloc cuts a market off: 0 not at all, 1 entirely."""
    knowledge = (1.0 - imitation_closed_now) * (1.0 - tools_closed_now)
    return (1.0 - licensed_share * knowledge * allowed_performance) * controlled_market
