"""The parameters of the training-cluster kernel: what is set up, and what is assumed."""

import math
from collections.abc import Collection, Mapping
from functools import cache, partial

from tenfold_kernels.cluster.assumptions import ASSUMPTIONS
from tenfold_kernels.cluster.catalogue import chip, chip_ids, workload, workload_ids
from tenfold_kernels.cluster.editing import FACTOR_SPECS
from tenfold_kernels.cluster.errors import ClusterError, unknown
from tenfold_kernels.cluster.run.assumptions import RUN_ASSUMPTIONS
from tenfold_kernels.parameters import (
    Choice,
    Confidence,
    ParameterTable,
    ParamSpec,
    Role,
    Scale,
)
from tenfold_kernels.values import span

SETTING = "Cluster"

policy = partial(ParamSpec, role=Role.POLICY, group=SETTING, scale=Scale.LOG)

POLICIES = (
    policy(
        key="chips",
        unit="chip",
        default=1024.0,
        hard=(1.0, 1e7),
        slider=(8.0, 1e6),
        meaning="New chips installed.",
        source="Published dense training runs used 32 to 16,384.",
        confidence=Confidence.HIGH,
    ),
    policy(
        key="batch",
        unit="sequence",
        default=2048.0,
        hard=(1.0, 1e7),
        slider=(16.0, 65536.0),
        meaning="Sequences per training step; larger ones learn less from each.",
        source="Llama 3 405B: 2048 sequences of 8192 tokens; GPT-3: 1536 of 2048.",
        confidence=Confidence.MEDIUM,
    ),
)
OWN_PRECISION = "workload"
PRECISIONS = {
    OWN_PRECISION: "the model's own",
    "bf16": "BF16",
    "fp8": "FP8",
    "mxfp8": "MXFP8",
    "nvfp4": "NVFP4",
}
SPECS = {spec.key: spec for spec in (*POLICIES, *FACTOR_SPECS, *ASSUMPTIONS, *RUN_ASSUMPTIONS)}
SETTINGS = tuple(key for key in SPECS if key not in ("chips", "batch"))


@cache
def cluster_parameters() -> ParameterTable:
    """Give all parameters of the kernel; the choices list what can be computed with."""
    chips = {id: chip(id).name for id in chip_ids() if chip(id).usable}
    models = {id: workload(id).name for id in workload_ids()}
    choices = (
        _choice("new_chip", chips, "gb200-nvl72", "Chip that is compared."),
        _choice("old_chip", chips, "a100-sxm-80gb", "Chip it is compared with."),
        _choice("workload", models, "gpt-3-175b", "Model that is trained."),
        _choice(
            "precision",
            PRECISIONS,
            OWN_PRECISION,
            "Precision of matrix products; a chip that lacks it uses 16 bits.",
        ),
    )
    return ParameterTable("cluster", tuple(SPECS.values()), choices=choices)


def _choice(key: str, names: Mapping[str, str], default: str, meaning: str) -> Choice:
    return Choice(key, tuple(names), default, meaning, SETTING, tuple(names.values()))


def checked(
    settings: Mapping[str, float] | None, known: Collection[str] = SETTINGS
) -> dict[str, float]:
    """Fill up settings with defaults.

    Parameters
    ----------
    settings : mapping or None
        Values by key.
    known : collection of str
        Keys that may be set; without the numbers of chips and sequences if left out, since
        those are arguments of their own.

    Raises
    ------
    ClusterError
        If a key is not known, or a value is not a number inside its hard range.
    """
    values = {key: spec.default for key, spec in SPECS.items()}
    for key, found in (settings or {}).items():
        if key not in known:
            raise unknown("settings", key, known)
        low, high = SPECS[key].hard
        try:
            value = float(found)
        except (TypeError, ValueError):
            value = math.nan
        if not low <= value <= high:
            raise ClusterError(key, found, span(low, high, SPECS[key].unit))
        values[key] = value
    return values
