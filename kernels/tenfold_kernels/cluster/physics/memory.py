"""Memory that a training job needs on its fullest chip, by component."""

from typing import NamedTuple

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.holding import Holding
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    Recompute,
    Sharding,
    expert_replicas,
    replicas,
)
from tenfold_kernels.cluster.physics.machine import Practice
from tenfold_kernels.cluster.physics.roofline import BYTES

OPTIMIZER_BYTES = 12.0  # Adam: weight and two moments in 32 bits
GATHERED_LAYERS = 2.0  # sharded weights: the layer at work and the one that is fetched

NONE = int(Recompute.NONE)
FULL = int(Recompute.FULL)
WHOLE = int(Sharding.NONE)
SHARDED = int(Sharding.FULL)


class Memory(NamedTuple):
    """Bytes on one chip."""

    weights: float
    gradients: float
    optimizer: float
    activations: float
    logits: float
    workspace: float


@jit
def total_memory(memory: Memory) -> float:
    """All components together, B."""
    model_state = memory.weights + memory.gradients + memory.optimizer
    return model_state + memory.activations + memory.logits + memory.workspace


@jit
def in_flight(layout: Layout, rounds: int, stage: int) -> float:
    """Microbatches whose activations a stage holds at once under 1F1B.

    With interleaving, microbatches take turns in groups of at least as many as there are
    stages.

    Source: Narayanan et al. 2021; with interleaving, Korthikanti et al. 2022, equation 5; for
    groups that are no multiple of the stages, Dubey et al. 2024 (Llama 3), section 3.3.2.
    """
    behind = layout.pipeline - stage - 1.0
    if layout.interleave == 1:
        held = 1.0 + behind
    else:
        group = rounds / max(rounds // layout.pipeline, 1)
        warm_up = 2.0 * behind + (layout.interleave - 1.0) * group
        held = (warm_up + 1.0) / layout.interleave
    return min(held, float(rounds))


@jit
def stage_layers(layout: Layout, dealt: Deal, stage: int) -> float:
    """Layers on a stage."""
    return dealt.edge if stage == 0 or stage == layout.pipeline - 1 else dealt.middle


@jit
def stage_parameters(held: Holding, layout: Layout, dealt: Deal, stage: int) -> float:
    """Parameters on one chip of a stage, experts left out; its ends hold embeddings."""
    layers = stage_layers(layout, dealt, stage) * held.layer
    if layout.pipeline == 1:
        return layers + held.embeddings
    return layers + held.embedding if stage == 0 or stage == layout.pipeline - 1 else layers


@jit
def most_parameters(held: Holding, layout: Layout, dealt: Deal) -> float:
    """Parameters on the chip that holds most of them, experts left out."""
    first = stage_parameters(held, layout, dealt, 0)
    return max(first, stage_parameters(held, layout, dealt, 1)) if layout.pipeline > 2 else first


@jit
def kept_bytes(held: Holding, recompute: int) -> float:
    """Bytes that one layer keeps of one microbatch in flight."""
    if recompute == NONE:
        return held.kept + held.renewable
    return held.inputs if recompute == FULL else held.kept


@jit
def stage_memory(
    practice: Practice, held: Holding, layout: Layout, dealt: Deal, stage: int
) -> Memory:
    """Memory on one chip of a stage, B."""
    layers = stage_layers(layout, dealt, stage)
    count = stage_parameters(held, layout, dealt, stage)
    experts = layers * held.experts
    shares, expert_shares = float(replicas(layout)), float(expert_replicas(layout))
    whole, kept = held.kept + held.renewable, kept_bytes(held, layout.recompute)
    working = held.gathered
    if layout.recompute == FULL:
        working += whole
    elif layout.recompute != NONE:
        working += held.renewable
    present = count + experts
    spread = count / shares + experts / expert_shares
    state = present if layout.sharded == WHOLE else spread
    if layout.sharded == SHARDED:
        present = spread
        working += BYTES * GATHERED_LAYERS * (held.layer + held.experts)
    return Memory(
        BYTES * present,
        practice.gradient_bytes * present,
        OPTIMIZER_BYTES * state,
        kept * layers * in_flight(layout, dealt.rounds, stage),
        held.logits if stage == layout.pipeline - 1 else 0.0,
        practice.workspace + working,
    )


@jit
def memory_use(practice: Practice, held: Holding, layout: Layout, dealt: Deal) -> Memory:
    """Memory on the fullest chip: of the first, the second or the last stage, B."""
    fullest = stage_memory(practice, held, layout, dealt, 0)
    if layout.pipeline > 2 and dealt.middle > dealt.edge:
        second = stage_memory(practice, held, layout, dealt, 1)
        if total_memory(second) > total_memory(fullest):
            fullest = second
    if layout.pipeline > 1:
        last = stage_memory(practice, held, layout, dealt, layout.pipeline - 1)
        if total_memory(last) > total_memory(fullest):
            fullest = last
    return fullest


@jit
def least_state(practice: Practice, held: Holding, layout: Layout, layers: float) -> float:
    """Memory that a stage of so many layers takes at least, microbatches in flight left out, B."""
    spread = held.layer / replicas(layout) + held.experts / expert_replicas(layout)
    present = held.layer + held.experts
    state = practice.workspace + held.gathered + OPTIMIZER_BYTES * layers * spread
    if layout.sharded == SHARDED:
        state += BYTES * GATHERED_LAYERS * present
        present = spread
    return state + (BYTES + practice.gradient_bytes) * layers * present
