"""The precision of a published run, however its source spells it."""

import re
from dataclasses import dataclass

from tenfold_kernels.cluster.validation.runs import Run, UnpredictableError

USUAL = "bf16"  # of runs that do not say; of those on chips without it, the same as fp16
SPELLINGS = (
    ("nvfp4", r"nv_?fp4|fp4|mxfp4|e2m1"),
    ("mxfp8", r"mx_?fp8|fp8_?mx"),
    ("fp8", r"fp8|float8|e4m3|e5m2|8_?bit"),
    ("bf16", r"bf_?16|bfloat_?16"),
    ("fp16", r"fp_?16|float_?16|half|16_?bit|^16_|amp"),
)
NEVER_SHARED = r"\bcs\b|current|block|sub_?channel|per_?tensor|tile"


@dataclass(frozen=True)
class Precision:
    """Precision of matrix products.

    Parameters
    ----------
    name : str
        One of the kernel's.
    scaled_at_once : bool
        Whether 8-bit numbers are scaled by what is at hand (by tensor or by block) and not
        by what all replicas saw before.
    """

    name: str
    scaled_at_once: bool = False


def precision_of(run: Run) -> Precision:
    """Read a precision; of several that are named, the narrowest does the matrix products.

    Raises
    ------
    UnpredictableError
        If it is none the kernel knows.
    """
    said = run.text("precision").lower()
    words = re.sub(r"[^a-z0-9]+", "_", said).strip("_")
    if not words or words == "mixed":
        return Precision(USUAL)
    for name, spelling in SPELLINGS:
        if re.search(spelling, words):
            at_once = name == "fp8" and re.search(NEVER_SHARED, words.replace("_", " "))
            return Precision(name, bool(at_once))
    raise UnpredictableError(f"'{said}' is no precision that the kernel knows")
