"""What compiled kernels are made of; `interpreted` has the same names in plain Python.

No fast-math flag is set: every lane then computes exactly what a single run computes, and
swapping two blocs swaps results bit for bit.
"""

import ast
import inspect
from collections.abc import Callable
from typing import Any

from numba import njit, types
from numba.extending import intrinsic
from numpy import zeros

from tenfold_kernels.equations.vectors import read_loops, translate

__all__ = ["entry", "jit", "loops", "zeros"]

jit = njit(error_model="numpy", nogil=True)
entry = njit(error_model="numpy", nogil=True, cache=True)  # what is called from outside


def loops(function: Callable[..., Any]) -> Callable[..., Any]:
    """Compile a function of the scratch array that holds nothing but loops over lanes."""
    definition = ast.parse(inspect.getsource(function)).body[0]
    assert isinstance(definition, ast.FunctionDef)
    name, found = definition.name, read_loops(definition)

    @intrinsic
    def vectors(_context: Any, v: Any) -> Any:
        def generate(context: Any, builder: Any, signature: Any, arguments: Any) -> Any:
            scratch = context.make_array(signature.args[0])(context, builder, arguments[0])
            for k, loop in enumerate(found):
                builder.call(translate(builder.module, f"{name}.{k}", loop), [scratch.data])
            return context.get_dummy_value()

        return types.void(v), generate

    @jit
    def run(v):
        vectors(v)

    return run
