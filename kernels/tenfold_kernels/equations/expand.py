"""Spell a model out element by element: one scalar equation per index.

``share`` over bloc and market becomes ``share[a,a]``, ``share[a,b]``, ``share[a,third]``...
Everything downstream (order, compiler, formulae, exports) works on these scalars.
"""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import reduce
from itertools import product

from tenfold_kernels.equations.declare import (
    Declaration,
    Derived,
    Equation,
    Kind,
    Operation,
    Stock,
)
from tenfold_kernels.equations.expression import (
    FUNCTION_NAMES,
    EquationError,
    call,
    fold,
    read_formula,
    rebuild,
)
from tenfold_kernels.equations.lookup import in_unit_of_table, interpolated, weight_of_node
from tenfold_kernels.parameters import ParamSpec, address

Index = dict[str, str]
Subscripts = Mapping[str, tuple[str, ...]]

CLOCK = {"time": "year", "start_time": "year"}
PLACES = {"is_home": ("bloc", "market"), "is_third": ("market",)}


@dataclass(frozen=True)
class Scalar:
    """One element of a variable.

    Parameters
    ----------
    name : str
        Such as ``share[a,third]``.
    variable : str
        Name of the variable it is an element of.
    bank : str
        Name without the bloc, such as ``share[third]``: what its siblings have in common.
    kind : Kind
        Parameter, stock, flow or auxiliary.
    expression : ast.expr or None
        What it equals, over names of scalars; for a stock, its value at the start.
    inflows, outflows : tuple of str
        For a stock: scalars that fill and drain it.
    """

    name: str
    variable: str
    bank: str
    kind: Kind
    expression: ast.expr | None = None
    inflows: tuple[str, ...] = ()
    outflows: tuple[str, ...] = ()

    def depends_on(self) -> list[str]:
        """Names in its expression, in order of first appearance."""
        if self.expression is None:
            return []
        names = (node.id for node in ast.walk(self.expression) if isinstance(node, ast.Name))
        return list(dict.fromkeys(name for name in names if name not in FUNCTION_NAMES))


def subscripts_of(declarations: Mapping[str, Declaration], name: str) -> tuple[str, ...]:
    """Subscripts of a variable, following derived ones to their sources."""
    if name in CLOCK:
        return ()
    if name in PLACES:
        return PLACES[name]
    declared = declarations[name]
    if not isinstance(declared, Derived):
        return declared.over
    match declared.operation:
        case Operation.SUM:
            return declared.over
        case Operation.ON_MARKET:
            inner = subscripts_of(declarations, declared.of[0])
            return ("market", *(s for s in inner if s != "bloc"))
        case Operation.PLACED:
            return (*subscripts_of(declarations, declared.of[0]), declared.along)
        case Operation.READ_OFF:
            everywhere = (s for place in declared.of for s in subscripts_of(declarations, place))
            read = declared.along.split(",")
            return tuple(dict.fromkeys(s for s in everywhere if s not in read))
        case _:
            inner = subscripts_of(declarations, declared.of[0])
            if declared.along not in inner:
                raise EquationError(f"{name}: {declared.of[0]} has no subscript {declared.along}")
            if declared.others or declared.operation is Operation.BEFORE:
                return inner
            rest = tuple(s for s in inner if s != declared.along)
            if declared.operation is Operation.AT and declared.element == "home":
                return rest if "bloc" in rest else ("bloc", *rest)
            return rest


def expand(declarations: Mapping[str, Declaration], subscripts: Subscripts) -> Iterator[Scalar]:
    """Yield the scalars of every declaration, in order.

    Parameters
    ----------
    declarations : mapping
        Declared variables by name.
    subscripts : mapping
        Elements of each subscript.

    Raises
    ------
    EquationError
        If an equation refers to a variable whose subscripts it cannot supply.
    """
    for name, declared in declarations.items():
        over = subscripts_of(declarations, name)
        for elements in product(*(subscripts[s] for s in over)):
            index = dict(zip(over, elements, strict=True))
            yield _scalar(name, declared, index, _Resolver(declarations, subscripts, index, name))


class _Resolver:
    """Turns names of variables into names of scalars, for one element of one variable."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        subscripts: Subscripts,
        index: Index,
        owner: str,
    ) -> None:
        self.declarations = declarations
        self.subscripts = subscripts
        self.index = index
        self.owner = owner

    def own(self, name: str) -> ast.expr:
        """Refer to the element of a variable with one's own index."""
        if name in PLACES:
            return ast.Constant(float(self._place(name)))
        return self.with_index(name, self.index)

    def with_index(self, name: str, index: Index) -> ast.expr:
        over = subscripts_of(self.declarations, name)
        missing = [s for s in over if s not in index]
        if missing:
            raise EquationError(
                f"{self.owner}: '{name}' has subscript '{missing[0]}', which {self.owner} lacks; "
                "use total, mean, largest, at or on_market"
            )
        return ast.Name(address(name, tuple(index[s] for s in over)), ast.Load())

    def _place(self, name: str) -> bool:
        market = self.index["market"]
        if name == "is_home":
            return self.index["bloc"] == market
        return market not in self.subscripts["bloc"]


