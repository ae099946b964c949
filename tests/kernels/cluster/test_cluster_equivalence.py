"""Old chips against new ones."""

import numpy as np
import pytest

from tenfold_kernels.cluster import Wall, chip_ids, equivalence, run_cluster, scaling, search
from tenfold_kernels.cluster.catalogue import chip
from tenfold_kernels.cluster.exchange import exchange
from tenfold_kernels.cluster.frontier import explore
from tenfold_kernels.cluster.job import make_job
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.screen import usual_batch

USABLE = [id for id in chip_ids() if chip(id).usable and id not in ("gtx-580", "k80")]


@pytest.mark.parametrize("id", USABLE)
def test_a_chip_is_worth_itself(id: str) -> None:
    found = equivalence(id, id, "llama-3-8b", 256, 512)
    assert found.peak_equivalent == 1.0
    assert found.training_equivalent == 1.0
    np.testing.assert_array_equal(found.curve_equivalent, 1.0)


def test_swapping_the_chips_swaps_the_curves() -> None:
    one = run_cluster({}, {"new_chip": "h100-sxm", "old_chip": "ascend-910b"})
    other = run_cluster({}, {"new_chip": "ascend-910b", "old_chip": "h100-sxm"})
    np.testing.assert_array_equal(one.new.step_time_s, other.old.step_time_s)
    np.testing.assert_array_equal(one.old.step_time_s, other.new.step_time_s)
    peaks = one.equivalence.peak_equivalent * other.equivalence.peak_equivalent
    assert peaks == pytest.approx(1.0)


def test_there_and_back_never_gains() -> None:
    there = equivalence("h100-sxm", "a100-sxm-80gb", "llama-3-70b", 512, 1024)
    assert there.old_chips is not None
    back = equivalence("a100-sxm-80gb", "h100-sxm", "llama-3-70b", there.old_chips, 1024)
    assert back.old_chips is not None
    assert back.old_chips >= there.new_chips


def test_old_chips_come_in_steps_so_fine_that_they_are_about_as_fast() -> None:
    """A cluster of powers of two alone would be up to twice as fast as is needed."""
    for new, old, model, batch in (
        ("h200-sxm", "h20", "llama-3-70b", 1024),
        ("h100-sxm", "a100-sxm-80gb", "llama-3-405b", 2048),
        ("gb200-nvl72", "h100-sxm", "deepseek-v3-671b", 8192),
    ):
        fast, slow = (explore(make_job(id, model, batch, None, checked({}))) for id in (new, old))
        for chips in (256, 1024, 4096):
            found = exchange(fast, slow, chips)
            assert found.old_chips is not None
            target = fast.time_of(found.new_chips)
            assert 0.9 * target < slow.time_of(found.old_chips) <= target


def test_no_smaller_number_is_as_fast() -> None:
    found = equivalence("h100-sxm", "a100-sxm-80gb", "llama-3-70b", 512, 1024)
    assert found.old_chips is not None
    target = search("h100-sxm", 512, "llama-3-70b", 1024, top=1).layouts[0].step_time_s
    fewer = search("a100-sxm-80gb", found.old_chips - 1, "llama-3-70b", 1024, top=1)
    as_many = search("a100-sxm-80gb", found.old_chips, "llama-3-70b", 1024, top=1)
    assert as_many.layouts[0].step_time_s <= target < fewer.layouts[0].step_time_s
    assert found.training_equivalent == found.old_chips / found.new_chips


def test_quantity_costs_more_the_more_there_is() -> None:
    found = equivalence("gb200-nvl72", "a100-sxm-80gb", "gpt-3-175b", 1024, 2048)
    reached = found.curve_equivalent[np.isfinite(found.curve_equivalent)]
    assert reached[-1] > 1.3 * reached[0]
    assert np.isnan(found.curve_equivalent[-1])


