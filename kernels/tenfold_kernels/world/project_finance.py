"""E9: what investors see of a project: contracts, spread, debt, cost of capital, acceptance.

Everything by which finance decides on capacity stands here, so that a finer account of a
project can take its place: from the terms offered to it follow the visibility of revenue,
the spread, the debt it can carry, the cost of capital, and the share of projects accepted.
"""

from math import exp, log

from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.equations.functions import clip, logistic
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role, equal_bands

TITLE = "Project finance"
SOURCE = "Practice of project finance; default with a constant hazard, Jarrow and Turnbull 1995."

PER_YEAR = Quantity(1.0, "1/yr")
ONE_YEAR = Quantity(1.0, "yr")
HORIZON = Quantity(15.0, "yr")  # years over which lenders ask what is certain
SHORTEST_LOAN = Quantity(7.0, "yr")
LONGEST_LOAN = Quantity(20.0, "yr")
SURE = 1e-6  # certain renewal, as a rate that can still be divided by
LEAST_COST = 0.1  # nobody is given a plant for less than a tenth of its cost

market_finance = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How far investment must pay: 0 builds whatever is wanted, 1 only what is worth it.",
    source="Slider; zero removes the effect of finance on capacity.",
)
hurdle_rate = parameter(
    unit="1/yr",
    default=0.08,
    slider=(0.03, 0.2),
    hard=(0.001, 1.0),
    meaning="Return that owners ask for where revenue is certain.",
    source="Usual cost of capital, 6 to 12 %.",
    confidence=Confidence.MEDIUM,
)
uncertainty_premium = parameter(
    unit="1/yr",
    default=0.06,
    slider=(0.0, 0.2),
    hard=(0.0, 1.0),
    meaning="Further return that owners ask for where no revenue is certain.",
    source="Practice of infrastructure and venture investors: 10 against 20 %; slider.",
)
contract_length = parameter(
    unit="yr",
    default=0.0,
    slider=(0.0, 20.0),
    hard=(0.0, 60.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Years for which a new project's customers are bound; thereafter they renew or not.",
    source="Data-centre leases of 15 years (Abilene), steps of 4 (Hyperion), price floor of 10 "
    "(MP Materials), budgets of one.",
    confidence=Confidence.HIGH,
)
renewal_chance = parameter(
    unit="share",
    default=0.95,
    slider=(0.5, 1.0),
    hard=(0.01, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.5, 1.0), "annual budgets", "uncertain", "likely", "long contracts"),
    meaning="Chance each year that customers or budgets are renewed after the contract.",
    source="Slider: a budget is voted each year, an offtake contract runs for decades.",
)
default_chance = parameter(
    unit="1/yr",
    default=0.0,
    slider=(0.0, 0.2),
    hard=(0.0, 0.8),
    meaning="Chance each year that a project without any certain revenue defaults.",
    source="Moody's: 6 to 8 % in ten years for bank project loans; GAO: 5 of 30 loans of the US "
    "energy department. Zero removes default.",
    confidence=Confidence.MEDIUM,
)
loss_given_default = parameter(
    unit="share",
    default=0.6,
    slider=(0.1, 0.9),
    hard=(0.0, 1.0),
    meaning="Share of a loan that is lost when it defaults.",
    source="Moody's: 20 % on project loans; Kermani and Ma: plant sells for a third of its book "
    "value, so a dedicated line loses more.",
    confidence=Confidence.MEDIUM,
)
guarantee_share = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of firms' bank debt that the state guarantees.",
    source="80 % in the loan programme of the US energy department; policy lever.",
)
cover_certain = parameter(
    unit="1",
    default=1.3,
    slider=(1.1, 1.6),
    hard=(1.0, 5.0),
    meaning="Cash flow over debt service that lenders ask for where revenue is certain.",
    source="Lender surveys: 1.20 to 1.44 under contract.",
    confidence=Confidence.HIGH,
)
cover_uncertain = parameter(
    unit="1",
    default=2.25,
    slider=(1.6, 3.0),
    hard=(1.0, 10.0),
    meaning="Cash flow over debt service that lenders ask for where no revenue is certain.",
    source="Lender surveys: 2 to 2.5 without a contract.",
    confidence=Confidence.HIGH,
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
    default=0.03,
    slider=(0.005, 0.1),
    hard=(0.001, 1.0),
    meaning="Width of the band of returns in which investors disagree.",
    source="Slider.",
)


@auxiliary(unit="1/yr", over=("bloc",))
def contract_hazard(renewal_chance):
    """Hazard rate of losing the customer once no contract binds him."""
    return -log(renewal_chance) * PER_YEAR


@auxiliary(unit="share", over=("bloc",), headline=True)
def revenue_visibility(contract_length, contract_hazard, hurdle_rate):
    """Share of fifteen years' revenue, discounted, that customers can be expected to stay for.

    Source: present value under contract, then with a constant hazard, over that of certain
    revenue.
    """
    bound = min(contract_length, HORIZON)
    at_risk = hurdle_rate + contract_hazard + SURE * PER_YEAR
    contracted = (1.0 - exp(-hurdle_rate * bound)) / hurdle_rate
    after = exp(-hurdle_rate * bound) * (1.0 - exp(-at_risk * (HORIZON - bound))) / at_risk
    return clip((contracted + after) * hurdle_rate / (1.0 - exp(-hurdle_rate * HORIZON)), 0.0, 1.0)


