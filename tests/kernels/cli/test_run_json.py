"""``tenfold run --json``: one document, whose shape programs rely on."""

from itertools import pairwise
from pathlib import Path

import pytest
from command_line import CLUSTER, OPENING, SHORT, document, refusal
from jsonschema import validate

from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import write_scenario
from tenfold_kernels.world import world_model

NUMBERS = {"type": "array", "items": {"type": "number"}}
SERIES = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {
        "type": "object",
        "required": ["unit", "values"],
        "additionalProperties": False,
        "properties": {
            "unit": {"type": "string"},
            "values": {"type": "array", "items": {"type": ["number", "null"]}},
        },
    },
}
CHECKS = {
    "type": "object",
    "minProperties": 1,
    "additionalProperties": {"type": "number", "minimum": 0, "maximum": 1e-9},
}
RUN = {
    "type": "object",
    "required": ["preset", "kernel", "years", "series", "checks", "seconds"],
    "additionalProperties": False,
    "properties": {
        "preset": {"type": "string"},
        "kernel": {"const": "world"},
        "years": NUMBERS,
        "series": SERIES,
        "checks": CHECKS,
        "seconds": {"type": "number", "exclusiveMinimum": 0},
    },
}


def test_a_run_has_the_agreed_shape(capsys) -> None:
    found = document(capsys, "run", OPENING, *SHORT)
    validate(found, RUN)
    assert found["preset"] == OPENING
    assert set(found["checks"]) == set(world_model().checks)
    for series in found["series"].values():
        assert len(series["values"]) == len(found["years"])


def test_years_are_whole_and_those_of_the_scenario(capsys) -> None:
    found = document(capsys, "run", OPENING)
    scenario = preset(OPENING)
    assert (found["years"][0], found["years"][-1]) == (scenario.start, scenario.stop)
    assert all(later - earlier == 1.0 for earlier, later in pairwise(found["years"]))


def test_the_headlines_are_reported_and_everything_only_on_request(capsys) -> None:
    few = document(capsys, "run", OPENING, *SHORT)["series"]
    every = document(capsys, "run", OPENING, *SHORT, "--all")["series"]
    assert list(few) == world_model().headlines()
    scalars = {s.name for s in world_model().scalars.values() if s.kind != "parameter"}
    assert set(every) == scalars
    assert len(every) > len(few)
    assert all(every[name] == few[name] for name in few)


def test_series_are_named_by_bloc_and_market_and_carry_their_unit(capsys) -> None:
    series = document(capsys, "run", OPENING, *SHORT)["series"]
    assert series["capability[a]"]["unit"] == "nat"
    assert series["share[a,third]"]["unit"] == "share"
    assert series["revenue[b]"]["unit"] == "bn USD/yr"


def test_fewer_years_are_a_cut_of_the_whole_run(capsys) -> None:
    whole = document(capsys, "run", OPENING)
    part = document(capsys, "run", OPENING, "--years", "2020:2025")
    assert part["years"] == [float(year) for year in range(2020, 2026)]
    begin = whole["years"].index(2020.0)
    for name, series in part["series"].items():
        assert series["values"] == whole["series"][name]["values"][begin : begin + 6]


def test_years_may_go_past_the_scenario_s_own_end(capsys) -> None:
    stop = int(preset(OPENING).stop)
    found = document(capsys, "run", OPENING, "--years", f"{stop}:{stop + 2}")
    assert found["years"] == [stop, stop + 1.0, stop + 2.0]


def test_setting_one_bloc_leaves_the_other(capsys) -> None:
    usual = document(capsys, "run", OPENING, *SHORT)["series"]
    ahead = ("--set", "initial_capability[a]=1.5")
    changed = document(capsys, "run", OPENING, *SHORT, *ahead)["series"]
    assert usual["capability[a]"]["values"][0] != changed["capability[a]"]["values"][0] == 1.5
    assert usual["capability[b]"]["values"][0] == changed["capability[b]"]["values"][0]


def test_setting_without_a_bloc_sets_all_of_them(capsys) -> None:
    one = ("--set", "tax_share[a]=0.3", "--set", "tax_share[b]=0.3")
    both = ("--set", "tax_share=0.3")
    first = document(capsys, "run", OPENING, *SHORT, *one)["series"]
    second = document(capsys, "run", OPENING, *SHORT, *both)["series"]
    assert first == second
    assert first != document(capsys, "run", OPENING, *SHORT)["series"]


def test_the_last_setting_of_a_parameter_counts(capsys) -> None:
    twice = ("--set", "tax_share=0.5", "--set", "tax_share=0.3")
    first = document(capsys, "run", OPENING, *SHORT, *twice)["series"]
    second = document(capsys, "run", OPENING, *SHORT, "--set", "tax_share=0.3")["series"]
    assert first == second


def test_a_file_runs_like_the_preset_it_was_made_from(capsys, tmp_path: Path) -> None:
    path = tmp_path / "名稱.toml"
    write_scenario(path, preset(OPENING))
    from_file = document(capsys, "run", str(path), *SHORT)
    assert from_file["preset"] == str(path)
    assert from_file["series"] == document(capsys, "run", OPENING, *SHORT)["series"]


def test_the_cluster_kernel_reports_over_chips_instead_of_years(capsys) -> None:
    found = document(capsys, "run", CLUSTER)
    validate(found["series"], SERIES)
    validate(found["checks"], CHECKS)
    assert found["kernel"] == "cluster"
    assert found["years"] == []
    assert found["axis"]["name"] == "chips"
    for series in found["series"].values():
        assert len(series["values"]) == len(found["axis"]["values"])


@pytest.mark.parametrize(("option", "more"), [((), False), (("--all",), True)])
def test_the_parts_of_a_training_step_come_on_request(capsys, option, more) -> None:
    assert ("matmul[new]" in document(capsys, "run", CLUSTER, *option)["series"]) is more


def test_a_choice_is_set_like_a_parameter(capsys) -> None:
    usual = document(capsys, "run", CLUSTER)
    other = document(capsys, "run", CLUSTER, "--set", "new_chip=b200", "--set", "chips=64")
    assert other["chips"] == 64
    assert other["peak_equivalent"] > usual["peak_equivalent"]


def test_an_unknown_entry_is_refused_with_the_nearest(capsys) -> None:
    said = refusal(capsys, "run", CLUSTER, "--set", "new_chip=h100-sxn")
    assert "did you mean 'h100-sxm'" in said
