"""The compiler of this folder: `jit` for parts, `entry` for what Python calls."""

from pathlib import Path

from tenfold_kernels.compiled import entries, jit

__all__ = ["entry", "jit"]

entry = entries(Path(__file__).parent)
