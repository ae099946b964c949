"""Time of one layer for one microbatch on one chip, and of the output head."""

from tenfold_kernels.cluster.physics.blocks import (
    BlockTime,
    attention_block,
    dense_block,
    expert_block,
    mixed,
    together,
)
from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.layout import Recompute
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.roofline import BYTES, elementwise_time, matmul_time
from tenfold_kernels.cluster.physics.transformer import Transformer, sparse_share

LOGIT_TRAFFIC = 16.0  # bytes moved per logit by the loss: read and written forward and backward
LOSS_KERNELS = 4.0

SELECTIVE = int(Recompute.SELECTIVE)
FULL = int(Recompute.FULL)


@jit
def layer_time(
    machine: Machine, practice: Practice, model: Transformer, tensor: int, context: int,
    expert: int, microbatch: int,
) -> BlockTime:  # fmt: skip
    """Time an average layer by its parts."""
    tokens = microbatch * float(model.sequence) / context
    attention = attention_block(machine, practice, model, tensor, context, tokens)
    block = dense_block(machine, practice, model, tensor, tokens, float(model.ffn))
    sparse = sparse_share(model)
    if sparse > 0.0:
        shared = dense_block(machine, practice, model, tensor, tokens, float(model.shared_ffn))
        experts = expert_block(machine, practice, model, tensor, expert, tokens)
        visited = together(shared, experts)
        waits = waiting(practice, together(attention, visited))
        block = mixed(block, together(visited, waits), sparse)
    return together(attention, block)


@jit
def waiting(practice: Practice, layer: BlockTime) -> BlockTime:
    """Time of a layer with experts in which the chip waits for its host.

    Tokens are counted by expert on the chip, and the host reads the counts before it can hand
    out the experts' kernels: for as long, the chip has nothing to do. Nor can the layer be
    faster than the host hands out its kernels.
    """
    forward = practice.sparse_overhead + max(practice.sparse_launch - forward_time(layer), 0.0)
    behind = layer.matmul_backward + layer.attention_backward + layer.elementwise_backward
    behind += layer.tensor_backward + layer.context_backward + layer.expert_backward
    backward = practice.sparse_overhead + max(practice.sparse_launch - behind, 0.0)
    return BlockTime(
        0.0, 0.0, 0.0, 0.0, forward, backward, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0
    )  # fmt: skip


@jit
def compute_time(layer: BlockTime) -> float:
    """Time of a layer's arithmetic and memory traffic, there and back, s."""
    return (
        layer.matmul_forward + layer.matmul_backward
        + layer.attention_forward + layer.attention_backward
        + layer.elementwise_forward + layer.elementwise_backward
    )  # fmt: skip


@jit
def recompute_time(layer: BlockTime, recompute: int) -> float:
    """Time of what is computed again, s."""
    if recompute == FULL:
        return forward_time(layer)
    return layer.renewed if recompute == SELECTIVE else 0.0


@jit
def forward_time(layer: BlockTime) -> float:
    """Time of a layer's forward pass, s."""
    compute = layer.matmul_forward + layer.attention_forward + layer.elementwise_forward
    return compute + layer.tensor_forward + layer.context_forward + layer.expert_forward


@jit
def backward_time(layer: BlockTime, recompute: int) -> float:
    """Time of a layer's backward pass with what it computes again, s."""
    compute = layer.matmul_backward + layer.attention_backward + layer.elementwise_backward
    network = layer.tensor_backward + layer.context_backward + layer.expert_backward
    return compute + network + recompute_time(layer, recompute)


@jit
def head_time(
    machine: Machine, model: Transformer, tensor: int, context: int, microbatch: int
) -> float:
    """Time of the output head and its loss for one microbatch, forward and backward, s.

    Three matrix products in 16 bits, and the loss in 32 bits.
    """
    tokens = microbatch * float(model.sequence) / context
    logits = model.vocabulary / tensor
    rate, hidden = machine.matmul_rate_16bit, float(model.hidden)
    moved = BYTES * (tokens * (logits + hidden) + logits * hidden)
    products = matmul_time(machine, rate, tokens, logits, hidden, moved)
    products += matmul_time(machine, rate, tokens, hidden, logits, moved)
    products += matmul_time(machine, rate, logits, hidden, tokens, moved)
    return products + elementwise_time(machine, LOGIT_TRAFFIC * tokens * logits, LOSS_KERNELS)
