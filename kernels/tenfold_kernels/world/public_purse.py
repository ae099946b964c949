"""E11: taxes, debt, interest, the room that is left, and what happens when there is none."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import clip, logistic
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Public purse"
SOURCE = (
    "Growth of public debt, Blanchard 1990; fiscal reaction, Bohn 1998; risk premium, Laubach 2009."
)

LARGEST_TAX_RISE = 0.3  # of GDP, by either rule
LARGEST_TAX_CUT = -0.2
HIGHEST_RATE = Quantity(0.15, "1/yr")
# Public wealth beyond one year of GDP is handed back to households.
LARGEST_PUBLIC_WEALTH = Quantity(1.0, "yr")
HAND_BACK = Quantity(0.2, "1/yr")
WRITE_DOWN_SPEED = Quantity(0.5, "1/(yr yr)")

tax_share = parameter(
    unit="share GDP",
    default=0.21,
    slider=(0.1, 0.45),
    hard=(0.0, 0.8),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Taxes on civil income, as a share of GDP.",
    source="National accounts; set by each scenario.",
    confidence=Confidence.MEDIUM,
)
purchases_share = parameter(
    unit="share GDP",
    default=0.18,
    slider=(0.1, 0.3),
    hard=(0.0, 0.6),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Civil government purchases, as a share of GDP.",
    source="National accounts; set by each scenario.",
    confidence=Confidence.MEDIUM,
)
initial_debt = parameter(
    unit="yr GDP",
    default=0.5,
    slider=(0.0, 1.5),
    hard=(-1.0, 5.0),
    over=("bloc",),
    meaning="Public debt over GDP at the start, and where fiscal reaction steers to.",
    source="IMF; set by each scenario.",
    confidence=Confidence.MEDIUM,
)
base_interest = parameter(
    unit="1/yr",
    default=0.015,
    slider=(-0.02, 0.05),
    hard=(-0.1, 0.2),
    meaning="Real interest rate on public debt while it is small.",
    source="Blanchard 2019.",
    confidence=Confidence.MEDIUM,
)
risk_premium = parameter(
    unit="1/(yr yr)",
    default=0.04,
    slider=(0.0, 0.1),
    hard=(0.0, 0.5),
    meaning="Rise of the rate per unit of debt over GDP beyond the threshold.",
    source="Laubach 2009: 3 to 4 basis points per point of debt.",
    confidence=Confidence.MEDIUM,
)
risk_threshold = parameter(
    unit="yr GDP",
    default=0.6,
    slider=(0.0, 1.5),
    hard=(-1.0, 5.0),
    meaning="Debt over GDP beyond which lenders ask for a premium.",
    source="The Maastricht figure, for want of a better.",
)
fiscal_reaction = parameter(
    unit="1/yr",
    default=0.03,
    slider=(0.0, 0.12),
    hard=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Rise of the primary balance per unit of debt.",
    source="Bohn 1998: 0.03 to 0.05 in the United States.",
    confidence=Confidence.MEDIUM,
    loops=("B1",),
)
debt_limit = parameter(
    unit="yr GDP",
    default=1.6,
    slider=(0.3, 2.5),
    hard=(0.05, 10.0),
    over=("bloc",),
    meaning="Debt over GDP around which the room for subsidies closes.",
    source="No agreed figure; slider.",
    loops=("B1",),
)
debt_limit_width = parameter(
    unit="yr GDP",
    default=0.1,
    slider=(0.02, 0.3),
    hard=(0.01, 2.0),
    meaning="Width of that limit.",
    source="Slider.",
)
emergency_effort = parameter(
    unit="1/yr",
    default=0.2,
    slider=(0.0, 0.5),
    hard=(0.0, 2.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Extra taxes per unit of debt beyond the limit.",
    source="Slider; zero means nobody acts.",
)
write_down_threshold = parameter(
    unit="yr GDP",
    default=2.5,
    slider=(1.0, 5.0),
    hard=(0.5, 1000.0),
    over=("bloc",),
    meaning="Debt over GDP beyond which savers lose part of their claims.",
    source="Japan carries about 2.5 in its own currency; most defaults come earlier.",
)


@auxiliary(unit="yr GDP", over=("bloc",), headline=True)
def debt_ratio(public_debt, output):
    """Public debt over a year's GDP."""
    return public_debt / output


