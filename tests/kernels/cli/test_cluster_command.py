"""``tenfold cluster predict``: one training step, and what is said to input it cannot use."""

import math

import pytest
from command_line import document, refusal, tenfold
from jsonschema import validate

from tenfold_kernels.cluster import predict

USUAL = {"--chip": "h100-sxm", "--chips": "64", "--workload": "llama-3-8b", "--batch": "64"}
SECONDS = {"type": "object", "additionalProperties": {"type": "number", "minimum": 0}}
PREDICTION = {
    "type": "object",
    "required": [
        "step_time_s", "mfu", "tokens_per_s_per_chip", "breakdown", "layout", "memory_gb",
        "fits",
    ],
    "additionalProperties": False,
    "properties": {
        "step_time_s": {"type": "number", "exclusiveMinimum": 0},
        "mfu": {"type": "number", "exclusiveMinimum": 0, "maximum": 1},
        "tokens_per_s_per_chip": {"type": "number", "exclusiveMinimum": 0},
        "fits": {"type": "boolean"},
        "breakdown": SECONDS,
        "layout": {
            "type": "object",
            "required": ["tensor", "pipeline", "data", "microbatch", "interleave", "recompute"],
            "properties": {
                "recompute": {"enum": ["none", "selective", "full"]},
                "sharded": {"enum": ["none", "optimizer", "full"]},
            },
            "additionalProperties": {"type": "integer", "minimum": 0},
        },
        "memory_gb": SECONDS | {"required": ["total"]},
    },
}  # fmt: skip


def asking(**changes: str | None) -> list[str]:
    """Arguments for the usual prediction, some of them changed or left out."""
    given = USUAL | {f"--{name}": value for name, value in changes.items()}
    return ["cluster", "predict", *(f"{k}={v}" for k, v in given.items() if v is not None)]


def test_a_prediction_has_the_agreed_shape(capsys) -> None:
    found = document(capsys, *asking())
    validate(found, PREDICTION)
    assert sum(found["breakdown"].values()) == pytest.approx(found["step_time_s"])
    parts = sum(v for k, v in found["memory_gb"].items() if k != "total")
    assert parts == pytest.approx(found["memory_gb"]["total"])
    ways = (found["layout"][key] for key in ("tensor", "pipeline", "data", "context"))
    assert math.prod(ways) <= 64


def test_the_command_line_says_what_the_kernel_says(capsys) -> None:
    found = document(capsys, *asking())
    kernel = predict("h100-sxm", 64, "llama-3-8b", 64)
    assert found["step_time_s"] == kernel.step_time_s
    assert found["layout"] == dict(kernel.layout)


@pytest.mark.parametrize(
    ("option", "field", "value"),
    [
        ("tp", "tensor", 4),
        ("pp", "pipeline", 2),
        ("dp", "data", 16),
        ("microbatch", "microbatch", 1),
        ("recompute", "recompute", "full"),
    ],
)
def test_what_is_asked_of_the_layout_is_kept(capsys, option, field, value) -> None:
    assert document(capsys, *asking(**{option: str(value)}))["layout"][field] == value


def test_interleaving_is_kept_where_there_is_a_pipeline(capsys) -> None:
    layout = document(capsys, *asking(pp="2", interleave="2"))["layout"]
    assert (layout["pipeline"], layout["interleave"]) == (2, 2)


def test_precision_changes_the_time(capsys) -> None:
    times = [document(capsys, *asking(precision=p))["step_time_s"] for p in ("bf16", "fp8")]
    assert times[1] < times[0]


def test_people_get_the_time_the_layout_and_the_memory(capsys) -> None:
    code, out, err = tenfold(capsys, *asking())
    assert (code, err) == (0, "")
    assert out.startswith("llama-3-8b on 64 h100-sxm: ")
    for word in ("MFU", "tokens/s per chip", "tensor", "matmul", "total"):
        assert word in out


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"chip": "h101-sxm"}, ["chip", "did you mean 'h100-sxm'"]),
        ({"chip": "zzz"}, ["chip", "'zzz'", "allowed are"]),
        ({"chip": ""}, ["chip"]),
        ({"workload": "llama-4-8b"}, ["workload", "did you mean 'llama-3-8b'"]),
        ({"chips": "0"}, ["chips", "0", "a whole number from 1 to"]),
        ({"chips": "-8"}, ["chips", "-8", "a whole number from 1 to"]),
        ({"chips": "9" * 30}, ["chips", "a whole number from 1 to"]),
        ({"batch": "0"}, ["batch", "0", "a whole number from 1 to"]),
        ({"tp": "0"}, ["tensor", "0"]),
        ({"tp": "7"}, ["tensor", "7"]),
        ({"pp": "15"}, ["pipeline", "15"]),
        ({"microbatch": "-1"}, ["microbatch", "-1"]),
        ({"tp": "8", "pp": "8", "dp": "8"}, ["layout", "at most 64 chips"]),
        ({"chip": "ascend-970"}, ["chip", "ascend-970"]),
        ({"chip": "a100-sxm-80gb", "precision": "fp8"}, ["precision", "fp8", "bf16"]),
    ],
    ids=str,
)
def test_what_the_kernel_cannot_work_with_is_named_in_one_line(capsys, changes, named) -> None:
    message = refusal(capsys, *asking(**changes))
    assert len(message.splitlines()) == 1
    for word in named:
        assert word in message, message


@pytest.mark.parametrize(
    "changes",
    [
        {"chips": "many"}, {"chips": "2.5"}, {"chips": "nan"}, {"batch": ""}, {"chip": None},
        {"workload": None}, {"batch": None}, {"precision": "fp64"}, {"recompute": "some"},
        {"unheard-of": "1"},
    ],
    ids=str,
)  # fmt: skip
def test_a_wrong_option_is_answered_with_the_usage(capsys, changes) -> None:
    message = refusal(capsys, *asking(**changes))
    assert message.startswith("usage: tenfold")
    assert "error:" in message


def test_no_question_at_all_is_answered_with_the_usage(capsys) -> None:
    assert refusal(capsys, "cluster").startswith("usage: tenfold cluster")


@pytest.mark.parametrize(
    ("chip", "workload"),
    [("H100-SXM5-80GB", "llama-3-8b"), ("NVIDIA H100", "Llama 3 8B"), ("h100", "LLAMA3_8B")],
)
def test_names_may_be_spelt_as_tables_spell_them(capsys, chip, workload) -> None:
    assert document(capsys, *asking(chip=chip, workload=workload)) == document(capsys, *asking())


def test_a_chip_held_to_less_power_is_none_of_the_catalogue(capsys) -> None:
    assert "H100 500W" in refusal(capsys, *asking(chip="H100 500W"))
