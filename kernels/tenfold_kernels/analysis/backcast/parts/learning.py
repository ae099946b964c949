"""E3 for a product of the whole world: cost falls with experience, and idleness loses it.

What the world produced is given, in the product's own unit in place of money. Cost is
relative to the first year, for which the model knows only "relative to the average bloc";
nobody learns from anybody else, since there is only one world.
"""

from itertools import pairwise

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course, first_of
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.table import Points
from tenfold_kernels.equations.declare import Declaration, auxiliary, stock
from tenfold_kernels.world import world_model

ALONE = {
    "experience_spillover": 0.0, "agglomeration": 0.0, "input_cost_convergence": 0.0,
    "capacity[a]": 1.0, "capacity[b]": 1.0, "cost_of_smallness[a]": 1.0,
    "cost_of_smallness[b]": 1.0,
}  # fmt: skip


@auxiliary(unit="bn USD/yr", over=("bloc",))
def made_in_the_world(world_production):
    """Production, all of it by one bloc."""
    return world_production


def by_learning(case: Case) -> Part:
    """Take what was produced as given, and follow cost."""
    cumulative = case.table["cumulative"]
    volume = yearly(cumulative)
    model = world_model().replacing(
        "unit_cost", "experience",
        total_sales=made_in_the_world, world_production=course("bn USD/yr", volume),
        **against_the_first_year(),
    )  # fmt: skip
    start = first_of(cumulative)
    values = {
        **ALONE, "reference_experience": start, "initial_experience[a]": start / volume[0][1],
        "initial_experience[b]": start / volume[0][1],
    }  # fmt: skip
    return Part(model, values)


def against_the_first_year() -> dict[str, Declaration]:
    """What stands in for the average bloc."""

    @auxiliary(unit="bn USD")
    def first_experience(reference_experience):
        """Experience in the first year, against which cost is counted."""
        return reference_experience

    return {
        "mean_experience": first_experience,
        "reference_experience": constant("bn USD", "Experience in the first year.", ()),
        "capacity": constant("bn USD", "Size of the industry; it plays no role."),
        "cost_of_smallness": constant("1", "Cost of many firms; there is one industry."),
    }


def yearly(cumulative: Points) -> Points:
    """Yearly volumes, each in the middle of its year, from what had been made by its end."""
    made = tuple(
        (0.5 * (before + year), (total - so_far) / (year - before))
        for (before, so_far), (year, total) in pairwise(cumulative)
    )
    return ((cumulative[0][0], made[0][1]), *made)


def by_boom(case: Case) -> Part:
    """Follow both cost and volume: cheaper goods sell more, and selling more makes cheaper.

    Only spending in the first year's prices is left to the model's demand equation.
    """

    @auxiliary(unit="bn USD/yr", over=("bloc",))
    def bought_at_falling_prices(third_market_demand, unit_cost):
        """Volume that the market's spending buys."""
        return third_market_demand / unit_cost

    @stock(unit="bn USD", over=("bloc",), inflows=("total_sales",), outflows=("forgotten",))
    def experience_so_far(reference_experience):
        """Cumulative output that is still remembered; what had been made is given."""
        return reference_experience

    model = world_model().replacing(
        "unit_cost", "experience", total_sales=bought_at_falling_prices,
        experience=experience_so_far, **against_the_first_year(),
    )  # fmt: skip
    start = first_of(case.table["cumulative"])
    return Part(model, {**ALONE, "reference_experience": start})
