"""A chip as a training job sees it, in SI units, and how the job is run."""

from typing import NamedTuple


class Machine(NamedTuple):
    """Attainable rates of one chip and its links.

    Parameters
    ----------
    matmul_rate, matmul_rate_16bit : float
        Rate of a large matrix multiplication in the chosen and in 16-bit precision, FLOP/s.
    attention_rate : float
        Rate of fused attention with heads 128 wide, were exponentials as fast as usual, FLOP/s.
    softmax_width : float
        Width of heads whose products take as long as their softmax.
    operand_bytes : float
        Bytes of one operand of a matrix multiplication in the chosen precision.
    cast_bytes : float
        Bytes moved to bring one 16-bit number into a narrower precision; 0 in 16 bits.
    shared_scales : float
        1 where numbers are scaled by what the largest were on all replicas (delayed scaling).
    half_output : float
        Outputs at which a matrix multiplication runs at half its rate.
    launch : float
        Time lost between two kernels, s.
    memory : float
        Capacity, B.
    memory_rate : float
        Bandwidth of the memory, B/s.
    elementwise_rate : float
        The same over how often operations that were not fused read and write again, B/s.
    domain : int
        Chips of one scale-up domain.
    domain_sharing : float
        1 where chips of a domain divide what a collective sends out of it, 0 where each
        sends it all.
    scaleup_rate, scaleout_rate : float
        Bandwidth per chip and direction in collectives, B/s.
    scaleup_latency, scaleout_latency : float
        Latency of each doubling of a group, s.
    """

    matmul_rate: float
    matmul_rate_16bit: float
    attention_rate: float
    softmax_width: float
    operand_bytes: float
    cast_bytes: float
    shared_scales: float
    half_output: float
    launch: float
    memory: float
    memory_rate: float
    elementwise_rate: float
    domain: int
    domain_sharing: float
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
    weight_overlap, context_overlap, expert_overlap : float
        The same for gathering sharded weights, passing keys around, and dispatching tokens.
    exchange_efficiency : float
        Bandwidth of all-to-all exchanges over that of other collectives.
    neighbouring_experts : float
        How far the experts that a token visits stand next to each other.
    imbalance : float
        Tokens of the busiest expert's chip over the average.
    sparse_overhead : float
        Time per layer with experts, microbatch and pass in which the host holds up the chip, s.
    sparse_traffic : float
        Bytes moved around the products of experts over those of fused kernels.
    sparse_launch : float
        Time in which the host hands out the kernels of such a layer and pass, s.
    sequence_parallel : float
        1 where tensor-parallel chips share what is not a matrix product, 0 where all do it.
    score_bytes : float
        Bytes moved per attention score and pass; zero where attention is fused.
    overlap_cost : float
        Share of hidden communication by which it slows the arithmetic it hides behind.
    bubble_filled : float
        Share of the pipeline's bubble that deferred weight gradients fill.
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
    weight_overlap: float
    context_overlap: float
    expert_overlap: float
    exchange_efficiency: float
    neighbouring_experts: float
    imbalance: float
    sparse_overhead: float
    sparse_launch: float
    sparse_traffic: float
    sequence_parallel: float
    overlap_cost: float
    bubble_filled: float
    score_bytes: float
    jitter: float
    overhead: float
    gradient_bytes: float
    workspace: float
