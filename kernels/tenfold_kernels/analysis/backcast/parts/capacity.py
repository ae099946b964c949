"""E8 behind E5: demand for an industry's goods, and capacity that follows with a delay."""

from collections.abc import Mapping

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.equations.declare import Declaration, auxiliary, parameter, total
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY
from tenfold_kernels.parameters import Scale
from tenfold_kernels.world import world_model

WITHOUT_AID: Mapping[str, Declaration] = {
    "investment_acceptance": constant("share", "Investment that finds money."),
    "overbuilding": constant("1", "Capacity that several firms want, over what one would."),
}

draw = parameter(
    unit="1",
    default=1.0,
    slider=(0.02, 1.0),
    hard=(0.001, 1000.0),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="How strongly a bloc draws an industry, relative to other blocs.",
    source="Stands in for all that makes a place attractive.",
)


@auxiliary(unit="share", over=("bloc",))
def share_of_draw(draw, all_draw):
    """Share to which a bloc is moving."""
    return draw / all_draw


@auxiliary(unit="bn USD/yr", over=("bloc",))
def spending_of_the_day(output):
    """All of output may be spent on the industry's goods."""
    return output


@auxiliary(unit="bn USD/yr", over=("bloc",))
def output_of_the_day(home_output):
    """Output as it was."""
    return home_output


@auxiliary(unit="bn USD/yr", over=("bloc",))
def demand_at_home(strategic_demand):
    """What home buyers want, all of it from home."""
    return strategic_demand


@auxiliary(unit="bn USD/yr", over=("bloc",))
def delivered(supply, total_product_demand):
    """What is made: what is wanted, as far as capacity goes."""
    return min(supply, total_product_demand)


@auxiliary(unit="share", over=("bloc",))
def completions_share(completions, all_completions):
    """Share of a bloc in capacity completed."""
    return completions / max(all_completions, TINY * BN_USD_PER_YEAR)


def by_spending(case: Case) -> Part:
    """Take output as given; a share of it, rising along an S, is spent on the goods."""
    model = world_model().replacing(
        "delivered",
        "capacity",
        delivered=delivered,
        output=output_of_the_day,
        home_output=course("bn USD/yr", case.table["output"]),
        planned_spending=spending_of_the_day,
        total_product_demand=demand_at_home,
        staffing_factor=constant("share", "Capacity that staff can keep busy."),
        **WITHOUT_AID,
    )
    return Part(model, by_bloc(dict.fromkeys((*WITHOUT_AID, "staffing_factor"), 1.0)))


def by_shares(case: Case) -> Part:
    """Follow orders for capacity of two blocs that share one growing market."""
    model = world_model().replacing(
        "completions_share",
        "capacity_share",
        "share",
        completions_share=completions_share,
        all_completions=total("completions", along="bloc", meaning="Completions of all blocs."),
        strategic_demand=constant("bn USD/yr", "Home markets; all is one market."),
        target_share=share_of_draw,
        draw=draw,
        all_draw=total("draw", along="bloc", meaning="Draw of all blocs."),
        share_limit=constant("share", "Limit on shares; there is none."),
        largest_supply=constant("bn USD/yr", "Limit on supply; there is none."),
        **WITHOUT_AID,
    )
    free = {"share_limit": 1.0, "largest_supply": 1e6}
    return Part(model, by_bloc({**free, **dict.fromkeys(WITHOUT_AID, 1.0)}))


def by_bloc(values: Mapping[str, float]) -> dict[str, float]:
    """Give both blocs the same values."""
    return {f"{name}[{bloc}]": value for name, value in values.items() for bloc in "ab"}
