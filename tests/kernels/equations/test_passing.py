"""What a step of a batch need not write to memory, and what it must."""

import numpy as np
import pytest

from tenfold_kernels.equations.passing import LoopText, without_idle_stores
from tenfold_kernels.equations.simulate import MEMBERS, Horizon
from tenfold_kernels.world.run import world_simulator

FIRST = LoopText(2, ("v[10 + j] = v[0 + j]", "v[12 + j] = (v[10 + j] + v[0 + j])"))
SECOND = LoopText(2, ("v[14 + j] = v[12 + j]",))
READER = LoopText(2, ("v[0 + j] = v[14 + j]",))


def test_only_what_no_other_loop_reads_gets_a_plain_name() -> None:
    first, second = without_idle_stores((FIRST, SECOND), (READER,), 2)
    assert first.texts == ("x10 = v[0 + j]", "v[12 + j] = (x10 + v[0 + j])")
    assert second == SECOND


def test_a_part_that_another_loop_reads_keeps_the_whole() -> None:
    """Two blocs' cells are written together, and only the second bloc's are read."""
    both = LoopText(4, ("v[8 + j] = v[0 + j]",))
    half = LoopText(2, ("v[0 + j] = v[10 + j]",))
    assert list(without_idle_stores((both,), (half,), 2)) == [both]
    other = LoopText(2, ("v[0 + j] = v[12 + j]",))
    assert list(without_idle_stores((both,), (other,), 2)) == [LoopText(4, ("x8 = v[0 + j]",))]


def test_a_comparison_is_no_assignment() -> None:
    chosen = LoopText(2, ("v[8 + j] = (v[0 + j] if (v[0 + j] == v[2 + j]) else v[4 + j])",))
    (loop,) = without_idle_stores((chosen,), (), 2)
    assert loop.texts == ("x8 = (v[0 + j] if (v[0 + j] == v[2 + j]) else v[4 + j])",)


@pytest.mark.parametrize("every", [3, 8])
def test_records_are_the_same_however_rare(every: int) -> None:
    simulator = world_simulator()
    member = np.array([*simulator.model.parameters.defaults().values()])
    members = np.repeat(member[:, None], MEMBERS, axis=1)
    dense, rare = (
        simulator.run_many(members, Horizon(2000.0, 2006.0, every=k), simulator.recordable)
        for k in (1, every)
    )
    assert (dense[:, ::every] == rare).all()
