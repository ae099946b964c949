"""Files from strangers: each broken one gives one clear message and nothing else happens."""

from pathlib import Path

import pytest
from broken_files import BROKEN, WHOLE

from tenfold_kernels.cli import main
from tenfold_kernels.faults import InputError
from tenfold_kernels.scenario_file import parse_scenario, read_scenario


def test_the_whole_file_is_whole() -> None:
    scenario = parse_scenario(WHOLE.encode(), "whole.toml")
    assert scenario.values["saving_rate[b]"] == 0.4
    assert scenario.values["frontier_growth"] == 0.3
    assert scenario.title.zh_TW == "標題"
    assert (scenario.start, scenario.stop) == (1990.0, 2060.0)


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_file_is_refused_by_name_key_found_and_allowed(name: str, tmp_path: Path) -> None:
    content, named = BROKEN[name]
    path = tmp_path / "broken.toml"
    path.write_bytes(content)
    with pytest.raises(InputError) as refused:
        read_scenario(path)
    message = str(refused.value)
    assert str(path) in message
    for word in named:
        assert word in message, message
    several = {"no horizon": 2, "many keys": 100}
    assert len(refused.value.faults) == several.get(name, 1), message
    assert all(len(str(fault)) < 1000 for fault in refused.value.faults)


def test_every_fault_in_a_file_is_reported_at_once(tmp_path: Path) -> None:
    path = tmp_path / "many.toml"
    path.write_text(WHOLE + "cost_escalation = nan\ntax_share = { a = 9 }\nforgeting = 0.2\n")
    with pytest.raises(InputError) as refused:
        read_scenario(path)
    assert {fault.key for fault in refused.value.faults} == {
        "parameters.cost_escalation",
        "parameters.tax_share[a]",
        "parameters",
    }


@pytest.mark.parametrize("path", ["", "/", "/no/such/file.toml", "\x00", "nul\x00.toml"])
def test_paths_that_lead_nowhere(path: str) -> None:
    with pytest.raises(InputError):
        read_scenario(Path(path))


def test_check_lists_faults_and_exits_with_two(tmp_path: Path, capsys) -> None:
    path = tmp_path / "broken.toml"
    path.write_bytes(BROKEN["misspelt parameter"][0])
    assert main(["check", str(path)]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert "cost_escallation" in captured.err
    assert "cost_escalation" in captured.err
    path.write_text(WHOLE)
    assert main(["check", str(path)]) == 0
