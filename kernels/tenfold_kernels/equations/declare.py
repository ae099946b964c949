"""Declare the variables of a model.

A sector is a module whose variables are declared with these functions and decorators.
The name of a variable is the name it has in its module; its meaning is the first
paragraph of the docstring, its source the paragraph that begins with "Source:".
"""

import inspect
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from tenfold_kernels.parameters import Band, Confidence, ParamSpec, Role, Scale

Function = Callable[..., Any]
Numbers = tuple[Any, ...]


class Kind(StrEnum):
    """What a variable is."""

    PARAMETER = "parameter"
    STOCK = "stock"
    FLOW = "flow"
    AUXILIARY = "auxiliary"


class Operation(StrEnum):
    """How a derived variable is made from another one."""

    TOTAL = "total"
    MEAN = "mean"
    LARGEST = "largest"
    SMALLEST = "smallest"
    AT = "at"
    ON_MARKET = "on market"
    SUM = "sum"
    BEFORE = "before"
    PLACED = "placed"
    READ_OFF = "read off"


@dataclass(frozen=True)
class Variable:
    """Declared variable; the kinds below say how its value comes about.

    Parameters
    ----------
    unit : str
        Unit in the notation of `tenfold_kernels.equations.units`; empty where it follows
        from the variables it is derived from.
    over : tuple of str
        Subscripts.
    meaning, source : str
        What it is, and where its equation comes from.
    headline : bool
        Whether reports and plots show it without being asked.
    name : str
        Filled in by the model that collects it.
    group : str
        Title of the sector; filled in by the model.
    """

    unit: str
    over: tuple[str, ...]
    meaning: str
    source: str = ""
    headline: bool = False
    name: str = ""
    group: str = ""


@dataclass(frozen=True)
class Equation(Variable):
    """Flow or auxiliary: a function of other variables at the same moment.

    Parameters
    ----------
    function : function
        The equation itself.
    kind : Kind
        Flow or auxiliary.
    """

    function: Function = field(default=lambda: 0.0)
    kind: Kind = Kind.AUXILIARY

    def __call__(self, *arguments: float, **named: float) -> float:
        """Evaluate the equation for plain numbers."""
        return self.function(*arguments, **named)  # type: ignore[no-any-return]


@dataclass(frozen=True)
class Stock(Variable):
    """Variable with a memory: changes only by its flows.

    Parameters
    ----------
    initial : function
        Value at the start, as a function of other variables at the start.
    inflows, outflows : tuple of str
        Names of flows in units of the stock per year.
    """

    initial: Function = field(default=lambda: 0.0)
    inflows: tuple[str, ...] = ()
    outflows: tuple[str, ...] = ()
    kind: Kind = Kind.STOCK


@dataclass(frozen=True)
class Derived(Variable):
    """Sum, mean, largest, smallest or selected element of other variables.

    Parameters
    ----------
    operation : Operation
        What is done.
    of : tuple of str
        Variables it is made from.
    along : str
        Subscript that is reduced or selected.
    others : bool
        Reduce over the other elements only, leaving out one's own.
    element : str
        For AT: the element, or ``home``. For ON_MARKET: what stands in the third market.
        For BEFORE: what stands before the first element.
    minus : tuple of str
        For SUM: variables that are subtracted.
    numbers : nested tuple of float
        For PLACED: nodes, ascending. For READ_OFF: entries, the first subscript outermost.
    """

    operation: Operation = Operation.TOTAL
    of: tuple[str, ...] = ()
    along: str = ""
    others: bool = False
    element: str | float = ""
    minus: tuple[str, ...] = ()
    numbers: Numbers = ()
    kind: Kind = Kind.AUXILIARY


Declaration = ParamSpec | Equation | Stock | Derived


def parameter(
    *,
    unit: str,
    default: float,
    slider: tuple[float, float],
    hard: tuple[float, float] | None = None,
    role: Role = Role.ASSUMPTION,
    meaning: str,
    source: str,
    confidence: Confidence = Confidence.LOW,
    over: tuple[str, ...] = (),
    scale: Scale = Scale.LINEAR,
    bands: tuple[Band, ...] = (),
    loops: tuple[str, ...] = (),
    renamed_from: tuple[str, ...] = (),
    between_blocs: bool = False,
    elements: tuple[tuple[str, float], ...] = (),
) -> ParamSpec:
    """Declare a parameter; see `tenfold_kernels.parameters.ParamSpec`."""
    return ParamSpec(
        key="", unit=unit, default=default, hard=hard or slider, slider=slider, role=role,
        meaning=meaning, source=source, confidence=confidence, over=over, scale=scale,
        bands=bands, loops=loops, renamed_from=renamed_from, between_blocs=between_blocs,
        elements=elements,
    )  # fmt: skip


