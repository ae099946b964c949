"""Sweeps: resumed after a kill with nothing lost or doubled, on any executor, one folder each."""

import subprocess
import sys
import time
from concurrent.futures import CancelledError, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from multiprocessing import get_context
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest

from tenfold_kernels.ensemble import sweep as module
from tenfold_kernels.ensemble import sweep_folder
from tenfold_kernels.ensemble.ensemble import Ensemble
from tenfold_kernels.ensemble.sweep import dask_executor, sweep
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import OPENING, preset
from tenfold_kernels.scenario import Scenario, Text
from tenfold_kernels.scenario_file import write_scenario

SHORT = replace(preset(OPENING), stop=2018.0)
NAMES = ("capability[b]", "share[b,b]")
SLICE = sweep_folder.SLICE
SIZE = 2 * SLICE + 100


def tables(folder: Path) -> dict[str, bytes]:
    files = sorted(folder.rglob("*"))
    return {str(f.relative_to(folder)): f.read_bytes() for f in files if f.is_file()}


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("whole")
    swept = sweep(SHORT, SIZE, folder, names=NAMES, seed=3)
    assert (swept.members, swept.computed) == (SIZE, SIZE)
    return folder


def test_the_table_is_the_ensemble(whole: Path) -> None:
    results = pq.read_table(whole / "results")
    years = 4
    assert results.column_names == ["member", "year", *NAMES]
    assert results.num_rows == SIZE * years
    np.testing.assert_array_equal(
        results["member"].to_numpy().reshape(SIZE, years)[:, 0], np.arange(SIZE)
    )
    ensemble = Ensemble(SHORT, NAMES, seed=3)
    ensemble.extend(SIZE)
    np.testing.assert_array_equal(results["year"].to_numpy()[:years], ensemble.years)
    for n, name in enumerate(NAMES):
        found = results[name].to_numpy().reshape(SIZE, years).T
        np.testing.assert_array_equal(found, ensemble.runs[:, n])
    about = pq.read_table(whole / "members")
    assert about["failed_checks"].to_numpy().sum() == 0
    alone = ensemble.member(700).all_values()
    for name in about.column_names[2:]:
        assert about[name][700].as_py() == alone[name]


def test_a_second_call_has_nothing_to_do(whole: Path) -> None:
    before = tables(whole)
    for size in (SIZE, SLICE):
        swept = sweep(SHORT, size, whole, names=NAMES, seed=3)
        assert (swept.members, swept.computed) == (SIZE, 0)
    assert tables(whole) == before


def test_a_sweep_grows_over_what_it_has(whole: Path, tmp_path: Path) -> None:
    sweep(SHORT, 40, tmp_path, names=NAMES, seed=3)
    swept = sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3)
    assert swept.members == SIZE
    assert tables(tmp_path) == tables(whole)


def test_cancelling_keeps_whole_slices(whole: Path, tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3, cancelled=lambda: len(told) > 1,
              progress=lambda done, size: told.append((done, size)))  # fmt: skip
    assert told == [(0, SIZE), (SLICE, SIZE)]
    swept = sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3)
    assert swept.computed == SIZE - SLICE
    assert tables(tmp_path) == tables(whole)


def test_damaged_and_half_written_files_are_made_anew(whole: Path, tmp_path: Path) -> None:
    sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3)
    part = tmp_path / "results" / "part-000001.parquet"
    part.write_bytes(part.read_bytes()[:-50])
    (tmp_path / "results" / ".tenfold-abc.part").write_bytes(b"half")
    assert sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3).computed == SLICE
    assert tables(tmp_path) == tables(whole)


@pytest.mark.parametrize("workers", [1, 3])
def test_any_executor_gives_the_same_tables(whole: Path, tmp_path: Path, workers: int) -> None:
    with ThreadPoolExecutor(workers) as executor:
        sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3, executor=executor)
    assert tables(tmp_path) == tables(whole)


@pytest.mark.slow
def test_a_pool_of_processes_gives_the_same_tables(whole: Path, tmp_path: Path) -> None:
    with ProcessPoolExecutor(2, get_context("spawn")) as executor:
        sweep(SHORT, SIZE, tmp_path, names=NAMES, seed=3, executor=executor)
    assert tables(tmp_path) == tables(whole)


OTHER: dict[str, tuple[Scenario, tuple[str, ...], int, tuple[str, ...]]] = {
    "seed": (SHORT, NAMES, 4, ("seed", "3")),
    "outputs": (SHORT, NAMES[:1], 3, ("outputs", "share[b,b]")),
    "scenario": (
        replace(SHORT, values={**SHORT.values, "ecosystem": 1.5}), NAMES, 3,
        ("scenario", "ecosystem = 1.5", "ecosystem = 1.6"),
    ),
    "horizon": (replace(SHORT, stop=2019.0), NAMES, 3, ("scenario", "2019", "2018")),
}  # fmt: skip


@pytest.mark.parametrize("what", OTHER)
def test_the_folder_of_another_sweep_is_refused(what: str, whole: Path) -> None:
    scenario, names, seed, said = OTHER[what]
    before = tables(whole)
    with pytest.raises(InputError) as refused:
        sweep(scenario, SIZE, whole, names=names, seed=seed)
    for word in (*said, str(whole), "another sweep"):
        assert word in str(refused.value)
    assert tables(whole) == before


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("notes.txt", "mine", "'notes.txt'"),
        ("sweep.json", "{", "JSON"),
        ("sweep.json", "[]", "a list"),
        ("sweep.json", "{}", "format"),
        ("sweep.json", " " * 2_000_000, "2000000"),
        ("results", "a file", "written"),
    ],
)
def test_a_folder_of_anything_else_is_refused(
    file: str, content: str, said: str, tmp_path: Path
) -> None:
    (tmp_path / file).write_text(content)
    with pytest.raises(InputError) as refused:
        sweep(SHORT, 10, tmp_path, names=NAMES)
    assert said in str(refused.value)
    assert (tmp_path / file).read_text() == content


def test_what_is_not_installed_is_named(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(module, "find_spec", lambda _: None)
    with pytest.raises(InputError, match=r"pyarrow is not installed.*tenfold\[parquet\]"):
        sweep(SHORT, 10, tmp_path, names=NAMES)
    with (
        pytest.raises(InputError, match=r"distributed is not installed.*tenfold\[dask\]"),
        dask_executor("tcp://127.0.0.1:1"),
    ):
        pass


COMMAND = "import sys; from tenfold_kernels.cli import main; sys.exit(main(sys.argv[1:]))"


def test_a_killed_sweep_resumes_to_the_same_bits(tmp_path: Path) -> None:
    size, scenario = 14 * SLICE, replace(SHORT, title=Text("short"))
    write_scenario(tmp_path / "short.toml", scenario)
    folder, results = tmp_path / "killed", tmp_path / "killed" / "results"
    arguments = ["sweep", str(tmp_path / "short.toml"), "--design", str(size), "--seed", "3",
                 "--out", str(folder), "--outputs", *NAMES]  # fmt: skip
    process = subprocess.Popen(
        [sys.executable, "-c", COMMAND, *arguments],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    while len(list(results.glob("part-*"))) < 2:
        assert process.poll() is None
        time.sleep(0.001)
    process.kill()
    process.wait()
    there = len(list(results.glob("part-*")))
    assert 2 <= there < 14
    swept = sweep(scenario, size, folder, names=NAMES, seed=3)
    assert (swept.members, swept.computed) == (size, size - there * SLICE)
    untouched = tmp_path / "whole"
    sweep(scenario, size, untouched, names=NAMES, seed=3)
    assert tables(folder) == tables(untouched)
