"""Single functions against what can be worked out by hand."""

from math import log, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenfold_kernels.cluster import workload
from tenfold_kernels.cluster.job import make_job
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics import collectives, roofline, step, transformer
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.machine import Machine


def machine(chip: str, **settings: float) -> Machine:
    values = checked(settings)
    return make_job(chip, "gpt-3-175b", 1, None, values).machine


def test_ring_all_reduce_within_a_domain() -> None:
    quiet = machine("h100-sxm", scaleup_latency=0.0)
    payload, group = 1e9, 8
    time = collectives.all_reduce_time(quiet, group, 1, payload)
    assert time == pytest.approx(2.0 * (group - 1) / group * payload / quiet.scaleup_rate)


def test_ring_all_reduce_between_domains() -> None:
    quiet = machine("h100-sxm", scaleout_latency=0.0, scaleup_latency=0.0)
    payload, group = 1e9, 16
    time = collectives.all_reduce_time(quiet, group, 8, payload)
    assert time == pytest.approx(2.0 * (group - 1) / group * payload / quiet.scaleout_rate)


def test_a_domain_shares_the_work_of_its_members() -> None:
    quiet = machine("h100-sxm", scaleout_latency=0.0, scaleup_latency=0.0, new_network=0.5)
    payload = 1e9
    time = collectives.all_reduce_time(quiet, 32, 1, payload)
    assert time == pytest.approx(2.0 * 3 / 4 * payload / 8 / quiet.scaleout_rate)


def test_links_set_the_pace_where_the_network_is_fast() -> None:
    quiet = machine("h100-sxm", scaleout_latency=0.0, scaleup_latency=0.0, new_network=4.0)
    payload = 1e9
    time = collectives.all_reduce_time(quiet, 32, 1, payload)
    assert time == pytest.approx(2.0 * 31 / 32 * payload / quiet.scaleup_rate)


@settings(deadline=None)  # the first call compiles
@given(
    domains=st.lists(st.integers(1, 600), min_size=2, max_size=2),
    group=st.integers(1, 600), stride=st.sampled_from([1, 2, 8]), chips=st.integers(1, 600),
    payload=st.floats(0.0, 1e10), network=st.floats(0.1, 30.0), sharing=st.floats(0.0, 1.0),
    latencies=st.tuples(st.floats(0.0, 50.0), st.floats(0.0, 50.0)), copies=st.floats(1.0, 8.0),
    near=st.floats(0.0, 1.0),
)  # fmt: skip
def test_no_group_is_slower_for_a_larger_domain(
    domains: list[int], group: int, stride: int, chips: int, payload: float, network: float,
    sharing: float, latencies: tuple[float, float], copies: float, near: float,
) -> None:  # fmt: skip
    """Rounding alone may tell equal times apart."""
    values = checked({
        "new_network": network, "domain_sharing": sharing, "scaleup_latency": latencies[0],
        "scaleout_latency": latencies[1], "neighbouring_experts": near,
    })  # fmt: skip
    job = make_job("h20", "gpt-3-175b", 1, None, values)
    small, large = (job.machine._replace(domain=domain) for domain in sorted(domains))
    kinds = {
        "shard": lambda m: plain(collectives.shard_time)(m, group, stride, payload),
        "exchange": lambda m: plain(collectives.exchange_time)(
            m, job.practice, group, copies, 64.0, payload
        ),
        "send": lambda m: plain(collectives.send_time)(m, chips, payload),
    }
    for name, time in kinds.items():
        assert time(large) <= time(small) * (1.0 + 1e-9), name


def test_latency_grows_with_the_logarithm_of_the_group() -> None:
    fabric = machine("h100-sxm")
    few, many = (collectives.shard_time(fabric, group, 8, 0.0) for group in (16, 1024))
    assert many / few == pytest.approx(10.0 / 4.0)


def test_a_group_of_one_is_silent() -> None:
    assert collectives.all_reduce_time(machine("h100-sxm"), 1, 1, 1e9) == 0.0


