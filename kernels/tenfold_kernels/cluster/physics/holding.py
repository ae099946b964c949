"""What one chip of a tensor-parallel group holds of a layer, and of a microbatch in it."""

from typing import NamedTuple

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.roofline import BYTES
from tenfold_kernels.cluster.physics.transformer import (
    Transformer,
    embedding_parameters,
    kv_width,
    layer_parameters,
)

LOGIT_BYTES = 6.0  # a logit in 16 bits and its probability in 32


class Holding(NamedTuple):
    """Parameters and bytes on one chip.

    Parameters
    ----------
    layer, embedding : float
        Parameters of one layer and of one embedding.
    embeddings : float
        Parameters of both embeddings, counted once where they are tied.
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
    embedding: float
    embeddings: float
    inputs: float
    kept: float
    renewable: float
    gathered: float
    logits: float


@jit
def holding(model: Transformer, tensor: int, microbatch: int) -> Holding:
    """Add up what a chip holds.

    Kept of a layer are the inputs of both normalisations, queries, keys, values, the
    attended values and the feed-forward block's projections; normalised inputs and the
    activation function's output can be computed again. Sequence parallelism divides all of
    it by the size of the group.

    Source: Korthikanti et al. 2022, with fused attention instead of kept scores and no
    dropout.
    """
    tokens = BYTES * microbatch * model.sequence
    share, ffn = model.hidden / tensor, model.ffn / tensor
    embedding = embedding_parameters(model, tensor)
    return Holding(
        layer_parameters(model, tensor),
        embedding,
        (2.0 - model.tied) * embedding,
        tokens * share,
        tokens * (4.0 * share + 2.0 * kv_width(model, tensor) + (1.0 + model.gated) * ffn),
        tokens * (2.0 * share + ffn),
        tokens * model.hidden,
        LOGIT_BYTES * microbatch * model.sequence * (model.vocabulary / tensor),
    )
