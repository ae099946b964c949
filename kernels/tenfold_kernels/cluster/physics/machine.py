"""A chip as a training job sees it, in SI units, and how the job is run."""

from typing import NamedTuple


class Machine(NamedTuple):
    """Attainable rates of one chip and its links.

    Parameters
    ----------
    matmul_rate, matmul_rate_16bit : float
        Rate of a large matrix multiplication in the chosen and in 16-bit precision, FLOP/s.
    attention_rate : float
        Rate of fused attention, FLOP/s.
    operand_bytes : float
        Bytes of one operand of a matrix multiplication in the chosen precision.
    half_output : float
        Outputs at which a matrix multiplication runs at half its rate.
    launch : float
        Time lost between two kernels, s.
    memory : float
        Capacity, B.
    memory_rate : float
        Bandwidth of the memory, B/s.
    domain : int
        Chips of one scale-up domain.
    scaleup_rate, scaleout_rate : float
        Bandwidth per chip and direction in collectives, B/s.
    scaleup_latency, scaleout_latency : float
        Latency of each doubling of a group, s.
    """

    matmul_rate: float
    matmul_rate_16bit: float
    attention_rate: float
    operand_bytes: float
    half_output: float
    launch: float
    memory: float
    memory_rate: float
    domain: int
    scaleup_rate: float
    scaleup_latency: float
    scaleout_rate: float
    scaleout_latency: float


class Practice(NamedTuple):
    """How a training job is run.

    Parameters
    ----------
    tensor_overlap, pipeline_overlap, data_overlap : float
        Share of each kind of communication that can hide behind arithmetic.
    score_bytes : float
        Bytes moved per attention score and pass; zero where attention is fused.
    jitter : float
        Standard deviation of a chip's step time over its mean.
    overhead : float
        Time per step for loading data, logging and synchronising, s.
    gradient_bytes : float
        Bytes in which a gradient is summed, kept and reduced.
    workspace : float
        Memory taken by the runtime and by fragmentation, B.
    """

    tensor_overlap: float
    pipeline_overlap: float
    data_overlap: float
    score_bytes: float
    jitter: float
    overhead: float
    gradient_bytes: float
    workspace: float