def test_no_number_of_small_memories_suffices() -> None:
    """The working room alone is more than a chip has: no split makes it smaller."""
    found = equivalence(
        "gb200-nvl72", "gtx-580", "llama-3-70b", 64, 256, settings={"workspace": 90.0}
    )
    assert found.training_equivalent is None
    assert found.old_chips is None
    assert found.wall is Wall.MEMORY
    assert found.reason.startswith("GTX 580: memory: no number of GTX 580 can hold Llama 3 70B")
    assert "a chip that has 1.5 GB, 1.8 GB for room to work in" in found.reason


def test_room_to_work_in_shrinks_with_the_chip() -> None:
    """A card of 1.5 GB holds a share of a model: what stops it is the batch."""
    found = equivalence("gb200-nvl72", "gtx-580", "llama-3-70b", 64, 256)
    assert found.wall is Wall.BATCH
    small, large = (
        make_job(id, "llama-3-70b", 256, None, checked({})).practice.workspace
        for id in ("gtx-580", "b200")
    )
    assert small == pytest.approx(3e9 * 1.5 / 80.0)
    assert large == 3e9


def test_a_small_batch_is_a_wall() -> None:
    found = equivalence("gb200-nvl72", "k80", "llama-3-8b", 512, 512)
    assert found.training_equivalent is None
    assert found.wall in (Wall.BATCH, Wall.NETWORK)


def test_a_job_that_does_not_fit_on_the_new_chips() -> None:
    found = equivalence("h100-sxm", "a100-sxm-80gb", "megatron-1t", 8, 64)
    assert (found.new_chips, found.old_chips, found.wall) == (0, None, Wall.MEMORY)
    assert found.reason.startswith("H100 SXM: memory: 8 H100 SXM cannot hold Megatron 1T")
    enough = int(found.reason.split("at least ")[1].split()[0])
    assert equivalence("h100-sxm", "a100-sxm-80gb", "megatron-1t", enough, 64).new_chips == enough
    less = equivalence("h100-sxm", "a100-sxm-80gb", "megatron-1t", enough - 1, 64)
    assert less.new_chips == 0


def test_a_slower_network_between_old_chips_needs_more_of_them() -> None:
    ratios = [
        equivalence("h100-sxm", "v100-sxm2-32gb", "gpt-22b", 128, 512,
                    settings={"old_network": factor}).training_equivalent
        for factor in (4.0, 1.0, 0.25)
    ]  # fmt: skip
    assert None not in ratios
    assert ratios == sorted(ratios, key=float)  # type: ignore[arg-type]


def test_a_curve_ends_where_more_chips_do_not_help() -> None:
    curve = scaling("h100-sxm", "llama-3-8b", 64)
    assert curve.wall in (Wall.BATCH, Wall.NETWORK)
    assert curve.reason.startswith(curve.wall.value)
    assert curve.chips[-1] < 2**20
    assert np.all(np.diff(curve.effective_chips) > 0.0)
    losses = curve.chips_used / curve.effective_chips
    assert losses[-1] > 2.0 * losses[0]


def test_the_wall_is_the_batch_where_each_replica_has_one_sequence() -> None:
    assert scaling("h100-sxm", "llama-3-8b", 64).wall is Wall.BATCH
    assert scaling("gb200-nvl72", "gpt-3-175b", 2048).wall is Wall.NETWORK


def test_a_curve_begins_where_the_job_fits() -> None:
    curve = scaling("h100-sxm", "gpt-3-175b", 2048)
    assert 16 <= curve.chips[0] <= 64
    nowhere = scaling("gtx-580", "gpt-3-175b", 2048, settings={"workspace": 90.0})
    assert len(nowhere.chips) == 0


def test_a_curve_can_be_asked_at_any_counts() -> None:
    curve = scaling("h100-sxm", "llama-3-8b", 256, counts=[8, 24, 100])
    assert curve.chips.tolist() == [8, 24, 100]
    assert curve.chips_used[-1] <= 100


@pytest.mark.parametrize(
    ("wanted", "batch"), [(1.0, 1), (3.0, 3), (5.0, 6), (2047.0, 2048), (1500.0, 1536)]
)
def test_a_screen_rounds_the_batch(wanted: float, batch: int) -> None:
    assert usual_batch(wanted) == batch
