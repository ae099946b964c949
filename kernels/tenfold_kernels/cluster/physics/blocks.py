"""Time of the two blocks of a layer for one microbatch on one chip."""

from math import inf
from typing import NamedTuple

from tenfold_kernels.cluster.physics.collectives import (
    exchange_time,
    exposed_time,
    shard_time,
)
from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.roofline import (
    BYTES,
    attention_time,
    elementwise_time,
    grouped_time,
    linear_backward_time,
    linear_forward_time,
)
from tenfold_kernels.cluster.physics.transformer import (
    ROTARY,
    Transformer,
    attended_width,
    kv_width,
)

BACKWARD_ATTENTION = 2.5  # five matrix products against two, scores being computed again
USUAL_WIDTH = 128.0  # of the heads that attention kernels are measured with
USUAL_SOFTMAX = 64.0  # width of heads whose products take as long as their softmax, on H100
BLOCK_KERNELS = 3.0  # normalisation, addition, rotation or activation
PERMUTE_KERNELS = 6.0  # routing, sorting tokens by expert and back, weighting


class BlockTime(NamedTuple):
    """Seconds that a block takes for one microbatch.

    ``renewed`` is the work that selective recomputation does again.
    """

    matmul_forward: float
    matmul_backward: float
    attention_forward: float
    attention_backward: float
    elementwise_forward: float
    elementwise_backward: float
    renewed: float
    tensor_forward: float
    tensor_backward: float
    context_forward: float
    context_backward: float
    expert_forward: float
    expert_backward: float


@jit
def mixed(first: BlockTime, second: BlockTime, share: float) -> BlockTime:
    """Average of two blocks, the second with a weight."""
    rest = 1.0 - share
    return BlockTime(
        rest * first[0] + share * second[0], rest * first[1] + share * second[1],
        rest * first[2] + share * second[2], rest * first[3] + share * second[3],
        rest * first[4] + share * second[4], rest * first[5] + share * second[5],
        rest * first[6] + share * second[6], rest * first[7] + share * second[7],
        rest * first[8] + share * second[8], rest * first[9] + share * second[9],
        rest * first[10] + share * second[10], rest * first[11] + share * second[11],
        rest * first[12] + share * second[12],
    )  # fmt: skip


@jit
def together(first: BlockTime, second: BlockTime) -> BlockTime:
    """Sum of two blocks."""
    return BlockTime(
        first[0] + second[0], first[1] + second[1], first[2] + second[2], first[3] + second[3],
        first[4] + second[4], first[5] + second[5], first[6] + second[6], first[7] + second[7],
        first[8] + second[8], first[9] + second[9], first[10] + second[10],
        first[11] + second[11], first[12] + second[12],
    )  # fmt: skip


@jit
def shared_bytes(practice: Practice, tensor: int, whole: float) -> float:
    """Bytes of a hidden state that one chip works on where it is not a matrix product."""
    return whole / tensor if practice.sequence_parallel > 0.0 else whole


@jit
def gather_time(machine: Machine, practice: Practice, tensor: int, payload: float) -> float:
    """Exposed time of a block's gather of its input and scatter of its output, s."""
    time = 2.0 * shard_time(machine, tensor, 1, payload)
    return exposed_time(practice, time, practice.tensor_overlap, inf)


@jit
def cast_time(machine: Machine, numbers: float) -> float:
    """Time to bring numbers into the precision of the matrix products, s."""
    if machine.cast_bytes == 0.0:
        return 0.0
    return elementwise_time(machine, machine.cast_bytes * numbers, 1.0)


@jit
def softmax_factor(machine: Machine, width: float) -> float:
    """Time of attention with heads of a width, over the usual one with as many FLOPs.

    Each score costs one exponential however wide the head is: the narrower heads are, and the
    faster matrix products have become, the more of the time goes to softmax.

    Source: Shah et al. 2024, FlashAttention 3, section 1.
    """
    return (1.0 + machine.softmax_width / width) / (1.0 + USUAL_SOFTMAX / USUAL_WIDTH)


