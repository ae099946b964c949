"""E13: a supply chain is as strong as its weaker steps; what rivals withhold must be learned."""

from tenfold_kernels.equations.declare import (
    at,
    auxiliary,
    flow,
    largest,
    on_market,
    parameter,
    smallest,
    stock,
    total,
)
from tenfold_kernels.equations.functions import TINY
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Supply chain"
SOURCE = "Weakest links, Kremer 1993; constant elasticity of substitution, Arrow and others 1961."

initial_step_ability = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    over=("bloc", "step"),
    meaning="Share of a step that a bloc can do by itself at the start.",
    source="Set by each scenario. Chinese shares about 2022, after a government research paper: "
    "design software 1 %, equipment 2, wafers 13, design 16, fabrication 16, packaging 38.",
)
step_weight = parameter(
    unit="1",
    default=1.0,
    slider=(0.05, 3.0),
    hard=(0.001, 100.0),
    over=("step",),
    meaning="Weight of a step in the chain.",
    source="Equal by default; slider.",
)
step_withheld = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc", "step"),
    bands=equal_bands((0.0, 1.0), "open", "some", "much", "nearly all"),
    meaning="Share of a bloc's ability in a step that its controls withhold from rivals.",
    source="Policy lever; follows the start and the ramp of controls.",
    loops=("B9", "R6"),
)
step_elasticity = parameter(
    unit="1",
    default=0.3,
    slider=(0.1, 0.9),
    hard=(0.02, 0.95),
    meaning="Elasticity of substitution between steps: near zero the weakest one decides.",
    source="Kremer 1993 has none; short-run estimates for inputs are 0.1 to 0.5.",
    confidence=Confidence.MEDIUM,
    loops=("B9",),
)
step_learning = parameter(
    unit="1/yr",
    default=0.04,
    slider=(0.0, 0.3),
    hard=(0.0, 2.0),
    over=("bloc",),
    meaning="Speed at which a bloc learns a step it lacks while rivals withhold it all.",
    source="No direct measurement; slider. Zero is no response to denial.",
    loops=("R6",),
)
chain_strength = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    meaning="How far supply depends on the chain; zero removes it.",
    source="Slider; one makes supply follow the chain in full.",
    loops=("B9",),
)

rivals_step_ability = largest(
    "step_ability", along="bloc", others=True, meaning="Ability of the best rival in a step."
)
best_foreign_ability = on_market(
    "rivals_step_ability", third=0.0, meaning="Ability of the best other bloc, by market."
)
best_step_offer = largest(
    "step_offer", along="bloc", meaning="Most of a step that other blocs let a market buy."
)
foreign_step = at("best_step_offer", market="home", meaning="Most of a step to be had abroad.")
least_step_denial = smallest(
    "step_denial", along="bloc", meaning="Share of a step that no other bloc lets a market have."
)
step_denied = at(
    "least_step_denial", market="home", meaning="Share of a step withheld from a bloc."
)
all_step_weights = total("step_weight", along="step", meaning="All weights together.")
chain_sum = total("step_part", along="step", meaning="Weighted steps, before the root.")
widest_step_gap = largest("step_gap", along="step", meaning="Gap of the weakest step.")


@auxiliary(unit="share", over=("bloc", "step"))
def step_withheld_now(step_withheld, joint_intensity):
    """Share of a step withheld by now."""
    return step_withheld * joint_intensity


@auxiliary(unit="share", over=("bloc", "market", "step"))
def step_offer(step_withheld_now, controlled_market, step_ability, is_home, is_third):
    """What a bloc lets another market have of its ability in a step."""
    open_share = 1.0 - step_withheld_now * controlled_market
    return 0.0 if is_home else 0.0 if is_third else open_share * step_ability


@auxiliary(unit="share", over=("bloc", "market", "step"))
def step_denial(
    step_withheld_now, controlled_market, step_ability, best_foreign_ability, is_home, is_third
):
    """Share of the best ability abroad that a bloc does not offer to another market."""
    withheld = step_withheld_now * controlled_market
    lacking = (best_foreign_ability - step_ability) / max(best_foreign_ability, TINY)
    return 1.0 if is_home else 1.0 if is_third else withheld + (1.0 - withheld) * lacking


@auxiliary(unit="share", over=("bloc", "step"), headline=True)
def step_access(step_ability, foreign_step):
    """What a bloc can draw on in a step: its own ability, or what others let it buy."""
    return max(step_ability, foreign_step)


@auxiliary(unit="share", over=("bloc", "step"))
def step_gap(step_access):
    """What is missing in a step."""
    return 1.0 - step_access


@auxiliary(unit="1", over=("bloc", "step"))
def step_part(step_weight, all_step_weights, step_access, step_elasticity):
    """A step's part of the chain's output before the root is taken."""
    exponent = 1.0 - 1.0 / step_elasticity
    return step_weight / all_step_weights * max(step_access, 0.001) ** exponent


@auxiliary(unit="share", over=("bloc",), headline=True)
def chain_output(chain_sum, step_elasticity):
    """What the chain as a whole can do, one if no step lacks anything.

    Source: constant elasticity of substitution; Kremer 1993 for the limit of none.
    """
    return min(chain_sum ** (1.0 / (1.0 - 1.0 / step_elasticity)), 1.0)


@auxiliary(unit="share", over=("bloc",), headline=True)
def weakest_step(widest_step_gap):
    """Access to the step that lacks most."""
    return 1.0 - widest_step_gap


@auxiliary(unit="share", over=("bloc",))
def chain_factor(chain_strength, chain_output):
    """Share of capacity that the chain can keep busy."""
    return 1.0 - chain_strength * (1.0 - chain_output)


@flow(unit="share/yr", over=("bloc", "step"))
def step_learned(step_learning, step_denied, step_ability):
    """Ability gained in a step because rivals withhold it."""
    return step_learning * step_denied * (1.0 - step_ability)


@stock(unit="share", over=("bloc", "step"), inflows=("step_learned",), headline=True)
def step_ability(initial_step_ability):
    """Share of a step that a bloc can do by itself."""
    return initial_step_ability
