"""Checks made when a model is put together: names, units, loops, leftovers."""

import ast
from collections.abc import Mapping
from fractions import Fraction

from tenfold_kernels.equations.declare import Declaration, Derived, Equation, Operation, Stock
from tenfold_kernels.equations.expand import CLOCK, PLACES
from tenfold_kernels.equations.expression import EquationError, read_formula, unit_of
from tenfold_kernels.equations.units import Unit, parse_unit
from tenfold_kernels.parameters import ParamSpec

YEAR = parse_unit("yr")


def references(declared: Declaration) -> tuple[str, ...]:
    """Names a declaration refers to, its own flows included."""
    match declared:
        case Equation(function=function):
            return read_formula(function).arguments
        case Stock(initial=initial, inflows=inflows, outflows=outflows):
            return (*read_formula(initial).arguments, *inflows, *outflows)
        case Derived(of=of, minus=minus):
            return (*of, *minus)
    return ()


def check_names(declarations: Mapping[str, Declaration]) -> None:
    """Refuse references to names that nobody declared."""
    known = {*declarations, *CLOCK, *PLACES}
    for name, declared in declarations.items():
        for reference in references(declared):
            if reference not in known:
                raise EquationError(f"{name} refers to '{reference}', which is not declared")


def check_all_used(declarations: Mapping[str, Declaration], kept: frozenset[str]) -> None:
    """Refuse declarations that nothing uses and no report shows."""
    used = {r for name, d in declarations.items() for r in references(d) if r != name}
    for name, declared in declarations.items():
        shown = not isinstance(declared, ParamSpec) and declared.headline
        if name not in used and name not in kept and not shown and not isinstance(declared, Stock):
            raise EquationError(f"{name} is declared but never used")


def check_units(declarations: Mapping[str, Declaration]) -> dict[str, Unit]:
    """Infer each equation's unit and hold it against the declared one.

    Returns
    -------
    dict
        Unit of every declared name.

    Raises
    ------
    EquationError
        Naming the equation, what its formula gives and what is declared.
    """
    units = _Units(declarations)
    for name, declared in declarations.items():
        expected = units.of(name)
        match declared:
            case Equation(function=function):
                units.require(name, read_formula(function).body, expected)
            case Stock(initial=initial, inflows=inflows, outflows=outflows):
                units.require(name, read_formula(initial).body, expected)
                for change in (*inflows, *outflows):
                    if not units.of(change).agrees(expected / YEAR):
                        raise EquationError(
                            f"{name} is in {expected}, but its flow {change} is in "
                            f"{units.of(change)}"
                        )
            case Derived(operation=Operation.PLACED):
                pass  # nodes have the unit of what is placed among them
            case Derived(operation=Operation.READ_OFF, of=of):
                for place in of:
                    if not units.of(place).is_pure:
                        raise EquationError(f"{name}: {place} is in {units.of(place)}, no share")
            case Derived(of=of, minus=minus):
                for other in (*of, *minus):
                    if not units.of(other).agrees(expected):
                        raise EquationError(f"{name}: {of[0]} and {other} differ in unit")
    return {name: units.of(name) for name in declarations}


class _Units:
    """Unit of each name, and of expressions over names."""

    def __init__(self, declarations: Mapping[str, Declaration]) -> None:
        self.declarations = declarations

    def of(self, name: str) -> Unit:
        if name in CLOCK:
            return parse_unit(CLOCK[name])
        if name in PLACES:
            return Unit()
        declared = self.declarations[name]
        if isinstance(declared, Derived) and not declared.unit:
            return self.of(declared.of[0])
        return parse_unit(declared.unit)

    def require(self, name: str, body: ast.expr, expected: Unit) -> None:
        try:
            found = self.infer(body)
        except EquationError as error:
            raise EquationError(f"{name}: {error}") from None
        if found is not None and not found.agrees(expected):
            raise EquationError(f"{name} is declared in {expected}, but its formula is in {found}")

    def infer(self, node: ast.expr) -> Unit | None:
        """Unit of an expression; None for a literal zero, which fits every unit."""
        match node:
            case ast.Constant(value=value):
                unit = unit_of(node)
                if unit is not None:
                    return parse_unit(unit)
                return None if value == 0.0 else Unit()
            case ast.Name(id=name):
                return self.of(name)
            case ast.UnaryOp(operand=operand):
                return self.infer(operand)
            case ast.BinOp(left=left, op=ast.Pow(), right=right):
                return self._power(left, right)
            case ast.BinOp(left=left, op=op, right=right):
                return self._arithmetic(op, left, right)
            case ast.Compare(left=left, comparators=[right]):
                self._same(left, right)
                return Unit()
            case ast.IfExp(test=test, body=body, orelse=orelse):
                self.infer(test)
                return self._same(body, orelse)
            case ast.Call(func=ast.Name(id="max" | "min"), args=[left, right]):
                return self._same(left, right)
            case ast.Call(func=ast.Name(id="abs"), args=[argument]):
                return self.infer(argument)
            case ast.Call(func=ast.Name(id=name), args=[argument]):
                found = self.infer(argument)
                if found is not None and not found.is_pure:
                    raise EquationError(f"{name}() needs a plain number, found {found}")
                return Unit()
        raise EquationError(f"'{ast.unparse(node)}' has no unit")

    def _same(self, left: ast.expr, right: ast.expr) -> Unit | None:
        first, second = self.infer(left), self.infer(right)
        if first is not None and second is not None and not first.agrees(second):
            raise EquationError(
                f"'{ast.unparse(left)}' is in {first}, but '{ast.unparse(right)}' is in {second}"
            )
        return first or second

    def _arithmetic(self, op: ast.operator, left: ast.expr, right: ast.expr) -> Unit | None:
        if isinstance(op, (ast.Add, ast.Sub)):
            return self._same(left, right)
        first, second = self.infer(left) or Unit(), self.infer(right) or Unit()
        return first * second if isinstance(op, ast.Mult) else first / second

    def _power(self, base: ast.expr, exponent: ast.expr) -> Unit:
        unit = self.infer(base) or Unit()
        power = self.infer(exponent)
        if power is not None and not power.is_pure:
            raise EquationError(f"the exponent '{ast.unparse(exponent)}' is in {power}")
        if unit.is_pure:
            return Unit()
        if isinstance(exponent, ast.Constant) and isinstance(exponent.value, (int, float)):
            return unit.to_power(Fraction(exponent.value).limit_denominator(1000))
        raise EquationError(
            f"'{ast.unparse(base)}' is in {unit} and cannot take a variable exponent"
        )
