"""Time that copies of a model spend on staying equal: gradients, weights, optimizer, scales."""

from tenfold_kernels.cluster.physics.blocks import BlockTime
from tenfold_kernels.cluster.physics.collectives import (
    all_reduce_time,
    exposed_time,
    shard_time,
)
from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.holding import Holding
from tenfold_kernels.cluster.physics.layer import backward_time, forward_time
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    Sharding,
    expert_replicas,
    replicas,
)
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import most_parameters
from tenfold_kernels.cluster.physics.roofline import BYTES

OPTIMIZER_TRAFFIC = 34.0  # bytes moved per parameter: three states in 32 bits read and
# written, the gradient read for its norm and for the update, the weight written
SCALES = 1024.0  # bytes of scaling factors, for which only latency counts

WHOLE = int(Sharding.NONE)
SHARDED = int(Sharding.FULL)


@jit
def copies_time(
    machine: Machine, held: Holding, layout: Layout, dealt: Deal, bytes: float
) -> float:
    """Time to reduce or to gather ``bytes`` per parameter over all that hold copies, s."""
    count = most_parameters(held, layout, dealt)
    time = shard_time(machine, replicas(layout), layout.tensor, bytes * count)
    if held.experts > 0.0:
        experts = bytes * dealt.middle * held.experts
        time += shard_time(machine, expert_replicas(layout), layout.expert, experts)
    return time


@jit
def data_parallel_time(
    machine: Machine, practice: Practice, held: Holding, layer: BlockTime, layout: Layout,
    dealt: Deal,
) -> float:  # fmt: skip
    """Exposed time of reducing gradients and gathering weights once per step, s.

    Without interleaving, one microbatch's pass through a stage is the window behind which
    communication can hide; with it, pieces finish early and the window widens to a round of
    the pipeline.
    """
    if replicas(layout) == 1 or layout.sharded == SHARDED:
        return 0.0
    pieces = float(layout.interleave)
    window = dealt.middle * (1.0 + layout.pipeline * (pieces - 1.0)) / pieces
    behind = window * backward_time(layer, layout.recompute)
    reduce = copies_time(machine, held, layout, dealt, practice.gradient_bytes)
    if layout.sharded == WHOLE:
        return exposed_time(practice, 2.0 * reduce, practice.data_overlap, behind)
    gather = copies_time(machine, held, layout, dealt, BYTES)
    ahead = window * forward_time(layer)
    return exposed_time(practice, reduce, practice.data_overlap, behind) + exposed_time(
        practice, gather, practice.data_overlap, ahead
    )


@jit
def gathering_time(
    machine: Machine, practice: Practice, held: Holding, layer: BlockTime, layout: Layout
) -> float:
    """Exposed time of one layer and microbatch with sharded weights, s.

    Weights are gathered for each pass and gradients, in 16 bits too, are scattered after the
    backward one, while neighbouring layers compute.

    Source: Rajbhandari et al. 2020; Zhao et al. 2023, PyTorch FSDP.
    """
    if layout.sharded != SHARDED:
        return 0.0
    shares, expert_shares = replicas(layout), expert_replicas(layout)
    gather = shard_time(machine, shares, layout.tensor, BYTES * held.layer)
    if held.experts > 0.0:
        gather += shard_time(machine, expert_shares, layout.expert, BYTES * held.experts)
    forward, backward = forward_time(layer), backward_time(layer, layout.recompute)
    return exposed_time(practice, gather, practice.weight_overlap, forward) + exposed_time(
        practice, 2.0 * gather, practice.weight_overlap, backward
    )


@jit
def scales_time(machine: Machine, layout: Layout, dealt: Deal) -> float:
    """Time to agree on scaling factors after each microbatch and piece, s.

    With delayed scaling all chips that hold the same stage share the largest value of each
    tensor; the message is tiny, and its latency grows with the group.

    Source: Micikevicius et al. 2022; NVIDIA Transformer Engine, delayed scaling.
    """
    if machine.shared_scales == 0.0:
        return 0.0
    group = layout.tensor * replicas(layout)
    one = all_reduce_time(machine, group, 1, SCALES)
    return machine.shared_scales * one * dealt.rounds * layout.interleave


@jit
def optimizer_time(machine: Machine, held: Holding, layout: Layout, dealt: Deal) -> float:
    """Time to update the weights: memory traffic only, s."""
    count, experts = most_parameters(held, layout, dealt), dealt.middle * held.experts
    if layout.sharded != WHOLE:
        count, experts = count / replicas(layout), experts / expert_replicas(layout)
    return OPTIMIZER_TRAFFIC * (count + experts) / machine.memory_rate
