"""``tenfold check``: every fault of a file at once, each with key, found and allowed."""

import json
from pathlib import Path

import pytest
from command_line import CLUSTER, OPENING, document, refusal, tenfold

from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import scenario_text

FAULTY = {
    "parameters.cost_escalation": ("nan", "finite"),
    "parameters.tax_share[a]": ("9", "0 to 0.8"),
    "parameters": ("forgeting", "forgetting"),
    "systems": ("a list", "1 to 8"),
}


@pytest.fixture
def faulty(tmp_path: Path) -> Path:
    path = tmp_path / "faulty.toml"
    path.write_text(
        'format = "tenfold-scenario"\nformat_version = 1\nkernel = "world"\nmodel_version = 1\n'
        "systems = [99]\n[horizon]\nstart = 1990\nstop = 2060\n"
        "[parameters]\ncost_escalation = nan\ntax_share = { a = 9 }\nforgeting = 0.2\n"
    )
    return path


@pytest.mark.parametrize("name", [OPENING, CLUSTER])
def test_a_file_without_faults_passes(capsys, tmp_path: Path, name: str) -> None:
    path = tmp_path / "whole.toml"
    path.write_text(scenario_text(preset(name)), "utf-8")
    code, out, err = tenfold(capsys, "check", str(path))
    assert (code, err) == (0, "")
    assert str(path) in out
    assert "no faults" in out
    assert document(capsys, "check", str(path)) == {
        "file": str(path),
        "faults": [],
        "pins": {},
    }


def test_every_fault_has_a_line_of_its_own(capsys, faulty: Path) -> None:
    lines = refusal(capsys, "check", str(faulty)).splitlines()
    assert len(lines) == len(FAULTY)
    assert all(line.startswith(f"{faulty}: ") for line in lines)
    for key, (found, allowed) in FAULTY.items():
        line = next(line for line in lines if line.startswith(f"{faulty}: {key}: "))
        assert found in line
        assert allowed in line


def test_every_fault_is_an_entry_of_the_document(capsys, faulty: Path) -> None:
    code, out, err = tenfold(capsys, "check", str(faulty), "--json")
    assert (code, err) == (2, "")
    found = json.loads(out)
    assert found["file"] == str(faulty)
    assert {fault["key"] for fault in found["faults"]} == set(FAULTY)
    for fault in found["faults"]:
        assert set(fault) == {"key", "found", "allowed", "message"}
        word, allowed = FAULTY[fault["key"]]
        assert word in fault["found"]
        assert allowed in fault["allowed"] or allowed in fault["message"]
        assert fault["message"].startswith(fault["key"])


@pytest.mark.parametrize("name", ["missing.toml", ".", "picture.png", "空.toml"])
def test_what_is_no_scenario_file_is_refused_in_one_line(capsys, tmp_path: Path, name: str) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    (tmp_path / "空.toml").touch()
    path = str(tmp_path / name)
    assert len(refusal(capsys, "check", path).splitlines()) == 1
    code, out, _ = tenfold(capsys, "check", path, "--json")
    assert code == 2
    assert len(json.loads(out)["faults"]) == 1


def test_no_file_at_all_is_answered_with_the_usage(capsys) -> None:
    assert refusal(capsys, "check").startswith("usage: tenfold check")
