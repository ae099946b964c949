"""Lenders and owners: what they ask for."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role

lender = partial(ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Lenders")
owner = partial(ParamSpec, role=Role.ASSUMPTION, over=("project",), group="Owners")

INVESTORS = (
    lender(
        key="risk_free_rate", unit="1/yr", default=0.043, hard=(0.0, 0.3), slider=(0.0, 0.1),
        meaning="Interest on government bonds.",
        source="US Treasuries of ten years, 2025.", confidence=Confidence.HIGH,
    ),
    lender(
        key="base_spread", unit="1/yr", default=0.02, hard=(0.0, 0.2), slider=(0.0, 0.06),
        meaning="Interest above it where all revenue is certain.",
        source="Hyperion notes and CoreWeave's loan of March 2026: 225 basis points.",
        confidence=Confidence.HIGH,
    ),
    lender(
        key="visibility_spread", unit="1/yr", default=0.04, hard=(0.0, 0.3), slider=(0.0, 0.08),
        meaning="Further interest where no revenue is certain.",
        source="CoreWeave: 225 against 450 points, weeks apart, by the customer's credit; zero "
        "removes it.",
        confidence=Confidence.MEDIUM,
    ),
    lender(
        key="redeployment_spread", unit="1/yr", default=0.07, hard=(0.0, 0.3), slider=(0.0, 0.12),
        meaning="Further interest where, besides, the plant is worth nothing to others.",
        source="Fitted to CoreWeave's loan of 1,300 points; zero removes it.",
        confidence=Confidence.LOW,
    ),
    lender(
        key="contracted_cover", unit="1", default=1.3, hard=(1.0, 10.0), slider=(1.05, 1.6),
        meaning="Cash flow over debt service that lenders ask of contracted revenue.",
        source="Lender surveys: 1.20 to 1.44.", confidence=Confidence.HIGH,
    ),
    lender(
        key="merchant_cover", unit="1", default=2.25, hard=(1.0, 10.0), slider=(1.3, 3.0),
        meaning="Cash flow over debt service that lenders ask of revenue without a contract.",
        source="Lender surveys: 2 to 2.5.", confidence=Confidence.HIGH,
    ),
    lender(
        key="largest_gearing", unit="share", default=0.85, hard=(0.0, 0.98), slider=(0.3, 0.95),
        meaning="Largest debt as a share of the capital cost.",
        source="Hyperion about 0.9; loan programme of the US energy department 0.8.",
        confidence=Confidence.MEDIUM,
    ),
    lender(
        key="asset_advance", unit="share", default=0.5, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of what the plant would sell for that is lent in any case.",
        source="Assumption; zero lends on cash flow alone.", confidence=Confidence.LOW,
    ),
    lender(
        key="reserve_months", unit="1", default=6.0, hard=(0.0, 24.0), slider=(0.0, 12.0),
        meaning="Months of debt service held in reserve.",
        source="Usual covenant: six months.", confidence=Confidence.HIGH,
    ),
    lender(
        key="workout_chance", unit="share", default=0.35, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Chance that after default the plant runs on and lenders lose nothing.",
        source="Moody's: full recovery in two thirds of defaulted project loans; less for a "
        "dedicated line. Zero sells every defaulted plant.",
        confidence=Confidence.MEDIUM,
    ),
    owner(
        key="equity_return", unit="1/yr", default=0.1, hard=(0.0, 1.0), slider=(0.05, 0.2),
        meaning="Return that owners ask for where all revenue is certain.",
        source="Practice of infrastructure funds, 8 to 12 %.", confidence=Confidence.LOW,
    ),
    owner(
        key="equity_premium", unit="1/yr", default=0.1, hard=(0.0, 1.0), slider=(0.0, 0.2),
        meaning="Further return that they ask for where none is certain.",
        source="Practice: 10 against 20 %; zero removes it.", confidence=Confidence.LOW,
    ),
    owner(
        key="investor_disagreement", unit="1/yr", default=0.03, hard=(0.001, 1.0),
        slider=(0.005, 0.1),
        meaning="Width of the band of returns in which investors disagree.",
        source="Assumption.", confidence=Confidence.LOW,
    ),
)  # fmt: skip
