"""E3: experience lowers cost, idleness loses it, neighbours share some of it."""

from math import exp

from tenfold_kernels.equations.declare import auxiliary, flow, mean, parameter, stock, total
from tenfold_kernels.parameters import Confidence

TITLE = "Learning"
SOURCE = "Learning by doing, Wright 1936; forgetting, Benkard 2000."

wright_exponent = parameter(
    unit="1",
    default=0.25,
    slider=(0.0, 0.7),
    hard=(-0.5, 1.5),
    meaning="Fall of cost with experience: a doubling costs 1 - 2^-b less.",
    source="87 technologies: median 17.5 % per doubling (0.28), quartiles 10 and 23 %; "
    "solar modules 22.6 %, lithium cells 20 to 24 %, DRAM 39 %; nuclear power negative.",
    confidence=Confidence.MEDIUM,
    loops=("R5",),
)
experience_spillover = parameter(
    unit="share",
    default=0.35,
    slider=(0.0, 0.9),
    hard=(0.0, 1.0),
    meaning="Share of others' experience that counts as one's own.",
    source="Irwin and Klenow 1994: own experience counts about three times rivals' (from "
    "general knowledge, not re-read).",
)
forgetting = parameter(
    unit="1/yr",
    default=0.15,
    slider=(0.02, 0.6),
    hard=(0.0, 2.0),
    meaning="Share of experience lost each year.",
    source="Benkard 2000 about 0.4 in aircraft; Thompson 2007 far less for ships: contested.",
    loops=("B5",),
)
agglomeration = parameter(
    unit="1",
    default=0.05,
    slider=(0.0, 0.12),
    hard=(0.0, 0.5),
    meaning="Fall of cost with the size of the local industry.",
    source="Combes and Gobillon 2015: 0.04 to 0.07.",
    confidence=Confidence.MEDIUM,
    loops=("R7",),
)
initial_experience = parameter(
    unit="yr",
    default=10.0,
    slider=(1.0, 30.0),
    hard=(0.1, 200.0),
    over=("bloc",),
    meaning="Experience at the start, in years of the sales at the start.",
    source="Ten years is a rounded guess for an industry that is growing.",
)
input_cost = parameter(
    unit="1",
    default=1.0,
    slider=(0.5, 1.5),
    hard=(0.1, 5.0),
    over=("bloc",),
    meaning="Cost of labour and inputs at the start, relative to par.",
    source="Set by each scenario.",
)
input_cost_convergence = parameter(
    unit="1/yr",
    default=0.004,
    slider=(0.0, 0.03),
    hard=(0.0, 0.5),
    meaning="Speed at which input costs approach par.",
    source="Slow catching-up of wages; slider.",
)

others_experience = total(
    "experience", along="bloc", others=True, meaning="Experience of all other blocs."
)
mean_experience = mean(
    "effective_experience", along="bloc", meaning="Effective experience of the average bloc."
)
mean_capacity = mean("capacity", along="bloc", meaning="Capacity of the average bloc.")


@stock(unit="bn USD", over=("bloc",), inflows=("total_sales",), outflows=("forgotten",))
def experience(initial_experience, total_sales):
    """Cumulative output that is still remembered.

    Source: Wright 1936; forgetting after Benkard 2000.
    """
    return initial_experience * total_sales


@flow(unit="bn USD/yr", over=("bloc",))
def forgotten(forgetting, experience):
    """Experience lost."""
    return forgetting * experience


@auxiliary(unit="bn USD", over=("bloc",))
def effective_experience(experience, experience_spillover, others_experience):
    """Own experience and what spills over from others."""
    return experience + experience_spillover * others_experience


@auxiliary(unit="1", over=("bloc",))
def input_cost_now(input_cost, input_cost_convergence, time, start_time):
    """Cost of inputs, on its way to par."""
    return 1.0 - (1.0 - input_cost) * exp(-input_cost_convergence * (time - start_time))


@auxiliary(unit="1", over=("bloc",), headline=True)
def unit_cost(
    input_cost_now, effective_experience, mean_experience, wright_exponent, capacity,
    mean_capacity, agglomeration, cost_of_smallness,
):  # fmt: skip
    """Cost of a unit relative to the average bloc's.

    Source: Wright 1936; agglomeration after Combes and Gobillon 2015.
    """
    learned = (effective_experience / mean_experience) ** (-wright_exponent)
    clustered = (capacity / mean_capacity) ** (-agglomeration)
    return input_cost_now * learned * clustered * cost_of_smallness
