"""A disk that is full or closed costs time, never a result, and is told once."""

import errno
import os
from pathlib import Path

import pytest
from sample import TANKS, model

from tenfold_kernels import machine_code
from tenfold_kernels.cli import main
from tenfold_kernels.equations import kernel
from tenfold_kernels.equations.kernel import Backend
from tenfold_kernels.equations.simulate import Horizon, Simulator
from tenfold_kernels.machine_code import MOST_FUNCTIONS, forget_oldest, note_trouble, trouble
from tenfold_kernels.machine_code_cache import remember

RATES = {"drain_rate[a]": 0.7, "drain_rate[b]": 0.2}
HORIZON = Horizon(2000.0, 2004.0)
FULL = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


@pytest.fixture(autouse=True)
def no_troubles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine_code, "_troubles", [])


def doubled(x: float) -> float:
    return x + x


def raising(*_arguments: object, **_named: object) -> None:
    raise FULL


def test_a_disk_that_is_full_while_machine_code_is_kept(tmp_path: Path, monkeypatch) -> None:
    compiled = remember(doubled, tmp_path / "code")
    monkeypatch.setattr("os.replace", raising)
    assert compiled(4.0) == 8.0
    assert trouble() == (tmp_path / "code", os.strerror(errno.ENOSPC))
    assert not any((tmp_path / "code").iterdir())


def test_a_file_in_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "code").touch()
    assert remember(doubled, tmp_path / "code")(4.0) == 8.0
    found = trouble()
    assert found is not None
    assert found.folder == tmp_path / "code"
    assert str(tmp_path) in str(found)


def test_code_that_is_kept_is_no_trouble(tmp_path: Path) -> None:
    assert remember(doubled, tmp_path / "code")(4.0) == 8.0
    again = remember(doubled, tmp_path / "code")
    assert again(4.0) == 8.0
    assert sum(again.stats.cache_hits.values()) == 1
    assert trouble() is None


def test_another_stamp_is_other_code(tmp_path: Path) -> None:
    assert remember(doubled, tmp_path, "one")(4.0) == 8.0
    again = remember(doubled, tmp_path, "two")
    assert again(4.0) == 8.0
    assert sum(again.stats.cache_hits.values()) == 0


def test_a_disk_that_is_full_while_the_source_is_written(tmp_path: Path, monkeypatch) -> None:
    """The kernel is then compiled from memory, and gives what it always gives."""
    monkeypatch.setenv("TENFOLD_CACHE_DIR", str(tmp_path))
    monkeypatch.setattr(kernel, "write_atomically", raising)
    found = Simulator(model(**TANKS)).run(RATES, HORIZON)
    right = Simulator(model(**TANKS), Backend.INTERPRETED).run(RATES, HORIZON)
    assert (found.values == right.values).all()
    assert trouble() == (tmp_path / "kernels", os.strerror(errno.ENOSPC))
    assert not list(tmp_path.rglob("*.nb?"))


def test_the_command_line_tells_once_and_goes_on(tmp_path: Path, capsys) -> None:
    for _ in range(3):
        note_trouble(tmp_path, FULL)
    assert main(["presets"]) == 0
    said = capsys.readouterr()
    assert said.out
    (line,) = said.err.splitlines()
    assert str(tmp_path) in line


def test_what_was_compiled_first_is_forgotten_first(tmp_path: Path) -> None:
    for age in range(MOST_FUNCTIONS + 3):
        for suffix in ("nbi", "1.nbc"):
            path = tmp_path / f"module.function_[{age}]-1.py311.{suffix}"
            path.touch()
            os.utime(path, (1e9 - age, 1e9 - age))
    forget_oldest(tmp_path, MOST_FUNCTIONS)
    assert len(list(tmp_path.glob("*.nbi"))) == MOST_FUNCTIONS == len(list(tmp_path.glob("*.nbc")))
    assert not list(tmp_path.glob(f"*[[]{MOST_FUNCTIONS}]*"))
