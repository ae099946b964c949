"""Evaluate equations over arrays of moments or members, from the trees that kernels compile.

The operations and their order are those of `interpreted`, so that one equation is one
function however it is run. Both branches of a condition are computed, and one is taken.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tenfold_kernels.equations.expand import Scalar
from tenfold_kernels.equations.expression import EquationError, rebuild
from tenfold_kernels.equations.series import (
    LN2_HIGH,
    LN2_LOW,
    LOG2_E,
    ROUNDING,
    SQRT_HALF,
    exp_series,
    log_series,
)

Array = NDArray[np.float64]


@dataclass(frozen=True)
class Elementwise:
    """An equation that takes arrays.

    Parameters
    ----------
    inputs : tuple of str
        Scalars it depends on, in the order of its arguments.
    function : function
        Arrays of one shape, or numbers, to an array.
    """

    inputs: tuple[str, ...]
    function: Callable[..., Any]

    def __call__(self, values: Mapping[str, Array]) -> Array:
        """Evaluate for values by name; undefined results are left as they come, in silence."""
        with np.errstate(all="ignore"):
            return np.asarray(self.function(*(values[name] for name in self.inputs)), np.float64)


def elementwise(scalar: Scalar) -> Elementwise:
    """Make the equation of a flow or an auxiliary take arrays.

    Raises
    ------
    EquationError
        If the scalar has no equation.
    """
    if scalar.expression is None:
        raise EquationError(f"{scalar.name} has no equation")
    inputs = tuple(scalar.depends_on())
    places = {name: ast.Name(f"x{k}", ast.Load()) for k, name in enumerate(inputs)}
    body = rebuild(scalar.expression, lambda node: places[node.id])
    return Elementwise(inputs, _function(len(inputs), _Arrays().visit(body)))


def _function(count: int, body: ast.expr) -> Callable[..., Any]:
    return _compiled(f"lambda {', '.join(f'x{k}' for k in range(count))}: {ast.unparse(body)}")


@cache
def _compiled(text: str) -> Callable[..., Any]:
    """Compile once what is written alike; blocs share their equations."""
    made: Callable[..., Any] = eval(text, dict(_NAMES))
    return made


class _Arrays(ast.NodeTransformer):
    """Replaces what arrays have no operator for by calls."""

    def visit_IfExp(self, node: ast.IfExp) -> ast.expr:
        self.generic_visit(node)
        return _call("where", node.test, node.body, node.orelse)

    def visit_BinOp(self, node: ast.BinOp) -> ast.expr:
        self.generic_visit(node)
        match node:
            case ast.BinOp(left=left, op=ast.Pow(), right=ast.Constant(value=2.0)):
                return ast.BinOp(left, ast.Mult(), left)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return _call("power", left, right)
        return node


def _call(name: str, *arguments: ast.expr) -> ast.expr:
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def _min(x: Any, y: Any) -> Any:
    return np.where(np.less(y, x), y, x)


def _max(x: Any, y: Any) -> Any:
    return np.where(np.greater(y, x), y, x)


def _exp(x: Any) -> Any:
    x = _min(_max(x, -700.0), 700.0)
    k = (x * LOG2_E + ROUNDING) - ROUNDING
    r = x - k * LN2_HIGH - k * LN2_LOW
    return np.ldexp(exp_series(r), np.nan_to_num(k).astype(np.int32))


def _log(x: Any) -> Any:
    m, exponent = np.frexp(x)
    small = m < SQRT_HALF
    m, k = np.where(small, 2.0 * m, m), np.where(small, exponent - 1.0, exponent)
    p = log_series((m - 1.0) / (m + 1.0))
    return p + k * LN2_LOW + k * LN2_HIGH


def _power(x: Any, y: Any) -> Any:
    return np.where(np.greater(x, 0.0), _exp(y * _log(_max(x, 1e-300))), 0.0)


_NAMES: dict[str, Any] = {
    "where": np.where, "min": _min, "max": _max, "abs": np.abs, "exp": _exp, "log": _log,
    "power": _power,
}  # fmt: skip
