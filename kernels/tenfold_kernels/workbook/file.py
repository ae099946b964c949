"""Read and write workbook files: JSON that may come from strangers.

JSON rather than TOML, in which scenarios are written by hand: a workbook is written by the
program, every second while somebody works, and read back whole with names it does not know.
Nothing in it is ever evaluated. Its size and depth are bounded, every number is finite.
"""

import json
from pathlib import Path

from tenfold_kernels.faults import Fault, InputError, Phrase, Wrong
from tenfold_kernels.files import read_bounded, write_atomically
from tenfold_kernels.json_text import fault_in, read_json
from tenfold_kernels.scenario_file import LARGEST_FILE as LARGEST_SCENARIO
from tenfold_kernels.scenario_file import parse_scenario, scenario_text
from tenfold_kernels.workbook.reader import read_workbook_document
from tenfold_kernels.workbook.workbook import Workbook, workbook_of
from tenfold_kernels.workbook.writer import workbook_document

SUFFIX = ".tenfold"
LARGEST_FILE = 32 * 1024 * 1024
SEVERAL = Phrase("a .tenfold file, for there is more here than one scenario")


def read_workbook(path: Path) -> Workbook:
    """Read a workbook file, or a scenario file as a workbook of one scenario.

    Parameters
    ----------
    path : Path
        The file; which of both it is, its name says.

    Raises
    ------
    InputError
        With every fault in the file.
    """
    return parse_file(read_file(path), path)


def read_file(path: Path) -> bytes:
    """Read what `parse_file` understands; raises InputError where that cannot be."""
    return read_bounded(path, LARGEST_FILE if _is_workbook(path) else LARGEST_SCENARIO)


def parse_file(content: bytes, path: Path) -> Workbook:
    """Read a workbook from the bytes of a file with a certain name; see `read_workbook`."""
    if _is_workbook(path):
        return parse_workbook(content, str(path))
    return workbook_of(parse_scenario(content, str(path)))


def parse_workbook(content: bytes, source: str) -> Workbook:
    """Read a workbook from the bytes of a file.

    Parameters
    ----------
    content : bytes
        UTF-8 text in JSON.
    source : str
        What to call it in messages.

    Raises
    ------
    InputError
        With every fault in it.
    """
    document = read_json(content, source)
    fault = fault_in(document)
    if fault is not None:
        raise InputError(source, [fault])
    faults: list[Fault] = []
    workbook = read_workbook_document(document, faults)
    if workbook is None or faults:
        raise InputError(source, faults)
    return workbook


def workbook_text(workbook: Workbook) -> str:
    """Text of a workbook file, one value a line, so that versions compare well."""
    document = workbook_document(workbook)
    return json.dumps(document, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def workbook_bytes(workbook: Workbook, path: Path) -> bytes:
    """Content of a file with a certain name; see `write_workbook`."""
    if not _is_workbook(path):
        if not workbook.is_plain:
            raise InputError(str(path), [Fault(Wrong.WRONG_TYPE, "", path.suffix, SEVERAL)])
        return scenario_text(workbook.scenario).encode("utf-8")
    content = workbook_text(workbook).encode("utf-8")
    if len(content) > LARGEST_FILE:
        fault = Fault(Wrong.TOO_LARGE, "", str(len(content)), str(LARGEST_FILE))
        raise InputError(str(path), [fault])
    return content


def write_workbook(path: Path, workbook: Workbook) -> None:
    """Write a workbook file in one step; a crash leaves the old file whole.

    Raises
    ------
    InputError
        If it is larger than what would be read again, or a scenario file is asked for and it
        holds more than a scenario; the old file is then untouched.
    OSError
        If the file cannot be written.
    """
    write_atomically(path, workbook_bytes(workbook, path))


def _is_workbook(path: Path) -> bool:
    return path.suffix.lower() == SUFFIX
