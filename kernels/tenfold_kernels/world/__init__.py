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
    cloud,
    compute,
    controls,
    defence,
    demand,
    denial,
    dependency,
    domestic_supply,
    economy,
    ecosystem,
    entry,
    finance_surface,
    firms,
    foundry,
    fund,
    households,
    investment_aid,
    learning,
    licences,
    lock_in,
    market,
    people,
    permits,
    profit,
    project_finance,
    public_purse,
    rationing,
    research,
    rivalry,
    search,
    smuggling,
    steps,
    tiers,
    vendor,
    vintages,
    workforce,
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
    tiers,
    licences,
    denial,
    steps,
    demand,
    market,
    ecosystem,
    learning,
    lock_in,
    profit,
    rivalry,
    firms,
    capacity,
    foundry,
    permits,
    workforce,
    entry,
    finance_surface,
    project_finance,
    investment_aid,
    fund,
    economy,
    households,
    rationing,
    public_purse,
    defence,
    compute,
    vintages,
    domestic_supply,
    smuggling,
    cloud,
    vendor,
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
    subscripts = {
        "bloc": elements,
        "market": (*elements, "third"),
        "step": STEPS,
        "vintage": vintages.VINTAGES,
        "decade": vintages.DECADES,
        **finance_surface.SUBSCRIPTS,
    }
    return Model("world", VERSION, collect(SECTORS), subscripts, checks=accounts.CHECKS)
