"""Two, three and four blocs: alike to the last bit, and related in pairs."""

from itertools import permutations

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.parameters import BLOCS, Scale
from tenfold_kernels.world import world_model
from tenfold_kernels.world.run import world_simulator

HORIZON = Horizon(2000.0, 2030.0, every=8)
RANDOM = np.random.default_rng(20261122)


def simulator(blocs: int) -> Simulator:
    return world_simulator(Backend.INTERPRETED, blocs)


def drawn(blocs: int) -> dict[str, float]:
    """Parameters drawn at random inside the slider ranges."""
    table = world_model(blocs).parameters
    values = {}
    for name in table.defaults():
        low, high = table.spec(name).slider
        u = RANDOM.random()
        log = table.spec(name).scale is Scale.LOG
        values[name] = low * (high / low) ** u if log else low + (high - low) * u
    return values


def permuted(name: str, order: tuple[str, ...]) -> str:
    """Name of an element after the blocs have changed places."""
    variable, bracket, index = name.partition("[")
    places = dict(zip(BLOCS, order, strict=False))
    moved = ",".join(places.get(e, e) for e in index.rstrip("]").split(","))
    return f"{variable}[{moved}]" if bracket else name


@pytest.mark.parametrize("blocs", [3, 4])
def test_blocs_that_change_places_change_results_bit_for_bit(blocs: int) -> None:
    """A turn of all and a swap of two make every order; a few draws reach many branches."""
    elements = BLOCS[:blocs]
    turned, swapped = (*elements[1:], elements[0]), (elements[1], elements[0], *elements[2:])
    for order in (turned, swapped, RANDOM.choice(list(permutations(elements)))):
        values = drawn(blocs)
        moved = {permuted(name, tuple(order)): value for name, value in values.items()}
        found = simulator(blocs).run(values, HORIZON)
        mirror = simulator(blocs).run(moved, HORIZON)
        for name in found.names:
            np.testing.assert_array_equal(
                mirror[permuted(name, tuple(order))], found[name], err_msg=name
            )
