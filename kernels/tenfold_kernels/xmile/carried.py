"""Write the reference integrator as plain Euler over an extended state.

The method ADAMS carries each slope half a step forward: a stock changes by ``slope +
(slope - last slope) / 2``. An engine that knows nothing but Euler follows it exactly if
the last slope is a stock as well. At the start it equals the first slope, so that nothing
is carried; after that it is replaced at every step.
"""

import ast
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.expand import Scalar
from tenfold_kernels.equations.expression import read_formula, rebuild

STEP = "integration_step"


@dataclass(frozen=True)
class Helper:
    """A variable that only the integrator needs.

    Parameters
    ----------
    scalar : Scalar
        The variable.
    stock : Scalar
        The stock it serves.
    meaning : str
        What it is.
    per : str
        What its unit adds to the stock's.
    """

    scalar: Scalar
    stock: Scalar
    meaning: str
    per: str


def carried(slope: float, last_slope: float) -> float:
    """Half of what the slope has changed by in a step, so that it points ahead."""
    return 0.5 * (slope - last_slope)


def slope_change(slope: float, last_slope: float, integration_step: float) -> float:
    """Replaces the remembered slope by the present one within one step."""
    return (slope - last_slope) / integration_step


def helpers_of(stock: Scalar) -> tuple[Helper, ...]:
    """Variables that carry one stock's slope forward; none for a stock without flows."""
    if not (stock.inflows or stock.outflows):
        return ()
    slope, last = _beside(stock, "slope"), _beside(stock, "last_slope")
    change, carry = _beside(stock, "slope_change"), _beside(stock, "carried")
    names = {"slope": slope, "last_slope": last, STEP: STEP}
    bare = replace(stock, inflows=(), outflows=())
    flow = replace(bare, kind=Kind.FLOW)
    made = (
        (
            replace(bare, name=slope, kind=Kind.AUXILIARY, expression=_slope(stock)),
            "Growth per year according to the flows.",
            "/yr",
        ),
        (
            replace(bare, name=last, expression=_named(slope), inflows=(change,)),
            "Growth per year at the step before.",
            "/yr",
        ),
        (
            replace(flow, name=change, expression=_formula(slope_change, names)),
            slope_change.__doc__ or "",
            "/yr/yr",
        ),
        (
            replace(flow, name=carry, expression=_formula(carried, names)),
            carried.__doc__ or "",
            "/yr",
        ),
    )
    return tuple(Helper(scalar, stock, meaning, per) for scalar, meaning, per in made)


def carried_forward(stock: Scalar) -> Scalar:
    """Let what is carried flow into a stock beside its own flows."""
    if not (stock.inflows or stock.outflows):
        return stock
    return replace(stock, inflows=(*stock.inflows, _beside(stock, "carried")))


def _beside(stock: Scalar, suffix: str) -> str:
    """Address of a helper: ``capability[a]`` has ``capability_slope[a]`` beside it."""
    name, bracket, elements = stock.name.partition("[")
    return f"{name}_{suffix}{bracket}{elements}"


def _slope(stock: Scalar) -> ast.expr:
    """Inflows less outflows, in the kernel's order."""
    found: ast.expr | None = None
    for flow in map(_named, stock.inflows):
        found = ast.BinOp(found, ast.Add(), flow) if found else flow
    for flow in map(_named, stock.outflows):
        found = ast.BinOp(found, ast.Sub(), flow) if found else ast.UnaryOp(ast.USub(), flow)
    assert found is not None
    return found


def _named(name: str) -> ast.expr:
    return ast.Name(name, ast.Load())


def _formula(function: Callable[..., float], names: Mapping[str, str]) -> ast.expr:
    return rebuild(read_formula(function).body, lambda node: _named(names[node.id]))
