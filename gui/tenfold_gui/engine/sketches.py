"""A map that follows a hand: as many runs as a frame has time for, with every answer. No Qt."""

from collections import deque
from collections.abc import Hashable

from tenfold_gui.engine.inquiry import LIVE_POINTS, Inquiry, is_ready
from tenfold_gui.engine.studies import Studied
from tenfold_kernels.faults import InputError
from tenfold_kernels.world.run import ready_simulator

BUDGET = 0.02  # seconds of a frame
# Points along each side: their squares fill groups of members that run side by side.
COUNTS = (8, 11, 16, 22, 32, LIVE_POINTS)


class Sketcher:
    """Sketches maps, and knows how long one run took.

    Parameters
    ----------
    budget : float
        Seconds that a sketch may take; the coarsest one is drawn in any case.
    """

    def __init__(self, budget: float = BUDGET) -> None:
        self._budget = budget
        self._costs: deque[float] = deque(maxlen=8)  # of one run in the latest sketches, seconds
        self._about: Hashable = None  # what they were about
        self._last: tuple[Hashable, Studied] | None = None

    @property
    def count(self) -> int:
        """Points along each side that there is time for."""
        if not self._costs:
            return COUNTS[0]
        cost = min(self._costs)
        return max((n for n in COUNTS if n * n * cost <= self._budget), default=COUNTS[0])

    def sketch(self, inquiry: Inquiry) -> Studied | None:
        """Sketch a map; None where its kernel is not at hand, or the question makes no sense."""
        from tenfold_kernels.analysis.axis import axis
        from tenfold_kernels.analysis.sketch import tipping_sketch

        if not is_ready(inquiry.scenario):
            return None
        matters, about, scenario = inquiry.matters(), inquiry.about, inquiry.scenario
        if self._last is not None and self._last[0] == matters:
            return self._last[1]  # the hand is on the crosshair, or at rest
        if self._about != (about.output, scenario.blocs, about.year):
            self._about = (about.output, scenario.blocs, about.year)
            self._costs.clear()
        count = self.count
        try:
            x, y = (axis(scenario, key, points=LIVE_POINTS) for key in about.axes)
            if {*x.addresses} & {*y.addresses}:
                return None
            found = tipping_sketch(
                scenario, x, y, about.output, about.year, count,
                simulator=ready_simulator(len(scenario.blocs)),
            )  # fmt: skip
        except InputError:
            return None  # the study of the whole map says why
        self._costs.append(found.seconds / (count * count))
        studied = Studied(inquiry, found)
        self._last = (matters, studied)
        return studied
