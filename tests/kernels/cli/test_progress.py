"""The mark of progress of commands."""

import pytest

from tenfold_kernels.cli import progress
from tenfold_kernels.cli.progress import Progress


def test_each_part_of_the_work_is_shown(monkeypatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    with Progress("runs") as told:
        for size in (2000, 30):
            for done in range(size // 10, size + 1, size // 10):
                told(done, size)
    said = capsys.readouterr().err.splitlines()
    assert said[:2] == ["200 of 2000 runs", "400 of 2000 runs"]
    assert said[10:] == [f"{done} of 30 runs" for done in range(3, 31, 3)]


def test_a_line_that_is_written_over_leaves_nothing(monkeypatch, capsys) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 0.0)
    monkeypatch.setattr(progress.sys.stderr, "isatty", lambda: True)
    with Progress("runs") as told:
        told(1000, 2000)
        told(1, 30)
    first, second = capsys.readouterr().err.rstrip("\n").split("\r")[1:]
    assert len(first) == len(second)
    assert second.rstrip().endswith("1 of 30 runs")


def test_what_is_soon_done_is_not_shown(monkeypatch, capsys) -> None:
    monkeypatch.setattr(progress, "PATIENCE", 60.0)
    with Progress("runs") as told:
        told(1, 2)
    assert capsys.readouterr().err == ""
