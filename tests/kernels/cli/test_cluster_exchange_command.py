"""``tenfold cluster equivalents``, ``run``, ``search`` and ``table``: one answer in plain words."""

import json

import numpy as np
import pytest
from command_line import document, refusal, tenfold

from tenfold_kernels.cluster import run_cluster
from tenfold_kernels.presets import open_scenario

PRESET = "h20-against-h200"
PAIR = ("--new", "h200-sxm", "--old", "h20", "--workload", "llama-3-70b", "--batch", "1024")


def test_all_ways_of_asking_give_one_answer(capsys) -> None:
    """Window and command line, the headline and the curve, the whole run."""
    asked = document(capsys, "cluster", "equivalents", *PAIR, "--chips", "1024")
    scenario = open_scenario(PRESET)
    shown = run_cluster(scenario.all_values(), scenario.all_choices()).equivalence
    assert asked["training_equivalent"] == shown.training_equivalent
    on_curve = next(point for point in asked["curve"] if point["new_chips"] == 1024)
    assert on_curve["equivalent"] == asked["training_equivalent"]
    run = document(capsys, "cluster", "run", PRESET)
    assert run["old"]["chips"] == asked["old_chips"] == shown.old_chips
    assert run["step_time_s"] == asked["new_step_time_s"]
    assert run["old"]["step_time_s"] == asked["old_step_time_s"] <= asked["new_step_time_s"]


def test_people_are_told_which_clusters_are_compared(capsys) -> None:
    said = tenfold(capsys, "cluster", "equivalents", *PAIR, "--chips", "1024").out
    assert "are the fewest that are as fast as 1024 of it, at" in said
    assert (
        "are the fewest that are as fast; their steps are"
        in tenfold(capsys, "cluster", "run", PRESET).out
    )


def test_too_few_new_chips_are_told_from_too_slow_old_ones(capsys) -> None:
    pair = ("--new", "h100-sxm", "--old", "mlu590", "--workload", "llama-3-70b", "--chips", "3")
    said = tenfold(capsys, "cluster", "equivalents", *pair).out
    assert "it does not fit on the new chips" in said
    assert "3 H100 SXM cannot hold Llama 3 70B" in said
    assert "no number is as fast" not in said.splitlines()[0]
    found = document(capsys, "cluster", "equivalents", *pair)
    assert found["training_equivalent"] is None
    assert found["new_chips"] is None
    assert found["new_step_time_s"] is None


def test_a_run_that_does_not_fit_says_how_many_chips_would_do(capsys) -> None:
    said = refusal(capsys, "cluster", "run", PRESET, "--set", "chips=1")
    enough = int(said.split("at least ")[1].split()[0])
    found = json.loads(
        tenfold(capsys, "cluster", "run", PRESET, "--set", f"chips={enough}", "--json").out
    )
    assert found["chips"] == enough


def test_shares_of_a_run_are_written_without_exponents(capsys) -> None:
    for line in tenfold(capsys, "cluster", "run", PRESET).out.splitlines():
        if line.endswith("%"):
            assert "e-" not in line


@pytest.mark.parametrize("top", [1, 5])
def test_a_search_counts_all_that_it_judged(capsys, top: int) -> None:
    job = ("--chip", "h100-sxm", "--chips", "64", "--workload", "llama-3-8b", "--batch", "64")
    found = document(capsys, "cluster", "search", *job, "--top", str(top))
    assert len(found["layouts"]) == top
    assert found["evaluated"] > found["legal"] >= found["fitting"] > 0
    assert np.all(np.diff([layout["step_time_s"] for layout in found["layouts"]]) >= 0.0)


def test_the_table_says_what_its_numbers_are(capsys) -> None:
    said = tenfold(capsys, "cluster", "table").out
    assert "Worth of a chip per peak" in said
    assert "h100-sxm" in said.splitlines()[0]
    assert "megatron-1t" in said
