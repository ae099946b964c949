"""E1, E2, E4 and E6: what an economy puts into research, given its output.

All research of an economy counts, not that of one strategic sector; the profit from which
firms pay theirs is a constant share of output.
"""

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.world import world_model

profit_share = parameter(
    unit="share",
    default=0.05,
    slider=(0.005, 0.12),
    hard=(0.0, 0.5),
    over=("bloc",),
    meaning="Profit of the firms that do research, over output.",
    source="No direct measurement; together with the share reinvested it gives research of firms.",
)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def output_of_the_day(first_output, second_output, is_first):
    """Output as it was."""
    return is_first * first_output + (1.0 - is_first) * second_output


@auxiliary(unit="bn USD/yr", over=("bloc",))
def profit_of_the_day(profit_share, output):
    """Profit of the firms that do research."""
    return profit_share * output


@auxiliary(unit="share GDP", over=("bloc",))
def research_over_output(research_spending, output):
    """Research of all kinds over output."""
    return research_spending / output


def by_output(case: Case) -> Part:
    """Take output as given."""
    model = world_model().replacing(
        "research_over_output",
        research_over_output=research_over_output,
        output=output_of_the_day,
        first_output=course("bn USD/yr", case.table["output_a"]),
        second_output=course("bn USD/yr", case.table["output_b"]),
        is_first=constant("1", "One for the first bloc, zero for the second."),
        operating_profit=profit_of_the_day,
        profit_share=profit_share,
        price_subsidy=constant("bn USD/yr", "Price subsidy; there is none."),
        fiscal_space=constant("share", "Room for subsidies."),
    )
    values = {"is_first[a]": 1.0, "is_first[b]": 0.0}
    return Part(model, {**values, "fiscal_space[a]": 1.0, "fiscal_space[b]": 1.0})
