"""List the variables of an XMILE file: every scalar of a model, and what its integrator needs."""

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.expand import Scalar
from tenfold_kernels.equations.expression import EquationError, named_quantity
from tenfold_kernels.equations.model import Model
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.xmile.carried import STEP, Helper, carried_forward, helpers_of
from tenfold_kernels.xmile.equation import xmile_equation, xmile_number
from tenfold_kernels.xmile.names import names_of
from tenfold_kernels.xmile.units import TIME_UNIT, xmile_unit

START = "start_time"


class Tag(StrEnum):
    """How XMILE calls a variable."""

    STOCK = "stock"
    FLOW = "flow"
    AUXILIARY = "aux"


@dataclass(frozen=True)
class Variable:
    """One variable of the file.

    Parameters
    ----------
    tag : Tag
        Its kind.
    name, equation, unit : str
        As XMILE writes them; a stock's equation is its value at the start.
    doc : str
        What it is, and where it comes from.
    inflows, outflows : tuple of str
        Names of the flows of a stock.
    slider : tuple of float, optional
        Sensible range of a parameter.
    """

    tag: Tag
    name: str
    equation: str
    unit: str
    doc: str
    inflows: tuple[str, ...] = ()
    outflows: tuple[str, ...] = ()
    slider: tuple[float, float] | None = None


class VariableList:
    """The variables of a model under one scenario.

    Parameters
    ----------
    model : Model
        The model.
    scenario : Scenario
        Gives values to its parameters and names to its blocs.
    horizon : Horizon
        Gives the start and the step.

    Attributes
    ----------
    names : mapping
        XMILE name of each scalar by its own name, such as ``share[a,third]``.
    """

    def __init__(self, model: Model, scenario: Scenario, horizon: Horizon) -> None:
        self.model = model
        self.scenario = scenario
        self.horizon = horizon
        self._values = {**model.parameters.defaults(), **scenario.all_values()}
        scalars = model.scalars.values()
        self._constants = _named_constants(model)
        self._helpers = {s.name: helpers_of(s) for s in scalars if s.kind is Kind.STOCK}
        self._filling = {flow for s in scalars for flow in (*s.inflows, *s.outflows)}
        helpers = [helper.scalar.name for found in self._helpers.values() for helper in found]
        named = names_of((START, STEP, *self._constants, *model.scalars, *helpers))
        self.names: Mapping[str, str] = {**named, "time": "TIME"}

    def __iter__(self) -> Iterator[Variable]:
        # XMILE has these two as STARTTIME and DT, which not every engine knows.
        yield self._constant(START, self.horizon.start, TIME_UNIT, "First moment of the run.")
        yield self._constant(
            STEP, self.horizon.step, TIME_UNIT, "Step of the run; change both or none."
        )
        for name, constant in self._constants.items():
            yield self._constant(name, constant, constant.unit, "Fixed in equations.")
        for scalar in self.model.scalars.values():
            if scalar.kind is Kind.PARAMETER:
                yield self._parameter(scalar)
                continue
            yield self._computed(scalar)
            for helper in self._helpers.get(scalar.name, ()):
                yield self._helper(helper)

    def _constant(self, name: str, value: float, unit: str, doc: str) -> Variable:
        return Variable(Tag.AUXILIARY, self.names[name], xmile_number(value), xmile_unit(unit), doc)

    def _parameter(self, scalar: Scalar) -> Variable:
        spec = self.model.parameters.spec(scalar.name)
        value = self._values.get(scalar.name, 0.0)
        doc = _documented(f"{self._whose(scalar)}{spec.meaning}", spec.source)
        if chosen := self.scenario.sources.get(spec.key):
            doc += f" In this scenario: {_one_line(chosen.en)}"
        unit = xmile_unit(spec.unit)
        return Variable(
            Tag.AUXILIARY, self.names[scalar.name], xmile_number(value), unit, doc,
            slider=spec.slider,
        )  # fmt: skip

    def _computed(self, scalar: Scalar) -> Variable:
        declared = self.model.declarations[scalar.variable]
        doc = _documented(f"{self._whose(scalar)}{declared.meaning}", declared.source)
        return self._from_scalar(
            carried_forward(scalar), self.model.unit_text(scalar.variable), doc
        )

    def _helper(self, helper: Helper) -> Variable:
        unit = self.model.unit_text(helper.stock.variable) + helper.per
        doc = _documented(f"Of {self.names[helper.stock.name]}: {helper.meaning}")
        return self._from_scalar(helper.scalar, unit, doc)

    def _from_scalar(self, scalar: Scalar, unit: str, doc: str) -> Variable:
        assert scalar.expression is not None
        return Variable(
            self._tag(scalar), self.names[scalar.name],
            xmile_equation(scalar.expression, self.names), xmile_unit(unit), doc,
            inflows=tuple(self.names[flow] for flow in scalar.inflows),
            outflows=tuple(self.names[flow] for flow in scalar.outflows),
        )  # fmt: skip

    def _tag(self, scalar: Scalar) -> Tag:
        """Tag of a scalar; what fills or drains a stock must be a flow, whatever its kind."""
        if scalar.kind is Kind.STOCK:
            return Tag.STOCK
        is_flow = scalar.kind is Kind.FLOW or scalar.name in self._filling
        return Tag.FLOW if is_flow else Tag.AUXILIARY

    def _whose(self, scalar: Scalar) -> str:
        """Name the element, such as ``United States, third: ``; empty where there is none."""
        elements = scalar.name.partition("[")[2].rstrip("]")
        if not elements:
            return ""
        named = self.scenario.bloc_names
        return ", ".join(named[e].en if e in named else e for e in elements.split(",")) + ": "


def _named_constants(model: Model) -> dict[str, Quantity]:
    """Constants with a unit that stand in equations, by the names they have there.

    Raises
    ------
    EquationError
        If two sectors give one name to two constants.
    """
    found: dict[str, Quantity] = {}
    for scalar in model.scalars.values():
        for node in ast.walk(scalar.expression or ast.Constant(0.0)):
            if named := named_quantity(node):
                name, value = named
                first = found.setdefault(name, value)
                if (first, first.unit) != (value, value.unit):
                    raise EquationError(f"two sectors have a constant {name}, each its own")
    return found


def _documented(meaning: str, source: str = "") -> str:
    text = _one_line(meaning)
    return f"{text} Source: {_one_line(source)}" if source else text


def _one_line(text: str) -> str:
    """Join lines, and write backslashes as XMILE wants them in plain text."""
    return " ".join(text.split()).replace("\\", "\\\\")
