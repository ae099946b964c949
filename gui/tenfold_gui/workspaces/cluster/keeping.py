"""The layout that a user keeps while everything else moves. No Qt."""

from collections.abc import Mapping

from tenfold_kernels.cluster import ClusterError, Prediction, predict
from tenfold_kernels.cluster.parameters import SETTINGS
from tenfold_kernels.cluster.screen import ClusterResult
from tenfold_kernels.scenario import Scenario

LayoutWords = Mapping[str, int | str]


class Keeping:
    """Remembers a layout for as long as it can run what is on the screen."""

    def __init__(self) -> None:
        self._layout: LayoutWords | None = None
        self._choices: Mapping[str, str] = {}

    def toggle(self, layout: LayoutWords, scenario: Scenario) -> None:
        """Keep a layout; the same one again lets it go."""
        self._layout = None if layout == self._layout else layout
        self._choices = scenario.all_choices()

    def step(self, scenario: Scenario, result: ClusterResult) -> Prediction | None:
        """Give a step under the kept layout; None where none is kept.

        It is let go when other chips, another model or another precision are chosen, and
        when it divides chips or batch no longer.
        """
        if self._layout is None:
            return None
        choices = scenario.all_choices()
        found = None if choices != self._choices else _predicted(self._layout, scenario, result)
        if found is None:
            self._layout = None
        return found


def _predicted(layout: LayoutWords, scenario: Scenario, result: ClusterResult) -> Prediction | None:
    values, choices = scenario.all_values(), scenario.all_choices()
    fields = {"sharding" if key == "sharded" else key: found for key, found in layout.items()}
    try:
        return predict(
            choices["new_chip"], result.chips, choices["workload"], result.batch,
            precision=result.new_frontier.job.precision,
            settings={key: values[key] for key in SETTINGS}, **fields,  # type: ignore[arg-type]
        )  # fmt: skip
    except ClusterError:
        return None
