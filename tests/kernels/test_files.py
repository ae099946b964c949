"""Files are replaced in one step: after any failure the old content is still there."""

import os
import stat
from pathlib import Path

import pytest

from tenfold_kernels.files import write_atomically


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "kept.toml"
    path.write_bytes(b"old")
    return path


@pytest.mark.parametrize("content", [b"", b"new", bytes(range(256)) * 5000])
def test_content_is_written_byte_for_byte(kept: Path, content: bytes) -> None:
    write_atomically(kept, content)
    assert kept.read_bytes() == content
    assert os.listdir(kept.parent) == ["kept.toml"]


@pytest.mark.parametrize("step", ["fsync", "chmod", "replace"])
@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_at_any_step_leaves_the_old_file_and_no_scrap(
    kept: Path, monkeypatch, step: str, failure: BaseException
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise failure

    with monkeypatch.context() as broken:
        broken.setattr(os, step, fail)
        with pytest.raises(type(failure)):
            write_atomically(kept, b"new")
    assert kept.read_bytes() == b"old"
    assert os.listdir(kept.parent) == ["kept.toml"]


def test_the_file_at_its_place_is_never_half_written(kept: Path, monkeypatch) -> None:
    """Whoever reads at the last moment before the exchange still sees all of the old file."""
    seen: list[tuple[bytes, bytes]] = []
    exchange = os.replace

    def watched(source: str, target: Path) -> None:
        seen.append((Path(source).read_bytes(), Path(target).read_bytes()))
        assert Path(source).parent == Path(target).parent
        exchange(source, target)

    monkeypatch.setattr(os, "replace", watched)
    write_atomically(kept, b"new")
    assert seen == [(b"new", b"old")]


def test_content_reaches_the_disk_before_it_takes_the_old_one_s_place(
    kept: Path, monkeypatch
) -> None:
    order: list[str] = []
    for step in ("fsync", "replace"):
        real = getattr(os, step)

        def noted(*given: object, step: str = step, real=real) -> None:
            order.append(step)
            real(*given)

        monkeypatch.setattr(os, step, noted)
    write_atomically(kept, b"new")
    assert order == ["fsync", "replace"]


def test_a_missing_folder_is_an_error_and_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_atomically(tmp_path / "no" / "such.toml", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_never_replaced_by_a_file(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(OSError):
        write_atomically(tmp_path / "folder", b"new")
    assert [entry.name for entry in tmp_path.iterdir()] == ["folder"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
@pytest.mark.parametrize(("mask", "mode"), [(0o022, 0o644), (0o077, 0o600), (0o002, 0o664)])
def test_a_new_file_gets_the_mode_any_new_file_gets(tmp_path: Path, mask: int, mode: int) -> None:
    before = os.umask(mask)
    try:
        write_atomically(tmp_path / "new.toml", b"new")
        assert os.umask(mask) == mask
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.toml").stat().st_mode) == mode
