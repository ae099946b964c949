"""All that the window shows about a scenario, computed at once."""

from collections.abc import Mapping
from dataclasses import dataclass

from tenfold_kernels.cluster.physics.layout import Layout
from tenfold_kernels.cluster.roofline import Roofline, roofline
from tenfold_kernels.cluster.run.comparison import RunComparison, runs_of
from tenfold_kernels.cluster.screen import ClusterResult, run_cluster


@dataclass(frozen=True)
class Overview:
    """A screen's result with what follows from it.

    Parameters
    ----------
    result : ClusterResult
        Steps, layouts and the exchange of chips.
    runs : RunComparison
        Whole runs on both chips.
    roofline : Roofline or None
        The new chip under its fastest layout; None if nothing fits.
    """

    result: ClusterResult
    runs: RunComparison
    roofline: Roofline | None

    @property
    def seconds(self) -> float:
        """Time the search took, s."""
        return self.result.seconds


def overview(values: Mapping[str, float], choices: Mapping[str, str]) -> Overview:
    """Compute everything about a scenario; see `run_cluster`."""
    result = run_cluster(values, choices)
    roofs = None
    if len(result.new.layouts):
        best = result.new_frontier.within(result.chips)
        if best is not None:
            fastest = Layout(*(int(value) for value in result.new_frontier.layouts[best]))
            roofs = roofline(result.new_frontier.job, fastest)
    return Overview(result, runs_of(result, values), roofs)
