"""The world model: two to four blocs and a third market, one function per equation.

`world_model` gives the model; `CHECKS` are the accounting identities that every run
reports. No equation knows a country's name: a bloc knows itself and its rivals.
"""

from functools import cache

from tenfold_kernels.equations.model import Model, collect
from tenfold_kernels.parameters import BLOCS, FEWEST_BLOCS
from tenfold_kernels.world import (
    accounts,
    capability,
    capacity,
    compute,
    controls,
    defence,
    demand,
    dependency,
    economy,
    firms,
    foundry,
    households,
    learning,
    market,
    people,
    profit,
    public_purse,
    rationing,
    research,
    rivalry,
    search,
    steps,
)

VERSION = 1
STEPS = ("design_software", "equipment", "wafers", "design", "fabrication", "packaging")

SECTORS = (
    research,
    dependency,
    search,
    capability,
    people,
    controls,
    steps,
    demand,
    market,
    learning,
    profit,
    rivalry,
    firms,
    capacity,
    foundry,
    economy,
    households,
    rationing,
    public_purse,
    defence,
    compute,
    accounts,
)


def world_model(blocs: int = FEWEST_BLOCS) -> Model:
    """Give the model of some blocs and a third market, checked, built once for each number.

    Parameters
    ----------
    blocs : int
        Two to four.
    """
    return _world_model(blocs)


@cache
def _world_model(blocs: int) -> Model:
    if not FEWEST_BLOCS <= blocs <= len(BLOCS):
        raise ValueError(f"{blocs} blocs; allowed are {FEWEST_BLOCS} to {len(BLOCS)}")
    elements = BLOCS[:blocs]
    subscripts = {"bloc": elements, "market": (*elements, "third"), "step": STEPS}
    return Model("world", VERSION, collect(SECTORS), subscripts, checks=accounts.CHECKS)
