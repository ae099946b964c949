"""The compiled search against plain loops, and what it says when nothing fits."""

import itertools
import math
import os
import subprocess
import sys
from dataclasses import asdict

import numpy as np
import pytest

from tenfold_kernels.cluster import Workload, predict, search, workload
from tenfold_kernels.cluster.frontier import explore, spell_out
from tenfold_kernels.cluster.job import Job, make_job
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics.survey import Integers
from tenfold_kernels.cluster.physics.transformer import Transformer
from tenfold_kernels.parameters import Confidence

SMALL = Workload(
    "small", "Small", "", Transformer(6, 1024, 8, 2, 128, 4096, 1, 0, 32000, 2048), "bf16",
    "made up", Confidence.LOW,
)  # fmt: skip
SPARSE = Workload(
    "sparse", "Sparse", "", SMALL.shape._replace(experts=4, routed=2, expert_ffn=1024, ffn=0),
    "bf16", "made up", Confidence.LOW,
)  # fmt: skip
ODD = Workload(
    "odd", "Odd", "", SMALL.shape._replace(layers=7), "bf16", "made up", Confidence.LOW
)  # fmt: skip
LONG = Workload(
    "long", "Long", "", SMALL.shape._replace(sequence=16384), "bf16", "made up", Confidence.LOW
)  # fmt: skip


def small_job(batch: int, model: Workload = SMALL, **settings: float) -> Job:
    return make_job("k80", model, batch, None, checked(settings))


