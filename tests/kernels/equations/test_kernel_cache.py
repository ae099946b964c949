"""Compiled kernels on disk: found again, made anew where they are damaged, never in the way."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numba
import pytest
from sample import TANKS, model

from tenfold_kernels.equations import kernel
from tenfold_kernels.equations.kernel import KEPT_SOURCES, Backend
from tenfold_kernels.equations.simulate import MEMBERS, Horizon, Run, Simulator

RATES = {"drain_rate[a]": 0.7, "drain_rate[b]": 0.2}
HORIZON = Horizon(2000.0, 2004.0)
PROCESS = """\
import json, sys
sys.path.append(sys.argv[1])
from sample import TANKS, model
from tenfold_kernels.equations.simulate import Horizon, Simulator
simulator = Simulator(model(**TANKS))
known = simulator.is_compiled()
run = simulator.run({"drain_rate[a]": 0.7, "drain_rate[b]": 0.2}, Horizon(2000.0, 2004.0))
counts = simulator.kernel(1)[1].stats
print(json.dumps({
    "known": known,
    "hits": sum(counts.cache_hits.values()),
    "compiled": sum(counts.cache_misses.values()),
    "values": run.values.tolist(),
}))
"""


def in_a_process_of_its_own(**environment: str) -> dict[str, object]:
    ended = subprocess.run(
        [sys.executable, "-c", PROCESS, str(Path(__file__).parent)],
        env={**os.environ, **environment},
        capture_output=True, check=True, text=True, timeout=120,
    )  # fmt: skip
    assert ended.stderr == ""
    return json.loads(ended.stdout)


def written(folder: Path) -> dict[str, tuple[int, int]]:
    """Every file below a folder, with its time stamp and size."""
    found = {path: path.stat() for path in folder.rglob("*") if path.is_file()}
    return {str(path): (state.st_mtime_ns, state.st_size) for path, state in found.items()}


def ran(simulator: Simulator) -> Run:
    return simulator.run(RATES, HORIZON)


def compilations(simulator: Simulator) -> int:
    return sum(simulator.kernel(1)[1].stats.cache_misses.values())


@pytest.fixture(scope="module")
def right() -> Run:
    return ran(Simulator(model(**TANKS), Backend.INTERPRETED))


@pytest.fixture(scope="module")
def filled(tmp_path_factory) -> Path:
    """A cache that a process of its own has filled."""
    folder = tmp_path_factory.mktemp("filled")
    first = in_a_process_of_its_own(TENFOLD_CACHE_DIR=str(folder))
    assert (first["known"], first["hits"], first["compiled"]) == (False, 0, 1)
    return folder


@pytest.fixture
def copied(filled: Path, tmp_path: Path, monkeypatch) -> Path:
    """A copy of the filled cache, in use."""
    shutil.copytree(filled, tmp_path / "cache")
    monkeypatch.setenv("TENFOLD_CACHE_DIR", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_second_process_compiles_nothing_and_writes_nothing(filled: Path, right: Run) -> None:
    before = written(filled)
    second = in_a_process_of_its_own(TENFOLD_CACHE_DIR=str(filled))
    assert (second["known"], second["hits"], second["compiled"]) == (True, 1, 0)
    assert second["values"] == right.values.tolist()
    assert written(filled) == before


def test_a_cache_that_is_whole_is_used(copied: Path, right: Run) -> None:
    simulator = Simulator(model(**TANKS))
    assert simulator.is_compiled()
    assert (ran(simulator).values == right.values).all()
    assert compilations(simulator) == 0


def test_no_two_kernels_have_functions_of_one_name(tmp_path: Path, monkeypatch) -> None:
    """Machine code is linked by name, and compilers number functions anew in each process."""
    monkeypatch.setenv("TENFOLD_CACHE_DIR", str(tmp_path))
    simulator = Simulator(model(**TANKS))
    ran(simulator)
    simulator.warm_up(MEMBERS)
    names = []
    for members in (1, MEMBERS):
        module = sys.modules[simulator.kernel(members)[1].py_func.__module__]
        for part in ("initialise", "evaluate", "observe", "advance"):
            names += [
                result.fndesc.mangled_name for result in vars(module)[part].overloads.values()
            ]
            assert module.__name__ in names[-1]
    assert len(names) == 8 == len(set(names))


@pytest.mark.parametrize("name", ["*.nbi", "*.nbc", "*.py"])
@pytest.mark.parametrize(
    "damage",
    [lambda whole: b"", lambda whole: whole[:100], lambda whole: bytes(len(whole))],
    ids=["emptied", "cut short", "zeroed"],
)
def test_a_damaged_file_is_made_anew_and_gives_no_wrong_result(
    copied: Path, right: Run, name: str, damage
) -> None:
    """What a loss of power leaves behind: files without end or without content."""
    (path,) = copied.rglob(name)
    path.write_bytes(damage(path.read_bytes()))
    broken = path.read_bytes()
    simulator = Simulator(model(**TANKS))
    assert simulator.is_compiled() is (name == "*.py")
    assert (ran(simulator).values == right.values).all()
    (path,) = copied.rglob(name)
    assert path.read_bytes() != broken
    again = Simulator(model(**TANKS))
    assert again.is_compiled()
    assert (ran(again).values == right.values).all()
    assert compilations(again) == 0


def test_a_folder_that_cannot_be_written_costs_time_but_nothing_else(
    tmp_path: Path, right: Run
) -> None:
    """A file stands where the folder should be, which stops even the superuser."""
    (tmp_path / "file").touch()
    (tmp_path / "scratch").mkdir()
    found = in_a_process_of_its_own(
        TENFOLD_CACHE_DIR=str(tmp_path / "file"), TMPDIR=str(tmp_path / "scratch")
    )
    assert (found["known"], found["compiled"]) == (False, 1)
    assert found["values"] == right.values.tolist()
    assert written(tmp_path).keys() == {str(tmp_path / "file")}


def test_another_compiler_does_not_take_the_code_of_this_one_for_its_own(
    copied: Path, monkeypatch
) -> None:
    assert Simulator(model(**TANKS)).is_compiled()
    monkeypatch.setattr(numba, "__version__", "0.0.1")
    assert not Simulator(model(**TANKS)).is_compiled()


def test_another_equation_is_another_kernel(copied: Path) -> None:
    changed = model(**TANKS).replacing("tank")
    assert not Simulator(changed).is_compiled()


def test_sources_that_nobody_uses_any_more_are_forgotten_oldest_first(
    copied: Path, tmp_path: Path
) -> None:
    folder = copied / "kernels"
    for age in range(KEPT_SOURCES + 5):
        old = folder / f"tenfold_kernel_old_1_{age:016x}.py"
        old.touch()
        os.utime(old, (1e9 - age, 1e9 - age))
        (folder / "__pycache__" / f"{old.stem}.run-1.py311.nbi").touch()
    Simulator(model(**TANKS).replacing("tank")).kernel(1)
    left = sorted(path.name for path in folder.glob("*_old_*"))
    assert len(list(folder.glob("*.py"))) == KEPT_SOURCES
    assert left == [f"tenfold_kernel_old_1_{age:016x}.py" for age in range(KEPT_SOURCES - 2)]
    compiled = {path.name.split(".")[0] for path in (folder / "__pycache__").glob("*_old_*")}
    assert compiled == {Path(name).stem for name in left}
    assert Simulator(model(**TANKS)).is_compiled()


def test_the_cache_lies_with_the_user_s_other_caches(monkeypatch) -> None:
    monkeypatch.delenv("TENFOLD_CACHE_DIR")
    assert kernel.cache_folder().is_absolute()
    assert "tenfold" in kernel.cache_folder().parts
