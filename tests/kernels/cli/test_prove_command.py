"""``tenfold prove``: the certificate for people and for programs, and how the command ends."""

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from command_line import CLUSTER, OPENING, document, refusal, tenfold

from tenfold_kernels.presets import preset
from tenfold_kernels.world.run import run_world
from tenfold_kernels.xmile.document import world_file
from tenfold_kernels.xmile.engines import Engine, Replay

THERE, ABSENT = "numpy", "no-such-package"


def faithful(_: Path, names: Sequence[str]) -> Replay:
    """Give the kernel's own numbers."""
    scenario = preset(OPENING)
    ours, written = run_world(scenario), world_file(scenario).variables.names
    series = {written[scalar]: ours[scalar].copy() for scalar in ours.names}
    return Replay(ours.years, {name: series[name] for name in names}, 0.5)


def wrong(path: Path, names: Sequence[str]) -> Replay:
    replay = faithful(path, names)
    replay.series["output_a"][80] *= 1.5
    return replay


def engines(monkeypatch: pytest.MonkeyPatch, *found: Engine) -> None:
    monkeypatch.setattr("tenfold_kernels.xmile.engines.ENGINES", found)


def test_a_document_says_which_engines_agree_and_how_closely(capsys, monkeypatch) -> None:
    engines(monkeypatch, Engine(THERE, faithful), Engine(ABSENT, faithful))
    found = document(capsys, "prove", OPENING)
    assert found["preset"] == OPENING
    content = world_file(preset(OPENING)).content
    assert found["file_sha256"] == hashlib.sha256(content).hexdigest()
    record = found["engines"][THERE]
    assert record["version"] == np.__version__
    assert record["variables"] > 400
    assert record["largest_difference"] == 0.0
    assert record["seconds"] == 0.5
    assert record["agrees"] is True
    assert set(record["where"]) == {"variable", "year"}
    missing = found["engines"][ABSENT]
    assert (missing["version"], missing["agrees"]) == (None, None)
    assert f"pip install {ABSENT}" in missing["fault"]


def test_people_get_a_table_with_a_line_for_each_engine(capsys, monkeypatch) -> None:
    engines(monkeypatch, Engine(THERE, faithful), Engine(ABSENT, faithful))
    code, out, err = tenfold(capsys, "prove", OPENING)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert lines[0] == preset(OPENING).title.en
    assert world_file(preset(OPENING)).sha256 in out
    assert any(line.startswith(f"{THERE} ") and " agrees" in line for line in lines)
    assert any(line.startswith(ABSENT) and f"pip install {ABSENT}" in line for line in lines)
    assert max(map(len, lines)) <= 132


def test_an_engine_that_differs_ends_the_command_with_one(capsys, monkeypatch) -> None:
    engines(monkeypatch, Engine(THERE, wrong))
    code, out, err = tenfold(capsys, "prove", OPENING, "--json")
    assert (code, err) == (1, "")
    record = json.loads(out)["engines"][THERE]
    assert record["agrees"] is False
    assert record["where"] == {"variable": "output[a]", "year": preset(OPENING).start + 10.0}
    assert record["largest_difference"] == pytest.approx(0.5)
    assert "differs, most in output[a] in" in tenfold(capsys, "prove", OPENING).out


def test_without_any_engine_nothing_is_proven(capsys, monkeypatch) -> None:
    engines(monkeypatch, Engine(ABSENT, faithful))
    code, out, err = tenfold(capsys, "prove", OPENING)
    assert (code, err) == (1, "")
    assert f"not installed; pip install {ABSENT}" in out


@pytest.mark.parametrize("name", [CLUSTER, "zzz"])
def test_other_kernels_and_unknown_names_are_refused(capsys, name: str) -> None:
    assert refusal(capsys, "prove", name).startswith("PRESET: ")
