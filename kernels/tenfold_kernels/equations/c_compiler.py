"""Run a model as C that gcc has compiled: the practical limit to hold the kernel against.

Nothing of Tenfold needs this but the benchmark.
"""

import ctypes
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tenfold_kernels.equations.c_source import c_text
from tenfold_kernels.equations.emit import KernelSource, Method
from tenfold_kernels.equations.kernel import Integrator
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.simulate import Simulator

GCC = "gcc"
# Of 8, 16, 32 and 64 members and of 6 to 200 equations to a loop, what suits gcc best.
MEMBERS_IN_C = 8


class CompilerError(Exception):
    """gcc is missing, or would not compile; the message is one line."""


@dataclass(frozen=True)
class Build:
    """How to compile.

    Parameters
    ----------
    flags : tuple of str
        For gcc.
    vector_library : bool
        Whether glibc's vector mathematics is called, where it is there.
    """

    flags: tuple[str, ...]
    vector_library: bool = True

    def __str__(self) -> str:
        return " ".join((*self.flags, *(("-lmvec",) if self.vector_library else ())))


_WIDE = "-mprefer-vector-width=512"
PLAIN = Build(("-O3", "-march=native"), vector_library=False)
# What keeps every rounding but lets conditions and calls of exp and log become vectors.
VECTORS = Build((*PLAIN.flags, "-fno-math-errno", "-fno-trapping-math", _WIDE))
# Any rounding goes, and no number may be infinite or none: more than the kernel allows itself.
FAST = Build((*PLAIN.flags, "-ffast-math", _WIDE))


def gcc_version() -> str | None:
    """What gcc calls itself, for some system's gcc is none; None where there is none."""
    if shutil.which(GCC) is None:
        return None
    return _gcc("--version").partition("\n")[0]


class CSimulator(Simulator):
    """Runs batches of a model as C.

    Parameters
    ----------
    model : Model
        What to run.
    build : Build
        How to compile it. Where the C library has no vector mathematics, it goes without, and
        `build` says so afterwards.
    width : int
        Members of a batch that are computed side by side.
    """

    def __init__(self, model: Model, build: Build, width: int = MEMBERS_IN_C) -> None:
        super().__init__(model, width=width)
        self.build = build

    def _load(self, source: KernelSource) -> Integrator:
        try:
            return compiled_c(source, self.build)
        except CompilerError:
            if not self.build.vector_library:
                raise
        self.build = Build(self.build.flags, vector_library=False)
        return compiled_c(source, self.build)


def compiled_c(source: KernelSource, build: Build) -> Integrator:
    """Compile a kernel's C.

    Parameters
    ----------
    source : KernelSource
        What to compile.
    build : Build
        How.

    Returns
    -------
    callable
        As `tenfold_kernels.equations.kernel.load` gives it, but without Runge and Kutta's method.

    Raises
    ------
    CompilerError
        If gcc is missing, or refuses.
    """
    with tempfile.TemporaryDirectory(prefix="tenfold-", ignore_cleanup_errors=True) as folder:
        text, part, library = (Path(folder) / f"kernel.{kind}" for kind in ("c", "o", "so"))
        text.write_text(c_text(source))
        define = ["-DVECTOR_LIBRARY"] if build.vector_library else []
        _gcc(*build.flags, *define, "-fPIC", "-c", str(text), "-o", str(part))
        # Linked without those flags: -ffast-math would make the whole process lose the
        # smallest numbers as soon as the library is loaded.
        libraries = ["-lmvec"] if build.vector_library else []
        _gcc("-shared", str(part), "-o", str(library), *libraries, "-lm")
        run = ctypes.CDLL(str(library)).run
    address, count, number = ctypes.c_void_p, ctypes.c_longlong, ctypes.c_double
    run.argtypes = [address, address, count, address, number, number, count, count, count, number]
    run.restype = None

    def integrate(
        v: Any, records: Any, out: Any, start: float, step: float, begin: int, steps: int,
        every: int, method: int,
    ) -> None:  # fmt: skip
        if method == Method.RK4:
            raise ValueError("C has no method of Runge and Kutta")
        records = np.ascontiguousarray(records, np.int64)
        share = 0.5 if method == Method.ADAMS else 0.0
        run(
            v.ctypes.data, records.ctypes.data, len(records), out.ctypes.data, start, step, begin,
            steps, every, share,
        )  # fmt: skip

    return integrate


def _gcc(*arguments: str) -> str:
    """Run gcc, and give what it prints."""
    try:
        done = subprocess.run((GCC, *arguments), capture_output=True, text=True, check=False)
    except OSError as error:
        raise CompilerError(f"{GCC}: {error.strerror}") from None
    if done.returncode != 0:
        said = [line for line in done.stderr.splitlines() if "error" in line] or [GCC]
        raise CompilerError(said[0])
    return done.stdout
