"""E10, second half: income, consumption, civil investment, and forced saving."""

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Households"
SOURCE = "Households who cannot buy what they planned, Barro and Grossman 1974."

INCOME_ADJUSTMENT = Quantity(1.0, "yr")

saving_rate = parameter(
    unit="share",
    default=0.3,
    slider=(0.1, 0.6),
    hard=(0.0, 0.8),
    over=("bloc",),
    meaning="Share of disposable income that households and civil firms save.",
    source="National accounts; set by each scenario.",
    confidence=Confidence.MEDIUM,
    loops=("R3",),
)
subsistence = parameter(
    unit="share GDP",
    default=0.25,
    slider=(0.1, 0.4),
    hard=(0.0, 0.6),
    meaning="Consumption below which households cannot be squeezed, as a share of GDP.",
    source="Lowest peacetime shares on record are about a third of GDP.",
)
investment_floor = parameter(
    unit="share GDP",
    default=0.06,
    slider=(0.0, 0.3),
    hard=(0.0, 0.4),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Civil investment that is defended by rationing households, as a share of GDP.",
    source="Slider; roughly what keeps civil capital from shrinking fast. Planners who put "
    "investment first defend far more.",
)
balanced_trade = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    meaning="How far the strategic trade balance is offset by civil trade.",
    source="Slider; one keeps trade balanced.",
)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def disposable_income(
    output, public_debt_interest, firm_interest, dividends, income_tax, other_income
):
    """Income of households and civil firms after tax."""
    earned = output + public_debt_interest + firm_interest + dividends
    return earned - income_tax + other_income


@flow(unit="bn USD/(yr yr)", over=("bloc",))
def expected_income_change(disposable_income, expected_income):
    """Learning of what income has become."""
    return (disposable_income - expected_income) / INCOME_ADJUSTMENT


@stock(unit="bn USD/yr", over=("bloc",), inflows=("expected_income_change",))
def expected_income(initial_output, tax_share):
    """Income that households plan with."""
    return initial_output * (1.0 - tax_share)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def planned_spending(saving_rate, expected_income, pent_up_demand, subsistence, output):
    """Consumption that households plan, strategic goods and put-off purchases included."""
    return max((1.0 - saving_rate) * expected_income + pent_up_demand, subsistence * output)


@auxiliary(unit="bn USD/yr", over=("bloc",))
def strategic_balance(exports, imports):
    """Exports less imports of strategic goods and inputs."""
    return exports - imports


@auxiliary(unit="bn USD/yr", over=("bloc",))
def room_for_households(
    output, public_purchases, defence_spending, domestic_inputs, research_spending,
    construction_starts, balanced_trade, strategic_balance, training_spending,
):  # fmt: skip
    """Output left for consumption and civil investment."""
    firms = domestic_inputs + research_spending + construction_starts
    left = output - public_purchases - defence_spending - firms
    return left + balanced_trade * strategic_balance - training_spending


@auxiliary(unit="bn USD/yr", over=("bloc",))
def shortage(investment_floor, output, room_for_households, planned_spending, home_purchases):
    """What is missing to keep civil investment at its floor."""
    civil_plan = planned_spending - home_purchases
    return max(investment_floor * output - (room_for_households - civil_plan), 0.0)


@auxiliary(unit="bn USD/yr", over=("bloc",), headline=True)
def forced_saving(shortage, planned_spending, subsistence, output):
    """Consumption that households are denied: lost purchasing power."""
    return min(shortage, max(planned_spending - subsistence * output, 0.0))


@auxiliary(unit="bn USD/yr", over=("bloc",))
def imports_on_credit(shortage, forced_saving, foreign_credit_left, investment_floor, output):
    """What even rationing cannot find, bought abroad while there is credit.

    Without credit civil investment gives way; what is missing when none is left is given.
    """
    missing = shortage - forced_saving
    return max(missing * foreign_credit_left, missing - investment_floor * output)


@flow(unit="bn USD/yr", over=("bloc",))
def civil_net_exports(balanced_trade, strategic_balance, imports_on_credit):
    """Net exports of civil goods."""
    return -balanced_trade * strategic_balance - imports_on_credit


@auxiliary(unit="bn USD/yr", over=("bloc",))
def civil_consumption(planned_spending, home_purchases, forced_saving):
    """Consumption of civil goods."""
    return planned_spending - home_purchases - forced_saving


@auxiliary(unit="USD/(person yr)", over=("bloc",), headline=True)
def consumption_per_head(civil_consumption, home_purchases, population_now):
    """Household consumption per head."""
    return (civil_consumption + home_purchases) / population_now


@flow(unit="bn USD/yr", over=("bloc",), headline=True)
def civil_investment(room_for_households, imports_on_credit, civil_consumption):
    """Civil investment, what is left."""
    return room_for_households + imports_on_credit - civil_consumption
