"""Who pays whom: every flow of money has a payer and a receiver, and nothing is lost.

The tables are the whole truth; the balances below are sums over the ledger. What sectors earn and
spend according to the table must equal the change of what they own and owe according to
the stocks, and the residuals say by how much it does not.
"""

from typing import NamedTuple

from tenfold_kernels.equations.declare import Derived, at, auxiliary, flow, signed_sum, stock, total

TITLE = "Accounts"
SOURCE = "Stock-flow consistent accounts, Godley and Lavoie 2007."

HOUSEHOLDS = "households"
FIRMS = "strategic firms"
STATE = "state"
ABROAD = "abroad"


class Payment(NamedTuple):
    """One line of the ledger, in bn USD a year for each bloc."""

    flow: str
    payer: str
    receiver: str


LEDGER = (
    Payment("home_sales", HOUSEHOLDS, FIRMS),
    Payment("goods_imports", HOUSEHOLDS, ABROAD),
    Payment("goods_exports", ABROAD, FIRMS),
    Payment("input_sales", ABROAD, FIRMS),
    Payment("imported_inputs", FIRMS, ABROAD),
    Payment("domestic_inputs", FIRMS, HOUSEHOLDS),
    Payment("research_spending", FIRMS, HOUSEHOLDS),
    Payment("construction_starts", FIRMS, HOUSEHOLDS),
    Payment("firm_interest", FIRMS, HOUSEHOLDS),
    Payment("dividends", FIRMS, HOUSEHOLDS),
    Payment("profit_tax", FIRMS, STATE),
    Payment("levy_paid", FIRMS, STATE),
    Payment("research_subsidy", STATE, FIRMS),
    Payment("price_subsidy", STATE, FIRMS),
    Payment("bailout", STATE, FIRMS),
    Payment("public_purchases", STATE, HOUSEHOLDS),
    Payment("defence_spending", STATE, HOUSEHOLDS),
    Payment("public_debt_interest", STATE, HOUSEHOLDS),
    Payment("income_tax", HOUSEHOLDS, STATE),
    Payment("write_down", HOUSEHOLDS, STATE),
    Payment("civil_net_exports", ABROAD, HOUSEHOLDS),
    Payment("investment_grants", STATE, FIRMS),
    Payment("investment_credits", STATE, FIRMS),
    Payment("entry_aid", STATE, FIRMS),
    Payment("policy_lending", STATE, FIRMS),
    Payment("policy_repayment", FIRMS, STATE),
    Payment("policy_interest", FIRMS, STATE),
    Payment("guarantee_calls", STATE, HOUSEHOLDS),
    Payment("fund_investment", STATE, FIRMS),
    Payment("fund_proceeds", HOUSEHOLDS, STATE),
    Payment("training_spending", STATE, HOUSEHOLDS),
    Payment("harm_payments", FIRMS, HOUSEHOLDS),
)


class Claim(NamedTuple):
    """What one sector owes another: a stock in bn USD for each bloc."""

    stock: str
    creditor: str
    debtor: str


class Property(NamedTuple):
    """A thing of value that a sector owns: a stock in bn USD, at cost, for each bloc."""

    stock: str
    owner: str


CLAIMS = (
    Claim("public_debt", HOUSEHOLDS, STATE),
    Claim("firm_debt", HOUSEHOLDS, FIRMS),
    Claim("deposits", FIRMS, HOUSEHOLDS),
    Claim("net_foreign_assets", HOUSEHOLDS, ABROAD),
    Claim("policy_loans", STATE, FIRMS),
    Claim("fund_holdings", STATE, FIRMS),
)
# Worth that passes without money, such as a debt that is not paid: payer loses, receiver gains.
# Shares that the fund sells become private equity, which is the firms' own worth.
WRITE_OFFS = (
    Payment("firm_debt_losses", HOUSEHOLDS, FIRMS),
    Payment("policy_loan_losses", STATE, FIRMS),
    Payment("fund_failures", STATE, FIRMS),
    Payment("fund_exits", STATE, FIRMS),
)
PROPERTIES = (
    Property("civil_capital", HOUSEHOLDS),
    Property("capacity", FIRMS),
    Property("under_construction", FIRMS),
)


