"""Compiled entries are found again as long as no source of theirs changes."""

from pathlib import Path
from typing import NamedTuple

from numba import typeof
from numba.core.typing.typeof import typeof_impl

from tenfold_kernels import compiled
from tenfold_kernels.cluster.physics import survey


def name_of_an_entry(folder: Path) -> str:
    def entry(x: float) -> float:
        return x

    return compiled.plain(compiled.entries(folder)(entry)).__qualname__


def test_a_change_of_any_source_compiles_afresh(tmp_path: Path) -> None:
    part = tmp_path / "inner" / "part.py"
    part.parent.mkdir()
    part.write_text("x = 1")
    first = name_of_an_entry(tmp_path)
    assert name_of_an_entry(tmp_path) == first
    part.write_text("x = 2")
    assert name_of_an_entry(tmp_path) != first


def test_a_kernel_s_entries_watch_its_folder() -> None:
    folder = Path(survey.__file__).parent
    mark = name_of_an_entry(folder).rpartition("_")[2]
    assert compiled.plain(survey.survey).__qualname__ == f"survey_{mark}"


def test_named_tuples_that_entries_take_are_known_before_any_thread_asks() -> None:
    class Inner(NamedTuple):
        share: float

    class Outer(NamedTuple):
        inner: Inner
        count: int

    def taking(outer: Outer) -> float:
        return outer.inner.share

    compiled.entries(Path(__file__).parent / "missing")(taking)
    assert {Outer, Inner} <= set(typeof_impl.registry)
    assert "Outer(Inner(float64 x 1), int64)" in str(typeof(Outer(Inner(0.5), 2)))
