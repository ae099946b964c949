"""Time of one training step, by what it is spent on."""

from math import log, sqrt
from typing import NamedTuple

from tenfold_kernels.cluster.physics.blocks import BlockTime
from tenfold_kernels.cluster.physics.collectives import send_time
from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.holding import Holding
from tenfold_kernels.cluster.physics.layer import backward_time, forward_time, recompute_time
from tenfold_kernels.cluster.physics.layout import Deal, Layout, chips_used
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.replication import (
    data_parallel_time,
    gathering_time,
    optimizer_time,
    scales_time,
)


class StepTime(NamedTuple):
    """Seconds of a step on the chips that set its pace."""

    matmul: float
    attention: float
    elementwise: float
    output_head: float
    recompute: float
    tensor_parallel: float
    context_parallel: float
    expert_parallel: float
    pipeline_transfer: float
    pipeline_bubble: float
    weight_gathering: float
    data_parallel: float
    optimizer: float
    stragglers: float
    overhead: float


@jit
def total_time(step: StepTime) -> float:
    """All parts together, s."""
    compute = step.matmul + step.attention + step.elementwise + step.output_head + step.recompute
    model_parallel = step.tensor_parallel + step.context_parallel + step.expert_parallel
    pipeline = step.pipeline_transfer + step.pipeline_bubble
    copies = step.weight_gathering + step.data_parallel + step.optimizer
    return compute + model_parallel + pipeline + copies + step.stragglers + step.overhead


@jit
def bubble_share(pipeline: int, interleave: int, rounds: int) -> float:
    """Idle time of a pipeline over its working time: (p-1)/(v m).

    Source: Narayanan et al. 2021, section 2.2.
    """
    return (pipeline - 1.0) / (interleave * rounds)


@jit
def straggler_share(jitter: float, chips: int) -> float:
    """How much longer the slowest of many chips takes than the average one, relative.

    All wait for the slowest. For a normal spread the expected maximum grows as the square
    root of twice the logarithm of the count.

    Source: extreme value theory, Gumbel 1958.
    """
    return jitter * sqrt(2.0 * log(float(chips)))


@jit
def step_time(
    machine: Machine, practice: Practice, held: Holding, layer: BlockTime, head: float,
    layout: Layout, dealt: Deal,
) -> StepTime:  # fmt: skip
    """Time a step under 1F1B with interleaving.

    Every stage works through all microbatches at the pace of the slowest stage, which may be
    the last one with its output head; filling and draining the pipeline adds a bubble, part
    of which deferred weight gradients may fill. Gradients are reduced and weights gathered
    while the pipeline drains and fills.
    """
    gathering = gathering_time(machine, practice, held, layer, layout)
    one_layer = forward_time(layer) + backward_time(layer, layout.recompute) + gathering
    head_is_slowest = dealt.edge * one_layer + head >= dealt.middle * one_layer
    layers = dealt.edge if head_is_slowest else dealt.middle
    work = dealt.rounds * layers

    matmul = work * (layer.matmul_forward + layer.matmul_backward)
    attention = work * (layer.attention_forward + layer.attention_backward)
    elementwise = work * (layer.elementwise_forward + layer.elementwise_backward)
    output_head = dealt.rounds * head if head_is_slowest else 0.0
    recompute = work * recompute_time(layer, layout.recompute)
    tensor_parallel = work * (layer.tensor_forward + layer.tensor_backward)
    context_parallel = work * (layer.context_forward + layer.context_backward)
    expert_parallel = work * (layer.expert_forward + layer.expert_backward)
    transfer = dealt.rounds * transfer_time(machine, practice, held, layout)
    middle = dealt.rounds * dealt.middle * one_layer + transfer
    idle = bubble_share(layout.pipeline, layout.interleave, dealt.rounds)
    bubble = (1.0 - practice.bubble_filled) * idle * middle
    data_parallel = data_parallel_time(machine, practice, held, layer, layout, dealt)
    data_parallel += scales_time(machine, layout, dealt)
    optimizer = optimizer_time(machine, held, layout, dealt)

    compute = matmul + attention + elementwise + output_head + recompute + optimizer
    network = tensor_parallel + context_parallel + expert_parallel + work * gathering
    whole = compute + network + transfer + bubble + data_parallel
    stragglers = straggler_share(practice.jitter, chips_used(layout)) * whole
    return StepTime(
        matmul, attention, elementwise, output_head, recompute, tensor_parallel,
        context_parallel, expert_parallel, transfer, bubble, work * gathering, data_parallel,
        optimizer, stragglers, practice.overhead,
    )  # fmt: skip


@jit
def least_time(
    practice: Practice, layer: BlockTime, head: float, layout: Layout, dealt: Deal
) -> float:  # fmt: skip
    """Time that no step of a layout can beat, stragglers and overhead left out, s.

    It lacks what copies of the model and stages say to each other.
    """
    one_layer = forward_time(layer) + backward_time(layer, layout.recompute)
    pace = max(dealt.middle * one_layer, dealt.edge * one_layer + head)
    filling = (layout.pipeline - 1.0) / layout.interleave * dealt.middle * one_layer
    return dealt.rounds * pace + (1.0 - practice.bubble_filled) * filling


@jit
def shortest_time(
    practice: Practice, one_layer: float, head: float, layers: float, pipeline: int,
    interleave: int, rounds: int,
) -> float:  # fmt: skip
    """The same for all schedules of a split, however ``layers`` to a stage are dealt out, s.

    The fullest stage holds at least an even share of the layers, and the ends at least one
    layer less than the others.
    """
    pace = max(layers * one_layer, max(layers - 1.0, 0.0) * one_layer + head)
    filling = (pipeline - 1.0) / interleave * layers * one_layer
    return rounds * pace + (1.0 - practice.bubble_filled) * filling


@jit
def transfer_time(machine: Machine, practice: Practice, held: Holding, layout: Layout) -> float:
    """Exposed time of passing one microbatch through a stage's ends, there and back, s."""
    if layout.pipeline == 1:
        return 0.0
    send = 2.0 * layout.interleave * send_time(machine, chips_used(layout), held.passed)
    return send * (1.0 - practice.pipeline_overlap * (1.0 - practice.overlap_cost))