def auxiliary(
    *, unit: str, over: tuple[str, ...] = (), headline: bool = False
) -> Callable[[Function], Equation]:
    """Declare an auxiliary: a variable computed from others at the same moment."""
    return _equation(Kind.AUXILIARY, unit, over, headline)


def flow(
    *, unit: str, over: tuple[str, ...] = (), headline: bool = False
) -> Callable[[Function], Equation]:
    """Declare a flow: an auxiliary that fills or drains a stock, or pays money."""
    return _equation(Kind.FLOW, unit, over, headline)


def _equation(
    kind: Kind, unit: str, over: tuple[str, ...], headline: bool
) -> Callable[[Function], Equation]:
    def declare(function: Function) -> Equation:
        meaning, source = _documentation(function)
        return Equation(
            unit=unit, over=over, meaning=meaning, source=source, headline=headline,
            name=function.__name__, function=function, kind=kind,
        )  # fmt: skip

    return declare


def stock(
    *,
    unit: str,
    over: tuple[str, ...] = (),
    inflows: tuple[str, ...] = (),
    outflows: tuple[str, ...] = (),
    headline: bool = False,
) -> Callable[[Function], Stock]:
    """Declare a stock; the decorated function gives its value at the start."""

    def declare(function: Function) -> Stock:
        meaning, source = _documentation(function)
        return Stock(
            unit=unit, over=over, meaning=meaning, source=source, headline=headline,
            name=function.__name__, initial=function, inflows=inflows, outflows=outflows,
        )  # fmt: skip

    return declare


def total(of: str, *, along: str, meaning: str, others: bool = False) -> Derived:
    """Declare the sum of a variable along a subscript (or over all others but one's own)."""
    return _derived(Operation.TOTAL, (of,), meaning, along=along, others=others)


def mean(of: str, *, along: str, meaning: str, others: bool = False) -> Derived:
    """Declare the mean of a variable along a subscript (or over all others but one's own)."""
    return _derived(Operation.MEAN, (of,), meaning, along=along, others=others)


def largest(of: str, *, along: str, meaning: str, others: bool = False) -> Derived:
    """Declare the largest element along a subscript (or among all others but one's own)."""
    return _derived(Operation.LARGEST, (of,), meaning, along=along, others=others)


def smallest(of: str, *, along: str, meaning: str, others: bool = False) -> Derived:
    """Declare the smallest element along a subscript (or among all others but one's own)."""
    return _derived(Operation.SMALLEST, (of,), meaning, along=along, others=others)


def at(of: str, *, market: str, meaning: str, headline: bool = False) -> Derived:
    """Declare one market's element: of a named market, or of each bloc's ``home``."""
    derived = _derived(Operation.AT, (of,), meaning, along="market", element=market)
    return replace(derived, headline=headline)


def on_market(of: str, *, third: str | float, meaning: str) -> Derived:
    """Declare, per market, the host bloc's value of a variable; ``third`` where none is host.

    Other subscripts of the variable, such as ``step``, follow the market.
    """
    sources = (of, third) if isinstance(third, str) else (of,)
    return _derived(Operation.ON_MARKET, sources, meaning, along="market", element=third)


def before(of: str, *, along: str, first: float, meaning: str) -> Derived:
    """Declare the element before one's own along a subscript; ``first`` where there is none.

    So a chain of classes hands on from each to the next, and a table gives its differences.
    """
    return _derived(Operation.BEFORE, (of,), meaning, along=along, element=first)


def signed_sum(
    *, plus: tuple[str, ...], minus: tuple[str, ...] = (), over: tuple[str, ...], meaning: str
) -> Derived:
    """Declare a sum of variables with signs, as a ledger makes it."""
    derived = _derived(Operation.SUM, plus, meaning, along="")
    return replace(derived, over=over, minus=minus)


def _derived(
    operation: Operation, of: tuple[str, ...], meaning: str, *, along: str,
    others: bool = False, element: str | float = "",
) -> Derived:  # fmt: skip
    return Derived(
        unit="", over=(), meaning=meaning, operation=operation, of=of, along=along,
        others=others, element=element,
    )  # fmt: skip


def _documentation(function: Function) -> tuple[str, str]:
    """Split a docstring into its meaning and its source."""
    text = inspect.getdoc(function) or ""
    paragraphs = [" ".join(part.split()) for part in text.split("\n\n") if part.strip()]
    source = [p.removeprefix("Source:").strip() for p in paragraphs if p.startswith("Source:")]
    return (paragraphs[0] if paragraphs else "", " ".join(source))
