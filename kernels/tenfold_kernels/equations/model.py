"""A model: declarations collected from its sectors, checked, and spelled out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from types import ModuleType

from tenfold_kernels.equations.check import check_all_used, check_names, check_units, references
from tenfold_kernels.equations.declare import Declaration, Derived, Equation, Kind, Stock
from tenfold_kernels.equations.expand import CLOCK, PLACES, Scalar, expand
from tenfold_kernels.equations.order import Bank, banks_of, evaluation_order
from tenfold_kernels.equations.units import Unit
from tenfold_kernels.parameters import ParameterTable, ParamSpec


@dataclass(frozen=True)
class Model:
    """A checked set of declarations.

    Parameters
    ----------
    name : str
        Name of the kernel.
    version : int
        Raised when results of stored scenarios change.
    declarations : mapping
        Every declared variable by name, in order.
    subscripts : mapping
        Elements of each subscript.
    checks : tuple of str
        Variables that must be zero in every run, as shares of GDP.
    """

    name: str
    version: int
    declarations: Mapping[str, Declaration]
    subscripts: Mapping[str, tuple[str, ...]]
    checks: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        check_names(self.declarations)
        check_all_used(self.declarations, frozenset(self.checks))
        self.units  # noqa: B018  (computing each is a check)
        self.order  # noqa: B018
        self.initial_order  # noqa: B018

    @cached_property
    def units(self) -> dict[str, Unit]:
        """Unit of each variable, as checked."""
        return check_units(self.declarations)

    @cached_property
    def scalars(self) -> dict[str, Scalar]:
        """Every element of every variable by name."""
        return {s.name: s for s in expand(self.declarations, self.subscripts)}

    @cached_property
    def parameters(self) -> ParameterTable:
        """The model's parameters."""
        specs = tuple(d for d in self.declarations.values() if isinstance(d, ParamSpec))
        return ParameterTable(self.name, specs, self.subscripts)

    @cached_property
    def banks(self) -> dict[str, Bank]:
        """Scalars grouped into banks."""
        return banks_of(self.scalars.values())

    @cached_property
    def stocks(self) -> tuple[Bank, ...]:
        """Banks of stocks, in order of declaration."""
        return self._of_kind(Kind.STOCK)

    @cached_property
    def parameter_banks(self) -> tuple[Bank, ...]:
        """Banks of parameters, in order of declaration."""
        return self._of_kind(Kind.PARAMETER)

    @cached_property
    def order(self) -> list[Bank]:
        """Flows and auxiliaries in order of evaluation."""
        wanted = (*self._of_kind(Kind.AUXILIARY), *self._of_kind(Kind.FLOW))
        return self._ordered(wanted, self.stocks)

    @cached_property
    def initial_order(self) -> list[Bank]:
        """Stocks and what they need, in the order in which the start is computed."""
        return self._ordered(self.stocks, ())

    @cached_property
    def constants(self) -> frozenset[str]:
        """Banks that never change during a run: they depend on parameters only."""
        fixed = {bank.name for bank in self.parameter_banks} | {"start_time"}
        for bank in self.order:
            if self.dependencies[bank.name] <= fixed:
                fixed.add(bank.name)
        return frozenset(fixed)

    @cached_property
    def steering(self) -> frozenset[str]:
        """Flows and auxiliaries on which the course of stocks depends; others only watch."""
        found: set[str] = set()
        stack = [
            self._bank_of[flow]
            for bank in self.stocks
            for scalar in bank.scalars
            for flow in (*scalar.inflows, *scalar.outflows)
        ]
        ordered = {bank.name for bank in self.order}
        while stack:
            name = stack.pop()
            if name in ordered and name not in found:
                found.add(name)
                stack.extend(self.dependencies[name])
        return frozenset(found)

    @cached_property
    def dependencies(self) -> dict[str, frozenset[str]]:
        """Banks that a bank's equations refer to, the clock included."""
        bank_of = self._bank_of
        return {
            bank.name: frozenset(
                bank_of.get(name, name) for scalar in bank.scalars for name in scalar.depends_on()
            )
            for bank in self.banks.values()
        }

    def unit_text(self, name: str) -> str:
        """Unit of a variable as it was declared, following derived ones to their source."""
        declared = self.declarations[name]
        if isinstance(declared, Derived) and not declared.unit:
            return self.unit_text(declared.of[0])
        return declared.unit

    def headlines(self) -> list[str]:
        """Scalars that reports show without being asked."""
        return [
            s.name
            for s in self.scalars.values()
            if s.kind is not Kind.PARAMETER and self._variable(s).headline
        ]

    def users_of(self, name: str) -> list[str]:
        """Variables whose equations refer to a name."""
        return [other for other, d in self.declarations.items() if name in references(d)]

    def sources_of(self, name: str) -> list[str]:
        """Variables that a name's equation refers to."""
        return list(dict.fromkeys(references(self.declarations[name])))

    def replacing(self, *keep: str, **given: Declaration) -> "Model":
        """Make a smaller model: some equations replaced, and only what some variables need.

        Parameters
        ----------
        *keep : str
            Variables to keep, with all they depend on.
        **given : Declaration
            New declarations, in place of or besides the model's own.

        Returns
        -------
        Model
        """
        named = {name: with_name(name, declared) for name, declared in given.items()}
        merged = {**self.declarations, **named}
        needed: set[str] = set()
        stack = list(keep)
        while stack:
            name = stack.pop()
            if name not in needed and name not in CLOCK and name not in PLACES:
                needed.add(name)
                stack.extend(references(merged[name]))
        kept = {name: d for name, d in merged.items() if name in needed}
        return Model(self.name, self.version, kept, self.subscripts, checks=tuple(keep))

    @cached_property
    def _bank_of(self) -> dict[str, str]:
        return {scalar.name: scalar.bank for scalar in self.scalars.values()}

    def _of_kind(self, kind: Kind) -> tuple[Bank, ...]:
        return tuple(bank for bank in self.banks.values() if bank.scalars[0].kind is kind)

    def _ordered(self, wanted: Sequence[Bank], given: Sequence[Bank]) -> list[Bank]:
        known = {*CLOCK, *(b.name for b in (*self.parameter_banks, *given))}
        return evaluation_order(self.banks, self.dependencies, [b.name for b in wanted], known)

    def _variable(self, scalar: Scalar) -> Equation | Stock | Derived:
        declared = self.declarations[scalar.variable]
        assert not isinstance(declared, ParamSpec)
        return declared


def with_name(name: str, declared: Declaration, group: str = "") -> Declaration:
    """Give a declaration the name it has in its sector."""
    if isinstance(declared, ParamSpec):
        return replace(declared, key=name, group=group)
    return replace(declared, name=name, group=group)


def collect(sectors: Sequence[ModuleType]) -> dict[str, Declaration]:
    """Gather the declarations of sectors; a sector's ``TITLE`` becomes their group.

    Raises
    ------
    ValueError
        If two sectors declare the same name.
    """
    found: dict[str, Declaration] = {}
    for sector in sectors:
        for name, value in vars(sector).items():
            if not isinstance(value, (ParamSpec, Equation, Stock, Derived)):
                continue
            if name in found:
                raise ValueError(f"'{name}' is declared twice, the second time in {sector}")
            found[name] = with_name(name, value, sector.TITLE)
    return found
