"""E9 in the accounts: grants, credits, policy loans and guarantees, and what becomes of them."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.functions import ramp
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Investment aid"
SOURCE = "Public accounts of grants, credits, loans and guarantees."

PHASE = Quantity(1.0, "yr")

grant_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.5),
    hard=(0.0, 0.9),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of construction that the state gives, paid when it begins.",
    source="CHIPS awards: 7.9 bn USD to Intel, 6.6 bn of 65 bn to TSMC Arizona; policy lever.",
    confidence=Confidence.HIGH,
)
investment_credit = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.5),
    hard=(0.0, 0.9),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Refundable tax credit on construction, paid when it is completed.",
    source="US advanced manufacturing investment credit: 25 %, 35 % from 2026; policy lever.",
    confidence=Confidence.HIGH,
)
policy_loan_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.8),
    hard=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of construction that the state lends.",
    source="Loans of the US energy department to up to 80 % of cost; policy lever.",
    confidence=Confidence.MEDIUM,
)
policy_loan_rate = parameter(
    unit="1/yr",
    default=0.02,
    slider=(0.0, 0.08),
    hard=(0.0, 0.5),
    role=Role.POLICY,
    meaning="Real interest on policy loans, and what public equity asks for.",
    source="Near the real rate on public debt; policy lever.",
)
entry_subsidy = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.5),
    hard=(0.0, 0.9),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of construction that the state pays to draw new firms in.",
    source="Barwick, Kalouptsidi and Zahur: most aid to Chinese shipyards went to entry.",
    confidence=Confidence.MEDIUM,
)
investment_aid_start = parameter(
    unit="year",
    default=2000.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year from which investment is aided: grants, credits, loans, fund, entry.",
    source="Policy lever; without a share it does nothing.",
)
investment_aid_end = parameter(
    unit="year",
    default=2100.0,
    slider=(1950.0, 2100.0),
    hard=(1800.0, 2500.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Year from which investment is no longer aided.",
    source="Policy lever.",
)


@auxiliary(unit="share", over=("bloc",))
def investment_aid_now(time, investment_aid_start, investment_aid_end, fiscal_space):
    """How far investment is aided now: within its years, while the purse allows it."""
    begun = ramp(time, investment_aid_start, PHASE)
    return begun * (1.0 - ramp(time, investment_aid_end, PHASE)) * fiscal_space


@flow(unit="bn USD/yr", over=("bloc",))
def investment_grants(grant_share, investment_aid_now, construction_starts):
    """Grants, paid when construction begins."""
    return grant_share * investment_aid_now * construction_starts


@flow(unit="bn USD/yr", over=("bloc",))
def investment_credits(investment_credit, investment_aid_now, completions):
    """Investment tax credits, paid on completion."""
    return investment_credit * investment_aid_now * completions


@flow(unit="bn USD/yr", over=("bloc",))
def entry_aid(entry_subsidy, investment_aid_now, construction_starts):
    """Aid that draws new firms in."""
    return entry_subsidy * investment_aid_now * construction_starts


@auxiliary(unit="bn USD/yr", over=("bloc",))
def capital_grants(investment_grants, investment_credits, entry_aid):
    """What the state gives towards construction and never gets back."""
    return investment_grants + investment_credits + entry_aid


@flow(unit="bn USD/yr", over=("bloc",))
def policy_lending(policy_loan_share, investment_aid_now, construction_starts):
    """Policy loans paid out."""
    return policy_loan_share * investment_aid_now * construction_starts


@flow(unit="bn USD/yr", over=("bloc",))
def policy_repayment(debt_repayment, policy_loans):
    """Policy loans paid back."""
    return debt_repayment * policy_loans


@flow(unit="bn USD/yr", over=("bloc",))
def policy_interest(policy_loan_rate, policy_loans):
    """Interest on policy loans."""
    return policy_loan_rate * policy_loans


@flow(unit="bn USD/yr", over=("bloc",))
def policy_loan_losses(lenders_loss, policy_loans):
    """Policy loans that are never paid back."""
    return lenders_loss * policy_loans


@stock(
    unit="bn USD",
    over=("bloc",),
    inflows=("policy_lending",),
    outflows=("policy_repayment", "policy_loan_losses"),
    headline=True,
)
def policy_loans():
    """What strategic firms owe to the state."""
    return 0.0


@flow(unit="bn USD/yr", over=("bloc",))
def firm_debt_losses(lenders_loss, firm_debt):
    """Bank debt of strategic firms that is never paid back."""
    return lenders_loss * firm_debt


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def guarantee_calls(guarantee_share, firm_debt_losses):
    """What the state pays lenders under its guarantees: the loss is moved, not removed."""
    return guarantee_share * firm_debt_losses


@auxiliary(unit="bn USD/yr", over=("bloc",))
def capital_from_state(
    capital_grants, policy_lending, policy_repayment, fund_investment
):  # fmt: skip
    """What the state puts into strategic firms' capital, less what it gets back from them."""
    return capital_grants + policy_lending - policy_repayment + fund_investment


@auxiliary(unit="bn USD/yr", over=("bloc",))
def lent_and_invested(
    policy_lending, policy_repayment, policy_interest, guarantee_calls, fund_investment,
    fund_proceeds, training_spending,
):  # fmt: skip
    """What the state spends on loans, guarantees, its fund and training, less what comes back."""
    out = policy_lending + guarantee_calls + fund_investment + training_spending
    return out - policy_repayment - policy_interest - fund_proceeds


@auxiliary(unit="bn USD/yr", over=("bloc",))
def other_income(guarantee_calls, harm_payments, fund_proceeds):
    """Households' further income: guarantees and compensation, less shares bought of the fund."""
    return guarantee_calls + harm_payments - fund_proceeds
