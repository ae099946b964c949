"""E1: capability grows by own research and by learning from the frontier."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, flow, largest, parameter, stock
from tenfold_kernels.equations.functions import NAT_PER_GENERATION, TINY, saturating
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Capability"

FASTEST_ABSORPTION = Quantity(1.0, "yr")  # no gap closes faster than in a year
NAT_PER_YEAR = Quantity(1.0, "nat/yr")
FASTEST_PROGRESS = Quantity(1.5, "1/yr")  # four times the pace of transistor counts

initial_capability = parameter(
    unit="nat",
    default=0.0,
    slider=(-4.0, 1.0),
    hard=(-10.0, 10.0),
    over=("bloc",),
    meaning="Log capability of the strategic sector at the start; ln 2 is one generation.",
    source="Set by each scenario; only differences between blocs matter.",
)
frontier_growth = parameter(
    unit="nat/yr",
    default=0.25,
    slider=(0.05, 0.6),
    hard=(0.001, 2.0),
    meaning="Growth of capability when research equals the cost of the frontier.",
    source="Chosen so that a leader grows 0.15 to 0.35 nat a year; transistor counts "
    "doubled every 2.0 years from 1971 to 2021, which is 0.35.",
    confidence=Confidence.MEDIUM,
    loops=("R1",),
)
research_elasticity = parameter(
    unit="1",
    default=0.75,
    slider=(0.4, 1.0),
    hard=(0.1, 1.0),
    meaning="Elasticity of progress to research; below one, parallel efforts duplicate.",
    source="Jones 1995 and 2002 below one; Bloom and others 2020 use one.",
    confidence=Confidence.MEDIUM,
)
cost_escalation = parameter(
    unit="1",
    default=0.25,
    slider=(0.0, 0.9),
    hard=(0.0, 2.0),
    meaning="How much dearer progress gets with each nat of capability; zero means not at all.",
    source="0.19 from Bloom and others 2020 (research productivity falls 6.8 % a year over "
    "35 % growth); 0.61 from chip design cost, times 1.52 per node.",
    confidence=Confidence.MEDIUM,
    loops=("B3",),
)
frontier_cost_start = parameter(
    unit="bn USD/yr",
    default=25.0,
    slider=(3.0, 60.0),
    hard=(0.1, 1000.0),
    scale=Scale.LOG,
    meaning="Research cost of the frontier at zero capability.",
    source="Calibrated per scenario so that the leader's pace is plausible.",
)
imitation_rate = parameter(
    unit="nat/yr",
    default=0.35,
    slider=(0.0, 0.6),
    hard=(0.0, 2.0),
    over=("bloc",),
    meaning="Fastest learning from a frontier that is far ahead.",
    source="Form of Nelson and Phelps 1966, Benhabib and Spiegel 2005; size is a slider.",
    loops=("B2", "B6"),
)
absorption_half = parameter(
    unit="share GDP",
    default=0.004,
    slider=(0.001, 0.02),
    hard=(0.0001, 0.2),
    scale=Scale.LOG,
    meaning="Research per GDP at which absorptive capacity is one half.",
    source="Form of Cohen and Levinthal 1990; size calibrated.",
)
diffusion_curvature = parameter(
    unit="1",
    default=1.0,
    slider=(-1.0, 1.0),
    meaning="Shape of diffusion: at -1 a laggard always catches up, at 1 it may fall behind.",
    source="Benhabib and Spiegel 2005.",
)
tool_lag_loss = parameter(
    unit="1/generation",
    default=0.25,
    slider=(0.0, 0.7),
    hard=(0.0, 3.0),
    meaning="Research productivity lost per generation of lag in tools that are withheld.",
    source="No direct measurement; slider.",
    loops=("B6",),
)

frontier_capability = largest(
    "capability", along="bloc", meaning="Capability of the most advanced bloc."
)


@stock(unit="nat", over=("bloc",), inflows=("own_innovation", "catch_up"), headline=True)
def capability(initial_capability):
    """Log capability of the strategic sector.

    Source: idea production after Romer 1990 and Jones 1995, diffusion after
    Benhabib and Spiegel 2005.
    """
    return initial_capability


@auxiliary(unit="generation", over=("bloc",), headline=True)
def generations(capability):
    """Capability counted in generations, each a doubling."""
    return capability / NAT_PER_GENERATION


@auxiliary(unit="nat", over=("bloc",))
def capability_gap(capability, frontier_capability):
    """Distance to the frontier."""
    return frontier_capability - capability


@auxiliary(unit="generation", over=("bloc",), headline=True)
def generations_behind(capability_gap):
    """Distance to the frontier in generations."""
    return capability_gap / NAT_PER_GENERATION


@auxiliary(unit="bn USD/yr", over=("bloc",))
def frontier_cost(frontier_cost_start, cost_escalation, capability):
    """Research that buys the standard pace at the present capability.

    Source: Bloom and others 2020: ideas are getting harder to find.
    """
    return frontier_cost_start * exp(cost_escalation * capability)


@auxiliary(unit="generation", over=("bloc",))
def tool_lag(capability, frontier_capability, imposed_tier_lag):
    """Generations by which accessible tools trail the frontier."""
    offered = frontier_capability - imposed_tier_lag * NAT_PER_GENERATION
    return (frontier_capability - max(capability, offered)) / NAT_PER_GENERATION


@auxiliary(unit="1", over=("bloc",))
def tool_access(tool_lag_loss, tools_denied, tool_lag):
    """Share of research productivity left after tools are withheld."""
    return exp(-tool_lag_loss * tools_denied * tool_lag)


@flow(unit="nat/yr", over=("bloc",))
def own_innovation(
    frontier_growth, research_spending, research_productivity, tool_access, talent_effect,
    frontier_cost, research_elasticity,
):  # fmt: skip
    """Progress from one's own research, up to a pace that no field has kept.

    Source: semi-endogenous growth, Jones 1995.
    """
    productive = research_productivity * tool_access * talent_effect
    effort = research_spending * productive / frontier_cost
    return min(frontier_growth * effort**research_elasticity, FASTEST_PROGRESS)


@auxiliary(unit="share", over=("bloc",), headline=True)
def progress_from_others(catch_up, own_innovation):
    """Share of a bloc's progress that it still learns from others: nought is decoupled."""
    return catch_up / max(catch_up + own_innovation, TINY * NAT_PER_YEAR)


@auxiliary(unit="1", over=("bloc",))
def absorptive_capacity(research_spending, output, absorption_half):
    """Ability to learn from others, which takes research of one's own.

    Source: Cohen and Levinthal 1990.
    """
    intensity = research_spending / output
    return intensity / (intensity + absorption_half)


@flow(unit="nat/yr", over=("bloc",))
def catch_up(
    imitation_rate, imitation_denied, absorptive_capacity, capability_gap, diffusion_curvature
):
    """Progress learned from the frontier, never faster than the gap closes in a year.

    Source: Nelson and Phelps 1966; Benhabib and Spiegel 2005.
    """
    rate = imitation_rate * (1.0 - imitation_denied) * absorptive_capacity
    learned = rate * saturating(capability_gap, diffusion_curvature)
    return min(learned, capability_gap / FASTEST_ABSORPTION)
