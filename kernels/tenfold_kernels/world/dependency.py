"""E6: whether aid makes firms live on aid."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY
from tenfold_kernels.parameters import Role, equal_bands

TITLE = "Dependency"
SOURCE = "Soft budget constraint, Kornai 1980."

discipline = parameter(
    unit="share",
    default=0.5,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 1.0), "none", "weak", "firm", "strict"),
    meaning="Strings attached to aid: export tests, sunset, competition.",
    source="Korea high (Amsden 1989, Lane 2025); slider.",
    loops=("R2",),
)
dependency_time = parameter(
    unit="yr",
    default=6.0,
    slider=(2.0, 15.0),
    hard=(0.5, 100.0),
    meaning="Time in which dependency builds and fades.",
    source="No direct measurement; slider.",
)


@auxiliary(unit="share", over=("bloc",))
def aid_share(research_subsidy, price_subsidy, research_spending):
    """Share of aid in what drives the sector forward."""
    aid = research_subsidy + price_subsidy
    return aid / max(research_spending + price_subsidy, TINY * BN_USD_PER_YEAR)


@flow(unit="share/yr", over=("bloc",))
def dependency_change(discipline, aid_share, dependency, dependency_time):
    """Drift towards the undisciplined part of the aid share."""
    return ((1.0 - discipline) * aid_share - dependency) / dependency_time


@stock(unit="share", over=("bloc",), inflows=("dependency_change",), headline=True)
def dependency():
    """How far firms live on aid: 0 not at all, 1 entirely.

    Source: soft budget constraint, Kornai 1980.
    """
    return 0.0
