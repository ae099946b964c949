"""Turn kernel source into something that runs, compiled once per machine.

The source is written to the user's cache folder under a hash of its content, so that the
compiler's own cache beside it is found again: a second start compiles nothing.
"""

import atexit
import hashlib
import importlib.util
import inspect
import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

import numba
import platformdirs

from tenfold_kernels.equations import interpreted, lanes, series, translate, vectors
from tenfold_kernels.equations.emit import KernelSource
from tenfold_kernels.machine_code import forget_damaged

Integrator = Callable[..., None]

COMPILED_HEADER = "from tenfold_kernels.equations.lanes import *\n\n\n"
KEPT_SOURCES = 24


class Backend(StrEnum):
    """How a kernel runs."""

    COMPILED = "compiled"
    INTERPRETED = "interpreted"


def cache_folder() -> Path:
    """Per-user folder for compiled kernels; ``TENFOLD_CACHE_DIR`` overrides it."""
    given = os.environ.get("TENFOLD_CACHE_DIR")
    return Path(given) if given else Path(platformdirs.user_cache_dir("tenfold", appauthor=False))


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
    path = _written(name, source.text)
    forget_damaged(path.parent / "__pycache__", f"{name}.run-")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # the compiler's cache refers to functions by module
    spec.loader.exec_module(module)
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


def _written(name: str, text: str) -> Path:
    """Write the source once; where the cache folder cannot be written, to a fresh one."""
    try:
        return _write(cache_folder() / "kernels", name, text)
    except OSError:
        fresh = Path(tempfile.mkdtemp(prefix="tenfold-"))
        atexit.register(shutil.rmtree, fresh, ignore_errors=True)
        return _write(fresh, name, text)


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / f"{name}.py"
    content = COMPILED_HEADER + text
    if _holds(path, content):  # and keep its time stamp: the compiler's cache is keyed on it
        return path
    folder.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=folder, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(content)
    os.replace(part, path)
    _forget_old(folder)
    return path


def _holds(path: Path, content: str) -> bool:
    """Whether a file is there and whole, for a crash may have cut it short."""
    return path.exists() and path.read_bytes() == content.encode()


def _forget_old(folder: Path) -> None:
    """Drop the oldest sources, with what was compiled from them."""
    sources = sorted(folder.glob("tenfold_kernel_*.py"), key=lambda p: p.stat().st_mtime)
    for source in sources[:-KEPT_SOURCES]:
        for compiled in (folder / "__pycache__").glob(f"{source.stem}.*"):
            compiled.unlink(missing_ok=True)
        source.unlink(missing_ok=True)
