"""Translate loops over lanes into vector instructions, one straight line of them per loop.

What is translated is the kernel source itself: ``for j in range(128)`` over assignments such
as ``v[256 + j] = (v[0 + j] * exp(v[128 + j]))``. Left to find the vectors by itself, the
compiler takes ten times as long and gives up on long loops. Here each operation becomes one
vector operation, in the order in which it stands, so that a lane computes exactly what
plain Python computes. Values stay in registers from one equation of a loop to the next, and
what two of them have in common is computed once.
"""

import ast
from collections.abc import Callable
from functools import cache
from math import gcd
from typing import Any, NamedTuple

from llvmlite import binding, ir

from tenfold_kernels.equations.series import (
    LN2_HIGH,
    LN2_LOW,
    LOG2_E,
    ROUNDING,
    SQRT_HALF_BITS,
    exp_series,
    log_series,
)

DOUBLE, WORD = ir.DoubleType(), ir.IntType(64)
SIGN = 1 << 63
MANTISSA = 52
DOUBLE_BYTES = 8

_ARITHMETIC = {ast.Add: "fadd", ast.Sub: "fsub", ast.Mult: "fmul", ast.Div: "fdiv"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}


class Assignment(NamedTuple):
    """Where the first lane's value goes, and what it is."""

    targets: tuple[int, ...]
    value: ast.expr


class Loop(NamedTuple):
    """A loop over so many lanes."""

    lanes: int
    assignments: tuple[Assignment, ...]


def read_loops(function: ast.FunctionDef) -> list[Loop]:
    """Read the loops of a function that holds nothing else worth running.

    Raises
    ------
    ValueError
        If a loop is not over a constant range, or assigns to anything but ``v[number + j]``.
    """
    return [_read_loop(node) for node in function.body if isinstance(node, ast.For)]


def _read_loop(node: ast.For) -> Loop:
    match node.iter:
        case ast.Call(args=[ast.Constant(value=int() as lanes)]):
            return Loop(lanes, tuple(map(_read_assignment, node.body)))
    raise ValueError(f"cannot translate '{ast.unparse(node)}'")


def _read_assignment(node: ast.stmt) -> Assignment:
    match node:
        case ast.Assign(targets=targets, value=value):
            return Assignment(tuple(map(_offset, targets)), value)
    raise ValueError(f"cannot translate '{ast.unparse(node)}'")


def _offset(node: ast.expr) -> int:
    match node:
        case ast.Subscript(slice=ast.BinOp(ast.Constant(value=int() as offset), ast.Add())):
            return offset
    raise ValueError(f"cannot translate '{ast.unparse(node)}'")


@cache
def lanes_at_once() -> int:
    """Count the lanes that an operation spans: four of the widest vectors of this machine.

    They do not depend on each other, so that no operation has to wait for the one before.
    """
    features = binding.get_host_cpu_features()
    return 4 * (8 if features.get("avx512f") else 4 if features.get("avx") else 2)


def translate(module: ir.Module, name: str, loop: Loop) -> ir.Function:
    """Add a function that runs a loop over the scratch array it gets a pointer to.

    Parameters
    ----------
    module : llvmlite.ir.Module
        Where to.
    name : str
        What it is called there.
    loop : Loop
        What it computes.

    Returns
    -------
    llvmlite.ir.Function
    """
    kind = ir.FunctionType(ir.VoidType(), [DOUBLE.as_pointer()])
    function = ir.Function(module, kind, name)
    function.linkage = "internal"
    function.attributes.add("noinline")  # else all loops become one, which takes far longer
    width = gcd(loop.lanes, lanes_at_once())
    start, body, end = (function.append_basic_block(label) for label in ("start", "body", "end"))
    builder = ir.IRBuilder(start)
    builder.branch(body)
    builder.position_at_end(body)
    lane = builder.phi(WORD)
    lane.add_incoming(WORD(0), start)
    lanes = _Lanes(builder, function.args[0], lane, width)
    for assignment in loop.assignments:
        lanes.assign(assignment)
    following = builder.add(lane, WORD(width))
    lane.add_incoming(following, body)
    builder.cbranch(builder.icmp_unsigned("<", following, WORD(loop.lanes)), body, end)
    builder.position_at_end(end)
    builder.ret_void()
    return function


