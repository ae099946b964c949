"""The financing kernel beside what is published, and beside a sketch of the same equations."""

from tenfold_kernels.analysis.financing.published import (
    Comparison,
    comparisons,
    financed,
    price_paths,
)
from tenfold_kernels.analysis.financing.sketch import disagreements, orderings

__all__ = [
    "Comparison",
    "comparisons",
    "disagreements",
    "financed",
    "orderings",
    "price_paths",
]
