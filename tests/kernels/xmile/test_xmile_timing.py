"""Letting other engines read the exported file: only those that are there, and once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from small import SCENARIO, small_model

from tenfold_kernels.equations.simulate import Horizon
from tenfold_kernels.xmile import timing
from tenfold_kernels.xmile.document import XmileFile
from tenfold_kernels.xmile.engines import Engine

INSTALLED = "numpy"  # stands for an engine that is there


def unused(*_: object) -> object:
    raise AssertionError


@pytest.fixture
def file() -> XmileFile:
    return XmileFile(small_model(), SCENARIO, Horizon(2000.0, 2002.0))


def test_an_engine_that_is_installed_reads_the_file_once(file: XmileFile, monkeypatch) -> None:
    seen: list[Path] = []

    def read(path: Path, names: list[str]) -> Callable[[], object]:
        assert path.read_bytes() == file.content
        assert names == ["lake_a", "lake_b"]
        seen.append(path)
        return lambda: path.exists()

    monkeypatch.setitem(timing._READ, INSTALLED, read)
    engines = (Engine("absent", unused), Engine(INSTALLED, unused))
    with timing.readings(file, ["lake[a]", "lake[b]"], engines) as found:
        assert list(found) == [INSTALLED]
        assert found[INSTALLED].seconds > 0.0
        assert found[INSTALLED].run(), "the file is gone before its runs are timed"
    assert len(seen) == 1
    assert not seen[0].exists()


@pytest.mark.slow
@pytest.mark.parametrize(("package", "module"), [("pysd", "pysd"), ("pysimlin", "simlin")])
def test_engines_read_and_run_what_is_exported(package: str, module: str, file: XmileFile) -> None:
    pytest.importorskip(module)
    (engine,) = (engine for engine in timing.ENGINES if engine.package == package)
    with timing.readings(file, ["lake[a]"], [engine]) as found:
        found[package].run()
        found[package].run()
