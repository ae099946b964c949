"""``tenfold bench --peers``: one row each, and what is missing says so."""

import json
from pathlib import Path

import pytest

from tenfold_gui.main import main
from tenfold_kernels import peers
from tenfold_kernels.cli.peers import print_peers
from tenfold_kernels.equations import c_compiler

OURS = {"world_member_us": 100.0, "world_member_2_threads_us": 50.0, "world_run_ms": 1.0}
SIMLIN = {
    "pysimlin_read_ms": 300.0, "pysimlin_run_ms": 30.0, "pysimlin_ratio": 30.0,
    "pysimlin_member_ratio": 300.0,
}  # fmt: skip
C = {
    "gcc_version": "gcc 12.2.0", "gcc_flags": "-O3", "gcc_difference": 1e-11,
    "gcc_member_us": 400.0, "gcc_member_2_threads_us": 210.0, "gcc_ratio": 0.25,
    "gcc_2_threads_ratio": 0.24,
}  # fmt: skip


@pytest.fixture
def no_other_engine(monkeypatch) -> None:
    monkeypatch.setattr("tenfold_kernels.xmile.timing.ENGINES", ())
    monkeypatch.setattr(peers, "beside_pysam", dict)


def printed(capsys) -> dict[str, list[str]]:
    """Cells of each row by its name and, where that comes twice, by how often before."""
    rows: dict[str, list[str]] = {}
    for line in capsys.readouterr().out.splitlines()[1:]:
        name, *cells = [cell.strip() for cell in line.split("  ") if cell.strip()]
        rows[name + "'" * sum(key.rstrip("'") == name for key in rows)] = cells
    return rows


def test_each_time_is_told_in_members_and_in_runs_of_ours(capsys) -> None:
    print_peers({**OURS, **SIMLIN, **C}, "gcc: error: -mwide")
    rows = printed(capsys)
    assert rows["Tenfold, one of 1,000 side by side"][:4] == ["100", "50", "1", "0.1"]
    assert rows["Tenfold, one run"][:3] == ["1000", "10", "1"]
    assert rows["Simlin, one run"][:3] == ["30000", "300", "30"]
    assert rows["C, one of 1,000 side by side"] == [
        "400", "210", "4", "0.4", "gcc 12.2.0 -O3; differs by 1.000e-11",
    ]  # fmt: skip


def test_a_missing_peer_has_a_row_that_says_so(capsys) -> None:
    print_peers({**OURS, **SIMLIN}, "gcc is not installed")
    rows = printed(capsys)
    for mark in ("", "'", "''"):
        (why,) = rows[f"C, one of 1,000 side by side{mark}"]
        assert why.startswith("-O3 -march=native")
        assert why.endswith(": gcc is not installed")
    assert rows["PySD, one run"] == ["not installed: pip install pysd"]
    assert rows["PySAM, one project"] == ["not installed: pip install nrel-pysam"]


def test_without_any_peer_the_command_says_what_to_install(
    capsys, monkeypatch, no_other_engine
) -> None:
    monkeypatch.setattr(c_compiler, "GCC", "no-such-compiler")
    assert main(["bench", "--peers"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert "gcc is not installed" in err
    assert "pip install 'tenfold[prove,peers]'" in err


def test_what_is_measured_is_what_is_documented(capsys, monkeypatch) -> None:
    """Every key has a meaning, and one document is printed."""
    monkeypatch.setattr(peers, "measure", lambda: ({**OURS, **SIMLIN, **C}, ""))
    assert main(["bench", "--peers", "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found == {**OURS, **SIMLIN, **C}
    assert set(found) <= set(peers.MEANINGS)
    assert all(peers.MEANINGS.values())


def test_every_key_is_explained_in_the_documents() -> None:
    text = (Path(__file__).parents[3] / "kernels" / "docs" / "speed.md").read_text("utf-8")
    for key in peers.MEANINGS:
        ways = {f"`{key}`"} | {
            f"`KEY_{key.removeprefix(f'{build}_')}`"
            for build in peers.BUILDS
            if key.startswith(f"{build}_")
        }
        assert any(way in text for way in ways), key


@pytest.mark.slow
@pytest.mark.skipif(c_compiler.gcc_version() is None, reason="gcc is not installed")
def test_gcc_alone_is_worth_a_table(capsys, monkeypatch, no_other_engine) -> None:
    monkeypatch.setattr("tenfold_kernels.turns.TURNS", 2)
    found, fault = peers.measure()
    assert fault == ""
    limit = {key for key in peers.MEANINGS if key.startswith(("world_", "gcc_"))}
    assert set(found) == limit
    fastest = min(found[f"{key}_member_us"] for key in peers.BUILDS)
    assert found["gcc_ratio"] == pytest.approx(found["world_member_us"] / fastest)
