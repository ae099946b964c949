"""Where the operations of a layer stand under the roofs of their chip."""

from dataclasses import dataclass

from tenfold_kernels.cluster.job import Job
from tenfold_kernels.cluster.physics.blocks import softmax_factor
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import Layout
from tenfold_kernels.cluster.physics.replication import OPTIMIZER_TRAFFIC
from tenfold_kernels.cluster.physics.roofline import (
    BYTES,
    attention_time,
    elementwise_time,
    matmul_time,
)
from tenfold_kernels.cluster.physics.transformer import attended_width, kv_width

NORM_FLOPS = 4.0  # of a number: squared, summed, scaled, weighted
ADAM_FLOPS = 12.0  # of a parameter: two moments, their correction, the step


@dataclass(frozen=True)
class Operation:
    """One operation of a layer, forward, or the update of the weights.

    Parameters
    ----------
    name : str
        What it computes.
    intensity : float
        Arithmetic over memory traffic, FLOP/B.
    rate : float
        Arithmetic over time, FLOP/s.
    """

    name: str
    intensity: float
    rate: float


@dataclass(frozen=True)
class Roofline:
    """The roofs of one chip in one job, and what stands under them.

    Parameters
    ----------
    chip : str
        Identifier of the chip.
    peak : float
        Rate on paper in the precision of the job, FLOP/s.
    attainable : float
        Rate of large matrix products, FLOP/s.
    memory_rate : float
        Bandwidth of the memory that operations reach, B/s.
    operations : tuple of Operation
        What is done under the layout, of every kind once.
    """

    chip: str
    peak: float
    attainable: float
    memory_rate: float
    operations: tuple[Operation, ...]

    @property
    def ridge(self) -> float:
        """Intensity at which arithmetic takes as long as memory traffic, FLOP/B."""
        return self.attainable / self.memory_rate


def roofline(job: Job, layout: Layout) -> Roofline:
    """Place the operations of a layout under the roofs of its chip.

    Source: Williams et al. 2009.
    """
    machine, model = job.machine, job.model
    tokens = layout.microbatch * model.sequence / layout.context
    attended = plain(attended_width)(model, layout.tensor)
    keys = plain(kv_width)(model, layout.tensor)
    ffn = (model.ffn or model.shared_ffn) / layout.tensor
    up = (1.0 + model.gated) * ffn
    shapes = {
        "Queries, keys, values": (tokens, attended + 2.0 * keys, float(model.hidden)),
        "Attention output": (tokens, float(model.hidden), attended),
        "Feed-forward, up": (tokens, up, float(model.hidden)),
        "Feed-forward, down": (tokens, float(model.hidden), ffn),
    }
    if model.experts:
        rows = tokens / layout.tensor * model.routed * layout.expert / model.experts
        up = (1.0 + model.gated) * model.expert_ffn
        shapes["One expert, up"] = (rows, up, float(model.hidden))
    products = [_product(job, name, *shape) for name, shape in shapes.items() if shape[1] > 0.0]
    others = _attention(job, tokens, attended, keys), _norm(job, tokens, layout), _update(job)
    return Roofline(
        job.chip.id, job.peak, machine.matmul_rate, machine.memory_rate, (*products, *others)
    )


def _product(job: Job, name: str, rows: float, columns: float, inner: float) -> Operation:
    machine = job.machine
    moved = machine.operand_bytes * inner * (rows + columns) + BYTES * rows * columns
    time = plain(matmul_time)(machine, machine.matmul_rate, rows, columns, inner, moved)
    flops = 2.0 * rows * columns * inner
    return Operation(name, flops / moved, flops / time)


def _attention(job: Job, tokens: float, attended: float, keys: float) -> Operation:
    """Scores and weighted values of half a square, for the rest is masked."""
    flops = 2.0 * tokens * job.model.sequence * attended
    moved = BYTES * tokens * 2.0 * (attended + keys)
    heads = attended / job.model.head_width
    moved += job.practice.score_bytes * tokens * job.model.sequence * heads
    slower = plain(softmax_factor)(job.machine, float(job.model.head_width))
    time = plain(attention_time)(job.machine, slower * flops, moved)
    return Operation("Attention", flops / moved, flops / time)


def _norm(job: Job, tokens: float, layout: Layout) -> Operation:
    share = layout.tensor if job.practice.sequence_parallel > 0.0 else 1
    numbers = tokens * job.model.hidden / share
    moved, flops = 2.0 * BYTES * numbers, NORM_FLOPS * numbers
    time = plain(elementwise_time)(job.machine, moved, 1.0)
    return Operation("Normalisation", flops / moved, flops / time)


def _update(job: Job) -> Operation:
    rate = ADAM_FLOPS / OPTIMIZER_TRAFFIC * job.machine.memory_rate
    return Operation("Optimizer", ADAM_FLOPS / OPTIMIZER_TRAFFIC, rate)
