"""E1, the other half: learning from a frontier whose course is given."""

from math import exp, log

from tenfold_kernels.analysis.backcast.case import Case
from tenfold_kernels.analysis.backcast.courses import constant, course, own_pace, steady_progress
from tenfold_kernels.analysis.backcast.parts.part import Part
from tenfold_kernels.equations.declare import auxiliary
from tenfold_kernels.world import world_model


@auxiliary(unit="nat", over=("bloc", "market"))
def leader_ahead(leader, host_capability):
    """Distance to the leader, whoever teaches; nobody learns from those behind."""
    return max(leader - host_capability, 0.0)


@auxiliary(unit="1", over=("bloc",))
def level(capability):
    """Capability itself, not its log."""
    return exp(capability)


def by_frontier(case: Case) -> Part:
    """Take the leader's course as given, and follow a latecomer."""
    nats = tuple((year, log(value)) for year, value in case.table["leader"])
    model = world_model().replacing(
        "level",
        level=level,
        leader=course("nat", nats),
        lead=leader_ahead,
        own_innovation=steady_progress,
        own_pace=own_pace,
        absorptive_capacity=constant("1", "Ability to learn."),
        imitation_closed_towards=constant("share", "Learning closed by rivals."),
    )
    return Part(model, {"absorptive_capacity[a]": 1.0, "absorptive_capacity[b]": 1.0})
