"""The world model: two blocs and a third market, one file per sector, one function per equation.

`world_model` gives the model; `CHECKS` are the accounting identities that every run
reports. No equation knows a country's name: a bloc knows itself and its rivals.
"""

from functools import cache

from tenfold_kernels.equations.model import Model, collect
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
    entry,
    firms,
    fund,
    households,
    investment_aid,
    learning,
    lock_in,
    market,
    people,
    permits,
    profit,
    project_finance,
    public_purse,
    research,
    search,
    steps,
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
    steps,
    demand,
    market,
    learning,
    lock_in,
    profit,
    firms,
    capacity,
    permits,
    workforce,
    entry,
    project_finance,
    investment_aid,
    fund,
    economy,
    households,
    public_purse,
    defence,
    compute,
    accounts,
)


@cache
def world_model() -> Model:
    """Build the model of two blocs and a third market, checked."""
    blocs = ("a", "b")
    subscripts = {"bloc": blocs, "market": (*blocs, "third"), "step": STEPS}
    return Model("world", VERSION, collect(SECTORS), subscripts, checks=accounts.CHECKS)
