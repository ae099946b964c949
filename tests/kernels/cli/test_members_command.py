"""``tenfold run --members`` and ``tenfold sweep``: bands, checks, refusals."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from command_line import CLUSTER, OPENING, SHORT, refusal, tenfold

from tenfold_kernels.ensemble import reality
from tenfold_kernels.ensemble.bands import LEVELS
from tenfold_kernels.ensemble.ensemble import Ensemble
from tenfold_kernels.presets import preset, preset_ids
from tenfold_kernels.world.reality_checks import Bound

pytestmark = pytest.mark.usefixtures("quiet")


def said(capsys, *arguments: str):
    code, out, err = tenfold(capsys, *arguments, "--json")
    assert (code, err) == (0, "")
    return json.loads(out)


def test_bands_are_those_of_the_ensemble(capsys) -> None:
    found = said(capsys, "run", OPENING, *SHORT, "--members", "40", "--seed", "5")
    assert (found["members"], found["seed"], found["failed_checks"]) == (40, 5, [])
    assert set(found["bands"]) == set(found["series"])
    assert len(found["years"]) == 3
    ensemble = Ensemble(preset(OPENING), ("capability[b]",), seed=5, stop=2017.0)
    ensemble.extend(40)
    bands = ensemble.bands()[:, :, 0]
    for level, row in zip(LEVELS, bands, strict=True):
        assert found["bands"]["capability[b]"][f"{100 * level:g}"] == row.tolist()


def test_bands_of_some_years_are_those_of_the_whole_run(capsys) -> None:
    few, more = (
        said(capsys, "run", OPENING, "--years", years, "--members", "8")["bands"]["output[a]"]
        for years in ("2017:2019", "2015:2019")
    )
    assert few == {level: row[2:] for level, row in more.items()}


def test_one_member_can_be_run_by_itself(capsys) -> None:
    found = said(capsys, "run", OPENING, "--member", "7", "--seed", "5")
    ensemble = Ensemble(preset(OPENING), ("capability[b]",), seed=5)
    ensemble.extend(8)
    alone = np.array(found["series"]["capability[b]"]["values"], np.float32)
    np.testing.assert_array_equal(alone, ensemble.series(7)["capability[b]"])


def test_without_members_nothing_is_added(capsys) -> None:
    assert not {"members", "bands", "failed_checks"} & set(said(capsys, "run", OPENING, *SHORT))


def test_the_table_shows_quantiles_and_checks(capsys) -> None:
    code, out, _ = tenfold(capsys, "run", OPENING, *SHORT, "--members", "16")
    assert code == 0
    assert "16 members, seed 0: quantiles in 2017" in out
    assert "every member passes every reality check" in out
    (line,) = [line for line in out.splitlines() if line.startswith("output[a]")][1:]
    assert (np.diff([float(cell) for cell in line.split()[1:]]) >= 0.0).all()


@pytest.fixture
def nobody_is_any_good(monkeypatch) -> Iterator[None]:
    """A bound that every member breaks, and nothing kept of other bounds."""
    wrong = Bound("capability", -10.0, -9.0, "nobody is any good")
    monkeypatch.setattr(reality, "BOUNDS", (wrong,))
    reality.reality_of.cache_clear()
    yield
    reality.reality_of.cache_clear()


@pytest.mark.usefixtures("nobody_is_any_good")
def test_members_that_fail_are_named(capsys) -> None:
    found = said(capsys, "run", OPENING, *SHORT, "--members", "12")["failed_checks"]
    assert [one["name"] for one in found] == ["capability[a]", "capability[b]"]
    assert found[0]["members"] == list(range(12))
    assert (found[0]["kind"], found[0]["why"]) == ("limit", "nobody is any good")
    _, out, _ = tenfold(capsys, "run", OPENING, *SHORT, "--members", "12")
    assert "0 1 2 3 4 5 6 7 ..." in out


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--members", "0"), ("--members", "0", "1 to")),
        (("--members", "many"), ("--members", "'many'", "whole number")),
        (("--members", "1e3"), ("--members", "'1e3'", "whole number")),
        (("--members", "999999999"), ("--members", "999999999", "1 to")),
        (("--member", "-1"), ("--member", "-1", "0 to")),
        (("--member", "1", "--members", "4"), ("--members", "'4'", "beside --member")),
        (("--members", "4", "--seed", "-1"), ("--seed", "-1", "0 to")),
        (("--members", "4", "--seed", "x"), ("--seed", "'x'", "whole number")),
    ],
)
def test_wrong_numbers_are_refused(capsys, arguments, named) -> None:
    message = refusal(capsys, "run", OPENING, *SHORT, *arguments)
    for word in named:
        assert word in message


def test_ten_thousand_members_are_not_too_many(capsys) -> None:
    worlds = [name for name in preset_ids() if preset(name).kernel == "world"]
    longest = max(worlds, key=lambda name: preset(name).stop - preset(name).start)
    message = refusal(capsys, "run", longest, "--members", "999999999")
    assert int(message.split()[-1]) >= 10_000


def test_other_kernels_have_no_members(capsys) -> None:
    assert "world model" in refusal(capsys, "run", CLUSTER, "--members", "4")
    assert "world model" in refusal(capsys, "sweep", CLUSTER, "--design", "4", "--out", "x")


def test_a_sweep_says_what_it_did(capsys, tmp_path: Path) -> None:
    out = str(tmp_path / "swept")
    call = ("sweep", OPENING, "--out", out, "--outputs", "share[b,b]", "capability")
    first = said(capsys, *call, "--design", "20")
    assert (first["members"], first["computed"], first["seed"]) == (20, 20, 0)
    import pyarrow.parquet as pq

    columns = pq.read_table(first["results"]).column_names
    assert columns == ["member", "year", "share[b,b]", "capability[a]", "capability[b]"]
    assert pq.read_table(first["assumptions"]).num_rows == 20
    code, text, _ = tenfold(capsys, *call, "--design", "30")
    assert code == 0
    assert f"30 members in {out}, 30 of them computed now" in text
    message = refusal(capsys, *call, "--design", "30", "--seed", "1")
    assert "another sweep" in message


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("--design", "0"), ("--design", "1 to 10000000")),
        (("--design", "10", "--outputs", "shares"), ("--outputs", "'shares'", "share")),
        (("--design", "10", "--seed", "99999999999"), ("--seed", "4294967295")),
        (("--design", "10", "--set", "ecosystem=99"), ("ecosystem", "0 to 8")),
    ],
)
def test_a_wrong_sweep_is_refused(capsys, tmp_path: Path, arguments, named) -> None:
    message = refusal(capsys, "sweep", OPENING, "--out", str(tmp_path / "x"), *arguments)
    for word in named:
        assert word in message
    assert not (tmp_path / "x").exists()
