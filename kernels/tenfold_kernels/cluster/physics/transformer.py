"""A dense transformer in numbers: its shape, its parameters, its arithmetic."""

from typing import NamedTuple

from tenfold_kernels.cluster.physics.compiled import jit


class Transformer(NamedTuple):
    """Shape of a dense decoder.

    ``kv_heads`` below ``heads`` is grouped-query attention; ``gated`` is 1 where the
    feed-forward block multiplies two projections (SwiGLU), ``tied`` is 1 where input and
    output share one embedding.
    """

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    ffn: int
    gated: int
    tied: int
    vocabulary: int
    sequence: int


@jit
def kv_width(model: Transformer, tensor: int) -> float:
    """Width of keys (or values) on one of ``tensor`` chips.

    A chip holds at least one head: with more chips than heads, heads are copied.
    """
    head = model.hidden / model.heads
    return head * max(model.kv_heads / tensor, 1.0)


@jit
def layer_parameters(model: Transformer, tensor: int) -> float:
    """Parameters of one layer on one of ``tensor`` chips.

    Query, key, value and output projections, feed-forward block, two normalisations;
    biases are left out (under 0.01 %).
    """
    projections = (2 * model.hidden + (2 + model.gated) * model.ffn) / tensor
    return model.hidden * (projections + 2.0 * kv_width(model, tensor) + 2.0)


@jit
def embedding_parameters(model: Transformer, tensor: int) -> float:
    """Parameters of one embedding on one of ``tensor`` chips."""
    return model.vocabulary * model.hidden / tensor


@jit
def parameters(model: Transformer) -> float:
    """Parameters of the whole model."""
    embeddings = 2.0 - model.tied
    return model.layers * layer_parameters(model, 1) + embeddings * embedding_parameters(model, 1)


@jit
def flops_per_sequence(model: Transformer) -> float:
    """Model FLOPs of training on one sequence, forward and backward.

    Six per matrix parameter and token, output head included, and the full square of
    attention although causal attention needs half of it. Recomputation does not count.

    Source: Korthikanti et al. 2022, equation A.1, extended to grouped-query attention and
    gated feed-forward blocks.
    """
    matrices = layer_parameters(model, 1) - 2.0 * model.hidden
    linear = 6.0 * (model.layers * matrices + embedding_parameters(model, 1))
    attention = 12.0 * model.layers * model.sequence * model.hidden
    return model.sequence * (linear + attention)
