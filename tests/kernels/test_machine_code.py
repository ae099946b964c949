"""Telling whole files of the compiler's cache from damaged ones."""

import pickle
from pathlib import Path

import pytest

from tenfold_kernels.machine_code import forget_damaged

CODE = pickle.dumps(("version", {"code": b"\x7fELF." * 1000}))
INDEX = pickle.dumps("0.61") + pickle.dumps(("stamp", {("float64",): "code.1.nbc"}))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "code.nbi").write_bytes(INDEX)
    (tmp_path / "code.1.nbc").write_bytes(CODE)
    (tmp_path / "code.py").write_bytes(b"")
    (tmp_path / "other.nbi").write_bytes(b"")
    return tmp_path


def left(folder: Path) -> set[str]:
    forget_damaged(folder, "code.")
    return {path.name for path in folder.iterdir()}


def test_whole_files_stay(folder: Path) -> None:
    assert left(folder) == {"code.nbi", "code.1.nbc", "code.py", "other.nbi"}


@pytest.mark.parametrize("name", ["code.nbi", "code.1.nbc"])
@pytest.mark.parametrize("cut", [0, 1, 7, -100, -1])
def test_one_cut_file_takes_its_companions_with_it_and_no_others(
    folder: Path, name: str, cut: int
) -> None:
    whole = (folder / name).read_bytes()
    (folder / name).write_bytes(whole[:cut])
    assert left(folder) == {"code.py", "other.nbi"}


@pytest.mark.parametrize("content", [bytes(4096), b"\xff" * 50, b"not at all", CODE + b"\x00"])
def test_content_of_another_kind_is_damage(folder: Path, content: bytes) -> None:
    (folder / "code.1.nbc").write_bytes(content)
    assert left(folder) == {"code.py", "other.nbi"}


def test_nothing_in_a_file_is_ever_run(folder: Path) -> None:
    trap = b"cos\nmkdir\n(V" + str(folder / "sprung").encode() + b"\ntR."
    (folder / "code.1.nbc").write_bytes(trap)
    assert "sprung" not in left(folder)
    pickle.loads(trap)
    assert (folder / "sprung").exists()


def test_a_folder_that_is_not_there_holds_no_damage(tmp_path: Path) -> None:
    forget_damaged(tmp_path / "no such folder", "code.")
    assert list(tmp_path.iterdir()) == []
