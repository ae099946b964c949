"""``tenfold explain``, ``map``, ``reach``, ``sensitivity`` and ``discover``."""

import math

import numpy as np
import pytest
from command_line import document, refusal, tenfold

pytestmark = pytest.mark.usefixtures("quiet")

PRESET = "small-yard"
AT = ("--at", "2024")
GAP = ("--output", "generations_behind[b]", *AT)
SIGN = ("--output", "containment[b]", *AT)
SETTINGS = ("--set", "tier_lag[a]=3", "--set", "imitation_rate[b]=0.5")


def test_explain_against_another_preset(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "explain", PRESET, "--against", "big-yard", *GAP)
    assert found["against"] == "big-yard"
    assert found["exact"]
    assert math.fsum(one["share"] for one in found["shares"]) == found["difference"]
    assert found["difference"] == found["value"] - found["baseline"]
    assert {one["role"] for one in found["shares"]} <= {"policy", "assumption"}


def test_explain_what_was_set(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "explain", PRESET, *SETTINGS, *GAP)
    assert {one["key"] for one in found["shares"]} == {"tier_lag[a]", "imitation_rate[b]"}
    assert set(found["by_role"]) == {"policy", "assumption"}
    shown = tenfold(capsys, "explain", PRESET, *SETTINGS, *GAP)
    assert shown.code == 0
    assert "tier_lag[a]" in shown.out


