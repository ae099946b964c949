"""E9: what finance decides: cost of capital, return, acceptance of projects, debt and its losses.

What lenders and owners make of a project comes from the financing kernel, see
`finance_surface`; here it meets what the sector earns and what the state gives.
"""

from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.equations.functions import logistic
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role
from tenfold_kernels.world.finance_surface import TABLE

TITLE = "Project finance"

LEAST_COST = 0.1  # nobody is given a plant for less than a tenth of its cost
NORMAL_AS_LOGISTIC = 1.702  # the logistic curve is within 0.01 of the normal distribution
# What the table was made with; what owners ask for in the world may differ.
CERTAIN_RATE = Quantity(TABLE.project["risk_free_rate"] + TABLE.project["base_spread"], "1/yr")
TABLE_RETURN = Quantity(TABLE.project["equity_return"], "1/yr")
TABLE_PREMIUM = Quantity(TABLE.project["equity_premium"], "1/yr")
GEARING = TABLE.project["largest_gearing"]
GUARANTEED_GEARING = TABLE.project["guaranteed_gearing"]

market_finance = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How far investment must pay: 0 builds whatever is wanted, 1 only what is worth it.",
    source="Slider; zero removes the effect of finance on capacity, interest and default.",
)
hurdle_rate = parameter(
    unit="1/yr",
    default=TABLE.project["equity_return"],
    slider=(0.03, 0.2),
    hard=(0.001, 1.0),
    meaning="Return that owners ask for where revenue is certain.",
    source="Usual cost of capital, 6 to 12 %.",
    confidence=Confidence.MEDIUM,
)
uncertainty_premium = parameter(
    unit="1/yr",
    default=TABLE.project["equity_premium"],
    slider=(0.0, 0.2),
    hard=(0.0, 1.0),
    meaning="Further return that owners ask for where no revenue is certain.",
    source="Practice of infrastructure and venture investors: 10 against 20 %; slider.",
)
deadweight = parameter(
    unit="share",
    default=0.4,
    slider=(0.0, 1.0),
    meaning="Share of investment aid that pays for what would have been built anyway.",
    source="Evaluations of investment aid find 0.1 to 0.9; at one aid changes no decision.",
)
investor_disagreement = parameter(
    unit="1/yr",
    default=TABLE.project["investor_disagreement"],
    slider=(0.005, 0.1),
    hard=(0.001, 1.0),
    meaning="Width of the band of returns in which investors disagree.",
    source="Slider.",
)


@auxiliary(unit="1/yr", over=("bloc",))
def lenders_loss(market_finance, default_loss):
    """Share of debt that is lost each year, whoever bears it."""
    return market_finance * default_loss


@auxiliary(unit="1/yr", over=("bloc",))
def debt_rate(firm_interest_rate, market_finance, risk_spread):
    """Interest on firms' bank debt."""
    return max(firm_interest_rate + market_finance * risk_spread, 0.0)


@auxiliary(unit="1/yr", over=("bloc",))
def unit_cash_flow(operating_profit, capacity):
    """Operating profit per capacity at cost."""
    return operating_profit / capacity


@auxiliary(unit="share", over=("bloc",))
def largest_debt(guarantee_share):
    """Debt over cost that lenders allow however well a project pays."""
    return GEARING + (GUARANTEED_GEARING - GEARING) * guarantee_share


@auxiliary(unit="yr", over=("bloc",))
def debt_per_cash(debt_at_break_even, break_even):
    """Debt that lenders allow for a unit of cash flow."""
    return debt_at_break_even / break_even


@auxiliary(unit="share", over=("bloc",), headline=True)
def debt_capacity(unit_cash_flow, depreciation, debt_per_cash, largest_debt):
    """Debt that a project can carry, over its cost."""
    return min(max(unit_cash_flow - depreciation, 0.0) * debt_per_cash, largest_debt)


@auxiliary(unit="share", over=("bloc",))
def gearing(debt_finance, market_finance, debt_capacity):
    """Share of construction paid with bank debt: what firms want, or what lenders allow."""
    return debt_finance + market_finance * (debt_capacity - debt_finance)


@auxiliary(unit="1/yr", over=("bloc",))
def asked_of_equity(hurdle_rate, uncertainty_premium, revenue_visibility):
    """Return that owners ask for."""
    return hurdle_rate + uncertainty_premium * (1.0 - revenue_visibility)


