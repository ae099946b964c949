"""Decorators of compiled kernels: `jit` for parts, `entries` for what Python calls.

The compiler keeps an entry's machine code in a cache that watches the entry's own file
only. Entries therefore carry a digest of all sources of their folder in their name, so that
a change in any part makes the compiler start afresh.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from numba import njit

from tenfold_kernels.machine_code import forget_damaged

Function = TypeVar("Function", bound=Callable[..., Any])


def jit(function: Function) -> Function:
    """Compile a part; it becomes machine code inside the entries that call it."""
    return cast("Function", njit(error_model="numpy", nogil=True)(function))


def entries(folder: Path) -> Callable[[Function], Function]:
    """Give the decorator of functions that Python calls, whose machine code is remembered.

    Parameters
    ----------
    folder : Path
        Sources on which they depend, with those of the folders in it.
    """
    mark = _digest(folder)

    def entry(function: Function) -> Function:
        function.__qualname__ = f"{function.__qualname__}_{mark}"
        compiled = njit(error_model="numpy", nogil=True, cache=True)(function)
        if hasattr(compiled, "stats"):  # it has none where the compiler is switched off
            name = f"{function.__module__.rpartition('.')[2]}.{function.__qualname__}-"
            forget_damaged(Path(str(compiled.stats.cache_path)), name)
        return cast("Function", compiled)

    return entry


def plain(function: Function) -> Function:
    """Give a part back as plain Python, for a single evaluation."""
    return cast("Function", getattr(function, "py_func", function))


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
