"""Customers and the market: who stays, who comes back, what the rest earns."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role

MOST_CUSTOMERS = 30

customer = partial(ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Customers and market")

CUSTOMERS = (
    customer(
        key="customers", unit="1", default=1.0, hard=(1.0, float(MOST_CUSTOMERS)),
        slider=(1.0, 20.0),
        meaning="Customers among whom capacity is divided, in whole numbers.",
        source="One for a dedicated line; Hadrian and Anduril sell to several programmes.",
        confidence=Confidence.MEDIUM,
    ),
    customer(
        key="customer_correlation", unit="share", default=0.0, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Correlation of customers' decisions to leave or to come back.",
        source="Zero if each decides alone, one if all follow the same budget.",
        confidence=Confidence.LOW,
    ),
    customer(
        key="loss_hazard", unit="1/yr", default=0.2, hard=(0.0, 1.0), slider=(0.0, 0.5),
        meaning="Chance each year that a customer leaves once no contract binds him.",
        source="Assumption for a customer on annual budgets; zero if customers stay.",
        confidence=Confidence.LOW,
    ),
    customer(
        key="customer_default",
        unit="1/yr",
        default=0.0,
        hard=(0.0, 1.0),
        slider=(0.0, 0.3),
        meaning="Chance each year that a bound customer fails and stops paying.",
        source="Rating agencies: below 0.2 % a year with investment grade, 1 to 4 % without, a "
        "quarter of the weakest; zero removes it.",
        confidence=Confidence.MEDIUM,
    ),
    customer(
        key="rewin_chance", unit="1/yr", default=0.25, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Chance each year that a customer who left, or another, signs again.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    customer(
        key="spot_utilisation", unit="share", default=0.4, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of capacity without a customer that finds work by the day, on average.",
        source="Chinese solar plants ran near one half in the glut; assumption.",
        confidence=Confidence.LOW,
    ),
    customer(
        key="utilisation_noise", unit="1", default=0.2, hard=(0.0, 2.0), slider=(0.0, 0.6),
        meaning="Standard deviation of each year's change of that use, in logarithms.",
        source="Assumption; zero makes it steady.", confidence=Confidence.LOW,
    ),
    customer(
        key="utilisation_memory", unit="1", default=0.6, hard=(0.0, 0.99), slider=(0.0, 0.95),
        meaning="Share of a year's deviation of that use that is left the year after.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    customer(
        key="price_noise", unit="1", default=0.2, hard=(0.0, 2.0), slider=(0.0, 0.6),
        meaning="Standard deviation of each year's change of the market price, in logarithms.",
        source="Assumption; commodities 0.2 to 0.3. Zero makes the price steady.",
        confidence=Confidence.LOW,
    ),
    customer(
        key="price_reversion", unit="1/yr", default=0.3, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of the price's deviation from its mean that is gone after a year.",
        source="Assumption; at one every year's price stands alone.", confidence=Confidence.LOW,
    ),
)  # fmt: skip
