"""Entry and overcapacity: aid to newcomers adds firms, idle plant and a price war."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import BN_USD_PER_YEAR, TINY
from tenfold_kernels.parameters import Confidence

TITLE = "Entry and overcapacity"
SOURCE = "Aid to entry against aid to production, Barwick, Kalouptsidi and Zahur 2019."

entry_response = parameter(
    unit="1",
    default=5.0,
    slider=(0.0, 20.0),
    hard=(0.0, 100.0),
    meaning="Rise in the number of firms per share of construction paid to newcomers.",
    source="Slider: at five, a fifth of the cost doubles the number; Chinese yards more than "
    "doubled from 2006 to 2009. Zero draws nobody in.",
)
entry_time = parameter(
    unit="yr",
    default=3.0,
    slider=(1.0, 15.0),
    hard=(0.5, 50.0),
    meaning="Time in which firms come and go.",
    source="Slider; kept alive, firms leave slowly.",
)
entry_overlap = parameter(
    unit="share",
    default=0.3,
    slider=(0.0, 1.0),
    meaning="Plant that twice the number of firms builds beyond need: each counts on customers "
    "that others count on too.",
    source="Slider; zero has firms share the market out among them.",
)
fragmentation = parameter(
    unit="share",
    default=0.05,
    slider=(0.0, 0.3),
    hard=(0.0, 1.0),
    meaning="Rise of cost with twice the number of firms, each of which is smaller.",
    source="Slider; Barwick, Kalouptsidi and Zahur find the newcomers less efficient.",
    confidence=Confidence.LOW,
)
glut_margin_loss = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.8),
    hard=(0.0, 2.0),
    meaning="Margin lost per share of capacity that finds no buyers, beyond the buffer.",
    source="Slider: makers of solar modules sold below cost when half of capacity stood idle "
    "in 2012 and 2024. Zero is no price war.",
)


@flow(unit="1/yr", over=("bloc",))
def firms_change(entry_response, entry_subsidy, investment_aid_now, firms, entry_time):
    """Firms that come for the aid, or leave when it ends."""
    return (1.0 + entry_response * entry_subsidy * investment_aid_now - firms) / entry_time


@stock(unit="1", over=("bloc",), inflows=("firms_change",), headline=True)
def firms():
    """Number of firms, relative to the number without aid to newcomers."""
    return 1.0


@auxiliary(unit="1", over=("bloc",))
def overbuilding(entry_overlap, firms):
    """Capacity that firms want together, relative to what one of them would want."""
    return 1.0 + entry_overlap * (firms - 1.0)


@auxiliary(unit="1", over=("bloc",))
def cost_of_smallness(fragmentation, firms):
    """Cost of many small firms, relative to the number without aid."""
    return 1.0 + fragmentation * (firms - 1.0)


@auxiliary(unit="share", over=("bloc",))
def price_war(glut_margin_loss, capacity_buffer, total_sales, supply):
    """Margin lost where more could be sold than anybody buys, beyond the buffer."""
    sold = total_sales / max(supply, TINY * BN_USD_PER_YEAR)
    return glut_margin_loss * max(1.0 / (1.0 + capacity_buffer) - sold, 0.0)
