"""Read the formula out of an equation's function.

An equation is a plain Python function that returns one expression. Its syntax tree is
what gets compiled, printed and checked, so the function on the page, the kernel and the
formula on the screen cannot differ. Shared functions are inlined; constants carry units.
"""

import ast
import inspect
import math
import textwrap
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from types import FunctionType
from typing import Any

from tenfold_kernels.equations.quantity import Quantity

PRIMITIVES: dict[Any, str] = {
    math.exp: "exp",
    math.log: "log",
    min: "min",
    max: "max",
    abs: "abs",
}
FUNCTION_NAMES = frozenset(PRIMITIVES.values())


class EquationError(Exception):
    """An equation, or the model it belongs to, is not well formed."""


@dataclass(frozen=True)
class Formula:
    """What an equation computes.

    Parameters
    ----------
    arguments : tuple of str
        Names it depends on.
    body : ast.expr
        The expression over those names; helper functions are already inlined.
    written : ast.expr
        The expression as its author wrote it, for print.
    """

    arguments: tuple[str, ...]
    body: ast.expr
    written: ast.expr


def quantity(value: Quantity, name: str) -> ast.Constant:
    """Build a constant that carries its unit, and the name it has in its sector."""
    node = ast.Constant(float(value))
    node.unit = value.unit  # type: ignore[attr-defined]
    node.name = name  # type: ignore[attr-defined]
    return node


def unit_of(node: ast.Constant) -> str | None:
    """Unit that a constant carries, if it does."""
    return getattr(node, "unit", None)


def named_quantity(node: ast.AST) -> tuple[str, Quantity] | None:
    """Name and value of a constant that carries its unit, if the node is one."""
    match node:
        case ast.Constant(value=float() as value) if unit := unit_of(node):
            return getattr(node, "name", ""), Quantity(value, unit)
    return None


def rebuild(
    node: ast.expr,
    on_name: Callable[[ast.Name], ast.expr],
    on_call: Callable[[str, list[ast.expr]], ast.expr] | None = None,
) -> ast.expr:
    """Copy an expression, replacing its names and, if asked, its calls.

    Raises
    ------
    EquationError
        If the expression holds anything but arithmetic, one comparison, a conditional
        expression, names, numbers and plain calls.
    """

    def copy(node: ast.expr) -> ast.expr:
        match node:
            case ast.Name():
                return on_name(node)
            case ast.Constant(value=float() | int()):
                return node
            case ast.BinOp(left=left, op=op, right=right):
                return ast.BinOp(copy(left), op, copy(right))
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return ast.UnaryOp(ast.USub(), copy(operand))
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                return ast.Compare(copy(left), [op], [copy(right)])
            case ast.IfExp(test=test, body=body, orelse=orelse):
                return ast.IfExp(copy(test), copy(body), copy(orelse))
            case ast.Call(func=ast.Name(id=name), args=arguments, keywords=[]):
                copied = [copy(argument) for argument in arguments]
                return on_call(name, copied) if on_call else call(name, *copied)
        raise EquationError(f"'{ast.unparse(node)}' is not allowed in an equation")

    return copy(node)


def call(name: str, *arguments: ast.expr) -> ast.expr:
    """Build a call of a primitive function."""
    return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def fold(node: ast.expr) -> ast.expr:
    """Take the branch of each conditional whose test is a known number."""
    match node:
        case ast.IfExp(test=ast.Constant(value=float() as value), body=body, orelse=orelse):
            return fold(body if value else orelse)
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return ast.IfExp(fold(test), fold(body), fold(orelse))
        case ast.BinOp(left=left, op=op, right=right):
            return ast.BinOp(fold(left), op, fold(right))
        case ast.UnaryOp(op=op, operand=operand):
            return ast.UnaryOp(op, fold(operand))
        case ast.Compare(left=left, ops=ops, comparators=[right]):
            return ast.Compare(fold(left), ops, [fold(right)])
        case ast.Call(func=func, args=arguments):
            return ast.Call(func, [fold(argument) for argument in arguments], [])
    return node


@cache
def read_formula(function: Callable[..., Any]) -> Formula:
    """Read the formula of an equation.

    Parameters
    ----------
    function : function
        Plain function: a docstring, optional assignments to local names, one ``return``.

    Returns
    -------
    Formula

    Raises
    ------
    EquationError
        If it uses anything but arithmetic, comparisons, conditional expressions and
        the functions exp, log, min, max, abs and helpers written in the same way.
    """
    definition = _definition(function)
    arguments = tuple(argument.arg for argument in definition.args.args)
    names = _Names(function, arguments)
    try:
        returned = _returned(definition, arguments)
        return Formula(
            arguments,
            body=rebuild(returned, names.constant, names.inlined),
            written=rebuild(returned, names.constant),
        )
    except EquationError as error:
        raise EquationError(f"{function.__name__}: {error}") from None


def _definition(function: Callable[..., Any]) -> ast.FunctionDef:
    source = textwrap.dedent(inspect.getsource(function))
    node = ast.parse(source).body[0]
    if not isinstance(node, ast.FunctionDef):
        raise EquationError(f"{function.__name__}: an equation is a function")
    return node


def _returned(definition: ast.FunctionDef, arguments: tuple[str, ...]) -> ast.expr:
    """Substitute local names into the returned expression."""
    known: dict[str, ast.expr] = {}

    def local(node: ast.Name) -> ast.expr:
        return known.get(node.id, node)

    for statement in definition.body:
        match statement:
            case ast.Expr(value=ast.Constant(value=str())):
                continue
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name not in arguments:
                known[name] = rebuild(value, local)
            case ast.Return(value=ast.expr() as value):
                return rebuild(value, local)
            case _:
                raise EquationError("only assignments to local names and one return are allowed")
    raise EquationError("an equation must return a value")


class _Names:
    """What the names inside one function stand for."""

    def __init__(self, function: Callable[..., Any], arguments: tuple[str, ...]) -> None:
        builtin = {"min": min, "max": max, "abs": abs}
        self.scope = builtin | (function.__globals__ if isinstance(function, FunctionType) else {})
        self.arguments = arguments

    def lookup(self, name: str) -> Any:
        if name not in self.scope:
            raise EquationError(f"'{name}' is neither an argument nor a constant")
        return self.scope[name]

    def constant(self, node: ast.Name) -> ast.expr:
        if node.id in self.arguments:
            return node
        value = self.lookup(node.id)
        if isinstance(value, Quantity):
            return quantity(value, node.id)
        if isinstance(value, (int, float)):
            return ast.Constant(float(value))
        raise EquationError(f"'{node.id}' is not a number")

    def inlined(self, name: str, arguments: list[ast.expr]) -> ast.expr:
        target = self.lookup(name)
        if target in PRIMITIVES:
            return call(PRIMITIVES[target], *arguments)
        if not isinstance(target, FunctionType):
            raise EquationError(f"'{name}' cannot be called in an equation")
        helper = read_formula(target)
        if len(helper.arguments) != len(arguments):
            raise EquationError(f"'{name}' takes {len(helper.arguments)} arguments")
        given = dict(zip(helper.arguments, arguments, strict=True))
        return rebuild(helper.body, lambda node: given.get(node.id, node))