class _Lanes:
    """A few lanes side by side: one turn of a loop."""

    def __init__(self, builder: ir.IRBuilder, scratch: Any, lane: Any, width: int) -> None:
        self.builder = builder
        self.scratch = scratch
        self.lane = lane
        self.width = width
        self.floats = ir.VectorType(DOUBLE, width) if width > 1 else DOUBLE
        self.words = ir.VectorType(WORD, width) if width > 1 else WORD
        self.cells: dict[int, _Value] = {}
        self.known: dict[tuple[Any, ...], _Value] = {}

    def assign(self, assignment: Assignment) -> None:
        value = self.value(assignment.value)
        for offset in assignment.targets:
            self.cells[offset] = value
            self.builder.store(value.at, self._pointer(offset), align=DOUBLE_BYTES)

    def value(self, node: ast.expr) -> "_Value":
        match node:
            case ast.Subscript():
                return self._cell(_offset(node))
            case ast.Constant(value=float() as number):
                return self.number(number)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self.apply("fneg", self.value(operand))
            case ast.BinOp(left=left, op=op, right=right):
                return self.apply(_ARITHMETIC[type(op)], self.value(left), self.value(right))
            case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right])):
                chosen, other = self.value(node.body), self.value(node.orelse)
                sign = _COMPARISONS[type(op)]
                return self.choose(self.value(left), sign, self.value(right), chosen, other)
            case ast.Call(func=ast.Name(id=name), args=arguments):
                return _FUNCTIONS[name](*map(self.value, arguments))
        raise ValueError(f"cannot translate '{ast.unparse(node)}'")

    def number(self, number: float | int) -> "_Value":
        kind = self.words if isinstance(number, int) else self.floats
        if (kind, repr(number)) not in self.known:
            at = ir.Constant(kind, [number] * self.width if self.width > 1 else number)
            self.known[kind, repr(number)] = _Value(self, at)
        return self.known[kind, repr(number)]

    def apply(self, operation: str, *operands: "_Value") -> "_Value":
        """Add an instruction, unless the same one stands there already."""
        key = (operation, *map(id, operands))
        if key not in self.known:
            at = getattr(self.builder, operation)(*(operand.at for operand in operands))
            self.known[key] = _Value(self, at)
        return self.known[key]

    def choose(
        self, left: "_Value", sign: str, right: "_Value", chosen: "_Value", other: "_Value"
    ) -> "_Value":
        key = (sign, id(left), id(right))
        if key not in self.known:
            self.known[key] = _Value(self, self.builder.fcmp_ordered(sign, left.at, right.at))
        return self.apply("select", self.known[key], chosen, other)

    def cast(self, value: "_Value", kind: ir.Type) -> "_Value":
        key = ("bitcast", id(value), kind)
        if key not in self.known:
            self.known[key] = _Value(self, self.builder.bitcast(value.at, kind))
        return self.known[key]

    def _cell(self, offset: int) -> "_Value":
        if offset not in self.cells:
            at = self.builder.load(self._pointer(offset), align=DOUBLE_BYTES)
            self.cells[offset] = _Value(self, at)
        return self.cells[offset]

    def _pointer(self, offset: int) -> Any:
        at = self.builder.gep(self.scratch, [self.builder.add(self.lane, WORD(offset))])
        return self.builder.bitcast(at, self.floats.as_pointer())


class _Value:
    """A vector in a register; arithmetic on it adds instructions."""

    def __init__(self, lanes: _Lanes, at: Any) -> None:
        self.lanes = lanes
        self.at = at

    def __add__(self, other: "_Value | float") -> "_Value":
        return self._with("fadd", other)

    def __sub__(self, other: "_Value | float") -> "_Value":
        return self._with("fsub", other)

    def __mul__(self, other: "_Value | float") -> "_Value":
        return self._with("fmul", other)

    def __truediv__(self, other: "_Value | float") -> "_Value":
        return self._with("fdiv", other)

    def word(self, operation: str, other: "_Value | int") -> "_Value":
        """Do something to its bits."""
        return self._with(operation, other)

    def bits(self) -> "_Value":
        return self.lanes.cast(self, self.lanes.words)

    def from_bits(self) -> "_Value":
        return self.lanes.cast(self, self.lanes.floats)

    def _with(self, operation: str, other: "_Value | float | int") -> "_Value":
        given = other if isinstance(other, _Value) else self.lanes.number(other)
        return self.lanes.apply(operation, self, given)


def _min(x: _Value, y: _Value) -> _Value:
    return x.lanes.choose(y, "<", x, y, x)


def _max(x: _Value, y: _Value) -> _Value:
    return x.lanes.choose(y, ">", x, y, x)


def _abs(x: _Value) -> _Value:
    return x.bits().word("and_", SIGN - 1).from_bits()


def _exp(x: _Value) -> _Value:
    """Exponential, held to arguments between -700 and 700."""
    x = _min(_max(x, x.lanes.number(-700.0)), x.lanes.number(700.0))
    shifted = x * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    p = exp_series(x - k * LN2_HIGH - k * LN2_LOW)
    return p.bits().word("add", shifted.bits().word("shl", MANTISSA)).from_bits()


def _log(x: _Value) -> _Value:
    """Natural logarithm of a positive, normal number."""
    bits = x.bits()
    exponent = bits.word("sub", SQRT_HALF_BITS).word("ashr", MANTISSA)
    m = bits.word("sub", exponent.word("shl", MANTISSA)).from_bits()
    p = log_series((m - 1.0) / (m + 1.0))
    k = exponent.word("add", x.lanes.number(ROUNDING).bits()).from_bits() - ROUNDING
    return p + k * LN2_LOW + k * LN2_HIGH


def _power(x: _Value, y: _Value) -> _Value:
    """Positive x to the power y; zero where x is not positive."""
    number = x.lanes.number
    raised = _exp(y * _log(_max(x, number(1e-300))))
    return x.lanes.choose(x, ">", number(0.0), raised, number(0.0))


_FUNCTIONS: dict[str, Callable[..., _Value]] = {
    "min": _min,
    "max": _max,
    "abs": _abs,
    "exp": _exp,
    "log": _log,
    "power": _power,
}
