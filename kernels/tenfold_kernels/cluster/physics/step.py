"""Time of one training step, by what it is spent on."""

from math import log, sqrt
from typing import NamedTuple

from tenfold_kernels.cluster.physics.collectives import exposed_time, send_time, shard_time
from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.holding import Holding
from tenfold_kernels.cluster.physics.layer import (
    LayerTime,
    backward_time,
    forward_time,
    recompute_time,
)
from tenfold_kernels.cluster.physics.layout import (
    Deal,
    Layout,
    chips_used,
)
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.memory import most_parameters
from tenfold_kernels.cluster.physics.roofline import BYTES

OPTIMIZER_TRAFFIC = 34.0  # bytes moved per parameter: three states in 32 bits read and
# written, the gradient read for its norm and for the update, the weight written


class StepTime(NamedTuple):
    """Seconds of a step on the chips that set its pace."""

    matmul: float
    attention: float
    elementwise: float
    output_head: float
    recompute: float
    tensor_parallel: float
    pipeline_transfer: float
    pipeline_bubble: float
    data_parallel: float
    optimizer: float
    stragglers: float
    overhead: float


@jit
def total_time(step: StepTime) -> float:
    """All parts together, s."""
    compute = step.matmul + step.attention + step.elementwise + step.output_head + step.recompute
    model_parallel = step.tensor_parallel + step.pipeline_transfer + step.pipeline_bubble
    rest = step.data_parallel + step.optimizer + step.stragglers + step.overhead
    return compute + model_parallel + rest


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
    machine: Machine, practice: Practice, held: Holding, layer: LayerTime, head: float,
    layout: Layout, dealt: Deal,
) -> StepTime:  # fmt: skip
    """Time a step under 1F1B with interleaving.

    Every stage works through all microbatches at the pace of the slowest stage, which may be
    the last one with its output head; filling and draining the pipeline adds a bubble.
    Gradients are reduced and weights gathered while the pipeline drains and fills.
    """
    forward, backward = forward_time(layer), backward_time(layer, layout.recompute)
    one_layer = forward + backward
    head_is_slowest = dealt.edge * one_layer + head >= dealt.middle * one_layer
    layers = dealt.edge if head_is_slowest else dealt.middle
    work = float(dealt.rounds * layers)

    matmul = work * (layer.matmul_forward + layer.matmul_backward)
    attention = work * (layer.attention_forward + layer.attention_backward)
    elementwise = work * (layer.elementwise_forward + layer.elementwise_backward)
    output_head = dealt.rounds * head if head_is_slowest else 0.0
    recompute = work * recompute_time(layer, layout.recompute)
    tensor_parallel = work * (layer.tensor_forward + layer.tensor_backward)
    transfer = dealt.rounds * transfer_time(machine, practice, held, layout)
    middle = dealt.rounds * dealt.middle * one_layer + transfer
    bubble = bubble_share(layout.pipeline, layout.interleave, dealt.rounds) * middle
    data_parallel = data_parallel_time(
        machine, practice, held, layout, dealt, dealt.middle * forward, dealt.middle * backward
    )
    optimizer = optimizer_time(machine, held, layout, dealt)

    compute = matmul + attention + elementwise + output_head + recompute + optimizer
    together = compute + tensor_parallel + transfer + bubble + data_parallel
    stragglers = straggler_share(practice.jitter, chips_used(layout)) * together
    return StepTime(
        matmul, attention, elementwise, output_head, recompute, tensor_parallel, transfer,
        bubble, data_parallel, optimizer, stragglers, practice.overhead,
    )  # fmt: skip


@jit
def least_time(layer: LayerTime, layout: Layout, dealt: Deal) -> float:
    """Time that no step of a layout can beat: its layers and the bubble they leave, s."""
    one_layer = forward_time(layer) + backward_time(layer, layout.recompute)
    worked = dealt.rounds * dealt.edge
    filling = (layout.pipeline - 1.0) / layout.interleave * dealt.middle
    return (worked + filling) * one_layer


@jit
def transfer_time(machine: Machine, practice: Practice, held: Holding, layout: Layout) -> float:
    """Exposed time of passing one microbatch through a stage's ends, there and back, s."""
    if layout.pipeline == 1:
        return 0.0
    send = send_time(machine, chips_used(layout), held.inputs)
    return 2.0 * layout.interleave * (1.0 - practice.pipeline_overlap) * send


@jit
def data_parallel_time(
    machine: Machine, practice: Practice, held: Holding, layout: Layout, dealt: Deal,
    forward: float, backward: float,
) -> float:  # fmt: skip
    """Exposed time of reducing gradients and gathering weights once per step, s.

    ``forward`` and ``backward`` are a stage's times for one microbatch. Without
    interleaving, one microbatch's pass is the window behind which communication can hide;
    with it, pieces finish early and the window widens to a round of the pipeline.
    """
    if layout.data == 1:
        return 0.0
    count = most_parameters(held, layout, dealt)
    pieces = float(layout.interleave)
    window = (1.0 + layout.pipeline * (pieces - 1.0)) / pieces
    reduce = shard_time(machine, layout.data, layout.tensor, practice.gradient_bytes * count)
    if layout.sharded == 0:
        return exposed_time(2.0 * reduce, practice.data_overlap, window * backward)
    gather = shard_time(machine, layout.data, layout.tensor, BYTES * count)
    return exposed_time(reduce, practice.data_overlap, window * backward) + exposed_time(
        gather, practice.data_overlap, window * forward
    )


@jit
def optimizer_time(machine: Machine, held: Holding, layout: Layout, dealt: Deal) -> float:
    """Time to update the weights: memory traffic only, s."""
    replicas = layout.data if layout.sharded == 1 else 1
    return OPTIMIZER_TRAFFIC * most_parameters(held, layout, dealt) / replicas / machine.memory_rate
