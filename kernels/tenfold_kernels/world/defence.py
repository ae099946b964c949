"""E16: defence burdens answer each other."""

from math import exp

from tenfold_kernels.equations.declare import (
    auxiliary,
    flow,
    largest,
    on_market,
    parameter,
    stock,
    total,
)
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Defence"
SOURCE = "Arms races, Richardson 1960."

THREAT_PER_NAT = 0.12  # a nat of technical lag makes a rival's weapons count that much more

defence_baseline = parameter(
    unit="share GDP",
    default=0.025,
    slider=(0.0, 0.2),
    hard=(0.0, 0.4),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Defence burden without a rival.",
    source="United States 5 to 6 % of GDP in the 1980s, 3 to 4 % now; China about 2 %.",
    confidence=Confidence.MEDIUM,
)
arms_reaction = parameter(
    unit="1",
    default=0.0,
    slider=(0.0, 1.2),
    hard=(0.0, 5.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Defence added per unit that rivals spend; one means parity.",
    source="Richardson 1960; the arms race as a cause of Soviet decline is a hypothesis.",
    loops=("R8",),
)
defence_adjustment = parameter(
    unit="yr",
    default=3.0,
    slider=(1.0, 10.0),
    hard=(0.5, 50.0),
    meaning="Time in which defence budgets move.",
    source="A budget cycle or two.",
)
defence_ceiling = parameter(
    unit="share GDP",
    default=0.2,
    slider=(0.05, 0.25),
    hard=(0.0, 0.6),
    over=("bloc",),
    meaning="Highest burden that can be borne.",
    source="Soviet burden of the 1980s: 15 to 17 % of output; wartime more.",
    confidence=Confidence.MEDIUM,
)

initial_defence = parameter(
    unit="share GDP",
    default=0.025,
    slider=(0.005, 0.2),
    hard=(0.0, 0.6),
    over=("bloc",),
    meaning="Defence burden at the start.",
    source="Defence shares of GDP; set by each scenario.",
    confidence=Confidence.MEDIUM,
)

rivalry = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    over=("bloc", "market"),
    between_blocs=True,
    meaning="How far a bloc arms against another; zero is an ally.",
    source="Alliances are not derived; set by each scenario.",
    loops=("R8",),
)

host_defence = on_market(
    "defence_spending", third=0.0, meaning="Defence spending of the market's own bloc."
)
rival_defence = total(
    "defence_feared", along="market", meaning="Defence spending of all that are feared."
)
rival_lead = largest(
    "lead_feared", along="market", meaning="Technical lead of the most advanced that is feared."
)


@flow(unit="bn USD/yr", over=("bloc",))
def defence_spending(defence_burden, output):
    """Defence purchases."""
    return defence_burden * output


@auxiliary(unit="bn USD/yr", over=("bloc", "market"))
def defence_feared(rivalry, host_defence):
    """Defence spending of a market's bloc, as far as it is feared."""
    return rivalry * host_defence


@auxiliary(unit="nat", over=("bloc", "market"))
def lead_feared(rivalry, host_capability, capability):
    """Technical lead of a market's bloc, as far as it is feared."""
    return rivalry * max(host_capability - capability, 0.0)


@auxiliary(unit="share GDP", over=("bloc",))
def defence_target(
    defence_baseline, arms_reaction, rival_defence, rival_lead, output, defence_ceiling
):
    """Burden that a bloc steers to, given its rivals.

    Source: Richardson 1960, in shares of output and with a ceiling.
    """
    behind = exp(THREAT_PER_NAT * rival_lead)
    answer = arms_reaction * rival_defence / output * behind
    return min(defence_baseline + answer, max(defence_ceiling, defence_baseline))


@flow(unit="share GDP/yr", over=("bloc",))
def defence_change(defence_target, defence_burden, defence_adjustment):
    """Drift of the defence burden."""
    return (defence_target - defence_burden) / defence_adjustment


@stock(unit="share GDP", over=("bloc",), inflows=("defence_change",), headline=True)
def defence_burden(initial_defence):
    """Defence purchases over GDP."""
    return initial_defence
