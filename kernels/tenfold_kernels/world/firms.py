"""Money of the strategic firms: tax, borrowing, losses, who covers them, dividends."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Strategic firms"
SOURCE = "Corporate accounts; losses covered by the state, Kornai 1980."

CASH_ADJUSTMENT = Quantity(1.0, "yr")

profit_tax_rate = parameter(
    unit="share",
    default=0.2,
    slider=(0.0, 0.5),
    hard=(0.0, 0.9),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Tax on profit after research, interest and depreciation.",
    source="Statutory rates 15 to 25 %.",
    confidence=Confidence.MEDIUM,
)
firm_interest_rate = parameter(
    unit="1/yr",
    default=0.05,
    slider=(0.0, 0.15),
    hard=(0.0, 0.5),
    meaning="Real interest on firms' debt.",
    source="Usual corporate spreads over the public rate.",
    confidence=Confidence.MEDIUM,
)
debt_finance = parameter(
    unit="share",
    default=0.4,
    slider=(0.0, 0.8),
    hard=(0.0, 1.0),
    meaning="Share of construction paid with debt.",
    source="Usual gearing of industrial projects, 0.3 to 0.6.",
    confidence=Confidence.MEDIUM,
)
debt_repayment = parameter(
    unit="1/yr",
    default=0.1,
    slider=(0.03, 0.3),
    hard=(0.0, 1.0),
    meaning="Share of firms' debt repaid each year.",
    source="Ten-year loans.",
)
cash_buffer = parameter(
    unit="yr",
    default=0.15,
    slider=(0.02, 0.5),
    hard=(0.0, 5.0),
    meaning="Deposits that firms hold, in years of revenue.",
    source="About two months of revenue.",
)


@flow(unit="bn USD/yr", over=("bloc",))
def firm_interest(debt_rate, firm_debt):
    """Interest paid by strategic firms to banks and savers."""
    return debt_rate * firm_debt


@flow(unit="bn USD/yr", over=("bloc",))
def profit_tax(
    profit_tax_rate, operating_profit, private_research, firm_interest, retirements,
    policy_interest,
):  # fmt: skip
    """Tax on profit."""
    taxable = operating_profit - private_research - firm_interest - retirements - policy_interest
    return profit_tax_rate * max(taxable, 0.0)


@flow(unit="bn USD/yr", over=("bloc",))
def firm_borrowing(
    gearing, construction_starts, policy_lending, fund_investment, debt_repayment, firm_debt
):
    """New bank debt of strategic firms, less repayment; banks lend on what the state leaves."""
    left = max(construction_starts - policy_lending - fund_investment, 0.0)
    return gearing * left - debt_repayment * firm_debt


@stock(unit="bn USD", over=("bloc",), inflows=("firm_borrowing",), outflows=("firm_debt_losses",))
def firm_debt(cash_buffer, revenue):
    """Debt of strategic firms to banks and savers; at the start as large as their deposits."""
    return cash_buffer * revenue


@flow(unit="bn USD/yr", over=("bloc",))
def deposit_change(cash_buffer, revenue, deposits):
    """Change of deposits towards what the size of the business calls for."""
    return (cash_buffer * revenue - deposits) / CASH_ADJUSTMENT


@stock(unit="bn USD", over=("bloc",), inflows=("deposit_change",))
def deposits(cash_buffer, revenue):
    """Deposits of strategic firms."""
    return cash_buffer * revenue


@auxiliary(unit="bn USD/yr", over=("bloc",))
def earnings(
    operating_profit, research_subsidy, research_spending, profit_tax, firm_interest,
    policy_interest, harm_payments,
):  # fmt: skip
    """What is left of profit after research, tax, interest and compensation."""
    before_interest = operating_profit + research_subsidy - research_spending - profit_tax
    return before_interest - firm_interest - policy_interest - harm_payments


@flow(unit="bn USD/yr", over=("bloc",))
def bailout(earnings, hardness, fiscal_space):
    """Losses that the state covers because the budget is soft.

    Source: Kornai 1980.
    """
    return (1.0 - hardness) * fiscal_space * max(-earnings, 0.0)


@flow(unit="bn USD/yr", over=("bloc",))
def dividends(
    earnings, bailout, construction_starts, firm_borrowing, deposit_change, capital_from_state
):
    """Paid to owners; negative where owners must pay in."""
    kept = earnings + bailout - construction_starts + firm_borrowing - deposit_change
    return kept + capital_from_state
