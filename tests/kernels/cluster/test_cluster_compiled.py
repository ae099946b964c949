"""Machine code of the cluster kernel: found again, and made anew where it is damaged."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SOURCE = """\
from tenfold_kernels.cluster.physics.compiled import entry, jit


@jit
def half(x):
    return 0.5 * x


@entry
def quarter(x):
    return half(half(x))
"""


def imported(path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Import a module anew, as a new process would."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, path.stem, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TENFOLD_CACHE_DIR", str(tmp_path / "cache"))
    path = tmp_path / "tenfold_test_quarter.py"
    path.write_text(SOURCE)
    assert imported(path, monkeypatch).quarter(8.0) == 2.0
    return path


def test_machine_code_is_found_again(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    again = imported(path, monkeypatch)
    assert again.quarter(8.0) == 2.0
    assert sum(again.quarter.stats.cache_misses.values()) == 0


@pytest.mark.parametrize("suffix", ["nbi", "nbc"])
@pytest.mark.parametrize("left", [0, 100])
def test_damaged_machine_code_is_made_anew(
    path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, left: int
) -> None:
    (damaged,) = path.parent.rglob(f"*.{suffix}")
    damaged.write_bytes(damaged.read_bytes()[:left])
    again = imported(path, monkeypatch)
    assert again.quarter(8.0) == 2.0
    assert sum(again.quarter.stats.cache_misses.values()) == 1
    (made,) = path.parent.rglob(f"*.{suffix}")
    assert made.stat().st_size > left
