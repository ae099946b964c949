"""Fit the kernel's free constants on the published runs set aside for it.

Run with ``python -m tenfold_kernels.cluster.validation.fit``; it needs SciPy, which comes
with the development extra. Each constant has a physical meaning and stays within the range
of its slider; a weak pull towards the present default keeps those in place that the runs
do not speak about. Sources count alike, however many rows they have, and runs that are far
off pull no harder than those that are off by a tenth. Weak scaling counts besides: how much
longer a step takes on more chips, with the same work for each.
"""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.cluster.parameters import SPECS
from tenfold_kernels.cluster.validation.evidence import published_runs, was_fitted
from tenfold_kernels.cluster.validation.practice import SOFTWARE, Software
from tenfold_kernels.cluster.validation.runs import Run
from tenfold_kernels.cluster.validation.validate import RunResult, validate

FREE = (
    "matmul_efficiency", "fp8_gain", "fp4_gain", "attention_efficiency", "matmul_half_output",
    "memory_efficiency", "cast_bytes", "tensor_overlap",
    "pipeline_overlap", "data_overlap", "expert_overlap",
    "exchange_efficiency", "jitter",
)  # fmt: skip
SOFTWARE_RANGES = {
    "score_bytes": (4.0, 20.0), "young_attention": (0.2, 0.5), "immaturity": (0.0, 0.4),
    "maturing_time": (0.3, 3.0), "eager_traffic": (1.0, 4.0), "young_gathering": (0.0, 1.0),
    "plain_dispatch": (0.0, 0.9), "spread_dispatch": (0.0, 0.9), "sparse_untuned": (2e3, 3e4),
    "sparse_wait": (0.0, 4e3), "sparse_launch": (0.0, 1e4), "sparse_traffic": (1.0, 8.0),
}  # fmt: skip
WEAK_SCALING = (
    ("dgxc_v25.02_gpt175B_H100_bf16_128", "dgxc_v25.02_gpt175B_H100_bf16_2048"),
    ("dgxc_v25.02_gpt175B_H100_fp8_128", "dgxc_v25.02_gpt175B_H100_fp8_2048"),
    ("dgxc_v25.02_l3_70B_H100_bf16_64", "dgxc_v25.02_l3_70B_H100_bf16_2048"),
    ("dgxc_v25.02_l3_70B_H100_fp8_64", "dgxc_v25.02_l3_70B_H100_fp8_2048"),
)
SCALING_WEIGHT = 6.0  # a loss of 2 % must count beside errors of 10 %
PULL = 0.3  # error that moving a constant through its whole range is worth; 0.1 fits the runs
# closer, but sources that are left out worse
FAR = 0.1  # error from which on runs pull no harder
EVALUATIONS = 20

Vector = NDArray[np.float64]


@dataclass(frozen=True)
class Constants:
    """Constants that were fitted: settings of the kernel, and what changed in software."""

    settings: dict[str, float]
    software: Software


def ranges() -> dict[str, tuple[float, float, float]]:
    """Lowest, highest and present value of every free constant."""
    found = {key: (*SPECS[key].slider, SPECS[key].default) for key in FREE}
    present = asdict(SOFTWARE)
    return found | {key: (*span, present[key]) for key, span in SOFTWARE_RANGES.items()}


def constants(shares: Sequence[float]) -> Constants:
    """Constants at places within their ranges, from 0 to 1."""
    values = {
        key: low + (high - low) * share
        for (key, (low, high, _)), share in zip(ranges().items(), shares, strict=True)
    }
    software = {key: values.pop(key) for key in SOFTWARE_RANGES}
    return Constants(values, replace(SOFTWARE, **software))


def residuals(runs: Sequence[Run], start: Vector, pull: float = PULL) -> Callable[[Vector], Vector]:
    """Give the function whose squares are to be least."""
    counts = Counter(run.text("source") for run in runs)
    weights = np.array([1.0 / math.sqrt(counts[run.text("source")]) for run in runs])
    ids = {run.text("id") for run in runs}
    pairs = [pair for pair in WEAK_SCALING if ids.issuperset(pair)]

    def off(shares: Vector) -> Vector:
        tried = constants(list(shares))
        results = validate(runs, tried.settings, tried.software)
        errors = np.array([math.log1p((r.step_error_pct or 0.0) / 100.0) for r in results])
        found = {result.id: result for result in results}
        slopes = [_slope(found[few], found[many]) for few, many in pairs]
        pulls = pull * (shares - start)
        return np.concatenate([weights * errors, SCALING_WEIGHT * np.array(slopes), pulls])

    return off


def _slope(few: RunResult, many: RunResult) -> float:
    """Predicted less measured loss of speed on more chips, as a logarithm."""
    before, after = (math.log1p((result.step_error_pct or 0.0) / 100.0) for result in (few, many))
    return after - before


def fit(
    runs: Sequence[Run], evaluations: int = EVALUATIONS, pull: float = PULL
) -> Constants:  # fmt: skip
    """Fit all free constants on some runs, beginning from the present ones."""
    from scipy.optimize import least_squares

    start = np.array([(now - low) / (high - low) for low, high, now in ranges().values()])
    start = np.clip(start, 0.01, 0.99)
    found = least_squares(
        residuals(runs, start, pull), start, bounds=(0.0, 1.0), loss="soft_l1", f_scale=FAR,
        diff_step=0.02, max_nfev=evaluations,
    )  # fmt: skip
    return constants(list(found.x))


if __name__ == "__main__":
    fitted = fit([run for run in published_runs() if was_fitted(run)])
    for key, (low, high, now) in ranges().items():
        value = fitted.settings.get(key, getattr(fitted.software, key, math.nan))
        print(f"{key:22} {value:12.4g}   now {now:10.4g}   range {low:g} to {high:g}")
