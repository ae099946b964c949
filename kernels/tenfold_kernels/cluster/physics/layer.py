"""Time of one layer for one microbatch on one chip of a tensor-parallel group."""

from typing import NamedTuple

from tenfold_kernels.cluster.physics.collectives import shard_time
from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.layout import Recompute
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.roofline import (
    BYTES,
    attention_time,
    elementwise_time,
    linear_backward_time,
    linear_forward_time,
    matmul_time,
)
from tenfold_kernels.cluster.physics.transformer import Transformer, kv_width

BACKWARD_ATTENTION = 2.5  # five matrix products against two, scores being computed again
LOGIT_TRAFFIC = 16.0  # bytes moved per logit by the loss: read and written forward and backward
LAYER_KERNELS = 6.0  # two normalisations, two additions, rotation, activation
RENEWED_KERNELS = 3.0  # two normalisations and the activation
LOSS_KERNELS = 4.0

SELECTIVE = int(Recompute.SELECTIVE)
FULL = int(Recompute.FULL)


class LayerTime(NamedTuple):
    """Seconds that one layer takes for one microbatch.

    ``renewed`` is the elementwise work that selective recomputation does again.
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


@jit
def layer_time(
    machine: Machine, practice: Practice, model: Transformer, tensor: int, microbatch: int
) -> LayerTime:
    """Time a layer by its parts.

    With sequence parallelism, what is not a matrix product works on a tensor-parallel share
    of the tokens, and each of the two blocks gathers its input and scatters its output.

    Source: Korthikanti et al. 2022 for the split; FLOPs and traffic are counted.
    """
    tokens = float(microbatch * model.sequence)
    hidden, kv = float(model.hidden), kv_width(model, tensor)
    ffn = model.ffn / tensor
    attended = hidden / tensor
    up = (1.0 + model.gated) * ffn
    gradient = practice.gradient_bytes

    forward = (
        linear_forward_time(machine, tokens, hidden, attended + 2.0 * kv)
        + linear_forward_time(machine, tokens, attended, hidden)
        + linear_forward_time(machine, tokens, hidden, up)
        + linear_forward_time(machine, tokens, ffn, hidden)
    )
    backward = (
        linear_backward_time(machine, tokens, hidden, attended + 2.0 * kv, gradient)
        + linear_backward_time(machine, tokens, attended, hidden, gradient)
        + linear_backward_time(machine, tokens, hidden, up, gradient)
        + linear_backward_time(machine, tokens, ffn, hidden, gradient)
    )

    causal = 2.0 * tokens * model.sequence * attended  # half of the square is masked
    scores = BYTES * tokens * 2.0 * (attended + kv)
    scores += practice.score_bytes * tokens * model.sequence * model.heads / tensor
    attention = attention_time(machine, causal, scores)
    attention_backward = attention_time(
        machine, BACKWARD_ATTENTION * causal, BACKWARD_ATTENTION * scores
    )

    share = BYTES * tokens * hidden / tensor
    norms = 4.0 * share  # two, each reads and writes
    activation = BYTES * tokens * (up + ffn)
    residuals = 6.0 * share  # two additions, each reads twice and writes
    rotation = BYTES * tokens * 2.0 * (attended + kv)
    moved = norms + activation + residuals + rotation

    exposed = 1.0 - practice.tensor_overlap
    collective = exposed * shard_time(machine, tensor, 1, BYTES * tokens * hidden)
    return LayerTime(
        forward,
        backward,
        attention,
        attention_backward,
        elementwise_time(machine, moved, LAYER_KERNELS),
        elementwise_time(machine, 2.0 * moved, LAYER_KERNELS),
        elementwise_time(machine, norms + activation, RENEWED_KERNELS),
        4.0 * collective,
        4.0 * collective,
    )


@jit
def recompute_time(layer: LayerTime, recompute: int) -> float:
    """Time of what is computed again, s."""
    if recompute == FULL:
        return forward_time(layer)
    return layer.renewed if recompute == SELECTIVE else 0.0


@jit
def forward_time(layer: LayerTime) -> float:
    """Time of a layer's forward pass, s."""
    compute = layer.matmul_forward + layer.attention_forward + layer.elementwise_forward
    return compute + layer.tensor_forward


@jit
def backward_time(layer: LayerTime, recompute: int) -> float:
    """Time of a layer's backward pass with what it computes again, s."""
    compute = layer.matmul_backward + layer.attention_backward + layer.elementwise_backward
    return compute + layer.tensor_backward + recompute_time(layer, recompute)


@jit
def head_time(machine: Machine, model: Transformer, tensor: int, microbatch: int) -> float:
    """Time of the output head and its loss for one microbatch, forward and backward, s.

    Three matrix products in 16 bits, and the loss in 32 bits.
    """
    tokens = float(microbatch * model.sequence)
    logits = model.vocabulary / tensor
    rate, hidden = machine.matmul_rate_16bit, float(model.hidden)
    moved = BYTES * (tokens * (logits + hidden) + logits * hidden)
    products = matmul_time(machine, rate, tokens, logits, hidden, moved)
    products += matmul_time(machine, rate, tokens, hidden, logits, moved)
    products += matmul_time(machine, rate, logits, hidden, tokens, moved)
    return products + elementwise_time(machine, LOGIT_TRAFFIC * tokens * logits, LOSS_KERNELS)
