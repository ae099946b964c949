"""A small model with every form that an equation can take, and stocks of every shape."""

from math import exp, log
from types import ModuleType

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock, total
from tenfold_kernels.equations.model import Model, collect
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.scenario import Scenario

CALM = Quantity(4.0, "yr")
LAKE = Quantity(3.0, "bn USD")

steepness = parameter(
    unit="1", default=-1.5, slider=(-3.0, 3.0), over=("bloc",),
    meaning="How steep it is.", source="Test.",
)  # fmt: skip
all_lakes = total("lake", along="bloc", meaning="Water of all.")


def all_ways_of(age):
    """Inlined wherever it is called."""
    return (LAKE if age > CALM else 2.0 * LAKE if age >= 0.5 * CALM else 0.0) * 0.25


@flow(unit="bn USD/yr", over=("bloc",))
def rain(lake, wetness, time, start_time):
    """What falls.

    Source: the sky.
    """
    return wetness * (lake + all_ways_of(time - start_time)) / CALM


@flow(unit="bn USD/yr", over=("bloc",))
def drained(lake):
    """What runs out."""
    return lake / CALM


@stock(unit="bn USD", over=("bloc",), inflows=("rain",), outflows=("drained",), headline=True)
def lake():
    """Water in a lake."""
    return LAKE


@stock(unit="bn USD", outflows=("evaporation",), headline=True)
def sea(all_lakes):
    """Only loses."""
    return 2.0 * all_lakes


@flow(unit="bn USD/yr")
def evaporation(sea):
    """What the sea loses."""
    return sea / CALM


@stock(unit="1", headline=True)
def rock():
    """Never changes."""
    return 7.0


@auxiliary(unit="1", over=("bloc",))
def wetness(steepness, lake, all_lakes):
    """Share between powers, roots and conditions."""
    share = lake / all_lakes
    bent = (share - 0.5) ** steepness + share ** (-steepness) - (share - 0.7) ** 2.0
    wave = exp(-steepness) - log(share) if share < 0.6 else abs(-share) - (share - 1.0)
    return min(max(0.5 + (bent - (wave - share)) * 0.05, 0.1), 2.0)


DECLARED = {
    "steepness": steepness, "all_lakes": all_lakes, "rain": rain, "drained": drained,
    "lake": lake, "sea": sea, "evaporation": evaporation, "rock": rock, "wetness": wetness,
}  # fmt: skip
SCENARIO = Scenario("world", values={"steepness[b]": 0.75})


def small_model(**more: object) -> Model:
    sector = ModuleType("sector")
    vars(sector).update({"TITLE": "Test", **DECLARED, **more})
    subscripts = {"bloc": ("a", "b"), "market": ("a", "b", "third")}
    return Model("small", 3, collect([sector]), subscripts)
