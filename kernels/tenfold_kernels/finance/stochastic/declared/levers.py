"""Levers: what customers and the state can offer a project."""

from functools import partial

from tenfold_kernels.parameters import Confidence, ParamSpec, Role, equal_bands

lever = partial(ParamSpec, role=Role.POLICY, over=("project",), group="Levers")

LEVERS = (
    lever(
        key="contract_length", unit="yr", default=1.0, hard=(0.0, 25.0), slider=(0.0, 20.0),
        meaning="Years for which a customer is bound when won.",
        source="Lease of 15 years (Abilene), steps of 4 (Hyperion), multi-year procurement of 5, "
        "annual budgets of 1.",
        confidence=Confidence.HIGH,
        bands=equal_bands((0.0, 20.0), "annual budgets", "medium", "long", "very long"),
    ),
    lever(
        key="multiyear_saving", unit="share", default=0.0, hard=(0.0, 0.5), slider=(0.0, 0.15),
        meaning="Saving on what is bought under contracts of five years; shorter ones save less.",
        source="US Congressional Research Service R41909: 5 to 10 % of the price, sometimes 15. "
        "Zero removes the saving.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="offtake_years", unit="yr", default=0.0, hard=(0.0, 25.0), slider=(0.0, 20.0),
        meaning="Years in which the state buys at a floor price whatever is delivered.",
        source="Ten years in the contract of MP Materials with the US Department of Defense. "
        "Zero is no offtake.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="floor_price", unit="1", default=1.0, hard=(0.0, 5.0), slider=(0.0, 2.0),
        meaning="Floor price over the expected market price.",
        source="US$110/kg of NdPr oxide (MP Materials), about twice the market of the day; one is "
        "the expected price.",
        confidence=Confidence.MEDIUM,
    ),
    lever(
        key="offtake_share", unit="share", default=0.8, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of what the plant can deliver that the offtake covers.",
        source="All of the magnets in the contract of MP Materials; policy lever.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="upside_share", unit="share", default=0.3, hard=(0.0, 1.0), slider=(0.0, 0.6),
        meaning="Share that the state takes of a market price above the floor.",
        source="30 % in the contract of MP Materials.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="guarantee_share", unit="share", default=0.0, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of the loan that the state guarantees.",
        source="Up to 80 % of project cost in the loan programme of the US energy department; "
        "zero is no guarantee.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="rate_concession", unit="1/yr", default=0.0, hard=(0.0, 0.1), slider=(0.0, 0.05),
        meaning="Interest that the state forgives.",
        source="Policy lever; zero lends at the market's rate.",
        confidence=Confidence.LOW,
    ),
    lever(
        key="grant_share", unit="share", default=0.0, hard=(0.0, 0.98), slider=(0.0, 0.8),
        meaning="Grant as a share of the planned capital cost.",
        source="CHIPS awards: 5 to 15 % of investment, up to 35 %; zero is no grant.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="investment_credit", unit="share", default=0.0, hard=(0.0, 0.98), slider=(0.0, 0.5),
        meaning="Tax credit as a share of the actual capital cost, sold at the close.",
        source="Section 48D of the US tax code: 25 %, 35 % from 2026.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="tariff", unit="share", default=0.0, hard=(0.0, 2.0), slider=(0.0, 1.0),
        meaning="Tariff that raises the price of all output; buyers pay it, not the budget.",
        source="25 to 100 % on Chinese goods of section 301; zero is no tariff.",
        confidence=Confidence.HIGH,
    ),
    lever(
        key="flexibility", unit="share", default=0.0, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="How far the plant is built for many products: dearer, yet customers are found "
        "again sooner and it sells for more.",
        source="Software-defined factories such as Hadrian's; zero is a dedicated line.",
        confidence=Confidence.LOW,
    ),
    lever(
        key="residual_guarantee", unit="share", default=0.0, hard=(0.0, 1.0), slider=(0.0, 1.0),
        meaning="Share of the plant's book value that a guarantor makes good when it is sold.",
        source="Leases of four years at Meta's Hyperion were financed to 2049 on a residual-value "
        "guarantee; zero is none.",
        confidence=Confidence.MEDIUM,
    ),
)  # fmt: skip
