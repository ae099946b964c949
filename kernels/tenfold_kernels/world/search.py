"""E2: how research is organised: many tries or one, hard budgets or soft."""

from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.parameters import Band, Confidence, Role

TITLE = "Search"

open_endedness = parameter(
    unit="share",
    default=0.5,
    slider=(0.0, 1.0),
    meaning="How open the task is: 0 is a known road, 1 is unknown territory.",
    source="Concept of Nelson 1961 and March 1991; slider.",
)
approach_success = parameter(
    unit="share",
    default=0.25,
    slider=(0.02, 0.6),
    hard=(0.0, 1.0),
    meaning="Chance that one approach to an open task works.",
    source="No direct measurement; slider.",
)
splitting_penalty = parameter(
    unit="1",
    default=0.3,
    slider=(0.0, 0.7),
    hard=(0.0, 2.0),
    meaning="Cost of dividing the effort over several paths.",
    source="Anchored on duplication in research, one less the elasticity of Jones 1995.",
)
parallel_paths = parameter(
    unit="1",
    default=4.0,
    slider=(1.0, 20.0),
    hard=(1.0, 100.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=(Band(1.5, "all on one"), Band(4.0, "few"), Band(10.0, "many"), Band(20.0, "very many")),
    meaning="Number of approaches pursued side by side.",
    source="Parallel research after Nelson 1961; policy lever.",
)
unpromising_share = parameter(
    unit="share",
    default=0.5,
    slider=(0.0, 0.8),
    hard=(0.0, 1.0),
    meaning="Share of projects that ought to be stopped.",
    source="Mechanism of Dewatripont and Maskin 1995; size is a slider.",
    loops=("R2",),
)
budget_hardness = parameter(
    unit="share",
    default=0.85,
    slider=(0.3, 1.0),
    hard=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    meaning="Share of bad projects that are stopped while no subsidy is at hand.",
    source="Concept of Kornai 1980; size is a slider.",
    confidence=Confidence.LOW,
    loops=("R2",),
)


@auxiliary(unit="share", over=("bloc",))
def hardness(budget_hardness, dependency):
    """Share of bad projects that are stopped; dependency softens the budget.

    Source: Kornai 1980.
    """
    return budget_hardness * (1.0 - dependency)


@auxiliary(unit="share", over=("bloc",))
def project_selection(unpromising_share, hardness):
    """Share of research that goes to projects worth pursuing.

    Source: Dewatripont and Maskin 1995.
    """
    return 1.0 - unpromising_share * (1.0 - hardness)


@auxiliary(unit="share", over=("bloc",))
def discovery_chance(open_endedness, approach_success, parallel_paths):
    """Chance that at least one path leads somewhere.

    Source: parallel research, Nelson 1961.
    """
    return 1.0 - (open_endedness * (1.0 - approach_success)) ** parallel_paths


@auxiliary(unit="1", over=("bloc",))
def research_productivity(project_selection, parallel_paths, splitting_penalty, discovery_chance):
    """Progress bought per unit of research, against an ideal of one."""
    return project_selection * parallel_paths ** (-splitting_penalty) * discovery_chance