def _scalar(name: str, declared: Declaration, index: Index, resolver: _Resolver) -> Scalar:
    scalar = address(name, tuple(index.values()))
    bank = address(name, tuple(v for subscript, v in index.items() if subscript != "bloc"))
    match declared:
        case ParamSpec():
            return Scalar(scalar, name, bank, Kind.PARAMETER)
        case Equation(function=function, kind=kind):
            return Scalar(scalar, name, bank, kind, _own_formula(function, resolver))
        case Stock(initial=initial):
            return Scalar(
                scalar, name, bank, Kind.STOCK, _own_formula(initial, resolver),
                inflows=tuple(_name(resolver.own(f)) for f in declared.inflows),
                outflows=tuple(_name(resolver.own(f)) for f in declared.outflows),
            )  # fmt: skip
        case Derived():
            return Scalar(scalar, name, bank, Kind.AUXILIARY, _derive(declared, resolver))


def _own_formula(function: object, resolver: _Resolver) -> ast.expr:
    body = read_formula(function).body
    return fold(rebuild(body, lambda node: resolver.own(node.id)))


def _name(node: ast.expr) -> str:
    assert isinstance(node, ast.Name)
    return node.id


def _derive(declared: Derived, resolver: _Resolver) -> ast.expr:
    if declared.operation is Operation.SUM:
        start = _chain([resolver.own(v) for v in declared.of])
        return reduce(lambda x, v: ast.BinOp(x, ast.Sub(), resolver.own(v)), declared.minus, start)
    if declared.operation is Operation.ON_MARKET:
        return _on_market(declared, resolver)
    if declared.operation is Operation.AT:
        element = declared.element if declared.element != "home" else resolver.index["bloc"]
        return resolver.with_index(declared.of[0], {**resolver.index, "market": str(element)})
    if declared.operation is Operation.BEFORE:
        return _before(declared, resolver)
    if declared.operation is Operation.PLACED:
        node = resolver.subscripts[declared.along].index(resolver.index[declared.along])
        of = declared.of[0]
        unit = resolver.declarations[of].unit
        return weight_of_node(resolver.own(of), declared.numbers, node, unit, of)
    if declared.operation is Operation.READ_OFF:
        return in_unit_of_table(_read_off(declared, resolver), declared.unit, resolver.owner)
    terms = [
        resolver.with_index(declared.of[0], {**resolver.index, declared.along: element})
        for element in resolver.subscripts[declared.along]
        if not (declared.others and element == resolver.index[declared.along])
    ]
    if declared.operation is Operation.LARGEST:
        return reduce(_larger, terms)
    if declared.operation is Operation.SMALLEST:
        return reduce(_smaller, terms)
    summed = _sum(terms, declared, resolver)
    if declared.operation is Operation.MEAN and len(terms) > 1:
        return ast.BinOp(summed, ast.Div(), ast.Constant(float(len(terms))))
    return summed


def _sum(terms: list[ast.expr], declared: Derived, resolver: _Resolver) -> ast.expr:
    """Add up; over blocs in a way that treats them alike, and last what is no bloc's."""
    if declared.along not in ("bloc", "market"):
        return _chain(terms)
    thirds = len(resolver.subscripts[declared.along]) - len(resolver.subscripts["bloc"])
    blocs = len(terms) - thirds
    return _chain([_even_sum(terms[:blocs]), *terms[blocs:]])


def _even_sum(terms: list[ast.expr]) -> ast.expr:
    """Add terms so that their order does not matter, not even to the last bit.

    The sum of three numbers or more is rounded differently in each order. So the outermost
    two, found by comparing, are added first.
    """
    match terms:
        case [a, b, c]:
            lowest, highest = reduce(_smaller, terms), reduce(_larger, terms)
            middle = _larger(_smaller(a, b), _smaller(_larger(a, b), c))
        case [a, b, c, d]:
            low, high = (_smaller(a, b), _smaller(c, d)), (_larger(a, b), _larger(c, d))
            lowest, highest = _smaller(*low), _larger(*high)
            middle = _chain([_larger(*low), _smaller(*high)])
        case _:
            assert len(terms) <= 2, "no more than four blocs"
            return _chain(terms)
    return _chain([_chain([lowest, highest]), middle])


def _on_market(declared: Derived, resolver: _Resolver) -> ast.expr:
    market = resolver.index["market"]
    if market in resolver.subscripts["bloc"]:
        return resolver.with_index(declared.of[0], {**resolver.index, "bloc": market})
    if isinstance(declared.element, str):
        return resolver.own(declared.of[1])
    return ast.Constant(float(declared.element))


def _before(declared: Derived, resolver: _Resolver) -> ast.expr:
    elements = resolver.subscripts[declared.along]
    place = elements.index(resolver.index[declared.along])
    if place == 0:
        return ast.Constant(float(declared.element))
    earlier = {**resolver.index, declared.along: elements[place - 1]}
    return resolver.with_index(declared.of[0], earlier)


def _read_off(declared: Derived, resolver: _Resolver) -> ast.expr:
    weights = [
        [
            resolver.with_index(place, {**resolver.index, along: element})
            for element in resolver.subscripts[along]
        ]
        for place, along in zip(declared.of, declared.along.split(","), strict=True)
    ]
    return interpolated(weights, declared.numbers)


def _larger(x: ast.expr, y: ast.expr) -> ast.expr:
    return call("max", x, y)


def _smaller(x: ast.expr, y: ast.expr) -> ast.expr:
    return call("min", x, y)


def _chain(terms: list[ast.expr]) -> ast.expr:
    return reduce(lambda x, y: ast.BinOp(x, ast.Add(), y), terms)
