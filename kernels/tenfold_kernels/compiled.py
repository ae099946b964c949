"""Decorators of compiled kernels: `jit` for parts, `entries` for what Python calls.

Machine code is made of an entry and of all parts that it calls. Entries therefore carry a
digest of all sources of their folder in their name, so that a change in any part makes the
compiler start afresh.
"""

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from numba import njit
from numba.core.typing.typeof import typeof_impl

from tenfold_kernels.machine_code import cache_folder, forget_damaged
from tenfold_kernels.machine_code_cache import remember

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
        for kind in function.__annotations__.values():
            _introduce(kind)
        function.__qualname__ = f"{function.__qualname__}_{mark}"
        place = cache_folder() / "functions"
        forget_damaged(place, f"{function.__module__.rpartition('.')[2]}.{function.__qualname__}-")
        return remember(function, place, _digest_of(Path(function.__code__.co_filename)))

    return entry


def _introduce(kind: Any) -> None:
    """Tell the compiler of a named tuple that an entry takes, and of those in it.

    It would find out by itself, but fails where two threads make it do so at the same time.
    """
    if isinstance(kind, type) and issubclass(kind, tuple) and hasattr(kind, "_fields"):
        typeof_impl.register(kind, typeof_impl.dispatch(tuple))
        for inner in kind.__annotations__.values():
            _introduce(inner)


def plain(function: Function) -> Function:
    """Give a part back as plain Python, for a single evaluation."""
    return cast("Function", getattr(function, "py_func", function))


def _digest(folder: Path) -> str:
    digest = hashlib.sha256()
    for path in sorted(folder.rglob("*.py")):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def _digest_of(file: Path) -> str:
    """Hash one file; a packaged program has its sources elsewhere, and its folder says enough."""
    return hashlib.sha256(file.read_bytes()).hexdigest() if file.exists() else ""
