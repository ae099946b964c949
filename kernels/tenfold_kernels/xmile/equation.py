"""Write an expression as an XMILE equation, from the very tree that is compiled.

Brackets keep the order of operations, so that an engine that works from left to right
rounds as the kernel does. Where definitions differ:

- **Powers.** In the kernel a power is zero where its base is not positive. XMILE leaves
  that open: PySD stops at zero to a negative power and gives complex numbers for negative
  bases, Simlin gives infinity and undefined numbers, and both take zero to zero as one.
  The condition is therefore written out. Squares need none.
- **Exponentials.** The kernel holds the argument between -700 and 700. PySD and Simlin go
  on to zero and infinity, which no run that still makes sense comes near.
- **Exponentials and logarithms** are the kernel's own and differ from those of PySD and
  Simlin in the last digit, so replays agree to some 1e-12 and not to the last bit.
- **Division by zero** stops PySD; the kernel and Simlin go on with infinity. Equations
  avoid it by conditions, of which both engines heed only the branch that is taken.
"""

import ast
from collections.abc import Mapping

from tenfold_kernels.equations.expression import EquationError, named_quantity

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "="}
_FUNCTIONS = {"exp": "EXP", "log": "LN", "min": "MIN", "max": "MAX", "abs": "ABS"}

# How tightly each form binds. A sign binds loosely, so that it is bracketed wherever
# engines might read it differently; so are powers within powers and nested conditions.
_CONDITION, _COMPARISON, _SUM, _PRODUCT, _POWER, _ATOM = range(6)
_RANKS = {ast.Add: _SUM, ast.Sub: _SUM, ast.Mult: _PRODUCT, ast.Div: _PRODUCT}

Written = tuple[str, int]


def xmile_equation(node: ast.expr, names: Mapping[str, str]) -> str:
    """Write an expression.

    Parameters
    ----------
    node : ast.expr
        Over names of scalars.
    names : mapping
        XMILE name of each.

    Returns
    -------
    str
        Such as ``(share_b_a - share_a_a) / share_adjustment``.

    Raises
    ------
    EquationError
        If it holds something that XMILE has no form for.
    """
    return _Writer(names).write(node)[0]


def xmile_number(value: float) -> str:
    """Write a number so that reading it gives the same number."""
    return repr(float(value)).removesuffix(".0")


class _Writer:
    """Writes expressions with the brackets that keep their order."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.names = names

    def write(self, node: ast.expr) -> Written:
        match node:
            case ast.Name(id=name):
                return self.names[name], _ATOM
            case ast.Constant() if named := named_quantity(node):
                return self.names[named[0]], _ATOM
            case ast.Constant(value=float() | int() as value):
                return xmile_number(value), _ATOM if value >= 0.0 else _SUM
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return f"-{self.at_least(_ATOM, operand)}", _SUM
            case ast.BinOp(left=base, op=ast.Pow(), right=exponent):
                return self.power(base, exponent)
            case ast.BinOp(left=left, op=op, right=right):
                rank = _RANKS[type(op)]
                # What stands to the right is bracketed at the same rank: a - (b - c).
                sides = self.at_least(rank, left), self.at_least(rank + 1, right)
                return f" {_OPERATORS[type(op)]} ".join(sides), rank
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                sides = self.at_least(_SUM, left), self.at_least(_SUM, right)
                return f" {_COMPARISONS[type(op)]} ".join(sides), _COMPARISON
            case ast.IfExp(test=test, body=body, orelse=orelse):
                parts = [self.at_least(_COMPARISON, part) for part in (test, body, orelse)]
                return "IF {} THEN {} ELSE {}".format(*parts), _CONDITION
            case ast.Call(func=ast.Name(id=name), args=arguments) if name in _FUNCTIONS:
                inside = ", ".join(self.write(argument)[0] for argument in arguments)
                return f"{_FUNCTIONS[name]}({inside})", _ATOM
        raise EquationError(f"XMILE has no form for '{ast.unparse(node)}'")

    def power(self, base: ast.expr, exponent: ast.expr) -> Written:
        raised = f"{self.at_least(_ATOM, base)} ^ {self.at_least(_ATOM, exponent)}"
        if isinstance(exponent, ast.Constant) and exponent.value == 2.0:
            return raised, _POWER
        positive = f"{self.at_least(_SUM, base)} > 0"
        return f"IF {positive} THEN {raised} ELSE 0", _CONDITION

    def at_least(self, rank: int, node: ast.expr) -> str:
        """Write an expression, in brackets where it binds less tightly than asked."""
        written, found = self.write(node)
        return written if found >= rank else f"({written})"
