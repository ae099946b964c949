"""Turn kernel source into something that runs, compiled once per machine.

The source is written to the user's cache folder under a hash of its content, so that the
compiler's own cache beside it is found again: a second start compiles nothing.
"""

import hashlib
import importlib.util
import inspect
import linecache
import sys
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Any

import numba

from tenfold_kernels.equations import interpreted, lanes, series, translate, vectors
from tenfold_kernels.equations.emit import KernelSource
from tenfold_kernels.files import write_atomically
from tenfold_kernels.machine_code import cache_folder, forget_damaged, note_trouble

Integrator = Callable[..., None]

COMPILED_HEADER = "from tenfold_kernels.equations.lanes import *\n\n\n"
KEPT_SOURCES = 24


class Backend(StrEnum):
    """How a kernel runs."""

    COMPILED = "compiled"
    INTERPRETED = "interpreted"


def load(source: KernelSource, backend: Backend) -> Integrator:
    """Make the integrator of a kernel.

    Parameters
    ----------
    source : KernelSource
        What to run.
    backend : Backend
        Compiled, or plain Python (only for one member).

    Returns
    -------
    callable
        ``run(v, records, out, start, step, begin, steps, every, method)``; compiled on its
        first call unless the cache has it.
    """
    if backend is Backend.INTERPRETED:
        names: dict[str, Any] = dict(vars(interpreted))
        exec(compile(source.text, f"<{source.model.name}>", "exec"), names)
        return names["run"]  # type: ignore[no-any-return]
    name = _module_name(source)
    folder = cache_folder() / "kernels"
    try:
        path = _write(folder, name, source.text)
        forget_damaged(path.parent / "__pycache__", f"{name}.run-")
    except OSError as error:
        note_trouble(folder, error)
        return _load_in_memory(name, source.text)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # the compiler's cache refers to functions by module
    spec.loader.exec_module(module)
    return module.run  # type: ignore[no-any-return]


def _load_in_memory(name: str, text: str) -> Integrator:
    """Load a kernel of which nothing can be kept."""
    content, place = COMPILED_HEADER + text, f"<{name}>"
    module = ModuleType(name)
    sys.modules[name] = module
    # The compiler reads the source of a function again.
    linecache.cache[place] = (len(content), None, content.splitlines(keepends=True), place)
    exec(compile(content, place, "exec"), vars(module))
    return module.run  # type: ignore[no-any-return]


def is_compiled(source: KernelSource) -> bool:
    """Whether the cache holds a compiled form, so that loading takes no compiler."""
    folder, stem = cache_folder() / "kernels" / "__pycache__", f"{_module_name(source)}.run-"
    forget_damaged(folder, stem)
    return any(folder.glob(f"{stem}*.nbc"))


def _module_name(source: KernelSource) -> str:
    return f"tenfold_kernel_{source.model.name}_{source.members}_{_digest(source.text)}"


def _digest(text: str) -> str:
    """Hash all that is compiled in: the source, the mathematics it inlines, the compiler."""
    compiler = f"{sys.implementation.cache_tag} {numba.__version__}"
    content = "".join(
        (text, *map(inspect.getsource, (lanes, translate, vectors, series)), compiler)
    )
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.py"
    content = (COMPILED_HEADER + text).encode()
    if _holds(path, content):
        return path
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(path, content)
    _forget_old(folder)
    return path


def _holds(path: Path, content: bytes) -> bool:
    """Whether a file is there and whole, for a crash may have cut it short."""
    return path.exists() and path.read_bytes() == content


def _forget_old(folder: Path) -> None:
    """Drop the oldest sources, with what was compiled from them."""
    sources = sorted(folder.glob("tenfold_kernel_*.py"), key=lambda p: p.stat().st_mtime)
    for source in sources[:-KEPT_SOURCES]:
        for compiled in (folder / "__pycache__").glob(f"{source.stem}.*"):
            compiled.unlink(missing_ok=True)
        source.unlink(missing_ok=True)
