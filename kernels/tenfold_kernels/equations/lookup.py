"""Tables between whose nodes a value is found on straight lines: declared, and as arithmetic."""

import ast
from collections.abc import Sequence
from functools import reduce

from tenfold_kernels.equations.declare import Derived, Numbers, Operation
from tenfold_kernels.equations.expression import EquationError, call, quantity, unit_of
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.equations.units import parse_unit


def placed(of: str, *, nodes: tuple[float, ...], along: str, meaning: str) -> Derived:
    """Declare how far each node of a table counts for a value: all of it, or two beside it.

    Beyond the nodes only the last counts. Nodes have the unit of the value.
    """
    return Derived(
        unit="share", over=(), meaning=meaning, operation=Operation.PLACED, of=(of,), along=along,
        numbers=nodes,
    )  # fmt: skip


def read_off(
    *places: str, entries: Numbers, along: tuple[str, ...], unit: str, meaning: str,
    headline: bool = False, source: str = "",
) -> Derived:  # fmt: skip
    """Declare what a table gives between its nodes, on straight lines.

    Parameters
    ----------
    *places : str
        For each subscript of the table, how far its nodes count; see `placed`.
    entries : nested tuple of float
        The first subscript outermost.
    along : tuple of str
        Subscripts of the table.
    """
    return Derived(
        unit=unit, over=(), meaning=meaning, source=source, headline=headline,
        operation=Operation.READ_OFF, of=places, along=",".join(along), numbers=entries,
    )  # fmt: skip


def weight_of_node(
    value: ast.expr, nodes: Sequence[float], node: int, unit: str = "1", name: str = ""
) -> ast.expr:
    """Build how far a node counts: one at the node, zero at its neighbours and beyond.

    Parameters
    ----------
    value : ast.expr
        Where the table is read.
    nodes : sequence of float
        Two or more, ascending.
    node : int
        Which of them.
    unit, name : str
        Of the value, for the constants it is compared with.
    """

    def part_of_way(end: int) -> ast.expr:
        start, width = nodes[end - 1], nodes[end] - nodes[end - 1]
        gone = ast.BinOp(value, ast.Sub(), _in_unit(start, unit, f"{name}_node_{end}"))
        part = ast.BinOp(gone, ast.Div(), _in_unit(width, unit, f"{name}_width_{end}"))
        return call("min", call("max", part, ast.Constant(0.0)), ast.Constant(1.0))

    if len(nodes) < 2 or list(nodes) != sorted(set(nodes)):
        raise EquationError(f"nodes {tuple(nodes)} of a table do not ascend")
    reached: ast.expr = ast.Constant(1.0)
    if node > 0:
        reached = part_of_way(node)
    if node == len(nodes) - 1:
        return reached
    return ast.BinOp(reached, ast.Sub(), part_of_way(node + 1))


def in_unit_of_table(number: ast.expr, unit: str, name: str) -> ast.expr:
    """Give the unit of a table to what was read off its plain numbers."""
    one = _in_unit(1.0, unit, f"{name}_unit")
    return number if unit_of(one) is None else ast.BinOp(number, ast.Mult(), one)


def _in_unit(value: float, unit: str, name: str) -> ast.Constant:
    if parse_unit(unit).is_pure:
        return ast.Constant(float(value))
    return quantity(Quantity(value, unit), name)


def interpolated(weights: Sequence[Sequence[ast.expr]], entries: Numbers) -> ast.expr:
    """Build the sum of a table's entries, each times the weights of its nodes.

    Parameters
    ----------
    weights : sequence of sequence of ast.expr
        Of the nodes of each subscript, the first outermost.
    entries : nested tuple of float
    """
    first, *rest = weights
    if len(first) != len(entries):
        raise EquationError(f"{len(entries)} entries of a table for {len(first)} nodes")
    inside = [interpolated(rest, entry) if rest else ast.Constant(entry) for entry in entries]
    terms = [ast.BinOp(weight, ast.Mult(), x) for weight, x in zip(first, inside, strict=True)]
    return reduce(lambda x, y: ast.BinOp(x, ast.Add(), y), terms)
