"""E1: capability grows by own research and by learning from the frontier."""

from math import exp

from tenfold_kernels.equations.declare import (
    at,
    auxiliary,
    flow,
    largest,
    on_market,
    parameter,
    smallest,
    stock,
)
from tenfold_kernels.equations.functions import NAT_PER_GENERATION, TINY, saturating
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Capability"
SOURCE = "Idea production, Romer 1990 and Jones 1995; diffusion, Nelson and Phelps 1966."

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
host_capability = on_market("capability", third=0.0, meaning="Capability of the market's own bloc.")
host_imitation = on_market(
    "imitation_rate", third=0.0, meaning="Fastest learning of the market's own bloc."
)
host_absorption = on_market(
    "absorptive_capacity", third=0.0, meaning="Absorptive capacity of the market's own bloc."
)
host_progress = on_market(
    "progress", third="frontier_growth", meaning="Progress of the market's own bloc."
)
least_tool_loss = smallest(
    "tool_loss", along="bloc", meaning="Loss with the best tools that reach a market."
)
tool_loss_suffered = at(
    "least_tool_loss", market="home", meaning="Loss with the best tools that reach a bloc."
)
best_lesson = largest(
    "lesson", along="bloc", meaning="Most that any bloc can teach the bloc of a market."
)
lesson_at_home = at(
    "best_lesson", market="home", meaning="Most that a bloc can learn from another."
)
next_best_lesson = largest(
    "lesson", along="bloc", others=True, meaning="Most that can be learned from everyone else."
)
largest_reliance = largest(
    "reliance_on_partner", along="bloc", meaning="Reliance of a market's bloc on one partner."
)
reliance_on_one_partner = at(
    "largest_reliance",
    market="home",
    headline=True,
    meaning="Share of a bloc's progress that hangs on the one partner it could least do without.",
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


@auxiliary(unit="1", over=("bloc", "market"))
def tool_loss(
    tool_lag_loss, tools_closed_towards, tier_lag_towards, capability, host_capability,
    frontier_capability, is_third,
):  # fmt: skip
    """Log of research productivity lost by the bloc of a market with the tools of a bloc.

    Tools trail the frontier as far as their maker does, and besides by the lag that is
    imposed, as far as access is closed; they never trail the user's own.
    """
    best = max(capability, host_capability)
    newest = max(host_capability, best - tier_lag_towards * NAT_PER_GENERATION)
    withheld = tool_lag_loss * tools_closed_towards * ((best - newest) / NAT_PER_GENERATION)
    older = tool_lag_loss * ((frontier_capability - best) / NAT_PER_GENERATION)
    return 0.0 if is_third else older + withheld


@auxiliary(unit="1", over=("bloc",))
def tool_access(tool_loss_suffered):
    """Share of research productivity left after tools are withheld."""
    return exp(-tool_loss_suffered)


@flow(unit="nat/yr", over=("bloc",))
def own_innovation(
    frontier_growth, research_spending, research_productivity, tool_access, talent_effect,
    response_to_denial, compute_in_research, frontier_cost, research_elasticity,
):  # fmt: skip
    """Progress from one's own research, up to a pace that no field has kept.

    Source: semi-endogenous growth, Jones 1995.
    """
    productive = research_productivity * tool_access * talent_effect
    productive = productive * response_to_denial * compute_in_research
    effort = research_spending * productive / frontier_cost
    return min(frontier_growth * effort**research_elasticity, FASTEST_PROGRESS)


@auxiliary(unit="nat/yr", over=("bloc",))
def progress(catch_up, own_innovation):
    """Growth of capability, from own research and from others."""
    return catch_up + own_innovation


@auxiliary(unit="share", over=("bloc",), headline=True)
def progress_from_others(catch_up, progress):
    """Share of a bloc's progress that it still learns from others: nought is decoupled."""
    return catch_up / max(progress, TINY * NAT_PER_YEAR)


@auxiliary(unit="share", over=("bloc", "market"))
def reliance_on_partner(lesson, next_best_lesson, host_progress, is_third):
    """Share of its progress that the bloc of a market would lose if a bloc closed itself."""
    lost = max(lesson - next_best_lesson, 0.0) / max(host_progress, TINY * NAT_PER_YEAR)
    return 0.0 if is_third else lost


@auxiliary(unit="1", over=("bloc",))
def absorptive_capacity(research_spending, output, absorption_half):
    """Ability to learn from others, which takes research of one's own.

    Source: Cohen and Levinthal 1990.
    """
    intensity = research_spending / output
    return intensity / (intensity + absorption_half)


@auxiliary(unit="nat", over=("bloc", "market"))
def lead(capability, host_capability):
    """How far a bloc is ahead of the bloc of a market; nobody learns from those behind."""
    return max(capability - host_capability, 0.0)


@auxiliary(unit="nat/yr", over=("bloc", "market"))
def lesson(
    host_imitation, imitation_closed_towards, host_absorption, lead, diffusion_curvature,
    is_home, is_third,
):  # fmt: skip
    """Progress that the bloc of a market can learn from a bloc, unless another teaches more.

    Never faster than the gap between them closes in a year.

    Source: Nelson and Phelps 1966; Benhabib and Spiegel 2005.
    """
    rate = host_imitation * (1.0 - imitation_closed_towards) * host_absorption
    learned = min(rate * saturating(lead, diffusion_curvature), lead / FASTEST_ABSORPTION)
    return 0.0 if is_home else 0.0 if is_third else learned


@flow(unit="nat/yr", over=("bloc",))
def catch_up(lesson_at_home):
    """Progress learned from the best teacher who lets one learn."""
    return lesson_at_home
