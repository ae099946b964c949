"""Every preset, compiled and in plain Python: the same to the last bit."""

import numpy as np
import pytest

from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world.run import world_simulator

YEARS = 6.0


def horizon(start: float, every: int = 1) -> Horizon:
    return Horizon(start, start + YEARS, every=every)


WORLD = [name for name in preset_ids() if preset(name).kernel == "world"]


@pytest.mark.parametrize("name", WORLD)
def test_both_backends_agree_to_the_last_bit(name: str) -> None:
    scenario = preset(name)
    simulators = [world_simulator(backend, len(scenario.blocs)) for backend in Backend]
    runs = [one.run(scenario.all_values(), horizon(scenario.start)) for one in simulators]
    assert runs[0].names == runs[1].names
    assert (runs[0].values == runs[1].values).all()


@pytest.mark.parametrize("blocs", [2, 3])
def test_presets_side_by_side_are_the_same_as_alone(blocs: int) -> None:
    names = [name for name in WORLD if len(preset(name).blocs) == blocs]
    simulator, start = world_simulator(blocs=blocs), preset(names[0]).start
    values = [preset(name).all_values() for name in names]
    members = np.array([[v[name] for v in values] for name in simulator.parameter_names])
    together = simulator.run_many(members, horizon(start, 8), simulator.recordable)
    for k, each in enumerate(values):
        assert (together[:, :, k] == simulator.run(each, horizon(start, 8)).values).all(), names[k]


def test_what_a_step_touches_stays_in_a_core_s_own_cache() -> None:
    """One of a megabyte, as in processors of these years; beyond it a step takes a third longer."""
    source, _ = world_simulator(Backend.INTERPRETED).kernel(MEMBERS)
    assert source.size * np.dtype(np.float64).itemsize < 2**20
