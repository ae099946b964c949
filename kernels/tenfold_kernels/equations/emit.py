"""Write the source of a model's kernel: short loops, each over a few equations.

All variables of all members live in one flat scratch array. A bank (a variable's elements
that differ only in the bloc) is one row: first every member's value for the first bloc,
then for the second. Since an equation is the same for every bloc, one loop with constant
bounds serves all blocs and all members at once, and the compiler turns it into vector
instructions. Values without a bloc are repeated for each, so that rows always match.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import NamedTuple

from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.expand import CLOCK, Scalar
from tenfold_kernels.equations.expression import EquationError
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.order import Bank

# More equations in one function compile disproportionately slower; fewer save nothing.
LOOPS_PER_FUNCTION = 8
# Neighbours that need no other bloc share a loop: quicker to compile and to run than one
# loop each, while a loop over all of them would keep too many rows in flight to vectorise.
EQUATIONS_PER_LOOP = 6

_OPERATORS = {ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}

DRIVER = '''
@entry
def run(v, records, out, start, step, steps, every, method):
    """Integrate from the start; write the recorded cells every so many steps."""
    slope = zeros({width})
    last = zeros({width})
    before = zeros({width})
    for k in range(steps + 1):
        set_clock(v, start + k * step, start)
        if k == 0:
            initialise(v)
            evaluate_constants(v)
        evaluate(v)
        if k % every == 0:
            for n in range(len(records)):
                for j in range({members}):
                    out[n, k // every, j] = v[records[n] + j]
        if k == steps:
            break
        rates(v, slope)
        if method == {adams}:
            for i in range({width}):
                carried = slope[i] + (0.5 * (slope[i] - last[i]) if k > 0 else 0.0)
                v[{first} + i] += step * carried
                last[i] = slope[i]
        elif method == {euler}:
            for i in range({width}):
                v[{first} + i] += step * slope[i]
        else:
            for i in range({width}):
                before[i] = v[{first} + i]
                last[i] = slope[i]
            for stage in range(3):
                reach = step if stage == 2 else 0.5 * step
                for i in range({width}):
                    v[{first} + i] = before[i] + reach * slope[i]
                set_clock(v, start + k * step + reach, start)
                evaluate(v)
                rates(v, slope)
                for i in range({width}):
                    last[i] += (1.0 if stage == 2 else 2.0) * slope[i]
            for i in range({width}):
                v[{first} + i] = before[i] + step / 6.0 * last[i]
'''


class Method(IntEnum):
    """How stocks are carried over a step.

    ADAMS is Euler with the slope carried half a step forward (Adams and Bashforth, second
    order): as cheap as EULER and some twenty times closer to the exact course. It is Euler
    over an extended state in which each stock remembers its last slope, so an engine that
    knows nothing but Euler can replay it. RK4 measures the step error of both.
    """

    EULER = 0
    ADAMS = 1
    RK4 = 2


class Statement(NamedTuple):
    """An assignment, and over how many cells it runs."""

    cells: int
    text: str


def _gathered(statements: Iterable[Statement]) -> Iterator[tuple[int, list[str]]]:
    """Gather neighbours that run over equally many cells, a few at a time."""
    cells = 0
    bodies: list[str] = []
    for statement in statements:
        if bodies and (statement.cells != cells or len(bodies) == EQUATIONS_PER_LOOP):
            yield cells, bodies
            bodies = []
        cells = statement.cells
        bodies.append(statement.text)
    if bodies:
        yield cells, bodies


def _loop(cells: int, bodies: Iterable[str]) -> str:
    return f"    for j in range({cells}):\n" + "".join(f"        {body}\n" for body in bodies)


@dataclass(frozen=True)
class KernelSource:
    """Source text of one kernel and where its variables lie.

    Parameters
    ----------
    model : Model
        The model.
    members : int
        Members computed side by side.
    """

    model: Model
    members: int

    @property
    def slots(self) -> int:
        """Blocs that share a row."""
        return len(self.model.subscripts["bloc"])

    @property
    def width(self) -> int:
        """Cells of a row."""
        return self.slots * self.members

    @cached_property
    def rows(self) -> dict[str, int]:
        """Row of each bank: clock, parameters, stocks, then the others in order."""
        names = [*CLOCK]
        names += [b.name for b in self.model.banks.values() if b.scalars[0].kind is Kind.PARAMETER]
        names += [b.name for b in self.model.stocks]
        names += [b.name for b in self.model.order]
        return {name: row for row, name in enumerate(names)}

    @cached_property
    def cells(self) -> dict[str, int]:
        """Where the first member's value of each scalar lies in the scratch array."""
        found = {name: self.rows[name] * self.width for name in CLOCK}
        for bank in self.model.banks.values():
            for slot, scalar in enumerate(bank.scalars):
                found[scalar.name] = self.rows[bank.name] * self.width + slot * self.members
        return found

    @property
    def size(self) -> int:
        """Cells of the scratch array."""
        return len(self.rows) * self.width

    @cached_property
    def text(self) -> str:
        """The source, complete but for the import of its mathematics."""
        order, constants = self.model.order, self.model.constants
        fixed = [bank for bank in order if bank.name in constants]
        moving = [bank for bank in order if bank.name not in constants]
        clock = [
            f"v[{self.rows[name] * self.width} + j] = {value}"
            for name, value in (("time", "time"), ("start_time", "start"))
        ]
        parts = [
            f'"""Kernel of the model {self.model.name} for {self.members} member(s)."""\n',
            self._functions("initialise", self._equations(self.model.initial_order)),
            self._functions("evaluate_constants", self._equations(fixed)),
            self._functions("evaluate", self._equations(moving)),
            self._functions("rates", self._rates(), extra=", d"),
            f"@jit\ndef set_clock(v, time, start):\n{_loop(self.width, clock)}",
            DRIVER.format(
                members=self.members,
                width=len(self.model.stocks) * self.width,
                first=self._first_stock * self.width,
                adams=int(Method.ADAMS),
                euler=int(Method.EULER),
            ),
        ]
        return "\n\n".join(parts)

    @property
    def _first_stock(self) -> int:
        stocks = self.model.stocks
        return self.rows[stocks[0].name] if stocks else len(self.rows)

    def _functions(self, name: str, statements: Iterable[Statement], extra: str = "") -> str:
        """Gather statements into loops, loops into functions, and call them in turn."""
        loops = [_loop(cells, bodies) for cells, bodies in _gathered(statements)]
        chunks = [
            loops[k : k + LOOPS_PER_FUNCTION] for k in range(0, len(loops), LOOPS_PER_FUNCTION)
        ]
        defined = [
            f"@jit\ndef {name}_{k}(v{extra}):\n{''.join(chunk)}" for k, chunk in enumerate(chunks)
        ]
        calls = "".join(f"    {name}_{k}(v{extra})\n" for k in range(len(chunks))) or "    pass\n"
        return "\n\n".join([*defined, f"@jit\ndef {name}(v{extra}):\n{calls}"])

    def _equations(self, banks: Iterable[Bank]) -> Iterator[Statement]:
        for bank in banks:
            yield from self._equation(bank)

    def _equation(self, bank: Bank) -> Iterator[Statement]:
        base = self.rows[bank.name] * self.width
        if len(bank.scalars) < self.slots:
            copies = "".join(f"v[{base + s * self.members} + j] = " for s in range(self.slots))
            yield Statement(self.members, copies + self._value(bank.scalars[0], None))
            return
        if shared := self._shared([self._value(s, k) for k, s in enumerate(bank.scalars)]):
            yield Statement(self.width, f"v[{base} + j] = {shared}")
            return
        for k, scalar in enumerate(bank.scalars):
            value = self._value(scalar, None)
            yield Statement(self.members, f"v[{base + k * self.members} + j] = {value}")

    def _rates(self) -> Iterator[Statement]:
        for bank in self.model.stocks:
            base = (self.rows[bank.name] - self._first_stock) * self.width
            shared = self._shared([self._change(s, k) for k, s in enumerate(bank.scalars)])
            if shared is None:
                raise EquationError(f"{bank.name}: a flow of one bloc fills the stock of another")
            yield Statement(self.width, f"d[{base} + j] = {shared}")

    def _change(self, stock: Scalar, slot: int) -> str:
        flows = [f"+ {self._cell(f, slot)}" for f in stock.inflows]
        flows += [f"- {self._cell(f, slot)}" for f in stock.outflows]
        return " ".join(flows).removeprefix("+ ") or "0.0"

    @staticmethod
    def _shared(written: list[str]) -> str | None:
        """Give the one text that serves all blocs, or None where they differ."""
        return written[0] if len(set(written)) == 1 else None

    def _value(self, scalar: Scalar, slot: int | None) -> str:
        assert scalar.expression is not None
        return self._write(scalar.expression, slot)

    def _cell(self, name: str, slot: int | None) -> str:
        """Refer to a scalar; seen from a bloc's slot, by its distance from that bloc's cells."""
        cell = self.cells[name]
        scalar = self.model.scalars.get(name)
        shared_by_all = scalar is None or len(self.model.banks[scalar.bank].scalars) == 1
        if slot is not None and not shared_by_all:
            cell -= slot * self.members
        return f"v[{cell} + j]"

    def _write(self, node: ast.expr, slot: int | None) -> str:
        """Write an expression with every operation bracketed, so that its order is fixed."""
        match node:
            case ast.Name(id=name):
                return self._cell(name, slot)
            case ast.Constant(value=float() | int() as value):
                return repr(float(value))
            case ast.UnaryOp(operand=operand):
                return f"(-{self._write(operand, slot)})"
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self._write_power(left, right, slot)
            case ast.BinOp(left=left, op=op, right=right):
                sign = _OPERATORS[type(op)]
                return f"({self._write(left, slot)} {sign} {self._write(right, slot)})"
            case ast.Compare(left=left, ops=[op], comparators=[right]):
                sign = _COMPARISONS[type(op)]
                return f"({self._write(left, slot)} {sign} {self._write(right, slot)})"
            case ast.IfExp(test=test, body=body, orelse=orelse):
                chosen, other = self._write(body, slot), self._write(orelse, slot)
                return f"({chosen} if {self._write(test, slot)} else {other})"
            case ast.Call(func=ast.Name(id=name), args=arguments):
                return f"{name}({', '.join(self._write(a, slot) for a in arguments)})"
        raise EquationError(f"cannot compile '{ast.unparse(node)}'")

    def _write_power(self, base: ast.expr, exponent: ast.expr, slot: int | None) -> str:
        written = self._write(base, slot)
        if isinstance(exponent, ast.Constant) and exponent.value == 2.0:
            return f"({written} * {written})"
        return f"power({written}, {self._write(exponent, slot)})"
