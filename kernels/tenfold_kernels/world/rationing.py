"""E10, third part: what a shortage of goods does to savings, to work, and to credit abroad.

Households who cannot buy what they planned hold money they did not mean to save, try to
spend it later, and work less for it. Each of the three makes the shortage larger; each is
switched off by its own parameter, and is so by default.
"""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD, BN_USD_PER_YEAR, TINY, clip
from tenfold_kernels.equations.quantity import Quantity

TITLE = "Rationing"
SOURCE = "Suppressed inflation, Barro and Grossman 1974; forced saving, Cottarelli and Blejer 1992."

EFFORT_ADJUSTMENT = Quantity(1.0, "yr")
CREDIT_WIDTH = Quantity(0.1, "yr")  # of GDP: lenders grow wary before the limit

pent_up_spending = parameter(
    unit="1/yr",
    default=0.0,
    slider=(0.0, 1.0),
    hard=(0.0, 3.0),
    meaning="Share of savings forced by rationing that households try to spend each year; zero "
    "lets them lie.",
    source="Monetary overhang in the Soviet Union: Cottarelli and Blejer 1992. How fast it "
    "presses on the shops is a slider; the default is no effect.",
    loops=("R3",),
)
effort_response = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 3.0),
    hard=(0.0, 10.0),
    meaning="Log of labour withdrawn per share of planned consumption that cannot be bought.",
    source="The supply multiplier of Barro and Grossman 1974; Howard 1976 finds it in Soviet "
    "data. Its size is contested and a slider; the default is no effect.",
    loops=("R3",),
)
foreign_credit_limit = parameter(
    unit="yr GDP",
    default=10.0,
    slider=(0.0, 10.0),
    hard=(0.0, 1000.0),
    over=("bloc",),
    meaning="Net foreign debt over GDP beyond which a shortage can no longer be imported away.",
    source="Slider; the default is out of reach. Reinhart, Rogoff and Savastano 2003 find that "
    "some countries default at 0.15 to 0.3.",
)


@auxiliary(unit="share", over=("bloc",), headline=True)
def rationed_share(forced_saving, planned_spending):
    """Share of the consumption they planned that households cannot buy."""
    return forced_saving / max(planned_spending, TINY * BN_USD_PER_YEAR)


@flow(unit="bn USD/yr", over=("bloc",))
def pent_up_demand(pent_up_spending, unspent_savings):
    """Savings from earlier rationing that households try to spend."""
    return pent_up_spending * unspent_savings


@flow(unit="bn USD/yr", over=("bloc",))
def unspent_savings_lost(unspent_savings, write_down, public_debt):
    """Part of a write-down that falls on savings which could not be spent."""
    return unspent_savings * write_down / max(public_debt, TINY * BN_USD)


@stock(
    unit="bn USD",
    over=("bloc",),
    inflows=("forced_saving",),
    outflows=("pent_up_demand", "unspent_savings_lost"),
    headline=True,
)
def unspent_savings():
    """Claims that households hold only because there was nothing to buy.

    Source: forced saving and monetary overhang, Cottarelli and Blejer 1992.
    """
    return 0.0


@flow(unit="1/yr", over=("bloc",))
def effort_change(effort_response, rationed_share, effort_lost):
    """Drift of work effort towards what money can buy."""
    return (effort_response * rationed_share - effort_lost) / EFFORT_ADJUSTMENT


@stock(unit="1", over=("bloc",), inflows=("effort_change",))
def effort_lost():
    """Log of labour withdrawn because wages cannot be spent.

    Source: suppressed inflation and the supply multiplier, Barro and Grossman 1974.
    """
    return 0.0


@auxiliary(unit="share", over=("bloc",))
def foreign_credit_left(foreign_credit_limit, net_foreign_assets, output):
    """How far lenders abroad still pay for a shortage: one far from the limit, zero beyond."""
    room = foreign_credit_limit + net_foreign_assets / output
    return clip(room / CREDIT_WIDTH, 0.0, 1.0)
