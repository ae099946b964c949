"""E12 and E15: compute bought for given money, of the quality that controls let through."""

from itertools import pairwise

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course, own_pace, steady_progress
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.analysis.backcast.table import Points
from tenfold_kernels.equations.declare import auxiliary, stock, total
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.world import world_model

LEAST = Quantity(1e-9, "k H100")


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def sales_of_the_day(is_seller, spent_at_home, spent_abroad, is_home, is_third):
    """Sales of one seller in both blocs, as they were."""
    return 0.0 if is_third else is_seller * (spent_at_home if is_home else spent_abroad)


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def none_smuggled():
    """Nothing is smuggled: what was is in the sales of the day."""
    return 0.0


@stock(
    unit="k H100",
    over=("bloc", "vintage"),
    inflows=("compute_entering", "compute_aged"),
    outflows=("compute_ageing", "compute_retired"),
)
def compute_so_far():
    """Installed compute of a class of chips, counted from the start."""
    return 0.0


@auxiliary(unit="share", over=("bloc",))
def compute_share(compute_stock, all_compute):
    """Share of a bloc in the compute of both."""
    return compute_stock / max(all_compute, LEAST)


def by_money(case: Case) -> Part:
    """Take money spent as given; chips get better at a steady pace."""
    model = world_model().replacing(
        "compute_stock", "compute_share",
        compute_share=compute_share,
        all_compute=total("compute_stock", along="bloc", meaning="Compute of both blocs."),
        licensed_accelerators=sales_of_the_day,
        diverted_accelerators=none_smuggled,
        is_seller=constant("1", "One for the bloc that sells, zero for the other."),
        spent_at_home=course("bn USD/yr", _rates(case.table["spent_a"], case.start)),
        spent_abroad=course("bn USD/yr", _rates(case.table["spent_b"], case.start)),
        own_innovation=steady_progress,
        own_pace=own_pace,
        compute_by_vintage=compute_so_far,
        catch_up=constant("nat/yr", "Learning from others; it plays no role."),
    )  # fmt: skip
    return Part(model, {"is_seller[a]": 1.0, "is_seller[b]": 0.0})


def _rates(spent: Points, start: float) -> Points:
    """Spending per year in the middle of each stretch, from what had been spent by its end."""
    known = ((start, 0.0), *spent)
    return tuple(
        (0.5 * (before + year), (so_far - earlier) / (year - before))
        for (before, earlier), (year, so_far) in pairwise(known)
    )
