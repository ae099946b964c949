"""Chips by the names that strangers give them."""

import pytest

from tenfold_kernels.cluster.validation.chips import match_chip, why_unmatched


@pytest.mark.parametrize(
    ("name", "id"),
    [
        ("H100-SXM", "h100-sxm"), ("nvidia h100", "h100-sxm"), ("H100 SXM5 80GB", "h100-sxm"),
        ("A100-80GB-SXM", "a100-sxm-80gb"), ("A100 40 GB", "a100-sxm-40gb"),
        ("A100-SXM4-40GB", "a100-sxm-40gb"), ("V100-32GB (DGX-2H)", "v100-sxm2-32gb"),
        ("GB200", "gb200-nvl72"), ("GB300 NVL72", "gb300-nvl72"), ("B200", "b200"),
        ("TPU-v5p", "tpu-v5p"), ("TPU v5e", "tpu-v5e"), ("TPUv4", "tpu-v4"),
        ("MI300X", "mi300x"), ("mi-300x", "mi300x"), ("Ascend-910B (Atlas 800T A2)", "ascend-910b"),
        ("Huawei Ascend910C", "ascend-910c"), ("Trn2", "trainium2"), ("Gaudi 3", "gaudi3"),
        ("H800-SXM", "h800-sxm"), ("H20", "h20"), ("H100-SXM5-80GB", "h100-sxm"),
        ("A100 80GB SXM", "a100-sxm-80gb"), ("NVIDIA GB200 NVL 72", "gb200-nvl72"),
        ("Ironwood", "tpu-v7x"), ("Trillium", "tpu-v6e"), ("Ｈ１００", "h100-sxm"),
        ("Trainium2", "trainium2"), ("昇腾910B", "ascend-910b"), ("TPU v5 lite", "tpu-v5e"),
        ("TPUv5-lite", "tpu-v5e"), ("TPU v7", "tpu-v7x"), ("MI325", "mi325x"),
        ("Ascend 910B3", "ascend-910b"), ("Vera Rubin", "rubin-nvl72"), ("GH200", "h100-sxm"),
        ("Blackwell Ultra", "b300"), ("GB300 Blackwell Ultra", "gb300-nvl72"),
        ("A100-40G", "a100-sxm-40gb"), ("V100-16GB", "v100-sxm2-32gb"),
    ],
)  # fmt: skip
def test_chips_are_known_by_similar_names(name: str, id: str) -> None:
    found = match_chip(name)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    "name",
    ["", "RTX 4090", "B100", "L40S", "H100 PCIe", "H100 NVL", "H100 NVL 94GB", "???", "abacus",
     "Trainium", "TPU v3"],
)  # fmt: skip
def test_other_chips_are_not_mistaken_for_known_ones(name: str) -> None:
    assert match_chip(name) is None


def test_a_power_limit_slows_a_chip_down() -> None:
    limited, free = match_chip("H100-SXM-500W"), match_chip("H100-SXM-900W")
    assert limited is not None
    assert free is not None
    ratio = limited.matmul_ceiling(0.75).value / free.matmul_ceiling(0.75).value
    assert 0.7 < ratio < 0.95
    assert limited.matmul_ceiling(0.75).estimated


def test_a_memory_size_without_a_variant_replaces_that_of_the_catalogue() -> None:
    for name, size in (("V100-16GB", 16.0), ("GH200", 96.0), ("V100-32GB", 32.0), ("H100", 80.0)):
        found = match_chip(name)
        assert found is not None
        assert found.value("memory_gb") == size


@pytest.mark.parametrize(
    ("name", "reason"),
    [("H100 PCIe", "plug-in card"), ("TPU v3", "nobody has published"), ("L40S", "resembles")],
)
def test_a_chip_is_refused_for_its_true_reason(name: str, reason: str) -> None:
    assert reason in why_unmatched(name)
