"""What compiled kernels are made of; `interpreted` has the same names in plain Python.

No fast-math flag is set: every lane then computes exactly what a single run computes, and
swapping two blocs swaps results bit for bit.
"""

import ast
import inspect
from collections.abc import Callable
from pathlib import Path
from textwrap import dedent
from typing import Any

from numba import njit, types
from numba.extending import intrinsic
from numpy import zeros

from tenfold_kernels.equations.translate import read_loops, translate
from tenfold_kernels.machine_code_cache import remember

__all__ = ["entry", "jit", "loops", "zeros"]

jit = njit(error_model="numpy", nogil=True)


def entry(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile what is called from outside; its machine code is kept beside its source."""
    file = function.__code__.co_filename
    return remember(function, None if file.startswith("<") else Path(file).parent / "__pycache__")


def loops(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile a function of the scratch array that holds nothing but loops over lanes."""

    @intrinsic
    def vectors(_context: Any, v: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            scratch = context.make_array(signature.args[0])(context, builder, arguments[0])
            for k, loop in enumerate(read_loops(_definition(function))):
                name = f"{function.__module__}.{function.__name__}.{k}"
                builder.call(translate(builder.module, name, loop), [scratch.data])
            return context.get_dummy_value()

        return types.void(v), generate

    def run(v):
        vectors(v)

    # Machine code is linked by name, also to what the cache holds from other processes.
    run.__module__, run.__qualname__ = function.__module__, function.__qualname__
    return jit(run)


def _definition(function: Callable[..., Any]) -> ast.FunctionDef:
    (definition,) = ast.parse(dedent(inspect.getsource(function))).body
    assert isinstance(definition, ast.FunctionDef)
    return definition