def _balance(sector: str) -> Derived:
    """Sum the ledger for one sector: received less paid."""
    return signed_sum(
        plus=tuple(p.flow for p in LEDGER if p.receiver == sector),
        minus=tuple(p.flow for p in LEDGER if p.payer == sector),
        over=("bloc",),
        meaning=f"Received less paid by {sector}, according to the ledger.",
    )


households_balance = _balance(HOUSEHOLDS)
firms_balance = _balance(FIRMS)
state_balance = _balance(STATE)
abroad_balance = _balance(ABROAD)

world_output = total("output", along="bloc", meaning="GDP of all blocs.")
blocs_abroad = total("abroad_balance", along="bloc", meaning="Balance of all blocs with abroad.")
third_market_purchases = at(
    "market_purchases", market="third", meaning="Strategic purchases of the third market."
)
civil_exports_of_blocs = total(
    "civil_net_exports", along="bloc", meaning="Net civil exports of all blocs."
)
shares_total = total("share", along="bloc", meaning="Sum of shares in a market.")

CHECKS = (
    "goods_residual",
    "households_residual",
    "firms_residual",
    "state_residual",
    "foreign_residual",
    "shares_residual",
)


@flow(unit="bn USD/yr", over=("bloc",))
def goods_imports(home_purchases, home_sales):
    """Strategic goods bought from abroad."""
    return home_purchases - home_sales


@flow(unit="bn USD/yr", over=("bloc",))
def goods_exports(total_sales, home_sales):
    """Strategic goods sold abroad."""
    return total_sales - home_sales


@auxiliary(unit="bn USD/yr", over=("bloc",))
def exports(goods_exports, input_sales):
    """Strategic exports."""
    return goods_exports + input_sales


@auxiliary(unit="bn USD/yr", over=("bloc",))
def imports(goods_imports, imported_inputs):
    """Strategic imports."""
    return goods_imports + imported_inputs


@flow(unit="bn USD/yr", over=("bloc",))
def foreign_lending(strategic_balance, civil_net_exports):
    """Growth of claims on other countries."""
    return strategic_balance + civil_net_exports


@stock(unit="bn USD", over=("bloc",), inflows=("foreign_lending",), headline=True)
def net_foreign_assets():
    """Claims on other countries less debts to them."""
    return 0.0


@flow(unit="bn USD/yr")
def third_market_lending(civil_exports_of_blocs, third_market_purchases):
    """Growth of the third market's claims on the blocs."""
    return -civil_exports_of_blocs - third_market_purchases


@auxiliary(unit="share", over=("bloc",))
def goods_residual(
    output, civil_consumption, civil_investment, public_purchases, defence_spending,
    domestic_inputs, research_spending, construction_starts, training_spending,
    civil_net_exports,
):  # fmt: skip
    """Output less all that is done with it, over output."""
    used = civil_consumption + civil_investment + public_purchases + defence_spending
    firms = domestic_inputs + research_spending + construction_starts
    return (output - used - firms - training_spending - civil_net_exports) / output


@auxiliary(unit="share", over=("bloc",))
def households_residual(
    disposable_income, civil_consumption, home_purchases, civil_investment, write_down,
    public_borrowing, firm_borrowing, foreign_lending, deposit_change, households_balance, output,
):  # fmt: skip
    """What households save against what their claims grow by, in two ways, over output."""
    saved = disposable_income - civil_consumption - home_purchases - civil_investment - write_down
    claims = public_borrowing - write_down + firm_borrowing + foreign_lending - deposit_change
    return (abs(saved - claims) + abs(households_balance - claims)) / output


@auxiliary(unit="share", over=("bloc",))
def firms_residual(firms_balance, deposit_change, firm_borrowing, output):
    """What firms keep against what their deposits less debts grow by, over output."""
    return (firms_balance - deposit_change + firm_borrowing) / output


@auxiliary(unit="share", over=("bloc",))
def state_residual(state_balance, public_borrowing, write_down, output):
    """The budget against the change of debt, over output."""
    return (state_balance + public_borrowing - write_down) / output


@auxiliary(unit="share")
def foreign_residual(blocs_abroad, third_market_lending, world_output):
    """What all blocs owe abroad against what the third market is owed, over output."""
    return (blocs_abroad - third_market_lending) / world_output


@auxiliary(unit="share", over=("market",))
def shares_residual(shares_total):
    """Shares in a market against one."""
    return shares_total - 1.0
