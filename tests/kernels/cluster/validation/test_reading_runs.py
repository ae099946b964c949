"""Tables from strangers: names, dates, odd rows, and files that are none."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tenfold_kernels.cluster import workload
from tenfold_kernels.cluster.physics.compiled import plain
from tenfold_kernels.cluster.physics.transformer import active_parameters, parameters
from tenfold_kernels.cluster.validation.chips import match_chip
from tenfold_kernels.cluster.validation.dates import months, years
from tenfold_kernels.cluster.validation.models import shape_of
from tenfold_kernels.cluster.validation.practice import is_whole_run, practice_of, sharding_of
from tenfold_kernels.cluster.validation.runs import COLUMNS, Run, parse_runs, read_runs
from tenfold_kernels.cluster.validation.validate import RunResult, validate
from tenfold_kernels.faults import InputError

WHOLE = {
    "id": "mine", "chip": "H100-SXM", "n_chips": "64", "params_b": "70.6", "layers": "80",
    "hidden": "8192", "heads": "64", "kv_heads": "8", "ffn": "28672", "vocab": "128256",
    "seq_len": "8192", "global_batch_sequences": "128", "tp": "4", "pp": "4", "dp": "2",
    "cp": "2", "microbatch": "1", "interleave": "5", "precision": "bf16",
    "published_step_time_s": "14.61",
}  # fmt: skip


def one(**changes: str) -> RunResult:
    return validate([Run({**WHOLE, **changes})])[0]


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
        ("Trainium2", "trainium2"), ("昇腾910B", "ascend-910b"),
    ],
)  # fmt: skip
def test_chips_are_known_by_similar_names(name: str, id: str) -> None:
    found = match_chip(name)
    assert found is not None
    assert found.id == id


@pytest.mark.parametrize(
    "name",
    ["", "RTX 4090", "B100", "L40S", "H100 PCIe", "H100 NVL", "H100 NVL 94GB", "???", "abacus"],
)
def test_other_chips_are_not_mistaken_for_known_ones(name: str) -> None:
    assert match_chip(name) is None


def test_a_power_limit_slows_a_chip_down() -> None:
    limited, free = match_chip("H100-SXM-500W"), match_chip("H100-SXM-900W")
    assert limited is not None
    assert free is not None
    ratio = limited.matmul_ceiling(0.75).value / free.matmul_ceiling(0.75).value
    assert 0.7 < ratio < 0.95
    assert limited.matmul_ceiling(0.75).estimated


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


def test_the_note_tells_how_weights_are_shared() -> None:
    h100 = match_chip("H100")
    assert h100 is not None
    assert sharding_of(Run({"note": "FSDP2 (ZeRO-3 style)"}), h100) == "full"
    versus = Run({"source": "PTD-P against ZeRO-3", "tp": "8", "pp": "2"})
    assert sharding_of(versus, h100) == "optimizer"
    assert sharding_of(Run({"source": "Sept 2020"}), h100) == "none"
    assert is_whole_run(Run({"note": "GOODPUT row"}))


def test_software_before_2023_had_no_fused_attention() -> None:
    a100 = match_chip("A100")
    assert a100 is not None
    early, late = (practice_of(Run({"source": s}), a100) for s in ("Jan 2021", "June 2024"))
    assert early["attention_score_bytes"] > 0.0
    assert "attention_score_bytes" not in late
    assert early["software_maturity"] < late["software_maturity"] <= 1.0


SPARSE = {
    "params_b": "235", "active_params_b": "22", "layers": "94", "hidden": "4096", "heads": "64",
    "kv_heads": "4", "ffn": "1536", "vocab": "151936", "seq_len": "4096", "n_chips": "256",
    "global_batch_sequences": "2048", "tp": "2", "pp": "8", "dp": "16", "cp": "1", "ep": "32",
    "microbatch": "1", "interleave": "4", "published_step_time_s": "20",
}  # fmt: skip


def test_words_tell_how_experts_were_run() -> None:
    plain = one(**SPARSE, source="Oct 2025").predicted
    assert plain is not None
    for words in ("dispatch overlapped", "MaxText", "synthetic gate, neighbouring experts"):
        told = one(**SPARSE, source="Oct 2025", note=words).predicted
        assert told is not None
        assert told < plain
    assert one(**SPARSE, source="Oct 2025", note="no overlap").predicted == plain
    untuned = one(**SPARSE, source="Oct 2025", note="early recipe, not tuned").predicted
    assert untuned is not None
    assert untuned > plain


def test_the_newest_recipes_do_not_wait_for_the_host() -> None:
    gb200 = match_chip("GB200")
    assert gb200 is not None
    old, new = (practice_of(Run({"source": s}), gb200) for s in ("Oct 2025", "June 2026"))
    captured = practice_of(Run({"source": "Oct 2025", "note": "CUDA graphs"}), gb200)
    assert old["sparse_overhead"] == captured["sparse_overhead"] > 0.0
    assert old["sparse_launch"] > captured["sparse_launch"] == 0.0
    assert new["sparse_overhead"] == new["sparse_launch"] == 0.0


def test_what_is_not_laid_out_and_not_tuned_follows_a_rule_of_thumb() -> None:
    open_cells = dict.fromkeys(("tp", "pp", "dp", "cp", "ep", "microbatch", "interleave"), "")
    found = one(**{**SPARSE, **open_cells}, note="not tuned")
    assert (found.layout["tensor"], found.layout["expert"]) == (8, 8)


def test_no_more_is_computed_again_than_has_to_be() -> None:
    cells = {"chip": "GB200", "tp": "1", "pp": "1", "dp": "64", "cp": "1", "n_chips": "64",
             "microbatch": "2", "interleave": "1", "global_batch_sequences": "256",
             "note": "FSDP", "published_step_time_s": "10"}  # fmt: skip
    partly, all_again, little = (
        one(**cells, recompute=word).predicted for word in ("", "full", "selective")
    )
    assert partly is not None
    assert all_again is not None
    assert little is not None
    assert little < partly < all_again


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
        ({"published_step_time_s": "-3"}, "neither a step time"),
        ({"chip": "abacus"}, "no chip of the catalogue resembles 'abacus'"),
        ({"chip": "TPU-v3"}, "no chip"),
        ({"n_chips": "many"}, "the number of chips"),
        ({"layers": ""}, "the shape of the model"),
        ({"heads": "7"}, "the shape of the model"),
        ({"precision": "int3"}, "precision"),
        ({"chip": "A100-80GB-SXM", "precision": "fp8"}, "precision"),
        ({"tp": "5"}, "do not divide into groups"),
        ({"global_batch_sequences": "1", "published_step_time_s": "1"}, "sequences do not divide"),
        ({"note": "GOODPUT row"}, "a whole run"),
        ({"n_chips": "1", "tp": "", "pp": ""}, "no layout of 1 chips fits"),
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


def test_extra_columns_and_short_rows_are_borne() -> None:
    runs = parse_runs("chip,colour,id\nH100,red,one\nA100\n,,,,\n", "table")
    assert [run.text("id") for run in runs] == ["one", "", ""]
    assert all(result.skipped for result in validate(runs))


@pytest.mark.parametrize("content", [b"", b"a,b\n1,2\n", b"\xff\xfe\x00", b"id\nx\n"])
def test_files_that_are_no_such_table_are_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "runs.csv"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"runs\.csv"):
        read_runs(path)


def test_a_missing_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(InputError):
            read_runs(path)
