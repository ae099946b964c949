"""The shape of a model, from the columns of a table of runs."""

import math

from tenfold_kernels.cluster.catalogue import workload, workload_ids
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.transformer import (
    Transformer,
    attention_parameters,
    block_parameters,
    parameters,
)
from tenfold_kernels.cluster.validation.runs import Run

BILLION = 1e9
HEAD_WIDTH = 128  # of nearly all models with experts
OTHER_WIDTHS = (64, 96, 192, 256)
UNUSUAL = 0.15  # how much rounder numbers another width must make
EVEN = 8  # experts come in multiples of it
LATENT_QUERIES, LATENT_KEYS = 1536, 512  # DeepSeek-V2 and V3, and models built after them
SPARSE = 0.9  # visited over all parameters, above which a model is dense
ALIKE = ("layers", "hidden", "heads", "kv_heads")


def shape_of(run: Run) -> Transformer | None:
    """Give the shape that a row describes; None where the row does not say enough.

    A model of the catalogue with the same layers, widths and heads, and about as many
    parameters, fills in what the table has no column for. Otherwise the number of experts
    and of those that a token visits follow from the two counts of parameters.
    """
    layers, hidden, heads = (run.count(key) for key in ("layers", "hidden", "heads"))
    sequence = run.count("seq_len")
    if layers is None or hidden is None or heads is None or sequence is None:
        return None
    kv_heads = run.count("kv_heads") or heads
    if heads % kv_heads:
        return None
    vocabulary = run.count("vocab") or 51200
    known = _known(run, (layers, hidden, heads, kv_heads))
    if known is not None:
        return known._replace(sequence=sequence, vocabulary=run.count("vocab") or known.vocabulary)
    ffn = run.count("ffn")
    whole, active = run.number("params_b"), run.number("active_params_b")
    shape = Transformer(
        layers, hidden, heads, kv_heads, max(hidden // heads, 1), ffn or 4 * hidden, 0, 0,
        vocabulary, sequence,
    )  # fmt: skip
    if whole is None:
        return shape
    if active is not None and active < SPARSE * whole:
        return _with_experts(run, shape, whole * BILLION, active * BILLION) if ffn else None
    return _dense(shape, whole * BILLION)


def _known(run: Run, found: tuple[int, ...]) -> Transformer | None:
    whole = run.number("params_b")
    for id in workload_ids():
        shape = workload(id).shape
        if tuple(getattr(shape, key) for key in ALIKE) != found:
            continue
        size = plain(parameters)(shape) / BILLION
        if whole is None or abs(size / whole - 1.0) < 0.03:
            return shape
    return None


def _dense(shape: Transformer, whole: float) -> Transformer:
    """Choose gating and tying so that the parameters come closest."""
    variants = [shape._replace(gated=gated, tied=tied) for gated in (0, 1) for tied in (0, 1)]
    return min(variants, key=lambda variant: abs(plain(parameters)(variant) - whole))


def _with_experts(run: Run, shape: Transformer, whole: float, active: float) -> Transformer | None:
    """Work out experts from all parameters and from those that a token visits.

    Of the usual head widths, the one is taken that makes the number of experts rounder.
    Some count the input's embedding among what a token visits, some do not: whichever makes
    the number of visited experts rounder.
    """
    latent = shape.kv_heads == shape.heads and shape.heads * HEAD_WIDTH > 1.1 * shape.hidden
    share = run.count("ep") or EVEN  # experts divide evenly over so many chips
    best, oddest = None, math.inf
    for width in (HEAD_WIDTH,) if latent else (HEAD_WIDTH, *OTHER_WIDTHS):
        model = shape._replace(
            head_width=width, gated=1, ffn=0, expert_ffn=shape.ffn,
            query_rank=LATENT_QUERIES if latent else 0, kv_rank=LATENT_KEYS if latent else 0,
        )  # fmt: skip
        attention = model.layers * plain(attention_parameters)(model, 1)
        embedding = model.vocabulary * model.hidden
        expert = model.layers * plain(block_parameters)(model, float(model.expert_ffn))
        found = (whole - attention - 2.0 * embedding) / expert
        experts = share * round(found / share)
        counts = [(active - attention - n * embedding) / expert for n in (2.0, 1.0)]
        visited = min(counts, key=lambda count: abs(count - round(count)))
        odd = abs(found - experts) / EVEN + abs(visited - round(visited))
        odd += UNUSUAL * (width != HEAD_WIDTH)
        if experts >= 2 and odd < oddest:
            routed = min(max(round(visited), 1), experts)
            best, oddest = model._replace(experts=experts, routed=routed), odd
    return best