def test_explain_many_by_drawn_orders(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(
        capsys, "explain", "us-china-ai-chips", "--against", PRESET, *GAP, "--orders", "4"
    )
    assert not found["exact"]
    assert len(found["shares"]) > 10
    assert any(one["standard_error"] > 0.0 for one in found["shares"])
    assert math.fsum(one["share"] for one in found["shares"]) == found["difference"]


def test_map(capsys: pytest.CaptureFixture[str]) -> None:
    sides = ("--x", "tier_lag[a]=0:6:5", "--y", "ecosystem=0:4:3")
    found = document(capsys, "map", PRESET, *sides, *SIGN)
    assert found["x"]["values"] == [0.0, 1.5, 3.0, 4.5, 6.0]
    assert found["y"]["values"] == [0.0, 2.0, 4.0]
    assert np.shape(found["values"]) == (3, 5)
    assert found["level"] == 0.0
    assert found["current"]["x"] == 1.0
    assert [one["key"] for one in found["flips"]] == ["tier_lag[a]", "ecosystem"]
    assert found["sentence"] in {one["sentence"] for one in found["flips"]}
    for one in found["flips"]:
        if one["move"]:
            assert (one["value"] > 0.0) != (found["current"]["value"] > 0.0)
    shown = tenfold(capsys, "map", PRESET, *sides, *SIGN)
    assert shown.code == 0
    assert found["sentence"] in shown.out


def test_a_map_without_a_level_has_no_flip(capsys: pytest.CaptureFixture[str]) -> None:
    sides = ("--x", "tier_lag[a]=0:6:2", "--y", "ecosystem=0:4:2")
    found = document(capsys, "map", PRESET, *sides, *GAP)
    assert found["flips"] == []
    assert found["sentence"] is None
    assert found["level"] == found["current"]["value"]
    assert document(capsys, "map", PRESET, *sides, *GAP, "--level", "2")["level"] == 2.0


def test_reach(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = (*GAP, "--target", "3.5", "--bloc", "a")
    found = document(capsys, "reach", PRESET, *wanted)
    assert found["answers"]
    assert found["reason"] is None
    for one in found["answers"]:
        settings = [f"{move['key']}={move['after']!r}" for move in one["moves"]]
        changed = [part for text in settings for part in ("--set", text)]
        run = document(capsys, "run", PRESET, *changed, "--years", "2024:2025")
        assert (
            run["series"]["generations_behind[b]"]["values"][0]
            == one["value"]
            == pytest.approx(3.5, abs=2e-3)
        )
    assert tenfold(capsys, "reach", PRESET, *wanted).code == 0


def test_what_cannot_be_reached_ends_with_one(capsys: pytest.CaptureFixture[str]) -> None:
    wanted = (*GAP, "--target", "99", "--lever", "tier_lag[a]", "--lever", "discipline[b]")
    found = tenfold(capsys, "reach", PRESET, *wanted)
    assert found.code == 1
    assert "nearest value" in found.out
    assert "tier_lag[a]" in found.out


def test_sensitivity(capsys: pytest.CaptureFixture[str]) -> None:
    few = ("--top", "3", "--size", "16", "--cases", "64")
    found = document(capsys, "sensitivity", PRESET, *GAP, *few)
    assert len(found["indices"]) == 4
    assert set(found["indices"][0]) == {"key", "first", "first_95", "total", "total_95"}
    low, high = found["value_of_information"]["interval_90"]
    assert low < high
    shown = tenfold(capsys, "sensitivity", PRESET, *GAP, *few)
    assert shown.code == 0
    assert "others" in shown.out


def test_discover(capsys: pytest.CaptureFixture[str]) -> None:
    found = document(capsys, "discover", PRESET, *SIGN, "--cases", "256")
    assert found["above"] == 0.0
    assert 0.0 <= found["share"] <= 1.0
    assert found["sentence"].startswith("This happens")
    below = document(capsys, "discover", PRESET, *SIGN, "--cases", "256", "--below", "0")
    assert below["share"] == pytest.approx(1.0 - found["share"])
    shown = tenfold(capsys, "discover", PRESET, *SIGN, "--cases", "256")
    assert found["sentence"] in shown.out


X, Y = ("--x", "tier_lag[a]=0:6:3"), ("--y", "ecosystem=0:4:3")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("explain", PRESET, "--output", "nothing[b]", *AT), "output: found"),
        (("explain", PRESET, "--output", "debt_ratio[b]", "--at", "soon"), "--at: found 'soon'"),
        (("explain", PRESET, *GAP, "--against", "nowhere"), "nowhere"),
        (("explain", "h20-against-h200", *GAP), "a scenario of the world model"),
        (("explain", PRESET, *GAP, "--orders", "1"), "--orders: found '1'"),
        (("map", PRESET, *GAP, "--x", "tier_lag[a]=0:6", *Y), "key=low:high:points"),
        (("map", PRESET, *GAP, "--x", "tier_lag[a]=0:6:x", *Y), "--x: found 'x'"),
        (("map", PRESET, *GAP, *X, "--y", "tier_lag[a]=0:6:3"), "other axis"),
        (("map", PRESET, *GAP, *X, "--y", "ecosystem=0:99:3"), "ecosystem: found 99"),
        (("map", PRESET, *GAP, *X, *Y, "--level", "much"), "--level"),
        (("map", PRESET, *GAP, *X, *Y, "--level", "nan"), "--level: found nan"),
        (("explain", PRESET, "--output", "debt_ratio[b]", "--at", "inf"), "--at: found inf"),
        (("discover", PRESET, *GAP, "--above", "nan"), "--above: found nan"),
        (("discover", PRESET, *GAP, "--below=-inf"), "--below: found -inf"),
        (("reach", PRESET, *GAP, "--target", "nan"), "--target: found nan"),
        (("reach", PRESET, *GAP, "--target", "1", "--lever", "nothing"), "lever: found"),
        (("reach", PRESET, *GAP, "--target", "1", "--bloc", "z"), "a, b"),
        (("sensitivity", PRESET, *GAP, "--size", "100"), "a power of two"),
        (("sensitivity", PRESET, *GAP, "--cases", "3"), "--cases: found '3'"),
        (("discover", PRESET, *GAP), "above, below: found neither"),
    ],
)
def test_what_cannot_be_asked_is_refused(
    capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], said: str
) -> None:
    assert said in refusal(capsys, *arguments)
