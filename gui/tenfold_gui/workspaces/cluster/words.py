"""Words and colours that several cards of the cluster share."""

from functools import reduce

from tenfold_gui.i18n import tr
from tenfold_gui.i18n.numbers import short_number, whole_number
from tenfold_gui.style.tokens import Theme, shade
from tenfold_gui.workspaces.cluster.shown import Names
from tenfold_kernels.cluster import ClusterResult, Wall

WALLS = {
    Wall.NONE: "",
    Wall.MEMORY: "too little memory",
    Wall.BATCH: "batch used up",
    Wall.NETWORK: "network",
}

# Parts of a step, from the bottom up: work, talk between chips, and waiting.
WORK = ("matmul", "attention", "elementwise", "output_head", "recompute", "optimizer")
TALK = ("tensor_parallel", "context_parallel", "expert_parallel", "pipeline_transfer",
        "weight_gathering", "data_parallel")  # fmt: skip
WAITING = ("pipeline_bubble", "stragglers", "overhead")
FAMILIES = (WORK, TALK, WAITING)
FAMILY_WORDS = ("work", "communication", "waiting")

# Parts of a chip's memory: the model's state, what a step leaves, and room to work in.
STATE = ("weights", "gradients", "optimizer")
LEFT_BEHIND = ("activations", "logits")
MEMORY_FAMILIES = (STATE, LEFT_BEHIND, ("workspace",))

# Parts of wall-clock time: what advances training, and what failures take.
TIME_WORDS = {
    "useful": "useful work {amount}",
    "checkpoints": "writing checkpoints {amount}",
    "rework": "work done again {amount}",
    "restarts": "restarts {amount}",
    "waiting": "waiting for repair {amount}",
}


def new_colour(theme: Theme) -> str:
    """Colour of the new chip."""
    return theme.series[0]


def old_colour(theme: Theme) -> str:
    """Colour of the old chip."""
    return theme.series[1]


def exchange_colour(theme: Theme) -> str:
    """Colour of what one chip is worth in the other."""
    return theme.series[3]


def part_colours(theme: Theme) -> dict[str, str]:
    """Colours of the parts of a step: one hue for each family, greyer within it."""
    return _shaded(FAMILIES, (theme.series[2], theme.series[4], theme.secondary))


def family_words(theme: Theme) -> str:
    """Name the families of parts of a step, each in its colour."""
    colours = part_colours(theme)
    names = [
        f"<span style='color:{colours[family[0]]}'>{tr(words)}</span>"
        for family, words in zip(FAMILIES, FAMILY_WORDS, strict=True)
    ]
    return reduce(lambda one, other: tr("{one}, {other}").format(one=one, other=other), names)


def memory_colours(theme: Theme) -> dict[str, str]:
    """Colours of the parts of a chip's memory."""
    return _shaded(MEMORY_FAMILIES, (theme.series[5], theme.series[4], theme.secondary))


def time_colours(theme: Theme) -> dict[str, str]:
    """Colours of the parts of wall-clock time, alike to those of a step."""
    work, lost, waiting = theme.series[2], theme.series[4], theme.secondary
    return {
        "useful": work, "checkpoints": lost, "rework": shade(lost, 0.45), "restarts": waiting,
        "waiting": shade(waiting, 0.6),
    }  # fmt: skip


def sentence(result: ClusterResult, names: Names) -> str:
    """Say in one sentence what a new chip is worth."""
    found = result.equivalence
    paper = short_number(found.peak_equivalent)
    if found.new_chips == 0:
        enough = result.new_frontier.chips
        if len(enough):
            return tr(
                "{chips} {chip} cannot hold this model; at least {enough} are needed."
            ).format(
                chips=whole_number(result.chips), chip=names.new, enough=whole_number(enough[0])
            )
        return tr("This model does not fit on any number of {chip} up to {chips}.").format(
            chip=names.new, chips=whole_number(result.chips)
        )
    if found.training_equivalent is None:
        return tr(
            "No number of {old} trains as fast as {chips} {new}: {wall}. "
            "On paper, {paper} would equal one."
        ).format(old=names.old, new=names.new, chips=whole_number(found.new_chips), paper=paper,
                 wall=tr(WALLS[found.wall]))  # fmt: skip
    return tr(
        "One {new} does the work of <b>{worth}</b> {old} in this training run; "
        "on paper it would be <b>{paper}</b>."
    ).format(
        new=names.new, old=names.old, worth=short_number(found.training_equivalent), paper=paper
    )


def _shaded(families: tuple[tuple[str, ...], ...], hues: tuple[str, ...]) -> dict[str, str]:
    return {
        part: shade(hue, k / len(family))
        for family, hue in zip(families, hues, strict=True)
        for k, part in enumerate(family)
    }
