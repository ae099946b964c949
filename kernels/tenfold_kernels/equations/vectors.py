"""Vectors of the compiler that behave like numbers: arithmetic on them adds instructions.

Each operation becomes one vector operation, in the order in which it stands, so that a lane
computes exactly what plain Python computes.
"""

from collections.abc import Callable, Sequence
from typing import Any

from llvmlite import ir

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


class Lanes:
    """A few lanes side by side, and the values they hold so far.

    Parameters
    ----------
    builder : llvmlite.ir.IRBuilder
        Where instructions go.
    width : int
        How many lanes.
    """

    def __init__(self, builder: ir.IRBuilder, width: int) -> None:
        self.builder = builder
        self.width = width
        self.floats = ir.VectorType(DOUBLE, width) if width > 1 else DOUBLE
        self.words = ir.VectorType(WORD, width) if width > 1 else WORD
        self.known: dict[tuple[Any, ...], Value] = {}

    def number(self, number: float | int) -> "Value":
        """Give a number that is the same in every lane."""
        kind = self.words if isinstance(number, int) else self.floats
        if (kind, repr(number)) not in self.known:
            at = ir.Constant(kind, [number] * self.width if self.width > 1 else number)
            self.known[kind, repr(number)] = Value(self, at)
        return self.known[kind, repr(number)]

    def apply(self, operation: str, *operands: "Value") -> "Value":
        """Add an instruction, unless the same one stands there already."""
        key = (operation, *map(id, operands))
        if key not in self.known:
            at = getattr(self.builder, operation)(*(operand.at for operand in operands))
            self.known[key] = Value(self, at)
        return self.known[key]

    def choose(
        self, left: "Value", sign: str, right: "Value", chosen: "Value", other: "Value"
    ) -> "Value":
        """Take one value where a comparison holds, and another where it does not."""
        key = (sign, id(left), id(right))
        if key not in self.known:
            self.known[key] = Value(self, self.builder.fcmp_ordered(sign, left.at, right.at))
        return self.apply("select", self.known[key], chosen, other)

    def cast(self, value: "Value", kind: ir.Type) -> "Value":
        """Take the same bits for another type."""
        key = ("bitcast", id(value), kind)
        if key not in self.known:
            self.known[key] = Value(self, self.builder.bitcast(value.at, kind))
        return self.known[key]

    def called(self, function: ir.Function, *arguments: "Value") -> "Value":
        """Add a call, unless the same one stands there already."""
        key = (function.name, *map(id, arguments))
        if key not in self.known:
            at = self.builder.call(function, [argument.at for argument in arguments])
            self.known[key] = Value(self, at)
        return self.known[key]

    def load(self, scratch: Any, lane: Any, offset: int) -> "Value":
        """Read cells, the first of which lies so far beyond a lane's place."""
        at = self.builder.load(self._pointer(scratch, lane, offset), align=DOUBLE_BYTES)
        return Value(self, at)

    def store(self, value: "Value", scratch: Any, lane: Any, offset: int) -> None:
        """Write cells, the first of which lies so far beyond a lane's place."""
        pointer = self._pointer(scratch, lane, offset)
        self.builder.store(value.at, pointer, align=DOUBLE_BYTES)

    def joined(self, values: "Sequence[Value]") -> "Value":
        """Lay narrower vectors side by side; what is left over repeats the last of them."""
        width = values[0].lanes.width
        at = ir.Constant(self.floats, ir.Undefined)
        for lane in range(self.width):
            part = values[min(lane // width, len(values) - 1)].at
            if width > 1:
                part = self.builder.extract_element(part, WORD(lane % width))
            at = self.builder.insert_element(at, part, WORD(lane))
        return Value(self, at)

    def part(self, value: "Value", index: int) -> "Value":
        """Take the lanes back that `joined` has laid at a place."""
        first = index * self.width
        at = self.builder.extract_element(value.at, WORD(first))
        if self.width > 1:
            mask = ir.Constant(
                ir.VectorType(ir.IntType(32), self.width), list(range(first, first + self.width))
            )
            at = self.builder.shuffle_vector(value.at, value.at, mask)
        return Value(self, at)

    def _pointer(self, scratch: Any, lane: Any, offset: int) -> Any:
        at = self.builder.gep(scratch, [self.builder.add(lane, WORD(offset))])
        return self.builder.bitcast(at, self.floats.as_pointer())


class Value:
    """A vector in a register; arithmetic on it adds instructions."""

    def __init__(self, lanes: Lanes, at: Any) -> None:
        self.lanes = lanes
        self.at = at

    def __add__(self, other: "Value | float") -> "Value":
        return self._with("fadd", other)

    def __sub__(self, other: "Value | float") -> "Value":
        return self._with("fsub", other)

    def __mul__(self, other: "Value | float") -> "Value":
        return self._with("fmul", other)

    def __truediv__(self, other: "Value | float") -> "Value":
        return self._with("fdiv", other)

    def word(self, operation: str, other: "Value | int") -> "Value":
        """Do something to its bits."""
        return self._with(operation, other)

    def bits(self) -> "Value":
        """Read its bits as whole numbers."""
        return self.lanes.cast(self, self.lanes.words)

    def from_bits(self) -> "Value":
        """Read whole numbers as the bits of floating ones."""
        return self.lanes.cast(self, self.lanes.floats)

    def _with(self, operation: str, other: "Value | float | int") -> "Value":
        given = other if isinstance(other, Value) else self.lanes.number(other)
        return self.lanes.apply(operation, self, given)


def _min(x: Value, y: Value) -> Value:
    return x.lanes.choose(y, "<", x, y, x)


def _max(x: Value, y: Value) -> Value:
    return x.lanes.choose(y, ">", x, y, x)


def _abs(x: Value) -> Value:
    return x.bits().word("and_", SIGN - 1).from_bits()


def _exp(x: Value) -> Value:
    """Exponential, held to arguments between -700 and 700."""
    x = _min(_max(x, x.lanes.number(-700.0)), x.lanes.number(700.0))
    shifted = x * LOG2_E + ROUNDING
    k = shifted - ROUNDING
    p = exp_series(x - k * LN2_HIGH - k * LN2_LOW)
    return p.bits().word("add", shifted.bits().word("shl", MANTISSA)).from_bits()


def _log(x: Value) -> Value:
    """Natural logarithm of a positive, normal number."""
    bits = x.bits()
    exponent = bits.word("sub", SQRT_HALF_BITS).word("ashr", MANTISSA)
    m = bits.word("sub", exponent.word("shl", MANTISSA)).from_bits()
    p = log_series((m - 1.0) / (m + 1.0))
    k = exponent.word("add", x.lanes.number(ROUNDING).bits()).from_bits() - ROUNDING
    return p + k * LN2_LOW + k * LN2_HIGH


def _power(x: Value, y: Value) -> Value:
    """Positive x to the power y; zero where x is not positive."""
    number = x.lanes.number
    raised = _exp(y * _log(_max(x, number(1e-300))))
    return x.lanes.choose(x, ">", number(0.0), raised, number(0.0))


def _called(name: str, function: Callable[..., Value]) -> Callable[..., Value]:
    """Compile a long function once per width, and call it, rather than repeat it.

    A step then fits into the processor's cache of instructions more nearly, and the compiler
    has half as much to do. The call is dear only beside something shorter.
    """

    def call(*arguments: Value) -> Value:
        lanes = arguments[0].lanes
        module = lanes.builder.module
        symbol = f"{name} of {lanes.width}"
        if symbol not in module.globals:
            kind = ir.FunctionType(lanes.floats, [lanes.floats] * len(arguments))
            callee = ir.Function(module, kind, symbol)
            callee.linkage = "internal"
            callee.attributes.add("noinline")
            inside = Lanes(ir.IRBuilder(callee.append_basic_block()), lanes.width)
            inside.builder.ret(function(*(Value(inside, at) for at in callee.args)).at)
        return lanes.called(module.globals[symbol], *arguments)

    return call


FUNCTIONS: dict[str, Callable[..., Value]] = {
    "min": _min,
    "max": _max,
    "abs": _abs,
    "exp": _called("exp", _exp),
    "log": _called("log", _log),
    "power": _called("power", _power),
}
