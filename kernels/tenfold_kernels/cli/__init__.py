"""The command line: the same work as the window, headless.

Plain tables for people, one JSON document for programs; exit code 0 on success, 2 on bad
input, with one clear message and never a traceback.
"""

from tenfold_kernels.cli.main import main

__all__ = ["main"]
