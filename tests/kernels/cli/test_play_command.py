"""``tenfold play``: branches as tables and JSON, the best in hindsight, and clear refusals."""

import json
from pathlib import Path

import pytest
from command_line import tenfold

from tenfold_kernels.play.file import turns_text
from tenfold_kernels.play.play import Team, begun
from tenfold_kernels.presets import preset

TEAMS = (Team("W", ("tier_lag[a]",)), Team("B", ("subsidy_coverage[b]",)))


@pytest.fixture
def turns(tmp_path: Path) -> str:
    play = begun(preset("us-china-ai-chips"), TEAMS, "First", 15)
    play = play.with_turn({"W": {"tier_lag[a]": 0.0}}).with_turn({})
    play = play.branched(1, "Second").with_turn({"B": {"subsidy_coverage[b]": 0.0}}).with_turn({})
    path = tmp_path / "turns.json"
    path.write_text(turns_text(play), "utf-8")
    return str(path)


def test_every_branch_is_run_as_far_as_it_was_played(turns, capsys) -> None:
    code, out, _ = tenfold(capsys, "play", "us-china-ai-chips", "--turns", turns, "--output",
                       "generations_behind[b]", "--json")  # fmt: skip
    found = json.loads(out)
    assert code == 0
    assert [one["reached"] for one in found["branches"]] == [2045.0, 2060.0]
    first, second = (one["series"]["generations_behind[b]"]["values"] for one in found["branches"])
    assert len(first) == 31
    assert first[:15] == second[:15]
    assert first[30] != second[30]
    assert found["branches"][0]["turns"][0] == {"year": 2015.0, "set": {"W": {"tier_lag[a]": 0.0}}}


def test_a_table_and_the_best_in_hindsight(turns, capsys) -> None:
    code, out, _ = tenfold(capsys, "play", "us-china-ai-chips", "--turns", turns, "--output",
                       "generations_behind[b]", "--best", "generations_behind[b]", "--at", "2060",
                       "--team", "W", "--runs", "64")  # fmt: skip
    assert code == 0
    assert "hindsight" in out
    assert "differential evolution" in out
    assert " runs\n" in out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("northvolt", "--turns", "{turns}"), "PRESET"),
        (("us-china-ai-chips", "--turns", "no-such.toml"), "no-such.toml: the file cannot be read"),
        (("us-china-ai-chips", "--turns", "{turns}", "--output", "x"), "--output"),
        (("us-china-ai-chips", "--turns", "{turns}", "--best", "home_share[b]"), "--at"),
        (
            ("us-china-ai-chips", "--turns", "{turns}", "--best", "home_share[b]", "--at", "2060",
             "--team", "X"), "team: found 'X'; allowed is one of W, B",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_played_is_refused(turns, capsys, arguments, words) -> None:
    code, out, err = tenfold(capsys, "play", *(one.format(turns=turns) for one in arguments))
    assert code == 2
    assert out == ""
    assert words in err
    assert "Traceback" not in err


def test_files_that_are_no_plays_are_refused(tmp_path, capsys) -> None:
    for content in (b"\xff", b"format = 1", b"[[[", b'format = "tenfold-play"\nformat_version = 9'):
        path = tmp_path / "turns.toml"
        path.write_bytes(content)
        code, _, err = tenfold(capsys, "play", "us-china-ai-chips", "--turns", str(path))
        assert code == 2
        assert err.startswith(str(path))
