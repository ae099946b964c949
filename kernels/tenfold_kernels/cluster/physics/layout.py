"""How a model is cut up over chips: the layout, and which layouts are legal."""

from enum import IntEnum
from typing import NamedTuple

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.transformer import Transformer


class Recompute(IntEnum):
    """What is computed again in the backward pass instead of being kept in memory.

    Selective drops what is cheap to compute again: normalised inputs and outputs of the
    activation function. Full keeps only the input of each layer.
    """

    NONE = 0
    SELECTIVE = 1
    FULL = 2


class Sharding(IntEnum):
    """What the data-parallel group shares instead of each chip holding it whole.

    Nothing; the optimizer's state (ZeRO stage 1); or weights and gradients too (ZeRO stage
    3, FSDP), gathered layer by layer as they are needed.

    Source: Rajbhandari et al. 2020.
    """

    NONE = 0
    OPTIMIZER = 1
    FULL = 3


class Layout(NamedTuple):
    """How a job is laid out.

    Parameters
    ----------
    tensor, pipeline, data, context : int
        Ways of splitting each layer, the stack of layers, the batch, and each sequence.
    expert : int
        Chips that share one set of experts, out of the tensor-, context- and data-parallel
        ones; 1 for a dense model.
    microbatch : int
        Sequences that pass through the pipeline together.
    interleave : int
        Separate pieces of the stack that each chip holds.
    recompute : int
        One of `Recompute`.
    sharded : int
        One of `Sharding`.
    """

    tensor: int
    pipeline: int
    data: int
    context: int
    expert: int
    microbatch: int
    interleave: int
    recompute: int
    sharded: int


class Deal(NamedTuple):
    """What a layout deals out.

    Parameters
    ----------
    middle, edge : float
        Layers on a stage in the middle, and on the first and on the last stage.
    rounds : int
        Microbatches that each pipeline works through in a step.
    """

    middle: float
    edge: float
    rounds: int


@jit
def chips_used(layout: Layout) -> int:
    """Chips that a layout occupies."""
    return layout.tensor * layout.pipeline * layout.data * layout.context


@jit
def replicas(layout: Layout) -> int:
    """Chips that hold the same weights, experts left out."""
    return layout.data * layout.context


@jit
def expert_replicas(layout: Layout) -> int:
    """Chips that hold the same experts."""
    return layout.tensor * layout.data * layout.context // layout.expert


@jit
def fullest(things: int, holders: int) -> int:
    """Things that the fullest of so many holders has, where they are dealt out evenly."""
    return (things + holders - 1) // holders


@jit
def places(layers: int, pieces: int) -> int:
    """Places in the pipeline to deal out to pieces: layers, or two more; 0 if neither divides.

    With two more, the embedding and the output head each stand in for a layer, so that the
    first and the last stage hold one layer less: Llama 3 405B deals out 126 layers as 128.
    """
    if layers % pieces == 0:
        return layers
    if (layers + 2) % pieces == 0:
        return layers + 2
    return 0


@jit
def deal(model: Transformer, batch: int, layout: Layout) -> Deal:
    """Deal out layers and sequences as a layout says.

    Where layers do not divide, the fuller stages set the pace, and the ends are spared if the
    others have room: DeepSeek-V3 has 61 layers on 16 stages. Where sequences do not divide,
    the replicas that have one more set the pace.
    """
    pieces = layout.pipeline * layout.interleave
    dealt = places(model.layers, pieces)
    if dealt > 0:
        middle = float(dealt // layout.pipeline)
        edge = middle - 1.0 if dealt > model.layers else middle
    else:
        middle = float(fullest(model.layers, pieces) * layout.interleave)
        spare = layout.pipeline * middle >= model.layers + 2.0
        edge = middle - 1.0 if spare else middle
    return Deal(middle, edge, fullest(batch, layout.data * layout.microbatch))


@jit
def splits_tensors(model: Transformer, tensor: int) -> bool:
    """Whether heads and feed-forward columns divide evenly; key heads divide or are copied."""
    shares_kv = model.kv_heads % tensor == 0 or tensor % model.kv_heads == 0
    shares_ffn = model.ffn % tensor == 0 and model.shared_ffn % tensor == 0
    return model.heads % tensor == 0 and shares_ffn and shares_kv


@jit
def splits_layers(model: Transformer, pipeline: int, interleave: int) -> bool:
    """Whether the stack can be dealt out; one stage holds it whole.

    Without interleaving some stages may hold one layer less than others.
    """
    if pipeline == 1:
        return interleave == 1
    uneven = interleave == 1 and pipeline <= model.layers
    return uneven or places(model.layers, pipeline * interleave) > 0


@jit
def splits_batch(batch: int, data: int, microbatch: int, pipeline: int, interleave: int) -> bool:
    """Whether no replica could be spared, and microbatches fill the pipeline if interleaved.

    Some replicas may have one sequence less than others. One could be spared if the others
    could take over its sequences without any of them having more than the fullest has.

    The interleaved schedule once needed a multiple of the pipeline's depth (Narayanan et al.
    2021), and no longer does (Dubey et al. 2024, section 3.3.2).
    """
    share = fullest(batch, data)
    busy = interleave == 1 or share // microbatch >= pipeline
    return fullest(batch, share) == data and share % microbatch == 0 and busy


@jit
def splits_experts(model: Transformer, tensor: int, data: int, context: int, expert: int) -> bool:
    """Whether experts divide evenly over chips that hold the same stage."""
    if model.experts == 0:
        return expert == 1
    return model.experts % expert == 0 and (tensor * data * context) % expert == 0


@jit
def splits_sequence(model: Transformer, context: int) -> bool:
    """Whether each chip gets two equal pieces, an early and a late one, of each sequence.

    Source: Dubey et al. 2024, section 3.3.2: pairs balance causal attention.
    """
    return context == 1 or model.sequence % (2 * context) == 0


@jit
def is_distinct(layout: Layout) -> bool:
    """Whether a layout is not another one in disguise: a lone replica shares nothing."""
    return layout.sharded == 1 or replicas(layout) > 1


@jit
def is_legal(model: Transformer, batch: int, layout: Layout) -> bool:
    """Whether a layout deals everything out without waste."""
    return (
        splits_tensors(model, layout.tensor)
        and splits_layers(model, layout.pipeline, layout.interleave)
        and splits_sequence(model, layout.context)
        and splits_batch(batch, layout.data, layout.microbatch, layout.pipeline, layout.interleave)
        and splits_experts(model, layout.tensor, layout.data, layout.context, layout.expert)
        and is_distinct(layout)
    )
