"""R4 in software: whose stack developers use, and what that makes of a bloc's own chips.

The share of developers on one's own stack feeds on itself. If it does so strongly enough,
there are two stable states, and the same control can seal the lower one or leave it behind.
"""

from math import log

from tenfold_kernels.equations.declare import at, auxiliary, flow, largest, parameter, stock
from tenfold_kernels.equations.functions import logistic
from tenfold_kernels.equations.quantity import Quantity

TITLE = "Software ecosystem"
SOURCE = "Competing technologies with an installed base, Katz and Shapiro 1985, Arthur 1989."

NO_OFFER = Quantity(-1000.0, "nat")

initial_stack_share = parameter(
    unit="share",
    default=1.0,
    slider=(0.0, 1.0),
    over=("bloc",),
    meaning="Share of a bloc's developers on its own software stack at the start.",
    source="Set by each scenario.",
)
stack_loss = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 0.8),
    hard=(0.0, 0.95),
    meaning="Worth that own chips lack while hardly anyone uses their stack; zero is none.",
    source="One test of a 910C in inference found about 60 % of an H100; slider.",
)
stack_bias = parameter(
    unit="1",
    default=-3.0,
    slider=(-6.0, 2.0),
    hard=(-50.0, 50.0),
    meaning="Leaning of developers towards their own stack, other things equal.",
    source="Slider; at a pull of six there are two stable states between -3.415 and -2.585.",
)
stack_pull = parameter(
    unit="1",
    default=6.0,
    slider=(0.0, 10.0),
    hard=(0.0, 50.0),
    meaning="Pull of other developers on one's own stack; above four two states can be stable.",
    source="Form of Katz and Shapiro 1985, Arthur 1989; size is a slider.",
    loops=("R4",),
)
stack_performance = parameter(
    unit="1",
    default=0.6,
    slider=(0.0, 3.0),
    hard=(0.0, 50.0),
    meaning="Leaning towards one's own stack per nat that own chips are ahead of those on offer.",
    source="Slider.",
    loops=("R4",),
)
stack_restriction = parameter(
    unit="1",
    default=1.0,
    slider=(0.0, 4.0),
    hard=(0.0, 50.0),
    meaning="Leaning towards one's own stack when fully cut off.",
    source="Slider; zero is no response to denial.",
    loops=("R4", "R6"),
)
stack_speed = parameter(
    unit="1/yr",
    default=0.35,
    slider=(0.05, 1.0),
    hard=(0.0, 4.0),
    meaning="Share of developers who choose anew each year.",
    source="Code and people move in about three years; slider.",
)

best_foreign_chip = largest(
    "chip_on_offer", along="bloc", meaning="Log performance of the best chips from abroad."
)
foreign_chip = at(
    "best_foreign_chip", market="home", meaning="Log performance of the best chips from abroad."
)


@auxiliary(unit="nat", over=("bloc", "market"))
def chip_on_offer(capability, withheld_lag, is_home):
    """Log performance of what a bloc offers another market."""
    return NO_OFFER if is_home else capability - withheld_lag


@auxiliary(unit="share", over=("bloc",))
def stack_target(
    stack_bias, stack_pull, stack_share, stack_performance, capability, foreign_chip,
    stack_restriction, denial_suffered,
):  # fmt: skip
    """Share of choosing developers who take their own stack.

    Source: choice with an installed base, Katz and Shapiro 1985, Arthur 1989.
    """
    lead = stack_performance * (capability - foreign_chip)
    return logistic(
        stack_bias + stack_pull * stack_share + lead + stack_restriction * denial_suffered
    )


@flow(unit="share/yr", over=("bloc",))
def stack_change(stack_speed, stack_target, stack_share):
    """Drift of developers."""
    return stack_speed * (stack_target - stack_share)


@stock(unit="share", over=("bloc",), inflows=("stack_change",), headline=True)
def stack_share(initial_stack_share):
    """Share of a bloc's developers on its own software stack."""
    return initial_stack_share


@auxiliary(unit="share", over=("bloc",))
def stack_effectiveness(stack_loss, stack_share):
    """Worth of own chips with the software there is."""
    return 1.0 - stack_loss * (1.0 - stack_share)


@auxiliary(unit="nat", over=("bloc",))
def software_lag(stack_effectiveness):
    """What poor software adds to the lag of own chips, as buyers at home see it."""
    return -log(stack_effectiveness)
