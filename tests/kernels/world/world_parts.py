"""Small parts of the world model with free inputs, run without a compiler."""

import numpy as np

from tenfold_kernels.equations.declare import Declaration, parameter
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Simulator
from tenfold_kernels.world import world_model

BLOC = ("bloc",)


def given(unit: str, over: tuple[str, ...] = BLOC) -> Declaration:
    """Make a variable a free parameter."""
    return parameter(
        unit=unit, default=1.0, slider=(0.0, 1.0), hard=(-1e6, 1e6), over=over, meaning="Given.",
        source="Test.",
    )  # fmt: skip


def part(*keep: str, **replaced: Declaration) -> Simulator:
    return Simulator(world_model().replacing(*keep, **replaced), Backend.INTERPRETED)


def draws(count: int, seed: int) -> list[np.random.Generator]:
    return [np.random.default_rng((seed, k)) for k in range(count)]
