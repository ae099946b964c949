"""Print an equation as a formula, from the very expression that is compiled."""

import ast
from collections.abc import Callable

from tenfold_kernels.equations.declare import Declaration, Derived, Equation, Operation, Stock
from tenfold_kernels.equations.expression import read_formula, unit_of
from tenfold_kernels.parameters import ParamSpec

Naming = Callable[[str], str]

_SIGNS = {ast.Add: " + ", ast.Sub: " − ", ast.Mult: " · ", ast.Div: " / "}
_RANKS = {ast.Add: 1, ast.Sub: 1, ast.Mult: 2, ast.Div: 2, ast.Pow: 4}
_COMPARISONS = {ast.Lt: "&lt;", ast.LtE: "≤", ast.Gt: "&gt;", ast.GtE: "≥", ast.Eq: "="}
_NEGATION, _ATOM = 3, 9

ACROSS = {
    Operation.TOTAL: "Σ",
    Operation.MEAN: "mean",
    Operation.LARGEST: "max",
    Operation.SMALLEST: "min",
}


def formula_html(declared: Declaration, name: Naming) -> str:
    """Print the right-hand side of a variable as HTML.

    Parameters
    ----------
    declared : Declaration
        The variable.
    name : function
        Words for a variable; what it gives is escaped and set in italics.

    Returns
    -------
    str
        Empty for a parameter, which has no formula.
    """
    match declared:
        case Equation(function=function):
            return _Printer(name).print(read_formula(function).written)
        case Stock(initial=initial, inflows=inflows, outflows=outflows):
            terms = [f"+ {_italic(name(f))}" for f in inflows]
            terms += [f"− {_italic(name(f))}" for f in outflows]
            start = _Printer(name).print(read_formula(initial).written)
            change = " ".join(terms).removeprefix("+ ") or "0"
            return f"∫ ({change}) d<i>t</i>,&ensp;{start} (<i>t</i>₀)"
        case Derived():
            return _derived(declared, name)
        case ParamSpec():
            return ""


def _derived(declared: Derived, name: Naming) -> str:
    of = _italic(name(declared.of[0]))
    match declared.operation:
        case Operation.SUM:
            plus = " + ".join(_italic(name(v)) for v in declared.of)
            return " − ".join([plus, *(_italic(name(v)) for v in declared.minus)])
        case Operation.AT:
            return f"{of} [{_escaped(name(str(declared.element)))}]"
        case Operation.BEFORE:
            return f"{of} [{_escaped(name(declared.along))} − 1]"
        case Operation.ON_MARKET:
            other = declared.element
            third = _italic(name(other)) if isinstance(other, str) else f"{other:g}"
            return f"{of} [{_escaped(name('home'))}], {third} [{_escaped(name('third'))}]"
        case Operation.PLACED:
            nodes = ", ".join(f"{node:g}" for node in declared.numbers)
            return f"{of} ∈ {{{nodes}}}"
        case Operation.READ_OFF:
            places = ", ".join(_italic(name(place)) for place in declared.of)
            return f"table({places})"
    along = _escaped(name("others" if declared.others else declared.along))
    return f"{ACROSS[declared.operation]}<sub>{along}</sub> {of}"


class _Printer:
    """Prints expressions with as few brackets as their meaning allows."""

    def __init__(self, name: Naming) -> None:
        self.name = name

    def print(self, node: ast.expr) -> str:
        return self._ranked(node)[0]

    def _ranked(self, node: ast.expr) -> tuple[str, int]:
        match node:
            case ast.Name(id=key):
                return _italic(self.name(key)), _ATOM
            case ast.Constant(value=float() | int() as value):
                number = f"{value:g}".replace("-", "−")
                unit = unit_of(node)
                unit = f"/{unit[2:]}" if unit and unit.startswith("1/") else unit
                text = f"{number} {_escaped(unit)}" if unit else number
                return text, _ATOM if value >= 0.0 else _NEGATION
            case ast.UnaryOp(operand=operand):
                return f"−{self._bracketed(operand, _NEGATION)}", _NEGATION
            case ast.BinOp(left=base, op=ast.Pow(), right=exponent):
                raised = self._bracketed(base, _RANKS[ast.Pow] + 1)
                return f"{raised}<sup>{self.print(exponent)}</sup>", _RANKS[ast.Pow]
            case ast.BinOp(left=left, op=op, right=right):
                rank = _RANKS[type(op)]
                tighter = rank + 1 if isinstance(op, (ast.Sub, ast.Div)) else rank
                sides = (self._bracketed(left, rank), self._bracketed(right, tighter))
                return _SIGNS[type(op)].join(sides), rank
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                sign = _COMPARISONS[type(op)]
                return f"{self.print(left)} {sign} {self.print(right)}", 0
            case ast.IfExp(test=test, body=body, orelse=orelse):
                chosen, other = self.print(body), self.print(orelse)
                return f"{{ {chosen} ∣ {self.print(test)};&ensp;{other} }}", _ATOM
            case ast.Call(func=ast.Name(id=function), args=arguments):
                inside = ", ".join(self.print(argument) for argument in arguments)
                return f"{function.replace('_', ' ')}({inside})", _ATOM
        return _escaped(ast.unparse(node)), _ATOM

    def _bracketed(self, node: ast.expr, least: int) -> str:
        text, rank = self._ranked(node)
        return text if rank >= least else f"({text})"


def _italic(text: str) -> str:
    return f"<i>{_escaped(text)}</i>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
