"""Parameters and errors: what goes in, and what is said when it must not."""

import math
import time

import numpy as np
import pytest

from tenfold_kernels.cluster import (
    ClusterError,
    ClusterResult,
    cluster_parameters,
    equivalence,
    predict,
    run_cluster,
    scaling,
    search,
)
from tenfold_kernels.cluster.editing import FACTORS
from tenfold_kernels.cluster.frontier import explore
from tenfold_kernels.cluster.job import make_job
from tenfold_kernels.cluster.parameters import checked
from tenfold_kernels.cluster.physics import description, survey
from tenfold_kernels.cluster.run.assumptions import RUN_ASSUMPTIONS
from tenfold_kernels.parameters import Role

TABLE = cluster_parameters()
STEP_SPECS = [spec for spec in TABLE.specs if spec not in RUN_ASSUMPTIONS]


def test_every_parameter_is_documented() -> None:
    keys = [spec.key for spec in TABLE.specs]
    assert len(set(keys)) == len(keys)
    for spec in TABLE.specs:
        assert spec.meaning.endswith("."), spec.key
        assert len(spec.source) > 15, spec.key
        assert spec.group, spec.key
    policies = {spec.key for spec in STEP_SPECS if spec.role is Role.POLICY}
    factors = {f"{age}_{name}" for age in ("new", "old") for name in FACTORS}
    assert policies == {"chips", "batch"} | factors


def test_every_choice_can_be_computed_with() -> None:
    for choice in TABLE.choices:
        assert choice.default in choice.options
        assert len(choice.labels) == len(choice.options) > 4


def test_every_parameter_matters() -> None:
    settings = (
        {"new_chip": "ascend-910c"},
        {"workload": "deepseek-v3-671b", "new_chip": "h800-sxm"},
        {"workload": "llama-3-70b", "precision": "nvfp4"},
    )
    usual = [run_cluster({}, choices) for choices in settings]
    for spec in STEP_SPECS:
        low, high = spec.slider
        away = low if abs(spec.default - low) > 1e-9 else high
        found = [run_cluster({spec.key: away}, choices) for choices in settings]
        assert any(map(differ, found, usual)), spec.key


def differ(one: ClusterResult, other: ClusterResult) -> bool:
    return one.search.layouts != other.search.layouts or not np.array_equal(
        one.old.step_time_s, other.old.step_time_s
    )


@pytest.mark.parametrize(
    ("arguments", "key"),
    [
        ({"chip_id": "h1000"}, "chip"),
        ({"chip_id": 100}, "chip"),
        ({"workload_id": "gpt-5"}, "workload"),
        ({"workload_id": None}, "workload"),
        ({"precision": 8}, "precision"),
        ({"settings": {7: 1.0}}, "settings"),
        ({"chips": 0}, "chips"),
        ({"chips": 10**20}, "chips"),
        ({"settings": {"chips": 8}}, "settings"),
        ({"chips": 2.5}, "chips"),
        ({"chips": "many"}, "chips"),
        ({"batch": -8}, "batch"),
        ({"batch": True}, "batch"),
        ({"tensor": 7}, "tensor"),
        ({"pipeline": 15}, "pipeline"),
        ({"data": 12}, "data"),
        ({"microbatch": 0}, "microbatch"),
        ({"interleave": 77}, "interleave"),
        ({"recompute": "some"}, "recompute"),
        ({"precision": "fp64"}, "precision"),
        ({"chip_id": "a100-sxm-80gb", "precision": "fp8"}, "precision"),
        ({"tensor": 8, "pipeline": 8, "data": 8}, "layout"),
        ({"pipeline": 8, "interleave": 2, "data": 64, "chips": 4096}, "layout"),
        ({"settings": {"jiter": 0.1}}, "settings"),
        ({"settings": {"jitter": 0.9}}, "jitter"),
        ({"settings": {"jitter": math.nan}}, "jitter"),
        ({"settings": {"jitter": "little"}}, "jitter"),
        ({"settings": {"matmul_efficiency": 0.0}}, "matmul_efficiency"),
    ],
)
def test_a_wrong_input_is_named(arguments: dict[str, object], key: str) -> None:
    usual: dict[str, object] = {
        "chip_id": "h100-sxm", "chips": 64, "workload_id": "llama-3-8b", "batch": 64,
    }  # fmt: skip
    with pytest.raises(ClusterError) as raised:
        predict(**{**usual, **arguments})  # type: ignore[arg-type]
    assert raised.value.key == key
    assert raised.value.allowed
    assert str(raised.value).startswith(f"{key}: found ")


def test_other_functions_name_it_too() -> None:
    with pytest.raises(ClusterError, match="top"):
        search("h100-sxm", 8, "llama-3-8b", 8, top=0)
    with pytest.raises(ClusterError, match="counts"):
        scaling("h100-sxm", "llama-3-8b", 8, counts=[0])
    with pytest.raises(ClusterError, match="chips"):
        equivalence("h100-sxm", "h100-sxm", "llama-3-8b", 0, 8)
    with pytest.raises(ClusterError, match="did you mean 'new_chip'"):
        run_cluster({}, {"newchip": "h100-sxm"})
    with pytest.raises(ClusterError, match="old_chip"):
        run_cluster({}, {"old_chip": "ascend-970"})
    with pytest.raises(ClusterError, match="chips"):
        run_cluster({"chips": 1e9})


def test_numbers_of_numpy_are_whole_numbers() -> None:
    assert predict("h100-sxm", np.int64(8), "llama-3-8b", np.int32(16)).chips == 8


def test_each_entry_is_compiled_for_one_signature_only() -> None:
    run_cluster()
    predict("k80", 3, "megatron-1t", 3, precision="fp16")
    for entry in (survey.survey, description.describe):
        assert len(entry.signatures) == 1  # type: ignore[attr-defined]


@pytest.mark.slow
def test_a_million_layouts_a_second_and_a_screen_at_once() -> None:
    job = make_job("h100-sxm", "gpt-3-175b", 2048, None, checked(None))
    explore(job)
    began = time.perf_counter()
    found = explore(job)
    assert found.enumerated / (time.perf_counter() - began) > 1e6
    run_cluster()
    assert min(run_cluster().seconds for _ in range(5)) < 0.1
