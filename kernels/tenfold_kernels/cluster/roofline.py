"""Where the operations of a layer stand under the roofs of their chip."""

from dataclasses import dataclass

from tenfold_kernels.cluster.job import Job
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import Layout
from tenfold_kernels.cluster.physics.roofline import BYTES, matmul_time
from tenfold_kernels.cluster.physics.transformer import attended_width, kv_width


@dataclass(frozen=True)
class Operation:
    """One matrix product of a layer, forward.

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
        Matrix products under the layout.
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
    """Place the matrix products of a layout under the roofs of its chip.

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
    return Roofline(
        job.chip.id, job.peak, machine.matmul_rate, machine.memory_rate, tuple(products)
    )


def _product(job: Job, name: str, rows: float, columns: float, inner: float) -> Operation:
    machine = job.machine
    moved = machine.operand_bytes * inner * (rows + columns) + BYTES * rows * columns
    time = plain(matmul_time)(machine, machine.matmul_rate, rows, columns, inner, moved)
    flops = 2.0 * rows * columns * inner
    return Operation(name, flops / moved, flops / time)
