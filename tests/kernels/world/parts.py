"""Small models made of some of the world model's equations, for tests of closed forms."""

from functools import cache

from tenfold_kernels.equations.declare import Declaration, parameter
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Run, Simulator
from tenfold_kernels.presets import preset
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator

BLOC = ("bloc",)


def given(unit: str, over: tuple[str, ...] = BLOC) -> Declaration:
    """Make a variable a free parameter."""
    return parameter(
        unit=unit, default=1.0, slider=(0.0, 1.0), hard=(-1e6, 1e6), over=over, meaning="Given.",
        source="Test.",
    )  # fmt: skip


def part(*keep: str, **replaced: Declaration) -> Simulator:
    return Simulator(world_model().replacing(*keep, **replaced), Backend.INTERPRETED)


@cache
def course(name: str, *changes: tuple[str, float]) -> Run:
    """Run a preset with some values changed, once for all tests."""
    scenario = preset(name)
    horizon = Horizon(scenario.start, scenario.stop, every=8)
    values = {**scenario.all_values(), **dict(changes)}
    return world_simulator(Backend.INTERPRETED).run(values, horizon)


def at(run: Run, name: str, year: float) -> float:
    """Value in a whole year of a run that records each."""
    return float(run[name][round(year - run.years[0])])
