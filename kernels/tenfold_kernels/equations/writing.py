"""Write expressions over cells of the scratch array.

What depends on parameters only is set aside, to be computed once and not at every step, and
a division by it becomes a multiplication.
"""

import ast
from collections.abc import Callable

from tenfold_kernels.equations.expression import EquationError

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}

Refer = Callable[[str], str]


class Writer:
    """Writes expressions, and remembers what it has set aside.

    Parameters
    ----------
    constants : frozenset of str
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

    def __init__(self, constants: frozenset[str], first: int) -> None:
        self.constants = constants
        self.set_aside: list[tuple[int, str]] = []
        self.end = first
        self._known: dict[tuple[int, str], str] = {}
        self._names: dict[int, frozenset[str]] = {}

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
        return _Writing(self, refer, cells, keeping=bool(self.constants)).write(node)

    def keep(self, text: str, cells: int) -> str:
        """Set a constant aside and refer to it."""
        if (cells, text) not in self._known:
            self._known[cells, text] = f"v[{self.end} + j]"
            self.set_aside.append((cells, f"v[{self.end} + j] = {text}"))
            self.end += cells
        return self._known[cells, text]

    def is_constant(self, node: ast.expr) -> bool:
        """Whether an expression depends on parameters, and on nothing else."""
        names = self._depends_on(node)
        return bool(names) and names <= self.constants

    def _depends_on(self, node: ast.expr) -> frozenset[str]:
        if isinstance(node, ast.Name):
            return frozenset((node.id,))
        if id(node) not in self._names:
            self._names[id(node)] = frozenset().union(*map(self._depends_on, _parts(node)))
        return self._names[id(node)]


class _Writing:
    """Writes for one statement."""

    def __init__(self, writer: Writer, refer: Refer, cells: int, *, keeping: bool) -> None:
        self.writer = writer
        self.refer = refer
        self.cells = cells
        self.keeping = keeping

    def write(self, node: ast.expr) -> str:
        if self.keeping and not isinstance(node, ast.Name) and self.writer.is_constant(node):
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
        if self.keeping and self.writer.is_constant(right):
            inverse = self.writer.keep(f"(1.0 / {self._plainly().write(right)})", self.cells)
            return f"({self.write(left)} * {inverse})"
        return f"({self.write(left)} / {self.write(right)})"

    def _plainly(self) -> "_Writing":
        return _Writing(self.writer, self.refer, self.cells, keeping=False)


def _parts(node: ast.expr) -> list[ast.expr]:
    match node:
        case ast.BinOp(left=left, right=right):
            return [left, right]
        case ast.Call(args=arguments):
            return arguments
        case ast.UnaryOp(operand=operand):
            return [operand]
        case ast.IfExp(test=test, body=body, orelse=orelse):
            return [test, body, orelse]
        case ast.Compare(left=left, comparators=others):
            return [left, *others]
    return []
