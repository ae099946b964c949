"""Write expressions over cells of the scratch array.

What depends on parameters only is set aside, to be computed once and not at every step, and
a division by it becomes a multiplication.
"""

import ast
from collections.abc import Callable, Collection, Iterator

from tenfold_kernels.equations.expression import FUNCTION_NAMES, EquationError

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}

Refer = Callable[[str], str]


class Writer:
    """Writes expressions, and remembers what it has set aside.

    Parameters
    ----------
    constants : collection of str
        Scalars that never change during a run.
    first : int
        First free cell of the scratch array.

    Attributes
    ----------
    set_aside : list of tuple
        Over how many cells each assignment runs, and its text.
    end : int
        First cell that is still free.
    """

    def __init__(self, constants: Collection[str], first: int) -> None:
        self.constants = constants
        self.set_aside: list[tuple[int, str]] = []
        self.end = first
        self._known: dict[tuple[int, str], str] = {}

    def write(self, node: ast.expr, refer: Refer, cells: int) -> str:
        """Write an expression with every operation bracketed, so that its order is fixed.

        Parameters
        ----------
        node : ast.expr
            What to write.
        refer : function
            Gives the text for a scalar.
        cells : int
            Over how many cells the result runs.
        """
        return _Writing(self, refer, cells).write(node)

    def keep(self, text: str, cells: int) -> str:
        """Set a constant aside and refer to it."""
        if (cells, text) not in self._known:
            self._known[cells, text] = f"v[{self.end} + j]"
            self.set_aside.append((cells, f"v[{self.end} + j] = {text}"))
            self.end += cells
        return self._known[cells, text]


class _Writing:
    """Writes for one statement."""

    def __init__(self, writer: Writer, refer: Refer, cells: int, keeping: bool = True) -> None:
        self.writer = writer
        self.refer = refer
        self.cells = cells
        self.keeping = keeping

    def write(self, node: ast.expr) -> str:
        if self.keeping and self._worth_keeping(node):
            return self.writer.keep(self._plainly().write(node), self.cells)
        match node:
            case ast.Name(id=name):
                return self.refer(name)
            case ast.Constant(value=float() | int() as value):
                return repr(float(value))
            case ast.UnaryOp(operand=operand):
                return f"(-{self.write(operand)})"
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self._power(left, right)
            case ast.BinOp(left=left, op=ast.Div(), right=right):
                return self._quotient(left, right)
            case ast.BinOp(left=left, op=op, right=right):
                return f"({self.write(left)} {_OPERATORS[type(op)]} {self.write(right)})"
            case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right])):
                test = f"{self.write(left)} {_COMPARISONS[type(op)]} {self.write(right)}"
                # What is not chosen is not computed, and might not be computable.
                plain = self._plainly()
                return f"({plain.write(node.body)} if ({test}) else {plain.write(node.orelse)})"
            case ast.Call(func=ast.Name(id=name), args=arguments):
                return f"{name}({', '.join(map(self.write, arguments))})"
        raise EquationError(f"cannot compile '{ast.unparse(node)}'")

    def _power(self, base: ast.expr, exponent: ast.expr) -> str:
        written = self.write(base)
        if isinstance(exponent, ast.Constant) and exponent.value == 2.0:
            return f"({written} * {written})"
        return f"power({written}, {self.write(exponent)})"

    def _quotient(self, left: ast.expr, right: ast.expr) -> str:
        if self.keeping and _names(right) and self._is_constant(right):
            inverse = self.writer.keep(f"(1.0 / {self._plainly().write(right)})", self.cells)
            return f"({self.write(left)} * {inverse})"
        return f"({self.write(left)} / {self.write(right)})"

    def _plainly(self) -> "_Writing":
        return _Writing(self.writer, self.refer, self.cells, keeping=False)

    def _worth_keeping(self, node: ast.expr) -> bool:
        composed = not isinstance(node, (ast.Name, ast.Constant))
        return composed and any(_names(node)) and self._is_constant(node)

    def _is_constant(self, node: ast.expr) -> bool:
        return all(name in self.writer.constants for name in _names(node))


def _names(node: ast.expr) -> list[str]:
    names = (part.id for part in ast.walk(node) if isinstance(part, ast.Name))
    return [name for name in names if name not in FUNCTION_NAMES]
