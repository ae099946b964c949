"""``tenfold containment`` and ``tenfold cluster table``."""

import json

import numpy as np
import pytest
from command_line import document, refusal, tenfold

from tenfold_kernels.analysis import containment as analysis
from tenfold_kernels.cluster.scaling_table import stored_table, written
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.world.run import world_simulator


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Four points instead of 441, and no compiler."""
    monkeypatch.setattr(analysis, "POINTS", 2)
    interpreted = world_simulator(Backend.INTERPRETED)
    monkeypatch.setattr(analysis, "world_simulator", lambda blocs: interpreted)


def test_the_map_as_json(quick: None, capsys: pytest.CaptureFixture[str]) -> None:
    found = document(
        capsys, "containment", "control-holds", "--year", "2030", "--link", "tools_closed[a]=2"
    )
    assert found["x"] == {"key": "imitation_closed[a]", "values": [0.0, 0.9]}
    assert found["y"] == {"key": "ecosystem", "values": [0.0, 4.0]}
    assert found["year"] == 2030.0
    effect = np.array(found["gap_with_controls"]) - np.array(found["gap_without"])
    np.testing.assert_allclose(effect, found["effect"])
    assert effect.shape == (2, 2)
    assert effect[0, 0] < 0.0 < effect[0, 1]
    assert np.array(found["zero_contour"]).shape[1:] == (2, 2)


def test_the_map_as_a_table(quick: None, capsys: pytest.CaptureFixture[str]) -> None:
    found = tenfold(capsys, "containment", "control-holds", "--year", "2025")
    assert found.code == 0
    assert "below zero they backfire" in found.out


@pytest.mark.parametrize(
    ("name", "year"), [("control-holds", 2050.0), ("h200-rule-accepted", 2040.0)]
)
def test_left_to_itself_it_takes_a_year_that_the_scenario_has(
    quick: None, capsys: pytest.CaptureFixture[str], name: str, year: float
) -> None:
    assert document(capsys, "containment", name)["year"] == year


@pytest.mark.parametrize(
    ("asked", "said"), [("nosuch", "allowed are"), ("ecosytem", "did you mean 'ecosystem'")]
)
def test_an_unknown_parameter_is_answered_with_names(
    quick: None, capsys: pytest.CaptureFixture[str], asked: str, said: str
) -> None:
    found = tenfold(capsys, "containment", "control-holds", "--x", asked)
    assert found.code == 2
    assert said in found.err
    assert found.err.count(",") > 3 or "?" in found.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--x", "ecosystem"),
        ("--x", "nothing"),
        ("--year", "1900"),
        ("--link", "tools_closed[a]=much"),
        ("--bloc", "z"),
    ],
)
def test_what_is_not_known_is_refused(
    quick: None, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    assert refusal(capsys, "containment", "control-holds", *arguments)


def test_the_table_of_chips(capsys: pytest.CaptureFixture[str]) -> None:
    shipped = written(stored_table())
    lines = tenfold(capsys, "cluster", "table", "--toml").out.splitlines()
    assert lines[:5] == shipped.splitlines()[:5]
    found = json.loads(tenfold(capsys, "cluster", "table", "--json").out)
    assert set(found["efficiency"]) == {"current", "previous", "older", "domestic"}
    assert "gb200-nvl72" in tenfold(capsys, "cluster", "table").out
