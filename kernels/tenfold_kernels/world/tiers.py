"""E12: how old exported goods must be: by generations, by releases, or by a threshold."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, flow, largest, parameter, stock
from tenfold_kernels.equations.functions import NAT_PER_GENERATION, TINY
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Tiers of export control"
SOURCE = (
    "Thresholds of performance in export rules of the United States from 2022 to 2026, "
    "made general."
)

PACE_MEMORY = Quantity(2.0, "yr")  # about one and a half releases

release_interval = parameter(
    unit="yr",
    default=1.5,
    slider=(0.5, 4.0),
    hard=(0.1, 20.0),
    meaning="Time between two generations of products.",
    source="A100, H100 and B200 came 2.3 and 2 years apart; since 2024 the leading vendor "
    "announces one a year.",
    confidence=Confidence.MEDIUM,
)
tier_releases = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 4.0),
    hard=(0.0, 20.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Product generations that must lie between the newest goods and those exported.",
    source="H200 is one behind Blackwell and two behind Rubin; works besides the tier lag.",
    loops=("R6", "B6", "B7"),
)
threshold_rule = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How far a threshold of performance decides what may be exported.",
    source="Policy lever; zero has no threshold. US rules have set one since October 2022.",
    loops=("R6", "B6", "B7"),
)
threshold_headroom = parameter(
    unit="generation",
    default=0.0,
    slider=(-4.0, 4.0),
    hard=(-20.0, 50.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Height of the threshold over the frontier when controls begin.",
    source="Total processing performance below 21,000 (January 2026) against 36,000 of a B200 "
    "with dense 8-bit arithmetic: three quarters of a doubling below.",
    confidence=Confidence.MEDIUM,
)
threshold_index = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    hard=(0.0, 1.5),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How far the threshold is raised with the frontier: 0 is fixed, 1 keeps the lag.",
    source="The thresholds of 2022 and 2023 were written as fixed numbers.",
    confidence=Confidence.MEDIUM,
)

frontier_pace = largest(
    "leading_progress", along="bloc", meaning="Progress of the most advanced bloc."
)


@auxiliary(unit="nat/yr", over=("bloc",))
def leading_progress(progress, capability, frontier_capability):
    """Progress of a bloc that is at the frontier, zero of one that is not."""
    return progress if capability >= frontier_capability else 0.0


@flow(unit="nat/(yr yr)")
def pace_change(frontier_pace, usual_pace):
    """Drift of the pace that the world is used to."""
    return (frontier_pace - usual_pace) / PACE_MEMORY


@stock(unit="nat/yr", inflows=("pace_change",))
def usual_pace(frontier_growth):
    """Progress of the frontier in the last years."""
    return frontier_growth


@flow(unit="nat/yr", over=("bloc",))
def frontier_gain(frontier_pace, time, control_start):
    """Progress of the frontier once a bloc's controls have begun."""
    return frontier_pace if time >= control_start else 0.0


@stock(unit="nat", over=("bloc",), inflows=("frontier_gain",))
def frontier_gained():
    """Progress of the frontier since a bloc's controls began."""
    return 0.0


@auxiliary(unit="generation", over=("bloc",))
def threshold_lag(frontier_gained, threshold_index, threshold_headroom):
    """Lag of goods just below the threshold, zero where the threshold is above the frontier."""
    grown = frontier_gained * (1.0 - threshold_index) / NAT_PER_GENERATION
    return max(grown - threshold_headroom, 0.0)


@auxiliary(unit="generation", over=("bloc",))
def required_lag(
    tier_lag, tier_releases, release_interval, usual_pace, threshold_rule, threshold_lag,
    test_delay,
):  # fmt: skip
    """Lag that rules ask for once they are in force: the strictest of them, and the test."""
    released = (tier_releases * release_interval + test_delay) * max(usual_pace, 0.0)
    return max(tier_lag + released / NAT_PER_GENERATION, threshold_rule * threshold_lag)


@auxiliary(unit="share", over=("bloc",), headline=True)
def allowed_performance(tier_lag_now):
    """Performance of the best goods that a bloc lets rivals have, relative to its own best."""
    return exp(-tier_lag_now * NAT_PER_GENERATION)


@auxiliary(unit="1", over=("bloc",), headline=True)
def releases_withheld(tier_lag_now, usual_pace, release_interval):
    """Product generations between the newest goods and those exported."""
    step = max(usual_pace * release_interval, TINY)
    return min(tier_lag_now * NAT_PER_GENERATION / step, 100.0)
