"""``tenfold cluster validate``: rows and sums, as a table and as JSON."""

from pathlib import Path

import pytest
from command_line import document, refusal, tenfold

HEADINGS = (
    "id,source,chip,n_chips,params_b,layers,hidden,heads,kv_heads,ffn,vocab,seq_len,"
    "global_batch_sequences,tp,pp,dp,cp,microbatch,interleave,precision,published_step_time_s,"
    "tokens_per_s_per_chip,note"
)
SHAPE = "70.6,80,8192,64,8,28672,128256,8192"
ROWS = (
    f"timed,A,H100,64,{SHAPE},128,4,4,2,2,1,5,bf16,14.61,,",
    f"open,B,H100,64,{SHAPE},,,,,,,,bf16,,1100,FSDP",
    f"odd,B,abacus,64,{SHAPE},128,4,4,2,2,1,5,bf16,14.61,,",
)


@pytest.fixture
def table(tmp_path: Path) -> str:
    path = tmp_path / "runs.csv"
    path.write_text("\n".join((HEADINGS, *ROWS)), "utf-8")
    return str(path)


def test_rows_keep_their_contract_and_say_what_was_inferred(capsys, table: str) -> None:
    found = document(capsys, "cluster", "validate", table)
    timed, throughput, odd = found["rows"]
    ratio = timed["predicted"] / timed["measured_step_s"]
    assert timed["error_pct"] == timed["step_error_pct"] == pytest.approx(100.0 * (ratio - 1.0))
    assert timed["fits"]
    assert 0.0 < timed["memory_gb"]["need"] < timed["memory_gb"]["capacity"] == 80.0
    ratio = throughput["predicted"] / throughput["measured_tokens_per_s_per_chip"]
    assert throughput["error_pct"] == pytest.approx(100.0 * (ratio - 1.0))
    assert throughput["step_error_pct"] == pytest.approx(100.0 * (1.0 / ratio - 1.0))
    assert throughput["practice"]["told_sharded"]
    assert throughput["practice"]["shardings"] == [["full"]]
    assert "abacus" in odd["skipped"]
    assert odd["fits"] is odd["practice"] is odd["predicted"] is None


def test_the_bias_is_that_of_the_time_of_a_step(capsys, table: str) -> None:
    found = document(capsys, "cluster", "validate", table)
    errors = [row["step_error_pct"] for row in found["rows"] if not row["skipped"]]
    assert found["summary"]["n"] == len(errors) == 2
    assert found["summary"]["bias_pct"] == pytest.approx(sum(errors) / 2)
    assert set(found["summary"]["by_source"]) == {"A", "B"}


def test_the_table_names_units(capsys, table: str) -> None:
    _, out, _ = tenfold(capsys, "cluster", "validate", table)
    assert "tokens/s/chip" in out
    assert "Errors in the time of a step" in out
    assert "abacus" in out


def test_of_nothing_predicted_nothing_is_claimed(capsys, tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_text("id,chip\nmine,abacus\n", "utf-8")
    found = document(capsys, "cluster", "validate", str(path))["summary"]
    assert found["n"] == 0
    assert found["mean_abs_pct"] is found["bias_pct"] is found["max_abs_pct"] is None
    _, out, _ = tenfold(capsys, "cluster", "validate", str(path))
    assert "–" in out


def test_an_empty_file_is_refused_in_a_plain_sentence(capsys, tmp_path: Path) -> None:
    path = tmp_path / "runs.csv"
    path.write_bytes(b"")
    assert "it is empty" in refusal(capsys, "cluster", "validate", str(path))
