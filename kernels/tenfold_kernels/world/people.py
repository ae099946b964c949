"""E14: researchers are trained, leave, and go where pay and the frontier draw them."""

from math import exp

from tenfold_kernels.equations.declare import (
    at,
    auxiliary,
    flow,
    mean,
    on_market,
    parameter,
    stock,
    total,
)
from tenfold_kernels.parameters import Confidence, Role

TITLE = "People"
SOURCE = "Choice of a destination, Grogger and Hanson 2011."

initial_researchers = parameter(
    unit="k person",
    default=100.0,
    slider=(1.0, 2000.0),
    hard=(0.01, 1e5),
    over=("bloc",),
    meaning="Researchers of the strategic sector at the start.",
    source="Set by each scenario; only the change since the start acts.",
)
training_rate = parameter(
    unit="1/yr",
    default=0.04,
    slider=(0.0, 0.15),
    hard=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Newly trained researchers each year over those there are.",
    source="Equal to careers of 25 years, which keeps the number steady.",
    confidence=Confidence.MEDIUM,
)
career = parameter(
    unit="yr",
    default=25.0,
    slider=(10.0, 40.0),
    hard=(2.0, 80.0),
    meaning="Years a researcher stays in the sector.",
    source="A working life after the doctorate, less those who change fields.",
    confidence=Confidence.MEDIUM,
)
mobility = parameter(
    unit="1/yr",
    default=0.0,
    slider=(0.0, 0.2),
    hard=(0.0, 1.0),
    meaning="Share of researchers who consider going elsewhere each year; zero closes borders.",
    source="Slider. Of top researchers with Chinese first degrees, 28 % worked in China in 2022 "
    "and 11 % in 2019 (MacroPolo).",
)
openness = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="How open a bloc is to researchers from elsewhere.",
    source="Policy lever: visas, entity lists, programmes to recruit.",
    loops=("B6",),
)
pay_draw = parameter(
    unit="1",
    default=0.5,
    slider=(0.0, 2.0),
    hard=(0.0, 10.0),
    meaning="Elasticity of a place's draw to output per head.",
    source="Grogger and Hanson 2011 find that pay matters most for the educated; size is a slider.",
)
frontier_draw = parameter(
    unit="1",
    default=0.3,
    slider=(0.0, 2.0),
    hard=(0.0, 10.0),
    meaning="How much a nat of capability adds to a place's draw.",
    source="No direct measurement; slider.",
)
talent_elasticity = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 1.0),
    hard=(0.0, 2.0),
    meaning="Elasticity of research output to the number of researchers; zero removes it.",
    source="One if people are what research consists of; slider.",
)

moves_away = total("moves", along="market", meaning="Researchers who leave for other blocs.")
moves_into = total("moves", along="bloc", meaning="Researchers who move into a market's bloc.")
immigration = at("moves_into", market="home", meaning="Researchers who arrive from other blocs.")
host_offer = on_market("offer", third=0.0, meaning="Draw of a market's bloc on people elsewhere.")
mean_income = mean("income", along="bloc", meaning="Output per head of the average bloc.")
rivals_offer = total("offer", along="bloc", others=True, meaning="Draw of other places that admit.")


@auxiliary(unit="USD/(person yr)", over=("bloc",))
def income(output, population_now):
    """Output per head."""
    return output / population_now


@auxiliary(unit="1", over=("bloc",))
def draw(income, mean_income, pay_draw, capability, frontier_draw):
    """How much a place attracts researchers, those at home included.

    Source: logit choice of a destination, Grogger and Hanson 2011.
    """
    return (income / mean_income) ** pay_draw * exp(frontier_draw * capability)


@auxiliary(unit="1", over=("bloc",))
def offer(draw, openness):
    """Draw on people from elsewhere, as far as they are admitted."""
    return openness * draw


@auxiliary(unit="k person/yr", over=("bloc", "market"))
def moves(mobility, researchers, host_offer, draw, rivals_offer, is_home, is_third):
    """Researchers who go from one bloc to that of a market, divided by what each offers."""
    leaving = mobility * researchers * host_offer / (draw + rivals_offer)
    return 0.0 if is_home else 0.0 if is_third else leaving


@flow(unit="k person/yr", over=("bloc",))
def emigration(moves_away):
    """Researchers who leave for other blocs."""
    return moves_away


@flow(unit="k person/yr", over=("bloc",))
def arrivals(immigration):
    """Researchers who arrive."""
    return immigration


@flow(unit="k person/yr", over=("bloc",))
def trained(training_rate, researchers):
    """Researchers newly trained."""
    return training_rate * researchers


@flow(unit="k person/yr", over=("bloc",))
def left_the_field(researchers, career):
    """Researchers who retire or change fields."""
    return researchers / career


@stock(
    unit="k person",
    over=("bloc",),
    inflows=("trained", "arrivals"),
    outflows=("left_the_field", "emigration"),
    headline=True,
)
def researchers(initial_researchers):
    """Researchers of the strategic sector."""
    return initial_researchers


@auxiliary(unit="1", over=("bloc",))
def talent_effect(researchers, initial_researchers, talent_elasticity):
    """Effect of the number of researchers on what research yields."""
    return (researchers / initial_researchers) ** talent_elasticity
