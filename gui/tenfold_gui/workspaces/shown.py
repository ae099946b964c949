"""What the cards of any workspace are given to draw. No Qt."""

from dataclasses import dataclass

from tenfold_gui.engine.studies import Studied
from tenfold_kernels.scenario import Scenario


@dataclass(frozen=True, kw_only=True)
class ShownAnswer:
    """An answer as it is looked at; each workspace adds what it answers.

    Parameters
    ----------
    scenario : Scenario
        What was asked.
    settle : bool
        Whether ranges of axes may move.
    cursor : float or None
        Place under the pointer or held, where all charts have the same axis.
    sketch : Studied or None
        A map of fewer runs that came with the answer.
    """

    scenario: Scenario
    settle: bool
    cursor: float | None
    sketch: Studied | None = None
