"""What the kernel assumes about arithmetic on one chip."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale

ARITHMETIC = "Arithmetic"

assumption = partial(ParamSpec, role=Role.ASSUMPTION)

ARITHMETIC_ASSUMPTIONS = (
    assumption(
        key="matmul_efficiency",
        unit="share",
        default=0.9,
        hard=(0.05, 1.0),
        slider=(0.5, 1.0),
        group=ARITHMETIC,
        meaning="Rate of matrix products in a long run over the best that was measured.",
        source="Clocks under a sustained power limit, and shapes other than the best one; "
        "fitted on published runs.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="unmeasured_ceiling",
        unit="share",
        default=0.75,
        hard=(0.05, 1.0),
        slider=(0.4, 0.9),
        group=ARITHMETIC,
        meaning="Best matrix product over peak at 1000 TFLOP/s, for chips nobody measured.",
        source="Power law through measured chips; they scatter from 0.51 to 0.97.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="fp8_gain",
        unit="share",
        default=0.86,
        hard=(0.0, 1.0),
        slider=(0.2, 1.0),
        group=ARITHMETIC,
        meaning="How much of the gain in peak rate 8-bit matrix products keep.",
        source="Scaling and casting cost time: published H100 and GB200 runs in both precisions.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="fp4_gain",
        unit="share",
        default=0.9,
        hard=(0.0, 1.0),
        slider=(0.1, 1.0),
        group=ARITHMETIC,
        meaning="How much of the gain in peak rate over 16 bits 4-bit matrix products keep.",
        source="Fitted on published GB200 runs in NVFP4.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="cast_bytes",
        unit="B",
        default=1.5,
        hard=(0.0, 40.0),
        slider=(0.0, 12.0),
        group=ARITHMETIC,
        meaning="Bytes moved to bring one number into 8 or 4 bits.",
        source="Read in 16 bits and written twice, once transposed, makes 4; fused kernels save "
        "most: fitted on published runs.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="attention_efficiency",
        unit="share",
        default=0.43,
        hard=(0.02, 1.0),
        slider=(0.2, 0.8),
        group=ARITHMETIC,
        meaning="Rate of fused attention over the best matrix product.",
        source="FlashAttention 2 and 3 report 0.4 to 0.7 of peak forward, less backward (as "
        "recalled); fitted on published runs.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="attention_score_bytes",
        unit="B",
        default=0.0,
        hard=(0.0, 40.0),
        slider=(0.0, 20.0),
        group=ARITHMETIC,
        meaning="Bytes moved per attention score; zero is fused attention.",
        source="Zero since FlashAttention, 2022; before, writing and reading scores, softmax and "
        "dropout moved about 12.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="matmul_half_output",
        unit="M",
        default=1.5,
        hard=(0.0, 20.0),
        slider=(0.0, 4.0),
        group=ARITHMETIC,
        meaning="Outputs at which a matrix product runs at half its rate.",
        source="Half a wave of tiles: 108 to 148 cores with tiles of 128 by 256 outputs make "
        "1.8 to 2.4 million; smaller tiles and split sums lower it.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="memory_efficiency",
        unit="share",
        default=0.89,
        hard=(0.05, 1.0),
        slider=(0.6, 0.95),
        group=ARITHMETIC,
        meaning="Memory bandwidth that operations reach over the figure on paper.",
        source="Streaming benchmarks reach 0.8 to 0.93 on A100 and H100 (general knowledge).",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="elementwise_traffic",
        unit="1",
        default=1.0,
        hard=(0.1, 20.0),
        slider=(1.0, 5.0),
        group=ARITHMETIC,
        meaning="Bytes that normalisation, activation and addition move over those of fused ones.",
        source="One in compiled and in hand-fused code; eager frameworks write every "
        "intermediate result.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="kernel_launch",
        unit="µs",
        default=5.0,
        hard=(0.0, 1000.0),
        slider=(1.0, 20.0),
        scale=Scale.LOG,
        group=ARITHMETIC,
        meaning="Time lost between two kernels.",
        source="Launch and drain of 2 to 10 µs on current accelerators (general knowledge).",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="expert_imbalance",
        unit="1",
        default=1.05,
        hard=(1.0, 10.0),
        slider=(1.0, 2.0),
        group=ARITHMETIC,
        meaning="Tokens of the busiest expert's chip over the average; 1 is forced balance.",
        source="Benchmarks force balance; routing without dropped tokens scatters by some "
        "ten per cent.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="sparse_overhead",
        unit="µs",
        default=1700.0,
        hard=(0.0, 100000.0),
        slider=(0.0, 3000.0),
        group=ARITHMETIC,
        meaning="Time per layer with experts and pass in which the host holds up the chip.",
        source="Counting tokens by expert takes a trip to the host; fitted on Qwen3 runs of 2025. "
        "Recipes of early 2025 lost ten times as much.",
        confidence=Confidence.LOW,
    ),
)