@auxiliary(unit="1/yr", over=("bloc",))
def effective_hazard(contract_length, contract_hazard, hurdle_rate, depreciation):
    """Constant hazard that would cost as much value as losing customers after the contract."""
    rate = hurdle_rate + depreciation
    left = exp(-rate * contract_length)
    return 1.0 / ((1.0 - left) / rate + left / (rate + contract_hazard)) - rate


@auxiliary(unit="1/yr", over=("bloc",))
def default_rate(default_chance, revenue_visibility):
    """Chance each year that a project defaults."""
    return default_chance * (1.0 - revenue_visibility)


@auxiliary(unit="1/yr", over=("bloc",))
def lenders_loss(default_rate, loss_given_default):
    """Share of debt that is lost each year, whoever bears it."""
    return default_rate * loss_given_default


@auxiliary(unit="1/yr", over=("bloc",), headline=True)
def risk_spread(lenders_loss, guarantee_share, default_rate):
    """Interest that lenders add for the loss that no guarantee takes from them.

    Source: break-even of a loan with default, PD LGD (1 - guarantee) / (1 - PD).
    """
    return lenders_loss * (1.0 - guarantee_share) / (1.0 - default_rate * ONE_YEAR)


@auxiliary(unit="1/yr", over=("bloc",))
def debt_rate(firm_interest_rate, risk_spread):
    """Interest on firms' bank debt."""
    return firm_interest_rate + risk_spread


@auxiliary(unit="yr", over=("bloc",))
def debt_annuity(debt_rate, depreciation, contract_length):
    """Debt that a unit of cash flow, falling with depreciation, serves over the loan's life.

    Source: present value of a growing annuity; the loan ends a year before the contract.
    """
    tenor = clip(contract_length - ONE_YEAR, SHORTEST_LOAN, LONGEST_LOAN)
    kept = (1.0 - depreciation * ONE_YEAR) / (1.0 + debt_rate * ONE_YEAR)
    return (1.0 - kept ** (tenor / ONE_YEAR)) / (debt_rate + depreciation)


@auxiliary(unit="1", over=("bloc",))
def cover_ratio(cover_certain, cover_uncertain, revenue_visibility):
    """Cash flow over debt service that lenders ask for."""
    return cover_uncertain + (cover_certain - cover_uncertain) * revenue_visibility


@auxiliary(unit="1/yr", over=("bloc",))
def unit_cash_flow(operating_profit, capacity):
    """Operating profit per capacity at cost."""
    return operating_profit / capacity


@auxiliary(unit="share", over=("bloc",), headline=True)
def debt_capacity(unit_cash_flow, debt_annuity, cover_ratio):
    """Debt that a project can carry, over its cost.

    Source: sculpted debt of project finance, the sum of cash flow over cover and discounting.
    """
    return max(unit_cash_flow, 0.0) * debt_annuity / cover_ratio


@auxiliary(unit="share", over=("bloc",))
def gearing(debt_finance, market_finance, debt_capacity):
    """Share of construction paid with bank debt: what firms want, or what lenders allow."""
    return debt_finance - market_finance * max(debt_finance - debt_capacity, 0.0)


@auxiliary(unit="1/yr", over=("bloc",))
def asked_of_equity(hurdle_rate, uncertainty_premium, revenue_visibility):
    """Return that owners ask for."""
    return hurdle_rate + uncertainty_premium * (1.0 - revenue_visibility)


@auxiliary(unit="1/yr", over=("bloc",), headline=True)
def cost_of_capital(
    policy_loan_share, policy_loan_rate, fund_part, investment_aid_now, deadweight, gearing,
    debt_rate, asked_of_equity,
):  # fmt: skip
    """Return that a project must give on average to those who pay for it.

    Source: weighted average cost of capital; public money asks the rate of policy loans.
    """
    public_money = min(policy_loan_share * investment_aid_now + fund_part, 1.0)
    public_share = (1.0 - deadweight) * public_money
    private_rate = gearing * debt_rate + (1.0 - gearing) * asked_of_equity
    return public_share * policy_loan_rate + (1.0 - public_share) * private_rate


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
def project_return(cash_on_cost, depreciation, effective_hazard):
    """Return on a unit of capacity after wear and the risk of losing customers.

    Source: discount rate at which a cash flow with constant hazard is worth its cost.
    """
    return cash_on_cost - depreciation - effective_hazard


@auxiliary(unit="1", over=("bloc",), headline=True)
def project_value(cash_on_cost, cost_of_capital, depreciation, effective_hazard):
    """Value of a unit of capacity over its cost; worth building above one.

    Source: present value of a cash flow with constant hazard, CF / (r + h).
    """
    return cash_on_cost / (cost_of_capital + depreciation + effective_hazard)


@auxiliary(unit="share", over=("bloc",), headline=True)
def investment_acceptance(project_return, cost_of_capital, investor_disagreement, market_finance):
    """Share of wanted investment that finds money: half where return equals cost of capital."""
    accepted = logistic((project_return - cost_of_capital) / investor_disagreement)
    return 1.0 - market_finance * (1.0 - accepted)
