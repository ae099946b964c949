"""The plant: what it costs, what it can earn, how it starts."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role, Scale

plant = partial(ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Plant")

PLANT = (
    plant(
        key="capital_cost", unit="bn USD", default=1.0, hard=(1e-3, 1e4), slider=(0.05, 100.0),
        meaning="Planned capital cost; shares and rates do not depend on it.",
        source="Normalisation.", confidence=Confidence.HIGH, scale=Scale.LOG,
    ),
    plant(
        key="revenue_ratio", unit="1/yr", default=0.36, hard=(0.01, 5.0), slider=(0.1, 1.0),
        meaning="Revenue a year in full use at the expected price, over the planned capital cost.",
        source="Chosen so that a factory on annual budgets finds no money; turn it up to see the "
        "price premium that replaces a contract.",
        confidence=Confidence.LOW,
    ),
    plant(
        key="fixed_cost_ratio", unit="1/yr", default=0.09, hard=(0.0, 2.0), slider=(0.0, 0.3),
        meaning="Operating cost a year whatever is made, over the planned capital cost.",
        source="A quarter of revenue in full use; assumption.", confidence=Confidence.LOW,
    ),
    plant(
        key="variable_cost_share", unit="share", default=0.15, hard=(0.0, 0.95),
        slider=(0.0, 0.8),
        meaning="Operating cost of what is made, as a share of its revenue.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    plant(
        key="mothballed_cost_share", unit="share", default=0.5, hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        meaning="Share of the fixed cost that remains while the plant stands idle.",
        source="Assumption; at one nothing is saved by standing idle.", confidence=Confidence.LOW,
    ),
    plant(
        key="plant_life",
        unit="yr",
        default=25.0,
        hard=(1.0, 25.0),
        slider=(3.0, 25.0),
        meaning="Years of operation; a part of a year counts as that part.",
        source="Chips five to six, buildings and lines 25; the longest makes no difference.",
        confidence=Confidence.MEDIUM,
    ),
    plant(
        key="construction_time", unit="yr", default=0.0, hard=(0.0, 15.0), slider=(0.0, 10.0),
        meaning="Years from the close to operation, in which capital waits and earns interest.",
        source="Zero where interest is part of the cost. US fabs: 2 years on average from 1990 to "
        "2020 (CSET); Huang on data centres: three years of planning and one of set-up.",
        confidence=Confidence.MEDIUM,
    ),
    plant(
        key="ramp_success", unit="share", default=0.9, hard=(0.0, 1.0), slider=(0.3, 1.0),
        meaning="Chance that the plant comes to make what it was built for.",
        source="5 of 30 loans of the US energy department failed (GAO-15-438), Northvolt; one "
        "removes the risk.",
        confidence=Confidence.LOW,
    ),
    plant(
        key="failed_ramp_output", unit="share", default=0.3, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Most that a plant makes whose start failed, as a share of its capacity.",
        source="Assumption; Northvolt made about a hundredth in its second year.",
        confidence=Confidence.LOW,
    ),
    plant(
        key="first_year_output", unit="share", default=0.5, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of its capacity that the plant reaches in its first year.",
        source="Assumption; one starts at full rate.", confidence=Confidence.LOW,
    ),
    plant(
        key="ramp_time", unit="yr", default=2.0, hard=(0.0, 15.0), slider=(0.0, 8.0),
        meaning="Further years until it reaches full rate.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    plant(
        key="redeployability", unit="share", default=0.2, hard=(0.0, 1.0), slider=(0.0, 0.8),
        meaning="What the plant sells for, over its book value.",
        source="Kermani and Ma: 0.35 of net book value on average; less for a dedicated line, more "
        "for a data centre.",
        confidence=Confidence.MEDIUM,
    ),
    plant(
        key="book_decline", unit="1/yr", default=0.07, hard=(0.0, 0.9), slider=(0.0, 0.3),
        meaning="Share of its book value that the plant loses each year.",
        source="Buildings 2 to 4 %, machines 8 to 15 %.", confidence=Confidence.MEDIUM,
    ),
)  # fmt: skip
