"""Compiled entries are found again as long as no source of theirs changes."""

from pathlib import Path

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
