"""B7: what controls cost the exporter: sales and research forgone, and what its state takes."""

from math import exp, log

from tenfold_kernels.equations.declare import auxiliary, flow, stock, total
from tenfold_kernels.equations.functions import TINY, clip

TITLE = "Cost to the exporter"
SOURCE = "No model is published; sizes after filings of vendors from 2022 to 2026."

revenue_forgone = total(
    "sales_forgone", along="market", meaning="Sales that controls and refusals cost a bloc."
)


@auxiliary(unit="1", over=("bloc", "market"))
def appeal_withheld(
    quality_taste, good_enough_lag, offered_lag, withheld_lag, price_sensitivity, levy_now,
    controlled_market, is_home, is_third,
):  # fmt: skip
    """Attraction that goods lose through their lag and the levy."""
    without = exp(-(offered_lag - withheld_lag) / good_enough_lag)
    quality = quality_taste * good_enough_lag * (without - exp(-offered_lag / good_enough_lag))
    price = price_sensitivity * log(1.0 + levy_now * controlled_market)
    return 0.0 if is_home else 0.0 if is_third else quality + price


@auxiliary(unit="share", over=("bloc", "market"))
def open_share(pull, all_pull, appeal_withheld, is_home, is_third):
    """Share that buyers would choose if nothing were withheld from them."""
    freely = pull * exp(clip(appeal_withheld, 0.0, 300.0))
    share = freely / max(all_pull - pull + freely, TINY)
    return 0.0 if is_home else 0.0 if is_third else share


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def sales_forgone(open_share, allowed_share, market_size, is_home, is_third):
    """Sales that controls and refusals cost a bloc in another's market."""
    lost = max(open_share - allowed_share, 0.0) * market_size
    return 0.0 if is_home else 0.0 if is_third else lost


@flow(unit="bn USD/yr", over=("bloc",))
def forgone_now(revenue_forgone):
    """Sales forgone in a year."""
    return revenue_forgone


@stock(unit="bn USD", over=("bloc",), inflows=("forgone_now",), headline=True)
def forgone_so_far():
    """Sales that controls and refusals have cost a bloc since the start."""
    return 0.0


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def research_forgone(revenue_forgone, operating_margin, reinvestment_share):
    """Research that the profit on these sales would have paid for."""
    return revenue_forgone * max(operating_margin, 0.0) * reinvestment_share


@stock(unit="bn USD", over=("bloc",), inflows=("levy_paid",), headline=True)
def levies_so_far():
    """Levies that a bloc's state has taken on licensed exports since the start."""
    return 0.0
