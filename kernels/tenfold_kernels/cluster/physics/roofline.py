"""Time of a kernel on one chip: arithmetic or memory traffic, whichever takes longer."""

from tenfold_kernels.cluster.physics.compiled import jit
from tenfold_kernels.cluster.physics.machine import Machine

BYTES = 2.0  # of a 16-bit number
TILE_ROWS = 128.0  # of a tile of outputs
STREAMS = 4.0  # kernels of a grouped product that run side by side


@jit
def matmul_time(
    machine: Machine, rate: float, rows: float, columns: float, inner: float, moved: float
) -> float:
    """Time of (rows x inner) times (inner x columns), s.

    A chip computes a whole wave of output tiles at once, and the last wave is half empty on
    average. Work is therefore done for ``half_output`` outputs more than are wanted: cutting
    matrices into slices, as tensor parallelism does, costs efficiency.

    Source: roofline, Williams et al. 2009; waves of tiles, NVIDIA's guide to matrix
    multiplication performance.
    """
    arithmetic = 2.0 * inner * (rows * columns + machine.half_output) / rate
    return max(arithmetic, moved / machine.memory_rate) + machine.launch


@jit
def linear_forward_time(machine: Machine, tokens: float, inputs: float, outputs: float) -> float:
    """Time of a linear layer, forward, s."""
    operands = machine.operand_bytes * inputs * (tokens + outputs)
    moved = operands + BYTES * tokens * outputs
    return matmul_time(machine, machine.matmul_rate, tokens, outputs, inputs, moved)


@jit
def linear_backward_time(
    machine: Machine, tokens: float, inputs: float, outputs: float, gradient_bytes: float
) -> float:
    """Time of a linear layer, backward, s: gradients of inputs, then of weights.

    Gradients of weights are added to what earlier microbatches left, so they are read and
    written.
    """
    inward = machine.operand_bytes * outputs * (tokens + inputs) + BYTES * tokens * inputs
    weight = machine.operand_bytes * tokens * (inputs + outputs)
    weight += 2.0 * gradient_bytes * inputs * outputs
    return matmul_time(machine, machine.matmul_rate, tokens, inputs, outputs, inward) + matmul_time(
        machine, machine.matmul_rate, inputs, outputs, tokens, weight
    )


@jit
def grouped_time(
    machine: Machine, rows: float, columns: float, inner: float, groups: float, moved: float
) -> float:
    """Time of one product for each of several groups of rows, with weights of its own, s.

    Each group pays for half a tile of rows that it does not fill, and kernels run on a few
    streams side by side.
    """
    padded = rows + 0.5 * TILE_ROWS * groups
    arithmetic = 2.0 * inner * (padded * columns + machine.half_output) / machine.matmul_rate
    return max(arithmetic, moved / machine.memory_rate) + machine.launch * groups / STREAMS


@jit
def elementwise_time(machine: Machine, moved: float, kernels: float) -> float:
    """Time of operations that only move data: normalisation, activation, addition, s."""
    return moved / machine.elementwise_rate + kernels * machine.launch


@jit
def attention_time(machine: Machine, flops: float, moved: float) -> float:
    """Time of attention, s; fused, it keeps the square of scores out of what is moved.

    Source: Dao et al. 2022, FlashAttention.
    """
    return max(flops / machine.attention_rate, moved / machine.memory_rate) + machine.launch
