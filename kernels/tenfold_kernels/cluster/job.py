"""A training job: chip, workload and assumptions brought into the kernel's units."""

from collections.abc import Mapping
from dataclasses import dataclass
from operator import index

from tenfold_kernels.cluster.catalogue import Chip, Workload, chip, workload
from tenfold_kernels.cluster.errors import ClusterError
from tenfold_kernels.cluster.physics.machine import Machine, Practice
from tenfold_kernels.cluster.physics.transformer import Transformer
from tenfold_kernels.faults import Phrase

TERA = 1e12
GIGA = 1e9
GIGABIT = 1e9 / 8.0
MICRO = 1e-6
MILLI = 1e-3

MOST = 10_000_000  # chips, or sequences

PEAKS = {
    "bf16": "dense_16bit_tflops",
    "fp16": "dense_16bit_tflops",
    "fp8": "dense_8bit_tflops",
}


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
        One of bf16, fp16 and fp8.
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
    values: Mapping[str, float], network: float,
) -> Job:  # fmt: skip
    """Bring a job into the kernel's units.

    Parameters
    ----------
    chip_id, workload_id : str, or Chip and Workload
        Identifiers in the catalogue, or entries made by hand.
    batch : int
        Sequences per step.
    precision : str or None
        The workload's own if None.
    values : mapping
        Every parameter of the kernel.
    network : float
        Factor on the bandwidth between domains.
    """
    used = chip_id if isinstance(chip_id, Chip) else chip(str(chip_id))
    trained = workload_id if isinstance(workload_id, Workload) else workload(str(workload_id))
    if not used.usable:
        lacking = ", ".join(used.missing)
        raise ClusterError(
            "chip", used.id, Phrase("a chip with a figure for {names}", names=lacking)
        )
    chosen = trained.precision if precision is None else str(precision)
    if chosen not in PEAKS or PEAKS[chosen] not in used.figures:
        raise ClusterError("precision", chosen, [p for p, k in PEAKS.items() if k in used.figures])
    return Job(
        used, trained, whole("batch", batch), chosen, used.value(PEAKS[chosen]) * TERA,
        _machine(used, chosen, values, network), _practice(values), trained.shape,
    )  # fmt: skip


def whole(key: str, found: object, most: int = MOST) -> int:
    """Read a whole number from 1 to ``most``; raises ClusterError for anything else."""
    try:
        value = index(found)  # type: ignore[arg-type]
    except TypeError:
        value = 0
    if not 1 <= value <= most or isinstance(found, bool):
        raise ClusterError(key, found, Phrase("a whole number from 1 to {most}", most=most))
    return value


def _machine(used: Chip, precision: str, values: Mapping[str, float], network: float) -> Machine:
    ceiling = used.matmul_ceiling(values["unmeasured_ceiling"]).value * TERA
    rate_16bit = ceiling * values["matmul_efficiency"]
    rate, operand_bytes = rate_16bit, 2.0
    if precision == "fp8":
        gain = used.value("dense_8bit_tflops") / used.value("dense_16bit_tflops") - 1.0
        rate, operand_bytes = rate_16bit * (1.0 + gain * values["fp8_gain"]), 1.0
    return Machine(
        matmul_rate=rate,
        matmul_rate_16bit=rate_16bit,
        attention_rate=ceiling * values["attention_efficiency"],
        operand_bytes=operand_bytes,
        half_output=values["matmul_half_output"] * 1e6,
        launch=values["kernel_launch"] * MICRO,
        memory=used.value("memory_gb") * GIGA,
        memory_rate=used.value("memory_bandwidth_gb_per_s") * GIGA * values["memory_efficiency"],
        domain=int(used.value("scaleup_domain_chips")),
        scaleup_rate=used.value("scaleup_gb_per_s") * GIGA * values["scaleup_efficiency"],
        scaleup_latency=values["scaleup_latency"] * MICRO,
        scaleout_rate=used.value("scaleout_gbit_per_s")
        * GIGABIT
        * values["scaleout_efficiency"]
        * network,
        scaleout_latency=values["scaleout_latency"] * MICRO,
    )


def _practice(values: Mapping[str, float]) -> Practice:
    return Practice(
        tensor_overlap=values["tensor_overlap"],
        pipeline_overlap=values["pipeline_overlap"],
        data_overlap=values["data_overlap"],
        score_bytes=values["attention_score_bytes"],
        jitter=values["jitter"],
        overhead=values["step_overhead"] * MILLI,
        gradient_bytes=values["gradient_bytes"],
        workspace=values["workspace"] * GIGA,
    )
