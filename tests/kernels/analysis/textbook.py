"""Models of textbooks, of which it is known which loop drives, and when."""

from types import ModuleType
from typing import Any

from tenfold_kernels.analysis.loops.graph import CausalGraph
from tenfold_kernels.analysis.loops.links import LinkGains
from tenfold_kernels.analysis.loops.moments import interval_of_run
from tenfold_kernels.analysis.loops.named import LoopSet, loop_set
from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.emit import Method
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.model import Model, collect
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.parameters import ParamSpec

ONE = Quantity(1.0, "1/yr")
SUBSCRIPTS = {"bloc": ("a", "b"), "market": ("a", "b", "third")}


def setting(default: float, unit: str = "1/yr", **more: Any) -> ParamSpec:
    return parameter(
        unit=unit, default=default, slider=(0.0, 4000.0), meaning="A setting.", source="Test.",
        **more,
    )  # fmt: skip


def model(name: str, **declared: Any) -> Model:
    sector = ModuleType("sector")
    vars(sector).update({"TITLE": "Test", **declared})
    return Model(name, 1, collect([sector]), SUBSCRIPTS)


# One stock that grows, and is held back as it fills its room (Verhulst 1838).


@flow(unit="1/yr")
def birth(birth_rate, population):
    """New ones."""
    return birth_rate * population


@flow(unit="1/yr")
def crowding(birth_rate, population, room):
    """Lost to lack of room."""
    return birth_rate * population * population / room


@stock(unit="1", inflows=("birth",), outflows=("crowding",), headline=True)
def population():
    """How many there are."""
    return 10.0


LOGISTIC = model(
    "logistic", birth_rate=setting(0.5), room=setting(1000.0, "1"), birth=birth,
    crowding=crowding, population=population,
)  # fmt: skip
LOGISTIC_LOOPS = {"R": (("population", "birth"),), "B": (("population", "crowding"),)}


# Diffusion of a new product (Bass 1969).


@flow(unit="1/yr")
def adoption(innovation, imitation, adopters, potential, everyone):
    """Those who buy for the first time."""
    return (innovation + imitation * adopters / everyone) * potential


@stock(unit="1", inflows=("adoption",), headline=True)
def adopters():
    """Those who have bought."""
    return 10.0


@stock(unit="1", outflows=("adoption",), headline=True)
def potential(everyone):
    """Those who have not."""
    return everyone - 10.0


BASS = model(
    "bass", innovation=setting(0.01), imitation=setting(0.9), everyone=setting(1000.0, "1"),
    adoption=adoption, adopters=adopters, potential=potential,
)  # fmt: skip
BASS_LOOPS = {"R": (("adopters", "adoption"),), "B": (("potential", "adoption"),)}


# Hunters and hunted (Lotka 1925, Volterra 1926).


@flow(unit="1/yr")
def hares_born(hare_rate, hares):
    """New hares."""
    return hare_rate * hares


@flow(unit="1/yr")
def hares_eaten(contact, hares, lynxes):
    """Hares that were eaten."""
    return contact * hares * lynxes


@stock(unit="1", inflows=("hares_born",), outflows=("hares_eaten",), headline=True)
def hares():
    """Hares."""
    return 100.0


@flow(unit="1/yr")
def lynxes_born(contact, hares, lynxes):
    """New lynxes."""
    return 0.1 * contact * hares * lynxes


@flow(unit="1/yr")
def lynxes_starved(lynx_rate, lynxes):
    """Lynxes that died."""
    return lynx_rate * lynxes


@stock(unit="1", inflows=("lynxes_born",), outflows=("lynxes_starved",), headline=True)
def lynxes():
    """Lynxes."""
    return 5.0


HUNTING = model(
    "hunting", contact=setting(0.05), hare_rate=setting(0.5), lynx_rate=setting(0.4),
    hares_born=hares_born, hares_eaten=hares_eaten, hares=hares,
    lynxes_born=lynxes_born, lynxes_starved=lynxes_starved, lynxes=lynxes,
)  # fmt: skip
HUNTING_LOOPS = {
    "more hares": (("hares", "hares_born"),),
    "eaten": (("hares", "hares_eaten"),),
    "more lynxes": (("lynxes", "lynxes_born"),),
    "starving": (("lynxes", "lynxes_starved"),),
    "the hunt": (("hares", "lynxes_born", "lynxes", "hares_eaten"),),
}


# A firm that hires to fill its store (Sterman 2000, chapter 19).


@flow(unit="1/yr")
def made(workers):
    """Goods made."""
    return 4.0 * workers * ONE


@flow(unit="1/yr")
def shipped(demand, store):
    """Goods shipped, as far as there are any."""
    return demand if store > 10.0 else demand * store / 10.0


@stock(unit="1", inflows=("made",), outflows=("shipped",), headline=True)
def store():
    """Goods in store."""
    return 150.0


@auxiliary(unit="1")
def wanted_workers(demand, store):
    """Workers who would ship what is asked for and fill the store."""
    return max(demand + (400.0 - store) * ONE, 0.0 * ONE) / (4.0 * ONE)


@flow(unit="1/yr")
def hiring(wanted_workers, workers):
    """Workers hired, or let go."""
    return (wanted_workers - workers) * ONE


@stock(unit="1", inflows=("hiring",), headline=True)
def workers():
    """Workers."""
    return 30.0


FIRM = model(
    "firm", demand=setting(200.0), made=made, shipped=shipped, store=store,
    wanted_workers=wanted_workers, hiring=hiring, workers=workers,
)  # fmt: skip
FIRM_LOOPS = {
    "restocking": (("store", "wanted_workers", "workers", "made"),),
    "staffing": (("workers", "hiring"),),
    "running out": (("store", "shipped"),),
}

EULER = Horizon(0.0, 20.0, 1.0 / 8.0)


def run_of(of: Model, horizon: Horizon = EULER, **values: float) -> Run:
    return Simulator(of, Backend.INTERPRETED).run(values, horizon, Method.EULER)


def loops_of(of: Model, routes: dict[str, tuple[Any, ...]]) -> LoopSet:
    return loop_set(CausalGraph(of), routes)


def gains_of(of: Model, run: Run, **values: float) -> LinkGains:
    return LinkGains(CausalGraph(of), interval_of_run(of, run, values))
