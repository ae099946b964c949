"""E10, first half: what the civil economy can produce."""

from math import exp, log

from tenfold_kernels.equations.declare import auxiliary, flow, largest, parameter, stock
from tenfold_kernels.equations.functions import BN_USD, BN_USD_PER_YEAR, clip
from tenfold_kernels.equations.quantity import Quantity
from tenfold_kernels.parameters import Confidence, Scale

TITLE = "Civil economy"
SOURCE = (
    "Growth with constant elasticity of substitution, Arrow and others 1961, Easterly and "
    "Fischer 1995; convergence, Barro and Sala-i-Martin 1992."
)

BN_PERSONS = Quantity(1.0, "bn person")
# Far beyond any economy (12 % a year for a century), but short of numbers without end: to them
# grows capital that replaces labour too well, and shares of an output of nothing.
LARGEST_LOG_CHANGE = 12.0
MISALLOCATION_LAG = Quantity(3.0, "yr")

initial_output = parameter(
    unit="bn USD/yr",
    default=10000.0,
    slider=(20.0, 60000.0),
    hard=(1.0, 1e6),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="GDP at the start.",
    source="World Bank or Maddison series; set by each scenario.",
    confidence=Confidence.HIGH,
)
initial_capital_output = parameter(
    unit="yr",
    default=2.4,
    slider=(1.0, 4.0),
    hard=(0.2, 20.0),
    over=("bloc",),
    meaning="Civil capital per GDP at the start.",
    source="National accounts, 2 to 3.",
    confidence=Confidence.MEDIUM,
)
population = parameter(
    unit="bn person",
    default=0.5,
    slider=(0.005, 1.5),
    hard=(0.001, 10.0),
    scale=Scale.LOG,
    over=("bloc",),
    meaning="Population at the start; labour moves with it.",
    source="Maddison series; set by each scenario.",
    confidence=Confidence.HIGH,
)
population_growth = parameter(
    unit="1/yr",
    default=0.005,
    slider=(-0.01, 0.02),
    hard=(-0.05, 0.05),
    over=("bloc",),
    meaning="Growth of population and labour.",
    source="Maddison series; set by each scenario.",
    confidence=Confidence.MEDIUM,
)
capital_share = parameter(
    unit="share",
    default=0.35,
    slider=(0.3, 0.5),
    hard=(0.1, 0.8),
    meaning="Share of capital in output.",
    source="Standard value of growth accounting.",
    confidence=Confidence.MEDIUM,
)
substitution = parameter(
    unit="1",
    default=1.0,
    slider=(0.3, 1.3),
    hard=(0.1, 2.0),
    over=("bloc",),
    meaning="Elasticity of substitution between capital and labour.",
    source="Easterly and Fischer 1995: about 0.4 for the USSR, contested by Beare 2008.",
)
productivity_growth = parameter(
    unit="1/yr",
    default=0.012,
    slider=(0.0, 0.03),
    hard=(-0.05, 0.1),
    over=("bloc",),
    meaning="Growth of civil productivity apart from convergence and spillover.",
    source="Total factor productivity grew about 1 % a year in rich countries.",
    confidence=Confidence.MEDIUM,
)
convergence = parameter(
    unit="1/yr",
    default=0.02,
    slider=(0.0, 0.05),
    hard=(0.0, 0.3),
    over=("bloc",),
    meaning="Speed at which civil productivity approaches its ceiling below the frontier.",
    source="Conditional convergence is about 2 % a year (Barro).",
    confidence=Confidence.MEDIUM,
)
convergence_ceiling = parameter(
    unit="share",
    default=1.0,
    slider=(0.3, 1.0),
    hard=(0.05, 1.0),
    over=("bloc",),
    meaning="Ceiling of civil productivity relative to the frontier.",
    source="Institutions set how far convergence goes; set by each scenario.",
)
civil_depreciation = parameter(
    unit="1/yr",
    default=0.05,
    slider=(0.04, 0.08),
    hard=(0.01, 0.3),
    meaning="Depreciation of civil capital.",
    source="National accounts.",
    confidence=Confidence.MEDIUM,
)
subsidy_misallocation = parameter(
    unit="1",
    default=0.27,
    slider=(0.0, 0.8),
    hard=(0.0, 5.0),
    meaning="Log of civil productivity lost per unit of aid over GDP.",
    source="IMF WP 25/155: 1.2 % lost at aid of 4.4 % of GDP.",
    confidence=Confidence.MEDIUM,
    loops=("B8",),
)
capability_spillover = parameter(
    unit="1",
    default=0.01,
    slider=(0.0, 0.05),
    hard=(0.0, 0.5),
    meaning="Gain in log civil productivity per nat of capability.",
    source="No direct measurement; slider.",
)

