"""What is assumed about power, prices and carbon."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role

COST = "Cost"

assumption = partial(ParamSpec, role=Role.ASSUMPTION, group=COST)

price = partial(
    assumption,
    unit="1",
    default=1.0,
    hard=(0.0, 1000.0),
    slider=(0.0, 3.0),
    source="Slider; one is the catalogue's figure, a street price. "
    "Zero is chips that are paid for.",
    confidence=Confidence.LOW,
)
energy_price = partial(
    assumption,
    unit="USD/MWh",
    default=80.0,
    hard=(0.0, 10000.0),
    slider=(0.0, 300.0),
    source="Slider; large customers pay 40 to 150 in most places (general knowledge).",
    confidence=Confidence.LOW,
)
carbon_intensity = partial(
    assumption,
    unit="kg/MWh",
    default=450.0,
    hard=(0.0, 2000.0),
    slider=(0.0, 1000.0),
    source="World average of 2023, 450 to 480 (general knowledge); coal about 900, "
    "zero is power without carbon.",
    confidence=Confidence.MEDIUM,
)

COST_PARAMETERS = (
    price(key="new_price", meaning="Price of a new chip, relative to the catalogue."),
    price(key="old_price", meaning="Price of an old chip, relative to the catalogue."),
    assumption(
        key="system_price_share",
        unit="share",
        default=1.0,
        hard=(0.0, 20.0),
        slider=(0.0, 2.0),
        meaning="Price of hosts and network over that of the chips; buildings are left out.",
        source="Cottier et al. 2024: chips 23 to 32 % of the cost of frontier models, other "
        "parts of servers 15 to 22 %, network 9 to 13 % (as recalled).",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="useful_life",
        unit="yr",
        default=5.0,
        hard=(0.1, 100.0),
        slider=(2.0, 10.0),
        meaning="Years over which chips, hosts and network are written off.",
        source="Operators of large data centres write servers off over 4 to 6 years "
        "(general knowledge).",
        confidence=Confidence.MEDIUM,
    ),
    assumption(
        key="busy_power",
        unit="share",
        default=0.85,
        hard=(0.0, 1.5),
        slider=(0.3, 1.0),
        meaning="Draw of a chip that trains over its design power.",
        source="Slider; training runs close to the limit between phases of communication.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="idle_power",
        unit="share",
        default=0.15,
        hard=(0.0, 1.5),
        slider=(0.0, 0.5),
        meaning="Draw of a chip that waits over its design power.",
        source="Slider; 50 to 140 W for chips of 400 to 700 W (general knowledge).",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="host_power_share",
        unit="share",
        default=0.5,
        hard=(0.0, 10.0),
        slider=(0.0, 1.5),
        meaning="Draw of hosts and network over the design power of the chips.",
        source="An NVL72 of 130 kW with 72 chips of 1200 W: 0.5; a CloudMatrix of 559 kW "
        "with 384 of 700 W: 1.1.",
        confidence=Confidence.LOW,
    ),
    assumption(
        key="power_usage_effectiveness",
        unit="1",
        default=1.25,
        hard=(1.0, 5.0),
        slider=(1.0, 2.0),
        meaning="Energy that the site takes over energy that computers take; one is none lost.",
        source="About 1.1 at the largest operators, 1.5 to 1.6 on average in surveys "
        "(general knowledge).",
        confidence=Confidence.MEDIUM,
    ),
    energy_price(key="new_energy_price", meaning="Price of energy where new chips stand."),
    energy_price(key="old_energy_price", meaning="Price of energy where old chips stand."),
    carbon_intensity(
        key="new_carbon_intensity", meaning="Carbon dioxide of energy where new chips stand."
    ),
    carbon_intensity(
        key="old_carbon_intensity", meaning="Carbon dioxide of energy where old chips stand."
    ),
)
