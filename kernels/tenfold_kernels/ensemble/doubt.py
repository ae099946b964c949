"""How far an assumption may be off where its scenario says nothing about it.

A slider shows which values have been met in any country, industry or decade, so it is wider
than the doubt about one case. The share of it that is doubted follows the confidence of the
default; where what is sought is a matter of record, and the slider is wide only because
cases differ, it is a fifth of that.
"""

from collections.abc import Mapping

from tenfold_kernels.parameters import Confidence, ParamSpec

# Share of the slider that a 90 % interval in the slider's middle takes: a rounded guess spans
# half of what has been met anywhere, a fitted figure a quarter, a measured one a tenth.
INTERVALS: Mapping[Confidence, float] = {
    Confidence.HIGH: 0.10,
    Confidence.MEDIUM: 0.25,
    Confidence.LOW: 0.50,
}
ON_RECORD = 0.2
STARTING = "initial_"
# Sizes of a case in its first years, besides those that say so by name.
SIZES = (
    "frontier_cost_start",
    "early_spending_share",
    "third_market_start",
    "relative_spending",
    "population",
    "compute_per_spending",
    "chips_per_spending",
)


def on_record(spec: ParamSpec) -> bool:
    """Whether a parameter is the size of a case at its start, known but for its measurement."""
    return spec.key.startswith(STARTING) or spec.key in SIZES


def interval_share(spec: ParamSpec) -> float:
    """Share of a slider that the 90 % interval of an assumption takes, away from the ends."""
    return INTERVALS[spec.confidence] * (ON_RECORD if on_record(spec) else 1.0)
