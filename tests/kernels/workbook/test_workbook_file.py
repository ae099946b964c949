"""Workbook files: round trips, names from later programs, versions, refusals, atomic writes."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tenfold_kernels.cli.main import main
from tenfold_kernels.compute import results_of
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import open_scenario, preset, preset_ids
from tenfold_kernels.results import Results, Series
from tenfold_kernels.scenario import Text
from tenfold_kernels.scenario_file import write_scenario
from tenfold_kernels.workbook import file, reader
from tenfold_kernels.workbook.digest import results_digest, settings_digest
from tenfold_kernels.workbook.file import (
    parse_workbook,
    read_workbook,
    workbook_text,
    write_workbook,
)
from tenfold_kernels.workbook.pins import Standing, pin_of, standing
from tenfold_kernels.workbook.versions import FORMAT_VERSION, MIGRATIONS
from tenfold_kernels.workbook.workbook import (
    LONGEST_NOTES,
    MOST_CASES,
    Pin,
    Step,
    Workbook,
    workbook_of,
)

SAMPLES = Path(__file__).parent / "samples"
NEWEST = SAMPLES / f"version-{FORMAT_VERSION}.tenfold"
Change = Callable[[dict[str, Any]], object]


def sample() -> dict[str, Any]:
    return json.loads(NEWEST.read_text("utf-8"))


def parsed(document: Any) -> Workbook:
    return parse_workbook(json.dumps(document).encode(), "test")


def faults_of(content: bytes) -> list[str]:
    with pytest.raises(InputError) as caught:
        parse_workbook(content, "test")
    return [str(fault) for fault in caught.value.faults]


@pytest.mark.parametrize("name", preset_ids())
def test_every_preset_goes_through_a_workbook_unharmed(name: str) -> None:
    workbook = workbook_of(preset(name))
    assert parse_workbook(workbook_text(workbook).encode(), "test") == workbook


def test_everything_comes_back_from_a_file(tmp_path: Path) -> None:
    workbook = read_workbook(NEWEST)
    path = tmp_path / "again.tenfold"
    write_workbook(path, workbook)
    again = read_workbook(path)
    assert again == workbook
    assert (again.at, again.layout) == (workbook.at, workbook.layout)  # looks do not compare
    assert [case.scenario.title.en for case in again.cases] == ["Two yards", "Unsure", "Slow"]
    assert again.scenario.title.en == "Unsure"
    assert again.scenario.distributions
    assert again.story[0].values == {"tier_lag[a]": 0.0}
    assert again.story[0].year == 2010.0
    assert again.notes.endswith("為什麼差距縮小？")


def test_names_that_nobody_knows_yet_survive() -> None:
    written = json.loads(workbook_text(read_workbook(NEWEST)))
    assert written == sample()
    assert written["invented_later"] == {"deep": [1, 2.5, None, True, "甲"]}
    assert written["scenarios"][0]["colour"] == "#0072B2"


def test_every_earlier_version_has_its_migration_and_its_frozen_sample() -> None:
    assert set(MIGRATIONS) == set(range(1, FORMAT_VERSION))
    frozen = {path.name for path in SAMPLES.iterdir()}
    assert frozen == {f"version-{n}.tenfold" for n in range(1, FORMAT_VERSION + 1)}


@pytest.mark.parametrize("version", range(1, FORMAT_VERSION + 1))
def test_a_frozen_sample_opens_as_what_it_always_was(version: int) -> None:
    workbook = read_workbook(SAMPLES / f"version-{version}.tenfold")
    assert workbook == read_workbook(NEWEST)
    assert workbook.baseline.values == {"tier_lag[a]": 1.0, "frontier_growth": 0.4}


def test_older_files_go_through_every_step_and_newer_ones_are_refused(monkeypatch) -> None:
    chain = {
        1: lambda d: {**{k: v for k, v in d.items() if k != "remarks"}, "text": d["remarks"]},
        2: lambda d: {**{k: v for k, v in d.items() if k != "text"}, "notes": d["text"]},
    }
    document = sample()
    document["remarks"] = document.pop("notes")
    document["format_version"] = 4
    assert faults_of(json.dumps(document).encode()) == [
        "format_version: the file was made for version 4; this Tenfold reads up to 1"
    ]
    document["format_version"] = 1
    monkeypatch.setattr(reader, "FORMAT_VERSION", 3)
    monkeypatch.setattr(reader, "MIGRATIONS", chain)
    assert parsed(document).notes == sample()["notes"]


WRONG: dict[str, tuple[Change, str]] = {
    "no format": (lambda d: d.pop("format"), "format: found nothing"),
    "another format": (lambda d: d.update(format="zip"), "format: found 'zip'"),
    "version true": (lambda d: d.update(format_version=True), "format_version: found true"),
    "no scenarios": (lambda d: d.update(scenarios=[]), "scenarios: found a list of 0"),
    "scenarios no list": (lambda d: d.update(scenarios={}), "scenarios: found a table"),
    "scenario no table": (lambda d: d["scenarios"].append(3), "scenarios[3]: found 3"),
    "scenario empty": (lambda d: d["scenarios"].append({}), "scenarios[3].key: nothing is given"),
    "no baseline": (lambda d: d.pop("baseline"), "baseline: found nothing"),
    "key twice": (lambda d: d["scenarios"][1].update(key="1"), "scenarios[1].key: found '1'"),
    "key a number": (lambda d: d["scenarios"][1].update(key=1), "scenarios[1].key: found 1"),
    "at nowhere": (lambda d: d.update(at="9"), "at: found '9'"),
    "at a list": (lambda d: d.update(at=[]), "at: found a list"),
    "value too high": (
        lambda d: d["scenarios"][0]["settings"]["parameters"].update(frontier_growth=1e9),
        "scenarios[0].settings.parameters.frontier_growth: found 1000000000.0",
    ),
    "parameter unknown": (
        lambda d: d["baseline"]["parameters"].update(frontier_grwth=0.1),
        "baseline.parameters: found an unknown name, 'frontier_grwth'; did you mean",
    ),
    "another kernel": (
        lambda d: d["scenarios"][0].update(
            settings={
                "format": "tenfold-scenario", "format_version": 1, "kernel": "cluster",
                "model_version": 1,
            }
        ),
        "scenarios[0].settings.kernel: found 'cluster'; allowed is one of world",
    ),
    "notes too long": (
        lambda d: d.update(notes="x" * (LONGEST_NOTES + 1)),
        f"notes: found {LONGEST_NOTES + 1} characters",
    ),
    "notes a number": (lambda d: d.update(notes=3), "notes: found 3; allowed is text"),
    "layout a list": (lambda d: d.update(layout=[]), "layout: found a list; allowed is a table"),
    "step of nobody": (lambda d: d["story"][0].update(case="9"), "story[0].case: found '9'"),
    "step in no year": (lambda d: d["story"][0].update(year="2010"), "story[0].year: found '2010'"),
    "step off the scale": (
        lambda d: d["story"][0].update(values={"tax_share[a]": 9}),
        "story[0].values.tax_share[a]: found 9; allowed is",
    ),
    "step of no lever": (
        lambda d: d["story"][0].update(values={"tax": 0.1}),
        "story[0].values.tax: found an unknown name",
    ),
    "pin of nobody": (lambda d: d["pins"][0].update(case="9"), "pins[0].case: found '9'"),
    "pin twice": (lambda d: d["pins"].append(d["pins"][0]), "allowed is each scenario once"),
    "pin without proof": (
        lambda d: d["pins"][0].update(settings="abc"),
        "pins[0].settings: found 'abc'; allowed is 64 hexadecimal digits",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_named_with_its_place(name: str) -> None:
    change, said = WRONG[name]
    document = sample()
    change(document)
    assert any(said in fault for fault in faults_of(json.dumps(document).encode()))


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "not valid JSON"),
        (b"[]", "found a list; allowed is a table"),
        (b"\xff\xfe", "not UTF-8"),
        (b'{"format": "a", "format": "b"}', "stands twice"),
        (b"[" * 100_000, "too deeply nested"),
        (b'{"a": ' * 40 + b"1" + b"}" * 40, "too deeply nested"),
        (b'{"a": NaN}', "a: found nan"),
        (b'{"a": -Infinity}', "a: found -inf"),
        (b'{"a": 1e999}', "a: found inf"),
        (b'{"a": 1' + b"0" * 400 + b"}", "a: found 1000"),
        (b'{"a": 1' + b"0" * 5000 + b"}", "a number is too long"),
        (b'{"a": "\\ud800"}', "half a character"),
        (b'{"\\ud800": 1}', "half a character"),
    ],
)
def test_what_is_no_plain_data_is_refused(content: bytes, said: str) -> None:
    (fault,) = faults_of(content)
    assert said in fault


def test_a_file_without_end_is_refused_and_never_written(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "large.tenfold"
    monkeypatch.setattr(file, "LARGEST_FILE", 1000)
    path.write_bytes(b" " * 1001)
    with pytest.raises(InputError, match="1001 bytes; allowed are at most 1000"):
        read_workbook(path)
    with pytest.raises(InputError, match="allowed are at most 1000"):
        write_workbook(path, workbook_of(preset("h20-against-h200")))
    assert path.stat().st_size == 1001


def test_a_crash_while_writing_leaves_the_old_file(tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "mine.tenfold"
    before = workbook_of(preset("h20-against-h200"))
    write_workbook(path, before)

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(OSError, match="No space"):
        write_workbook(path, replace(before, notes="more"))
    assert read_workbook(path) == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine.tenfold"]


def test_a_scenario_file_opens_as_a_workbook_of_one(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    write_scenario(path, preset("subsidy-trap"))
    workbook = read_workbook(path)
    assert workbook == workbook_of(preset("subsidy-trap"))
    write_workbook(path, workbook.with_scenario(preset("small-yard")))
    assert read_workbook(path).scenario == preset("small-yard")


def test_a_scenario_file_holds_no_more_than_a_scenario(tmp_path: Path) -> None:
    workbook = workbook_of(preset("subsidy-trap"))
    for more in (
        workbook.with_case(preset("small-yard")),
        replace(workbook, notes="why"),
        replace(workbook, story=(Step(),)),
        workbook.pinned(Pin("1", "")),
    ):
        with pytest.raises(InputError, match="more here than one scenario"):
            write_workbook(tmp_path / "mine.toml", more)
    assert list(tmp_path.iterdir()) == []


def test_commands_take_the_scenario_at_hand() -> None:
    assert open_scenario(str(NEWEST)) == read_workbook(NEWEST).case("2").scenario


def test_a_workbook_keeps_one_scenario_and_one_kernel() -> None:
    workbook = workbook_of(preset("subsidy-trap"))
    with pytest.raises(ValueError, match="one scenario at least"):
        workbook.without_case("1")
    with pytest.raises(ValueError, match="'cluster' beside those of 'world'"):
        workbook.with_case(preset("h20-against-h200"))
    for _ in range(MOST_CASES - 1):
        workbook = workbook.with_case(workbook.scenario)
    assert len(set(workbook.keys)) == MOST_CASES
    with pytest.raises(ValueError, match=f"more than {MOST_CASES}"):
        workbook.with_case(workbook.scenario)


def test_settings_have_one_digest_whatever_the_words() -> None:
    scenario = preset("h20-against-h200")
    same = replace(scenario, title=Text("Other"), story=Text("Other"), sources={})
    other = replace(scenario, values={**scenario.values, "chips": 2048.0})
    assert settings_digest(same) == settings_digest(scenario)
    assert settings_digest(other) != settings_digest(scenario)


def test_results_have_one_digest_to_the_last_bit() -> None:
    def results(value: float | None, name: str = "share") -> Results:
        return Results("year", "year", (2000.0, 2001.0), (Series(name, "1", (0.5, value)),), {})

    found = [results_digest(results(v)) for v in (1.0, 1.0 + 2.0**-52, None, float("nan"))]
    assert len(set(found)) == 3
    assert found[2] == found[3]  # no answer
    assert results_digest(results(1.0, "price")) != found[0]
    scenario = preset("h20-against-h200")
    assert results_digest(results_of(scenario)) == results_digest(results_of(replace(scenario)))


def test_a_pin_says_whether_its_results_still_stand() -> None:
    scenario = preset("h20-against-h200")
    pin = pin_of("1", scenario)
    assert standing(pin, replace(scenario, title=Text("Other"))) is Standing.SAME
    assert standing(pin_of("1", scenario, compute=False), scenario) is Standing.NOT_COMPUTED
    assert standing(replace(pin, results="0" * 64), scenario) is Standing.DIFFERENT
    moved = replace(scenario, values={**scenario.values, "chips": 2048.0})
    assert standing(pin, moved) is Standing.CHANGED


def test_check_tells_of_pins(tmp_path: Path, capsys) -> None:
    path = tmp_path / "mine.tenfold"
    workbook = workbook_of(preset("h20-against-h200"))
    write_workbook(path, workbook.pinned(pin_of("1", workbook.scenario)))
    assert main(["check", str(path)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == f"{path}: no faults; cluster: H20 against H200"
    assert second == f"{path}: pinned, same results: H20 against H200"
    assert main(["check", str(path), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["pins"] == {"1": "same results"}
