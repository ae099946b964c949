"""Rows from strangers: names, dates, shapes, and what contradicts itself."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from run_rows import one

from tenfold_kernels.cluster import workload
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.transformer import active_parameters, parameters
from tenfold_kernels.cluster.validation.dates import months, years
from tenfold_kernels.cluster.validation.models import shape_of
from tenfold_kernels.cluster.validation.precision import precision_of
from tenfold_kernels.cluster.validation.runs import COLUMNS, Run
from tenfold_kernels.cluster.validation.summary import summary


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("README at tag v25.02", 2025.125), ("container 26.06", 2026.458), ("Sept 2020", 2020.708),
        ("arXiv 2505.04519", 2025.375), ("llama3_h100_202412", 2024.958),
        ("Liu et al. 2022", 2022.5),
        ("SC21 Table 1", 2021.3),
    ],
)  # fmt: skip
def test_dates_are_read_from_words(words: str, year: float) -> None:
    assert years(words)[0] == pytest.approx(year, abs=0.001)


def test_words_without_dates_have_none() -> None:
    assert years("GPT 175B on 2048 chips, seq 2048, 1.5 and 20240") == []
    assert months("Liu et al. 2022") == []


def test_a_known_model_brings_what_the_table_has_no_column_for() -> None:
    cells = {"params_b": "671", "active_params_b": "37", "layers": "61", "hidden": "7168",
             "heads": "128", "kv_heads": "128", "ffn": "2048", "seq_len": "4096"}  # fmt: skip
    shape = shape_of(Run(cells))
    assert shape == workload("deepseek-v3-671b").shape


def test_experts_follow_from_the_two_counts_of_parameters() -> None:
    true = workload("qwen3-235b-a22b").shape._replace(layers=90)
    whole, active = (plain(count)(true) / 1e9 for count in (parameters, active_parameters))
    shape = shape_of(Run({
        "params_b": f"{whole:.1f}", "active_params_b": f"{active:.1f}", "layers": "90",
        "hidden": "4096", "heads": "64", "kv_heads": "4", "ffn": "1536", "vocab": "151936",
        "seq_len": "4096", "ep": "8",
    }))  # fmt: skip
    assert shape is not None
    assert (shape.experts, shape.routed, shape.head_width) == (128, 8, 128)


def test_the_width_of_heads_follows_from_the_number_of_experts() -> None:
    cells = {"params_b": "116.8", "active_params_b": "5.1", "layers": "36", "hidden": "2880",
             "heads": "64", "kv_heads": "8", "ffn": "2880", "vocab": "201088",
             "seq_len": "4096"}  # fmt: skip
    shape = shape_of(Run(cells))
    assert shape is not None
    assert (shape.experts, shape.routed, shape.head_width) == (128, 4, 64)


def test_gating_follows_from_the_count_of_parameters() -> None:
    for id in ("llama-3-70b", "gpt-3-175b"):
        true = workload(id).shape._replace(layers=70)
        shape = shape_of(Run({
            "params_b": f"{plain(parameters)(true) / 1e9:.1f}", "layers": "70",
            "hidden": str(true.hidden), "heads": str(true.heads), "kv_heads": str(true.kv_heads),
            "ffn": str(true.ffn), "vocab": str(true.vocabulary), "seq_len": str(true.sequence),
        }))  # fmt: skip
        assert shape is not None
        assert shape.gated == true.gated


@pytest.mark.parametrize(
    ("said", "name"),
    [("bfloat16", "bf16"), ("float16", "fp16"), ("fp16/bf16", "bf16"), ("BF16-mixed", "bf16"),
     ("FP8-CS", "fp8"), ("fp8-e4m3", "fp8"), ("MXFP8", "mxfp8"), ("NVFP4", "nvfp4"),
     ("", "bf16")],
)  # fmt: skip
def test_precisions_are_known_by_other_spellings(said: str, name: str) -> None:
    assert precision_of(Run({"precision": said})).name == name


def test_scaling_at_once_spares_agreeing_on_scales() -> None:
    delayed, at_once = (one(precision=said).predicted for said in ("fp8", "FP8-CS"))
    assert delayed is not None
    assert at_once is not None
    assert at_once < delayed


def test_a_whole_row_is_predicted() -> None:
    result = one()
    assert result.error_pct == pytest.approx(0.0, abs=10.0)
    assert result.layout["tensor"] == 4
    assert result.layout["context"] == 2


def test_throughput_stands_in_for_a_step_time() -> None:
    tokens = 128 * 8192 / (14.61 * 64)
    result = one(published_step_time_s="", tokens_per_s_per_chip=str(tokens))
    assert result.measured_step_s == pytest.approx(14.61)


def test_without_a_batch_throughput_is_compared() -> None:
    result = one(global_batch_sequences="", published_step_time_s="", tokens_per_s_per_chip="1100")
    assert result.measured_step_s is None
    assert result.measured_tokens_per_s_per_chip == 1100.0
    assert result.predicted is not None


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"published_step_time_s": ""}, "neither a step time nor a throughput"),
        ({"published_step_time_s": "nan"}, "neither a step time"),
        ({"published_step_time_s": "-3"}, "no positive number"),
        ({"published_step_time_s": "12,5,3"}, "no positive number"),
        ({"chip": "abacus"}, "no chip of the catalogue resembles 'abacus'"),
        ({"chip": "TPU-v3"}, "nobody has published"),
        ({"n_chips": "many"}, "n_chips is 'many'"),
        ({"n_chips": ""}, "the number of chips"),
        ({"layers": ""}, "the shape of the model"),
        ({"heads": "7"}, "7 heads and 8 of keys"),
        ({"heads": "4096", "hidden": "2048", "kv_heads": ""}, "do not divide a width"),
        ({"layers": "1000000"}, "no model has over"),
        ({"seq_len": "1e8"}, "no model has over"),
        ({"params_b": "700"}, "the shape has 70.6 billion parameters"),
        ({"active_params_b": "100"}, "a token cannot visit"),
        ({"precision": "int3"}, "precision"),
        ({"chip": "A100-80GB-SXM", "precision": "fp8"}, "precision"),
        ({"tp": "5"}, "do not divide into groups"),
        ({"tp": "3", "n_chips": "48", "dp": "2"}, "do not divide over 3 chips"),
        ({"dp": "3"}, "are 96 chips, not 64"),
        ({"dp": "64"}, "are 2048 chips, not 64"),
        ({"pp": "200", "n_chips": "3200", "dp": ""}, "80 layers do not make 200 stages"),
        ({"interleave": "80"}, "80 layers do not make 80 pieces"),
        ({"microbatch": "3"}, "microbatches of 3"),
        ({"ep": "7"}, "all parameters are visited"),
        ({"recompute": "maybe"}, "no kind of it"),
        ({"sequence_parallel": "maybe"}, "not True or False"),
        ({"global_batch_sequences": "1", "published_step_time_s": "1"}, "sequences do not divide"),
        ({"global_batch_sequences": "7"}, "7 sequences do not divide over 2 replicas"),
        ({"note": "GOODPUT row"}, "a whole run"),
        (
            {"n_chips": "1", **dict.fromkeys(("tp", "pp", "dp", "cp", "interleave"), "")},
            "no layout of 1 chips fits",
        ),
        ({"n_chips": "1", "tp": "", "pp": ""}, "no layout of 1 chips agrees with the row"),
    ],
)
def test_odd_rows_are_skipped_with_a_reason(changes: dict[str, str], reason: str) -> None:
    result = one(**changes)
    assert reason in result.skipped
    assert result.error_pct is None


ODD = st.sampled_from(
    [
        "",
        "0",
        "-1",
        "1e308",
        "nan",
        "inf",
        "3.7",
        "7",
        "1",
        "4096",
        "abc",
        "1e9",
        "１２",
        "True",
        "2",
    ]
)


@given(st.dictionaries(st.sampled_from([column.name for column in COLUMNS]), ODD, max_size=8))
def test_no_row_makes_it_stumble(changes: dict[str, str]) -> None:
    result = one(**changes)
    assert (result.predicted is None) == bool(result.skipped)
    assert result.predicted is None or result.predicted > 0.0


def test_the_error_of_a_throughput_has_the_other_sign_than_that_of_the_step() -> None:
    open_batch = {"global_batch_sequences": "", "published_step_time_s": ""}
    slow = one(**open_batch, tokens_per_s_per_chip="100")
    assert slow.error_pct is not None
    assert slow.step_error_pct is not None
    assert slow.error_pct > 0.0 > slow.step_error_pct
    assert (1.0 + slow.error_pct / 100.0) * (1.0 + slow.step_error_pct / 100.0) == pytest.approx(1)
    timed = one()
    assert timed.step_error_pct == timed.error_pct
    assert summary([slow]).bias_pct == slow.step_error_pct


def test_of_no_run_nothing_is_claimed() -> None:
    nothing = summary([one(chip="abacus")])
    assert nothing.n == 0
    assert nothing.mean_abs_pct is nothing.bias_pct is nothing.max_abs_pct is None
