"""Killed at any moment: what was saved is whole, and at most two seconds of the rest are lost."""

import random
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from tenfold_gui.session.recovery import SUFFIX, Orphans
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.file import read_workbook, write_workbook
from tenfold_kernels.workbook.workbook import workbook_of

CHILD = Path(__file__).parent / "editing_child.py"
MOST_LOST = 2.0  # seconds
LONGEST_LIFE = 3.0  # seconds after its first edit
SIDE_BY_SIDE = 10


@dataclass
class Life:
    """One child from its start to its end."""

    folder: Path
    process: subprocess.Popen[str]
    end: float = 0.0

    @property
    def path(self) -> Path:
        return self.folder / "mine.tenfold"


def started(folder: Path, seed: int) -> Life:
    folder.mkdir()
    write_workbook(folder / "mine.tenfold", workbook_of(preset("h20-against-h200")))
    command = [sys.executable, str(CHILD), str(folder / "mine.tenfold"), str(folder / "kept")]
    log = (folder / "log").open("w")  # a file, for a pipe that is full would hold the child up
    with log:
        process = subprocess.Popen([*command, str(seed)], stdout=log, text=True)
    return Life(folder, process)


def kill_all(lives: list[Life], chance: random.Random) -> None:
    """Kill each at its own moment after its first edit."""
    for life in lives:
        while not (life.folder / "log").stat().st_size:
            assert life.process.poll() is None
            time.sleep(0.005)
    begin = time.monotonic()
    ends = sorted(begin + chance.uniform(0.0, LONGEST_LIFE) for _ in lives)
    for life, end in zip(lives, ends, strict=True):
        time.sleep(max(0.0, end - time.monotonic()))
        assert life.process.poll() is None
        life.end = time.monotonic()
        life.process.kill()
        life.process.wait()


def check(life: Life) -> None:
    lines = (life.folder / "log").read_text().splitlines(keepends=True)
    told = [line.split() for line in lines if line.endswith("\n")]
    edits = [(int(n), float(at)) for what, n, at in told if what == "edited"]
    saves = [int(n) for what, n, _ in told if what == "saved"]
    in_file = int(read_workbook(life.path).notes or 0)
    assert in_file >= max(saves, default=0)
    orphans = Orphans(life.folder / "kept")
    assert len(orphans.found) == len(list((life.folder / "kept").glob(f"*{SUFFIX}")))
    kept = [int(orphan.left.workbook.notes) for orphan in orphans.found]
    orphans.close()
    owed = max((n for n, at in edits if at <= life.end - MOST_LOST), default=0)
    assert max([in_file, *kept]) >= owed


def kill_many(folder: Path, count: int, seed: int) -> None:
    chance = random.Random(seed)
    for first in range(0, count, SIDE_BY_SIDE):
        numbers = range(first, min(count, first + SIDE_BY_SIDE))
        lives = [started(folder / str(n), seed + n) for n in numbers]
        try:
            kill_all(lives, chance)
        finally:
            for life in lives:
                life.process.kill()
                life.process.wait()
        for life in lives:
            check(life)


def test_killed_at_twenty_random_moments(tmp_path: Path) -> None:
    kill_many(tmp_path, 20, seed=1)


@pytest.mark.slow
def test_killed_at_two_hundred_random_moments(tmp_path: Path) -> None:
    kill_many(tmp_path, 200, seed=2)
