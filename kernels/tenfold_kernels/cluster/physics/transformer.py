"""A transformer in numbers: its shape, its parameters, its arithmetic."""

from typing import NamedTuple

from tenfold_kernels.cluster.physics.compiled import jit

ROTARY = 64.0  # width of the position part of a latent head, Liu et al. 2024 (DeepSeek-V2)


class Transformer(NamedTuple):
    """Shape of a decoder, dense or with a mixture of experts.

    ``kv_heads`` below ``heads`` is grouped-query attention; ``query_rank`` and ``kv_rank``
    above 0 are multi-head latent attention. ``gated`` is 1 where the feed-forward block
    multiplies two projections (SwiGLU), ``tied`` is 1 where input and output share one
    embedding. With ``experts`` above 0, all but ``dense_layers`` replace the feed-forward
    block of width ``ffn`` by experts of width ``expert_ffn``, of which each token visits
    ``routed``, and by shared ones of width ``shared_ffn`` in all.
    """

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    head_width: int
    ffn: int
    gated: int
    tied: int
    vocabulary: int
    sequence: int
    experts: int = 0
    routed: int = 0
    expert_ffn: int = 0
    shared_ffn: int = 0
    dense_layers: int = 0
    query_rank: int = 0
    kv_rank: int = 0


@jit
def sparse_share(model: Transformer) -> float:
    """Share of the layers that hold experts."""
    return 1.0 - model.dense_layers / model.layers if model.experts > 0 else 0.0


@jit
def attended_width(model: Transformer, tensor: int) -> float:
    """Width of all queries (or attended values) on one of ``tensor`` chips."""
    return model.heads * float(model.head_width) / tensor


@jit
def kv_width(model: Transformer, tensor: int) -> float:
    """Width of keys (or values) on one of ``tensor`` chips.

    A chip holds at least one head: with more chips than heads, heads are copied.
    """
    return model.head_width * max(model.kv_heads / tensor, 1.0)


@jit
def attention_parameters(model: Transformer, tensor: int) -> float:
    """Matrix parameters of one attention block on one of ``tensor`` chips.

    Latent attention presses hidden states into a narrow vector, on every chip, and widens
    it into heads, on the chip that holds them.
    """
    hidden, attended = float(model.hidden), attended_width(model, tensor)
    if model.kv_rank == 0:
        return hidden * (2.0 * attended + 2.0 * kv_width(model, tensor))
    rotary = ROTARY * model.heads / tensor
    queries = hidden * model.query_rank + model.query_rank * (attended + rotary)
    narrow = hidden * (model.kv_rank + ROTARY)
    return queries + narrow + model.kv_rank * 2.0 * attended + attended * hidden


@jit
def block_parameters(model: Transformer, width: float) -> float:
    """Matrix parameters of a feed-forward block of a width."""
    return (2.0 + model.gated) * model.hidden * width


@jit
def layer_parameters(model: Transformer, tensor: int) -> float:
    """Parameters of an average layer on one of ``tensor`` chips, experts left out.

    Attention, the part of feed-forward blocks that every token visits, two normalisations;
    biases are left out (under 0.01 %).
    """
    sparse = sparse_share(model)
    blocks = (1.0 - sparse) * model.ffn + sparse * model.shared_ffn
    feed_forward = block_parameters(model, blocks / tensor) + sparse * model.hidden * model.experts
    return attention_parameters(model, tensor) + feed_forward + 2.0 * model.hidden


@jit
def expert_parameters(model: Transformer, expert: int) -> float:
    """Parameters of an average layer's experts on one of ``expert`` chips that share them."""
    width = model.experts * float(model.expert_ffn) / expert
    return sparse_share(model) * block_parameters(model, width)


@jit
def embedding_parameters(model: Transformer, tensor: int) -> float:
    """Parameters of one embedding on one of ``tensor`` chips."""
    return model.vocabulary * model.hidden / tensor


@jit
def parameters(model: Transformer) -> float:
    """Parameters of the whole model."""
    layers = model.layers * (layer_parameters(model, 1) + expert_parameters(model, 1))
    return layers + (2.0 - model.tied) * embedding_parameters(model, 1)


@jit
def active_parameters(model: Transformer) -> float:
    """Parameters that one token visits, embeddings included."""
    visited = sparse_share(model) * block_parameters(model, model.routed * model.expert_ffn * 1.0)
    layers = model.layers * (layer_parameters(model, 1) + visited)
    return layers + (2.0 - model.tied) * embedding_parameters(model, 1)


@jit
def flops_per_sequence(model: Transformer) -> float:
    """Model FLOPs of training on one sequence, forward and backward.

    Six per matrix parameter that a token visits, output head included, and the full square
    of attention although causal attention needs half of it. Recomputation does not count.

    Source: Korthikanti et al. 2022, equation A.1, extended to grouped-query and latent
    attention, gated feed-forward blocks and experts.
    """
    embeddings = (2.0 - model.tied) * embedding_parameters(model, 1)
    matrices = active_parameters(model) - embeddings - 2.0 * model.hidden * model.layers
    linear = 6.0 * (matrices + embedding_parameters(model, 1))
    attention = 12.0 * model.layers * model.sequence * attended_width(model, 1)
    return model.sequence * (linear + attention)
