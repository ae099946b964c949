"""What one chip holds of a layer, and of a microbatch in it."""

from typing import NamedTuple

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.machine import Practice
from tenfold_kernels.cluster.physics.roofline import BYTES
from tenfold_kernels.cluster.physics.transformer import (
    Transformer,
    attended_width,
    embedding_parameters,
    expert_parameters,
    kv_width,
    layer_parameters,
    sparse_share,
)

LOGIT_BYTES = 6.0  # a logit in 16 bits and its probability in 32


class Holding(NamedTuple):
    """Parameters and bytes on one chip.

    Parameters
    ----------
    layer, experts, embedding : float
        Parameters of one layer without and of its experts, and of one embedding.
    embeddings : float
        Parameters of both embeddings, counted once where they are tied.
    passed : float
        Bytes that a chip passes to the next stage for one microbatch: a share of the group's.
    inputs : float
        Bytes of one layer's input for one microbatch.
    kept : float
        Bytes that one layer keeps of one microbatch if cheap parts are computed again.
    renewable : float
        Bytes of those cheap parts.
    gathered : float
        Bytes of one block's input, gathered from the whole group.
    logits : float
        Bytes of the logits of one microbatch.
    """

    layer: float
    experts: float
    embedding: float
    embeddings: float
    passed: float
    inputs: float
    kept: float
    renewable: float
    gathered: float
    logits: float


@jit
def holding(
    practice: Practice, model: Transformer, tensor: int, context: int, expert: int,
    microbatch: int,
) -> Holding:  # fmt: skip
    """Add up what a chip holds.

    Kept of a layer are the inputs of both normalisations, queries, keys, values, the
    attended values and the feed-forward block's projections; normalised inputs and the
    activation function's output can be computed again. Tensor parallelism divides what
    belongs to heads and columns, sequence parallelism also the rest. Latent attention keeps
    the narrow vectors and widens them again.

    Source: Korthikanti et al. 2022, with fused attention instead of kept scores and no
    dropout; Liu et al. 2024 (DeepSeek-V3), section 3.2.3, for latent attention.
    """
    tokens = microbatch * float(model.sequence) / context
    share = model.hidden / tensor if practice.sequence_parallel > 0.0 else float(model.hidden)
    attended, kv = attended_width(model, tensor), kv_width(model, tensor)
    sparse = sparse_share(model)
    blocks = ((1.0 - sparse) * model.ffn + sparse * model.shared_ffn) / tensor
    visited = sparse * practice.imbalance * model.routed / tensor
    up = (1.0 + model.gated) * (blocks + visited * model.expert_ffn)
    down = blocks + visited * model.expert_ffn
    embedding = embedding_parameters(model, tensor)
    heads, widened = 2.0 * attended + 2.0 * kv, 0.0
    if model.kv_rank > 0:
        heads, widened = attended + model.query_rank + model.kv_rank, 3.0 * attended
    return Holding(
        layer_parameters(model, tensor),
        expert_parameters(model, expert),
        embedding,
        (2.0 - model.tied) * embedding,
        BYTES * tokens * model.hidden / tensor,
        BYTES * tokens * share,
        BYTES * tokens * (2.0 * share + heads + visited * model.hidden + up),
        BYTES * tokens * (2.0 * share + widened + down),
        BYTES * tokens * model.hidden,
        LOGIT_BYTES * tokens * (model.vocabulary / tensor),
    )
