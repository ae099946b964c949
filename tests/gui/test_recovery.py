"""What is not saved is kept behind the window's back, and found again after a crash."""

import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from tenfold_gui.session.autosave import Autosave
from tenfold_gui.session.leftover import Leftover, leftover_text, parse_leftover
from tenfold_gui.session.recovery import SUFFIX, Orphans, Recovery
from tenfold_kernels.faults import InputError
from tenfold_kernels.presets import preset
from tenfold_kernels.workbook.workbook import workbook_of

BOOK = workbook_of(preset("h20-against-h200"))
LEFT = Leftover(BOOK, Path("mine.tenfold"), "", "0" * 64)


def noted(text: str) -> Leftover:
    return replace(LEFT, workbook=replace(BOOK, notes=text))


class Slow(Recovery):
    """Counts what it writes, and fails while it is told to."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.written: list[str] = []
        self.reason = ""

    def keep(self, slot: str, left: Leftover) -> None:
        if self.reason:
            raise OSError(28, self.reason)
        self.written.append(left.workbook.notes)
        super().keep(slot, left)


@pytest.fixture
def recovery(tmp_path: Path) -> Iterator[Slow]:
    made = Slow(tmp_path / "kept")
    yield made
    made.close()


def kept(recovery: Slow) -> list[Path]:
    return sorted(recovery._folder.glob(f"*{SUFFIX}"))


def test_what_is_left_behind_comes_back_whole() -> None:
    for left in (LEFT, Leftover(BOOK, None, "h20-against-h200"), noted("why\n為何")):
        assert parse_leftover(leftover_text(left).encode(), "test") == left


def test_nothing_is_written_before_something_changes(recovery: Slow) -> None:
    autosave = Autosave(recovery, delay=0.0)
    autosave.note("world", None)
    assert autosave.flush()
    autosave.close()
    assert not recovery._folder.exists()


def test_a_drag_without_end_is_written_all_the_same(recovery: Slow) -> None:
    autosave = Autosave(recovery, delay=0.1)
    begin = time.monotonic()
    number = 0
    while len(recovery.written) < 3 and time.monotonic() < begin + 20.0:
        number += 1
        autosave.note("world", noted(str(number)))
        time.sleep(0.002)
    autosave.close()
    assert len(recovery.written) == 3  # a clock set back by each change would never ring


def test_flushing_writes_the_newest_at_once(recovery: Slow) -> None:
    autosave = Autosave(recovery, delay=3600.0)
    for text in ("1", "2", "3"):
        autosave.note("world", noted(text))
    assert autosave.flush()
    assert recovery.written == ["3"]
    autosave.close()


def test_what_is_saved_is_kept_no_longer(recovery: Slow) -> None:
    autosave = Autosave(recovery, delay=0.0)
    autosave.note("world", LEFT)
    autosave.note("cluster", LEFT)
    assert autosave.flush()
    assert len(kept(recovery)) == 2
    autosave.note("world", None)
    assert autosave.flush()
    assert [path.name.split(".")[1] for path in kept(recovery)] == ["cluster"]
    autosave.close()
    assert list(recovery._folder.iterdir()) == []


def test_a_change_soon_after_saving_is_kept(recovery: Slow) -> None:
    autosave = Autosave(recovery, delay=3600.0)
    for left in (noted("1"), None, noted("2")):
        autosave.note("world", left)
    assert autosave.flush()
    assert len(kept(recovery)) == 1
    autosave.close()


def test_a_full_disk_is_told_once_and_then_everything_is_written(recovery: Slow) -> None:
    told: list[str] = []
    autosave = Autosave(recovery, delay=0.0, failed=told.append)
    recovery.reason = "No space left on device"
    for text in ("1", "2", "3"):
        autosave.note("world", noted(text))
        assert not autosave.flush()
    assert told == ["No space left on device"]
    recovery.reason = ""
    autosave.note("world", noted("4"))
    assert autosave.flush()
    assert recovery.written == ["4"]
    autosave.close()


def test_the_thread_ends_with_the_program(recovery: Slow) -> None:
    before = threading.active_count()
    autosave = Autosave(recovery, delay=3600.0)
    autosave.note("world", LEFT)
    assert threading.active_count() == before + 1
    autosave.close()
    assert threading.active_count() == before
    autosave.note("world", LEFT)
    assert threading.active_count() == before


def test_what_a_living_program_keeps_is_no_orphan(recovery: Slow) -> None:
    recovery.keep("world", LEFT)
    orphans = Orphans(recovery._folder)
    assert orphans.found == []
    orphans.close()
    assert len(kept(recovery)) == 1


def test_an_orphan_is_offered_to_one_program_only_until_it_lets_go(tmp_path: Path) -> None:
    crashed = Recovery(tmp_path)
    crashed.keep("world", LEFT)
    assert crashed._lock is not None
    crashed._lock.release()  # as the system does when a process is killed
    first = Orphans(tmp_path)
    assert [orphan.left for orphan in first.found] == [LEFT]
    second = Orphans(tmp_path)
    assert second.found == []
    second.close()
    first.close()
    third = Orphans(tmp_path)
    third.discard(third.found[0])
    third.close()
    assert list(tmp_path.iterdir()) == []


def test_a_recovery_file_that_cannot_be_read_is_left_where_it_is(tmp_path: Path) -> None:
    torn = tmp_path / f"abc.world{SUFFIX}"
    torn.write_text(leftover_text(LEFT)[:-100])
    (tmp_path / f"def.world{SUFFIX}").write_text(leftover_text(LEFT))
    orphans = Orphans(tmp_path)
    assert [orphan.path.name for orphan in orphans.found] == [f"def.world{SUFFIX}"]
    orphans.close()
    assert torn.exists()


def test_a_folder_that_is_not_there_holds_nothing(tmp_path: Path) -> None:
    assert Orphans(tmp_path / "nowhere").found == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"tenfold-recovery"', '"zip"', "format: found 'zip'"),
        ('"format_version": 1', '"format_version": 2', "made for version 2"),
        ('"preset": ""', '"preset": 3', "preset: found 3"),
        ('"path": "mine', '"path": "\\u0000', "path: found"),
        ('"workbook": {', '"workbook": 3, "x": {', "found 3; allowed is a table"),
    ],
)
def test_a_wrong_recovery_file_is_refused(old: str, new: str, said: str) -> None:
    text = leftover_text(LEFT)
    assert old in text
    with pytest.raises(InputError, match=said):
        parse_leftover(text.replace(old, new, 1).encode(), "test")
