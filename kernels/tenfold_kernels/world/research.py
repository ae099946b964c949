"""E4: what keeping up would cost, what profit pays of it, and what the state adds."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY, ramp
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Research and subsidy"
SOURCE = (
    "Research that growth takes, Jones 1995; research paid out of profit, Himmelberg and "
    "Petersen 1994."
)

LEAST_YIELD = 1e-6  # planners never expect research to be quite in vain

reinvestment_share = parameter(
    unit="share",
    default=0.45,
    slider=(0.1, 0.8),
    hard=(0.0, 1.0),
    over=("bloc",),
    meaning="Share of operating profit that firms spend on research.",
    source="Semiconductor firms spend about 15 to 20 % of sales.",
    confidence=Confidence.MEDIUM,
    loops=("R1",),
)
growth_target = parameter(
    unit="nat/yr",
    default=0.12,
    slider=(0.02, 0.4),
    hard=(0.0, 1.0),
    meaning="Own pace of progress that planners aim at even at the frontier.",
    source="Below the leader's usual 0.15 to 0.35 nat a year; slider.",
)
catch_up_horizon = parameter(
    unit="yr",
    default=15.0,
    slider=(5.0, 40.0),
    hard=(1.0, 200.0),
    meaning="Time in which planners mean to close the gap.",
    source="Two to four five-year plans; slider.",
)
waste_foreseen = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    meaning="How far planners allow for their own waste when they budget.",
    source="Slider; 0 plans as if every project were worth pursuing.",
)
subsidy_coverage = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.5),
    hard=(0.0, 5.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 1.5), "none to small", "modest", "strong", "beyond the need"),
    meaning="Share of the research shortfall that the state covers.",
    source="Policy lever.",
    loops=("R2",),
)
subsidy_cap = parameter(
    unit="share GDP",
    default=0.012,
    slider=(0.001, 0.06),
    hard=(0.0, 0.5),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Highest research subsidy, as a share of GDP.",
    source="IMF WP 25/155: all Chinese industrial policy 4.4 % of GDP in 2023; DiPippo and "
    "others 2022: 1.7 % in 2019 on a narrower count.",
    confidence=Confidence.MEDIUM,
)
subsidy_sunset = parameter(
    unit="year",
    default=2100.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year in which the research subsidy begins to be phased out.",
    source="Policy lever.",
)
sunset_duration = parameter(
    unit="yr",
    default=10.0,
    slider=(1.0, 30.0),
    hard=(0.125, 100.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Length of the phase-out.",
    source="Policy lever.",
)
crowding = parameter(
    unit="1",
    default=0.0,
    slider=(-0.5, 0.6),
    hard=(-1.0, 2.0),
    meaning="Private research drawn in (or driven out) by public research.",
    source="Moretti, Steinwender and Van Reenen: 10 % more public brings 5 to 6 % more "
    "private; others find the opposite. The sign is a slider, the default no effect.",
)
denial_response = parameter(
    unit="share",
    default=0.2,
    slider=(0.0, 1.0),
    hard=(0.0, 3.0),
    over=("bloc",),
    meaning="Rise of subsidy coverage when fully cut off by a rival.",
    source="A 2023 government research paper holds that sanctions strengthen resolve; slider.",
    loops=("R6",),
)


@auxiliary(unit="bn USD/yr", over=("bloc",), headline=True)
def research_required(
    frontier_cost, growth_target, capability_gap, catch_up_horizon, frontier_growth,
    research_elasticity, research_productivity, tool_access, waste_foreseen,
):  # fmt: skip
    """Research that would hold the target pace and close the gap in the planned time."""
    pace = growth_target + capability_gap / catch_up_horizon
    known_waste = max(research_productivity * tool_access, LEAST_YIELD) ** waste_foreseen
    return frontier_cost * (pace / frontier_growth) ** (1.0 / research_elasticity) / known_waste


@auxiliary(unit="bn USD/yr", over=("bloc",))
def retained_research(reinvestment_now, operating_profit):
    """Research that firms pay for out of profit."""
    return reinvestment_now * max(operating_profit, 0.0)


@auxiliary(unit="1", over=("bloc",), headline=True)
def self_financing_ratio(reinvestment_now, operating_profit, research_required):
    """Profit put into research over research required; above one the flywheel turns alone."""
    return reinvestment_now * operating_profit / max(research_required, TINY * BN_USD_PER_YEAR)


@auxiliary(unit="1", over=("bloc",))
def coverage_now(subsidy_coverage, denial_response, denial_suffered, state_response, lost_ground):
    """Coverage of the shortfall, with the response to being cut off or pushed back."""
    return subsidy_coverage + denial_response * denial_suffered + state_response * lost_ground


@auxiliary(unit="share", over=("bloc",))
def sunset_left(time, subsidy_sunset, sunset_duration):
    """Share of the subsidy not yet phased out."""
    return 1.0 - ramp(time, subsidy_sunset, sunset_duration)


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def research_subsidy(
    coverage_now, research_required, retained_research, subsidy_cap, output, fiscal_space,
    sunset_left,
):  # fmt: skip
    """Public money for strategic research, while the purse allows it."""
    shortfall = max(research_required - retained_research, 0.0)
    return min(coverage_now * shortfall, subsidy_cap * output) * fiscal_space * sunset_left


@auxiliary(unit="bn USD/yr", over=("bloc",))
def private_research(retained_research, crowding, research_subsidy):
    """Research paid for by firms, drawn in or driven out by public money."""
    public_share = research_subsidy / max(
        retained_research + research_subsidy, TINY * BN_USD_PER_YEAR
    )
    return retained_research * (1.0 + crowding * public_share)


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def research_spending(private_research, research_subsidy):
    """Research of the strategic sector, private and public."""
    return private_research + research_subsidy
