"""A small model to test the language with: two tanks and what they share."""

from types import ModuleType
from typing import Any

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock, total
from tenfold_kernels.equations.functions import BN_USD
from tenfold_kernels.equations.model import Model, collect
from tenfold_kernels.parameters import ParamSpec

SUBSCRIPTS = {"bloc": ("a", "b"), "market": ("a", "b", "third")}


def rate(**changes: Any) -> ParamSpec:
    settings: dict[str, Any] = {
        "unit": "1/yr", "default": 0.5, "slider": (0.0, 1.0), "meaning": "A rate.",
        "source": "Test.",
    }  # fmt: skip
    return parameter(**(settings | changes))


def sector(**declared: Any) -> ModuleType:
    module = ModuleType("sector")
    module.TITLE = "Test"
    vars(module).update(declared)
    return module


def model(**declared: Any) -> Model:
    return Model("test", 1, collect([sector(**declared)]), SUBSCRIPTS)


@flow(unit="bn USD/yr", over=("bloc",))
def drained(drain_rate, tank):
    """What runs out."""
    return drain_rate * tank


@stock(unit="bn USD", over=("bloc",), outflows=("drained",), headline=True)
def tank():
    """What is left."""
    return BN_USD


@auxiliary(unit="share", over=("bloc",), headline=True)
def tank_share(tank, all_tanks):
    """Share of all that is left."""
    return tank / all_tanks


TANKS = {
    "drain_rate": rate(over=("bloc",)),
    "drained": drained,
    "tank": tank,
    "tank_share": tank_share,
    "all_tanks": total("tank", along="bloc", meaning="All that is left."),
}
