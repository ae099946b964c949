"""How public support works out: what it costs, and what it does to those who get it."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role

support = partial(ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Public support")
flexible = partial(ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Flexible plant")

SUPPORT = (
    support(
        key="reversal_hazard", unit="1/yr", default=0.01, hard=(0.0, 1.0), slider=(0.0, 0.1),
        meaning="Chance each year that a later government ends the offtake.",
        source="Early in 2026 officials reportedly said that new projects would get no floors; "
        "zero removes the risk.",
        confidence=Confidence.LOW,
    ),
    support(
        key="surplus_value", unit="share", default=0.6, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="What units are worth to the state that the market would not have taken.",
        source="Assumption: zero if stockpiled for nothing, one if used as if bought.",
        confidence=Confidence.LOW,
    ),
    support(
        key="saving_passed_on", unit="share", default=0.5, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of the saving by multi-year contracts that the buyer, the state, gets.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    support(
        key="guarantee_fee", unit="1/yr", default=0.01, hard=(0.0, 0.1), slider=(0.0, 0.03),
        meaning="Fee on the guaranteed part of the loan.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    support(
        key="guaranteed_spread", unit="1/yr", default=0.00375, hard=(0.0, 0.1),
        slider=(0.0, 0.02),
        meaning="Interest on that part above government bonds.",
        source="Convention of the Federal Financing Bank: 37.5 basis points.",
        confidence=Confidence.MEDIUM,
    ),
    support(
        key="guaranteed_cover", unit="1", default=1.2, hard=(1.0, 10.0), slider=(1.0, 1.6),
        meaning="Cash flow over debt service asked of that part under contract; a quarter more "
        "without.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    support(
        key="guaranteed_gearing", unit="share", default=0.8, hard=(0.0, 0.98),
        slider=(0.3, 0.95),
        meaning="Largest debt as a share of the cost where all of it is guaranteed.",
        source="Limit of the loan programme of the US energy department: 80 %.",
        confidence=Confidence.MEDIUM,
    ),
    support(
        key="moral_hazard", unit="1", default=0.0, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Effort that owners save for each unit of the cost that a grant pays.",
        source="Hypothesis; a half would be strong. Zero removes it.", confidence=Confidence.LOW,
    ),
    support(
        key="guarantee_moral_hazard", unit="1", default=0.0, hard=(0.0, 1.0), slider=(0.0, 0.5),
        meaning="Effort that lenders save for each unit of the loan that is guaranteed.",
        source="Hypothesis; a tenth would be moderate. Zero removes it.",
        confidence=Confidence.LOW,
    ),
    support(
        key="overrun", unit="share", default=0.3, hard=(0.0, 3.0), slider=(0.0, 1.0),
        meaning="Share by which the plant would cost more if no effort were made.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    support(
        key="rescue_chance", unit="share", default=0.0, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Chance that a failed plant with a grant of 30 % or more is kept alive at public "
        "cost.",
        source="Hypothesis; zero lets it fail.", confidence=Confidence.LOW,
    ),
    support(
        key="rescued_productivity", unit="share", default=0.5, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Output of a plant kept alive, over what it would have made.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    support(
        key="residual_public_share", unit="share", default=1.0, hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        meaning="Share of the residual-value guarantee that the state bears.",
        source="One for a public guarantor; zero at Hyperion, where the tenant guarantees.",
        confidence=Confidence.HIGH,
    ),
    support(
        key="public_discount_rate", unit="1/yr", default=0.04, hard=(0.0, 0.3), slider=(0.0, 0.1),
        meaning="Rate at which public costs are discounted to the close.",
        source="About the government's own interest.", confidence=Confidence.MEDIUM,
    ),
    flexible(
        key="flexible_extra_cost", unit="share", default=0.15, hard=(0.0, 3.0), slider=(0.0, 0.6),
        meaning="Share by which a fully flexible plant costs more.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    flexible(
        key="flexible_rewin_chance", unit="1/yr", default=0.6, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Chance each year that a flexible plant finds another customer.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
    flexible(
        key="flexible_redeployability", unit="share", default=0.45, hard=(0.0, 1.0),
        slider=(0.0, 0.8),
        meaning="What a flexible plant sells for, over its book value.",
        source="Kermani and Ma: general machines sell for more than special ones; assumption.",
        confidence=Confidence.LOW,
    ),
    flexible(
        key="flexible_spot_utilisation", unit="share", default=0.45, hard=(0.0, 1.0),
        slider=(0.0, 1.0),
        meaning="Share of a flexible plant's free capacity that finds work by the day.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
)  # fmt: skip