frontier_productivity = largest(
    "productivity_level", along="bloc", meaning="Log civil productivity of the leading bloc."
)


@auxiliary(unit="bn person", over=("bloc",))
def population_now(population, population_growth, time, start_time):
    """Population."""
    return population * exp(population_growth * (time - start_time))


@auxiliary(unit="1", over=("bloc",))
def log_capital_ratio(civil_capital, initial_capital_output, initial_output):
    """Log of civil capital relative to the start."""
    return log(civil_capital / (initial_capital_output * initial_output))


@auxiliary(unit="1", over=("bloc",))
def log_labour_ratio(population_growth, time, start_time, effort_lost):
    """Log of labour relative to the start."""
    return population_growth * (time - start_time) - effort_lost


@auxiliary(unit="1", over=("bloc",))
def log_input_ratio(log_capital_ratio, log_labour_ratio, capital_share, substitution):
    """Log of combined inputs relative to the start, constant elasticity of substitution.

    Source: CES production; near an elasticity of one its second-order expansion.
    """
    r = 1.0 - 1.0 / substitution
    labour_share = 1.0 - capital_share
    mean = capital_share * log_capital_ratio + labour_share * log_labour_ratio
    spread = capital_share * labour_share * (log_capital_ratio - log_labour_ratio) ** 2.0
    combined = capital_share * exp(r * log_capital_ratio) + labour_share * exp(r * log_labour_ratio)
    return mean + 0.5 * r * spread if abs(r) < 1e-4 else log(combined) / r


@auxiliary(unit="bn USD/yr", over=("bloc",), headline=True)
def output(initial_output, log_productivity, subsidy_misallocation, aid_burden, log_input_ratio):
    """GDP, the operating surplus of strategic firms left out."""
    productivity = log_productivity - subsidy_misallocation * aid_burden
    return initial_output * exp(
        clip(productivity + log_input_ratio, -LARGEST_LOG_CHANGE, LARGEST_LOG_CHANGE)
    )


@auxiliary(unit="1", over=("bloc",))
def productivity_level(
    log_productivity, initial_output, initial_capital_output, capital_share, population
):
    """Log of civil productivity, comparable across blocs."""
    capital = initial_capital_output * initial_output / BN_USD
    labour = population / BN_PERSONS
    at_start = (
        log(initial_output / BN_USD_PER_YEAR)
        - capital_share * log(capital)
        - (1.0 - capital_share) * log(labour)
    )
    return log_productivity + at_start


@flow(unit="1/yr", over=("bloc",))
def productivity_change(
    productivity_growth, convergence, convergence_ceiling, frontier_productivity,
    productivity_level, capability_spillover, own_innovation, catch_up,
):  # fmt: skip
    """Growth of civil productivity: frontier, convergence, spillover from the sector."""
    room = max(log(convergence_ceiling) + frontier_productivity - productivity_level, 0.0)
    spilled = capability_spillover * (own_innovation + catch_up)
    return productivity_growth + convergence * room + spilled


@stock(unit="1", over=("bloc",), inflows=("productivity_change",))
def log_productivity():
    """Log of civil productivity relative to the start."""
    return 0.0


@flow(unit="share GDP/yr", over=("bloc",))
def aid_burden_change(subsidies, output, aid_burden):
    """Drift of the felt burden of aid."""
    return (subsidies / output - aid_burden) / MISALLOCATION_LAG


@stock(unit="share GDP", over=("bloc",), inflows=("aid_burden_change",))
def aid_burden():
    """Aid over GDP as it has distorted the civil economy so far."""
    return 0.0


@flow(unit="bn USD/yr", over=("bloc",))
def civil_wear(civil_depreciation, civil_capital):
    """Depreciation of civil capital."""
    return civil_depreciation * civil_capital


@stock(unit="bn USD", over=("bloc",), inflows=("civil_investment",), outflows=("civil_wear",))
def civil_capital(initial_capital_output, initial_output):
    """Civil capital."""
    return initial_capital_output * initial_output