@auxiliary(unit="1/yr", over=("bloc",), headline=True)
def interest_rate(base_interest, risk_premium, debt_ratio, risk_threshold):
    """Real interest rate on public debt.

    Source: premium after Laubach 2009.
    """
    return min(base_interest + risk_premium * max(debt_ratio - risk_threshold, 0.0), HIGHEST_RATE)


@flow(unit="bn USD/yr", over=("bloc",))
def public_debt_interest(interest_rate, public_debt):
    """Interest on public debt."""
    return interest_rate * public_debt


@auxiliary(unit="share GDP", over=("bloc",), headline=True)
def interest_burden(public_debt_interest, output):
    """Interest on public debt over GDP."""
    return public_debt_interest / output


@auxiliary(unit="share", over=("bloc",), headline=True)
def fiscal_space(debt_limit, debt_ratio, debt_limit_width):
    """Room for subsidies: one while debt is small, zero beyond the limit."""
    return logistic((debt_limit - debt_ratio) / debt_limit_width)


@auxiliary(unit="share GDP", over=("bloc",))
def fiscal_effort(fiscal_reaction, debt_ratio, initial_debt, emergency_effort, debt_limit):
    """Extra taxes over GDP in answer to debt.

    Source: fiscal reaction function, Bohn 1998.
    """
    usual = clip(fiscal_reaction * (debt_ratio - initial_debt), LARGEST_TAX_CUT, LARGEST_TAX_RISE)
    emergency = clip(emergency_effort * (debt_ratio - debt_limit), 0.0, LARGEST_TAX_RISE)
    handed_back = HAND_BACK * min(debt_ratio + LARGEST_PUBLIC_WEALTH, 0.0)
    return usual + emergency + handed_back


@flow(unit="bn USD/yr", over=("bloc",))
def income_tax(tax_share, fiscal_effort, output):
    """Taxes on civil income."""
    return (tax_share + fiscal_effort) * output


@flow(unit="bn USD/yr", over=("bloc",))
def public_purchases(purchases_share, output):
    """Civil government purchases."""
    return purchases_share * output


@auxiliary(unit="bn USD/yr", over=("bloc",))
def subsidies(research_subsidy, price_subsidy, bailout, capital_grants):
    """All aid to the strategic sector that is never paid back."""
    return research_subsidy + price_subsidy + bailout + capital_grants


@auxiliary(unit="share GDP", over=("bloc",), headline=True)
def subsidy_share(subsidies, output):
    """All aid to the strategic sector over GDP."""
    return subsidies / output


@flow(unit="bn USD/yr", over=("bloc",))
def public_borrowing(
    public_debt_interest, public_purchases, defence_spending, subsidies, income_tax, profit_tax,
    levy_paid, lent_and_invested,
):  # fmt: skip
    """New public debt: what spending and lending exceed revenue by."""
    spending = public_debt_interest + public_purchases + defence_spending + subsidies
    return spending - income_tax - profit_tax - levy_paid + lent_and_invested


@flow(unit="bn USD/yr", over=("bloc",))
def write_down(debt_ratio, write_down_threshold, output):
    """Claims on the state that savers lose once debt is beyond bearing."""
    excess = max(debt_ratio - write_down_threshold, 0.0)
    return WRITE_DOWN_SPEED * excess**2.0 * output


@stock(
    unit="bn USD",
    over=("bloc",),
    inflows=("public_borrowing",),
    outflows=("write_down",),
    headline=True,
)
def public_debt(initial_debt, initial_output):
    """Public debt; what the state has lent and invested is not taken off."""
    return initial_debt * initial_output
