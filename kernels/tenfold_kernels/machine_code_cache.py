"""Compiled functions whose machine code is kept in the user's cache folder.

Never in the way: where nothing can be kept or read, functions are compiled in memory, and
`machine_code.trouble` says why, so that people learn why every start takes long.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar, cast

from numba import njit
from numba.core.caching import CompileResultCacheImpl, FunctionCache, _CacheLocator

from tenfold_kernels.machine_code import MOST_FUNCTIONS, forget_oldest, note_trouble

Function = TypeVar("Function", bound=Callable[..., Any])


def remember(function: Function, folder: Path | None, stamp: str = "") -> Function:
    """Compile a function, and keep its machine code.

    Parameters
    ----------
    function : function
        What Python calls.
    folder : Path or None
        Where to keep it; it is made when there is something to keep. None for nowhere.
    stamp : str
        Changes with whatever is compiled in, where names do not.
    """
    compiled = njit(error_model="numpy", nogil=True)(function)
    if folder is not None and hasattr(compiled, "stats"):  # none where the compiler is off
        cast("Any", compiled)._cache = _cache_in(folder, stamp)(function)
    return cast("Function", compiled)


def _cache_in(folder: Path, stamp: str) -> type[FunctionCache]:
    class Locator(_CacheLocator):
        def __init__(self, function: Callable[..., Any]) -> None:
            self._line = function.__code__.co_firstlineno

        def get_cache_path(self) -> str:
            return str(folder)

        def get_source_stamp(self) -> str:
            return stamp

        def get_disambiguator(self) -> str:
            return str(self._line)

        @classmethod
        def from_function(cls, function: Callable[..., Any], _file: str) -> "Locator":
            return cls(function)

    class Implementation(CompileResultCacheImpl):
        def __init__(self, function: Callable[..., Any]) -> None:
            self._locator_classes: list[Any] = [Locator]
            super().__init__(function)  # type: ignore[no-untyped-call]

    class ForgivingCache(FunctionCache):
        _impl_class = Implementation

        def load_overload(self, sig: Any, target_context: Any) -> Any:
            try:
                return super().load_overload(sig, target_context)  # type: ignore[no-untyped-call]
            except OSError as error:
                note_trouble(folder, error)
                return None

        def save_overload(self, sig: Any, data: Any) -> None:
            try:
                super().save_overload(sig, data)  # type: ignore[no-untyped-call]
                forget_oldest(folder, MOST_FUNCTIONS)
            except OSError as error:
                note_trouble(folder, error)

    return ForgivingCache
