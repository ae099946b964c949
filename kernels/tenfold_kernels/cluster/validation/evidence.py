"""Published runs that come with the program."""

from collections.abc import Sequence
from importlib.resources import files

from tenfold_kernels.cluster.validation.runs import Run, parse_runs

FITTED = "fit"


def published_runs() -> Sequence[Run]:
    """All published runs; their column ``use`` tells those the constants were fitted on."""
    file = files("tenfold_presets.evidence") / "training_runs.csv"
    return parse_runs(file.read_text("utf-8"), file.name)


def was_fitted(run: Run) -> bool:
    """Whether the constants were fitted on a run."""
    return run.text("use") == FITTED
