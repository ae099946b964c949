"""``tenfold export-xmile``: a scenario as a file for other engines."""

import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from command_line import CLUSTER, OPENING, refusal, tenfold

from tenfold_kernels.presets import preset
from tenfold_kernels.scenario_file import write_scenario
from tenfold_kernels.xmile.document import NAMESPACE, world_file


def equation(path: Path, name: str) -> str | None:
    root = ElementTree.parse(path).getroot()
    return root.findtext(f".//*[@name='{name}']/{{{NAMESPACE}}}eqn")


def test_the_file_is_the_scenario_s(capsys, tmp_path: Path) -> None:
    path = tmp_path / "model.xmile"
    assert tenfold(capsys, "export-xmile", OPENING, str(path)) == (0, "", "")
    assert path.read_bytes() == world_file(preset(OPENING)).content
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.xmile"]


def test_changed_parameters_stand_in_the_file(capsys, tmp_path: Path) -> None:
    path = tmp_path / "model.xmile"
    changes = ("--set", "catch_up_horizon=7.25", "--set", "subsidy_coverage[b]=0.5")
    assert tenfold(capsys, "export-xmile", OPENING, str(path), *changes).code == 0
    assert equation(path, "catch_up_horizon") == "7.25"
    assert equation(path, "subsidy_coverage_b") == "0.5"
    before = preset(OPENING).all_values()["subsidy_coverage[a]"]
    assert float(equation(path, "subsidy_coverage_a") or "") == before


def test_a_scenario_file_is_exported_like_a_preset(capsys, tmp_path: Path) -> None:
    given, path = tmp_path / "mine.toml", tmp_path / "mine.xmile"
    write_scenario(given, preset(OPENING))
    assert tenfold(capsys, "export-xmile", str(given), str(path)).code == 0
    assert path.read_bytes() == world_file(preset(OPENING)).content


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((CLUSTER,), "PRESET: kernel: found cluster; allowed is world"),
        (("zzz",), "PRESET: found an unknown name, 'zzz'"),
        ((OPENING, "--set", "catch_up_horizn=7"), "--set: "),
        ((OPENING, "--set", "catch_up_horizon=-7"), "--set: catch_up_horizon: found -7"),
    ],
)
def test_bad_input_is_refused_and_nothing_is_written(
    capsys, tmp_path: Path, arguments: tuple[str, ...], message: str
) -> None:
    path = tmp_path / "model.xmile"
    said = refusal(capsys, "export-xmile", arguments[0], str(path), *arguments[1:])
    assert said.startswith(message)
    assert len(said.splitlines()) == 1
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_refused(capsys, tmp_path: Path) -> None:
    path = tmp_path / "no" / "model.xmile"
    said = refusal(capsys, "export-xmile", OPENING, str(path))
    assert said.startswith(f"{path}: the file cannot be written")


def test_a_disk_that_fills_up_leaves_the_old_file(capsys, tmp_path: Path, monkeypatch) -> None:
    path = tmp_path / "model.xmile"
    path.write_text("old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", fail)
    assert "No space left" in refusal(capsys, "export-xmile", OPENING, str(path))
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.xmile"]
