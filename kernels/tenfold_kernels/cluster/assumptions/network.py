"""What the kernel assumes about communication, and about what hides behind arithmetic."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale

NETWORK = "Network"
OVERLAP = "Overlap"

assumption = partial(ParamSpec, role=Role.ASSUMPTION)

NETWORK_ASSUMPTIONS = (
    assumption(
        key="scaleup_efficiency",
        unit="share",
        default=0.8,
        hard=(0.01, 1.2),
        slider=(0.5, 1.0),
        group=NETWORK,
        meaning="Bandwidth of collectives inside a domain over that of the links.",
        source="Gather and scatter on H200 and B200 nodes reach 0.80 to 0.81; meshes of MI300X "
        "0.70.",
        confidence=Confidence.HIGH,
    ),
    assumption(
        key="scaleup_latency",
        unit="µs",
        default=6.5,
        hard=(0.0, 10000.0),
        slider=(1.0, 50.0),
        scale=Scale.LOG,
        group=NETWORK,
        meaning="Latency of each doubling of a group inside a domain.",
        source="All-reduce over eight H200 takes 39 µs however little it moves: "
        "three doublings, there and back.",
        confidence=Confidence.HIGH,
    ),
    assumption(
        key="scaleout_efficiency",
        unit="share",
        default=0.75,
        hard=(0.01, 1.0),
        slider=(0.3, 0.95),
        group=NETWORK,
        meaning="Bandwidth of collectives between domains over that of the network.",
        source="All-reduce of 16 GiB over four nodes of eight B200 takes 87 ms: 0.74.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="domain_sharing",
        unit="share",
        default=1.0,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        group=NETWORK,
        meaning="How far chips of a domain divide what a collective sends out of it.",
        source="One in hierarchical collectives; 175B on 384 to 1536 A100 under the first ZeRO-3 "
        "(Narayanan et al. 2021, Table 2) took as long as if each chip sent all.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="scaleout_latency",
        unit="µs",
        default=30.0,
        hard=(0.0, 100000.0),
        slider=(2.0, 200.0),
        scale=Scale.LOG,
        group=NETWORK,
        meaning="Latency of each doubling of a group between domains.",
        source="Four B200 nodes on a cloud's Ethernet: 82 µs; InfiniBand about 10 to 20 µs "
        "(general knowledge).",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="exchange_efficiency",
        unit="share",
        default=1.0,
        hard=(0.01, 1.2),
        slider=(0.3, 1.2),
        group=NETWORK,
        meaning="Bandwidth of all-to-all exchanges over that of other collectives.",
        source="Tuned libraries reach 0.85 to 0.95 of a link (DeepEP, as recalled), plain ones "
        "less.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="neighbouring_experts",
        unit="share",
        default=0.0,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        group=NETWORK,
        meaning="How far the experts that a token visits stand next to each other; zero is "
        "anywhere.",
        source="Trained routers choose anywhere, or among a few nodes; the stand-in that NeMo "
        "AutoModel benchmarks with deals out neighbours in turn.",
        confidence=Confidence.HIGH,
    ),
    assumption(
        key="delayed_scaling",
        unit="share",
        default=1.0,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        group=NETWORK,
        meaning="Share of 8-bit passes after which all replicas agree on scaling factors.",
        source="Delayed scaling does so after each one; scaling by tensor or by block never.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="tensor_overlap",
        unit="share",
        default=0.48,
        hard=(0.0, 1.0),
        slider=(0.0, 0.9),
        group=OVERLAP,
        meaning="Tensor-parallel communication that hides behind matrix products.",
        source="None until 2022; tiled overlap in current software hides part of it: fitted on "
        "published runs.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="pipeline_overlap",
        unit="share",
        default=0.64,
        hard=(0.0, 1.0),
        slider=(0.0, 0.95),
        group=OVERLAP,
        meaning="Transfers between pipeline stages that hide behind other microbatches.",
        source="None until 2022; interleaved schedules in current software hide most of it.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="data_overlap",
        unit="share",
        default=0.79,
        hard=(0.0, 1.0),
        slider=(0.0, 0.95),
        group=OVERLAP,
        meaning="Data-parallel communication that may hide while pipelines fill and drain.",
        source="None until 2022; the published loss of speed from 128 to 2048 H100 "
        "needs 0.7 to 0.85.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="context_overlap",
        unit="share",
        default=0.8,
        hard=(0.0, 1.0),
        slider=(0.0, 0.95),
        group=OVERLAP,
        meaning="Passing keys and values around that hides behind attention.",
        source="Ring attention is built to hide it (Liu et al. 2023).",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="expert_overlap",
        unit="share",
        default=0.86,
        hard=(0.0, 1.0),
        slider=(0.0, 0.95),
        group=OVERLAP,
        meaning="Dispatch of tokens to experts that hides behind arithmetic.",
        source="Near all with a schedule made for it (DeepSeek-V3), little without; fitted on "
        "published runs.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="weight_overlap",
        unit="share",
        default=0.66,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        group=OVERLAP,
        meaning="Gathering of sharded weights that hides behind neighbouring layers.",
        source="FSDP fetches the next layer ahead of time (Zhao et al. 2023); fitted on published "
        "runs.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="overlap_cost",
        unit="share",
        default=0.02,
        hard=(0.0, 1.0),
        slider=(0.0, 0.5),
        group=OVERLAP,
        meaning="Share of hidden communication by which it slows the arithmetic it hides behind.",
        source="Collectives take some of the cores: a peer assumes 0.02 to 0.15.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="bubble_filled",
        unit="share",
        default=0.0,
        hard=(0.0, 1.0),
        slider=(0.0, 0.95),
        group=OVERLAP,
        meaning="Share of the pipeline's bubble that deferred weight gradients fill.",
        source="Zero under 1F1B; near one under zero-bubble schedules (Qi et al. 2023).",
        confidence=Confidence.MEDIUM,
    ),
)