def needed(things: int, holders: int) -> bool:
    """Whether one holder fewer would leave some holder with more things."""
    return holders == 1 or -(-things // holders) < -(-things // (holders - 1))


def legal_layouts(shape: Transformer, chips: int, batch: int) -> Integers:
    """All legal layouts of exactly so many chips, by trying every combination."""
    layouts = []
    contexts = [1] if shape.sequence < 8192 else [1, 2, 4]
    sizes = range(1, chips + 1)
    for tensor, pipeline, data, context in itertools.product(sizes, sizes, sizes, contexts):
        if tensor * pipeline * data * context != chips:
            continue
        if shape.heads % tensor or shape.ffn % tensor:
            continue
        if shape.kv_heads % tensor and tensor % shape.kv_heads:
            continue
        for microbatch, interleave in itertools.product(range(1, 33), range(1, 9)):
            pieces = pipeline * interleave
            divides = shape.layers % pieces == 0 or (shape.layers + 2) % pieces == 0
            usual = pipeline in (1, 2, 4)
            full = needed(shape.layers, pipeline) or needed(shape.layers + 2, pipeline)
            uneven = interleave == 1 and pipeline <= shape.layers and (usual or full)
            if not divides and not uneven:
                continue
            share = -(-batch // data)
            if not needed(batch, data) or share % microbatch:
                continue
            if interleave > 1 and (pipeline == 1 or share // microbatch < pipeline):
                continue
            groups = [e for e in (1, 2, 4) if tensor * data * context % e == 0]
            for expert, recompute, sharded in itertools.product(
                groups if shape.experts else [1], (0, 1, 2), (1, 3)
            ):
                if sharded == 1 or data * context > 1:
                    layouts.append((tensor, pipeline, data, context, expert, microbatch,
                                    interleave, recompute, sharded))  # fmt: skip
    return np.array(layouts, np.int64)


@pytest.mark.parametrize("chips", [1, 2, 4, 6, 8, 16, 24])
@pytest.mark.parametrize("batch", [8, 12, 32])
@pytest.mark.parametrize("workspace", [3.0, 57.0])
@pytest.mark.parametrize("model", [SMALL, SPARSE, ODD, LONG], ids=lambda model: model.id)
def test_search_equals_plain_loops(
    chips: int, batch: int, workspace: float, model: Workload
) -> None:
    job = small_job(batch, model, workspace=workspace)
    layouts = legal_layouts(model.shape, chips, batch)
    steps, memories = spell_out(job, layouts)
    fits = memories.sum(axis=1) <= job.machine.memory
    found = explore(job, fewest=chips, most=chips, top=5, thorough=True)
    assert (found.enumerated, found.fitting) == (len(layouts), fits.sum())
    best = np.sort(steps.sum(axis=1)[fits])[:5]
    np.testing.assert_allclose(found.top_times, best, rtol=1e-12)
    assert found.smallest_need == pytest.approx(memories.sum(axis=1).min())


@pytest.mark.parametrize("model", [SMALL, SPARSE, ODD, LONG], ids=lambda model: model.id)
@pytest.mark.parametrize("workspace", [3.0, 57.0])
def test_passing_over_hopeless_layouts_loses_none_of_the_fastest(
    model: Workload, workspace: float
) -> None:
    job = small_job(24, model, workspace=workspace)
    quick, thorough = (explore(job, thorough=how) for how in (False, True))
    np.testing.assert_array_equal(quick.chips, thorough.chips)
    np.testing.assert_array_equal(quick.times, thorough.times)
    np.testing.assert_array_equal(quick.top_times, thorough.top_times)
    assert quick.enumerated < thorough.enumerated


def test_some_layouts_fit_and_some_do_not() -> None:
    found = explore(small_job(32, workspace=57.0), fewest=8, most=8, thorough=True)
    assert 0 < found.fitting < found.enumerated


def test_fastest_of_every_number_is_the_fastest_of_that_number() -> None:
    job = small_job(24)
    frontier = explore(job)
    for chips, time in zip(frontier.chips, frontier.times, strict=True):
        exact = explore(job, fewest=int(chips), most=int(chips))
        assert exact.top_times[0] == time


@pytest.mark.parametrize("model", [SMALL, SPARSE], ids=lambda model: model.id)
def test_holding_the_optimizer_whole_is_never_faster(model: Workload) -> None:
    """The search leaves it out."""
    job = small_job(32, model)
    layouts = legal_layouts(model.shape, 8, 32)
    shared = layouts[(layouts[:, -1] == 1) & (layouts[:, 2] > 1)]
    whole = shared.copy()
    whole[:, -1] = 0
    (times, needs), (slower, larger) = (spell_out(job, rows) for rows in (shared, whole))
    assert np.all(times.sum(axis=1) <= slower.sum(axis=1))
    assert np.all(needs.sum(axis=1) <= larger.sum(axis=1))


def test_layouts_are_ranked_and_distinct() -> None:
    found = search("h100-sxm", 512, "llama-3-70b", 1024)
    times = [layout.step_time_s for layout in found.layouts]
    assert len(times) == 10
    assert times == sorted(times)
    assert len({tuple(layout.layout.items()) for layout in found.layouts}) == 10
    assert all(layout.fits for layout in found.layouts)
    assert found.enumerated > found.fitting > 100
    assert found.reason == ""


def test_chips_stand_idle_where_they_cannot_help() -> None:
    found = search("h100-sxm", 1009, "llama-3-70b", 1024)
    assert found.chips == 1009
    assert found.chips_used < 1009
    assert f"{1009 - found.chips_used} of 1009 chips stand idle" in found.reason
    for layout in found.layouts:
        parts = (layout.layout[key] for key in ("tensor", "pipeline", "data", "context"))
        assert math.prod(int(part) for part in parts) == found.chips_used


def test_more_chips_never_hurt() -> None:
    times = [
        search("a100-sxm-80gb", chips, "llama-3-8b", 96, top=1).layouts[0].step_time_s
        for chips in range(60, 130, 7)
    ]
    assert times == sorted(times, reverse=True)


def test_nothing_fits_is_an_answer() -> None:
    found = search("v100-sxm2-32gb", 8, "megatron-1t", 8)
    assert found.layouts == ()
    assert found.fitting == 0
    assert found.enumerated > 0
    assert found.reason.startswith("memory: 8 V100 SXM2 32 GB cannot hold Megatron 1T")
    assert "of a chip that has 32 GB" in found.reason
    need = float(found.reason.split("takes ")[1].split(" GB")[0].replace(",", ""))
    assert need > 32.0


def test_a_given_layout_is_timed_even_if_it_does_not_fit() -> None:
    found = predict("h100-sxm", 8, "gpt-3-175b", 8, tensor=8, pipeline=1, data=1)
    assert not found.fits
    assert found.memory_gb["total"] > found.capacity_gb == 80.0
    assert found.step_time_s > 0.0


def test_given_fields_are_kept() -> None:
    found = predict(
        "a100-sxm-80gb", 64, "gpt-3-175b", 64, tensor=8, pipeline=8, data=1,
        microbatch=1, interleave=3,
        recompute="full", sharding="optimizer",
    )  # fmt: skip
    assert dict(found.layout) == {
        "tensor": 8, "pipeline": 8, "data": 1, "context": 1, "expert": 1, "microbatch": 1,
        "interleave": 3, "recompute": "full", "sharded": "optimizer",
    }  # fmt: skip


def test_compiled_and_interpreted_agree() -> None:
    code = (
        "from tenfold_kernels.cluster import predict\n"
        "found = predict('h100-sxm', 16, 'llama-3-8b', 16, microbatch=1)\n"
        "print(repr(found.step_time_s), found.layout['tensor'], found.memory_gb['total'])\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "NUMBA_DISABLE_JIT": "1"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    step_time, tensor, memory = run.stdout.split()
    found = predict("h100-sxm", 16, "llama-3-8b", 16, microbatch=1)
    assert found.step_time_s == pytest.approx(float(step_time), rel=1e-12)
    assert found.layout["tensor"] == int(tensor)
    assert found.memory_gb["total"] == pytest.approx(float(memory))


def test_a_workload_made_by_hand_is_like_one_of_the_catalogue() -> None:
    listed = workload("llama-3-8b")
    by_hand = Workload(
        "llama-3-8b", "mine", "", listed.shape, "bf16", "made up", Confidence.LOW
    )  # fmt: skip
    assert asdict(predict("h100-sxm", 8, by_hand, 16)) == asdict(
        predict("h100-sxm", 8, "llama-3-8b", 16)
    )
