"""A training job: chip, workload and assumptions brought into the kernel's units."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import index

from tenfold_kernels.cluster.catalogue import EXPONENTIALS, Chip, Workload, chip, workload
from tenfold_kernels.cluster.editing import edited
from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.physics.blocks import USUAL_SOFTMAX
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.transformer import Transformer
from tenfold_kernels.faults import Phrase

TERA = 1e12
GIGA = 1e9
GIGABIT = 1e9 / 8.0
MICRO = 1e-6
MILLI = 1e-3

SOFTMAX_WORK = 2.2  # of a softmax over that of its exponentials: on H100, heads of 64 reach
# 0.77 of the rate of heads of 128 (Shah et al. 2024, FlashAttention 3, as recalled)
USUAL_MEMORY = 80.0  # GB of the chips whose working room was observed; smaller ones have less
MOST = 10_000_000  # chips, or sequences

PEAKS = {
    "bf16": "dense_16bit_tflops",
    "fp16": "dense_16bit_tflops",
    "fp8": "dense_8bit_tflops",
    "mxfp8": "dense_8bit_tflops",
    "nvfp4": "dense_4bit_tflops",
}
BITS = {"fp8": 8.0, "mxfp8": 8.0, "nvfp4": 4.0}
OPERAND_BYTES = {"fp8": 1.0, "mxfp8": 1.0 + 1.0 / 32.0, "nvfp4": 0.5 + 1.0 / 16.0}


@dataclass(frozen=True)
class Job:
    """What is trained on what, and how.

    Parameters
    ----------
    chip, workload : Chip, Workload
        Entries of the catalogue, or alike.
    batch : int
        Sequences per step.
    precision : str
        One of the keys of `PEAKS`.
    peak : float
        Peak rate of the chip in that precision, FLOP/s.
    machine, practice, model
        What the compiled functions work on.
    """

    chip: Chip
    workload: Workload
    batch: int
    precision: str
    peak: float
    machine: Machine
    practice: Practice
    model: Transformer


def make_job(
    chip_id: str | Chip, workload_id: str | Workload, batch: int, precision: str | None,
    values: Mapping[str, float], age: str = "new",
) -> Job:  # fmt: skip
    """Bring a job into the kernel's units.

    Parameters
    ----------
    chip_id, workload_id : str, or Chip and Workload
        Identifiers in the catalogue, or entries made by hand.
    batch : int
        Sequences per step.
    precision : str or None
        The workload's own if None, or 16 bits on a chip that knows nothing narrower.
    values : mapping
        Every parameter of the kernel.
    age : {"new", "old"}
        Whose factors change the figures of the chip.
    """
    listed = chip_id if isinstance(chip_id, Chip) else chip(str(chip_id))
    used = edited(listed, age, values)
    trained = workload_id if isinstance(workload_id, Workload) else workload(str(workload_id))
    if not used.usable:
        lacking = ", ".join(used.missing)
        raise ClusterError(
            "chip", used.id, Phrase("a chip with a figure for {names}", names=lacking)
        )
    chosen = known_precision(used, trained.precision) if precision is None else str(precision)
    if chosen not in PEAKS or PEAKS[chosen] not in used.figures:
        raise ClusterError("precision", chosen, [p for p, k in PEAKS.items() if k in used.figures])
    return Job(
        used, trained, whole("batch", batch), chosen, used.value(PEAKS[chosen]) * TERA,
        _machine(used, chosen, values), _practice(used, values), trained.shape,
    )  # fmt: skip


def known_precision(used: Chip, wanted: str) -> str:
    """Give a precision, or 16 bits on a chip that knows nothing so narrow."""
    lacking = wanted in OPERAND_BYTES and PEAKS[wanted] not in used.figures
    return "bf16" if lacking else wanted


def whole(key: str, found: object, most: int = MOST) -> int:
    """Read a whole number from 1 to ``most``; raises ClusterError for anything else."""
    try:
        value = index(found)  # type: ignore[arg-type]
    except TypeError:
        value = 0
    if not 1 <= value <= most or isinstance(found, bool):
        raise ClusterError(key, found, Phrase("a whole number from 1 to {most}", most=most))
    return value


def _machine(used: Chip, precision: str, values: Mapping[str, float]) -> Machine:
    ceiling = used.matmul_ceiling(values["unmeasured_ceiling"]).value * TERA
    memory_rate = used.value("memory_bandwidth_gb_per_s") * GIGA * values["memory_efficiency"]
    mature = values["software_maturity"]
    rate_16bit = ceiling * values["matmul_efficiency"] * mature
    faster = used.value(PEAKS[precision]) / used.value("dense_16bit_tflops")
    gain = min(faster, 16.0 / BITS.get(precision, 16.0)) - 1.0  # power falls with bits at best
    kept = values["fp4_gain" if precision == "nvfp4" else "fp8_gain"]
    narrow = precision in OPERAND_BYTES
    return Machine(
        matmul_rate=rate_16bit * (1.0 + gain * kept),
        matmul_rate_16bit=rate_16bit,
        attention_rate=ceiling * values["attention_efficiency"] * mature,
        softmax_width=_softmax_width(used, ceiling),
        operand_bytes=OPERAND_BYTES.get(precision, 2.0),
        cast_bytes=values["cast_bytes"] if narrow else 0.0,
        shared_scales=values["delayed_scaling"] if precision == "fp8" else 0.0,
        half_output=values["matmul_half_output"] * 1e6,
        launch=values["kernel_launch"] * MICRO,
        memory=used.value("memory_gb") * GIGA,
        memory_rate=memory_rate,
        elementwise_rate=memory_rate / values["elementwise_traffic"],
        domain=int(used.value("scaleup_domain_chips")),
        domain_sharing=values["domain_sharing"],
        scaleup_rate=used.value("scaleup_gb_per_s") * GIGA * values["scaleup_efficiency"],
        scaleup_latency=values["scaleup_latency"] * MICRO,
        scaleout_rate=used.value("scaleout_gbit_per_s") * GIGABIT * values["scaleout_efficiency"],
        scaleout_latency=values["scaleout_latency"] * MICRO,
    )


def _softmax_width(used: Chip, ceiling: float) -> float:
    """Width of heads whose products take as long as their softmax.

    Forward and backward, a score costs 14 FLOPs per unit of width, and two exponentials with
    what else belongs to a softmax.
    """
    rate = used.figures.get(EXPONENTIALS)
    if rate is None:
        return USUAL_SOFTMAX
    return 2.0 * SOFTMAX_WORK * ceiling / (14.0 * rate.value * TERA)


def _practice(used: Chip, values: Mapping[str, float]) -> Practice:
    return Practice(
        tensor_overlap=values["tensor_overlap"],
        pipeline_overlap=values["pipeline_overlap"],
        data_overlap=values["data_overlap"],
        weight_overlap=values["weight_overlap"],
        context_overlap=values["context_overlap"],
        expert_overlap=values["expert_overlap"],
        exchange_efficiency=values["exchange_efficiency"],
        neighbouring_experts=values["neighbouring_experts"],
        imbalance=values["expert_imbalance"],
        sparse_overhead=values["sparse_overhead"] * MICRO,
        sparse_launch=values["sparse_launch"] * MICRO,
        sparse_traffic=values["sparse_traffic"],
        sequence_parallel=values["sequence_parallel"],
        overlap_cost=values["overlap_cost"],
        bubble_filled=values["bubble_filled"],
        score_bytes=values["attention_score_bytes"],
        jitter=values["jitter"],
        overhead=values["step_overhead"] * MILLI,
        gradient_bytes=values["gradient_bytes"],
        workspace=values["workspace"] * GIGA * min(used.value("memory_gb") / USUAL_MEMORY, 1.0),
    )
