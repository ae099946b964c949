"""What must hold for any settings: sums, orders, and no holes."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tenfold_kernels.cluster import ClusterResult, cluster_parameters, predict, run_cluster
from tenfold_kernels.cluster.curve import Wall
from tenfold_kernels.cluster.frontier import Frontier, explore
from tenfold_kernels.cluster.job import make_job
from tenfold_kernels.cluster.parameters import SETTINGS, checked
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import Layout, is_legal
from tenfold_kernels.parameters import ParamSpec, Scale

TABLE = cluster_parameters()


def drawn(spec: ParamSpec) -> st.SearchStrategy[float]:
    low, high = spec.slider
    if spec.scale is Scale.LOG:
        powers = st.floats(np.log(low), np.log(high))
        return powers.map(lambda power: float(min(max(np.exp(power), low), high)))
    return st.floats(low, high)


ANY_VALUES = st.fixed_dictionaries({spec.key: drawn(spec) for spec in TABLE.specs})
ANY_SETTINGS = st.fixed_dictionaries({key: drawn(TABLE.spec(key)) for key in SETTINGS})
ANY_CHOICES = st.fixed_dictionaries(
    {choice.key: st.sampled_from(choice.options) for choice in TABLE.choices}
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(values=ANY_VALUES, choices=ANY_CHOICES)
def test_a_screen_has_no_holes(values: dict[str, float], choices: dict[str, str]) -> None:
    found = run_cluster(values, choices)
    for curve in (found.new, found.old):
        assert (len(curve.chips) == 0) == (curve.wall is Wall.MEMORY)
        assert (curve.wall is Wall.NONE) == (curve.reason == "")
        parts = np.array(list(curve.breakdown.values()))
        assert np.all(np.isfinite(parts))
        assert np.all(parts >= 0.0)
        np.testing.assert_allclose(parts.sum(axis=0), curve.step_time_s, rtol=1e-12)
        assert np.all(np.diff(curve.step_time_s) < 0.0)
        assert np.all(curve.chips_used <= curve.chips)
        assert np.all(curve.effective_chips <= curve.chips_used * (1.0 + 1e-12))
        assert np.all((curve.mfu > 0.0) & (curve.mfu < 1.0))
    assert_legal(found, choices["workload"])


def assert_legal(found: ClusterResult, workload: str) -> None:
    shape = make_job("h100-sxm", workload, 1, None, checked(None)).model
    for curve in (found.new, found.old):
        for row in curve.layouts:
            assert plain(is_legal)(shape, found.batch, Layout(*map(int, row)))
    for prediction in found.search.layouts:
        assert prediction.fits
        assert prediction.chips_used == found.search.chips_used <= found.chips


@settings(max_examples=25, deadline=None)
@given(values=ANY_SETTINGS, data=st.sampled_from([1, 2, 8, 64]), tensor=st.sampled_from([1, 2, 8]))
def test_a_breakdown_adds_up(values: dict[str, float], data: int, tensor: int) -> None:
    found = predict(
        "h100-sxm", 4096, "llama-3-70b", 1536, tensor=tensor, data=data, settings=values
    )
    assert sum(found.breakdown.values()) == pytest.approx(found.step_time_s, rel=1e-12)
    assert all(np.isfinite(seconds) and seconds >= 0.0 for seconds in found.breakdown.values())


FASTER = (
    "matmul_efficiency", "fp8_gain", "attention_efficiency", "memory_efficiency",
    "scaleup_efficiency", "scaleout_efficiency", "new_network", "tensor_overlap",
    "pipeline_overlap", "data_overlap",
)  # fmt: skip
SLOWER = (
    "attention_score_bytes", "matmul_half_output", "kernel_launch", "scaleup_latency",
    "scaleout_latency", "jitter", "step_overhead", "workspace",
)  # fmt: skip


def frontier(**changed: float) -> Frontier:
    values = checked(changed)
    return explore(make_job("h100-sxm", "llama-3-70b", 768, "fp8", values))


@pytest.mark.parametrize("key", FASTER + SLOWER)
def test_a_lever_moves_every_cluster_the_same_way(key: str) -> None:
    low, high = (frontier(**{key: end}) for end in TABLE.spec(key).slider)
    slow, fast = (low, high) if key in FASTER else (high, low)
    assert len(slow.chips) > 50
    assert_never_slower(fast, slow)


def assert_never_slower(fast: Frontier, slow: Frontier) -> None:
    """At every number of chips; rounding alone may tell equal times apart."""
    at = np.searchsorted(fast.chips, slow.chips, side="right") - 1
    assert np.all(at >= 0)
    assert np.all(fast.times[at] <= slow.times * (1.0 + 1e-12))


def test_a_better_chip_is_never_slower() -> None:
    job = make_job("h100-sxm", "llama-3-70b", 768, None, checked(None))
    better = explore(replace(job, machine=job.machine._replace(memory=2.0 * job.machine.memory)))
    assert_never_slower(better, explore(job))
