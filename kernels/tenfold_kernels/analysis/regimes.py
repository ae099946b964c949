"""States of the world that have a name: each a rule over outputs of one year, as data.

A rule is an inequality, or several joined by ``and`` or ``or``. It says both whether the
regime holds and how far from the flip it is: the margin is by how much the inequality is
satisfied, negative where it is not, so the flip lies where the margin is zero. Of several
joined by ``and`` the smallest margin counts, by ``or`` the largest.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
# Gives the values of an output, in the scenario or in the same one without any controls.
Read = Callable[[str, bool], Array]

OWN = "own"  # stands for the bloc that is asked about
WITHOUT = "without_controls"  # of an output: what it would be if no bloc controlled anything


@dataclass(frozen=True)
class Regime:
    """A named state of the world.

    Parameters
    ----------
    key : str
        Name by which it is asked for.
    meaning : str
        One sentence.
    rule : str
        What must be true in the year asked about.
    """

    key: str
    meaning: str
    rule: str

    @cached_property
    def tree(self) -> ast.expr:
        """The rule, read."""
        return ast.parse(self.rule, mode="eval").body

    @property
    def of_a_bloc(self) -> bool:
        """Whether it is a state of one bloc rather than of the world."""
        return any(isinstance(node, ast.Name) and node.id == OWN for node in ast.walk(self.tree))

    def margin(self, bloc: str, read: Read) -> Array:
        """How far inside the regime runs are; negative outside.

        Parameters
        ----------
        bloc : str
            Whose state; empty for a state of the world.
        read : function
            Gives the values of an output.
        """
        return _value(self.tree, bloc, read, free=False)

    def needs(self, bloc: str) -> tuple[tuple[str, bool], ...]:
        """Outputs on which the rule rests, and whether they are wanted without controls."""
        found: dict[tuple[str, bool], None] = {}

        def read(name: str, free: bool) -> Array:
            found[name, free] = None
            return np.zeros(1)

        self.margin(bloc, read)
        return tuple(found)


REGIMES: Mapping[str, Regime] = {
    one.key: one
    for one in (
        Regime(
            "flywheel",
            "Profit pays for all the research that a bloc requires.",
            "self_financing_ratio[own] > 1",
        ),
        Regime(
            "subsidy_trap",
            "Firms live on aid and cannot pay for the research that is required.",
            "dependency[own] > 0.5 and self_financing_ratio[own] < 1",
        ),
        Regime(
            "exhaustion",
            "Debt has taken at least half of the room for subsidies.",
            "fiscal_space[own] < 0.5",
        ),
        Regime(
            "catch_up",
            "A bloc is less than one generation behind the frontier.",
            "generations_behind[own] < 1",
        ),
        Regime(
            "self_reliance",
            "A bloc supplies more than nine tenths of its home market itself.",
            "home_share[own] > 0.9",
        ),
        Regime(
            "leadership",
            "A bloc's suppliers hold more than half of the third market.",
            "third_market_share[own] > 0.5",
        ),
        Regime(
            "containment",
            "Controls widen a bloc's distance to the frontier; outside they narrow it.",
            "generations_behind[own] > without_controls(generations_behind[own])",
        ),
        Regime(
            "lock_in",
            "A lead in the market keeps itself: the loops are past the fold.",
            "hysteresis_index > 1",
        ),
    )
}


def _value(node: ast.expr, bloc: str, read: Read, *, free: bool) -> Array:
    def of(part: ast.expr) -> Array:
        return _value(part, bloc, read, free=free)

    match node:
        case ast.BoolOp(op, values):
            join = np.minimum if isinstance(op, ast.And) else np.maximum
            return np.asarray(join.reduce([of(part) for part in values]))
        case ast.Compare(left, [ast.Gt()], [right]):
            return np.asarray(of(left) - of(right))
        case ast.Compare(left, [ast.Lt()], [right]):
            return np.asarray(of(right) - of(left))
        case ast.Call(ast.Name(id=name), [inner]) if name == WITHOUT:
            return _value(inner, bloc, read, free=True)
        case ast.Constant(value=int() | float() as value):
            return np.asarray(value, np.float64)
        case ast.Name() | ast.Subscript():
            return read(_address(node, bloc), free)
    raise ValueError(f"a rule of a regime cannot say: {ast.unparse(node)}")


def _address(node: ast.Name | ast.Subscript, bloc: str) -> str:
    name, _, index = ast.unparse(node).replace(" ", "").partition("[")
    elements = (bloc if one == OWN else one for one in index.strip("()]").split(","))
    return f"{name}[{','.join(elements)}]" if index else name