@auxiliary(unit="1/yr", over=("bloc",))
def private_cost(debt_at_break_even, firm_interest_rate, risk_spread, asked_of_equity):
    """Return that lenders and owners together ask of a project at the break-even.

    Source: weighted average cost of capital.
    """
    asked_of_debt = firm_interest_rate + risk_spread
    return debt_at_break_even * asked_of_debt + (1.0 - debt_at_break_even) * asked_of_equity


@auxiliary(unit="1/yr", over=("bloc",))
def break_even_return(debt_at_break_even, risk_spread, revenue_visibility):
    """Return on all capital at the break-even: what the kernel's lenders and owners ask for."""
    asked = TABLE_RETURN + TABLE_PREMIUM * (1.0 - revenue_visibility)
    return debt_at_break_even * (CERTAIN_RATE + risk_spread) + (1.0 - debt_at_break_even) * asked


@auxiliary(unit="1/yr", over=("bloc",), headline=True)
def cost_of_capital(
    policy_loan_share, policy_loan_rate, fund_part, investment_aid_now, deadweight, private_cost
):
    """Return that a project must give on average to those who pay for it.

    Public money asks the rate of policy loans.
    """
    public_money = min(policy_loan_share * investment_aid_now + fund_part, 1.0)
    public_share = (1.0 - deadweight) * public_money
    return public_share * policy_loan_rate + (1.0 - public_share) * private_cost


@auxiliary(unit="share", over=("bloc",))
def cost_borne(
    grant_share, investment_credit, investment_aid_now, deadweight, asked_of_equity,
    construction_time,
):  # fmt: skip
    """Share of a project's cost that its investors see as theirs; credits come on completion."""
    credits_worth = investment_credit / (1.0 + asked_of_equity * construction_time)
    given = (1.0 - deadweight) * investment_aid_now * (grant_share + credits_worth)
    return max(1.0 - given, LEAST_COST)


@auxiliary(unit="1/yr", over=("bloc",))
def cash_on_cost(unit_cash_flow, cost_borne, cost_of_capital, construction_time):
    """Cash flow per cost that investors bear, with what the capital costs while it is built.

    Source: a delay with mean T discounts by 1 / (1 + rT).
    """
    return unit_cash_flow / (cost_borne * (1.0 + cost_of_capital * construction_time))


@auxiliary(unit="1/yr", over=("bloc",), headline=True)
def project_return(cash_on_cost, depreciation, break_even, break_even_return, return_slope):
    """Mean return on all capital, after wear, lost customers and default.

    A straight line through the break-even, where decisions fall.
    """
    return break_even_return + return_slope * (cash_on_cost - depreciation - break_even)


@auxiliary(unit="1/yr", over=("bloc",))
def cash_needed(break_even, depreciation, cost_of_capital, break_even_return, return_slope):
    """Cash flow per cost at which the return is what capital costs; no less than wear."""
    further = (cost_of_capital - break_even_return) / return_slope
    return depreciation + max(break_even + further, 0.0)


@auxiliary(unit="1", over=("bloc",), headline=True)
def project_value(cash_on_cost, cash_needed):
    """Value of a unit of capacity over its cost; worth building above one."""
    return cash_on_cost / cash_needed


@auxiliary(unit="1/yr", over=("bloc",))
def running_cash_needed(
    running_break_even, depreciation, private_cost, break_even_return, return_slope
):
    """Cash flow per cost that owners and lenders ask of running plant, without public money."""
    further = (private_cost - break_even_return) / return_slope
    return depreciation + max(running_break_even + further, 0.0)


@auxiliary(unit="1/yr", over=("bloc",))
def return_band(investor_disagreement, debt_at_break_even):
    """Width of the band in which investors disagree, in returns on all capital."""
    return investor_disagreement * (1.0 - debt_at_break_even) / NORMAL_AS_LOGISTIC


@auxiliary(unit="share", over=("bloc",), headline=True)
def investment_acceptance(project_return, cost_of_capital, return_band, market_finance):
    """Share of wanted investment that finds money: half where return equals cost of capital."""
    accepted = logistic((project_return - cost_of_capital) / return_band)
    return 1.0 - market_finance * (1.0 - accepted)
