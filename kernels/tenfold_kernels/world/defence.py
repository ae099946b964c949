"""E16: defence burdens answer each other."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, flow, parameter, stock, total
from tenfold_kernels.parameters import Confidence, Role

TITLE = "Defence"

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

rival_defence = total(
    "defence_spending", along="bloc", others=True, meaning="Defence spending of all rivals."
)


@flow(unit="bn USD/yr", over=("bloc",))
def defence_spending(defence_burden, output):
    """Defence purchases."""
    return defence_burden * output


@auxiliary(unit="share GDP", over=("bloc",))
def defence_target(
    defence_baseline, arms_reaction, rival_defence, capability, best_rival, output,
    defence_ceiling,
):  # fmt: skip
    """Burden that a bloc steers to, given its rivals.

    Source: Richardson 1960, in shares of output and with a ceiling.
    """
    behind = max(best_rival - capability, 0.0)
    answer = arms_reaction * rival_defence / output * exp(THREAT_PER_NAT * behind)
    return min(defence_baseline + answer, max(defence_ceiling, defence_baseline))


@flow(unit="share GDP/yr", over=("bloc",))
def defence_change(defence_target, defence_burden, defence_adjustment):
    """Drift of the defence burden."""
    return (defence_target - defence_burden) / defence_adjustment


@stock(unit="share GDP", over=("bloc",), inflows=("defence_change",), headline=True)
def defence_burden(initial_defence):
    """Defence purchases over GDP."""
    return initial_defence
