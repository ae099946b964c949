"""Questions whose answer is a formula, so that what an analysis must find is known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tenfold_kernels.analysis.question import Array, Question
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario import Scenario
from tenfold_kernels.world.run import world_simulator

Formula = Callable[[Mapping[str, Array]], Array]
STANDS_FOR = "debt_ratio[b]"


@dataclass(frozen=True)
class Planted(Question):
    """A question that a formula of the parameters answers; it counts what it was asked."""

    formula: Formula = field(default=lambda values: np.zeros(1), kw_only=True)
    asked: list[int] = field(default_factory=list, kw_only=True)

    def answer(self, changes: Mapping[str, float] | None = None) -> float:
        single = {key: np.array([value]) for key, value in (changes or {}).items()}
        return float(self.answers(single, 1)[0])

    def answers(self, changes: Mapping[str, Array], count: int, **_: Any) -> Array:
        self.asked.append(count)
        members = {key: np.full(count, value) for key, value in self.values.items()}
        return np.asarray(self.formula(members | dict(changes)), np.float64)


def planted(formula: Formula, scenario: Scenario | None = None) -> Planted:
    """Ask a formula about a scenario."""
    simulator = world_simulator(Backend.INTERPRETED)
    given = preset("small-yard") if scenario is None else scenario
    return Planted(given, STANDS_FOR, given.stop, simulator, formula=formula)
