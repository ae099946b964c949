"""Who depends on whom: the scalars of a model that can change, and the links between them."""

from dataclasses import dataclass
from functools import cached_property

from tenfold_kernels.equations.declare import Kind
from tenfold_kernels.equations.elementwise import Elementwise, elementwise
from tenfold_kernels.equations.expand import Scalar
from tenfold_kernels.equations.model import Model


@dataclass(frozen=True)
class CausalGraph:
    """Links between the scalars of a model, read off its equations.

    A stock depends on the flows that fill and drain it, anything else on what its equation
    refers to. Parameters, the clock and what is computed from parameters alone carry no
    feedback and are left out.

    Parameters
    ----------
    model : Model
        The model.
    """

    model: Model

    @cached_property
    def sources(self) -> dict[str, tuple[str, ...]]:
        """What each scalar depends on, in order of evaluation."""
        moving = [self.model.scalars[name] for name in self.position]
        return {
            scalar.name: tuple(name for name in _inputs(scalar) if name in self.position)
            for scalar in moving
        }

    @cached_property
    def users(self) -> dict[str, tuple[str, ...]]:
        """What depends on each scalar."""
        found: dict[str, list[str]] = {name: [] for name in self.position}
        for target, sources in self.sources.items():
            for source in sources:
                found[source].append(target)
        return {name: tuple(users) for name, users in found.items()}

    @cached_property
    def position(self) -> dict[str, int]:
        """Place of each scalar in the order of evaluation; stocks come first."""
        moving = [bank for bank in self.model.order if bank.name not in self.model.constants]
        banks = (*self.model.stocks, *moving)
        return {s.name: k for k, s in enumerate(s for bank in banks for s in bank.scalars)}

    @cached_property
    def stocks(self) -> frozenset[str]:
        """Scalars with a memory."""
        return frozenset(n for n in self.position if self.model.scalars[n].kind is Kind.STOCK)

    def sign_of_flow(self, flow: str, stock: str) -> float:
        """One for a flow that fills a stock, minus one for a flow that drains it."""
        return 1.0 if flow in self.model.scalars[stock].inflows else -1.0

    def flows(self, stock: str) -> tuple[tuple[str, float], ...]:
        """Flows of a stock with their signs, those that never change included."""
        found = self.model.scalars[stock]
        signed = [(flow, 1.0) for flow in found.inflows]
        return (*signed, *((flow, -1.0) for flow in found.outflows))

    def equation(self, name: str) -> Elementwise:
        """Equation of a flow or an auxiliary, for arrays."""
        if name not in self._equations:
            self._equations[name] = elementwise(self.model.scalars[name])
        return self._equations[name]

    @cached_property
    def _equations(self) -> dict[str, Elementwise]:
        return {}


def _inputs(scalar: Scalar) -> list[str]:
    if scalar.kind is Kind.STOCK:
        return [*scalar.inflows, *scalar.outflows]
    return scalar.depends_on()
