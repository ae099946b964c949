"""Translate loops over lanes into vector instructions, one straight line of them per loop.

What is translated is the kernel source itself: ``for j in range(128)`` over assignments such
as ``v[256 + j] = (v[0 + j] * exp(v[128 + j]))``. Left to find the vectors by itself, the
compiler takes ten times as long and gives up on long loops. Values stay in registers from
one equation of a loop to the next, and what two of them have in common is computed once.
"""

import ast
from functools import cache
from math import gcd
from typing import Any, NamedTuple

from llvmlite import binding, ir

from tenfold_kernels.equations.vectors import DOUBLE, FUNCTIONS, WORD, Lanes, Value

# Dear enough to be worth packing several of them into one wide vector.
DEAR = ("exp", "log", "power")
LANES_AT_ONCE = 4  # vectors of the machine: no operation has to wait for the one before

_ARITHMETIC = {ast.Add: "fadd", ast.Sub: "fsub", ast.Mult: "fmul", ast.Div: "fdiv"}
_COMPARISONS = {ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "=="}


class Assignment(NamedTuple):
    """Where the first lane's value goes, or what it is called; and what it is."""

    targets: tuple[int | str, ...]
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
        If a loop is not over a constant range, or assigns to anything but ``v[number + j]`` or a
        name.
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
            return Assignment(tuple(map(_place, targets)), value)
    raise ValueError(f"cannot translate '{ast.unparse(node)}'")


def _place(node: ast.expr) -> int | str:
    return node.id if isinstance(node, ast.Name) else _offset(node)


def _offset(node: ast.expr) -> int:
    match node:
        case ast.Subscript(slice=ast.BinOp(ast.Constant(value=int() as offset), ast.Add())):
            return offset
    raise ValueError(f"cannot translate '{ast.unparse(node)}'")


@cache
def own_width() -> int:
    """Count the doubles in the widest vectors of this machine."""
    features = binding.get_host_cpu_features()
    return 8 if features.get("avx512f") else 4 if features.get("avx") else 2


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
    few = loop.lanes <= own_width()
    width = loop.lanes if few else gcd(loop.lanes, LANES_AT_ONCE * own_width())
    start, body, end = (function.append_basic_block(label) for label in ("start", "body", "end"))
    builder = ir.IRBuilder(start)
    builder.branch(body)
    builder.position_at_end(body)
    lane = builder.phi(WORD)
    lane.add_incoming(WORD(0), start)
    _Turn(Lanes(builder, width), function.args[0], lane).run(loop)
    following = builder.add(lane, WORD(width))
    lane.add_incoming(following, body)
    builder.cbranch(builder.icmp_unsigned("<", following, WORD(loop.lanes)), body, end)
    builder.position_at_end(end)
    builder.ret_void()
    return function


class _Turn:
    """One turn of a loop.

    Where lanes are few, as in a run of a single member, dear functions that do not need each
    other's results are computed together, in the lanes of one wide vector.
    """

    def __init__(self, lanes: Lanes, scratch: Any, lane: Any) -> None:
        self.lanes = lanes
        self.scratch = scratch
        self.lane = lane
        self.cells: dict[int | str, Value] = {}
        self.coming: dict[int | str, ast.expr] = {}
        self.packed: dict[str, Value] = {}

    def run(self, loop: Loop) -> None:
        if 2 * self.lanes.width <= own_width() and _assigns_before_it_reads(loop):
            self._pack(loop)
        for assignment in loop.assignments:
            value = self.value(assignment.value)
            for place in assignment.targets:
                self.cells[place] = value
                if isinstance(place, int):
                    self.lanes.store(value, self.scratch, self.lane, place)

    def value(self, node: ast.expr) -> Value:
        match node:
            case ast.Subscript():
                return self._cell(_offset(node))
            case ast.Name(id=name):
                return self.cells[name]
            case ast.Constant(value=float() as number):
                return self.lanes.number(number)
            case ast.UnaryOp(op=ast.USub(), operand=operand):
                return self.lanes.apply("fneg", self.value(operand))
            case ast.BinOp(left=left, op=op, right=right):
                return self.lanes.apply(_ARITHMETIC[type(op)], self.value(left), self.value(right))
            case ast.IfExp(test=ast.Compare(left=left, ops=[op], comparators=[right])):
                chosen, other = self.value(node.body), self.value(node.orelse)
                sign = _COMPARISONS[type(op)]
                return self.lanes.choose(self.value(left), sign, self.value(right), chosen, other)
            case ast.Call(func=ast.Name(id=name), args=arguments):
                if self.packed and (text := ast.unparse(node)) in self.packed:
                    return self.packed[text]
                return FUNCTIONS[name](*map(self.value, arguments))
        raise ValueError(f"cannot translate '{ast.unparse(node)}'")

    def _cell(self, offset: int) -> Value:
        if offset not in self.cells:
            self.cells[offset] = (
                self.value(self.coming[offset])
                if offset in self.coming
                else self.lanes.load(self.scratch, self.lane, offset)
            )
        return self.cells[offset]

    def _pack(self, loop: Loop) -> None:
        """Compute dear functions several at a time, each after those whose results it needs."""
        self.coming = _definitions(loop)
        most = own_width() // self.lanes.width
        for name, calls in _dear_calls(loop):
            for first in range(0, len(calls), most):
                if len(together := calls[first : first + most]) > 1:
                    self._together(name, together)

    def _together(self, name: str, calls: list[ast.Call]) -> None:
        places = 1 << (len(calls) - 1).bit_length()
        wide = Lanes(self.lanes.builder, places * self.lanes.width)
        arguments = zip(*([self.value(a) for a in call.args] for call in calls), strict=True)
        found = FUNCTIONS[name](*(wide.joined(values) for values in arguments))
        for place, call in enumerate(calls):
            self.packed[ast.unparse(call)] = self.lanes.part(found, place)


def _definitions(loop: Loop) -> dict[int | str, ast.expr]:
    return {place: value for targets, value in loop.assignments for place in targets}


def _assigns_before_it_reads(loop: Loop) -> bool:
    """Whether each cell has one value, however the loop's operations are put in order."""
    read: set[int] = set()
    for targets, value in loop.assignments:
        read |= {_offset(node) for node in ast.walk(value) if isinstance(node, ast.Subscript)}
        if read & set(targets):
            return False
    return True


def _dear_calls(loop: Loop) -> list[tuple[str, list[ast.Call]]]:
    """Group calls of dear functions that do not need each other, in order of evaluation."""
    definitions = _definitions(loop)
    groups: dict[tuple[int, str], dict[str, ast.Call]] = {}
    depths: dict[int, int] = {}

    def depth(node: ast.AST) -> int:
        if isinstance(node, ast.Subscript):
            offset = _offset(node)
            return depth(definitions[offset]) if offset in definitions else 0
        if id(node) not in depths:
            found = max(map(depth, ast.iter_child_nodes(node)), default=0)
            match node:
                case ast.Call(func=ast.Name(id=name)) if name in DEAR:
                    found += 1
                    groups.setdefault((found, name), {})[ast.unparse(node)] = node
            depths[id(node)] = found
        return depths[id(node)]

    for _, value in loop.assignments:
        depth(value)
    return [(name, [*calls.values()]) for (_, name), calls in sorted(groups.items())]