@pytest.mark.parametrize(
    ("chip", "group", "mebibytes", "measured_us"),
    [
        ("h200-sxm", 8, 1 / 32, 40.0),
        ("h200-sxm", 8, 1, 45.9),
        ("h200-sxm", 8, 1024, 4053.4),
        ("b200", 8, 1024, 2597.7),
        ("b200", 32, 1024, 5747.1),
        ("b200", 32, 16384, 87181.8),
    ],
)
def test_all_reduce_is_near_what_was_measured(
    chip: str, group: int, mebibytes: float, measured_us: float
) -> None:
    """Source: NCCL measurements of S. Bekman 2026; switches that add up are not modelled."""
    time = collectives.all_reduce_time(machine(chip), group, 1, mebibytes * 2.0**20)
    assert 1e6 * time == pytest.approx(measured_us, rel=0.35)


def test_bubble_is_stages_less_one_over_rounds() -> None:
    assert plain(step.bubble_share)(8, 1, 64) == pytest.approx(7 / 64)
    assert plain(step.bubble_share)(8, 12, 64) == pytest.approx(7 / (12 * 64))
    assert plain(step.bubble_share)(1, 1, 64) == 0.0


def test_stragglers_follow_the_expected_maximum() -> None:
    share = plain(step.straggler_share)(0.01, 2048)
    assert share == pytest.approx(0.01 * sqrt(2.0 * log(2048)))
    drawn = np.random.default_rng(1).standard_normal((400, 2048)).max(axis=1).mean()
    assert 0.01 * drawn == pytest.approx(share, rel=0.15)
    assert plain(step.straggler_share)(0.01, 1) == 0.0


def test_a_large_matmul_runs_at_the_attainable_rate() -> None:
    fast = machine("h100-sxm")
    size = 65536.0
    time = roofline.linear_forward_time(fast, size, size, size)
    assert 2.0 * size**3 / time == pytest.approx(fast.matmul_rate, rel=0.01)


def test_a_narrow_matmul_runs_at_half_the_rate() -> None:
    fast = machine("h100-sxm", kernel_launch=0.0)
    rows = columns = sqrt(fast.half_output)
    time = plain(roofline.matmul_time)(fast, fast.matmul_rate, rows, columns, 4096.0, 0.0)
    assert 2.0 * rows * columns * 4096.0 / time == pytest.approx(fast.matmul_rate / 2.0)


def test_a_thin_matmul_waits_for_memory() -> None:
    fast = machine("h100-sxm", matmul_half_output=0.0, kernel_launch=0.0)
    time = roofline.linear_forward_time(fast, 1.0, 8192.0, 8192.0)
    assert time == pytest.approx(2.0 * 8192.0**2 / fast.memory_rate, rel=0.01)


def test_model_flops_are_six_per_parameter_and_token() -> None:
    shape = workload("gpt-3-175b").shape
    per_token = plain(transformer.flops_per_sequence)(shape) / shape.sequence
    attention = 12.0 * shape.layers * shape.sequence * shape.hidden
    assert per_token - attention == pytest.approx(
        6.0 * plain(transformer.parameters)(shape), rel=1e-4
    )


def test_model_flops_agree_with_the_published_formula() -> None:
    """Source: Narayanan et al. 2021: 72 s l h^2 (1 + s/6h + V/12lh) without recomputation."""
    shape = workload("megatron-1t").shape
    s, layers, h, v = shape.sequence, shape.layers, shape.hidden, shape.vocabulary
    published = 72.0 * s * layers * h**2 * (1.0 + s / (6.0 * h) + v / (12.0 * layers * h))
    assert plain(transformer.flops_per_sequence)(shape) == pytest.approx(published, rel=1e-3)


def test_neighbouring_experts_live_in_few_places() -> None:
    for places, copies, receivers in ((8.0, 8.0, 256.0), (64.0, 8.0, 256.0), (2.0, 4.0, 128.0)):
        anywhere = collectives.holders(places, copies, receivers, 0.0)
        together = collectives.holders(places, copies, receivers, 1.0)
        assert anywhere == pytest.approx(places * (1.0 - (1.0 - 1.0 / places) ** copies))
        assert together == max(copies * places / receivers, 1.0)
        assert 1.0 <= together <= anywhere <= min(places, copies)
    assert collectives.holders(64.0, 64.0, 64.0, 1.0) <= collectives.holders(64.0, 64.0, 64.0, 0.0)
