"""Scenario files: round trips, short content, migrations, atomic writes."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tenfold_kernels.files import write_atomically
from tenfold_kernels.migrations import migrate, with_present_names
from tenfold_kernels.parameters import BLOCS, ParameterTable
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.registry import parameter_table
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import (
    parse_scenario,
    read_scenario,
    scenario_text,
    write_scenario,
)
from tenfold_kernels.world import world_model

TABLE = world_model().parameters


def changed(scenario: Scenario) -> dict[str, float]:
    defaults = scenario.table.defaults()
    return {k: v for k, v in scenario.all_values().items() if v != defaults[k]}


@st.composite
def scenarios(draw: st.DrawFn) -> Scenario:
    values = {}
    names = {bloc: Text(bloc.upper(), "甲") for bloc in BLOCS[: draw(st.integers(2, 4))]}
    table = parameter_table("world", len(names))
    addresses = st.sampled_from(list(table.defaults()))
    for name in draw(st.lists(addresses, max_size=12, unique=True)):
        low, high = table.spec(name).hard
        values[name] = draw(st.floats(low, high))
    words = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=80)
    return Scenario(
        kernel="world", title=Text(draw(words), draw(words)), story=Text(draw(words), draw(words)),
        systems=tuple(draw(st.lists(st.integers(1, 8), max_size=4))), start=2000.0, stop=2030.0,
        values=values, bloc_names=names,
    )  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(scenarios())
def test_writing_and_reading_gives_the_same_scenario(scenario: Scenario) -> None:
    back = parse_scenario(scenario_text(scenario).encode(), "test")
    assert back.blocs == scenario.blocs
    assert back.all_values() == scenario.all_values()
    assert (back.title, back.story, back.systems) == (
        scenario.title,
        scenario.story,
        scenario.systems,
    )
    assert (back.start, back.stop, back.bloc_names) == (2000.0, 2030.0, scenario.bloc_names)


def test_only_values_that_differ_from_their_defaults_are_written() -> None:
    scenario = Scenario("world", start=2000.0, stop=2010.0, values=TABLE.defaults())
    assert "[parameters]" not in scenario_text(scenario)
    one = replace(scenario, values={**TABLE.defaults(), "tax_share[b]": 0.3})
    assert "[parameters]\ntax_share = { b = 0.3 }\n" in scenario_text(one)


def test_a_number_for_a_parameter_with_blocs_sets_all_of_them() -> None:
    text = (
        scenario_text(Scenario("world", start=2000.0, stop=2010.0))
        + "\n[parameters]\ntax_share = 0.3\n"
    )
    values = parse_scenario(text.encode(), "test").values
    assert values == {"tax_share[a]": 0.3, "tax_share[b]": 0.3}


def test_short_names_and_the_bloc_that_is_looked_at_are_kept() -> None:
    names = {"a": Text("The rest", "其他地區"), "b": Text("The city", "該市")}
    scenario = Scenario(
        "world", bloc_names=names, bloc_short_names={"a": Text("Rest", "其他")}, focus="a",
        start=2000.0, stop=2010.0,
    )  # fmt: skip
    text = scenario_text(scenario)
    assert 'focus = "a"' in text
    assert "[blocs.a.short]" in text
    assert "[blocs.b.short]" not in text
    assert parse_scenario(text.encode(), "test") == scenario
    assert scenario.looked_at == "a"
    assert replace(scenario, focus="").looked_at == "b"
    assert Scenario("cluster").looked_at == ""


@pytest.mark.parametrize("name", preset_ids())
def test_shipped_presets_are_whole_and_written_as_we_write_them(name: str) -> None:
    scenario = preset(name)
    for text in (scenario.title, scenario.story):
        assert text.en
        assert text.zh_TW
        assert text.en != text.zh_TW
    assert scenario.systems
    assert scenario.sources
    again = parse_scenario(scenario_text(scenario).encode(), name)
    assert changed(again) == changed(scenario)
    for address in scenario.values:
        low, high = scenario.table.spec(address).slider
        assert low <= scenario.values[address] <= high, address


def test_migrations_run_in_order_and_leave_the_original_alone() -> None:
    chain = {
        1: lambda d: {**d, "steps": [*d["steps"], 1]},
        2: lambda d: {**d, "steps": [*d["steps"], 2]},
    }
    original = {"format_version": 1, "steps": []}
    assert migrate(original, 1, 3, chain) == {"format_version": 3, "steps": [1, 2]}
    assert original == {"format_version": 1, "steps": []}


def test_old_names_of_parameters_are_understood() -> None:
    spec = replace(TABLE.specs[0], renamed_from=("old_name",))
    table = ParameterTable("world", (spec,), TABLE.subscripts)
    assert with_present_names({"old_name": 1.0}, table) == {spec.key: 1.0}


def test_a_failed_write_leaves_the_old_file_and_no_scrap(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "kept.toml"
    write_scenario(path, preset("subsidy-trap"))
    before = path.read_bytes()

    def fail(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_scenario(path, preset("disciplined-twin"))
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["kept.toml"]


def test_writing_keeps_permissions_and_follows_links(tmp_path: Path) -> None:
    target, link = tmp_path / "target.toml", tmp_path / "link.toml"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert target.read_bytes() == b"new"
    assert link.is_symlink()
    assert target.stat().st_mode & 0o777 == 0o640


def test_reading_what_was_written(tmp_path: Path) -> None:
    path = tmp_path / "名稱.toml"
    scenario = preset("us-china-ai-chips")
    write_scenario(path, scenario)
    assert changed(read_scenario(path)) == changed(scenario)
    assert read_scenario(path).story.zh_TW == scenario.story.zh_TW
