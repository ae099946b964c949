"""The catalogue: every figure has a source, lies in a plausible range, and agrees with others."""

import pytest

from tenfold_kernels.cluster import ClusterError, chip, chip_ids, predict, workload, workload_ids
from tenfold_kernels.cluster.catalogue import FIGURES, MEASURED
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.layout import splits_layers, splits_tensors
from tenfold_kernels.cluster.physics.transformer import active_parameters, parameters
from tenfold_kernels.parameters import Confidence

PUBLISHED_PARAMETERS = {
    "bloom-176b": 176.2e9,
    "gpt-3-175b": 174.6e9,
    "gpt-22b": 22.0e9,
    "gpt-8b": 8.67e9,
    "llama-2-7b": 6.74e9,
    "llama-2-70b": 68.98e9,
    "llama-3-8b": 8.03e9,
    "llama-3-70b": 70.55e9,
    "llama-3-405b": 405.9e9,
    "megatron-530b": 529.6e9,
    "megatron-1t": 1008.0e9,
    "nemotron-4-15b": 15.6e9,
    "nemotron-4-340b": 341.0e9,
    "pangu-ultra-135b": 135.0e9,
    "deepseek-v3-671b": 671.0e9,
    "kimi-k2-1t": 1.03e12,
    "mixtral-8x7b": 46.7e9,
    "pangu-ultra-moe-718b": 718.0e9,
    "qwen3-235b-a22b": 235.0e9,
    "qwen3-30b-a3b": 30.5e9,
}


@pytest.mark.parametrize("id", chip_ids())
def test_every_figure_of_a_chip_has_a_source_and_is_plausible(id: str) -> None:
    found = chip(id)
    assert found.name
    assert found.vendor
    for key, figure in found.figures.items():
        low, high = FIGURES[key].plausible
        assert low <= figure.value <= high, key
        assert len(figure.source) > 10, key
        assert figure.confidence in Confidence, key
        assert not figure.estimated, key


@pytest.mark.parametrize("id", chip_ids())
def test_figures_of_a_chip_agree_with_each_other(id: str) -> None:
    figures = chip(id).figures
    rates = [figures[f"dense_{bits}bit_tflops"] for bits in (16, 8, 4)
             if f"dense_{bits}bit_tflops" in figures]  # fmt: skip
    values = [rate.value for rate in rates]
    assert values == sorted(values)
    if MEASURED in figures:
        assert 0.4 < figures[MEASURED].value / figures["dense_16bit_tflops"].value < 1.0
    if "scaleout_gbit_per_s" in figures:
        assert figures["scaleout_gbit_per_s"].value / 8.0 <= figures["scaleup_gb_per_s"].value


def test_prices_are_never_sure() -> None:
    prices = [c.figures["price_usd"] for c in map(chip, chip_ids()) if "price_usd" in c.figures]
    assert len(prices) > 20
    assert {price.confidence for price in prices} == {Confidence.LOW}


def test_the_910c_carries_its_domain() -> None:
    assert chip("ascend-910c").value("scaleup_domain_chips") == 384


def test_a_ceiling_is_measured_or_marked_as_estimated() -> None:
    measured = chip("h100-sxm").matmul_ceiling(0.75)
    assert (measured.value, measured.estimated) == (794.5, False)
    estimated = chip("ascend-910b").matmul_ceiling(0.75)
    assert estimated.estimated
    assert estimated.confidence is Confidence.LOW
    assert 0.7 < estimated.value / 376.0 < 0.9


def test_estimated_ceilings_fall_as_chips_get_faster() -> None:
    def share(id: str) -> float:
        return chip(id).matmul_ceiling(0.75).value / chip(id).value("dense_16bit_tflops")

    assert share("h20") > share("ascend-910b") > share("ascend-910c") > share("mi455x")


def test_some_chips_are_listed_but_refused() -> None:
    refused = [id for id in chip_ids() if not chip(id).usable]
    assert refused == ["ascend-950dt", "ascend-950pr", "ascend-960", "ascend-970", "tpu-v3"]
    with pytest.raises(ClusterError, match="dense_16bit_tflops"):
        predict("ascend-960", 64, "llama-3-8b", 64)


def test_unknown_names_suggest_the_nearest() -> None:
    with pytest.raises(ClusterError, match="did you mean 'h100-sxm'"):
        chip("h100-sxn")
    with pytest.raises(ClusterError, match="did you mean 'llama-3-70b'"):
        workload("llama3-70b")


@pytest.mark.parametrize("id", workload_ids())
def test_parameters_follow_from_the_shape(id: str) -> None:
    count = plain(parameters)(workload(id).shape)
    assert count == pytest.approx(PUBLISHED_PARAMETERS[id], rel=0.01)


@pytest.mark.parametrize(
    ("id", "published"),
    [("deepseek-v3-671b", 37e9), ("kimi-k2-1t", 32e9), ("mixtral-8x7b", 12.9e9),
     ("pangu-ultra-moe-718b", 39e9), ("qwen3-235b-a22b", 22e9), ("qwen3-30b-a3b", 3.3e9)],
)  # fmt: skip
def test_active_parameters_follow_from_the_shape(id: str, published: float) -> None:
    count = plain(active_parameters)(workload(id).shape)
    assert count == pytest.approx(published, rel=0.04)


@pytest.mark.parametrize("id", workload_ids())
def test_a_workload_has_a_source_and_can_be_split(id: str) -> None:
    found = workload(id)
    assert len(found.source) > 10
    assert found.confidence in Confidence
    assert found.shape.hidden % found.shape.heads == 0
    assert found.shape.heads % found.shape.kv_heads == 0
    assert plain(splits_tensors)(found.shape, 4) or found.shape.heads < 4
    assert any(plain(splits_layers)(found.shape, stages, 1) for stages in (2, 3, 5, 7))
