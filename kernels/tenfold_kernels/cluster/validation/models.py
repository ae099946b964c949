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
from tenfold_kernels.cluster.validation.runs import Run, UnpredictableError

BILLION = 1e9
HEAD_WIDTH = 128  # of nearly all models with experts
OTHER_WIDTHS = (64, 96, 192, 256)
UNUSUAL = 0.15  # how much rounder numbers another width must make
EVEN = 8  # experts come in multiples of it
LATENT_QUERIES, LATENT_KEYS = 1536, 512  # DeepSeek-V2 and V3, and models built after them
SPARSE = 0.9  # visited over all parameters, above which a model is dense
ALIKE = ("layers", "hidden", "heads", "kv_heads")
SHAPE = ("layers", "hidden", "heads", "seq_len")
LARGEST = {"layers": 2000, "hidden": 1 << 18, "heads": 1 << 12, "seq_len": 1 << 24,
           "vocab": 1 << 24}  # fmt: skip
FAR = 0.2  # between the parameters that a row tells and those that its shape has
NEAR = 0.04  # what rounding does to small counts of parameters


def shape_of(run: Run) -> Transformer:
    """Give the shape that a row describes.

    A model of the catalogue with the same layers, widths and heads, and about as many
    parameters, fills in what the table has no column for. Otherwise the number of experts
    and of those that a token visits follow from the two counts of parameters.

    Raises
    ------
    UnpredictableError
        If the row does not say enough, or contradicts itself.
    """
    for key, most in LARGEST.items():
        if (run.count(key) or 0) > most:
            raise UnpredictableError(f"{key} is {run.text(key)}; no model has over {most}")
    layers, hidden, heads, sequence = (run.count(key) for key in SHAPE)
    if layers is None or hidden is None or heads is None or sequence is None:
        raise UnpredictableError("the shape of the model is not given")
    kv_heads = run.count("kv_heads") or heads
    if heads > hidden or heads % kv_heads:
        raise UnpredictableError(
            f"{heads} heads and {kv_heads} of keys do not divide a width of {hidden}"
        )
    whole, active = run.number("params_b"), run.number("active_params_b")
    if whole is not None and active is not None and active > whole * (1.0 + FAR):
        raise UnpredictableError(f"a token cannot visit {active:g} of {whole:g} billion parameters")
    vocabulary = run.count("vocab") or 51200
    known = _known(run, (layers, hidden, heads, kv_heads))
    if known is not None:
        _agree_on_experts(run, known)
        return known._replace(sequence=sequence, vocabulary=run.count("vocab") or known.vocabulary)
    ffn = run.count("ffn")
    shape = Transformer(
        layers, hidden, heads, kv_heads, max(hidden // heads, 1), ffn or 4 * hidden, 0, 0,
        vocabulary, sequence,
    )  # fmt: skip
    if whole is not None and active is not None and active < SPARSE * whole:
        if ffn is None:
            raise UnpredictableError("the width of the experts is not given")
        found = _with_experts(run, shape, whole * BILLION, active * BILLION)
        if found is None:
            raise UnpredictableError(f"no experts make {whole:g} billion parameters of this shape")
        return _agreeing(found, whole)
    _agree_on_experts(run, shape)
    return shape if whole is None else _agreeing(_dense(shape, whole * BILLION), whole)


def _agree_on_experts(run: Run, shape: Transformer) -> None:
    if shape.experts == 0 and (run.count("ep") or 1) > 1:
        raise UnpredictableError(
            f"ep is {run.text('ep')}, but all parameters are visited by every token"
        )


def _agreeing(shape: Transformer, whole: float) -> Transformer:
    """Give a shape back if it has as many parameters as the row tells."""
    size = plain(parameters)(shape) / BILLION
    if abs(math.log(size / whole)) > FAR:
        raise UnpredictableError(
            f"params_b is {whole:g}, but the shape has {size:.3g} billion parameters"
        )
    return shape


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
    """Choose gating and tying so that the parameters come closest.

    Heads need not share out the hidden state: if they seem not to, their width is one of the
    usual ones.
    """
    best = _gated(shape, whole)
    if abs(plain(parameters)(best) / whole - 1.0) < NEAR:
        return best
    widths = (shape.head_width, HEAD_WIDTH, *OTHER_WIDTHS)
    variants = [_gated(shape._replace(head_width=width), whole) for width in widths]
    other = min(variants, key=lambda variant: abs(plain(parameters)(variant) - whole))
    return other if abs(plain(parameters)(other) / whole - 1.0) < NEAR else best


def _gated(shape: Transformer, whole: float) -> Transformer:
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
