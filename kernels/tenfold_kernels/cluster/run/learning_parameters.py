"""What is assumed about the tokens that a model is trained on."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale

LEARNING = "Learning"

assumption = partial(ParamSpec, role=Role.ASSUMPTION, group=LEARNING)
policy = partial(ParamSpec, role=Role.POLICY, group=LEARNING)

LEARNING_PARAMETERS = (
    policy(
        key="tokens_per_parameter",
        unit="token",
        default=20.0,
        hard=(0.01, 1e6),
        slider=(1.0, 1000.0),
        scale=Scale.LOG,
        meaning="Tokens to learn from per parameter, were the batch very small.",
        source="Hoffmann et al. 2022: about 20 reach the lowest loss for the arithmetic spent; "
        "Llama 3 405B was trained on 39.",
        confidence=Confidence.HIGH,
    ),
    assumption(
        key="large_batch_penalty",
        unit="1",
        default=1.0,
        hard=(0.0, 2.0),
        slider=(0.0, 1.0),
        meaning="How much less large batches learn from each token: at the critical batch, "
        "one needs twice the tokens and zero no more.",
        source="One is the law of McCandlish et al. 2018 (as recalled); zero is no effect.",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="critical_batch",
        unit="M token",
        default=33.76,
        hard=(0.001, 1e6),
        slider=(1.0, 1000.0),
        scale=Scale.LOG,
        meaning="Batch at which a run on a trillion tokens takes twice the fewest steps "
        "and twice the fewest tokens.",
        source="Bergsma et al. 2025: 0.0471 D^0.462 sequences of 2048 tokens for D tokens "
        "(constants as recalled).",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="critical_batch_exponent",
        unit="1",
        default=0.462,
        hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        meaning="Power of the tokens of a run with which its critical batch grows; "
        "zero is the same for all runs.",
        source="Bergsma et al. 2025: 0.462; Zhang et al. 2024: 0.47 (constants as recalled).",
        confidence=Confidence.MEDIUM,
    ),
)
