"""Memory by component, against bytes that can be counted by hand."""

import pytest

from tenfold_kernels.cluster import predict, workload
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import Layout, deal
from tenfold_kernels.cluster.physics.memory import in_flight
from tenfold_kernels.cluster.physics.transformer import expert_parameters, parameters

GIGA = 1e9


def test_mixed_precision_adam_takes_18_bytes_per_parameter() -> None:
    found = predict("h200-sxm", 1, "llama-3-8b", 1, tensor=1, pipeline=1, data=1, context=1)
    need = found.memory_gb
    count = plain(parameters)(workload("llama-3-8b").shape)
    state = need["weights"] + need["gradients"] + need["optimizer"]
    assert state * GIGA == pytest.approx(18.0 * count)


def test_sharing_divides_the_optimizer_by_the_replicas() -> None:
    found = predict(
        "h100-sxm", 8, "llama-3-8b", 8, tensor=1, pipeline=1, data=8, sharding="optimizer"
    )
    count = plain(parameters)(workload("llama-3-8b").shape)
    assert found.layout["sharded"] == "optimizer"
    assert found.memory_gb["optimizer"] * GIGA == pytest.approx(12.0 * count / 8)
    assert found.memory_gb["weights"] * GIGA == pytest.approx(2.0 * count)


def test_activations_without_dropout_and_scores() -> None:
    """Source: Korthikanti et al. 2022: 34 bytes per token and width, less 2 of dropout masks."""
    found = predict(
        "gb200-nvl72", 8, "gpt-22b", 1, tensor=8, pipeline=1, data=1, microbatch=1,
        recompute="none",
    )  # fmt: skip
    shape = workload("gpt-22b").shape
    per_layer = 32.0 * shape.sequence * shape.hidden / 8
    assert found.memory_gb["activations"] * GIGA == pytest.approx(shape.layers * per_layer)


def test_full_recomputation_keeps_two_bytes() -> None:
    found = predict(
        "gb200-nvl72", 8, "gpt-22b", 1, tensor=8, pipeline=1, data=1, microbatch=1,
        recompute="full",
    )  # fmt: skip
    shape = workload("gpt-22b").shape
    kept = 2.0 * shape.layers * shape.sequence * shape.hidden / 8
    assert found.memory_gb["activations"] * GIGA == pytest.approx(kept)


def test_recomputation_trades_time_for_memory() -> None:
    kinds = [
        predict("h100-sxm", 64, "gpt-3-175b", 64, tensor=8, pipeline=8, microbatch=1,
                interleave=1, recompute=kind, sharding="optimizer")
        for kind in ("none", "selective", "full")
    ]  # fmt: skip
    activations = [found.memory_gb["activations"] for found in kinds]
    times = [found.breakdown["recompute"] for found in kinds]
    assert activations == sorted(activations, reverse=True)
    assert times == sorted(times)
    assert times[0] == 0.0


@pytest.mark.parametrize(("interleave", "factor"), [(1, 1.0), (2, 1.4375), (4, 1.21875)])
def test_interleaving_keeps_more_in_flight(interleave: int, factor: float) -> None:
    """Source: Korthikanti et al. 2022: 1 + (p-1)/(p v) with interleaving."""
    layout = Layout(1, 8, 1, 1, 1, 1, interleave, 0, 1)
    held = plain(in_flight)(layout, 64, 0)
    expected = 1.0 + 7.0 / (8.0 * interleave) if interleave > 1 else 1.0
    assert expected == factor
    assert held == pytest.approx(8.0 * factor)


def test_never_more_in_flight_than_there_are() -> None:
    assert plain(in_flight)(Layout(1, 8, 1, 1, 1, 1, 1, 0, 1), 3, 0) == 3.0


def test_layers_that_do_not_divide_are_dealt_with_the_ends() -> None:
    shape = workload("llama-3-405b").shape
    dealt = plain(deal)(shape, 64, Layout(8, 16, 1, 1, 1, 1, 1, 0, 1))
    assert (dealt.middle, dealt.edge) == (8, 7)
    assert 14 * dealt.middle + 2 * dealt.edge == shape.layers


def test_layers_that_divide_neither_way_leave_the_ends_lighter() -> None:
    shape = workload("deepseek-v3-671b").shape
    dealt = plain(deal)(shape, 64, Layout(1, 16, 1, 1, 1, 1, 1, 0, 1))
    assert (dealt.middle, dealt.edge) == (4, 3)
    assert 14 * dealt.middle + 2 * dealt.edge >= shape.layers


def test_sharding_everything_divides_all_18_bytes() -> None:
    found = predict(
        "h100-sxm", 8, "llama-3-8b", 8, tensor=1, pipeline=1, data=8, sharding="full"
    )  # fmt: skip
    need = found.memory_gb
    count = plain(parameters)(workload("llama-3-8b").shape)
    state = need["weights"] + need["gradients"] + need["optimizer"]
    assert state * GIGA == pytest.approx(18.0 * count / 8)


def test_experts_are_divided_over_their_group() -> None:
    shape = workload("qwen3-30b-a3b").shape
    few, many = (
        predict("h200-sxm", 64, "qwen3-30b-a3b", 64, tensor=1, pipeline=1, data=64, expert=group,
                sharding="optimizer", microbatch=1)
        for group in (8, 64)
    )  # fmt: skip
    saved = (few.memory_gb["weights"] - many.memory_gb["weights"]) * GIGA
    assert saved == pytest.approx(2.0 * plain(expert_parameters)(shape, 1) * shape.layers * 7 / 64)


def test_total_is_the_sum_of_the_parts() -> None:
    need = dict(predict("h100-sxm", 256, "llama-3-70b", 256).memory_gb)
    total = need.pop("total")
    assert total == pytest.approx(sum(need.values()))
