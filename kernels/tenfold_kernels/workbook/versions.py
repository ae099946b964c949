"""Versions of workbook files, and how each becomes the next."""

from collections.abc import Mapping

from tenfold_kernels.migrations import Migration

FORMAT = "tenfold-workbook"
FORMAT_VERSION = 1
MIGRATIONS: Mapping[int, Migration] = {}
