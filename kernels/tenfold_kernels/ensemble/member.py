"""One member of an ensemble by itself: a scenario that runs to exactly its curves."""

from dataclasses import replace

from tenfold_kernels.ensemble.design import points_of
from tenfold_kernels.ensemble.distributions import dimensions, members
from tenfold_kernels.scenario import Scenario


def member_scenario(scenario: Scenario, seed: int, member: int) -> Scenario:
    """Give the scenario that one member runs.

    Parameters
    ----------
    scenario : Scenario
        Of the kernel ``world``.
    seed, member : int
        Of the design, and the member's number in it.
    """
    points = points_of(len(dimensions(scenario)), seed, member, member + 1)
    values = members(scenario, points)[:, 0].tolist()
    return replace(scenario, values=dict(zip(scenario.all_values(), values, strict=True)))
