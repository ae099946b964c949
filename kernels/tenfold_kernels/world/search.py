"""E2: how research is organised: many tries or one, hard budgets or soft."""

from tenfold_kernels.equations.declare import auxiliary, parameter
from tenfold_kernels.parameters import Band, Confidence, Role, equal_bands

TITLE = "Search"
SOURCE = (
    "Parallel research, Nelson 1961; soft budgets, Dewatripont and Maskin 1995; "
    "exploration and exploitation, March 1991."
)

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
early_stopping = parameter(
    unit="share",
    default=0.0,
    slider=(0.0, 1.0),
    role=Role.POLICY,
    over=("bloc",),
    bands=equal_bands((0.0, 1.0), "none to few", "some", "most"),
    meaning="How far a review narrows parallel paths down: 0 not at all, 1 to a single one.",
    source="Parallel paths until a review, Nelson 1961; policy lever. Zero pursues all to the end.",
)
review_point = parameter(
    unit="share",
    default=0.4,
    slider=(0.0, 1.0),
    over=("bloc",),
    role=Role.POLICY,
    meaning="Part of a project's effort spent before its review.",
    source="Stage reviews come anywhere between a tenth and most of the effort; slider.",
)
misjudgement = parameter(
    unit="share",
    default=0.4,
    slider=(0.0, 1.0),
    meaning="Chance that a review at the very start stops a path that would have worked.",
    source="Errors of early reviews: Roberts and Weitzman 1981; size is a slider, zero is none.",
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


@auxiliary(unit="1", over=("bloc",))
def splitting_loss(parallel_paths, splitting_penalty):
    """Research yield left when effort is divided over all paths."""
    return parallel_paths ** (-splitting_penalty)


@auxiliary(unit="1", over=("bloc",))
def narrowed_loss(parallel_paths, splitting_penalty, early_stopping):
    """Research yield left when effort is divided over the paths that a review spares."""
    return parallel_paths ** (-splitting_penalty * (1.0 - early_stopping))


@auxiliary(unit="share", over=("bloc",))
def discovery_chance(open_endedness, approach_success, parallel_paths):
    """Chance that at least one path leads somewhere.

    Source: parallel research, Nelson 1961.
    """
    return 1.0 - (open_endedness * (1.0 - approach_success)) ** parallel_paths


@auxiliary(unit="share", over=("bloc",))
def wrongly_stopped(early_stopping, misjudgement, review_point):
    """Chance that a review stops a path that would have worked; later reviews know more."""
    return early_stopping * misjudgement * (1.0 - review_point)


@auxiliary(unit="share", over=("bloc",))
def reviewed_chance(open_endedness, approach_success, wrongly_stopped, parallel_paths):
    """Chance that at least one path leads somewhere and survives the review."""
    success = approach_success * (1.0 - wrongly_stopped)
    return 1.0 - (open_endedness * (1.0 - success)) ** parallel_paths


@auxiliary(unit="1", over=("bloc",))
def review_gain(splitting_loss, narrowed_loss, review_point, discovery_chance, reviewed_chance):
    """Research yield that a review with teeth adds; negative where it stops too much too soon.

    Source: pursuing several designs until a review, Nelson 1961; the value of a review
    against its errors, Roberts and Weitzman 1981.
    """
    spread = splitting_loss + (1.0 - review_point) * (narrowed_loss - splitting_loss)
    return spread * reviewed_chance - splitting_loss * discovery_chance


@auxiliary(unit="1", over=("bloc",))
def research_productivity(
    project_selection, splitting_loss, discovery_chance, hardness, review_gain
):
    """Progress bought per unit of research, against an ideal of one.

    Reviews bind as far as the budget is hard: who can be talked round stops nothing.
    """
    without_review = project_selection * splitting_loss * discovery_chance
    return without_review + project_selection * hardness * review_gain
