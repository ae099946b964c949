"""A program that edits, saves and autosaves without end, to be killed by a test.

Each edit writes its number into the notes; standard output tells when it was made.
"""

import random
import sys
import time
from pathlib import Path

from tenfold_gui.session.autosave import Autosave
from tenfold_gui.session.leftover import Leftover
from tenfold_gui.session.recovery import Recovery
from tenfold_gui.session.session import Session
from tenfold_kernels.workbook.file import read_workbook, write_workbook

SLOT = "cluster"
PAUSE = 0.01


def edit_for_ever(path: Path, folder: Path, seed: int) -> None:
    chance = random.Random(seed)
    session = Session(read_workbook(path), path)
    autosave = Autosave(Recovery(folder))
    number = 0
    while True:
        number += 1
        session.set_value("chips", chance.uniform(1.0, 1e7), gesture=number // 7)
        session.set_notes(str(number))
        left = Leftover(session.workbook, path)
        autosave.note(SLOT, left)
        print("edited", number, time.monotonic(), flush=True)
        if chance.random() < 0.03:
            write_workbook(path, session.workbook)
            session.mark_saved(path)
            autosave.note(SLOT, None)
            print("saved", number, time.monotonic(), flush=True)
        time.sleep(PAUSE * chance.random())


if __name__ == "__main__":
    edit_for_ever(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
