"""What is assumed about failures, checkpoints, restarts and spare parts."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale

RELIABILITY = "Reliability"

assumption = partial(ParamSpec, role=Role.ASSUMPTION, group=RELIABILITY)
policy = partial(ParamSpec, role=Role.POLICY, group=RELIABILITY)

failure_rate = partial(
    assumption,
    unit="1/yr",
    default=0.173,
    hard=(0.0, 100.0),
    slider=(0.0, 1.0),
    source="Llama 3, 2024: 419 failures in 54 days on 16,384 H100, one in 50,677 chip-hours; "
    "clusters of A100 from 0.11 to 0.68 a year. Zero is no failures.",
    confidence=Confidence.MEDIUM,
)

RELIABILITY_PARAMETERS = (
    failure_rate(
        key="new_failure_rate",
        meaning="Failures per new chip and year that stop the run, host and network included.",
    ),
    failure_rate(
        key="old_failure_rate",
        meaning="Failures per old chip and year that stop the run, host and network included.",
    ),
    assumption(
        key="checkpoint_time",
        unit="s",
        default=30.0,
        hard=(0.0, 36000.0),
        slider=(0.0, 300.0),
        meaning="Time for which training stops to write one checkpoint.",
        source="BLOOM wrote 2.3 TB in 40 s; zero where writing hides behind training.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="restart_time",
        unit="min",
        default=10.0,
        hard=(0.0, 10000.0),
        slider=(0.0, 120.0),
        meaning="Time from a failure until training goes on from the last checkpoint.",
        source="MegaScale recovered from over 100 failures in less than 10 minutes each "
        "(as recalled); zero is at once.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="replaced_share",
        unit="share",
        default=0.78,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        meaning="Share of failures after which a node is taken out for repair.",
        source="Llama 3, 2024: 78 % of failures were of hardware or suspected to be "
        "(as recalled); the listed kinds of hardware alone make 70 %.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="chips_per_node",
        unit="chip",
        default=8.0,
        hard=(1.0, 1024.0),
        slider=(1.0, 72.0),
        scale=Scale.LOG,
        meaning="Chips that are taken out together when one of them fails.",
        source="Eight chips share a host in most systems, four a tray of an NVL72, "
        "and 72 its rack (general knowledge).",
        confidence=Confidence.HIGH,
    ),
    assumption(
        key="repair_time",
        unit="h",
        default=24.0,
        hard=(0.0, 100000.0),
        slider=(0.0, 336.0),
        meaning="Time until a node that was taken out is back.",
        source="Slider; hours where a reset helps, weeks where a part must be ordered. "
        "Zero is at once.",
        confidence=Confidence.LOW,
    ),
    policy(
        key="spare_share",
        unit="share",
        default=0.02,
        hard=(0.0, 1.0),
        slider=(0.0, 0.1),
        meaning="Spare chips over chips in the run, in whole nodes; without one left, "
        "the run waits for repair.",
        source="Slider; BLOOM kept 32 spare chips for 384.",
        confidence=Confidence.LOW,
    ),
)
