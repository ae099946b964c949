"""What the kernel assumes about running a large job, and about its memory."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role

SCALE = "Scale"
MEMORY = "Memory"

assumption = partial(ParamSpec, role=Role.ASSUMPTION)

OPERATION_ASSUMPTIONS = (
    assumption(
        key="jitter",
        unit="share",
        default=0.025,
        hard=(0.0, 0.5),
        slider=(0.0, 0.05),
        group=SCALE,
        meaning="Spread of step times among chips, as a standard deviation.",
        source="Chips of one type differ by several per cent (Sinha et al. 2022, from general "
        "knowledge); weak scaling from 128 to 2048 H100 loses 2 to 6 %.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="step_overhead",
        unit="ms",
        default=20.0,
        hard=(0.0, 60000.0),
        slider=(0.0, 200.0),
        group=SCALE,
        meaning="Time per step for loading data, logging and synchronising.",
        source="Slider; whole steps of well under a second were published, which bounds it.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="software_maturity",
        unit="share",
        default=1.0,
        hard=(0.05, 1.5),
        slider=(0.5, 1.1),
        group=SCALE,
        meaning="Speed of arithmetic over that of software which has had two years to mature.",
        source="Megatron-LM gained 5 to 12 % from January to April 2021 on the same A100.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="gradient_bytes",
        unit="B",
        default=4.0,
        hard=(1.0, 8.0),
        slider=(2.0, 4.0),
        group=MEMORY,
        meaning="Bytes in which a gradient is summed, kept and reduced.",
        source="Megatron-LM sums gradients in 32 bits; 16 bits are an option.",
        confidence=Confidence.HIGH,
    ),
    assumption(
        key="workspace",
        unit="GB",
        default=3.0,
        hard=(0.0, 100.0),
        slider=(0.0, 10.0),
        group=MEMORY,
        meaning="Memory taken by the runtime, by buffers of collectives and by fragmentation, "
        "of a chip with 80 GB or more; less on smaller ones, in proportion.",
        source="Slider; a few GB on current software.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="sequence_parallel",
        unit="1",
        default=1.0,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        group=MEMORY,
        meaning="1 where tensor-parallel chips share normalisations, 0 where each does all.",
        source="Korthikanti et al. 2022; in use since.",
        confidence=Confidence.HIGH,
    ),
)
