"""E9, the sovereign fund: it takes shares in projects, loses some, sells the rest, and goes on."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY, clip
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Sovereign fund"

LARGEST_PART = 0.8  # of any year's construction
DEAREST_SHARE = 4.0  # times its cost, however well a sector pays

fund_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.6),
    hard=(0.0, 0.8),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of construction that the state's fund pays from the budget, as a co-owner.",
    source="Hefei: 7 bn RMB for 24.1 % of NIO China in 2020; policy lever.",
    confidence=Confidence.MEDIUM,
)
fund_recycling = parameter(
    unit="share",
    default=0.5,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of what the fund's sales bring that it puts into further projects.",
    source="Policy lever; Hefei puts gains from panels and cars into the next venture.",
)
holding_time = parameter(
    unit="yr",
    default=5.0,
    slider=(1.0, 15.0),
    hard=(0.5, 50.0),
    meaning="Mean time until the fund sells a share that has not failed.",
    source="One and a half years for NIO; five to ten are usual in funds.",
    confidence=Confidence.MEDIUM,
)
venture_failure = parameter(
    unit="1/yr",
    default=0.1,
    slider=(0.0, 0.4),
    hard=(0.0, 2.0),
    meaning="Share of the fund's holdings that fails each year.",
    source="Slider: with five years of holding, 0.1 loses a third. Known funds are survivors.",
)
exit_multiple = parameter(
    unit="1",
    default=1.0,
    slider=(0.3, 6.0),
    hard=(0.0, 20.0),
    over=("bloc",),
    meaning="Price at sale over what running plant is worth to private owners.",
    source="One is a fair price; up to 5.5 was reported for NIO, at the height of the market.",
    confidence=Confidence.MEDIUM,
)


@auxiliary(unit="1", over=("bloc",))
def share_price(exit_multiple, unit_cash_flow, running_cash_needed):
    """What private owners pay the fund for a share in running plant that cost one."""
    return exit_multiple * clip(unit_cash_flow / running_cash_needed, 0.0, DEAREST_SHARE)


@flow(unit="bn USD/yr", over=("bloc",))
def fund_exits(fund_holdings, holding_time):
    """Holdings sold, at cost."""
    return fund_holdings / holding_time


@flow(unit="bn USD/yr", over=("bloc",))
def fund_failures(venture_failure, fund_holdings):
    """Holdings that fail and are written off."""
    return venture_failure * fund_holdings


@flow(unit="bn USD/yr", over=("bloc",))
def fund_proceeds(share_price, fund_exits):
    """What savers pay for the shares that the fund sells."""
    return share_price * fund_exits


@auxiliary(unit="share", over=("bloc",), headline=True)
def fund_part(fund_share, investment_aid_now, fund_recycling, fund_proceeds, construction_starts):
    """Share of construction that the fund pays for: from the budget, and from what it sold."""
    recycled = fund_recycling * fund_proceeds / max(construction_starts, TINY * BN_USD_PER_YEAR)
    return min(fund_share * investment_aid_now + recycled, LARGEST_PART)


@flow(unit="bn USD/yr", over=("bloc",))
def fund_investment(fund_part, construction_starts):
    """What the fund puts into construction."""
    return fund_part * construction_starts


@stock(
    unit="bn USD",
    over=("bloc",),
    inflows=("fund_investment",),
    outflows=("fund_exits", "fund_failures"),
    headline=True,
)
def fund_holdings():
    """Shares in projects that the state's fund holds, at cost."""
    return 0.0


@flow(unit="bn USD/yr", over=("bloc",))
def fund_surplus(fund_proceeds, fund_investment):
    """What the fund hands to the budget, or takes from it."""
    return fund_proceeds - fund_investment


@stock(unit="bn USD", over=("bloc",), inflows=("fund_surplus",), headline=True)
def fund_balance():
    """What the fund has brought the budget so far; below nought what it still has to bring."""
    return 0.0
