"""Both chips of a scenario, each on a run of its own, and the command that prints them."""

import json
import math

import pytest

from tenfold_kernels.cli import main
from tenfold_kernels.cluster import ClusterError, chip, cluster_parameters, run_cluster
from tenfold_kernels.cluster.run.comparison import compare_runs, runs_of

CLUSTER = "v100-against-a100"
CHOICES = {"new_chip": "a100-sxm-80gb", "old_chip": "v100-sxm2-32gb", "workload": "gpt-22b"}
VALUES = {"chips": 64.0, "batch": 512.0}
KEYS = {"chip", "chips", "step_time_s", "goodput", "days", "energy_mwh", "cost_usd", "carbon_t",
        "loss", "checkpoint_interval_s", "failures"}  # fmt: skip


def command(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    capsys.readouterr()
    code = main(("cluster", "run", *arguments))
    return code, *capsys.readouterr()


def test_old_chips_are_as_many_as_train_as_fast() -> None:
    found, screen = compare_runs(VALUES, CHOICES), run_cluster(VALUES, CHOICES)
    assert found == runs_of(screen, VALUES)
    assert (found.new_chip, found.old_chip, found.workload) == tuple(CHOICES.values())
    assert found.new.chips == screen.equivalence.new_chips
    assert found.old.chips == screen.equivalence.old_chips
    assert found.new.step_time_s == screen.search.layouts[0].step_time_s
    assert found.old.step_time_s <= found.new.step_time_s
    assert found.reason == ""


def test_both_train_the_same_model_on_the_same_tokens() -> None:
    found = compare_runs(VALUES, CHOICES)
    for field in ("loss", "tokens", "steps", "useful_token_share"):
        assert getattr(found.new, field) == getattr(found.old, field)


def test_a_chip_against_itself_is_a_draw() -> None:
    found = compare_runs(VALUES, {**CHOICES, "old_chip": CHOICES["new_chip"]})
    assert found.new == found.old


def test_the_network_of_old_chips_acts_on_old_chips() -> None:
    usual = compare_runs(VALUES, CHOICES)
    better = compare_runs({**VALUES, "old_network": 10.0}, CHOICES)
    assert better.new == usual.new
    screen = run_cluster({**VALUES, "old_network": 10.0}, CHOICES)
    assert better.old.chips == screen.equivalence.old_chips
    assert better.old.step_time_s <= better.new.step_time_s
    assert better.old != usual.old


def test_more_chips_fail_more_often() -> None:
    found = compare_runs({"chips": 4096.0}, {})
    assert found.old.chips > found.new.chips
    assert found.old.goodput < found.new.goodput


def test_where_no_number_of_old_chips_is_as_fast_there_is_no_old_run() -> None:
    found = compare_runs({**VALUES, "old_network": 0.001}, CHOICES)
    assert found.new is not None
    assert found.old is None
    assert found.reason


def test_where_nothing_fits_there_is_no_run() -> None:
    found = compare_runs({**VALUES, "chips": 1.0}, CHOICES)
    assert found.new is None
    assert found.old is None
    assert found.reason


def test_a_chip_nobody_named_a_price_for_has_no_cost() -> None:
    options = next(c.options for c in cluster_parameters().choices if c.key == "new_chip")
    unpriced = next(name for name in options if "price_usd" not in chip(name).figures)
    found = compare_runs({"chips": 1024.0}, {"new_chip": unpriced, "workload": "gpt-8b"})
    assert found.new.capital_cost_usd is None
    assert found.new.total_cost_usd is None


def test_a_wrong_value_is_named() -> None:
    with pytest.raises(ClusterError, match="repair_time"):
        compare_runs({"repair_time": -1.0})


def test_the_command_prints_one_document(capsys) -> None:
    code, out, err = command(capsys, CLUSTER, "--json")
    assert (code, err) == (0, "")
    document = json.loads(out)
    assert set(document) == KEYS | {"preset", "workload", "old"}
    assert set(document["old"]) == KEYS
    assert set(document["cost_usd"]) == {"capital", "energy", "total"}
    assert document["preset"] == CLUSTER
    found = compare_runs(VALUES, CHOICES)
    for part, one in ((document, found.new), (document["old"], found.old)):
        assert part["chips"] == one.chips
        assert part["days"] == one.days
        assert part["goodput"] == one.goodput
        assert part["cost_usd"]["total"] == one.total_cost_usd


def test_the_command_changes_parameters(capsys) -> None:
    _, out, _ = command(
        capsys, CLUSTER, "--json", "--set", "new_failure_rate=0", "--set", "tokens_per_parameter=40"
    )
    document = json.loads(out)
    assert document["goodput"] == 1.0
    assert document["checkpoint_interval_s"] is None
    assert document["old"]["goodput"] < 1.0
    _, out, _ = command(capsys, CLUSTER, "--json")
    assert document["loss"] < json.loads(out)["loss"]


def test_the_command_reads_a_file(capsys, tmp_path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        'format = "tenfold-scenario"\nformat_version = 1\nkernel = "cluster"\nmodel_version = 1\n'
        "[parameters]\nchips = 64\nbatch = 512\nrestart_time = 60\n"
        '[choices]\nworkload = "gpt-22b"\n'
    )
    code, out, _ = command(capsys, str(path), "--json")
    assert code == 0
    assert json.loads(out)["chips"] == 64


def test_a_run_that_never_ends_is_told_without_infinity(capsys) -> None:
    endless = ("--set", "new_failure_rate=100", "--set", "restart_time=10000",
               "--set", "chips=1000000")  # fmt: skip
    code, out, _ = command(capsys, CLUSTER, *endless, "--json")
    assert code == 0
    document = json.loads(out)
    assert document["goodput"] == 0.0
    assert document["days"] is None
    assert document["cost_usd"] == {"capital": None, "energy": None, "total": None}
    assert math.isfinite(document["loss"])
    assert "endless" in command(capsys, CLUSTER, *endless)[1]


def test_the_command_prints_a_table(capsys) -> None:
    code, out, err = command(capsys, CLUSTER)
    assert (code, err) == (0, "")
    for word in ("a100-sxm-80gb", "v100-sxm2-32gb", "goodput", "waiting for repair", "MWh", "USD"):
        assert word in out


def test_the_table_says_why_there_is_no_old_run(capsys) -> None:
    out = command(capsys, CLUSTER, "--set", "old_network=0.001")[1]
    assert "No number of v100-sxm2-32gb is as fast" in out
    assert (
        json.loads(command(capsys, CLUSTER, "--set", "old_network=0.001", "--json")[1])["old"]
        is None
    )


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (("us-china-ai-chips",), "training cluster"),
        (("v100-against-a1000",), "did you mean 'v100-against-a100'"),
        (("no-such-file.toml",), "cannot be read"),
        ((CLUSTER, "--set", "repair_tim=3"), "did you mean 'repair_time'"),
        ((CLUSTER, "--set", "repair_time=-3"), "0 to 100000 h"),
        ((CLUSTER, "--set", "repair_time"), "key=value"),
        ((CLUSTER, "--set", "chips=1"), "enough chips"),
    ],
)
def test_bad_input_is_refused_in_one_line(capsys, arguments: tuple[str, ...], word: str) -> None:
    code, out, err = command(capsys, *arguments, "--json")
    assert code == 2
    assert out == ""
    assert len(err.splitlines()) == 1
    assert word in err
