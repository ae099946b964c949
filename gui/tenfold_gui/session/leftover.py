"""What a crash leaves behind: a workbook with where it was kept, as a file of its own."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tenfold_kernels.faults import NOTHING, Fault, InputError, Phrase, Wrong
from tenfold_kernels.files import read_bounded
from tenfold_kernels.json_text import fault_in, read_json
from tenfold_kernels.migrations import Migration, migrate
from tenfold_kernels.scenario_reader import read_version
from tenfold_kernels.values import shown
from tenfold_kernels.workbook.file import LARGEST_FILE
from tenfold_kernels.workbook.reader import read_workbook_document
from tenfold_kernels.workbook.workbook import Workbook
from tenfold_kernels.workbook.writer import workbook_document

FORMAT = "tenfold-recovery"
FORMAT_VERSION = 1
MIGRATIONS: dict[int, Migration] = {}
LONGEST = 4096  # characters of a path
WORDS = ("path", "preset", "stamp")


@dataclass(frozen=True)
class Leftover:
    """A workbook that stands in no file of its own.

    Parameters
    ----------
    workbook : Workbook
        As it was.
    path : Path or None
        File it came from.
    preset : str
        Preset it came from.
    stamp : str
        Digest of the file as it was last read or written.
    """

    workbook: Workbook
    path: Path | None = None
    preset: str = ""
    stamp: str = ""


def leftover_text(left: Leftover) -> str:
    """Text of a recovery file."""
    document = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "path": "" if left.path is None else str(left.path),
        "preset": left.preset,
        "stamp": left.stamp,
        "workbook": workbook_document(left.workbook),
    }
    return json.dumps(document, allow_nan=False)


def read_leftover(path: Path) -> Leftover:
    """Read a recovery file.

    Raises
    ------
    InputError
        With what is wrong with it.
    """
    return parse_leftover(read_bounded(path, 2 * LARGEST_FILE), str(path))


def parse_leftover(content: bytes, source: str) -> Leftover:
    """Read a recovery file from its bytes; see `read_leftover`."""
    document = read_json(content, source)
    wrong = fault_in(document)
    faults = [] if wrong is None else [wrong]
    if not faults and (not isinstance(document, dict) or document.get("format") != FORMAT):
        found = document.get("format", NOTHING) if isinstance(document, dict) else document
        found = found if found is NOTHING else shown(found)
        faults.append(Fault(Wrong.NOT_A_SCENARIO, "format", found, repr(FORMAT)))
    if not faults:
        version = read_version(document, "format_version", FORMAT_VERSION, faults)
    if faults:
        raise InputError(source, faults)
    document = migrate(document, version, FORMAT_VERSION, MIGRATIONS)
    words = {key: _word(key, document.get(key, ""), faults) for key in WORDS}
    workbook = read_workbook_document(document.get("workbook"), faults)
    if workbook is None or faults:
        raise InputError(source, faults)
    path = Path(words["path"]) if words["path"] else None
    return Leftover(workbook, path, words["preset"], words["stamp"])


def _word(key: str, given: Any, faults: list[Fault]) -> str:
    if isinstance(given, str) and len(given) <= LONGEST and "\0" not in given:
        return given
    faults.append(Fault(Wrong.WRONG_TYPE, key, shown(given), Phrase("text")))
    return ""
