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


class Layout(NamedTuple):
    """How a job is laid out.

    Parameters
    ----------
    tensor, pipeline, data : int
        Ways of splitting each layer, the stack of layers, and the batch.
    microbatch : int
        Sequences that pass through the pipeline together.
    interleave : int
        Separate pieces of the stack that each chip holds.
    recompute : int
        One of `Recompute`.
    sharded : int
        1 where the data-parallel group shares the optimizer's state (ZeRO stage 1).
    """

    tensor: int
    pipeline: int
    data: int
    microbatch: int
    interleave: int
    recompute: int
    sharded: int


class Deal(NamedTuple):
    """What a layout deals out.

    Parameters
    ----------
    middle, edge : int
        Layers on a stage in the middle, and on the first and on the last stage.
    rounds : int
        Microbatches that each pipeline works through in a step.
    """

    middle: int
    edge: int
    rounds: int


@jit
def chips_used(layout: Layout) -> int:
    """Chips that a layout occupies."""
    return layout.tensor * layout.pipeline * layout.data


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
    """Deal out layers and sequences as a legal layout says."""
    dealt = places(model.layers, layout.pipeline * layout.interleave)
    middle = dealt // layout.pipeline
    edge = middle - 1 if dealt > model.layers else middle
    return Deal(middle, edge, batch // (layout.data * layout.microbatch))


@jit
def splits_tensors(model: Transformer, tensor: int) -> bool:
    """Whether heads and feed-forward columns divide evenly; key heads divide or are copied."""
    shares_kv = model.kv_heads % tensor == 0 or tensor % model.kv_heads == 0
    return model.heads % tensor == 0 and model.ffn % tensor == 0 and shares_kv


@jit
def splits_layers(model: Transformer, pipeline: int, interleave: int) -> bool:
    """Whether the stack divides evenly; one stage holds it whole."""
    if pipeline == 1:
        return interleave == 1
    return places(model.layers, pipeline * interleave) > 0


@jit
def splits_batch(batch: int, layout: Layout) -> bool:
    """Whether the batch divides evenly, and microbatches come in rounds if interleaved.

    Source: Narayanan et al. 2021: the interleaved schedule needs a multiple of the
    pipeline's depth.
    """
    passes = layout.data * layout.microbatch
    if layout.interleave > 1:
        passes *= layout.pipeline
    return batch % passes == 0


@jit
def is_distinct(layout: Layout) -> bool:
    """Whether a layout is not another one in disguise: a lone replica counts as sharded."""
    return layout.sharded == 1 or layout.data > 1


@jit
def is_legal(model: Transformer, batch: int, layout: Layout) -> bool:
    """Whether a layout divides everything evenly."""
    return (
        splits_tensors(model, layout.tensor)
        and splits_layers(model, layout.pipeline, layout.interleave)
        and splits_batch(batch, layout)
        and is_distinct(layout)
    )
