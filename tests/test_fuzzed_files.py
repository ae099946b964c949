"""Every reader of files against random inputs: it reads them or refuses them, and nothing else."""

import json
import os
import tomllib
from collections.abc import Callable
from dataclasses import dataclass, replace
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
from fuzzed import Whole, Writer, as_json, as_toml, inputs
from hypothesis import HealthCheck, Phase, given, settings

from tenfold_gui.session.leftover import Leftover, leftover_text, parse_leftover
from tenfold_kernels.cluster.validation.runs import parse_runs
from tenfold_kernels.faults import InputError
from tenfold_kernels.finance.case_file import parse_cases
from tenfold_kernels.play.file import parse_turns, turns_text
from tenfold_kernels.play.play import Play, begun, usual_teams
from tenfold_kernels.play.prediction import Prediction
from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import parse_scenario, scenario_text
from tenfold_kernels.share_code import packed_code, scenario_of, share_code
from tenfold_kernels.workbook.file import parse_workbook, workbook_text
from tenfold_kernels.workbook.workbook import Workbook, workbook_of
from tenfold_kernels.workbook.writer import workbook_document

PLAYED = preset("small-yard")
QUICK = 600  # inputs for each reader
MANY = int(os.environ.get("TENFOLD_FUZZ_INPUTS", "1000000"))  # for all of them together
SAMPLE = Path(__file__).parent / "kernels" / "workbook" / "samples" / "version-1.tenfold"
SCENARIOS = ("small-yard", "h20-against-h200", "northvolt")
LONGEST_REFUSAL = 2_000  # characters of one fault: nobody reads more
RUNS = [
    "id,chip,chips,seconds_per_step,tensor_parallel\n1,h100-sxm,1024,12.5,8\n2,a100,64,,\n",
    'id;chip;note\n1;h100-sxm;"a; b"\n',
]


def as_code(document: Any) -> bytes:
    """A share code whole in itself, whatever the file in it holds."""
    return packed_code("", as_toml(document)).encode()


def as_text(document: Any) -> bytes:
    return str(document).encode("utf-8", "surrogatepass")


def read_scenario_again(content: bytes) -> None:
    scenario = parse_scenario(content, "fuzzed")
    assert parse_scenario(scenario_text(scenario).encode(), "again") == scenario


def read_workbook_again(content: bytes) -> None:
    workbook = parse_workbook(content, "fuzzed")
    assert parse_workbook(workbook_text(workbook).encode(), "again") == workbook


def read_leftover_again(content: bytes) -> None:
    left = parse_leftover(content, "fuzzed")
    assert parse_leftover(leftover_text(left).encode(), "again") == left


def read_code_again(content: bytes) -> None:
    scenario = scenario_of(content.decode("utf-8", "replace"))
    assert scenario_of(share_code(scenario)) == scenario


def read_turns_again(content: bytes) -> None:
    play = parse_turns(content, "fuzzed", PLAYED, is_json=False)
    assert parse_turns(turns_text(play).encode(), "again", PLAYED, is_json=True) == play


def read_runs(content: bytes) -> None:
    parse_runs(content.decode("utf-8", "replace"), "fuzzed")


def read_cases(content: bytes) -> None:
    parse_cases(content, "fuzzed")


@dataclass(frozen=True)
class Reader:
    """A reader, what it reads, and how that is written."""

    read: Callable[[bytes], None]
    whole: list[Any]
    write: Writer


def small(workbook: Workbook) -> Any:
    return json.loads(json.dumps(workbook_document(workbook)))


def a_play() -> Play:
    teams = usual_teams(PLAYED, {"a": "A", "b": "B"})
    play = begun(PLAYED, teams, "first").with_turn({"A": {teams[0].levers[0]: 0.5}})
    return play.branched(0, "second").with_turn({}).with_turn({"B": {teams[1].levers[0]: 0.1}})


def with_people(workbook: Workbook) -> Workbook:
    """A workbook with all that people leave in one: a play and a prediction."""
    drawn = Prediction("A", "x", ((2020.0, 1.0), (2030.5, -2.0)))
    return replace(workbook, play=a_play(), predictions=(drawn,))


def readers() -> dict[str, Reader]:
    scenarios = [tomllib.loads(scenario_text(preset(name))) for name in SCENARIOS]
    books = [json.loads(SAMPLE.read_text("utf-8"))]
    books += [small(with_people(workbook_of(PLAYED)))]
    books += [small(workbook_of(preset(name))) for name in SCENARIOS[1:]]
    lefts = [json.loads(leftover_text(Leftover(workbook_of(preset(SCENARIOS[1])), Path("a"))))]
    published = files("tenfold_presets.evidence") / "project_finance.json"
    cases = json.loads(published.read_bytes())["cases"]
    return {
        "scenario": Reader(read_scenario_again, scenarios, as_toml),
        "share code": Reader(read_code_again, scenarios, as_code),
        "workbook": Reader(read_workbook_again, books, as_json),
        "leftover": Reader(read_leftover_again, lefts, as_json),
        "turns": Reader(read_turns_again, [json.loads(turns_text(a_play()))], as_toml),
        "runs": Reader(read_runs, RUNS, as_text),
        "cases": Reader(read_cases, [{"cases": cases[:2]}, {"cases": cases[-1:]}], as_json),
    }


READERS = readers()


def try_many(name: str, count: int) -> None:
    reader = READERS[name]
    outcomes = {"read": 0, "refused": 0}

    @settings(
        max_examples=count, deadline=None, database=None, phases=[Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    @given(inputs(Whole(reader.whole, reader.write)))
    def one(content: bytes) -> None:
        try:
            reader.read(content)
            outcomes["read"] += 1
        except InputError as error:
            refusal = error
        else:
            return
        assert refusal.faults
        assert all(len(str(fault)) <= LONGEST_REFUSAL for fault in refusal.faults)
        str(refusal).encode("utf-8")
        outcomes["refused"] += 1

    one()
    assert min(outcomes.values()) > count // 100, "the damage is all or nothing"


@pytest.mark.parametrize("name", READERS)
def test_a_damaged_file_is_read_or_refused(name: str) -> None:
    try_many(name, QUICK)


@pytest.mark.slow
@pytest.mark.parametrize("name", READERS)
def test_a_million_damaged_files_are_read_or_refused(name: str) -> None:
    try_many(name, MANY // len(READERS))


@pytest.mark.parametrize("name", READERS)
def test_what_is_whole_is_read(name: str) -> None:
    for document in READERS[name].whole:
        READERS[name].read(READERS[name].write(document))