@jit
def attention_block(
    machine: Machine, practice: Practice, model: Transformer, tensor: int, context: int,
    tokens: float,
) -> BlockTime:  # fmt: skip
    """Time an attention block on ``tokens`` tokens, its share of a sequence cut by context.

    Keys and values of the rest of each sequence come around while scores are computed.

    Source: Korthikanti et al. 2022 for tensor and sequence parallelism; Liu et al. 2023,
    ring attention; FLOPs and traffic are counted.
    """
    hidden, kv = float(model.hidden), kv_width(model, tensor)
    attended, gradient = attended_width(model, tensor), practice.gradient_bytes
    widened = 0.0
    if model.kv_rank == 0:
        produced = attended + 2.0 * kv
        forward = linear_forward_time(machine, tokens, hidden, produced)
        backward = linear_backward_time(machine, tokens, hidden, produced, gradient)
    else:
        kv = attended
        rotary = ROTARY * model.heads / tensor
        narrow, share = float(model.query_rank + model.kv_rank), tokens
        if practice.sequence_parallel > 0.0:
            share = tokens / tensor
        produced = attended + rotary + 2.0 * kv + narrow / tensor
        widened = linear_forward_time(machine, tokens, model.query_rank * 1.0, attended + rotary)
        widened += linear_forward_time(machine, tokens, model.kv_rank * 1.0, 2.0 * kv)
        forward = linear_forward_time(machine, share, hidden, narrow + ROTARY) + widened
        backward = linear_backward_time(machine, share, hidden, narrow + ROTARY, gradient)
        backward += linear_backward_time(
            machine, tokens, model.query_rank * 1.0, attended + rotary, gradient
        )
        backward += linear_backward_time(machine, tokens, model.kv_rank * 1.0, 2.0 * kv, gradient)
    forward += linear_forward_time(machine, tokens, attended, hidden)
    backward += linear_backward_time(machine, tokens, attended, hidden, gradient)

    wide = attended + (ROTARY * model.heads / tensor / 2.0 if model.kv_rank > 0 else 0.0)
    causal = 2.0 * tokens * model.sequence * wide  # half of the square is masked
    scores = BYTES * tokens * 2.0 * (attended + kv)
    scores += practice.score_bytes * tokens * model.sequence * model.heads / tensor
    causal *= softmax_factor(machine, wide * tensor / model.heads)
    attention = attention_time(machine, causal, scores)
    behind = attention_time(machine, BACKWARD_ATTENTION * causal, BACKWARD_ATTENTION * scores)

    share_bytes = shared_bytes(practice, tensor, BYTES * tokens * hidden)
    norm, residual = 2.0 * share_bytes, 3.0 * share_bytes
    rotation = BYTES * tokens * 2.0 * (attended + kv)
    moved = norm + residual + rotation
    casts = cast_time(machine, tokens * (hidden + attended))
    backward_casts = cast_time(machine, tokens * (hidden + produced))
    gather = gather_time(machine, practice, tensor, BYTES * tokens * hidden)
    ring = shard_time(machine, context, tensor, BYTES * tokens * context * 2.0 * kv)
    passed = exposed_time(practice, ring, practice.context_overlap, attention)
    passed_back = exposed_time(practice, 2.0 * ring, practice.context_overlap, behind)
    return BlockTime(
        forward, backward, attention, behind,
        elementwise_time(machine, moved, BLOCK_KERNELS) + casts,
        elementwise_time(machine, 2.0 * moved, BLOCK_KERNELS) + backward_casts,
        elementwise_time(machine, norm, 1.0) + widened,
        gather, gather, passed, passed_back, 0.0, 0.0,
    )  # fmt: skip


@jit
def dense_block(
    machine: Machine, practice: Practice, model: Transformer, tensor: int, tokens: float,
    width: float,
) -> BlockTime:  # fmt: skip
    """Time a feed-forward block of a width that every token visits."""
    if width == 0.0:
        return BlockTime(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    hidden, gradient = float(model.hidden), practice.gradient_bytes
    ffn = width / tensor
    up = (1.0 + model.gated) * ffn
    forward = linear_forward_time(machine, tokens, hidden, up)
    forward += linear_forward_time(machine, tokens, ffn, hidden)
    backward = linear_backward_time(machine, tokens, hidden, up, gradient)
    backward += linear_backward_time(machine, tokens, ffn, hidden, gradient)
    share_bytes = shared_bytes(practice, tensor, BYTES * tokens * hidden)
    norm, residual = 2.0 * share_bytes, 3.0 * share_bytes
    activation = BYTES * tokens * (up + ffn)
    moved = norm + residual + activation
    gather = gather_time(machine, practice, tensor, BYTES * tokens * hidden)
    return BlockTime(
        forward, backward, 0.0, 0.0,
        elementwise_time(machine, moved, BLOCK_KERNELS)
        + cast_time(machine, tokens * (hidden + ffn)),
        elementwise_time(machine, 2.0 * moved, BLOCK_KERNELS)
        + cast_time(machine, tokens * (hidden + up)),
        elementwise_time(machine, norm + activation, 2.0),
        gather, gather, 0.0, 0.0, 0.0, 0.0,
    )  # fmt: skip


@jit
def expert_block(
    machine: Machine, practice: Practice, model: Transformer, tensor: int, expert: int,
    tokens: float,
) -> BlockTime:  # fmt: skip
    """Time the experts' part of a block: dispatch, grouped products, and the way back.

    Each chip of a tensor-parallel group dispatches its own share of the tokens.

    Source: Lepikhin et al. 2020, GShard; FLOPs and traffic are counted.
    """
    hidden, width = float(model.hidden), float(model.expert_ffn)
    own = tokens / tensor
    copies = own * model.routed
    rows = copies * practice.imbalance
    groups = model.experts / expert
    up = (1.0 + model.gated) * width
    operand, gradient = machine.operand_bytes, practice.gradient_bytes
    weights = groups * hidden * (up + width)
    inputs = rows * (hidden + width)
    outputs = rows * (up + hidden)
    forward = grouped_time(
        machine, rows, up, hidden, groups,
        operand * (rows * hidden + groups * hidden * up) + BYTES * rows * up,
    )  # fmt: skip
    forward += grouped_time(
        machine, rows, hidden, width, groups,
        operand * (rows * width + groups * hidden * width) + BYTES * rows * hidden,
    )  # fmt: skip
    backward = 2.0 * forward + max(2.0 * gradient - operand, 0.0) * weights / machine.memory_rate
    activation = practice.sparse_traffic * BYTES * rows * (up + width)
    permuted = practice.sparse_traffic * BYTES * own * hidden * (2.0 * model.routed + 2.0)
    exchange = 2.0 * exchange_time(
        machine, practice, expert, model.routed * 1.0, model.experts * 1.0, BYTES * own * hidden
    )
    exposed = exposed_time(practice, exchange, practice.expert_overlap, inf)
    return BlockTime(
        forward, backward, 0.0, 0.0,
        elementwise_time(machine, activation + permuted, PERMUTE_KERNELS)
        + cast_time(machine, inputs),
        elementwise_time(machine, 2.0 * (activation + permuted), PERMUTE_KERNELS)
        + cast_time(machine, outputs),
        elementwise_time(machine, activation, 1.0),
        0.0, 0.0, 0.0, 0.0, exposed, exposed,
    )  # fmt: skip
