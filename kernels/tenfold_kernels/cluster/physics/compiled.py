"""The compiler of this folder: `jit` for parts, `entry` for what Python calls."""

from pathlib import Path

from tenfold_kernels.compiled import entries, jit, plain

__all__ = ["entry", "jit", "plain"]

entry = entries(Path(__file__).parent)
